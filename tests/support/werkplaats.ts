/** A driver that reads like a workshop: what people do at the screen, in the words in which they say it. Only what can be seen or heard is used. */
import { expect, type Locator, type Page } from '@playwright/test'

export class Werkplaats {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static async open(page: Page): Promise<Werkplaats> {
    await page.goto('./')
    return new Werkplaats(page)
  }

  async nieuwDossier(): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuw dossier' }).first().click()
    await expect(this.kaart).toBeVisible()
  }

  get kaart(): Locator {
    return this.page.getByRole('main', { name: 'Kaart' })
  }

  /** An actor on the field, by the name on its card. */
  actor(naam: string): Locator {
    return this.kaart.locator('.react-flow__node').filter({ has: this.page.locator(`xpath=self::*[contains(@aria-label, ": ${naam},")]`) })
  }

  get actoren(): Locator {
    return this.kaart.locator('.react-flow__node')
  }

  get relaties(): Locator {
    return this.kaart.locator('.react-flow__edge')
  }

  /** Ctrl of the machine that runs the tests. */
  async toets(toets: string): Promise<void> {
    await this.page.keyboard.press(toets)
  }

  /** Kind key, Enter, name, Enter, name …, Escape. */
  async typActoren(soort: 'g' | 'l' | 'm' | 'n', namen: readonly string[]): Promise<void> {
    await this.toets(soort)
    await this.toets('Enter')
    for (const naam of namen) {
      await this.page.getByRole('textbox', { name: /Naam van de nieuwe actor/u }).fill(naam)
      await this.toets('Enter')
      await expect(this.actor(naam)).toBeVisible()
    }
    await this.toets('Escape')
  }

  /** Where a place on the axis is on screen; the axis itself is the ruler. */
  async puntOpAs(x: number): Promise<number> {
    const balk = await this.kaart.getByTestId('as').boundingBox()
    if (!balk) throw new Error('The axis is not on screen')
    return balk.x + ((x + 1) / 2) * balk.width
  }

  /** Drags an actor by mouse to a place on the axis; `omlaag` in px from where it was. */
  async sleep(naam: string, x: number, omlaag = 0): Promise<void> {
    const doos = await this.actor(naam).boundingBox()
    if (!doos) throw new Error(`${naam} is not on screen`)
    const van = { x: doos.x + doos.width / 2, y: doos.y + doos.height / 2 }
    const naar = { x: await this.puntOpAs(x), y: van.y + omlaag }
    await this.page.mouse.move(van.x, van.y)
    await this.page.mouse.down()
    await this.page.mouse.move((van.x + naar.x) / 2, (van.y + naar.y) / 2, { steps: 4 })
    await this.page.mouse.move(naar.x, naar.y, { steps: 4 })
    await this.page.mouse.up()
  }
}
