import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Bibliotheek, NietGevondenFout, openBibliotheek } from '../../src/document/bibliotheek'
import { createDatabank } from '../../src/document/schijf/databank'
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addActor, editSectie } from '../../src/document/mutations'
import { BEDENKTIJD_DAGEN } from '../../src/document/schijf/prullenbak'
import { NieuwereVersieFout } from '../../src/document/ydoc/versie'
import { WACHTENDEN_MAX } from '../../src/document/schijf/wachtkamer'
import { leegDossier } from '../../src/domain/model/dossier'
import { bouwDossier } from '../support/dossiers'
import { luister } from '../support/documenten'
import { Lijn, maakOmgeving, nooit, schijf } from '../support/opslag'

const disk = schijf()
afterEach(() => disk.herstel())

const VOORBEELD = bouwDossier({ kop: { titel: 'Bloemetjeswijk' }, actoren: { a: {}, b: {} } })
const DAG = 24 * 60 * 60 * 1000

/** Two tabs of one browser. */
async function tweeTabs() {
  const lijn = new Lijn()
  const indexedDB = new IDBFactory()
  const een = await openBibliotheek(maakOmgeving({ lijn, indexedDB, ids: 'e' }))
  const twee = await openBibliotheek(maakOmgeving({ lijn, indexedDB, ids: 't' }))
  return { lijn, indexedDB, een, twee }
}

test('a new dossier is empty, in the list, and opens', async () => {
  const bibliotheek = await openBibliotheek(maakOmgeving())
  expect(bibliotheek.reden).toBeNull()
  expect(bibliotheek.list()).toEqual([])
  const id = await bibliotheek.create()
  expect(bibliotheek.list()).toEqual([
    {
      id,
      titel: '',
      gewijzigd: 1000,
      aantalActoren: 0,
      miniatuur: null,
      verwijderd: null,
      bestandOp: null,
      alleenHier: false,
    },
  ])
  expect(bibliotheek.list()).toBe(bibliotheek.list())
  expect((await bibliotheek.openDossier(id)).document.read()).toEqual(leegDossier())
})

test('closed right after the change and opened again, here and in a fresh window, it is as it was', async () => {
  const omgeving = maakOmgeving()
  const bibliotheek = await openBibliotheek(omgeving)
  const id = await bibliotheek.create(VOORBEELD)
  const open = await bibliotheek.openDossier(id)
  expect(open.opslag.status()).toEqual({ soort: 'bewaard', om: 1000 })
  omgeving.verstrijk(500)
  addActor(open.document, { soort: 'groep', naam: 'Laatste' })
  const verwacht = open.document.read()
  open.close()
  expect((await bibliotheek.openDossier(id)).document.read()).toEqual(verwacht)
  const vers = await openBibliotheek({ ...maakOmgeving(), indexedDB: omgeving.indexedDB })
  expect(vers.list()).toMatchObject([{ id, titel: 'Bloemetjeswijk', aantalActoren: 3, gewijzigd: 1500 }])
  expect((await vers.openDossier(id)).document.read()).toEqual(verwacht)
})

test('names given faster than the dossier opens: the last one stays', async () => {
  const bibliotheek = await openBibliotheek(maakOmgeving())
  // Side by side, the higher client would win and not the last word; that many never all fall the right way.
  const ids = await Promise.all(Array.from({ length: 12 }, () => bibliotheek.create(VOORBEELD)))
  await Promise.all(ids.flatMap((id) => ['A', 'Ab', 'Abc'].map((titel) => bibliotheek.rename(id, titel))))
  const titels = ids.map(async (id) => (await bibliotheek.openDossier(id)).document.read().kop.titel)
  expect(new Set(await Promise.all(titels))).toEqual(new Set(['Abc']))
})

test('opening what is not there is said', async () => {
  const bibliotheek = await openBibliotheek(maakOmgeving())
  await expect(bibliotheek.openDossier('weg')).rejects.toThrow(NietGevondenFout)
})

