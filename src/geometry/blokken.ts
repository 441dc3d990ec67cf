/** The pieces a node is stacked from: lines of text, chips, role badges. Each knows its size and draws itself in the width it is given. */
import type { Letter, Meet } from './tekst'
import { breekTekst, kortTekst, richtingVan } from './tekst'
import { type Verf, type Vorm, cirkelPad, kaderPad } from './vormen'
import type { IcoonNaam } from './iconen'

export type Uitlijning = 'links' | 'midden' | 'rechts'

/** Left edge of something of this width in a column. */
const linksVan = (uitlijning: Uitlijning, x: number, vak: number, breedte: number): number =>
  x + { links: 0, midden: (vak - breedte) / 2, rechts: vak - breedte }[uitlijning]

export type Blok = {
  breedte: number
  hoogte: number
  /** Air above, when something stands above. */
  voor: number
  /** Draws at left `x`, top `y`, in a column of width `vak`. */
  teken(x: number, y: number, vak: number): Vorm[]
}

/** Sizes of letters on the field, in field units: names stay above 20 px and captions above 16 px at default fit. */
export const LETTERS = {
  naam: { grootte: 22, gewicht: 700 },
  naamLuid: { grootte: 22, gewicht: 500 },
  naamMidden: { grootte: 24, gewicht: 700 },
  bijschrift: { grootte: 18, gewicht: 400 },
  chip: { grootte: 18, gewicht: 500 },
  chipGedeeld: { grootte: 18, gewicht: 700 },
} as const satisfies Record<string, Letter>

/** Capitals are about two thirds of the letter size, so this puts them in the middle of their line. */
export const basislijn = (midden: number, grootte: number): number => midden + grootte * 0.34

/** One line of text in a column; right-to-left text starts at the right. */
export function tekstVorm(
  tekst: string,
  letter: Letter,
  kleur: Verf,
  { x, y, vak, uitlijning }: { x: number; y: number; vak: number; uitlijning: Uitlijning },
): Vorm {
  const richting = richtingVan(tekst)
  const rechts = richting === 'rtl' || uitlijning === 'rechts'
  return {
    soort: 'tekst',
    x: uitlijning === 'midden' ? x + vak / 2 : rechts ? x + vak : x,
    y,
    tekst,
    ...letter,
    kleur,
    anker: uitlijning === 'midden' ? 'midden' : rechts && richting === 'ltr' ? 'eind' : 'start',
    richting,
  }
}

type Tekstvak = { breedte: number; maxRegels: number; uitlijning: Uitlijning; voor?: number }

/** Wrapped text; null when there is nothing to say. */
export function tekstBlok(
  tekst: string,
  letter: Letter,
  kleur: Verf,
  vak: Tekstvak,
  meet: Meet,
): Blok | null {
  const { breedte, maxRegels } = vak
  const regels = breekTekst(tekst, { ...letter, breedte, maxRegels, evenwichtig: true }, meet)
  return regels.length === 1 && regels[0] === '' ? null : regelsBlok(regels, letter, kleur, vak, meet)
}

/** Pieces with « · » between them, a new line between two pieces rather than in one; null without pieces. */
export function bijschriftBlok(stukken: readonly string[], vak: Tekstvak, meet: Meet): Blok | null {
  const letter = LETTERS.bijschrift
  const regels: string[] = []
  for (const stuk of stukken) {
    const kort = kortTekst(stuk, letter, vak.breedte, meet)
    const samen = `${regels.at(-1) ?? ''} · ${kort}`
    const past = regels.length > 0 && meet(samen, letter.grootte, letter.gewicht) <= vak.breedte
    if (past) regels[regels.length - 1] = samen
    else if (regels.length < vak.maxRegels) regels.push(kort)
  }
  return regels.length === 0 ? null : regelsBlok(regels, letter, 'zacht', vak, meet)
}

function regelsBlok(
  regels: readonly string[],
  letter: Letter,
  kleur: Verf,
  { uitlijning, voor = 0 }: Tekstvak,
  meet: Meet,
): Blok {
  const hoog = Math.round(letter.grootte * 1.22)
  return {
    breedte: Math.max(...regels.map((regel) => meet(regel, letter.grootte, letter.gewicht))),
    hoogte: regels.length * hoog,
    voor,
    teken: (x, y, vak) =>
      regels.map((regel, i) =>
        tekstVorm(regel, letter, kleur, {
          x,
          y: basislijn(y + (i + 0.5) * hoog, letter.grootte),
          vak,
          uitlijning,
        }),
      ),
  }
}

