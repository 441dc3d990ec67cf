import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import { openBibliotheek } from '../../src/document/bibliotheek'
import { addActor } from '../../src/document/mutations'
import { Lijn, maakOmgeving, Slotenkast } from '../support/opslag'

const DOEL = { wordt: 'actor', soort: 'groep', tegenstelling: 't1', positie: { x: 0.5, y: 20 } } as const
const kast = new Slotenkast()

/** Tabs of one browser, each with its own sign of life; a tab that dies closes nothing. */
function browser(indexedDB = new IDBFactory(), sloten = true) {
  const lijn = new Lijn()
  let tabs = 0
  return async () => {
    const hand = kast.hand()
    tabs += 1
    const omgeving = maakOmgeving({ lijn, indexedDB, ids: `tab${tabs}-` })
    const bibliotheek = await openBibliotheek({ ...omgeving, ...(sloten ? { sloten: hand } : {}) })
    return { bibliotheek, sterf: hand.sterf }
  }
}
const opSchijf = (indexedDB: IDBFactory) =>
  new Promise<unknown[]>((klaar) => {
    indexedDB.open('middenveld').onsuccess = ({ target }) => {
      const db = (target as IDBOpenDBRequest).result
      db.transaction('schetsen').objectStore('schetsen').getAll().onsuccess = (event) => {
        db.close()
        klaar((event.target as IDBRequest<unknown[]>).result)
      }
    }
  })

/** A tab in which somebody types a name, with the disk that it is on. */
async function schrijver() {
  const indexedDB = new IDBFactory()
  const nieuweTab = browser(indexedDB)
  const een = await nieuweTab()
  const id = await een.bibliotheek.create()
  const { schetsen, document, close } = await een.bibliotheek.openDossier(id)
  schetsen.bewaar('typen-1', DOEL, 'Buren van')
  await vi.waitFor(async () => expect(await opSchijf(indexedDB)).toHaveLength(1))
  return { indexedDB, nieuweTab, een, id, schetsen, document, close }
}

describe('half words of something new', () => {
  test('are not offered while the tab in which they are typed lives, and are once it is dead', async () => {
    const { nieuweTab, een, id } = await schrijver()
    const twee = await nieuweTab()
    const open = await twee.bibliotheek.openDossier(id)
    expect(await open.schetsen.neemOver()).toEqual([])
    een.sterf()
    expect(await open.schetsen.neemOver()).toMatchObject([{ doel: DOEL, tekst: 'Buren van' }])
  })

  test('go to one of two tabs that open the dossier at the same moment', async () => {
    const { nieuweTab, een, id } = await schrijver()
    een.sterf()
    const tabs = await Promise.all([nieuweTab(), nieuweTab()])
    const schetsen = await Promise.all(
      tabs.map(async ({ bibliotheek }) => (await bibliotheek.openDossier(id)).schetsen.neemOver()),
    )
    expect(schetsen.flat().map(({ tekst }) => tekst)).toEqual(['Buren van'])
  })

  test('that were offered and not answered are offered again, also after that tab died', async () => {
    const { nieuweTab, een, id } = await schrijver()
    een.sterf()
    const twee = await nieuweTab()
    const eerst = await twee.bibliotheek.openDossier(id)
    expect(await eerst.schetsen.neemOver()).toHaveLength(1)
    eerst.close()
    expect(await (await twee.bibliotheek.openDossier(id)).schetsen.neemOver()).toHaveLength(1)
    twee.sterf()
    const drie = await nieuweTab()
    const open = await drie.bibliotheek.openDossier(id)
    const [schets] = await open.schetsen.neemOver()
    expect(schets?.tekst).toBe('Buren van')
    open.schetsen.laatGaan(schets?.id ?? '')
    drie.sterf()
    const vier = await nieuweTab()
    expect(await (await vier.bibliotheek.openDossier(id)).schetsen.neemOver()).toEqual([])
  })

  test('leave the disk when they are finished, also when that was before they reached it', async () => {
    const { indexedDB, schetsen, document } = await schrijver()
    schetsen.laatGaan('typen-1')
    schetsen.bewaar('typen-2', DOEL, 'Bu')
    schetsen.laatGaan('typen-2')
    schetsen.bewaar('typen-3', DOEL, 'Bak')
    addActor(document, { soort: 'groep', naam: 'Buren van de Kerkstraat' })
    await vi.waitFor(async () => expect(await opSchijf(indexedDB)).toMatchObject([{ tekst: 'Bak' }]))
  })

  test('leave the disk with a dossier that is removed for good, and those of another stay', async () => {
    const { indexedDB, een, id } = await schrijver()
    const ander = await een.bibliotheek.create()
    ;(await een.bibliotheek.openDossier(ander)).schetsen.bewaar('typen-9', DOEL, 'Elders')
    await vi.waitFor(async () => expect(await opSchijf(indexedDB)).toHaveLength(2))
    await een.bibliotheek.purge(id)
    expect(await opSchijf(indexedDB)).toMatchObject([{ dossier: ander, tekst: 'Elders' }])
  })

  test('of a kind that nobody knows here are passed over', async () => {
    const { nieuweTab, een, id, schetsen, indexedDB } = await schrijver()
    schetsen.bewaar('typen-2', { wordt: 'gedicht' }, 'Ode')
    await vi.waitFor(async () => expect(await opSchijf(indexedDB)).toHaveLength(2))
    een.sterf()
    const twee = await nieuweTab()
    const schetsenDaar = await (await twee.bibliotheek.openDossier(id)).schetsen.neemOver()
    expect(schetsenDaar.map(({ tekst }) => tekst)).toEqual(['Buren van'])
  })

  test('are not kept where no tab can show that it lives: they would be offered while somebody types them', async () => {
    const indexedDB = new IDBFactory()
    const { bibliotheek } = await browser(indexedDB, false)()
    const { schetsen } = await bibliotheek.openDossier(await bibliotheek.create())
    schetsen.bewaar('typen-1', DOEL, 'Buren')
    expect(await schetsen.neemOver()).toEqual([])
    expect(await opSchijf(indexedDB)).toEqual([])
  })
})