test('renaming changes the dossier itself, closed or open', async () => {
  const bibliotheek = await openBibliotheek(maakOmgeving())
  const id = await bibliotheek.create(VOORBEELD)
  await bibliotheek.rename(id, 'Dicht')
  expect(bibliotheek.list()[0]?.titel).toBe('Dicht')
  const { document } = await bibliotheek.openDossier(id)
  expect(document.read().kop.titel).toBe('Dicht')
  await bibliotheek.rename(id, 'Open')
  expect(document.read().kop.titel).toBe('Open')
  expect(document.history().undo).toBe('Titel gewijzigd: Open')
})

test('a copy has a life of its own', async () => {
  const bibliotheek = await openBibliotheek(maakOmgeving())
  const id = await bibliotheek.create(VOORBEELD)
  await bibliotheek.saveMiniatuur(id, 'data:x')
  const kopie = await bibliotheek.duplicate(id)
  expect(bibliotheek.list().find((rij) => rij.id === kopie)).toMatchObject({
    titel: 'Bloemetjeswijk (kopie)',
    aantalActoren: 2,
    miniatuur: 'data:x',
  })
  const { document } = await bibliotheek.openDossier(kopie)
  addActor(document, { soort: 'groep' })
  expect(Object.keys((await bibliotheek.openDossier(id)).document.read().actoren)).toEqual(['a', 'b'])
})

describe('deleting', () => {
  test('can be undone, also from another window', async () => {
    const omgeving = maakOmgeving()
    const bibliotheek = await openBibliotheek(omgeving)
    const id = await bibliotheek.create(VOORBEELD)
    await bibliotheek.remove(id)
    expect(bibliotheek.list()[0]?.verwijderd).toBe(1000)
    const vers = await openBibliotheek({ ...maakOmgeving(), indexedDB: omgeving.indexedDB })
    expect(vers.list()[0]?.verwijderd).toBe(1000)
    await vers.restore(id)
    expect(vers.list()[0]?.verwijderd).toBeNull()
    expect((await vers.openDossier(id)).document.read()).toEqual(VOORBEELD)
  })
  test('for good leaves nothing on the disk', async () => {
    const omgeving = maakOmgeving()
    const bibliotheek = await openBibliotheek(omgeving)
    const id = await bibliotheek.create(VOORBEELD)
    await bibliotheek.saveMiniatuur(id, 'data:x')
    await bibliotheek.remove(id)
    await bibliotheek.purge(id)
    expect(bibliotheek.list()).toEqual([])
    await expect(bibliotheek.openDossier(id)).rejects.toThrow(NietGevondenFout)
    const db = await createDatabank({ indexedDB: omgeving.indexedDB, deadline: nooit }).open()
    expect([...db.objectStoreNames]).toContain('updates')
    for (const naam of db.objectStoreNames)
      expect({ naam, aantal: await db.count(naam) }).toEqual({ naam, aantal: 0 })
  })
  test('happens by itself after thirty days, never before', async () => {
    const omgeving = maakOmgeving()
    const bibliotheek = await openBibliotheek(omgeving)
    const oud = await bibliotheek.create(VOORBEELD)
    await bibliotheek.remove(oud)
    omgeving.verstrijk(2 * DAG)
    const jong = await bibliotheek.create(VOORBEELD)
    await bibliotheek.remove(jong)
    // Somebody opens it each week.
    for (let dagen = 2; dagen <= BEDENKTIJD_DAGEN; dagen += 7) {
      if (dagen > 2) omgeving.verstrijk(7 * DAG)
      const nu = await openBibliotheek(omgeving)
      expect(nu.list().map(({ id }) => id)).toEqual(expect.arrayContaining([oud, jong]))
    }
    omgeving.verstrijk(1)
    const later = await openBibliotheek(omgeving)
    expect(later.list().map(({ id }) => id)).toEqual([jong])
  })
  test.each([
    ['jumps ahead', [20 * 365, -20 * 365, 1]],
    ['was years behind when somebody deleted', [20 * 365, 1]],
    ['goes back', [-20 * 365, 3]],
    ['goes to and fro', [9000, -9000, 9000, -9000, 9000, -9000]],
  ])('never happens because the clock %s', async (_hoe, sprongen) => {
    const omgeving = maakOmgeving()
    const id = await openBibliotheek(omgeving).then(async (eerste) => {
      const nieuw = await eerste.create(VOORBEELD)
      await eerste.remove(nieuw)
      return nieuw
    })
    for (const dagen of sprongen) {
      omgeving.verstrijk(dagen * DAG)
      const bibliotheek = await openBibliotheek(omgeving)
      expect(bibliotheek.list()[0]?.verwijderd).not.toBeNull()
      expect((await bibliotheek.openDossier(id)).document.read()).toEqual(VOORBEELD)
    }
  })
  test('who still works on it keeps it', async () => {
    const { een, twee, lijn } = await tweeTabs()
    const id = await een.create(VOORBEELD)
    const open = await een.openDossier(id)
    lijn.bezorg()
    await twee.remove(id)
    lijn.bezorg()
    addActor(open.document, { soort: 'groep' })
    await open.opslag.klaar()
    lijn.bezorg()
    expect([een.list()[0]?.verwijderd, twee.list()[0]?.verwijderd]).toEqual([null, null])
  })
  test('what was purged under the hands of another tab is written again whole', async () => {
    const { een, twee, lijn } = await tweeTabs()
    const id = await een.create(VOORBEELD)
    const open = await een.openDossier(id)
    lijn.bezorg()
    await twee.purge(id)
    lijn.bezorg()
    addActor(open.document, { soort: 'groep', naam: 'Nog hier' })
    await open.opslag.klaar()
    expect((await twee.openDossier(id)).document.read()).toEqual(open.document.read())
  })
})

