#!/bin/sh
# Yjs: one undo takes back an older act, when the newest one was written over by somebody else.
#
# Packages: yjs 13.6.33 (public npm), in a folder of its own that is removed afterwards. Needs Node 20 or newer.
# Behaviour: somebody adds a second person (act 1) and renames the first (act 2). Somebody else renames that first person too. One call of
#   undo() then finds that act 2 can change nothing, goes on by itself, and takes back act 1: the second person is gone. A good guess is that one
#   undo takes back one act, or nothing. With ignoreRemoteMapChanges it takes back act 2, over the name that somebody else wrote later.
# Output seen: see the last lines of this file. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact yjs@13.6.33 >/dev/null
cat > probe.mjs <<'JS'
import * as Y from 'yjs'

function one(options) {
  const left = new Y.Doc()
  const right = new Y.Doc()
  const sync = (from, to) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from), 'sync')
  const people = left.getMap('people')
  left.transact(() => people.set('a', new Y.Map([['name', 'first']])), 'begin')
  const undo = new Y.UndoManager(people, { trackedOrigins: new Set(['left']), captureTimeout: 0, ...options })
  left.transact(() => people.set('b', new Y.Map([['name', 'second']])), 'left')
  undo.stopCapturing()
  left.transact(() => people.get('a').set('name', 'renamed by left'), 'left')
  sync(left, right)
  right.getMap('people').get('a').set('name', 'renamed by right')
  sync(right, left)
  undo.undo()
  return `${JSON.stringify(people.toJSON())}, acts left to undo: ${undo.undoStack.length}`
}
console.log('default:                ', one({}))
console.log('ignoreRemoteMapChanges: ', one({ ignoreRemoteMapChanges: true }))
JS
node probe.mjs | tee seen.txt
cat > expected.txt <<'TXT'
default:                 {"a":{"name":"renamed by right"}}, acts left to undo: 0
ignoreRemoteMapChanges:  {"a":{"name":"first"},"b":{"name":"second"}}, acts left to undo: 1
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
