/**
 * Anatomy of a node: per soort one drawing, in a registry that the compiler keeps complete. The stille midden is large and warm, groepen are
 * solid, luide stemmen clear but thin, the netwerk small with its roles: the picture gives nobody a stage.
 */
import type { ActorSoort, Rol } from '../domain/actor'
import { type ActorBeeld, beeldVanActor, BUITEN_TEKST } from './beeld'
import {
  badgesBlok,
  basislijn,
  bijschriftBlok,
  type Blok,
  type Chip,
  chipsBlok,
  icoonRegel,
  LETTERS,
  stapelMaat,
  tekenStapel,
  tekstBlok,
  tekstVorm,
  type Uitlijning,
} from './blokken'
import type { IcoonNaam } from './iconen'
import { breekTekst, type Letter, type Meet } from './tekst'
import { kaderPad, type Vorm } from './vormen'

export { type ActorBeeld, beeldVanActor }

/** What a line may end on: the box of the node with corners of this radius. */
export type Omtrek = { straal: number }

export type ActorTekening = {
  /** Box in field units; vormen have its left top as origin. At least 44 high, for a finger. */
  breedte: number
  hoogte: number
  vormen: Vorm[]
  /** For far zoom: the name only, as large as the same box allows. */
  vormenVeraf: Vorm[]
  omtrek: Omtrek
  /** How far a soft edge reaches outside the box, field units. */
  uitloop: number
}

export const ROL_ICOON: Readonly<Record<Rol, IcoonNaam>> = {
  verbinder: 'waypoints',
  vertegenwoordiger: 'flag',
  doener: 'hammer',
  kritischeDenker: 'message-circle-question',
}

/** The card itself: its left top, its size and its outline. */
type Kaartvak = { x: number; y: number; breedte: number; hoogte: number; d: string }
type Hoeken = number | readonly [number, number, number, number]

type Anatomie = {
  naam: Letter
  uitlijning: Uitlijning
  /** Widest that a name, a caption or a row of chips may get. */
  tekstBreedte: number
  minBreedte: number
  minHoogte: number
  /** Air between the edge and the text: left, top, right, bottom. */
  rand: readonly [number, number, number, number]
  maxChiprijen: number
  /** Radius of the corners for a given height. */
  hoeken(hoogte: number): Hoeken
  /** Fill, border and icon, behind the text. */
  grond(kaart: Kaartvak): Vorm[]
  icoon?(x: number, y: number): Vorm[]
  badges?: boolean
  /** Chips do not stand out: what is shared is not shown off by who is loud. */
  gedempt?: boolean
  uitloop: number
}

const MAX_NAAMREGELS = 4
const RAND_LINKS = 14
const TEGEL = 38

/** Two soft rims around the stille midden: it stands in the light. */
const gloed = ({ x, y, breedte, hoogte }: Kaartvak, straal: number): Vorm[] =>
  [10, 5].map((uit) => ({
    soort: 'pad',
    d: kaderPad(x - uit, y - uit, breedte + uit * 2, hoogte + uit * 2, straal + uit),
    vul: 'middenVul',
    dekking: 0.42,
  }))

const pilStraal = (hoogte: number): number => Math.min(hoogte / 2, 62)

export const ANATOMIE: Readonly<Record<ActorSoort, Anatomie>> = {
  stilleMidden: {
    naam: LETTERS.naamMidden,
    uitlijning: 'midden',
    tekstBreedte: 316,
    minBreedte: 220,
    minHoogte: 104,
    rand: [42, 20, 42, 20],
    maxChiprijen: 3,
    hoeken: pilStraal,
    grond: (kaart) => [
      ...gloed(kaart, pilStraal(kaart.hoogte)),
      { soort: 'pad', d: kaart.d, vul: 'middenVul', lijn: 'midden', dikte: 2.2 },
    ],
    uitloop: 10,
  },
  groep: {
    naam: LETTERS.naam,
    uitlijning: 'links',
    tekstBreedte: 278,
    minBreedte: 190,
    minHoogte: 66,
    rand: [RAND_LINKS + TEGEL + 12, 15, 18, 16],
    maxChiprijen: 3,
    hoeken: () => 14,
    grond: ({ d }) => [{ soort: 'pad', d, vul: 'tintZacht', lijn: 'tint', dikte: 2 }],
    icoon: (x, y) => [
      { soort: 'pad', d: kaderPad(x + RAND_LINKS, y + 14, TEGEL, TEGEL, 10), vul: 'tint' },
      { soort: 'icoon', naam: 'users', x: x + RAND_LINKS + 8, y: y + 22, maat: 22, kleur: 'opTint' },
    ],
    uitloop: 1,
  },
  luideStem: {
    naam: LETTERS.naamLuid,
    uitlijning: 'links',
    tekstBreedte: 230,
    minBreedte: 150,
    minHoogte: 56,
    rand: [RAND_LINKS + 24 + 10, 10, 16, 11],
    maxChiprijen: 2,
    gedempt: true,
    // One sharp corner, as of a balloon: a voice.
    hoeken: () => [3, 12, 12, 12],
    grond: ({ d }) => [
      { soort: 'pad', d, vul: 'kaart' },
      { soort: 'pad', d, lijn: 'tint', dikte: 1, dekking: 0.75 },
    ],
    icoon: (x, y) => [
      { soort: 'icoon', naam: 'megaphone', x: x + RAND_LINKS, y: y + 12, maat: 23, kleur: 'tint' },
    ],
    uitloop: 1,
  },
  netwerk: {
    naam: LETTERS.naam,
    uitlijning: 'midden',
    tekstBreedte: 216,
    minBreedte: 104,
    minHoogte: 80,
    rand: [14, 10, 14, 11],
    maxChiprijen: 3,
    hoeken: () => 12,
    grond: ({ d }) => [{ soort: 'pad', d, vul: 'kaart', lijn: 'zacht', dikte: 1.3 }],
    badges: true,
    uitloop: 1,
  },
}

