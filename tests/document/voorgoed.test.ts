import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { type Bibliotheek, openBibliotheek } from '../../src/document/bibliotheek'
import { addActor, addMomentopname, editActoren, editSectie } from '../../src/document/mutations'
import { wisOveral } from '../../src/domain/overal/overal'
import { Lijn, maakOmgeving, schijf, Slotenkast } from '../support/opslag'

const NAAM = /quaghebeur|zjef/iu

/** Everything that the disk holds, every key and every byte of every value, as text. */
async function leesSchijf(indexedDB: IDBFactory): Promise<string> {
  const delen: string[] = []
  const lees = (waarde: unknown): void => {
    if (waarde instanceof Uint8Array)
      delen.push(Buffer.from(waarde).toString('latin1'), Buffer.from(waarde).toString('utf16le'))
    else if (typeof waarde === 'object' && waarde !== null)
      for (const [sleutel, deel] of Object.entries(waarde)) for (const een of [sleutel, deel]) lees(een)
    else delen.push(String(waarde))
  }
  const wacht = <T>(verzoek: IDBRequest<T>) =>
    new Promise<T>((klaar, mis) => {
      verzoek.addEventListener('success', () => klaar(verzoek.result))
      verzoek.addEventListener('error', () => mis(verzoek.error))
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await wacht(indexedDB.open(name))
    for (const laden of db.objectStoreNames) {
      const lade = db.transaction(laden).objectStore(laden)
      lees(await wacht(lade.getAllKeys()))
      lees(await wacht(lade.getAll()))
    }
    db.close()
  }
  return delen.join('\n')
}

/** Two tabs of one browser on a dossier in which Zjef came, was written about, frozen, renamed and removed half. */
async function tweeTabs() {
  const lijn = new Lijn()
  const kast = new Slotenkast()
  const indexedDB = new IDBFactory()
  const maak = (ids: string) =>
    openBibliotheek({ ...maakOmgeving({ lijn, indexedDB, ids }), sloten: kast.hand() })
  const een = await maak('e')
  const twee = await maak('t')
  const id = await een.create()
  const open = await een.openDossier(id)
  const zjef = addActor(open.document, { soort: 'luideStem', naam: 'Zjef Quaghebeur', eenheid: 'individu' })
  editSectie(
    open.document,
    'kop',
    { titel: 'Zjef en het plein', context: 'Quaghebeur belde.' },
    'Titel gewijzigd',
  )
  addMomentopname(open.document, 'Zjef kwam erbij')
  editActoren(open.document, [zjef], { naam: 'Zjefke Quaghebeur' })
  open.schetsen.bewaar('s1', { wordt: 'bezorgdheid', actoren: [zjef] }, 'Wat Zjef vindt')
  await een.saveMiniatuur(id, 'data:image/svg+xml,Zjef')
  await open.opslag.klaar()
  lijn.bezorg()
  const daar = await twee.openDossier(id)
  lijn.bezorg()
  return {
    lijn,
    indexedDB,
    een,
    twee,
    id,
    zjef,
    open,
    daar,
    item: { collectie: 'actoren', id: zjef } as const,
  }
}

const titels = (bibliotheek: Bibliotheek) => bibliotheek.list().map(({ titel }) => titel)

test('no byte of the name stays: not in the log, momentopnames, drafts, pictures or titles', async () => {
  const { lijn, indexedDB, een, id, open, item } = await tweeTabs()
  // The reader of bytes sees what is there.
  expect(await leesSchijf(indexedDB)).toMatch(NAAM)
  const gezien: string[] = []
  open.onVervangen((door) => gezien.push(door))
  const nieuw = await een.replaceVoorgoed(id, (dossier) => wisOveral(dossier, item))
  lijn.bezorg()
  expect(gezien).toEqual([nieuw])
  expect(await leesSchijf(indexedDB)).not.toMatch(NAAM)
  const na = await een.openDossier(nieuw)
  expect(na.document.history()).toEqual({ undo: null, redo: null })
  expect(na.document.read().kop).toMatchObject({ titel: 'iemand en het plein', context: 'iemand belde.' })
  expect(Object.values(na.document.read().momentopnames)).toHaveLength(1)
  expect(titels(een)).toEqual(['iemand en het plein'])
})

test('another tab follows, and what it was still writing never comes back', async () => {
  const { lijn, indexedDB, een, twee, id, zjef, daar, item } = await tweeTabs()
  const gevolgd: string[] = []
  daar.onVervangen((door) => gevolgd.push(door))
  const nieuw = await een.replaceVoorgoed(id, (dossier) => wisOveral(dossier, item))
  // Before it has heard of it, and after.
  editActoren(daar.document, [zjef], { nota: 'Quaghebeur belt elke dag' })
  lijn.bezorg()
  editActoren(daar.document, [zjef], { nota: 'Zjef belt weer' })
  await daar.opslag.klaar()
  daar.close()
  lijn.bezorg()
  expect(gevolgd).toEqual([nieuw])
  expect(titels(twee)).toEqual(['iemand en het plein'])
  await expect.poll(() => leesSchijf(indexedDB)).not.toMatch(NAAM)
  await expect(twee.openDossier(id)).rejects.toThrow('niet (meer)')
  expect((await twee.openDossier(nieuw)).document.read().actoren).toEqual({})
})

test('where the disk refuses, the dossier is as it was', async () => {
  const disk = schijf()
  try {
    const { een, id, zjef, item, open } = await tweeTabs()
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...args) {
      const [laden] = args
      if (Array.isArray(laden) && laden.includes('schetsen')) throw new DOMException('', 'UnknownError')
      return transaction.apply(this, args)
    }
    try {
      await expect(een.replaceVoorgoed(id, (dossier) => wisOveral(dossier, item))).rejects.toBeDefined()
    } finally {
      IDBDatabase.prototype.transaction = transaction
    }
    expect(open.document.read().actoren[zjef]?.naam).toBe('Zjefke Quaghebeur')
    expect(een.list().map((rij) => rij.id)).toContain(id)
  } finally {
    disk.herstel()
  }
})