describe('what was purged under the hands of another tab', () => {
  test('is said there at once, and nothing brings it back by itself', async () => {
    const { een, twee, lijn, indexedDB } = await tweeTabs()
    const id = await een.create(VOORBEELD)
    const [links, rechts] = [await een.openDossier(id), await een.openDossier(id)]
    const derde = await twee.openDossier(id)
    lijn.bezorg()
    await twee.purge(id)
    lijn.bezorg()
    for (const { opslag } of [links, rechts, derde]) {
      await opslag.klaar()
      expect(opslag.status()).toEqual({ soort: 'geheugen', reden: 'gewist' })
      expect(opslag.isAlleenHier()).toBe(true)
      await opslag.controleer()
    }
    lijn.bezorg()
    expect((await openBibliotheek({ ...maakOmgeving({ lijn }), indexedDB })).list()).toEqual([])
    // On the start screen it is still there, as what only this window has; the window of who purged shows nothing.
    links.close()
    rechts.close()
    await links.opslag.klaar()
    derde.close()
    await new Promise((klaar) => void setImmediate(klaar))
    expect(een.list()).toMatchObject([{ id, alleenHier: true, titel: 'Bloemetjeswijk' }])
    await een.create()
    const weer = await een.openDossier(id)
    expect(weer.document.read()).toEqual(VOORBEELD)
    expect(weer.opslag.status()).toEqual({ soort: 'geheugen', reden: 'gewist' })
    // Who works on it wants it back.
    addActor(weer.document, { soort: 'groep', naam: 'Toch' })
    await weer.opslag.klaar()
    expect(weer.opslag.status().soort).toBe('bewaard')
    expect(een.list()).toContainEqual(expect.objectContaining({ id, alleenHier: false }))
    expect((await twee.openDossier(id)).document.read()).toEqual(weer.document.read())
  })
})

