import { expect, test as base, type BrowserContext } from '@playwright/test'

type QuietPage = {
  /** Console or page errors that a test provokes on purpose. */
  expectedErrors: RegExp[]
  quiet: undefined
}

/** Collects what no page may do: call another origin, log an error, throw. Covers every tab of the context. */
function watch(context: BrowserContext, origin: string, expectedErrors: readonly RegExp[]): string[] {
  const problems: string[] = []
  const report = (text: string) => {
    if (!expectedErrors.some((pattern) => pattern.test(text))) problems.push(text)
  }
  const checkAddress = (address: string) => {
    const url = new URL(address)
    if (url.protocol === 'data:' || url.protocol === 'blob:') return
    if (url.host !== new URL(origin).host) report(`request to another origin: ${address}`)
  }
  context.on('request', (request) => checkAddress(request.url()))
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()}`)
  })
  context.on('weberror', (error) => report(`page error: ${String(error.error())}`))
  context.on('page', (page) => page.on('websocket', (socket) => checkAddress(socket.url())))
  return problems
}

/** Playwright's test, in a fresh context, failing on any call to another origin and on any error in the console. */
export const test = base.extend<QuietPage>({
  expectedErrors: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, expectedErrors }, use) => {
      if (baseURL === undefined) throw new Error('the browser tests need a baseURL')
      const problems = watch(context, baseURL, expectedErrors)
      await use(undefined)
      expect(problems, 'what the page should not have done').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
