/** A driver that reads like a workshop: what people do at the screen, in the words in which they say it. Only what can be seen or heard is used. */
import { readFile, writeFile } from 'node:fs/promises'
import { type BrowserContext, type Download, expect, type Locator, type Page, test } from '@playwright/test'
import { readBestand, writeBestand } from '../../src/domain/bestand/bestand'
import type { Dossier } from '../../src/domain/model/dossier'

export type Punt = { x: number; y: number }
export type Bestand = { naam: string; inhoud: Buffer }

/** A tool test has no save dialog to press in: the browser does as one without such dialogs, and downloads. */
const zonderBewaarvenster = () => {
  for (const naam of ['showSaveFilePicker', 'showOpenFilePicker']) Reflect.deleteProperty(globalThis, naam)
}
/** What is said once to a machine was said: a browser under test promises nothing, and each test is a new machine. */
const zonderEersteMelding = () => {
  try {
    localStorage.setItem('middenveld.blijvend', 'gezegd')
  } catch {
    // Where nothing is kept, it is said.
  }
}
const bereidVoor = async (page: Page) => {
  await page.addInitScript(zonderBewaarvenster)
  await page.addInitScript(zonderEersteMelding)
}

const reg = (tekst: string): string => tekst.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

export class Werkplaats {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The start screen. */
  static async open(page: Page): Promise<Werkplaats> {
    await bereidVoor(page)
    await page.goto('./')
    await expect(page.getByRole('button', { name: 'Open een bestand' })).toBeVisible()
    return new Werkplaats(page)
  }

  /** An empty dossier, with its map in view. */
  static async nieuw(page: Page): Promise<Werkplaats> {
    const werk = await Werkplaats.open(page)
    await werk.nieuwDossier()
    return werk
  }

  /** A dossier from a file, with its map in view. */
  static async met(page: Page, dossier: Dossier): Promise<Werkplaats> {
    const werk = await Werkplaats.open(page)
    await werk.openDossier(dossier)
    return werk
  }

  /** A dossier from a file, of which another one stands here already, as one of its own. */
  static async metKopie(page: Page, dossier: Dossier): Promise<Werkplaats> {
    const werk = await Werkplaats.open(page)
    await werk.kiesBestand('dossier.middenveld', writeBestand(dossier))
    await werk.dialoog.getByRole('button', { name: 'Open als kopie' }).click()
    await werk.kaartIsKlaar()
    return werk
  }

  /** A second tab on what this one shows. */
  static async tweedeTab(context: BrowserContext, adres: string): Promise<Werkplaats> {
    const page = await context.newPage()
    await bereidVoor(page)
    await page.goto(adres)
    const werk = new Werkplaats(page)
    await werk.kaartIsKlaar()
    return werk
  }

