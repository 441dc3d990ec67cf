import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createDatabank, leesLog, LOG_MAX } from '../../src/document/databank'
import { createDossierDocument, type DossierDocument } from '../../src/document/dossierdocument'
import { addActor, editSectie } from '../../src/document/mutations'
import { createOpslag, type OpslagStatus } from '../../src/document/opslag'
import { nieuwDocument, tellendeIds, VANDAAG } from '../support/documenten'
import { maakOmgeving, nooit, schijf, stommeDatabank } from '../support/opslag'

const disk = schijf()
afterEach(() => disk.herstel())

const titel = (document: DossierDocument, tekst: string) =>
  editSectie(document, 'kop', { titel: tekst }, tekst)

type Maak = { factory?: IDBFactory; deadline?: () => Promise<unknown>; open?: boolean }

async function maak({ factory = new IDBFactory(), deadline = nooit, open = true }: Maak = {}) {
  const databank = createDatabank({ indexedDB: factory, deadline })
  if (open) await databank.open()
  const { klok, verstrijk } = maakOmgeving()
  const document = nieuwDocument()
  const opslag = createOpslag({
    databank,
    id: 'd',
    document,
    klok,
    bewaardOp: 0,
    begin: [document.encodeState()],
  })
  const standen: OpslagStatus['soort'][] = []
  opslag.subscribe(({ soort }) => standen.push(soort))
  /** What another window would read now. */
  const herlees = async () => {
    const ander = createDatabank({ indexedDB: factory, deadline: nooit })
    const log = await leesLog(await ander.open(), 'd')
    ander.close()
    return createDossierDocument({
      update: Y.mergeUpdates(log),
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
  test('opening a long log makes one of it, with the same content, also while another window writes', async () => {
    const { document, opslag, factory, databank, herlees } = await maak()
    for (let n = 0; n < LOG_MAX + 5; n++) titel(document, `Titel ${n}`)
    await opslag.klaar()
    expect(await tel(factory)).toBe(LOG_MAX + 6)
    const lezen = leesLog(await databank.open(), 'd')
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
    await Promise.all([leesLog(await databank.open(), 'd'), leesLog(await ander.open(), 'd')])
    ander.close()
    expect(await tel(factory)).toBe(1)
    expect(await herlees()).toEqual(document.read())
  })
  test('a full disk does not stop the reading', async () => {
    const { document, opslag, databank } = await maak()
    for (let n = 0; n < LOG_MAX + 5; n++) titel(document, `Titel ${n}`)
    await opslag.klaar()
    disk.vol(true)
    expect(await leesLog(await databank.open(), 'd')).toHaveLength(LOG_MAX + 6)
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
  test('a newer Middenveld in another tab takes the connection: said, and nothing mixed', async () => {
    const { document, opslag, factory } = await maak()
    await opslag.klaar()
    await new Promise((klaar) => (factory.open('middenveld', 1e6).onsuccess = klaar))
    titel(document, 'Te laat')
    await opslag.klaar()
    expect(opslag.status()).toEqual({ soort: 'geheugen', reden: 'fout' })
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
    const opslag = createOpslag({ databank, id: 'd', document, klok: () => 1, bewaardOp: 0 })
    titel(document, 'Een')
    await opslag.klaar()
    expect(opslag.status()).toEqual({ soort: 'geheugen', reden: 'geblokkeerd' })
  })
})
