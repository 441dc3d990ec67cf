#!/bin/sh
# jsdom: in an SVG document, a list of selectors asked of an element answers per selector, not in the order of the document.
#
# Packages: jsdom 29.1.1 (public npm), in a folder of its own that is removed afterwards. Needs Node 20 or newer.
# Behaviour: the DOM standard says that querySelectorAll answers in the order of the document. Asked of the document, or of an element of an HTML page,
#   jsdom does. Asked of an element of a document that was parsed as image/svg+xml, «path, text» gives every path first and then every text: a test
#   that reads a drawing from bottom to top sees another drawing. Which of the two comes first follows the list.
# Output seen: see the last lines of this file. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact jsdom@29.1.1 >/dev/null
cat > probe.mjs <<'JS'
import { JSDOM } from 'jsdom'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><text/><path/><g><text/><path/></g></svg>'
const { window } = new JSDOM('')
const svg = new window.DOMParser().parseFromString(drawing, 'image/svg+xml')
const html = new JSDOM(drawing).window.document
const order = (root, list) => [...root.querySelectorAll(list)].map(({ localName }) => localName).join(' ')

console.log(`svg document, «path, text»: ${order(svg, 'path, text')}`)
console.log(`svg element, «path, text»: ${order(svg.documentElement, 'path, text')}`)
console.log(`svg element, «text, path»: ${order(svg.documentElement, 'text, path')}`)
console.log(`svg element, «*», then by name: ${order(svg.documentElement, '*').replace(' g', '')}`)
console.log(`element in a page, «path, text»: ${order(html.querySelector('svg'), 'path, text')}`)
JS
cat > expected <<'TEXT'
svg document, «path, text»: text path text path
svg element, «path, text»: path path text text
svg element, «text, path»: text text path path
svg element, «*», then by name: text path text path
element in a page, «path, text»: text path text path
TEXT
node probe.mjs | tee seen
if diff expected seen >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