test('a wiped machine holds nothing, also of what another tab writes on', async () => {
  const { lijn, indexedDB, een, twee, zjef, open, daar } = await tweeTabs()
  const gehoord: string[] = []
  een.onToestelGewist(() => gehoord.push('een'))
  twee.onToestelGewist(() => gehoord.push('twee'))
  const wis = een.wisToestel()
  editActoren(daar.document, [zjef], { nota: 'Zjef belt weer' })
  lijn.bezorg()
  await wis
  editActoren(open.document, [zjef], { nota: 'Zjef belt' })
  await expect.poll(() => [...gehoord].sort()).toEqual(['een', 'twee'])
  editActoren(daar.document, [zjef], { nota: 'Zjef belt altijd' })
  open.close()
  daar.close()
  await expect.poll(() => indexedDB.databases()).toEqual([])
  await expect(een.openDossier('e1')).rejects.toThrow(/gewist/u)
})

test('where the browser deletes nothing while an old tab holds on, it is emptied all the same', async () => {
  const { indexedDB, een, twee, open, daar } = await tweeTabs()
  open.close()
  daar.close()
  twee.close()
  // As from before there was anybody to ask: it does not let go.
  const oud = await new Promise<IDBDatabase>((klaar, mis) => {
    const verzoek = indexedDB.open('middenveld')
    verzoek.addEventListener('success', () => klaar(verzoek.result))
    verzoek.addEventListener('error', () => mis(verzoek.error ?? new Error('no disk')))
  })
  const gehoord: string[] = []
  een.onToestelGewist(() => gehoord.push('een'))
  await een.wisToestel()
  expect(gehoord).toEqual(['een'])
  expect(een.list()).toEqual([])
  for (const laden of oud.objectStoreNames) {
    const verzoek = oud.transaction(laden).objectStore(laden).count()
    await new Promise((klaar) => verzoek.addEventListener('success', klaar))
    expect(verzoek.result).toBe(0)
  }
  oud.close()
})