/** A line of text behind a small icon. */
export function icoonRegel(
  icoon: IcoonNaam,
  tekst: string,
  { breedte, uitlijning, voor = 0 }: { breedte: number; uitlijning: Uitlijning; voor?: number },
  meet: Meet,
): Blok {
  const letter = LETTERS.bijschrift
  const maat = 17
  const kort = kortTekst(tekst, letter, breedte - maat - 5, meet)
  const lang = maat + 5 + meet(kort, letter.grootte, letter.gewicht)
  return {
    breedte: lang,
    hoogte: 21,
    voor,
    teken: (x, y, vak) => {
      const links = linksVan(uitlijning, x, vak, lang)
      return [
        { soort: 'icoon', naam: icoon, x: links, y: y + 2, maat, kleur: 'zacht' },
        tekstVorm(kort, letter, 'zacht', {
          x: links + maat + 5,
          y: basislijn(y + 10.5, letter.grootte),
          vak: lang - maat - 5,
          uitlijning: 'links',
        }),
      ]
    },
  }
}

/** `gehoord`: heard from them (solid border), else presumed (dotted). `gedeeld`: shared across the field (warm and bold). */
export type Chip = { tekst: string; gehoord: boolean; gedeeld: boolean }

const CHIP_HOOGTE = 28
const CHIP_LUCHT = 6
const CHIP_PADDING = 10

/** One chip at left top (x, y). */
export function chipVormen(chip: Chip, x: number, y: number, breedte: number): Vorm[] {
  const letter = chip.gedeeld ? LETTERS.chipGedeeld : LETTERS.chip
  const lijn: Verf = chip.gedeeld ? 'midden' : 'rand'
  return [
    {
      soort: 'pad',
      d: kaderPad(x, y, breedte, CHIP_HOOGTE, 8),
      vul: chip.gedeeld ? 'gedeeld' : 'kaart',
      lijn: chip.gehoord ? lijn : chip.gedeeld ? 'midden' : 'zacht',
      dikte: chip.gehoord ? 1.2 : 1.6,
      ...(chip.gehoord ? {} : { streep: [0.1, 3.6], kap: 'round' as const }),
    },
    tekstVorm(chip.tekst, letter, 'inkt', {
      x,
      y: basislijn(y + CHIP_HOOGTE / 2, letter.grootte),
      vak: breedte,
      uitlijning: 'midden',
    }),
  ]
}

export function chipBreedte(chip: Chip, meet: Meet): number {
  const { grootte, gewicht } = chip.gedeeld ? LETTERS.chipGedeeld : LETTERS.chip
  return meet(chip.tekst, grootte, gewicht) + CHIP_PADDING * 2
}

/** Chips in rows; what does not fit in `maxRijen` is counted in a last «+4». Null without chips. */
export function chipsBlok(
  chips: readonly Chip[],
  {
    breedte,
    maxRijen,
    uitlijning,
    voor = 8,
  }: { breedte: number; maxRijen: number; uitlijning: Uitlijning; voor?: number },
  meet: Meet,
): Blok | null {
  if (chips.length === 0) return null
  const past = chips.map((chip) => {
    const letter = chip.gedeeld ? LETTERS.chipGedeeld : LETTERS.chip
    return { ...chip, tekst: kortTekst(chip.tekst, letter, breedte - CHIP_PADDING * 2, meet) }
  })
  let rijen = verdeel(past, breedte, meet)
  for (let toon = past.length - 1; rijen.length > maxRijen && toon >= 0; toon--) {
    const rest: Chip = { tekst: `+${past.length - toon}`, gehoord: true, gedeeld: false }
    rijen = verdeel([...past.slice(0, toon), rest], breedte, meet)
  }
  return {
    breedte: Math.max(...rijen.map(({ lang }) => lang)),
    hoogte: rijen.length * CHIP_HOOGTE + (rijen.length - 1) * CHIP_LUCHT,
    voor,
    teken: (x, y, vak) =>
      rijen.flatMap(({ chips: rij, lang }, i) => {
        let links = linksVan(uitlijning, x, vak, lang)
        return rij.flatMap((chip) => {
          const b = chipBreedte(chip, meet)
          const vormen = chipVormen(chip, links, y + i * (CHIP_HOOGTE + CHIP_LUCHT), b)
          links += b + CHIP_LUCHT
          return vormen
        })
      }),
  }
}

