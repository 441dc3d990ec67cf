#!/bin/sh
# Chromium: a drag that began on the page takes away what was marked in a field since, though the field keeps the focus.
#
# Packages: playwright-core 1.65.1 (public npm) with the Chromium it installs, in a folder of its own that is removed afterwards; or the Chromium
#   that BROWSER points at. Seen with Chromium 156. Needs Node 20.19 or newer.
# Behaviour: a press on plain content begins a selection, also when nothing is to be selected there yet. Somebody at the same screen then marks
#   what stands in a field. At the next move of the drag the mark is gone and the caret stands in front: typing no longer replaces. A good guess is
#   that a field with the focus keeps its own selection, whatever a pointer does elsewhere. With `user-select: none` under the drag it does.
# Output seen: what stands in expected.txt below. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact playwright-core@1.65.1 >/dev/null
if [ -z "${BROWSER:-}" ]; then
  export PLAYWRIGHT_BROWSERS_PATH="$folder/browsers"
  npx playwright-core install chromium >/dev/null
fi
cat > probe.mjs <<'JS'
import { chromium } from 'playwright-core'
const browser = await chromium.launch({ executablePath: process.env.BROWSER || undefined, args: ['--no-sandbox'] })
const page = await browser.newPage()
async function one(style) {
  await page.setContent(`<main style="height:300px;${style}"><p>map</p></main><input value="old name">`)
  await page.mouse.move(50, 100)
  await page.mouse.down()
  await page.evaluate(() => document.querySelector('input').select())
  await page.mouse.move(120, 180, { steps: 5 })
  await page.keyboard.type('new')
  await page.mouse.up()
  return page.inputValue('input')
}
console.log('drag over plain content:     ', await one(''))
console.log('drag over user-select: none: ', await one('user-select:none'))
await browser.close()
JS
node probe.mjs | tee seen.txt
cat > expected.txt <<'TXT'
drag over plain content:      newold name
drag over user-select: none:  new
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