describe('what only this window has', () => {
  test('stays on the start screen, is marked, and goes to disk as soon as anything does', async () => {
    const omgeving = maakOmgeving()
    const bibliotheek = await openBibliotheek(omgeving)
    const id = await bibliotheek.create(VOORBEELD)
    const ander = await bibliotheek.create()
    const open = await bibliotheek.openDossier(id)
    disk.vol(true)
    editSectie(open.document, 'kop', { titel: 'Vol' }, 'Titel gewijzigd')
    await open.opslag.klaar()
    open.close()
    await open.opslag.klaar()
    await new Promise((klaar) => void setImmediate(klaar))
    const rij = () => bibliotheek.list().find((een) => een.id === id)
    expect(rij()).toMatchObject({ titel: 'Vol', alleenHier: true })
    expect(bibliotheek.list().find((een) => een.id === ander)?.alleenHier).toBe(false)
    const weer = await bibliotheek.openDossier(id)
    expect(weer.document.read().kop.titel).toBe('Vol')
    weer.close()
    await weer.opslag.klaar()
    await new Promise((klaar) => void setImmediate(klaar))
    expect(rij()?.alleenHier).toBe(true)
    disk.vol(false)
    // Something else makes room.
    await bibliotheek.purge(ander)
    expect(rij()?.alleenHier).toBe(false)
    const vers = await openBibliotheek({ ...maakOmgeving(), indexedDB: omgeving.indexedDB })
    expect((await vers.openDossier(id)).document.read().kop.titel).toBe('Vol')
  })
  test('is no news for other tabs, and they cannot take it away', async () => {
    const { een, twee, lijn } = await tweeTabs()
    disk.vol(true)
    const id = await een.create(VOORBEELD)
    lijn.bezorg()
    expect(twee.list()).toEqual([])
    const kanaal = new lijn.Kanaal('middenveld/1/bibliotheek')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    kanaal.postMessage({ soort: 'weg', id })
    lijn.bezorg()
    expect(een.list()).toMatchObject([{ id, alleenHier: true }])
  })
  test('is also what was closed when the browser clears its data: it is written again', async () => {
    const indexedDB = new IDBFactory()
    const bibliotheek = await openBibliotheek(maakOmgeving({ indexedDB }))
    const id = await bibliotheek.create(VOORBEELD)
    const open = await bibliotheek.openDossier(id)
    addActor(open.document, { soort: 'groep', naam: 'Erbij' })
    const verwacht = open.document.read()
    open.close()
    await bibliotheek.rename(id, VOORBEELD.kop.titel)
    await new Promise((klaar) => (indexedDB.deleteDatabase('middenveld').onsuccess = klaar))
    expect((await bibliotheek.openDossier(id)).document.read()).toEqual(verwacht)
  })
  test('a disk that falls silent while work goes on: nothing waits for ever, and everything is still here', async () => {
    let stil = false
    const deadline = () => (stil ? Promise.resolve() : nooit())
    const omgeving = maakOmgeving({ deadline })
    const bibliotheek = await openBibliotheek(omgeving)
    const id = await bibliotheek.create(VOORBEELD)
    const open = await bibliotheek.openDossier(id)
    const db = await createDatabank({ indexedDB: omgeving.indexedDB, deadline: nooit }).open()
    const bezet = db.transaction([...db.objectStoreNames], 'readwrite')
    let los = false
    const houd = async (): Promise<void> => {
      await bezet.objectStore('kaften').count()
      if (!los) await houd()
    }
    const houdt = houd()
    stil = true
    addActor(open.document, { soort: 'groep', naam: 'Stil' })
    const verwacht = open.document.read()
    open.close()
    const weer = await bibliotheek.openDossier(id)
    expect(weer.document.read()).toEqual(verwacht)
    expect(bibliotheek.list()).toMatchObject([{ alleenHier: true }])
    await expect(bibliotheek.remove(await bibliotheek.create())).resolves.toBeUndefined()
    const klaar = new Promise((af) => weer.opslag.subscribe(({ soort }) => soort === 'bewaard' && af(soort)))
    los = true
    await houdt
    stil = false
    await klaar
    const vers = await openBibliotheek({ ...maakOmgeving(), indexedDB: omgeving.indexedDB })
    expect((await vers.openDossier(id)).document.read()).toEqual(verwacht)
  })
})

test('a database of a newer Middenveld is said in Dutch', async () => {
  const indexedDB = new IDBFactory()
  await new Promise((klaar) => (indexedDB.open('middenveld', 1e6).onsuccess = klaar))
  const bibliotheek = await openBibliotheek(maakOmgeving({ indexedDB }))
  expect(bibliotheek.reden).toBe('nieuwer')
  await expect(bibliotheek.openDossier('d')).rejects.toThrow(
    'Op dit toestel is een nieuwere Middenveld geopend.',
  )
})