/** The first line of a caption with the number of bezorgdheden behind it: as one chip, warm when one of them is shared. Null without either. */
export function telBlok(
  stukken: readonly string[],
  chips: readonly Chip[],
  vak: { breedte: number; uitlijning: Uitlijning; voor: number },
  meet: Meet,
): Blok | null {
  if (chips.length === 0) return bijschriftBlok(stukken, { ...vak, maxRegels: 1 }, meet)
  const tel: Chip = {
    tekst: String(chips.length),
    gehoord: chips.some(({ gehoord }) => gehoord),
    gedeeld: chips.some(({ gedeeld }) => gedeeld),
  }
  const b = chipBreedte(tel, meet)
  const ruimte = vak.breedte - b - CHIP_LUCHT
  const bijschrift = bijschriftBlok(
    stukken,
    { ...vak, breedte: ruimte, uitlijning: 'links', maxRegels: 1 },
    meet,
  )
  const lang = (bijschrift ? bijschrift.breedte + CHIP_LUCHT : 0) + b
  return {
    breedte: lang,
    hoogte: CHIP_HOOGTE,
    voor: vak.voor,
    teken(x, y, breedte) {
      const links = linksVan(vak.uitlijning, x, breedte, lang)
      return [
        ...(bijschrift?.teken(links, y + (CHIP_HOOGTE - bijschrift.hoogte) / 2, bijschrift.breedte) ?? []),
        ...chipVormen(tel, links + lang - b, y, b),
      ]
    },
  }
}

function verdeel(chips: readonly Chip[], breedte: number, meet: Meet): { chips: Chip[]; lang: number }[] {
  const rijen: { chips: Chip[]; lang: number }[] = []
  for (const chip of chips) {
    const b = chipBreedte(chip, meet)
    const rij = rijen.at(-1)
    if (rij && rij.lang + CHIP_LUCHT + b <= breedte + 0.01) {
      rij.chips.push(chip)
      rij.lang += CHIP_LUCHT + b
    } else rijen.push({ chips: [chip], lang: b })
  }
  return rijen
}

/** Size of a badge, field units. */
export const BADGE = 34
const BADGE_LUCHT = 6

/** Round badges beside each other; `null` is the badge of who has no role yet. */
export function badgesBlok(iconen: readonly (IcoonNaam | null)[]): Blok {
  const lang = iconen.length * BADGE + (iconen.length - 1) * BADGE_LUCHT
  return {
    breedte: lang,
    hoogte: BADGE,
    voor: 0,
    teken: (x, y, vak) =>
      iconen.flatMap((icoon, i) => badgeVormen(icoon, x + (vak - lang) / 2 + i * (BADGE + BADGE_LUCHT), y)),
  }
}

export function badgeVormen(icoon: IcoonNaam | null, x: number, y: number): Vorm[] {
  const rond = cirkelPad(x + BADGE / 2, y + BADGE / 2, BADGE / 2 - 0.5)
  return [
    icoon
      ? { soort: 'pad', d: rond, vul: 'vlak' }
      : { soort: 'pad', d: rond, lijn: 'zacht', dikte: 1.2, streep: [4, 3.5] },
    {
      soort: 'icoon',
      naam: icoon ?? 'user-round',
      x: x + (BADGE - 20) / 2,
      y: y + (BADGE - 20) / 2,
      maat: 20,
      kleur: icoon ? 'inkt' : 'zacht',
    },
  ]
}

/** Height and width of a stack of blocks. */
export function stapelMaat(blokken: readonly Blok[]): { breedte: number; hoogte: number } {
  return {
    breedte: Math.max(0, ...blokken.map(({ breedte }) => breedte)),
    hoogte: blokken.reduce((som, { hoogte, voor }, i) => som + hoogte + (i > 0 ? voor : 0), 0),
  }
}

/** Draws a stack from top to bottom. */
export function tekenStapel(blokken: readonly Blok[], x: number, y: number, vak: number): Vorm[] {
  let boven = y
  return blokken.flatMap((deel, i) => {
    if (i > 0) boven += deel.voor
    const vormen = deel.teken(x, boven, vak)
    boven += deel.hoogte
    return vormen
  })
}
