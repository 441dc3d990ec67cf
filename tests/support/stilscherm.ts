import { beforeEach, vi } from 'vitest'

class Stil {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}

/** For a map of React Flow in a test file: there is no layout here, so nothing ever changes its size. */
export function zonderMaten(): void {
  beforeEach(() => {
    vi.stubGlobal('ResizeObserver', Stil)
    return () => vi.unstubAllGlobals()
  })
}
