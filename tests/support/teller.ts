/** Counts what a person does at the screen: a press, a drag, a key with whatever is held with it, and one run of words into the field that has the focus, are one act each. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Punt, Werkplaats } from './werkplaats'

/** An app that answers slower than a person works would only be waited for: what is looked at between two acts is not counted. */
export class Teller {
  readonly daden: string[] = []
  readonly werk: Werkplaats
  readonly page: Page

  constructor(werk: Werkplaats) {
    this.werk = werk
    this.page = werk.page
  }

  get aantal(): number {
    return this.daden.length
  }

  /** Presses what stands on screen, by mouse. */
  async druk(wat: Locator): Promise<void> {
    await expect(wat).toBeVisible()
    await wat.click()
    this.daden.push(`druk ${String(wat)}`)
  }

  /** Presses a point, by mouse. */
  async drukOp({ x, y }: Punt): Promise<void> {
    await this.page.mouse.click(x, y)
    this.daden.push(`druk ${Math.round(x)}, ${Math.round(y)}`)
  }

  async toets(toets: string): Promise<void> {
    await this.page.keyboard.press(toets)
    this.daden.push(toets)
  }

  /** Types letter by letter in the field that has the focus, as nobody else may: words that fall beside a field are no act, and a mistake in the road. */
  async typ(woorden: string): Promise<void> {
    await expect(this.page.locator('input:focus, textarea:focus')).toHaveCount(1)
    await this.page.keyboard.type(woorden)
    this.daden.push(`typ «${woorden}»`)
  }
}