describe('a damaged log', () => {
  async function metSchade(schade: (update: Uint8Array) => unknown) {
    const omgeving = maakOmgeving()
    const bibliotheek = await openBibliotheek(omgeving)
    const id = await bibliotheek.create(VOORBEELD)
    const open = await bibliotheek.openDossier(id)
    for (const naam of ['Voor', 'Kapot', 'Na']) addActor(open.document, { soort: 'groep', naam })
    open.close()
    await open.opslag.klaar()
    bibliotheek.close()
    const db = await createDatabank({ indexedDB: omgeving.indexedDB, deadline: nooit }).open()
    const sleutels = await db.getAllKeys('updates')
    const rij = await db.get('updates', sleutels[2] ?? 0)
    if (!rij) throw new Error('the entry of «Kapot»')
    await db.put('updates', { ...rij, update: schade(rij.update) as Uint8Array }, sleutels[2])
    return { omgeving, id, db }
  }
  test.each<[string, (update: Uint8Array) => unknown]>([
    ['is cut off', (update) => update.slice(0, -20)],
    ['is empty', () => new Uint8Array()],
    ['is no bytes at all', () => null],
    ['is noise', (update) => update.map((byte, i) => byte ^ (i * 37))],
  ])('opens with all that can be read, and says so once, when one entry %s', async (_hoe, schade) => {
    const { omgeving, id, db } = await metSchade(schade)
    const bibliotheek = await openBibliotheek({ ...maakOmgeving(), indexedDB: omgeving.indexedDB })
    const open = await bibliotheek.openDossier(id)
    const namen = Object.values(open.document.read().actoren).map(({ naam }) => naam)
    expect(namen).toEqual(expect.arrayContaining(['Voor', 'Na']))
    expect(namen).not.toContain('Kapot')
    expect(open.document.read().kop.titel).toBe('Bloemetjeswijk')
    expect(open.beschadigd).toBe(1)
    addActor(open.document, { soort: 'groep', naam: 'Verder' })
    const verwacht = open.document.read()
    await open.opslag.klaar()
    const weer = await openBibliotheek({ ...maakOmgeving(), indexedDB: omgeving.indexedDB })
    const nogEens = await weer.openDossier(id)
    expect(nogEens.document.read()).toEqual(verwacht)
    expect(nogEens.beschadigd).toBe(0)
    expect(await db.count('updates')).toBe(2)
  })
  test('of which nothing can be read is not opened, not touched, and said in Dutch', async () => {
    const { omgeving, id, db } = await metSchade((update) => update)
    for (const sleutel of await db.getAllKeys('updates'))
      await db.put('updates', { dossier: id, update: new Uint8Array([9]) }, sleutel)
    const voor = await db.getAll('updates')
    const bibliotheek = await openBibliotheek({ ...maakOmgeving(), indexedDB: omgeving.indexedDB })
    await expect(bibliotheek.openDossier(id)).rejects.toThrow('onleesbaar geworden')
    expect(await db.getAll('updates')).toEqual(voor)
  })
})

