#!/bin/sh
# React Aria Components: F6 does not reach the messages when the first message comes after the page.
#
# Packages: react-aria-components 1.22.1, react and react-dom 19.3.1, jsdom 29.1.1 (public npm), in a folder of its own that is removed afterwards.
#   Needs Node 20.19 or newer.
# Behaviour: a UNSTABLE_ToastRegion is a landmark, and F6 is promised to go there. It does when a message stands in it while the region is first
#   drawn. With the region drawn empty and a message added later, which is how messages come, F6 leaves the focus where it was. A good guess is
#   that both are the same.
# Output seen: what stands in expected.txt below. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact react@19.3.1 react-dom@19.3.1 react-aria-components@1.22.1 jsdom@29.1.1 >/dev/null
cat > probe.mjs <<'JS'
import { JSDOM } from 'jsdom'
const dom = new JSDOM('<!doctype html><body><div id=r></div></body>', { pretendToBeVisual: true })
for (const k of ['window','document','HTMLElement','Element','Node','Event','CustomEvent','KeyboardEvent','MouseEvent','FocusEvent','MutationObserver','getComputedStyle','requestAnimationFrame','cancelAnimationFrame','HTMLInputElement','HTMLTextAreaElement','HTMLSelectElement','HTMLAnchorElement','HTMLButtonElement','SVGElement','ShadowRoot','NodeFilter','DocumentFragment','HTMLIFrameElement'])
  Object.defineProperty(globalThis, k, { value: k==='window'?dom.window:dom.window[k], configurable: true, writable: true })
Object.defineProperty(globalThis,'navigator',{value:dom.window.navigator,configurable:true})
dom.window.PointerEvent ??= dom.window.MouseEvent
globalThis.CSS = { escape: (s) => s, supports: () => false }
globalThis.IS_REACT_ACT_ENVIRONMENT = true
const React = await import('react'); const { act, createElement: h } = React
const { createRoot } = await import('react-dom/client')
const { UNSTABLE_ToastRegion: Region, UNSTABLE_Toast: Toast, UNSTABLE_ToastContent: Content, UNSTABLE_ToastQueue: Queue, Button, Text } = await import('react-aria-components')
async function one(early) {
  const queue = new Queue()
  if (early) queue.add({ text: 'saved' })
  const root = createRoot(document.getElementById('r'))
  await act(() => root.render(h('main', null, h('button', { id: 'here' }, 'here'), h(Region, { queue, 'aria-label': 'Messages' }, ({ toast }) => h(Toast, { toast }, h(Content, null, h(Text, { slot: 'title' }, toast.content.text)), h(Button, { slot: 'close' }, 'close'))))))
  if (!early) await act(() => queue.add({ text: 'saved' }))
  await act(() => document.getElementById('here').focus())
  await act(() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', bubbles: true, cancelable: true })))
  const at = document.activeElement
  const where = at.id || at.getAttribute('aria-label') || at.textContent || at.tagName
  await act(() => root.unmount())
  return where
}
console.log('message there when the region is drawn:', await one(true))
console.log('message that comes later:              ', await one(false))
process.exit(0)
JS
node probe.mjs 2>/dev/null | tee seen.txt
cat > expected.txt <<'TXT'
message there when the region is drawn: Messages
message that comes later:               here
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