/** Air between the card and the dashed contour of who comes from outside. */
const BUITENRAND = 5

/**
 * Draws one node. Sizes in field units, always finite; the text fits its box by the given measure, except a single sign that is wider than the
 * widest line of its soort.
 */
export function tekenActor(beeld: ActorBeeld, meet: Meet): ActorTekening {
  const soort = ANATOMIE[beeld.soort]
  const blokken = stapelVan(beeld, soort, meet)
  const inhoud = stapelMaat(blokken)
  const [links, boven, rechts, onder] = soort.rand
  const breedte = Math.ceil(Math.max(soort.minBreedte, inhoud.breedte + links + rechts))
  const hoogte = Math.ceil(Math.max(soort.minHoogte, inhoud.hoogte + boven + onder))
  const vak = breedte - links - rechts
  const top = boven + (hoogte - boven - onder - inhoud.hoogte) / 2
  const uit = beeld.buiten ? BUITENRAND : 0
  const hoeken = soort.hoeken(hoogte)
  const straal = typeof hoeken === 'number' ? hoeken : Math.max(...hoeken)
  const kaart = { x: uit, y: uit, breedte, hoogte, d: kaderPad(uit, uit, breedte, hoogte, hoeken) }
  const grond = [...soort.grond(kaart), ...(beeld.buiten ? [buitenrand(kaart, straal)] : [])]
  return {
    breedte: breedte + uit * 2,
    hoogte: hoogte + uit * 2,
    vormen: [
      ...grond,
      ...(soort.icoon?.(uit, uit) ?? []),
      ...tekenStapel(blokken, uit + links, uit + top, vak),
    ],
    vormenVeraf: [...grond, ...tekenVeraf(beeld.naam, soort.naam, kaart, straal, meet)],
    omtrek: { straal: straal + uit },
    uitloop: Math.max(1, soort.uitloop - uit),
  }
}

function stapelVan(beeld: ActorBeeld, soort: Anatomie, meet: Meet): Blok[] {
  const { uitlijning, tekstBreedte: breedte } = soort
  const blokken = [
    soort.badges
      ? badgesBlok(beeld.rollen.length > 0 ? beeld.rollen.map((rol) => ROL_ICOON[rol]) : [null])
      : null,
    tekstBlok(
      beeld.naam,
      soort.naam,
      'inkt',
      { breedte, maxRegels: MAX_NAAMREGELS, uitlijning, voor: 5 },
      meet,
    ),
    bijschriftBlok(beeld.regels, { breedte, maxRegels: 3, uitlijning, voor: 1 }, meet),
    beeld.buiten ? icoonRegel('map-pin-off', BUITEN_TEKST, { breedte, uitlijning, voor: 1 }, meet) : null,
    chipsBlok(
      soort.gedempt ? demp(beeld.chips) : beeld.chips,
      { breedte, maxRijen: soort.maxChiprijen, uitlijning },
      meet,
    ),
  ]
  return blokken.filter((deel) => deel !== null)
}

const demp = (chips: readonly Chip[]): Chip[] => chips.map((chip) => ({ ...chip, gedeeld: false }))

const buitenrand = ({ x, y, breedte, hoogte }: Kaartvak, straal: number): Vorm => ({
  soort: 'pad',
  d: kaderPad(
    x - BUITENRAND,
    y - BUITENRAND,
    breedte + BUITENRAND * 2,
    hoogte + BUITENRAND * 2,
    straal + BUITENRAND,
  ),
  lijn: 'zacht',
  dikte: 1.5,
  streep: [6, 4.5],
})

const VERAF_GROOTTEN = [46, 42, 38, 34, 30, 27, 24, 22] as const

/** The name alone, as large as it fits. */
function tekenVeraf(
  naam: string,
  { gewicht }: Letter,
  { x, y, breedte, hoogte }: Kaartvak,
  straal: number,
  meet: Meet,
): Vorm[] {
  const opzij = Math.max(10, straal * 0.42)
  const vak = breedte - opzij * 2
  for (const grootte of VERAF_GROOTTEN) {
    const hoog = grootte * 1.12
    const maxRegels = Math.max(1, Math.floor((hoogte - 12) / hoog))
    const laatste = grootte === VERAF_GROOTTEN.at(-1)
    const regels = breekTekst(
      naam,
      { grootte, gewicht, breedte: vak, maxRegels: maxRegels + (laatste ? 0 : 1), evenwichtig: true },
      meet,
    )
    // A word that had to be broken or a line too many: one size down.
    if (!laatste && (regels.length > maxRegels || !isHeel(naam, regels))) continue
    const boven = y + (hoogte - regels.length * hoog) / 2
    return regels.map((regel, i) =>
      tekstVorm(regel, { grootte, gewicht }, 'inkt', {
        x: x + opzij,
        y: basislijn(boven + (i + 0.5) * hoog, grootte),
        vak,
        uitlijning: 'midden',
      }),
    )
  }
  return []
}

const isHeel = (naam: string, regels: readonly string[]): boolean => regels.join(' ') === naam
