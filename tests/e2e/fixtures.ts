import { expect, test as base, type BrowserContext } from '@playwright/test'

type Watched = {
  /** What went wrong so far; a test that provokes an error on purpose checks it here and empties the list. */
  problems: string[]
}

/** The driver brings its own scripts into every frame, and a preview of a paper lets none run. What is printed holds none itself: see the tests of the paper. */
const FOREIGN = /^Blocked script execution in 'about:srcdoc'/u

/** Collects what no page may do: call another origin, log an error, throw. Covers every tab of the context. */
function watch(context: BrowserContext, origin: string): string[] {
  const problems: string[] = []
  const { host } = new URL(origin)
  const checkAddress = (address: string) => {
    const url = new URL(address)
    if (url.protocol === 'data:' || url.protocol === 'blob:') return
    if (url.host !== host) problems.push(`request to another origin: ${address}`)
  }
  context.on('request', (request) => checkAddress(request.url()))
  context.on('console', (message) => {
    if (message.type() === 'error' && !FOREIGN.test(message.text()))
      problems.push(`console error: ${message.text()}`)
  })
  context.on('weberror', (error) => problems.push(`page error: ${String(error.error())}`))
  context.on('page', (page) => page.on('websocket', (socket) => checkAddress(socket.url())))
  return problems
}

/** Playwright's test, in a fresh context, failing on any call to another origin and on any error in the console. */
export const test = base.extend<Watched>({
  problems: [
    async ({ context, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('the browser tests need a baseURL')
      const problems = watch(context, baseURL)
      await use(problems)
      expect(problems, 'what the page should not have done').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
