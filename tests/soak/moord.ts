/**
 * A browser that is killed at a random moment in typing, dragging, reading in a list and undoing. What it said is heard from outside: every change that
 * left the document, and in every frame whether the screen said «Bewaard». Then the disk is asked.
 */
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { Doodbaar } from '../support/doodbaar'
import { Werkplaats } from '../support/werkplaats'
import { createToeval, type Toeval } from './toeval'

/** How many things may be finished in one life, and how long after that it may last, ms. */
const AF = 5
const REST = 2500

type Gehoord =
  | { soort: 'daad'; update: string }
  /** The screen said it when so many changes had been made. */
  | { soort: 'bewaard'; daden: number }
  /** `om`: ms of that page. */
  | { soort: 'getypt'; om: number; tekst: string }

/** What was being done, all that was heard, and from where of that it is about what was being done. */
type Einde = { bezig: string; gehoord: Gehoord[]; vanaf: number }

export type Moord = {
  bezig: string
  /** Changes that were made, and of how many of them the screen had said «Bewaard». */
  daden: number
  beloofd: number
  /** Of those, how many are not on the disk. */
  verloren: number
  /** Ms of the open typing that are gone. */
  typen: number
}

const inBytes = (tekst: string): Uint8Array => new Uint8Array(Buffer.from(tekst, 'base64'))

/** In the page: tells every change at the moment when it is made, and what the screen says in each frame. */
function luisterMee() {
  const zeg = (bericht: unknown) =>
    (globalThis as unknown as { soak?: (wat: string) => void }).soak?.(JSON.stringify(bericht))
  let daden = 0
  let gezegd = -1
  let getypt = ''
  const { postMessage } = BroadcastChannel.prototype
  BroadcastChannel.prototype.postMessage = function (bericht: unknown) {
    const { soort, update } = (bericht ?? {}) as { soort?: string; update?: unknown }
    if (soort === 'update' && update instanceof Uint8Array) {
      daden += 1
      zeg({ soort: 'daad', update: btoa(String.fromCharCode(...update)) })
    }
    postMessage.call(this, bericht)
  }
  const kijk = () => {
    const kop = document.querySelector('header')?.textContent ?? ''
    if (/Bewaard \d\d:\d\d/u.test(kop) && daden !== gezegd) {
      gezegd = daden
      zeg({ soort: 'bewaard', daden })
    }
    requestAnimationFrame(kijk)
  }
  requestAnimationFrame(kijk)
  document.addEventListener(
    'input',
    ({ target }) => {
      const { value: tekst, labels } = target as HTMLTextAreaElement
      if (tekst === getypt || !labels[0]?.textContent.includes('Incidenten')) return
      getypt = tekst
      zeg({ soort: 'getypt', om: performance.now(), tekst })
    },
    true,
  )
}

/** All changes that the disk holds of the only dossier there is. */
async function leesSchijf(page: Page): Promise<Uint8Array[]> {
  const rijen = await page.evaluate(
    () =>
      new Promise<string[]>((klaar) => {
        indexedDB.open('middenveld').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result
          db.transaction('updates').objectStore('updates').getAll().onsuccess = (event) => {
            db.close()
            const alle = (event.target as IDBRequest<{ update: Uint8Array }[]>).result
            klaar(
              alle.map(({ update }) =>
                btoa(Array.from(update, (byte) => String.fromCharCode(byte)).join('')),
              ),
            )
          }
        }
      }),
  )
  return rijen.map(inBytes)
}

const bouw = (updates: readonly Uint8Array[]): Y.Doc => {
  const ydoc = new Y.Doc({ gc: false })
  ydoc.transact(() => {
    for (const update of updates) Y.applyUpdate(ydoc, update)
  })
  return ydoc
}

/** How many of these the document does not hold. */
function telVerloren(schijf: readonly Uint8Array[], beloofd: readonly Uint8Array[]): number {
  const voor = Y.snapshot(bouw(schijf))
  const zonder = (updates: readonly Uint8Array[]) =>
    Y.equalSnapshots(voor, Y.snapshot(bouw([...schijf, ...updates])))
  if (zonder(beloofd)) return 0
  return beloofd.filter((update) => !zonder([update])).length
}

/** How long before the last word the first one was typed that is not in any text of the document. */
function meetTypen(schijf: readonly Uint8Array[], gehoord: readonly Gehoord[]): number {
  const getypt = gehoord.filter((een) => een.soort === 'getypt')
  const laatste = getypt.at(-1)
  if (!laatste) return 0
  const teksten = new Set<unknown>()
  const ydoc = bouw(schijf)
  for (const tegenstelling of ydoc.getMap('tegenstellingen').values())
    teksten.add((tegenstelling as Y.Map<unknown>).get('incidenten') ?? '')
  // What is stored has no blanks at its ends.
  const bewaard = getypt.findLastIndex(({ tekst }) => teksten.has(tekst.trim()))
  const eersteWeg = getypt[bewaard + 1]
  return eersteWeg ? laatste.om - eersteWeg.om : 0
}

