/**
 * Nothing covers anything: when an act puts somebody on a neighbour or makes a card grow over one, the neighbours step aside, as part of that act. Only
 * for what is done in this tab: what another one does, it tidies itself.
 */
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import type { Positie } from '../domain/model/zone'
import { raakt } from '../geometry/plek'
import type { Schikkader } from '../geometry/schikken'
import { findVasten } from '../store/eens'
import { zegMislukt } from '../store/fout'
import { placeActoren, type Stap } from '../store/mutaties'
import type { Werkruimte } from '../store/werkruimte'
import type { Handplekken } from './handplekken'
import type { ActorNode } from './knopen'
import { schikkadersVan } from './rustplek'

/** Acts of this weight put things as somebody knows them: tidied, restored, brought back. */
const ZOALS_GEVRAAGD = 'anders'
/** Who walks with the arrows comes past others without pushing them along, until it has stood still for so long, ms. */
const RUST = 1000
const isWandeling = (token: string | null): boolean => token?.startsWith('pijl ') ?? false

/** Where a card rested in the dossier, and how large it was. */
type Was = { plek: Positie | undefined; kader: Schikkader }
type Stand = { tegenstelling: Id; per: ReadonlyMap<Id, Was> }

export function createWijken(werkruimte: Werkruimte, { van: inHand }: Pick<Handplekken, 'van'>) {
  const { document } = werkruimte
  let vorig: Stand | null = null
  let gedaan: Stap | null = null
  let wandeling: { stap: Stap; wie: Set<Id> } | null = null
  let rust: ReturnType<typeof setTimeout> | undefined

  async function wijk(
    kaders: readonly Schikkader[],
    staat: ReadonlySet<Id>,
    samen: ReadonlySet<Id>,
    stap: Stap,
    hier: Id,
  ) {
    const { wijk: reken } = await import('../geometry/wijken')
    const { actoren } = document.read()
    const vasten = new Set(
      findVasten(
        { actoren },
        hier,
        kaders.map(({ id }) => id),
      ),
    )
    const van = new Map(kaders.map(({ id, y }) => [id, y]))
    // Who was moved meanwhile, by another tab or into a hand, stays where that one wants it.
    const verzet = [...reken(kaders, staat, samen, vasten)].flatMap(([id, y]) => {
      const plek = actoren[id]?.posities[hier]
      return plek && plek.y === van.get(id) && inHand(id) === null ? [{ id, x: plek.x, y }] : []
    })
    // When something else was done meanwhile, this is no longer part of it and nothing is written.
    if (verzet.length > 0) placeActoren(document, hier, verzet, stap.label, { bij: stap })
  }

  function maakRuimte(
    kaders: readonly Schikkader[],
    gelegd: { staat: ReadonlySet<Id>; samen: ReadonlySet<Id> },
    stap: Stap,
    hier: Id,
  ): void {
    const houdt = kaders.flatMap(({ id }) => (inHand(id) === null ? [] : [id]))
    const staat = new Set([...gelegd.staat, ...houdt])
    const liggen = kaders.filter(({ id }) => staat.has(id) || gelegd.samen.has(id))
    const bedekt = kaders.some((kader) => liggen.some((een) => een.id !== kader.id && raakt(een, kader)))
    if (bedekt) zegMislukt(werkruimte, wijk(kaders, staat, gelegd.samen, stap, hier))
  }

  function sta(): void {
    if (!wandeling || !vorig) return
    const kaders = [...vorig.per.values()].map(({ kader }) => kader)
    maakRuimte(kaders, { staat: wandeling.wie, samen: new Set() }, wandeling.stap, vorig.tegenstelling)
    wandeling = null
  }

  function hoor(stap: Stap | null, loopt: boolean): void {
    gedaan = loopt ? null : stap
    wandeling = loopt && stap ? { stap, wie: wandeling?.wie ?? new Set() } : null
    clearTimeout(rust)
    if (loopt) rust = setTimeout(sta, RUST)
  }

  return {
    /** Hears what is done here until the function that it returns is called. */
    connect() {
      const stop = document.subscribeActs((act) => {
        // What others do changes nothing of what was done here.
        if (act.kind !== 'remote') hoor(act.kind === 'act' ? act.stap : null, isWandeling(document.token()))
      })
      return () => {
        clearTimeout(rust)
        stop()
      }
    },

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
      if (!eerder) {
        wandeling = null
        return
      }
      const nieuw = kaders.flatMap(({ id }) => (eerder.has(id) ? [] : [id]))
      const verzet = kaders.flatMap(({ id }) => (isVerzet(plekVan(id), eerder.get(id)) ? [id] : []))
      const gegroeid = kaders.flatMap((kader) => (isGegroeid(kader, eerder.get(kader.id)) ? [kader.id] : []))
      for (const id of verzet) wandeling?.wie.add(id)
      if (!stap || (stap.weegt === ZOALS_GEVRAAGD && verzet.length + gegroeid.length > 0)) return
      // One that is alone stands where people put it; many that come, grow or draw nearer at once make room for one another.
      const staat = new Set(verzet)
      const samen = new Set(
        dichterbij(
          kaders.filter(({ id }) => !staat.has(id)),
          eerder,
        ),
      )
      for (const wie of [nieuw, gegroeid]) for (const id of wie) (wie.length === 1 ? staat : samen).add(id)
      if (staat.size + samen.size > 0) maakRuimte(kaders, { staat, samen }, stap, tegenstelling)
    },
  }
}

const isVerzet = (plek: Positie | undefined, was: Was | undefined): boolean =>
  was !== undefined && (plek?.x !== was.plek?.x || plek?.y !== was.plek?.y)

const isGegroeid = ({ breedte, hoogte }: Schikkader, was: Was | undefined): boolean =>
  was !== undefined && (breedte > was.kader.breedte || hoogte > was.kader.hoogte)

/** Of cards that nobody moved: who covers another now that the axis is narrower, and did not before. */
function dichterbij(kaders: readonly Schikkader[], eerder: ReadonlyMap<Id, Was>): Id[] {
  const isSmaller = kaders.some(({ id, x }) => {
    const was = eerder.get(id)
    return was !== undefined && Math.abs(x - was.kader.x) > 0.5
  })
  if (!isSmaller) return []
  return kaders.flatMap((kader) => {
    const was = eerder.get(kader.id)
    const raaktNieuw = (ander: Schikkader) => {
      const toen = eerder.get(ander.id)
      return was && toen && ander.id !== kader.id && raakt(kader, ander) && !raakt(was.kader, toen.kader)
    }
    return was && kaders.some(raaktNieuw) ? [kader.id] : []
  })
}