  async nieuwDossier(): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuw dossier' }).click()
    await this.kaartIsKlaar()
  }

  async openVoorbeeld(): Promise<void> {
    await this.page.getByRole('button', { name: 'Bloemetjeswijk' }).click()
    await this.kaartIsKlaar()
  }

  /** Chooses a file with the button of the start screen. */
  async kiesBestand(naam: string, inhoud: string | Buffer): Promise<void> {
    const kiezer = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Open een bestand' }).click()
    // Through the disk, as with people: a huge file would take a long way through the test's own line to the browser.
    const pad = test.info().outputPath(naam)
    await writeFile(pad, inhoud)
    await (await kiezer).setFiles(pad)
  }

  /** Lets a file go anywhere on the page. */
  async laatLos(naam: string, inhoud: string | Uint8Array): Promise<void> {
    const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud
    const dataTransfer = await this.page.evaluateHandle(
      ([bestandsnaam, getallen]) => {
        const overdracht = new DataTransfer()
        overdracht.items.add(new File([new Uint8Array(getallen)], bestandsnaam))
        return overdracht
      },
      [naam, [...bytes]] as const,
    )
    for (const soort of ['dragenter', 'dragover', 'drop'])
      await this.page.dispatchEvent('body', soort, { dataTransfer })
  }

  async openDossier(dossier: Dossier): Promise<void> {
    await this.kiesBestand('dossier.middenveld', writeBestand(dossier))
    await this.kaartIsKlaar()
  }

  /** The letters have arrived and the whole map stands in view: from now on nothing moves by itself. */
  async kaartIsKlaar(): Promise<void> {
    await expect(this.kaart).toBeVisible()
    // React Flow begins at 0, 0; fitting the map always ends elsewhere.
    await expect(this.kaart.locator('.react-flow__viewport')).not.toHaveAttribute(
      'style',
      /translate\(0px, 0px\) scale\(1\)/u,
    )
    await this.page.evaluate(() => document.fonts.ready)
  }

  async naarStart(): Promise<void> {
    await this.page.getByRole('link', { name: 'Middenveld: naar alle dossiers' }).click()
    await expect(this.page.getByRole('button', { name: 'Open een bestand' })).toBeVisible()
  }

  /** By id: an open dialog hides the page, and with it the role, from who listens. */
  get kaart(): Locator {
    return this.page.locator('#veld')
  }

  get paneel(): Locator {
    return this.page.getByRole('region', { name: 'Selectie' })
  }

  /** One of the six panels beside the map; its tab is pressed and its code has arrived. */
  async openPaneel(naam: string): Promise<Locator> {
    await this.page.getByRole('tab', { name: new RegExp(`^${reg(naam)}`, 'u') }).click()
    const paneel = this.page.getByRole('region', { name: naam, exact: true })
    await expect(paneel).toBeVisible()
    return paneel
  }

  get parkeerplaats(): Locator {
    return this.page.getByRole('region', { name: /^Parkeerplaats/u })
  }

  get dialoog(): Locator {
    return this.page.locator('[role="dialog"], [role="alertdialog"]:not([data-melding])')
  }

  /** An actor on the field, by what is said of it: «Groep: Bewoners, in het midden». */
  actor(naam: string): Locator {
    return this.kaart.locator(`.react-flow__node[aria-label*=${JSON.stringify(`: ${naam},`)}]`)
  }

  get actoren(): Locator {
    return this.kaart.locator('.react-flow__node')
  }

  /** A line on the field, by its sentence: «Wijkagent heeft contact met Jongeren». */
  relatie(zin: string): Locator {
    return this.kaart.locator(`.react-flow__edge[aria-label=${JSON.stringify(`Relatie: ${zin}`)}]`)
  }

  get relaties(): Locator {
    return this.kaart.locator('.react-flow__edge')
  }

  /** A card in the parkeerplaats. */
  wachtend(naam: string): Locator {
    return this.parkeerplaats.getByRole('button', { name: new RegExp(`^${reg(naam)}, `, 'u') })
  }

  /** What was just said to who cannot see it. */
  async hoor(tekst: string | RegExp): Promise<void> {
    await expect(
      this.page.locator('[role="log"][aria-live] > *').filter({ hasText: tekst }).first(),
    ).toBeAttached()
  }

  async toets(toets: string): Promise<void> {
    await this.page.keyboard.press(toets)
  }

  /** Pastes text as people do: it is on the clipboard, and Ctrl V is pressed. The context must be allowed to use the clipboard. */
  async plak(tekst: string): Promise<void> {
    await this.page.evaluate((inhoud) => navigator.clipboard.writeText(inhoud), tekst)
    await this.toets('ControlOrMeta+V')
  }

  /** Kind key, Enter, name, Enter, name …, Escape. A groep and a luide stem wait then until people say where; the others stand in the middle. */
  async typActoren(soort: 'g' | 'l' | 'm' | 'n', namen: readonly string[]): Promise<void> {
    // With one card chosen a letter is the beginning of its name.
    await this.toets('Escape')
    await this.toets(soort)
    await this.toets('Enter')
    for (const naam of namen) {
      const veld = this.page.getByRole('textbox', { name: /^Naam van de nieuwe actor/u })
      await expect(veld).toHaveValue('')
      await expect(veld).toBeFocused()
      await this.page.keyboard.insertText(naam)
      await this.toets('Enter')
      await expect(soort === 'g' || soort === 'l' ? this.wachtend(naam) : this.actor(naam)).toBeVisible()
    }
    await this.toets('Escape')
  }

  /** Says of who waits on which side they stand, with the arrow that points there. */
  async zetAanKant(naam: string, kant: 'wij' | 'zij'): Promise<void> {
    await this.wachtend(naam).focus()
    await this.toets(kant === 'wij' ? 'ArrowLeft' : 'ArrowRight')
    await expect(this.actor(naam)).toBeVisible()
    await expect(this.wachtend(naam)).toHaveCount(0)
  }

  async zetLabel(kant: 'WIJ' | 'ZIJ', tekst: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${kant}: `, 'u') }).click()
    await this.page.getByRole('textbox', { name: `Wie is ${kant}?` }).fill(tekst)
    await this.toets('Enter')
    await expect(this.page.getByRole('button', { name: `${kant}: ${tekst}. Wijzig het label` })).toBeVisible()
  }

  /** A choice out of a list in the panel or a dialog, by the first option with these words. */
  async kies(label: string, optie: string, binnen: Locator | Page = this.page): Promise<void> {
    await binnen.getByRole('button', { name: new RegExp(`${reg(label)}$`, 'u') }).click()
    await this.page.getByRole('listbox').getByRole('option', { name: optie }).first().click()
    await expect(this.page.getByRole('listbox')).toBeHidden()
  }

  /** A tool of the bar at the left, or a button anywhere. */
  async druk(naam: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: naam }).click()
  }

  async doosVan(wat: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    const doos = await wat.boundingBox()
    if (!doos) throw new Error('It is not on screen')
    return doos
  }

  async middenVan(wat: Locator): Promise<Punt> {
    const doos = await this.doosVan(wat)
    return { x: doos.x + doos.width / 2, y: doos.y + doos.height / 2 }
  }

  /** Where a place on the axis is on screen; the axis itself is the ruler. */
  async puntOpAs(x: number): Promise<number> {
    const balk = await this.doosVan(this.kaart.getByTestId('as'))
    return balk.x + ((x + 1) / 2) * balk.width
  }

  /** Where an actor stands on the axis, −1…1, measured on the screen. */
  async plaatsOpAs(naam: string): Promise<number> {
    const balk = await this.doosVan(this.kaart.getByTestId('as'))
    const { x } = await this.middenVan(this.actor(naam))
    return ((x - balk.x) / balk.width) * 2 - 1
  }

  /** Presses, moves and lets go; with steps in between, because a hand does not jump. */
  async beweegMuis(van: Punt, naar: Punt): Promise<void> {
    const { mouse } = this.page
    await mouse.move(van.x, van.y)
    await mouse.down()
    // A hand begins small; the first few pixels tell a drag from a press, and are not part of it.
    await mouse.move(van.x + Math.sign(naar.x - van.x) * 4, van.y)
    await mouse.move((van.x + naar.x) / 2, (van.y + naar.y) / 2, { steps: 4 })
    await mouse.move(naar.x, naar.y, { steps: 4 })
    await mouse.up()
  }

  /** Drags an actor by mouse to a place on the axis; `omlaag` in px from where it was. */
  async sleep(naam: string, x: number, omlaag = 0): Promise<void> {
    const van = await this.middenVan(this.actor(naam))
    await this.beweegMuis(van, { x: await this.puntOpAs(x), y: van.y + omlaag })
  }

  /** Drags a card out of the parkeerplaats onto the field; `hoog` is 0 (top) … 1 of the free height. */
  async plaats(naam: string, x: number, hoog: number): Promise<void> {
    const van = await this.middenVan(this.wachtend(naam))
    await this.beweegMuis(van, await this.puntOpVeld(x, hoog))
    await expect(this.actor(naam)).toBeVisible()
    await expect(this.wachtend(naam)).toHaveCount(0)
  }

  async puntOpVeld(x: number, hoog: number): Promise<Punt> {
    const veld = await this.doosVan(this.kaart)
    const boven = veld.y + 110
    const as = await this.doosVan(this.kaart.getByTestId('as'))
    return { x: await this.puntOpAs(x), y: boven + hoog * (as.y - 60 - boven) }
  }

  /** Draws a line from the grip of one actor to another. */
  async trekRelatie(van: string, naar: string): Promise<void> {
    await this.actor(van).hover()
    const greep = await this.middenVan(this.kaart.getByTestId('greep-rechts').last())
    await this.beweegMuis(greep, await this.middenVan(this.actor(naar)))
  }

  /** What the undo button says it will undo, or null. */
  async terug(): Promise<string | null> {
    return this.knopLabel('Ongedaan maken: ', 'Niets om ongedaan te maken')
  }

  /** What the redo button says it will do again, or null. */
  async vooruit(): Promise<string | null> {
    return this.knopLabel('Opnieuw: ', 'Niets om opnieuw te doen')
  }

  private async knopLabel(begin: string, niets: string): Promise<string | null> {
    const knop = this.page
      .getByRole('banner')
      .getByRole('button', { name: new RegExp(`^(${begin}|${niets})`, 'u') })
    const naam = (await knop.getAttribute('aria-label')) ?? ''
    return naam === niets ? null : naam.slice(begin.length)
  }

  async maakOngedaan(): Promise<void> {
    await this.page.getByRole('button', { name: /^Ongedaan maken: /u }).click()
  }

  async doeOpnieuw(): Promise<void> {
    await this.page.getByRole('button', { name: /^Opnieuw: /u }).click()
  }

  /** Every change is on disk, and the screen says so. */
  async isBewaard(): Promise<void> {
    await expect(this.page.getByRole('banner')).toContainText(/Bewaard \d\d:\d\d/u)
  }

  /** What the browser downloads while something is done. */
  async haalOp(doe: () => Promise<unknown>): Promise<Bestand> {
    const komt = this.page.waitForEvent('download')
    await doe()
    return leesDownload(await komt)
  }

  /** «Bewaar als bestand» in the menu. */
  async bewaarAlsBestand(): Promise<Bestand> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Meer', exact: true }).click()
    return this.haalOp(() => this.page.getByRole('menuitem', { name: /^Bewaar als bestand/u }).click())
  }

  /** The dossier as a file would hold it now. */
  async lees(): Promise<Dossier> {
    return dossierUit(await this.bewaarAlsBestand())
  }

  /** The same, with the note of today that it went into a file: what is read later today differs in nothing from this but by what was done. */
  async leesMetNotitie(): Promise<Dossier> {
    await this.lees()
    return this.lees()
  }

  async openExport(): Promise<Locator> {
    await this.druk('Exporteer')
    const dialoog = this.page.getByRole('dialog', { name: 'Exporteer', exact: true })
    await expect(dialoog.getByRole('img')).toBeVisible()
    return dialoog
  }
}

export async function leesDownload(download: Download): Promise<Bestand> {
  return { naam: download.suggestedFilename(), inhoud: await readFile(await download.path()) }
}

/** The dossier in a file, without the keys of the files that it went through: each that is saved adds one. Throws when it does not read as one. */
export function dossierUit({ inhoud }: Bestand): Dossier {
  const gelezen = readBestand(inhoud.toString('utf8'))
  if (!gelezen.ok) throw new Error(`${gelezen.fout.titel}: ${gelezen.fout.regels.join(' | ')}`)
  return { ...gelezen.dossier, kop: { ...gelezen.dossier.kop, standen: [] } }
}

/** The actor of this name. */
export function actorVan(dossier: Dossier, naam: string): Dossier['actoren'][string] {
  const gevonden = Object.values(dossier.actoren).find((actor) => actor.naam === naam)
  if (!gevonden) throw new Error(`Nobody is called ${naam}`)
  return gevonden
}
