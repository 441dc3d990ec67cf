/**
 * Nothing covers anything: when an act puts somebody on a neighbour or makes a card grow over one, the neighbours step aside, as part of that act. Only
 * for what is done in this tab: what another one does, it tidies itself.
 */
import type { Dossier } from '../domain/dossier'
import type { Id } from '../domain/grond'
import type { Positie } from '../domain/zone'
import { raakt } from '../geometry/plek'
import type { Schikkader } from '../geometry/schikken'
import { zegMislukt } from '../store/fout'
import { placeActoren, type Stap } from '../store/mutaties'
import type { Werkruimte } from '../store/werkruimte'
import type { Handplekken } from './handplekken'
import type { ActorNode } from './knopen'
import { schikkadersVan } from './rustplek'

/** Acts of this weight put things as somebody knows them: tidied, restored, brought back. */
const ZOALS_GEVRAAGD = 'anders'
/** Who walks with the arrows comes past others without pushing them along. */
const isWandeling = (token: string | null): boolean => token?.startsWith('pijl ') ?? false

/** Where a card rested in the dossier, and how large it was. */
type Was = { plek: Positie | undefined; kader: Schikkader }
type Stand = { tegenstelling: Id; per: ReadonlyMap<Id, Was> }

export function createWijken(werkruimte: Werkruimte, { van: inHand }: Pick<Handplekken, 'van'>) {
  const { document } = werkruimte
  let vorig: Stand | null = null
  let gedaan: Stap | null = null

  async function wijk(
    kaders: readonly Schikkader[],
    staat: ReadonlySet<Id>,
    samen: ReadonlySet<Id>,
    stap: Stap,
    hier: Id,
  ) {
    const { wijk: reken } = await import('../geometry/wijken')
    const { actoren } = document.read()
    const verzet = [...reken(kaders, staat, samen)].flatMap(([id, y]) => {
      const plek = actoren[id]?.posities[hier]
      return plek && inHand(id) === null ? [{ id, x: plek.x, y }] : []
    })
    // When something else was done meanwhile, this is no longer part of it and nothing is written.
    if (verzet.length > 0) placeActoren(document, hier, verzet, stap.label, { bij: stap })
  }

  return {
    /** Hears what is done here until the function that it returns is called. */
    connect: () =>
      document.subscribeActs((act) => {
        gedaan = act.kind === 'act' && !isWandeling(document.token()) ? act.stap : null
      }),

    /** The cards as they were built of the dossier: after each change of it, and of how large they are drawn. */
    zet(knopen: readonly ActorNode[], dossier: Dossier, tegenstelling: Id): void {
      const kaders = schikkadersVan(knopen, dossier, tegenstelling)
      const eerder = vorig?.tegenstelling === tegenstelling ? vorig.per : null
      const stap = gedaan
      const plekVan = (id: Id) => dossier.actoren[id]?.posities[tegenstelling]
      vorig = {
        tegenstelling,
        per: new Map(kaders.map((kader) => [kader.id, { plek: plekVan(kader.id), kader }])),
      }
      gedaan = null
      if (!eerder || !stap) return
      const nieuw = kaders.flatMap(({ id }) => (eerder.has(id) ? [] : [id]))
      const anders = kaders.flatMap((kader) =>
        isAnders(kader, plekVan(kader.id), eerder.get(kader.id)) ? [kader.id] : [],
      )
      if (nieuw.length + anders.length === 0) return
      if (stap.weegt === ZOALS_GEVRAAGD && anders.length > 0) return
      const houdt = kaders.flatMap(({ id }) => (inHand(id) === null ? [] : [id]))
      // One that is alone stands where people put it; many that come at once make room for one another.
      const alleen = nieuw.length === 1
      const staat = new Set([...anders, ...houdt, ...(alleen ? nieuw : [])])
      const samen = new Set(alleen ? [] : nieuw)
      const gelegd = kaders.filter(({ id }) => staat.has(id) || samen.has(id))
      const bedekt = kaders.some((kader) => gelegd.some((een) => een.id !== kader.id && raakt(een, kader)))
      if (bedekt) zegMislukt(werkruimte, wijk(kaders, staat, samen, stap, tegenstelling))
    },
  }
}

/** It stands elsewhere, or needs more room than it did. A wider axis moves nobody. */
const isAnders = (
  { breedte, hoogte }: Schikkader,
  plek: Positie | undefined,
  was: Was | undefined,
): boolean =>
  was !== undefined &&
  (plek?.x !== was.plek?.x ||
    plek?.y !== was.plek?.y ||
    breedte > was.kader.breedte ||
    hoogte > was.kader.hoogte)
