/**
 * Momenten: momentopnames that make themselves, on this machine only. One of how the dossier was before a sitting began, one before anything large; the
 * oldest make room. They never travel with the dossier: not in its file, not to another tab, not in an export.
 */
import { COLLECTIE_NAMEN, type Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { freezeDossier } from '../../domain/bestand/terugblik'
import type { Databank, Db, Momentrij } from './databank'
import type { Stap } from '../ydoc/ongedaan'

/** So many are kept of one dossier; of each kind at least half of that, when there are. */
export const RING = 10
/** Records that one act adds, changes or removes, from which on it is large. */
export const GROOT = 10
/** Who comes back sooner goes on with the same sitting, ms. */
const ZITTING = 30 * 60 * 1000
/** Signs that they may take together. */
const TEKENS_MAX = 20_000_000

export type Moment = Required<Momentrij>

type Daad = { voor: Dossier; na: Dossier; stap: Stap; om: number; datum: string }

export function createMomenten(databank: Databank, dossier: Id) {
  let isBegonnen = false
  let laatste: Stap | null = null
  let beurt = Promise.resolve()

  return {
    /** After each act of this tab. Settles when it is on disk, or cannot be: that is no reason to disturb anybody. */
    naDaad({ voor, na, stap, om, datum }: Daad): Promise<void> {
      // What continues an act is no other act: arrow keys that move twenty are one move.
      const geraakt = telGeraakt(voor, na)
      const isGroot = isBegonnen && stap !== laatste && geraakt >= GROOT
      const aanleiding = isGroot ? 'groot' : isBegonnen ? null : 'zitting'
      isBegonnen = true
      laatste = stap
      if (aanleiding === null || isLeeg(voor)) return beurt
      const neem = async () => {
        const rij = { dossier, om, datum, aanleiding, geraakt, bestand: freezeDossier(voor) } as const
        await voegToe(await databank.open(), rij)
      }
      beurt = beurt.then(neem).catch(() => undefined)
      return beurt
    },
  }
}

const isLeeg = (dossier: Dossier): boolean =>
  COLLECTIE_NAMEN.every((naam) => Object.keys(dossier[naam]).length === 0)

/** Untouched records keep their identity, so that this is a comparison of references. */
export function telGeraakt(voor: Dossier, na: Dossier): number {
  let aantal = 0
  for (const naam of COLLECTIE_NAMEN) {
    if (voor[naam] === na[naam]) continue
    const [was, is] = [voor[naam], na[naam]] as readonly Readonly<Record<Id, unknown>>[]
    for (const id of new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]))
      if (was?.[id] !== is?.[id]) aantal += 1
  }
  return aantal
}

async function voegToe(db: Db, rij: Momentrij): Promise<void> {
  const tx = db.transaction('momenten', 'readwrite')
  const rijen = (await tx.store.index('dossier').getAll(rij.dossier)) as Moment[]
  const vorige = rijen.at(-1)
  const zitting = rijen.findLast(({ aanleiding }) => aanleiding === 'zitting')
  const isZelfdeZitting =
    rij.aanleiding === 'zitting' && zitting !== undefined && Math.abs(rij.om - zitting.om) < ZITTING
  if (vorige?.bestand !== rij.bestand && !isZelfdeZitting) {
    const weg = kiesWeg(rijen, rij)
    await Promise.all([...weg.map(async (nr) => tx.store.delete(nr)), tx.store.add(rij)])
  }
  await tx.done
}

/** Who makes room: the oldest of the kind of which there are most. */
function kiesWeg(rijen: readonly Moment[], nieuw: Momentrij): number[] {
  const blijft: (Moment | Momentrij)[] = [...rijen, nieuw]
  const weg: number[] = []
  const tekens = () => blijft.reduce((som, { bestand }) => som + bestand.length, 0)
  while (blijft.length > 1 && (blijft.length > RING || tekens() > TEKENS_MAX)) {
    const zittingen = blijft.filter(({ aanleiding }) => aanleiding === 'zitting').length
    const meest = zittingen * 2 > blijft.length ? 'zitting' : 'groot'
    const plek = blijft.findIndex((rij) => rij.aanleiding === meest && rij !== nieuw)
    const [oudste] = blijft.splice(Math.max(0, plek), 1)
    if (oudste?.nr !== undefined) weg.push(oudste.nr)
  }
  return weg
}

/** Newest first. */
export const readMomenten = async (db: Db, dossier: Id): Promise<readonly Moment[]> =>
  ((await db.getAllFromIndex('momenten', 'dossier', dossier)) as Moment[]).toReversed()
