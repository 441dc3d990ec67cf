/**
 * Anatomy of a node: per soort one drawing, in a registry that the compiler keeps complete. The stille midden is large and warm, groepen are
 * solid, luide stemmen clear but thin, the netwerk small with its roles: the picture gives nobody a stage.
 */
import type { ActorSoort, Rol } from '../domain/model/actor'
import { type ActorBeeld, beeldVanActor, BUITEN_TEKST } from './beeld'
import {
  BADGE,
  badgesBlok,
  badgeVormen,
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
  telBlok,
  type Uitlijning,
} from './blokken'
import { EENS_UITLOOP, tekenEensmerk } from './eensmerk'
import type { IcoonNaam } from './iconen'
import type { Detail } from './ruimte'
import { breekTekst, type Letter, type Meet, richtingVan } from './tekst'
import { kaderPad, type Vorm } from './vormen'

export { type ActorBeeld, beeldVanActor }

/** What a line may end on: the box of the node with corners of this radius. */
export type Omtrek = { straal: number }

export type Veraf = {
  /** Whether the whole name stands on the card at this size, field units. */
  past: (grootte: number) => boolean
  teken: (grootte: number) => Vorm[]
}

export type ActorTekening = {
  /** Box in field units; vormen have its left top as origin. At least 44 high, for a finger. */
  breedte: number
  hoogte: number
  vormen: Vorm[]
  veraf: Veraf
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

/** The card itself: its left top, its size, its largest corner and its outline. */
type Kaartvak = { x: number; y: number; breedte: number; hoogte: number; straal: number; d: string }
type Hoeken = number | readonly [number, number, number, number]

type Maten = {
  /** Widest that a name, a caption or a row of chips may get. */
  tekstBreedte: number
  minBreedte: number
  minHoogte: number
  /** Air between the edge and the text: left, top, right, bottom. */
  rand: readonly [number, number, number, number]
  uitlijning: Uitlijning
}

type Anatomie = Maten & {
  naam: Letter
  /** On a full map: the same card, closer round what it still says. */
  krap: Maten
  maxChiprijen: number
  /** Radius of the corners for a given height. */
  hoeken(hoogte: number, krap?: boolean): Hoeken
  /** Fill, border and icon, behind the text. */
  grond(kaart: Kaartvak): Vorm[]
  icoon?(x: number, y: number, krap: boolean): Vorm[]
  badges?: boolean
  /** Chips do not stand out: what is shared is not shown off by who is loud. */
  gedempt?: boolean
  uitloop: number
}

/** A card that says little has room for a long name. */
const MAX_NAAMREGELS: Readonly<Record<Detail, number>> = { alles: 4, geteld: 5, naam: 5 }
const RAND_LINKS = 14
const TEGEL = 38

/** Two soft rims around the stille midden: it stands in the light. */
const gloed = ({ x, y, breedte, hoogte, straal }: Kaartvak): Vorm[] =>
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
    tekstBreedte: 340,
    minBreedte: 220,
    minHoogte: 104,
    rand: [42, 20, 42, 20],
    krap: { tekstBreedte: 230, minBreedte: 150, minHoogte: 58, rand: [22, 9, 22, 9], uitlijning: 'midden' },
    maxChiprijen: 3,
    // On a full map a high one keeps room for its words.
    hoeken: (hoogte, krap) => Math.min(pilStraal(hoogte), krap ? 34 : Infinity),
    grond: (kaart) => [
      ...gloed(kaart),
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
    krap: { tekstBreedte: 214, minBreedte: 120, minHoogte: 44, rand: [43, 7, 10, 7], uitlijning: 'links' },
    maxChiprijen: 3,
    hoeken: () => 14,
    grond: ({ d }) => [{ soort: 'pad', d, vul: 'tintZacht', lijn: 'tint', dikte: 2 }],
    icoon: (x, y, krap) =>
      krap
        ? [
            { soort: 'pad', d: kaderPad(x + 8, y + 8, 28, 28, 8), vul: 'tint' },
            { soort: 'icoon', naam: 'users', x: x + 13, y: y + 13, maat: 18, kleur: 'opTint' },
          ]
        : [
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
    krap: { tekstBreedte: 204, minBreedte: 110, minHoogte: 44, rand: [37, 7, 10, 7], uitlijning: 'links' },
    maxChiprijen: 2,
    gedempt: true,
    // One sharp corner, as of a balloon: a voice.
    hoeken: () => [3, 12, 12, 12],
    grond: ({ d }) => [
      { soort: 'pad', d, vul: 'kaart' },
      { soort: 'pad', d, lijn: 'tint', dikte: 1, dekking: 0.75 },
    ],
    icoon: (x, y, krap) => [
      {
        soort: 'icoon',
        naam: 'megaphone',
        x: x + (krap ? 8 : RAND_LINKS),
        y: y + (krap ? 10 : 12),
        maat: 23,
        kleur: 'tint',
      },
    ],
    uitloop: 1,
  },
  netwerk: {
    naam: LETTERS.naam,
    uitlijning: 'midden',
    tekstBreedte: 216,
    minBreedte: 104,
    minHoogte: 80,
    rand: [16, 10, 16, 11],
    krap: { tekstBreedte: 204, minBreedte: 90, minHoogte: 44, rand: [8, 7, 10, 7], uitlijning: 'links' },
    maxChiprijen: 3,
    hoeken: () => 12,
    grond: ({ d }) => [{ soort: 'pad', d, vul: 'kaart', lijn: 'zacht', dikte: 1.3 }],
    badges: true,
    uitloop: 1,
  },
}

export function kaartvak(
  hoeken: Hoeken,
  { x, y, breedte, hoogte }: { x: number; y: number; breedte: number; hoogte: number },
): Kaartvak {
  const straal = typeof hoeken === 'number' ? hoeken : Math.max(...hoeken)
  return { x, y, breedte, hoogte, straal, d: kaderPad(x, y, breedte, hoogte, hoeken) }
}

/** Air between the card and the dashed contour of who comes from outside. */
const BUITENRAND = 5

/**
 * Draws one node, saying as much as `detail` allows. Sizes in field units, always finite; the text fits its box by the given measure, except a single
 * sign that is wider than the widest line of its soort.
 */
export function tekenActor(beeld: ActorBeeld, meet: Meet, detail: Detail = 'alles'): ActorTekening {
  const soort = ANATOMIE[beeld.soort]
  const krap = detail !== 'alles'
  const maten = krap ? soort.krap : soort
  const blokken = stapelVan(beeld, soort, maten, detail, meet)
  const inhoud = stapelMaat(blokken)
  // A full map has no line above the name for them: badges stand before it.
  const badges = krap && soort.badges ? badgesVan(beeld) : []
  const ervoor = badges.length * (BADGE + 4)
  const [links, boven, rechts, onder] = maten.rand
  const breedte = Math.ceil(Math.max(maten.minBreedte, inhoud.breedte + links + ervoor + rechts))
  const hoogte = Math.ceil(Math.max(maten.minHoogte, inhoud.hoogte + boven + onder))
  const vak = breedte - links - ervoor - rechts
  const top = boven + (hoogte - boven - onder - inhoud.hoogte) / 2
  const uit = beeld.buiten ? BUITENRAND : 0
  const kaart = kaartvak(soort.hoeken(hoogte, krap), { x: uit, y: uit, breedte, hoogte })
  const merk = beeld.eens ? tekenEensmerk(kaart) : []
  const grond = [...soort.grond(kaart), ...(beeld.buiten ? [buitenrand(kaart)] : []), ...merk]
  return {
    breedte: breedte + uit * 2,
    hoogte: hoogte + uit * 2,
    vormen: [
      ...grond,
      ...(soort.icoon?.(uit, uit, krap) ?? []),
      ...badges.flatMap((icoon, i) =>
        badgeVormen(icoon, uit + links + i * (BADGE + 4), uit + (hoogte - BADGE) / 2),
      ),
      ...tekenStapel(blokken, uit + links + ervoor, uit + top, vak),
    ],
    veraf: createVeraf(beeld.naam, soort.naam, { kaart, grond }, meet),
    omtrek: { straal: kaart.straal + uit },
    uitloop: Math.max(1, soort.uitloop - uit, beeld.eens ? EENS_UITLOOP - uit : 0),
  }
}

const badgesVan = ({ rollen }: ActorBeeld): (IcoonNaam | null)[] =>
  rollen.length > 0 ? rollen.map((rol) => ROL_ICOON[rol]) : [null]

function stapelVan(beeld: ActorBeeld, soort: Anatomie, maten: Maten, detail: Detail, meet: Meet): Blok[] {
  const { tekstBreedte: breedte } = maten
  // What is said beneath a name begins where the name begins.
  const uitlijning: Uitlijning =
    maten.uitlijning === 'links' && richtingVan(beeld.naam) === 'rtl' ? 'rechts' : maten.uitlijning
  const naam = tekstBlok(
    beeld.naam,
    soort.naam,
    'inkt',
    { breedte, maxRegels: MAX_NAAMREGELS[detail], uitlijning, voor: 5 },
    meet,
  )
  if (detail === 'naam') return naam ? [naam] : []
  const chips = soort.gedempt ? demp(beeld.chips) : beeld.chips
  const geteld = detail === 'geteld'
  const blokken = [
    soort.badges && !geteld ? badgesBlok(badgesVan(beeld)) : null,
    naam,
    geteld
      ? telBlok(beeld.regels, chips, { breedte, uitlijning, voor: 2 }, meet)
      : bijschriftBlok(beeld.regels, { breedte, maxRegels: 3, uitlijning, voor: 1 }, meet),
    beeld.buiten && !geteld
      ? icoonRegel('map-pin-off', BUITEN_TEKST, { breedte, uitlijning, voor: 1 }, meet)
      : null,
    geteld ? null : chipsBlok(chips, { breedte, maxRijen: soort.maxChiprijen, uitlijning }, meet),
  ]
  return blokken.filter((deel) => deel !== null)
}

const demp = (chips: readonly Chip[]): Chip[] => chips.map((chip) => ({ ...chip, gedeeld: false }))

const buitenrand = ({ x, y, breedte, hoogte, straal }: Kaartvak): Vorm => ({
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

/** Sizes of the name alone, field units, largest first; the smallest is that of any name. */
const VERAF_GROOTST = 46
const VERAF_KLEINST = LETTERS.naam.grootte
const VERAF_GROOTTEN = [VERAF_GROOTST, 42, 38, 34, 31, 29, 28, 27, 26, 25, 24, 23, VERAF_KLEINST] as const

/** One size per soort for a whole map: the largest at which each of its names stands whole on its card, so that none is smaller for being long. */
export function verafGroottes(
  kaartjes: readonly { soort: ActorSoort; tekening: ActorTekening }[],
): Readonly<Record<ActorSoort, number>> {
  const groottes: Record<ActorSoort, number> = {
    stilleMidden: VERAF_GROOTST,
    groep: VERAF_GROOTST,
    luideStem: VERAF_GROOTST,
    netwerk: VERAF_GROOTST,
  }
  for (const { soort, tekening } of kaartjes) {
    groottes[soort] =
      VERAF_GROOTTEN.find((grootte) => grootte <= groottes[soort] && tekening.veraf.past(grootte)) ??
      VERAF_KLEINST
  }
  // The picture gives nobody a stage: short names do not make who is loud the largest.
  groottes.groep = Math.min(groottes.groep, groottes.stilleMidden)
  groottes.luideStem = Math.min(groottes.luideStem, groottes.groep)
  groottes.netwerk = Math.min(groottes.netwerk, groottes.groep)
  return groottes
}

/** Height of a line in parts of its letter, and what stays free above and below the lines together, field units. */
const VERAF_REGEL = 1.12
const VERAF_LUCHT = 8

/** How a card looks from far: the name alone. Reckoned when it is asked for: a map that nobody looks at from far never is. */
function createVeraf(
  naam: string,
  { gewicht }: Letter,
  { kaart, grond }: { kaart: Kaartvak; grond: readonly Vorm[] },
  meet: Meet,
): Veraf {
  const opzij = Math.max(5, kaart.straal * 0.42)
  const vak = kaart.breedte - opzij * 2
  /** Asked for again at every drawing of the map. */
  const paste = new Map<number, boolean>()
  const regelsBij = (grootte: number, extra: number, evenwichtig: boolean) => {
    const maxRegels = Math.max(1, Math.floor((kaart.hoogte - VERAF_LUCHT) / (grootte * VERAF_REGEL) + 1e-9))
    const maat = { grootte, gewicht, breedte: vak, maxRegels: maxRegels + extra, evenwichtig }
    return { maxRegels, regels: breekTekst(naam, maat, meet) }
  }
  const past = (grootte: number): boolean => {
    // Lines of even length are as many, and break no more words.
    const { maxRegels, regels } = regelsBij(grootte, 1, false)
    // Neither a line too many nor a word that had to be broken; after a hyphen it may.
    return (
      regels.length <= maxRegels &&
      regels.join(' ').replaceAll(/(?<=[-‐–/]) /gu, '') === naam.replaceAll(/(?<=[-‐–/]) /gu, '')
    )
  }
  return {
    past(grootte) {
      const antwoord = paste.get(grootte) ?? past(grootte)
      paste.set(grootte, antwoord)
      return antwoord
    },
    teken(grootte) {
      const { regels } = regelsBij(grootte, 0, true)
      const hoog = grootte * VERAF_REGEL
      const boven = kaart.y + (kaart.hoogte - regels.length * hoog) / 2
      const woorden = regels.map((regel, i) =>
        tekstVorm(regel, { grootte, gewicht }, 'inkt', {
          x: kaart.x + opzij,
          y: basislijn(boven + (i + 0.5) * hoog, grootte),
          vak,
          uitlijning: 'midden',
        }),
      )
      return [...grond, ...woorden]
    },
  }
}
