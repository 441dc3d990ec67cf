#!/bin/sh
# jsdom: whether a button that the keyboard reached is :focus-visible depends on whether the page was asked for any :focus-visible before.
#
# Packages: jsdom 29.1.1 (public npm), in a folder of its own that is removed afterwards. Needs Node 20 or newer.
# Behaviour: a browser draws the focus of a button that Tab reached. jsdom starts to watch keys only when a selector with :focus-visible is first
#   matched: after a Tab that came earlier, the button that gets the focus does not match. A text field always does, so a test with a field says
#   nothing about buttons, and a test that asks twice gets two answers for the same road.
# Output seen: see the last lines of this file. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact jsdom@29.1.1 >/dev/null
cat > probe.mjs <<'JS'
import { JSDOM } from 'jsdom'

const asked = (html, before) => {
  const { document, KeyboardEvent } = new JSDOM(`<p>text</p>${html}`).window
  if (before) document.body.matches(':focus-visible')
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
  document.body.lastElementChild.focus()
  return document.body.lastElementChild.matches(':focus-visible')
}
for (const html of ['<button>go</button>', '<span role="button" tabindex="0">go</span>', '<input>']) {
  console.log(`${html}: ${asked(html, false)}, and ${asked(html, true)} where it was asked before the key`)
}
JS
cat > expected <<'TEXT'
<button>go</button>: false, and true where it was asked before the key
<span role="button" tabindex="0">go</span>: false, and true where it was asked before the key
<input>: true, and true where it was asked before the key
TEXT
node probe.mjs | tee seen
if diff expected seen >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