describe('tabs', () => {
  test('see each other in the list', async () => {
    const { een, twee, lijn } = await tweeTabs()
    let keren = 0
    twee.subscribe(() => keren++)
    const id = await een.create(VOORBEELD)
    lijn.bezorg()
    expect(twee.list()).toEqual(een.list())
    await een.saveMiniatuur(id, 'data:x')
    await een.rename(id, 'Anders')
    lijn.bezorg()
    expect(twee.list()).toMatchObject([{ id, titel: 'Anders', miniatuur: 'data:x' }])
    expect(keren).toBeGreaterThan(2)
  })
  test('on one dossier stay the same', async () => {
    const { een, twee, lijn } = await tweeTabs()
    const id = await een.create(VOORBEELD)
    const links = await een.openDossier(id)
    const rechts = await twee.openDossier(id)
    const gehoord = luister(rechts.document)
    addActor(links.document, { soort: 'groep', naam: 'Links' })
    addActor(rechts.document, { soort: 'groep', naam: 'Rechts' })
    lijn.bezorg()
    expect(rechts.document.read()).toEqual(links.document.read())
    expect(Object.keys(links.document.read().actoren)).toHaveLength(4)
    expect(gehoord).toContain('remote: Gewijzigd in een ander venster')
    links.close()
    addActor(rechts.document, { soort: 'groep', naam: 'Alleen' })
    await rechts.opslag.klaar()
    expect((await een.openDossier(id)).document.read()).toEqual(rechts.document.read())
  })
  test('who comes later gets what is not on disk, and the other way round', async () => {
    const { een, twee, lijn } = await tweeTabs()
    const id = await een.create(VOORBEELD)
    const links = await een.openDossier(id)
    lijn.bezorg()
    disk.vol(true)
    addActor(links.document, { soort: 'groep', naam: 'Nergens' })
    await links.opslag.klaar()
    const rechts = await twee.openDossier(id)
    addActor(rechts.document, { soort: 'groep', naam: 'Ook' })
    lijn.bezorg()
    expect(rechts.document.read()).toEqual(links.document.read())
    expect(Object.keys(rechts.document.read().actoren)).toHaveLength(4)
  })
  test('save for a tab that cannot, and do not hand it back and forth when neither can', async () => {
    const { een, twee, lijn } = await tweeTabs()
    const id = await een.create(VOORBEELD)
    const links = await een.openDossier(id)
    const rechts = await twee.openDossier(id)
    lijn.bezorg()
    disk.vol(true)
    addActor(links.document, { soort: 'groep', naam: 'Alleen in geheugen' })
    for (let n = 0; n < 5; n++) {
      await links.opslag.klaar()
      await rechts.opslag.klaar()
      lijn.bezorg()
    }
    expect(lijn.gezegd).toBeLessThan(40)
    disk.vol(false)
    addActor(rechts.document, { soort: 'groep', naam: 'Weer goed' })
    await rechts.opslag.klaar()
    links.close()
    rechts.close()
    const { document } = await twee.openDossier(id)
    expect(Object.values(document.read().actoren).map(({ naam }) => naam)).toEqual(
      expect.arrayContaining(['Alleen in geheugen', 'Weer goed']),
    )
  })
  test('also over the browser’s own channel', async () => {
    const indexedDB = new IDBFactory()
    const tabs = [0, 1].map((n) =>
      openBibliotheek({ ...maakOmgeving({ indexedDB, ids: `n${n}` }), BroadcastChannel }),
    )
    const [een, twee] = await Promise.all(tabs)
    if (!een || !twee) throw new Error('two tabs')
    const id = await een.create(VOORBEELD)
    const links = await een.openDossier(id)
    const rechts = await twee.openDossier(id)
    const gezien = new Promise<string>((klaar) => rechts.document.subscribe(({ kop }) => klaar(kop.titel)))
    editSectie(links.document, 'kop', { titel: 'Over de lijn' }, 'Titel gewijzigd')
    expect(await gezien).toBe('Over de lijn')
    een.close()
    twee.close()
  })
  test('nonsense on the line is passed over', async () => {
    const { een, lijn } = await tweeTabs()
    const id = await een.create(VOORBEELD)
    const { document } = await een.openDossier(id)
    for (const naam of ['middenveld/1/bibliotheek', `middenveld/1/${id}`]) {
      const kanaal = new lijn.Kanaal(naam)
      for (const data of [
        null,
        1,
        'x',
        {},
        { soort: 'update' },
        { soort: 'update', update: new Uint8Array([9, 9]) },
      ]) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        kanaal.postMessage(data)
      }
    }
    lijn.bezorg()
    expect(document.read()).toEqual(VOORBEELD)
  })
})

