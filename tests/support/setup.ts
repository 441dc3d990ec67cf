import { afterEach } from 'vitest'

// Testing Library only cleans up by itself when the test functions are global; here they are imported.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
  // jsdom has no size and knows no media; a reader who wants stillness is the one whose screen is at rest at once.
  globalThis.matchMedia ??= (media) =>
    Object.assign(new EventTarget() as MediaQueryList, { matches: media.includes('reduce'), media })
  // It has no CSS object either, and React Aria looks its items up with CSS.escape.
  globalThis.CSS ??= { escape: (text: string) => text.replaceAll(/[^\w-]/g, '\\$&') } as typeof CSS
}
