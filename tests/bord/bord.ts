/**
 * The board: the built app in a browser, five pointers and a keyboard on it, somebody in another tab, and a judge who reads along. One seed is one
 * stream of events; the first thing that is not as it was meant ends it.
 */
import type { BrowserContext, Page } from '@playwright/test'
import { writeBestand } from '../../src/domain/bestand/bestand'
import type { Dossier } from '../../src/domain/model/dossier'
import { maakKaart } from '../support/kaarten'
import { createElders } from './elders'
import { leesDossier, leesOpslag } from './opslag'
import { createOordeel, type Fout, type Oordeel } from './oordeel'
import { type Feit, neemOp } from './opname'
import { ongelijk } from './plaatsen'
import { createSchrijver } from './schrijver'
import { type Gebeurtenis, maakStroom } from './stroom'
import { createWijzers } from './wijzers'
import { verschillen } from './verschillen'
import { leesStand, zoekPunt } from './zicht'

export const VENSTER = { width: 1440, height: 900 }
/** What never comes still fails; ms. */
const GEDULD = 5000

/** Ten actors at two tegenstellingen, and three who wait for a place at both. */
function bordDossier(): Dossier {
  const kaart = maakKaart(13)
  const wachtend = new Set(['a10', 'a11', 'a12'])
  const { t1 } = kaart.tegenstellingen
  const actoren = Object.entries(kaart.actoren).map(([id, actor]) => {
    const { t1: plek } = actor.posities
    return [
      id,
      { ...actor, posities: wachtend.has(id) || !plek ? {} : { t1: plek, t2: { x: -plek.x, y: plek.y } } },
    ]
  })
  return {
    ...kaart,
    actoren: Object.fromEntries(actoren) as Dossier['actoren'],
    tegenstellingen: t1 ? { t1, t2: { ...t1, id: 't2', orde: t1.orde + 1, wij: 'jong', zij: 'oud' } } : {},
  }
}

export type Uitslag = {
  zaad: number
  gespeeld: readonly Gebeurtenis[]
  tellers: ReturnType<Oordeel['tellers']>
  fouten: readonly Fout[]
  /** What the browser told last. */
  feiten: readonly Feit[]
}

/** That dossier, opened from a file. */
async function openBord(page: Page, adres: string): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'))
  await page.addInitScript(neemOp)
  await page.goto(adres)
  const kiezer = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open een bestand' }).click()
  const buffer = Buffer.from(writeBestand(bordDossier()))
  await (await kiezer).setFiles({ name: 'bord.middenveld', mimeType: 'application/json', buffer })
  await staatKlaar(page)
}

/** The letters have arrived and the whole map stands in view: from now on nothing moves by itself. */
async function staatKlaar(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const beeld = document.querySelector<HTMLElement>('.react-flow__viewport')
    return beeld !== null && beeld.style.transform !== 'translate(0px, 0px) scale(1)'
  })
  await page.evaluate(() => document.fonts.ready)
}

