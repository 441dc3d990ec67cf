/** Logs on the disk of a real browser: as the app itself leaves them, one entry for each move, and one entry for everything; and how long each takes to open. */
import { openBibliotheek } from '../../src/document/bibliotheek'
import { createDatabank, type Db } from '../../src/document/schijf/databank'
import { readLog, verdicht } from '../../src/document/schijf/log'
import { maakKaart, maakLog } from './stappen'

const nooit = () => new Promise(() => undefined)
let nummer = 0
const omgeving = {
  indexedDB,
  BroadcastChannel,
  klok: () => Date.now(),
  nieuweId: () => `b${++nummer}`,
  vandaag: () => '2026-11-23',
  deadline: nooit,
}

/** One dossier, kept in three ways. */
export const WIJZEN = ['los', 'app', 'dicht'] as const
export type Wijze = (typeof WIJZEN)[number]
const logs = new Map<Wijze, readonly Uint8Array[]>()

async function metDatabank<T>(werk: (db: Db) => Promise<T>): Promise<T> {
  const databank = createDatabank(omgeving)
  try {
    return await werk(await databank.open())
  } finally {
    databank.close()
  }
}

/** The app's own moves, each stored before the next; gives the entries that it leaves. */
const laatDeApp = async (stappen: number): Promise<readonly Uint8Array[]> => {
  const bibliotheek = await openBibliotheek(omgeving)
  const id = await bibliotheek.create()
  const { document, opslag } = await bibliotheek.openDossier(id)
  const verzet = maakKaart(document)
  for (let stap = 0; stap < stappen; stap++) {
    verzet(stap)
    await opslag.klaar()
  }
  bibliotheek.close()
  return (await metDatabank((db) => readLog(db, id))).updates
}

/** By the storage itself. */
async function maakDicht(log: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  logs.set('dicht', log)
  return metDatabank(async (db) => {
    await leg(db, 'dicht')
    await verdicht(db, 'dicht')
    return (await readLog(db, 'dicht')).updates
  })
}

/** The entries of this log, and no other. */
async function leg(db: Db, wijze: Wijze): Promise<void> {
  const tx = db.transaction(['updates', 'kaften'], 'readwrite')
  const updates = tx.objectStore('updates')
  const oud = await updates.index('dossier').getAllKeys(wijze)
  await Promise.all([
    ...oud.map(async (sleutel) => updates.delete(sleutel)),
    ...(logs.get(wijze) ?? []).map(async (update) => updates.add({ dossier: wijze, update })),
    tx.objectStore('kaften').put({ id: wijze, titel: wijze, gewijzigd: 0, aantalActoren: 50 }),
    tx.done,
  ])
}

const logboek = {
  /** Makes them. Gives how many entries each has. */
  async maak(stappen: number): Promise<Readonly<Record<Wijze, number>>> {
    const { log } = maakLog(stappen)
    const app = await laatDeApp(stappen)
    const dicht = await maakDicht(log)
    logs.set('los', log).set('app', app).set('dicht', dicht)
    return { los: log.length, app: app.length, dicht: dicht.length }
  },
  /** Milliseconds from asking for the dossier to having it, in a tab that knew nothing. Opening makes a log short, so it is laid down anew first. */
  async open(wijze: Wijze): Promise<number> {
    await metDatabank((db) => leg(db, wijze))
    const bibliotheek = await openBibliotheek(omgeving)
    const begin = performance.now()
    const { document } = await bibliotheek.openDossier(wijze)
    const duur = performance.now() - begin
    if (Object.keys(document.read().actoren).length !== 50) throw new Error(`${wijze} is not what was stored`)
    bibliotheek.close()
    return duur
  },
}

declare global {
  interface Window {
    logboek: typeof logboek
  }
}
window.logboek = logboek
