/** A browser of its own, with its own disk, that can be killed: no page in it hears that it ends. */
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from './browser.mjs'

export class Doodbaar {
  readonly page: Page
  private readonly context: BrowserContext
  private readonly proces: number

  private constructor(context: BrowserContext, proces: number, page: Page) {
    this.context = context
    this.proces = proces
    this.page = page
  }

  /** Starts it on this disk, a folder that may hold what an earlier one left. */
  static async start(schijf: string): Promise<Doodbaar> {
    // Playwright starts it and talks to it over a pipe: on a busy machine a port of its own did not always answer.
    const context = await chromium.launchPersistentContext(schijf, {
      executablePath: findBrowser(),
      args: BROWSER_FLAGS,
      viewport: { width: 1920, height: 1080 },
    })
    try {
      return new Doodbaar(context, await procesVan(context), await context.newPage())
    } catch (fout) {
      await context.close()
      throw fout
    }
  }

  /** Kills it as a power cut would, and waits until it is dead. */
  async dood(): Promise<void> {
    const weg = new Promise<void>((klaar) => this.context.once('close', () => klaar()))
    process.kill(this.proces, 'SIGKILL')
    await weg
  }
}

/** The process that the browser itself says it is: the one that holds its disk. */
async function procesVan(context: BrowserContext): Promise<number> {
  const sessie = await context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await sessie?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const browser = processInfo.find(({ type }) => type === 'browser')
  if (!browser) throw new Error('The browser does not say which process it is.')
  return browser.id
}
