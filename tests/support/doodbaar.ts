/** A browser of its own, with its own disk, that can be killed: no page in it hears that it ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from './browser.mjs'

export class Doodbaar {
  readonly page: Page
  private readonly browser: Browser
  private readonly kind: ChildProcess

  private constructor(kind: ChildProcess, browser: Browser, page: Page) {
    this.kind = kind
    this.browser = browser
    this.page = page
  }

  /** Starts it on this disk, a folder that may hold what an earlier one left. */
  static async start(schijf: string): Promise<Doodbaar> {
    const kind = spawn(
      findBrowser(),
      [
        ...BROWSER_FLAGS,
        '--headless=new',
        '--window-size=1920,1080',
        '--no-first-run',
        '--remote-debugging-port=0',
        `--user-data-dir=${schijf}`,
      ],
      // A group of its own: its helpers die with it.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    try {
      const browser = await chromium.connectOverCDP(await adresVan(kind))
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage()
      return new Doodbaar(kind, browser, page)
    } catch (fout) {
      // One that nobody can talk to may not go on holding the disk.
      if (kind.pid !== undefined && kind.exitCode === null) process.kill(-kind.pid, 'SIGKILL')
      throw fout
    }
  }

  /** Kills it as a power cut would, and waits until it is dead. */
  async dood(): Promise<void> {
    const weg = once(this.kind, 'exit')
    if (this.kind.pid !== undefined && this.kind.exitCode === null) process.kill(-this.kind.pid, 'SIGKILL')
    await weg
    await this.browser.close()
  }
}

/** What it says of itself on its standard error. That stays open and read: a browser whose words go nowhere can stand still. */
function adresVan(kind: ChildProcess): Promise<string> {
  return new Promise((klaar, mislukt) => {
    let gezegd = ''
    kind.stderr?.on('data', (stuk) => {
      gezegd += String(stuk)
      const adres = /DevTools listening on (ws:\S+)/u.exec(gezegd)?.[1]
      if (adres) klaar(adres)
    })
    kind.once('exit', () => mislukt(new Error(`The browser did not start: ${gezegd}`)))
  })
}
