/**
 * Nothing covers anything: when an act puts somebody on a neighbour or makes a card grow over one, the neighbours step aside, as part of that act. Only
 * for what is done in this tab: what another one does, it tidies itself.
 */
import { useEffect, useRef } from 'react'
import type { Id } from '../domain/grond'
import { createAs } from '../geometry/as'
import { ruimteVoor } from '../geometry/ruimte'
import { raakt } from '../geometry/plek'
import type { Schikkader } from '../geometry/schikken'
import { zegMislukt } from '../store/fout'
import { placeActoren, type Stap } from '../store/mutaties'
import type { Werkruimte } from '../store/werkruimte'
import type { Handplekken } from './handplekken'
import type { ActorNode } from './knopen'

/** Acts of this weight put things as somebody knows them: tidied, restored, brought back. */
const ZOALS_GEVRAAGD = 'anders'
/** Who walks with the arrows comes past others without pushing them along. */
const isWandeling = (token: string | null): boolean => token?.startsWith('pijl ') ?? false

export function useWijken(
  werkruimte: Werkruimte,
  tegenstelling: Id | null,
  knopen: readonly ActorNode[],
  { van: inHand }: Handplekken,
): void {
  const { document } = werkruimte
  const vorig = useRef<{ tegenstelling: Id; kaders: ReadonlyMap<Id, Schikkader> } | null>(null)
  const gedaan = useRef<Stap | null>(null)

  useEffect(
    () =>
      document.subscribeActs((act) => {
        gedaan.current = act.kind === 'act' && !isWandeling(document.token()) ? act.stap : null
      }),
    [document],
  )
  useEffect(() => {
    if (tegenstelling === null) return
    const dossier = document.read()
    // On the axis that the map asks, so that it holds on every screen.
    const as = createAs(ruimteVoor(dossier, tegenstelling).breedte)
    const kaders = knopen.flatMap(({ id, data: { tekening } }): Schikkader[] => {
      const plek = dossier.actoren[id]?.posities[tegenstelling]
      const { breedte, hoogte } = tekening
      return plek ? [{ id, x: as.naarVeld(plek.x), y: plek.y, breedte, hoogte }] : []
    })
    const eerder = vorig.current?.tegenstelling === tegenstelling ? vorig.current.kaders : null
    const stap = gedaan.current
    vorig.current = { tegenstelling, kaders: new Map(kaders.map((kader) => [kader.id, kader])) }
    gedaan.current = null
    if (!eerder || !stap) return
    const nieuw = kaders.filter(({ id }) => !eerder.has(id))
    const anders = kaders.filter((kader) => isAnders(kader, eerder.get(kader.id)))
    if (nieuw.length + anders.length === 0) return
    if (stap.weegt === ZOALS_GEVRAAGD && anders.length > 0) return
    const ids = (lijst: readonly Schikkader[]) => lijst.map(({ id }) => id)
    const houdt = kaders.filter(({ id }) => inHand(id) !== null)
    // One that is alone stands where people put it; many that come at once make room for one another.
    const staat = new Set([...ids(anders), ...ids(houdt), ...(nieuw.length === 1 ? ids(nieuw) : [])])
    const samen = new Set(nieuw.length === 1 ? [] : ids(nieuw))
    const gelegd = kaders.filter(({ id }) => staat.has(id) || samen.has(id))
    if (!kaders.some((kader) => gelegd.some((een) => een.id !== kader.id && raakt(een, kader)))) return
    zegMislukt(
      werkruimte,
      import('../geometry/wijken').then(({ wijk }) => {
        const verzet = [...wijk(kaders, staat, samen)].flatMap(([id, y]) => {
          const plek = dossier.actoren[id]?.posities[tegenstelling]
          return plek && inHand(id) === null ? [{ id, x: plek.x, y }] : []
        })
        // When something else was done meanwhile, this is no longer part of it and nothing is written.
        return verzet.length > 0 && placeActoren(document, tegenstelling, verzet, stap.label, { bij: stap })
      }),
    )
  }, [werkruimte, document, tegenstelling, knopen, inHand])
}

/** It stands elsewhere, or needs more room than it did. */
const isAnders = (nu: Schikkader, toen: Schikkader | undefined): boolean =>
  toen !== undefined &&
  (nu.x !== toen.x || nu.y !== toen.y || nu.breedte > toen.breedte || nu.hoogte > toen.hoogte)