type Bezigheid = (werk: Werkplaats, toeval: Toeval, nr: number) => Promise<void>

const BEZIGHEDEN: Readonly<Record<string, Bezigheid>> = {
  async typen({ page }, toeval, nr) {
    const veld = page.getByRole('textbox', { name: 'Incidenten die meespelen' })
    await page.keyboard.press('Escape')
    await veld.click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(` ${nr} en verder over het plein`, {
      delay: 20 + toeval.geheel(60),
    })
  },
  async slepen(werk, toeval) {
    const alle = await werk.actoren.all()
    const doos = await toeval.uit(alle)?.boundingBox()
    if (!doos) return
    const van = { x: doos.x + doos.width / 2, y: doos.y + 10 }
    await werk.beweegMuis(van, {
      x: await werk.puntOpAs(toeval.deel() * 1.8 - 0.9),
      y: van.y + toeval.geheel(60),
    })
  },
  async inlezen({ page }, _toeval, nr) {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Lijst plakken/u }).click()
    await page.getByRole('textbox').last().fill(`Kring ${nr} a\nKring ${nr} b\nKring ${nr} c`)
    await page.getByRole('button', { name: /^Zet 3 /u }).click()
  },
  async terugdoen({ page }, toeval) {
    await page.keyboard.press('Escape')
    for (let n = toeval.geheel(3); n >= 0; n--) await page.keyboard.press('ControlOrMeta+z')
    if (toeval.deel() < 0.5) await page.keyboard.press('ControlOrMeta+Shift+z')
  },
}
const NAMEN = Object.keys(BEZIGHEDEN)

/** Finishes `aantal` things, and is killed at a random moment in what comes then. Gives what that was. */
async function leefTotDeDood(
  browser: Doodbaar,
  werk: Werkplaats,
  toeval: Toeval,
  nr: number,
  gehoord: Gehoord[],
): Promise<Einde> {
  const aantal = toeval.geheel(AF)
  const rest = toeval.geheel(REST)
  let dood: Promise<void> | null = null
  let isDood = false
  for (let n = 0; ; n++) {
    const naam = toeval.uit(NAMEN)
    const vanaf = gehoord.length
    if (n >= aantal) dood ??= new Promise((klaar) => setTimeout(() => klaar(browser.dood()), rest))
    void dood?.then(() => (isDood = true))
    try {
      await BEZIGHEDEN[naam]?.(werk, toeval, nr * 100 + n)
    } catch {
      // What cannot be pressed just now is passed over; what dies ends it.
    }
    if (!isDood && !werk.page.isClosed()) continue
    await dood
    return { bezig: naam, gehoord, vanaf }
  }
}

/** A busy machine may not bring a browser up in time; that says nothing of what was kept. */
const start = (schijf: string): Promise<Doodbaar> =>
  Doodbaar.start(schijf)
    .catch(() => Doodbaar.start(schijf))
    .catch(() => Doodbaar.start(schijf))

export async function vermoord(
  oorsprong: string,
  schijf: string,
  { zaad, aantal, vertel }: { zaad: number; aantal: number; vertel: (moord: Moord, nr: number) => void },
): Promise<void> {
  const toeval = createToeval(zaad)
  let adres = ''
  let vorige: Einde | null = null
  for (let nr = 0; nr <= aantal; nr++) {
    const browser = await start(schijf)
    const { page } = browser
    page.setDefaultTimeout(8000)
    const gehoord: Gehoord[] = []
    await page.exposeFunction('soak', (wat: string) => void gehoord.push(JSON.parse(wat) as Gehoord))
    await page.addInitScript(luisterMee)
    await page.goto(adres || oorsprong)
    const werk = new Werkplaats(page)
    if (adres) await werk.kaartIsKlaar()
    else {
      await werk.openVoorbeeld()
      adres = page.url()
    }
    if (vorige) vertel(oordeel(await leesSchijf(page), vorige), nr)
    if (nr === aantal) return browser.dood()
    vorige = await leefTotDeDood(browser, werk, toeval, nr, gehoord)
  }
}

function oordeel(schijf: readonly Uint8Array[], { gehoord, bezig, vanaf }: Einde): Moord {
  const daden = gehoord.flatMap((een) => (een.soort === 'daad' ? [inBytes(een.update)] : []))
  const beloofd = gehoord.reduce((tot, een) => (een.soort === 'bewaard' ? een.daden : tot), 0)
  return {
    bezig,
    daden: daden.length,
    beloofd,
    verloren: telVerloren(schijf, daden.slice(0, beloofd)),
    // What was finished and taken back since is no typing.
    typen: bezig === 'typen' ? meetTypen(schijf, gehoord.slice(vanaf)) : 0,
  }
}
