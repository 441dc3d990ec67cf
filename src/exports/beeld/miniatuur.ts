/**
 * The map at the size of a stamp, as one SVG without a single word: cards at their smallest, straight lines between them. Nothing is measured and
 * no line looks for a way round, so a thousand actors are drawn in the time of a blink.
 */
import type { ActorSoort } from '../../domain/model/actor'
import type { Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { RELATIE_TYPEN } from '../../domain/model/relatie'
import { ANATOMIE, kaartvak } from '../../geometry/anatomie'
import { type As, createAs } from '../../geometry/as'
import { LIJNSTIJL } from '../../geometry/lijnstijl'
import { ruimteVoor } from '../../geometry/ruimte'
import { pad, type Vorm } from '../../geometry/vormen'
import { paletBij } from './palet'
import { element, getal, opPlaats, tekenVormen } from './svg'
import { tekenAs, tekenZonegrenzen, veldverlopen } from './veldbeeld'

/** Size in px: that of a dossier on the start screen, on a sharp screen. */
export const MINIATUUR = { breedte: 480, hoogte: 270 } as const

/** Air around what stands on the field, field units. */
const LUCHT = 90
/** The axis always takes at least this share of the width, whatever the map is high: what does not fit then falls off above and below. */
const MIN_DEEL = 0.5

type Kaartje = { id: Id; x: number; y: number; svg: string }

/** Any dossier gives a well-formed file; a tegenstelling that is not in it gives an empty field. */
export function buildMiniatuur(dossier: Pick<Dossier, 'actoren' | 'relaties'>, tegenstelling: Id): string {
  const as = createAs(ruimteVoor(dossier, tegenstelling).breedte)
  const kaartjes = tekenKaartjes(dossier, tegenstelling, as)
  const boven = Math.min(-LUCHT, ...kaartjes.map(({ y }) => y)) - LUCHT
  const asY = Math.max(LUCHT, ...kaartjes.map(({ y }) => y)) + LUCHT
  const links = Math.min(0, ...kaartjes.map(({ x }) => x)) - LUCHT
  const rechts = Math.max(as.breedte, ...kaartjes.map(({ x }) => x)) + LUCHT

  const verhouding = MINIATUUR.breedte / MINIATUUR.hoogte
  const hoog = asY + LUCHT / 2 - boven
  const breedte = Math.min(Math.max(rechts - links, hoog * verhouding), as.breedte / MIN_DEEL)
  const hoogte = breedte / verhouding
  const beeldX = (links + rechts - breedte) / 2
  // Too high a map keeps its axis; a low one stands in the middle.
  const beeldY = hoog > hoogte ? asY + LUCHT / 2 - hoogte : boven - (hoogte - hoog) / 2
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: MINIATUUR.breedte,
      height: MINIATUUR.hoogte,
      viewBox: [beeldX, beeldY, breedte, hoogte].map(getal).join(' '),
    },
    [
      element('defs', {}, veldverlopen(as, 0)),
      element('rect', { x: beeldX, y: beeldY, width: breedte, height: hoogte, fill: 'url(#veld)' }),
      tekenZonegrenzen(as, 0, beeldY, asY),
      tekenAs(as, 0, asY),
      tekenVormen(tekenLijnen(dossier, kaartjes)),
      ...kaartjes.map(({ svg }) => svg),
    ].join(''),
  )
}

/** Everybody as large as the smallest of their soort; the stille midden on top, as it may be covered last. */
function tekenKaartjes({ actoren }: Pick<Dossier, 'actoren'>, tegenstelling: Id, as: As): Kaartje[] {
  const rang = (soort: ActorSoort) => (soort === 'stilleMidden' ? 1 : 0)
  return Object.values(actoren)
    .sort((a, b) => rang(a.soort) - rang(b.soort))
    .flatMap(({ id, soort, posities }) => {
      const positie = posities[tegenstelling]
      if (!positie) return []
      const [x, y] = [as.naarVeld(positie.x), positie.y]
      const anatomie = ANATOMIE[soort]
      const { minBreedte: breedte, minHoogte: hoogte, rand } = anatomie
      // Where the name would stand, a stroke: a card without it looks like a hole.
      const streep: Vorm = {
        soort: 'pad',
        d: pad('M', rand[0], hoogte / 2, 'H', breedte - rand[2]),
        lijn: soort === 'stilleMidden' ? 'midden' : 'tint',
        dikte: 8,
        dekking: 0.4,
        kap: 'round',
      }
      const vormen = [
        ...anatomie.grond(kaartvak(anatomie.hoeken(hoogte), { x: 0, y: 0, breedte, hoogte })),
        streep,
      ]
      const svg = opPlaats(x - breedte / 2, y - hoogte / 2, tekenVormen(vormen, paletBij(positie.x)))
      return [{ id, x, y, svg }]
    })
}

/** One path for all relaties of a type. */
function tekenLijnen({ relaties }: Pick<Dossier, 'relaties'>, kaartjes: readonly Kaartje[]): Vorm[] {
  const perId = new Map(kaartjes.map((kaartje) => [kaartje.id, kaartje]))
  return RELATIE_TYPEN.flatMap((type): Vorm[] => {
    const delen = Object.values(relaties).flatMap((relatie) => {
      const [van, naar] = [perId.get(relatie.van), perId.get(relatie.naar)]
      return relatie.type === type && van && naar ? ['M', van.x, van.y, 'L', naar.x, naar.y] : []
    })
    if (delen.length === 0) return []
    const streep = type === 'spanning' ? { streep: [14, 10] } : {}
    return [
      { soort: 'pad', d: pad(...delen), lijn: LIJNSTIJL[type].kleur, dikte: 3, dekking: 0.6, ...streep },
    ]
  })
}
