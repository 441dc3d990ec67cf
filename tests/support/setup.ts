import { afterEach } from 'vitest'

// Testing Library only cleans up by itself when the test functions are global; here they are imported.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
  // jsdom has no CSS object, and React Aria looks its items up with CSS.escape.
  // Nor does it have a size: no media query holds.
  globalThis.matchMedia ??= (media) =>
    Object.assign(new EventTarget() as MediaQueryList, { matches: false, media })
  globalThis.CSS ??= { escape: (text: string) => text.replaceAll(/[^\w-]/g, '\\$&') } as typeof CSS
}
