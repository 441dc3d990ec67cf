#!/bin/sh
# React Aria Components: a Tooltip that stands on its own throws, though its properties are made for it.
#
# Packages: react-aria-components 1.22.1, react and react-dom 19.3.1, jsdom 29.1.1 (public npm), in a folder of its own that is removed afterwards.
#   Needs Node 20.19 or newer.
# Behaviour: Tooltip takes `triggerRef`, documented as needed only when it is used without a TooltipTrigger, and `isOpen`. With both, and no
#   TooltipTrigger around it, it throws while it is drawn. A good guess is that it is drawn beside that element. With the state handed over in
#   TooltipTriggerStateContext it is.
# Output seen: what stands in expected.txt below. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact react@19.3.1 react-dom@19.3.1 react-aria-components@1.22.1 jsdom@29.1.1 >/dev/null
cat > probe.mjs <<'JS'
import { JSDOM } from 'jsdom'
const dom = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true })
for (const name of ['window', 'document', 'HTMLElement', 'Element', 'Node', 'Event', 'KeyboardEvent', 'MouseEvent', 'FocusEvent', 'MutationObserver', 'getComputedStyle', 'requestAnimationFrame', 'cancelAnimationFrame', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement', 'HTMLButtonElement', 'SVGElement', 'ShadowRoot', 'NodeFilter', 'DocumentFragment', 'HTMLIFrameElement'])
  Object.defineProperty(globalThis, name, { value: name === 'window' ? dom.window : dom.window[name], configurable: true, writable: true })
Object.defineProperty(globalThis, 'navigator', { value: dom.window.navigator, configurable: true })
dom.window.PointerEvent ??= dom.window.MouseEvent
globalThis.CSS = { escape: (text) => text, supports: () => false }
globalThis.IS_REACT_ACT_ENVIRONMENT = true
const { act, createElement: h, useRef } = await import('react')
const { createRoot } = await import('react-dom/client')
const { Tooltip, TooltipTriggerStateContext } = await import('react-aria-components')
const state = { isOpen: true, open() {}, close() {}, shouldSkipAnimation: false }
function Button({ around }) {
  const ref = useRef(null)
  const tooltip = h(Tooltip, { triggerRef: ref, ...(around ? {} : { isOpen: true }) }, 'words')
  return h('p', null, h('button', { ref }, 'button'), around ? h(TooltipTriggerStateContext.Provider, { value: state }, tooltip) : tooltip)
}
async function one(around) {
  const home = document.body.appendChild(document.createElement('div'))
  let thrown = null
  const root = createRoot(home, { onUncaughtError: (error) => (thrown = error) })
  try {
    await act(() => root.render(h(Button, { around })))
  } catch (error) {
    thrown = error
  }
  const seen = document.querySelector('[role=tooltip]')?.textContent ?? 'no tooltip'
  await act(() => root.unmount())
  return thrown ? `throws ${thrown.constructor.name}` : seen
}
console.log('on its own, with isOpen and triggerRef: ', await one(false))
console.log('with the state in the context:          ', await one(true))
process.exit(0)
JS
node probe.mjs 2>/dev/null | tee seen.txt
cat > expected.txt <<'TXT'
on its own, with isOpen and triggerRef:  throws TypeError
with the state in the context:           words
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
