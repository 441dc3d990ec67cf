#!/bin/sh
# Chromium: what it tells of its storage is the same in a private context and in a fresh profile.
#
# Packages: playwright-core 1.65.1 (public npm) with the Chromium it installs, in a folder of its own that is removed afterwards; or the Chromium
#   that BROWSER points at. Seen with Chromium 156. Needs Node 20.19 or newer.
# Behaviour: a page that warns «what you make here goes with the window» wants to know whether it is private. The usual advice is to look for a small
#   quota in `navigator.storage.estimate()`, or for a refused `persist()`. Both answers are the same in a private context, whose data goes with it, and
#   in a profile on disk, whose data stays: ten GiB, refused.
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
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<p>page</p>'))
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const address = `http://127.0.0.1:${server.address().port}/`
const options = { executablePath: process.env.BROWSER || undefined, args: ['--no-sandbox'] }
async function ask(context) {
  const page = await context.newPage()
  await page.goto(address)
  return page.evaluate(async () => {
    const { quota } = await navigator.storage.estimate()
    return { quota, kept: await navigator.storage.persist() }
  })
}
const browser = await chromium.launch(options)
const hidden = await ask(await browser.newContext())
await browser.close()
const profile = await chromium.launchPersistentContext('profile', options)
const stays = await ask(profile)
console.log('one quota for both:', hidden.quota === stays.quota)
console.log('persist granted:', hidden.kept, 'in a private context,', stays.kept, 'in a profile on disk')
await profile.close()
server.close()
JS
node probe.mjs | tee seen.txt
cat > expected.txt <<'TXT'
one quota for both: true
persist granted: false in a private context, false in a profile on disk
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
