import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { unwrap } from 'idb'
import { afterEach, describe, expect, test } from 'vitest'
import { createDatabank } from '../../src/document/schijf/databank'
import { createDossierDocument, type DossierDocument } from '../../src/document/ydoc/dossierdocument'
import { readLog, LOG_GROEI, LOG_MAX, verdicht } from '../../src/document/schijf/log'
import { addActor, editSectie } from '../../src/document/mutations'
import { createOpslag, type OpslagStatus } from '../../src/document/schijf/opslag'
import { nieuwDocument, tellendeIds, VANDAAG } from '../support/documenten'
import { maakOmgeving, nooit, schijf, stommeDatabank } from '../support/opslag'

const disk = schijf()
afterEach(() => disk.herstel())

const titel = (document: DossierDocument, tekst: string) =>
  editSectie(document, 'kop', { titel: tekst }, tekst)

type Maak = {
  factory?: IDBFactory
  /** Of opening. */
  deadline?: () => Promise<unknown>
  /** Of writing. */
  traag?: () => Promise<unknown>
  pauze?: () => Promise<unknown>
  open?: boolean
}

async function maak({
  factory = new IDBFactory(),
  deadline = nooit,
  traag = nooit,
  pauze = nooit,
  open = true,
}: Maak = {}) {
  const databank = createDatabank({ indexedDB: factory, deadline })
  if (open) await databank.open()
  const { klok, verstrijk } = maakOmgeving()
  const document = nieuwDocument()
  const opslag = createOpslag({
    databank,
    id: 'd',
    document,
    klok,
    deadline: traag,
    pauze,
    bewaardOp: 0,
    begin: 'nieuw',
  })
  const standen: OpslagStatus['soort'][] = []
  opslag.subscribe(({ soort }) => standen.push(soort))
  /** What another window would read now. */
  const herlees = async () => {
    const ander = createDatabank({ indexedDB: factory, deadline: nooit })
    const { updates: log } = await readLog(await ander.open(), 'd')
    ander.close()
    return createDossierDocument({
      update: log,
      nieuweId: tellendeIds(),
      vandaag: () => VANDAAG,
    }).read()
  }
  return { databank, document, opslag, standen, herlees, verstrijk, factory }
}

test('what was written is read back', async () => {
  const { document, opslag, herlees } = await maak()
  addActor(document, { soort: 'groep', naam: 'Bewoners' })
  titel(document, 'Wijk')
  await opslag.klaar()
  expect(await herlees()).toEqual(document.read())
})

test('«bewaard» is said only after the disk said so, with the time', async () => {
  const { document, opslag, standen, verstrijk } = await maak()
  await opslag.klaar()
  standen.length = 0
  verstrijk(5000)
  titel(document, 'Wijk')
  expect(opslag.status()).toEqual({ soort: 'bezig' })
  expect(opslag.onbewaard()).not.toBeNull()
  await opslag.klaar()
  expect(opslag.status()).toEqual({ soort: 'bewaard', om: 6000 })
  expect(opslag.status()).toBe(opslag.status())
  expect(opslag.onbewaard()).toBeNull()
  expect(standen).toEqual(['bezig', 'bewaard'])
})

test('a window that closes right after the change has lost nothing', async () => {
  const { document, herlees, databank } = await maak()
  titel(document, 'Net op tijd')
  // No await: closing the connection lets what was handed over finish, as closing the tab does.
  databank.close()
  expect((await herlees()).kop.titel).toBe('Net op tijd')
})

test('two windows that write at once both keep everything', async () => {
  const een = await maak()
  const twee = await maak({ factory: een.factory })
  addActor(een.document, { soort: 'groep', naam: 'Een' })
  twee.document.act('Twee', (write) => write.sectie('kop', { titel: 'Twee' }))
  await Promise.all([een.opslag.klaar(), twee.opslag.klaar()])
  const samen = await een.herlees()
  expect(samen.kop.titel).toBe('Twee')
  expect(Object.values(samen.actoren).map(({ naam }) => naam)).toEqual(['Een'])
})