/** `wacht` is asked before each event, so that a board can be played at the pace of people. */
export async function speelBord(
  context: BrowserContext,
  adres: string,
  zaad: number,
  aantal: number,
  wacht: (nr: number) => Promise<void> = () => Promise.resolve(),
): Promise<Uitslag> {
  const page = await context.newPage()
  await openBord(page, adres)
  const ander = await context.newPage()
  await ander.addInitScript(neemOp)
  await ander.goto(page.url())
  await staatKlaar(ander)
  await page.bringToFront()
  await page.getByRole('button', { name: /^Parkeerplaats/u }).click()
  await page.getByRole('list', { name: 'Nog te plaatsen' }).waitFor()

  const oordeel = createOordeel(await leesOpslag(page))
  await page.evaluate(() => {
    window.opname.neem()
    window.opname.volgBeeld()
  })
  const bij = async (nr?: number) => oordeel.neem(await page.evaluate((nr) => window.opname.neem(nr), nr))
  const wijzers = createWijzers(await context.newCDPSession(page))
  const schrijver = createSchrijver(page, oordeel, bij)
  const elders = createElders(ander, oordeel)

  /** Asks until it is so, or until it is plain that it never will be. */
  async function wordtLeeg(vraag: () => Promise<string[]>): Promise<string[]> {
    for (const einde = Date.now() + GEDULD; ;) {
      const rest = await vraag()
      if (rest.length === 0 || Date.now() > einde) return rest
    }
  }
  async function vergelijk(wie: Page, naam: string): Promise<void> {
    const rest = await wordtLeeg(async () => {
      await bij()
      return ongelijk(await leesStand(wie), oordeel.dossier())
    })
    for (const wat of rest) oordeel.fout('plaats', `${naam}: ${wat}`)
  }
  async function rust(): Promise<void> {
    for (const wijzer of wijzers.alle()) await wijzers.los(wijzer)
    await vergelijk(page, 'this tab')
    await vergelijk(ander, 'the other tab')
  }

  async function speel(stap: Gebeurtenis, nr: number): Promise<void> {
    switch (stap.soort) {
      case 'neer': {
        const punt = await zoekPunt(page, stap)
        if (stap.wijzer.soort === 'muis') schrijver.muisDrukt()
        return punt ? wijzers.neer(stap.wijzer, punt, stap.knop) : undefined
      }
      case 'schuif':
        return wijzers.schuif(stap.wijzer, stap.dx, stap.dy, page.viewportSize() ?? VENSTER)
      case 'los':
        return wijzers.los(stap.wijzer)
      case 'wiel': {
        const punt = await zoekPunt(page, { ...stap, op: 'veld', keuze: 0 })
        if (punt) await wijzers.draai(punt, stap.draai, stap.knijpt)
        // The view follows in the next frame.
        return page.evaluate(
          () => new Promise<void>((klaar) => requestAnimationFrame(() => setTimeout(klaar))),
        )
      }
      case 'afgenomen':
        return wijzers.neemAf()
      case 'begin':
        return schrijver.begin(stap.plek, stap.keuze)
      case 'typ':
        return schrijver.typ(stap.woord)
      case 'klaar':
        return schrijver.klaar(stap.toets)
      case 'toets':
        await bij()
        // In a field the key is for what is typed, and where nobody knows whether a card is in a hand, nobody can say what it is for.
        if (oordeel.handen.twijfelt() || (schrijver.schrijft() && !oordeel.handen.sleept())) return undefined
        return page.keyboard.press(stap.toets)
      case 'elders':
        return elders.doe(stap, `Zelders${nr}`)
      case 'venster':
        return page.setViewportSize({ ...VENSTER, width: stap.breedte })
      case 'rust':
        return rust()
    }
  }

  const gespeeld: Gebeurtenis[] = []
  for (const [nr, stap] of maakStroom(zaad, aantal).entries()) {
    await wacht(nr)
    await bij(nr)
    if (oordeel.fouten().length > 0) break
    gespeeld.push(stap)
    await speel(stap, nr)
  }
  if (oordeel.fouten().length === 0) {
    await rust()
    await schrijver.rustig()
    await bewaard()
    await geschiedenis()
  }
  await bij()
  oordeel.klaar()
  await ander.close()
  await page.close()
  return { zaad, gespeeld, tellers: oordeel.tellers(), fouten: oordeel.fouten(), feiten: oordeel.laatste() }

  /** What is on disk is what was told. */
  async function bewaard(): Promise<void> {
    const verschil = await wordtLeeg(async () => {
      await bij()
      return verschillen(leesDossier(await leesOpslag(page)), oordeel.dossier()).map(({ pad }) => pad)
    })
    for (const pad of verschil) oordeel.fout('plaats', `The disk holds something else at ${pad}`)
  }

  /** The list of undo holds the acts that people meant, one press each, and not one more. */
  async function geschiedenis(): Promise<void> {
    const knop = page.getByRole('banner').getByRole('button', { name: /^Ongedaan maken: / })
    for (let druk = 0; druk <= aantal * 2 && (await knop.count()) > 0; druk += 1) {
      await bij()
      if (oordeel.stapel.aantal() === 0) return oordeel.fout('daad', 'There is more to undo than people did')
      await page.keyboard.press('Control+z')
    }
    await bij()
    oordeel.klaar()
    if (oordeel.stapel.aantal() > 0)
      oordeel.fout('daad', `${oordeel.stapel.aantal()} acts are missing from the list of undo`)
    await vergelijk(page, 'this tab, with everything undone')
  }
}
