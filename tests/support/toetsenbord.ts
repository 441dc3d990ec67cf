/** Hands that know no mouse: Tab to what is wanted, Ctrl K to what is far, and the keys of each widget. Whatever they reach has the focus, in sight. */
import { expect, type Locator, type Page } from '@playwright/test'

/** So many stops nobody makes: then the way there is a fault. */
const HALTES = 120

export class Toetsenbord {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async toets(...toetsen: readonly string[]): Promise<void> {
    for (const toets of toetsen) await this.page.keyboard.press(toets)
  }

  async typ(tekst: string): Promise<void> {
    await this.page.keyboard.insertText(tekst)
  }

  /** Walks there with Tab, or with Shift+Tab. */
  async loop(wat: Locator, toets: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(wat).toBeVisible()
    for (let halte = 0; halte < HALTES; halte += 1) {
      if (await wat.evaluate((element) => element === document.activeElement)) break
      await this.toets(toets)
    }
    await expect(wat).toBeFocused()
    // The box of a checkbox is drawn by its label; the input itself cannot be seen.
    const label = wat.locator('xpath=ancestor::label')
    await expect((await label.count()) > 0 ? label : wat).toBeInViewport()
  }

  async druk(wat: Locator, toets = 'Enter'): Promise<void> {
    await this.loop(wat)
    await this.toets(toets)
  }

  /** Over what stands there. */
  async vul(wat: Locator, tekst: string): Promise<void> {
    await this.loop(wat)
    await this.toets('ControlOrMeta+A')
    await this.typ(tekst)
  }

  /** A line in a field that takes them one after another. */
  async voegToe(wat: Locator, ...regels: readonly string[]): Promise<void> {
    await this.loop(wat)
    for (const regel of regels) {
      await this.typ(regel)
      await this.toets('Enter')
      await expect(wat).toHaveValue('')
    }
  }

  /** One of a group of radios: into the group with Tab, along it with the arrows. */
  async kiesUit(groep: Locator, optie: string): Promise<void> {
    const radio = groep.getByRole('radio', { name: optie, exact: true })
    await this.loopIn(groep)
    for (let keer = 0; keer < 12 && !(await radio.isChecked()); keer += 1) await this.toets('ArrowRight')
    await expect(radio).toBeChecked()
  }

  /** One of a list that opens: with its first letters. */
  async kies(knop: Locator, optie: string): Promise<void> {
    await this.loop(knop)
    await this.toets('Enter')
    const lijst = this.page.getByRole('listbox')
    await expect(lijst).toBeVisible()
    const keuze = lijst.getByRole('option', { name: optie }).first()
    for (let keer = 0; keer < 30; keer += 1) {
      if (await keuze.evaluate((element) => element.contains(document.activeElement))) break
      await this.toets('ArrowDown')
    }
    await this.toets('Enter')
    await expect(lijst).toBeHidden()
  }

  /** Ctrl K, some letters, Enter on the first that is found with these words. */
  async zoek(letters: string, wat: RegExp): Promise<void> {
    await this.toets('ControlOrMeta+K')
    await expect(this.page.getByRole('searchbox', { name: 'Zoek in dit dossier, of doe iets' })).toBeFocused()
    await this.typ(letters)
    await expect(this.page.getByRole('menuitem').first()).toHaveAccessibleName(wat)
    await this.toets('Enter')
    await expect(this.page.getByRole('searchbox', { name: 'Zoek in dit dossier, of doe iets' })).toBeHidden()
  }

  private async loopIn(groep: Locator): Promise<void> {
    await expect(groep).toBeVisible()
    for (let halte = 0; halte < HALTES; halte += 1) {
      if (await groep.evaluate((element) => element.contains(document.activeElement))) return
      await this.toets('Tab')
    }
    throw new Error('Tab does not lead into the group')
  }
}
