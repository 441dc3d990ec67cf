/** The reader beside the page: one that does not answer is ended, one that is stopped says nothing more, and what it says arrives. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createVooraf, createLezer, lees, type Werker } from '../../../src/app/lezer/lezer'
import { type Bericht, doeTaak, type Taak } from '../../../src/app/lezer/taak'
import { writeBestand } from '../../../src/domain/bestand/bestand'
import { maakKaart } from '../../support/kaarten'

const csv = new File(['naam\nBib'], 'lijst.csv')

/** A worker in this very thread; it answers with what `doe` says, and with nothing more once it is ended. */
function namaak(doe: (taak: Taak, zeg: (bericht: Bericht) => void) => void) {
  let leeft = true
  class Namaak extends EventTarget implements Werker {
    postMessage(taak: Taak) {
      doe(taak, (data) => leeft && this.dispatchEvent(new MessageEvent('message', { data })))
    }
    terminate() {
      leeft = false
    }
  }
  const werker = new Namaak()
  return { maak: () => werker, leeft: () => leeft }
}

test('a list comes back, with the steps on the way', async () => {
  const { maak, leeft } = namaak((taak, zeg) => void doeTaak(taak, zeg))
  const stappen: string[] = []
  const lijst = await lees({ soort: 'lijst', bestand: csv }, { maak, opStap: (stap) => stappen.push(stap) })
  expect(lijst).toMatchObject({ naam: csv.name, bladen: [{ naam: csv.name }], beste: 0 })
  expect(stappen).toEqual(['Openen', 'Rijen lezen', 'Bladen bekijken'])
  expect(leeft()).toBe(false)
})

test('a reader that stays keeps the cells, and answers one question after the other', async () => {
  const geheugen = { rekenblad: null }
  const { maak, leeft } = namaak((taak, zeg) => void doeTaak(taak, zeg, geheugen))
  const lezer = createLezer(csv.name, maak)
  await lezer.vraag({ soort: 'lijst', bestand: csv })
  const [met, zonder] = await Promise.all([
    lezer.vraag({ soort: 'lezing', blad: 0, wens: {} }),
    lezer.vraag({ soort: 'lezing', blad: 0, wens: { heeftKop: false } }),
  ])
  expect([met, zonder].map(({ regels }) => regels.map(({ naam }) => naam))).toEqual([
    ['Bib'],
    ['naam', 'Bib'],
  ])
  expect(leeft()).toBe(true)
  lezer.sluit()
  expect(leeft()).toBe(false)
  await expect(lezer.vraag({ soort: 'lezing', blad: 0, wens: {} })).rejects.toThrow('Gestopt')
})

test('a dossier comes back whole, also where there are no workers', async () => {
  const dossier = maakKaart(3)
  const bestand = new File([writeBestand(dossier)], 'a.middenveld')
  const maak = () => {
    throw new Error('geen werkers hier')
  }
  expect(await lees({ soort: 'dossier', bestand }, { maak })).toMatchObject({
    ok: true,
    dossier,
    eindjes: [],
  })
})

test('its reason is passed on, and what is not known is not made up', async () => {
  const leeg = new File([], 'leeg.csv')
  const { maak } = namaak((taak, zeg) => void doeTaak(taak, zeg))
  await expect(lees({ soort: 'lijst', bestand: leeg }, { maak })).rejects.toThrow('«leeg.csv» is leeg.')
  const stuk = namaak((_taak, zeg) => zeg({ soort: 'mis', reden: null }))
  await expect(lees({ soort: 'lijst', bestand: csv }, stuk)).rejects.toThrow(
    /Wat eraan scheelt, weten we niet/,
  )
  const omgevallen = namaak(() => omgevallen.maak().dispatchEvent(new Event('error', { cancelable: true })))
  await expect(lees({ soort: 'lijst', bestand: csv }, omgevallen)).rejects.toThrow(/weten we niet/)
})

test('somebody says stop', async () => {
  const { maak, leeft } = namaak(() => undefined)
  const rem = new AbortController()
  const werk = lees({ soort: 'lijst', bestand: csv }, { maak, signaal: rem.signal })
  rem.abort()
  await expect(werk).rejects.toMatchObject({ name: 'AbortError' })
  expect(leeft()).toBe(false)
})

test('stopped before it began', async () => {
  const { maak } = namaak(() => undefined)
  await expect(
    lees({ soort: 'lijst', bestand: csv }, { maak, signaal: AbortSignal.abort() }),
  ).rejects.toMatchObject({
    name: 'AbortError',
  })
})

const redenVan = (werk: Promise<unknown>): Promise<string> => werk.then(String, String)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a step that takes too long is ended, and that is the reason', async () => {
  const { maak, leeft } = namaak((_taak, zeg) => zeg({ soort: 'stap', stap: 'Uitpakken' }))
  const werk = lees({ soort: 'lijst', bestand: csv }, { maak })
  const reden = redenVan(werk)
  vi.advanceTimersByTime(1999)
  expect(leeft()).toBe(true)
  vi.advanceTimersByTime(1)
  expect(await reden).toContain(
    'We stopten met «lijst.csv»: de stap «uitpakken» duurde langer dan 2 seconden.',
  )
  expect(leeft()).toBe(false)
})

test('each step has its own time', async () => {
  let zeg: (bericht: Bericht) => void = () => undefined
  const { maak, leeft } = namaak((_taak, z) => (zeg = z))
  const werk = lees({ soort: 'lijst', bestand: csv }, { maak, geduld: 100 })
  for (const stap of ['een', 'twee', 'drie']) {
    zeg({ soort: 'stap', stap })
    vi.advanceTimersByTime(99)
  }
  expect(leeft()).toBe(true)
  zeg({ soort: 'klaar', uitkomst: { naam: 'a', bladen: [], beste: 0 } })
  expect(await werk).toEqual({ naam: 'a', bladen: [], beste: 0 })
})

test('a reader that never comes is not waited for', async () => {
  const { maak } = namaak(() => undefined)
  const reden = redenVan(lees({ soort: 'lijst', bestand: csv }, { maak, startgeduld: 50 }))
  vi.advanceTimersByTime(50)
  expect(await reden).toContain('«beginnen»')
})

test('a reader that was begun ahead takes the next task, and no other; one that fell over takes none', async () => {
  const gemaakt: string[] = []
  const noem = (naam: string) => {
    const { maak } = namaak((taak, zeg) => void doeTaak(taak, zeg))
    return () => {
      gemaakt.push(naam)
      return maak()
    }
  }
  createVooraf(noem('vooraf'))
  createVooraf(noem('nog een'))
  expect(gemaakt).toEqual(['vooraf'])
  await lees({ soort: 'lijst', bestand: csv }, { maak: noem('eerste') })
  await lees({ soort: 'lijst', bestand: csv }, { maak: noem('tweede') })
  expect(gemaakt).toEqual(['vooraf', 'tweede'])
  const stuk = namaak(() => undefined)
  createVooraf(stuk.maak)
  stuk.maak().dispatchEvent(new Event('error', { cancelable: true }))
  await lees({ soort: 'lijst', bestand: csv }, { maak: noem('derde') })
  expect(gemaakt).toEqual(['vooraf', 'tweede', 'derde'])
})