describe('the undo list', () => {
  const opent = async (bibliotheek: Bibliotheek, id: string) => {
    const open = await bibliotheek.openDossier(id)
    return { ...open, voegToe: (naam: string) => addActor(open.document, { soort: 'groep', naam }) }
  }
  const namen = (document: DossierDocument) => Object.values(document.read().actoren).map(({ naam }) => naam)

  test.each([
    ['on disk', {}],
    ['in memory', { indexedDB: null }],
  ])('stays while the dossier is closed, also past another dossier: %s', async (_waar, omgeving) => {
    const bibliotheek = await openBibliotheek(maakOmgeving(omgeving))
    const [id, ander] = [await bibliotheek.create(VOORBEELD), await bibliotheek.create(VOORBEELD)]
    const een = await opent(bibliotheek, id)
    een.voegToe('Blijft')
    een.voegToe('Gaat')
    een.document.undo()
    const verwacht = een.document.history()
    een.close()
    const twee = await opent(bibliotheek, ander)
    twee.voegToe('Elders')
    twee.close()
    const weer = await opent(bibliotheek, id)
    expect(weer.document.history()).toEqual(verwacht)
    expect(verwacht).toEqual({ undo: 'Groep «Blijft» toegevoegd', redo: 'Groep «Gaat» toegevoegd' })
    weer.document.undo()
    expect(weer.document.read()).toEqual(VOORBEELD)
    // And what is undone now is kept and told like anything else.
    weer.close()
    expect((await opent(bibliotheek, id)).document.read()).toEqual(VOORBEELD)
  })
  test.each([
    ['heard from the other tab', true],
    ['only met on the disk', false],
  ])('is mine alone: what another tab wrote meanwhile is there, and stays: %s', async (_hoe, heeftLijn) => {
    const indexedDB = new IDBFactory()
    const lijn = new Lijn()
    const tab = (ids: string) => ({
      ...maakOmgeving({ lijn, indexedDB, ids }),
      ...(heeftLijn ? {} : { BroadcastChannel: undefined }),
    })
    const een = await openBibliotheek(tab('e'))
    const id = await een.create(VOORBEELD)
    const twee = await openBibliotheek(tab('t'))
    const links = await opent(een, id)
    links.voegToe('Van mij')
    links.close()
    const rechts = await opent(twee, id)
    rechts.voegToe('Van jou')
    await rechts.opslag.klaar()
    lijn.bezorg()
    const weer = await opent(een, id)
    expect(namen(weer.document)).toEqual(expect.arrayContaining(['Van mij', 'Van jou']))
    weer.document.undo()
    expect(namen(weer.document)).not.toContain('Van mij')
    expect(namen(weer.document)).toContain('Van jou')
    await weer.opslag.klaar()
    const vers = await openBibliotheek({ ...maakOmgeving(), indexedDB })
    expect((await vers.openDossier(id)).document.read()).toEqual(weer.document.read())
  })
  test('is kept of the last few dossiers', async () => {
    const bibliotheek = await openBibliotheek(maakOmgeving())
    const ids: string[] = []
    for (let n = 0; n <= WACHTENDEN_MAX; n++) {
      ids.push(await bibliotheek.create(VOORBEELD))
      const open = await opent(bibliotheek, ids[n] ?? '')
      open.voegToe('Een daad')
      open.close()
    }
    const blijft: boolean[] = []
    for (const id of ids) {
      const open = await opent(bibliotheek, id)
      expect(namen(open.document)).toContain('Een daad')
      blijft.push(open.document.history().undo !== null)
    }
    expect(blijft).toEqual(ids.map((_id, n) => n > 0))
  })
  test('a dossier that is put away and brought back still has it', async () => {
    const bibliotheek = await openBibliotheek(maakOmgeving())
    const id = await bibliotheek.create(VOORBEELD)
    const open = await opent(bibliotheek, id)
    open.voegToe('Een daad')
    open.close()
    await bibliotheek.remove(id)
    await bibliotheek.restore(id)
    expect((await opent(bibliotheek, id)).document.history().undo).toBe('Groep «Een daad» toegevoegd')
  })
  test.each([['here'], ['in another tab']])('is gone with what is purged %s', async (waar) => {
    const { een, twee, lijn } = await tweeTabs()
    const id = await een.create(VOORBEELD)
    const links = await opent(een, id)
    const rechts = await opent(twee, id)
    links.voegToe('Een daad')
    lijn.bezorg()
    links.close()
    await links.opslag.klaar()
    await (waar === 'here' ? een : twee).purge(id)
    lijn.bezorg()
    await expect(een.openDossier(id)).rejects.toThrow(NietGevondenFout)
    // Who still has it open writes it again: then it is back, and nothing of what was forgotten is.
    rechts.voegToe('Nog hier')
    await rechts.opslag.klaar()
    lijn.bezorg()
    const weer = await opent(een, id)
    expect(weer.document.read()).toEqual(rechts.document.read())
    expect(weer.document.history()).toEqual({ undo: null, redo: null })
  })
  test('knows no more than the disk: when that lost a change, the disk leads', async () => {
    const omgeving = maakOmgeving()
    const bibliotheek = await openBibliotheek(omgeving)
    const id = await bibliotheek.create(VOORBEELD)
    const open = await opent(bibliotheek, id)
    open.voegToe('Verloren')
    open.close()
    await open.opslag.klaar()
    const db = await createDatabank({ indexedDB: omgeving.indexedDB, deadline: nooit }).open()
    const sleutels = await db.getAllKeys('updates')
    await db.delete('updates', sleutels.at(-1) ?? 0)
    const weer = await opent(bibliotheek, id)
    expect(weer.document.read()).toEqual(VOORBEELD)
    expect(weer.document.history()).toEqual({ undo: null, redo: null })
  })
  test('a dossier that is open twice in a tab is one document, until both let go', async () => {
    const bibliotheek = await openBibliotheek(maakOmgeving())
    const id = await bibliotheek.create(VOORBEELD)
    const [een, twee] = await Promise.all([opent(bibliotheek, id), opent(bibliotheek, id)])
    expect(twee.document).toBe(een.document)
    een.close()
    een.close()
    twee.voegToe('Nog open')
    await twee.opslag.klaar()
    expect(twee.opslag.status().soort).toBe('bewaard')
    twee.close()
    expect(namen((await opent(bibliotheek, id)).document)).toContain('Nog open')
  })
})

