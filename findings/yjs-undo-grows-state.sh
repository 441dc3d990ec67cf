#!/bin/sh
# Yjs: what can be undone is stored along: the encoded state of a document with an undo manager holds everything that was overwritten.
#
# Packages: yjs 13.6.33 (public npm), in a folder of its own that is removed afterwards. Needs Node 20 or newer.
# Behaviour: a text of one field is replaced 500 times, each time as one step that can be undone. An undo manager lives in memory only, so a good guess
#   is that it changes nothing of what `encodeStateAsUpdate` gives. It keeps every replaced value from being collected, and each of them is in the
#   encoded state, readable, also of words that were replaced long ago. A document that only loads that state and encodes it again leaves them out.
#   What is written to disk must therefore be encoded by a document without an undo manager, or a removed word stays in the file.
# Output seen: see the last lines of this file. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact yjs@13.6.33 >/dev/null
cat > probe.mjs <<'JS'
import * as Y from 'yjs'

function typed(withUndo) {
  const doc = new Y.Doc()
  const fields = doc.getMap('fields')
  const undo = withUndo && new Y.UndoManager(fields, { trackedOrigins: new Set(['me']), captureTimeout: 0 })
  for (let i = 0; i < 500; i++) {
    doc.transact(() => fields.set('note', `what somebody wrote the ${i}th time`), 'me')
    if (undo) undo.stopCapturing()
  }
  return Y.encodeStateAsUpdate(doc)
}
const again = (bytes) => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, bytes)
  return Y.encodeStateAsUpdate(doc)
}
const holds = (bytes) => Buffer.from(bytes).includes('wrote the 7th time')
const without = typed(false)
const withUndo = typed(true)
console.log('without an undo manager: holds the 7th text', holds(without))
console.log('with one:                holds the 7th text', holds(withUndo))
console.log('with one, ten times as large:              ', withUndo.length > 10 * without.length)
console.log('loaded and encoded again: holds it         ', holds(again(withUndo)))
JS
node probe.mjs | tee seen.txt
cat > expected.txt <<'TXT'
without an undo manager: holds the 7th text false
with one:                holds the 7th text true
with one, ten times as large:               true
loaded and encoded again: holds it          false
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
