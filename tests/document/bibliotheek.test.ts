import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  BEDENKTIJD_DAGEN,
  type Bibliotheek,
  NietGevondenFout,
  openBibliotheek,
} from '../../src/document/bibliotheek'
import { createDatabank } from '../../src/document/databank'
import type { DossierDocument } from '../../src/document/dossierdocument'
import { addActor, editSectie } from '../../src/document/mutations'
import { NieuwereVersieFout } from '../../src/document/versie'
import { WACHTENDEN_MAX } from '../../src/document/wachtkamer'
import { leegDossier } from '../../src/domain/dossier'
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
  return { lijn, een, twee }
}

test('a new dossier is empty, in the list, and opens', async () => {
  const bibliotheek = await openBibliotheek(maakOmgeving())
  expect(bibliotheek.opslagWerkt).toBe(true)
  expect(bibliotheek.list()).toEqual([])
  const id = await bibliotheek.create()
  expect(bibliotheek.list()).toEqual([
    { id, titel: '', gewijzigd: 1000, aantalActoren: 0, miniatuur: null, verwijderd: null },
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
    for (const naam of ['updates', 'kaften', 'miniaturen', 'prullenbak'] as const)
      expect(await db.count(naam)).toBe(0)
  })
  test('happens by itself after thirty days, never before', async () => {
    const omgeving = maakOmgeving()
    const bibliotheek = await openBibliotheek(omgeving)
    const oud = await bibliotheek.create(VOORBEELD)
    await bibliotheek.remove(oud)
    omgeving.verstrijk(2 * DAG)
    const jong = await bibliotheek.create(VOORBEELD)
    await bibliotheek.remove(jong)
    omgeving.verstrijk((BEDENKTIJD_DAGEN - 2) * DAG + 1)
    const later = await openBibliotheek(omgeving)
    expect(later.list().map(({ id }) => id)).toEqual([jong])
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
    expect(bibliotheek.opslagWerkt).toBe(false)
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
    expect(
      bibliotheek
        .list()
        .map(({ titel }) => titel)
        .sort(),
    ).toEqual(['Anders', 'Anders (kopie)'])
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