describe('without storage', () => {
  test('works in memory and says so', async () => {
    const bibliotheek = await openBibliotheek(maakOmgeving({ indexedDB: null }))
    expect(bibliotheek.reden).toBe('geblokkeerd')
    const id = await bibliotheek.create(VOORBEELD)
    const open = await bibliotheek.openDossier(id)
    await open.opslag.klaar()
    expect(open.opslag.status()).toEqual({ soort: 'geheugen', reden: 'geblokkeerd' })
    addActor(open.document, { soort: 'groep', naam: 'Erbij' })
    const verwacht = open.document.read()
    open.close()
    expect((await bibliotheek.openDossier(id)).document.read()).toEqual(verwacht)
    await bibliotheek.rename(id, 'Anders')
    const kopie = await bibliotheek.duplicate(id)
    expect(new Set<unknown>(bibliotheek.list().map(({ titel }) => titel))).toEqual(
      new Set(['Anders', 'Anders (kopie)']),
    )
    await bibliotheek.remove(kopie)
    await bibliotheek.purge(kopie)
    expect(bibliotheek.list().map(({ id: over }) => over)).toEqual([id])
  })
  test('a full disk at the start: the dossier lives in memory and goes to disk by itself', async () => {
    const omgeving = maakOmgeving()
    const bibliotheek = await openBibliotheek(omgeving)
    disk.vol(true)
    const id = await bibliotheek.create(VOORBEELD)
    const open = await bibliotheek.openDossier(id)
    await open.opslag.klaar()
    expect(open.opslag.status()).toEqual({ soort: 'geheugen', reden: 'vol' })
    disk.vol(false)
    addActor(open.document, { soort: 'groep' })
    await open.opslag.klaar()
    expect(open.opslag.status().soort).toBe('bewaard')
    const vers = await openBibliotheek({ ...maakOmgeving(), indexedDB: omgeving.indexedDB })
    expect((await vers.openDossier(id)).document.read()).toEqual(open.document.read())
  })
})

test('a dossier of a newer Middenveld is refused, and nothing is touched', async () => {
  const omgeving = maakOmgeving()
  const bibliotheek = await openBibliotheek(omgeving)
  const ydoc = new Y.Doc()
  ydoc.getMap('meta').set('formaatversie', 99)
  ydoc.getMap('kop').set('titel', 'Later')
  const databank = createDatabank({ indexedDB: omgeving.indexedDB, deadline: nooit })
  const db = await databank.open()
  await db.add('updates', { dossier: 'n', update: Y.encodeStateAsUpdate(ydoc) })
  const voor = await db.getAll('updates')
  await expect(bibliotheek.openDossier('n')).rejects.toThrow(NieuwereVersieFout)
  await expect(bibliotheek.rename('n', 'x')).rejects.toThrow('nieuwere Middenveld')
  expect(await db.getAll('updates')).toEqual(voor)
  databank.close()
})