describe('compaction', () => {
  const tel = async (factory: IDBFactory) => {
    const databank = createDatabank({ indexedDB: factory, deadline: nooit })
    const aantal = await (await databank.open()).countFromIndex('updates', 'dossier', 'd')
    databank.close()
    return aantal
  }
  test('makes one of a long log, with the same content, also while another window writes', async () => {
    const { document, opslag, factory, databank, herlees } = await maak()
    for (let n = 0; n < LOG_MAX + 5; n++) titel(document, `Titel ${n}`)
    await opslag.klaar()
    expect(await tel(factory)).toBe(LOG_MAX + 6)
    const lezen = verdicht(await databank.open(), 'd')
    addActor(document, { soort: 'groep', naam: 'Intussen' })
    await Promise.all([lezen, opslag.klaar()])
    expect(await tel(factory)).toBeLessThanOrEqual(2)
    expect(await herlees()).toEqual(document.read())
  })
  test('two windows that compact at once lose nothing', async () => {
    const { document, opslag, factory, databank, herlees } = await maak()
    for (let n = 0; n < LOG_MAX + 5; n++) addActor(document, { soort: 'groep', naam: `Groep ${n}` })
    await opslag.klaar()
    const ander = createDatabank({ indexedDB: factory, deadline: nooit })
    await Promise.all([verdicht(await databank.open(), 'd'), verdicht(await ander.open(), 'd')])
    ander.close()
    expect(await tel(factory)).toBe(1)
    expect(await herlees()).toEqual(document.read())
  })
  test('a full disk leaves it as it is', async () => {
    const { document, opslag, databank } = await maak()
    for (let n = 0; n < LOG_MAX + 5; n++) titel(document, `Titel ${n}`)
    await opslag.klaar()
    disk.vol(true)
    const db = await databank.open()
    await verdicht(db, 'd')
    expect((await readLog(db, 'd')).updates).toHaveLength(LOG_MAX + 6)
  })
  test('does not bring back what was purged while it was at work', async () => {
    const { document, opslag, databank, factory } = await maak()
    titel(document, 'Een')
    await opslag.klaar()
    const db = await databank.open()
    const bezig = verdicht(db, 'd')
    await db.clear('updates')
    await bezig
    expect(await tel(factory)).toBe(0)
  })
  test('comes by itself in a long sitting, so that no log grows without end', async () => {
    const { document, opslag, factory, herlees } = await maak()
    for (let n = 0; n < 2 * LOG_GROEI + 40; n++) {
      titel(document, `Titel ${n}`)
      await opslag.klaar()
    }
    expect(await tel(factory)).toBeLessThan(LOG_GROEI + LOG_MAX)
    expect(await herlees()).toEqual(document.read())
  })
  test('comes also when acts follow each other faster than the disk', async () => {
    const { document, opslag, factory, herlees } = await maak()
    for (let n = 0; n < LOG_GROEI + 40; n++) titel(document, `Titel ${n}`)
    await opslag.klaar()
    await expect.poll(() => tel(factory), { timeout: 30_000 }).toBeLessThan(LOG_MAX)
    expect(await herlees()).toEqual(document.read())
  })
  test('of a heavy dossier takes its light entries together, and leaves the heavy one', async () => {
    const { document, opslag, databank, factory, herlees } = await maak()
    editSectie(document, 'kop', { context: 'x'.repeat(5000) }, 'Zwaar')
    await opslag.klaar()
    for (let n = 0; n < 200; n++) {
      titel(document, `Titel ${n}`)
      if (n % 30 === 0) await opslag.klaar()
    }
    await opslag.klaar()
    const db = await databank.open()
    for (let keer = 0; keer < 2; keer++) {
      await verdicht(db, 'd', { zwaar: 4000, licht: 4000 })
      expect((await readLog(db, 'd')).updates.filter(({ length }) => length > 4000)).toHaveLength(1)
      expect(await tel(factory)).toBeLessThanOrEqual(3)
      expect(await herlees()).toEqual(document.read())
    }
  })
})