describe('a disk of before there were any', () => {
  /** As Middenveld made it until then, with one dossier on it; the connection steps aside as that of a tab does, or not. */
  async function oudeSchijf(staptOpzij: boolean) {
    const oud = new IDBFactory()
    const bron = new IDBFactory()
    const id = await (await openBibliotheek(maakOmgeving({ indexedDB: bron }))).create()
    const lees = await new Promise<IDBDatabase>((klaar) => {
      bron.open('middenveld').onsuccess = ({ target }) => klaar((target as IDBOpenDBRequest).result)
    })
    const alles = async (laad: string) =>
      new Promise<unknown[]>((klaar) => {
        lees.transaction(laad).objectStore(laad).getAll().onsuccess = ({ target }) =>
          klaar((target as IDBRequest<unknown[]>).result)
      })
    const [updates, kaften] = await Promise.all([alles('updates'), alles('kaften')])
    const db = await new Promise<IDBDatabase>((klaar) => {
      const verzoek = oud.open('middenveld', 1)
      verzoek.onupgradeneeded = () => {
        const nieuw = verzoek.result
        nieuw.createObjectStore('updates', { autoIncrement: true }).createIndex('dossier', 'dossier')
        for (const naam of ['kaften', 'miniaturen', 'prullenbak'])
          nieuw.createObjectStore(naam, { keyPath: 'id' })
      }
      verzoek.onsuccess = () => klaar(verzoek.result)
    })
    if (staptOpzij) db.onversionchange = () => db.close()
    await new Promise((klaar) => {
      const tx = db.transaction(['updates', 'kaften'], 'readwrite')
      for (const update of updates) tx.objectStore('updates').add(update)
      for (const kaft of kaften) tx.objectStore('kaften').add(kaft)
      tx.oncomplete = klaar
    })
    return { oud, id, db }
  }

  test('gets room for them and keeps its dossiers, while a tab of before has it open', async () => {
    const { oud, id } = await oudeSchijf(true)
    const { bibliotheek } = await browser(oud)()
    expect(bibliotheek.list().map((rij) => rij.id)).toEqual([id])
    const { schetsen } = await bibliotheek.openDossier(id)
    schetsen.bewaar('typen-1', DOEL, 'Buren')
    await vi.waitFor(async () => expect(await opSchijf(oud)).toMatchObject([{ tekst: 'Buren' }]))
  })

  test('that a tab of before does not let go of: work in memory, and all of it there once it does', async () => {
    const { oud, id, db } = await oudeSchijf(false)
    let teLaat = () => undefined as void
    const deadline = () => new Promise<void>((klaar) => (teLaat = klaar))
    const begonnen = openBibliotheek({ ...maakOmgeving({ indexedDB: oud }), deadline })
    teLaat()
    const bibliotheek = await begonnen
    expect(bibliotheek.reden).not.toBeNull()
    db.close()
    await vi.waitFor(async () => {
      await bibliotheek.create()
      expect(bibliotheek.reden).toBeNull()
    })
    expect(bibliotheek.list().map((rij) => rij.id)).toContain(id)
  })
})
