/** A screen in another window, for another hand and with other letters, and what is wrong with it then. */
import type { CDPSession, Page } from '@playwright/test'
import { meetScherm } from './meetscherm'

export type Maat = { width: number; height: number; vinger?: boolean }

/** WCAG 1.4.12: what a reader may set without losing anything. */
export const TEKSTAFSTAND = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Gives the one page another window, another hand and other letters: what is open on it stays open. */
export class Meetlat {
  readonly page: Page
  private readonly cdp: CDPSession

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page
    this.cdp = cdp
  }

  static async op(page: Page): Promise<Meetlat> {
    return new Meetlat(page, await page.context().newCDPSession(page))
  }

  async zet({ width, height, vinger = false }: Maat, stijl = ''): Promise<void> {
    await this.cdp.send('Emulation.setTouchEmulationEnabled', { enabled: vinger, maxTouchPoints: 5 })
    await this.page.setViewportSize({ width, height })
    await this.page.evaluate(async (regels) => {
      const blad = new CSSStyleSheet()
      blad.replaceSync(regels)
      document.adoptedStyleSheets = [blad]
      window.scrollTo(0, 0)
      // What follows the size of the window has done so when a frame after the next begins.
      const beeld = () => new Promise((klaar) => requestAnimationFrame(klaar))
      await beeld()
      await beeld()
    }, stijl)
    // The bar of a choice comes when the map has come to rest.
    await this.page.waitForFunction(() => !document.querySelector('[data-plek="onrust"]'))
  }

  /** One line for everything that is wrong on the screen as it stands; what lies under an open dialog or list is not asked. */
  async bevindingen(): Promise<string[]> {
    return this.page.evaluate(meetScherm)
  }
}