describe('storage that fails', () => {
  test.each([
    ['QuotaExceededError', 'vol'],
    ['UnknownError', 'fout'],
    ['AbortError', 'fout'],
    ['SecurityError', 'geblokkeerd'],
  ])('%s: work goes on in memory, and everything is kept as soon as it can', async (naam, reden) => {
    const { document, opslag, herlees } = await maak()
    await opslag.klaar()
    disk.vol(true, naam)
    titel(document, 'Een')
    await opslag.klaar()
    expect(opslag.status()).toEqual({ soort: 'geheugen', reden })
    addActor(document, { soort: 'groep', naam: 'Twee' })
    await opslag.klaar()
    expect(opslag.status()).toEqual({ soort: 'geheugen', reden })
    disk.vol(false)
    titel(document, 'Drie')
    expect(opslag.status().soort).toBe('geheugen')
    await opslag.klaar()
    expect(opslag.status().soort).toBe('bewaard')
    expect(await herlees()).toEqual(document.read())
  })
  test('a connection that was taken away is made again, and everything is written anew', async () => {
    const { document, opslag, databank, herlees, factory } = await maak()
    titel(document, 'Een')
    await opslag.klaar()
    databank.close()
    await new Promise((klaar) => (factory.deleteDatabase('middenveld').onsuccess = klaar))
    addActor(document, { soort: 'groep', naam: 'Twee' })
    await opslag.klaar()
    expect(opslag.status().soort).toBe('bewaard')
    expect(await herlees()).toEqual(document.read())
  })
  test('a newer Middenveld in another tab takes the connection: said at once, and nothing mixed', async () => {
    const { document, opslag, factory } = await maak()
    await opslag.klaar()
    await new Promise((klaar) => (factory.open('middenveld', 1e6).onsuccess = klaar))
    expect(opslag.status()).toEqual({ soort: 'geheugen', reden: 'nieuwer' })
    // All that was done is on disk: nothing holds the window.
    expect(opslag.isAlleenHier()).toBe(false)
    titel(document, 'Te laat')
    await opslag.klaar()
    expect(opslag.status()).toEqual({ soort: 'geheugen', reden: 'nieuwer' })
    expect(opslag.isAlleenHier()).toBe(true)
  })
  test('a database that is deleted under our hands is written again at once, without a change', async () => {
    const { document, opslag, factory, herlees, standen } = await maak()
    titel(document, 'Blijft')
    await opslag.klaar()
    standen.length = 0
    await new Promise((klaar) => (factory.deleteDatabase('middenveld').onsuccess = klaar))
    expect(standen[0]).toBe('bezig')
    await opslag.klaar()
    expect(opslag.status().soort).toBe('bewaard')
    expect(await herlees()).toEqual(document.read())
  })
  test('a connection that the browser closes, as when it clears its data, likewise', async () => {
    const { document, opslag, databank, herlees, standen } = await maak()
    titel(document, 'Blijft')
    await opslag.klaar()
    const db = await databank.open()
    await db.clear('updates')
    standen.length = 0
    const gehoord = new Promise((klaar) => db.addEventListener('close', klaar))
    forceCloseDatabase(unwrap(db) as never)
    await gehoord
    await opslag.klaar()
    expect(standen).toEqual(['bezig', 'bewaard'])
    expect(await herlees()).toEqual(document.read())
  })
  test('a browser that refuses to begin anew at first is asked again, and everything is written', async () => {
    const echt = new IDBFactory()
    let weigert = 0
    const factory = new Proxy(echt, {
      get(doel, naam) {
        if (naam !== 'open') return Reflect.get(doel, naam) as unknown
        return (...args: Parameters<IDBFactory['open']>) => {
          if (weigert-- > 0) throw new DOMException('', 'AbortError')
          return doel.open(...args)
        }
      },
    })
    const pauzes: (() => void)[] = []
    const { document, opslag, standen, herlees } = await maak({
      factory,
      pauze: () => new Promise<void>((klaar) => void pauzes.push(klaar)),
    })
    titel(document, 'Blijft')
    await opslag.klaar()
    standen.length = 0
    weigert = 2
    await new Promise((klaar) => (echt.deleteDatabase('middenveld').onsuccess = klaar))
    for (let n = 0; n < 2; n++) {
      await opslag.klaar()
      expect(opslag.status()).toEqual({ soort: 'geheugen', reden: 'geblokkeerd' })
      expect(opslag.isAlleenHier()).toBe(true)
      pauzes.shift()?.()
      await Promise.resolve()
    }
    await opslag.klaar()
    expect(opslag.status().soort).toBe('bewaard')
    expect(pauzes).toEqual([])
    expect(await herlees()).toEqual(document.read())
  })
  test('a log that is gone without a word is found out by the next look, and by the next change', async () => {
    const { document, opslag, databank, herlees } = await maak()
    await opslag.klaar()
    const db = await databank.open()
    await opslag.controleer()
    expect((await readLog(db, 'd')).updates).toHaveLength(1)
    await db.clear('updates')
    await opslag.controleer()
    await opslag.klaar()
    expect(await herlees()).toEqual(document.read())
    await db.clear('updates')
    titel(document, 'Verder')
    await opslag.klaar()
    expect(opslag.status().soort).toBe('bewaard')
    expect(await herlees()).toEqual(document.read())
  })
  test('a write that does not answer is said after the deadline, and taken back when it does', async () => {
    let teLaat = () => undefined as void
    const traag = () => new Promise<void>((klaar) => (teLaat = klaar))
    const { document, opslag, databank, herlees } = await maak({ traag })
    await opslag.klaar()
    // Somebody else holds the disk.
    const anders = (await databank.open()).transaction('updates', 'readwrite')
    let bezet = true
    const houd = async (): Promise<void> => {
      await anders.store.count()
      if (bezet) await houd()
    }
    const houdt = houd()
    titel(document, 'Wacht')
    expect(opslag.status().soort).toBe('bezig')
    teLaat()
    await opslag.klaar()
    expect(opslag.status()).toEqual({ soort: 'geheugen', reden: 'traag' })
    expect(opslag.onbewaard()).not.toBeNull()
    const klaar = new Promise((af) => opslag.subscribe(({ soort }) => soort === 'bewaard' && af(soort)))
    bezet = false
    await houdt
    await klaar
    expect(opslag.isAlleenHier()).toBe(false)
    expect(await herlees()).toEqual(document.read())
  })
  test('storage that does not answer: memory after the deadline, and back when it wakes', async () => {
    const { factory, wek } = stommeDatabank()
    const { document, opslag, herlees, databank } = await maak({
      factory,
      deadline: () => Promise.resolve(),
      open: false,
    })
    await opslag.klaar()
    expect(opslag.status()).toEqual({ soort: 'geheugen', reden: 'geblokkeerd' })
    titel(document, 'Een')
    await opslag.klaar()
    expect(opslag.status().soort).toBe('geheugen')
    wek()
    await new Promise<void>((klaar) => {
      const kijk = () => (databank.huidige() ? klaar() : void setImmediate(kijk))
      kijk()
    })
    addActor(document, { soort: 'groep', naam: 'Twee' })
    await opslag.klaar()
    expect(opslag.status().soort).toBe('bewaard')
    const gelezen = herlees()
    await new Promise((klaar) => void setImmediate(klaar))
    wek()
    expect(await gelezen).toEqual(document.read())
  })
  test('no storage at all', async () => {
    const databank = createDatabank({ indexedDB: null, deadline: nooit })
    const document = nieuwDocument()
    const opslag = createOpslag({ databank, id: 'd', document, klok: () => 1, deadline: nooit, bewaardOp: 0 })
    titel(document, 'Een')
    await opslag.klaar()
    expect(opslag.status()).toEqual({ soort: 'geheugen', reden: 'geblokkeerd' })
  })
})
