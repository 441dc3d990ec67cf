/**
 * Where the lines of the map run and their labels stand, as every picture has it: found anew when the dossier changed, so at a drop and never while a hand
 * moves. Beside React Flow's own stand: only a line that got another way is drawn again.
 */
import type { Id } from '../domain/model/grond'
import type { As } from '../geometry/as'
import type { Hindernis } from '../geometry/hinderveld'
import { type GelegdeLijn, Lijnlegger, type Lijnvraag } from '../geometry/kaartlijnen'
import type { Meet } from '../geometry/tekst'
import type { ActorNode, RelatieEdge } from './knopen'
import { type Bron, createLezers } from './lezers'

/** Null until it is found. It holds for the two boxes that it names. */
export type Lijnen = Bron<GelegdeLijn>
type Vraag = {
  kaders: readonly Hindernis[]
  lijnen: readonly Lijnvraag[]
  /** Width of the axis, field units. */
  as: number
  meet: Meet
}

/**
 * So many lines are laid within the frame, in some 15 ms; of more the map is painted first. When it opens all of them are: to draw them twice would take
 * longer than to lay them.
 */
const METEEN = 25

export function createLijnleg() {
  /** Of these widths of letters; what it laid before it knows. */
  let legger: { leg: Lijnlegger; meet: Meet } | null = null
  let nu: ReadonlyMap<Id, GelegdeLijn> = new Map()
  let vraag: Vraag | null = null
  let wacht: ReturnType<typeof setTimeout> | undefined
  const lezers = createLezers()

  function werk(): void {
    clearTimeout(wacht)
    if (!vraag) return
    const was = nu
    const { kaders, lijnen, as, meet } = vraag
    const { leg } = legger?.meet === meet ? legger : { leg: new Lijnlegger(meet) }
    // What goes wrong halfway is not what it knows.
    legger = null
    nu = leg.leg(kaders, lijnen, as)
    legger = { leg, meet }
    for (const [id, lijn] of nu) {
      if (was.get(id) !== lijn) lezers.zeg(id)
    }
  }

  return {
    van: (id: Id) => nu.get(id) ?? null,
    subscribe: lezers.subscribe,
    /** The cards where the dossier has them, wherever a hand or a glide has them now. */
    zet(knopen: readonly ActorNode[], randen: readonly RelatieEdge[], { breedte: as }: As, meet: Meet): void {
      const [kaders, lijnen] = [knopen.map(hindernisVan), randen.flatMap(vraagVan)]
      if (vraag && isZelfdeVraag(vraag, { kaders, lijnen, as, meet })) return
      vraag = { kaders, lijnen, as, meet }
      clearTimeout(wacht)
      if (lijnen.length === 0) return
      // Until then lines run as if nothing else stood on the field.
      if (nu.size === 0 || lijnen.length <= METEEN) werk()
      else wacht = setTimeout(werk)
    },
  }
}
export type Lijnleg = ReturnType<typeof createLijnleg>

const hindernisVan = ({ id, position, data: { tekening } }: ActorNode): Hindernis => ({
  id,
  x: position.x,
  y: position.y,
  breedte: tekening.breedte,
  hoogte: tekening.hoogte,
  omtrek: tekening.omtrek,
})

const vraagVan = ({ id, source: van, target: naar, data }: RelatieEdge): Lijnvraag[] =>
  data ? [{ id, van, naar, type: data.type, nota: data.gemaskerdeNota }] : []

const isZelfdeVraag = (a: Vraag, b: Vraag): boolean =>
  a.meet === b.meet &&
  a.as === b.as &&
  a.kaders.length === b.kaders.length &&
  a.lijnen.length === b.lijnen.length &&
  a.kaders.every((kader, i) => isZelfdeVak(kader, b.kaders[i]) && kader.id === b.kaders[i]?.id) &&
  a.lijnen.every(({ id, type, van, naar, nota }, i) => {
    const ander = b.lijnen[i]
    return (
      id === ander?.id &&
      type === ander.type &&
      van === ander.van &&
      naar === ander.naar &&
      nota === ander.nota
    )
  })

type Vak = Pick<Hindernis, 'x' | 'y' | 'breedte' | 'hoogte'>

export const isZelfdeVak = (a: Vak, b: Vak | undefined): boolean =>
  b !== undefined &&
  Math.abs(a.x - b.x) < 0.01 &&
  Math.abs(a.y - b.y) < 0.01 &&
  a.breedte === b.breedte &&
  a.hoogte === b.hoogte
