/** The balance of a plan as primitives: small pictures three beside each other, each with a bar and a number for every part. */
import { kaderPad, type Tekst, type Vorm } from './vormen'

/** In units of the drawing, two to a point of paper. */
export const BALANSBREEDTE = 964
const NAAST = 3
const TUSSEN = 40
const VAK = (BALANSBREEDTE - (NAAST - 1) * TUSSEN) / NAAST
const NAMEN = 168
const RIJ = 27
const KOP = 34
const LUCHT = 22

/** `aantal` of each bar out of `van`; `isOpen` counts what nobody said yet. */
export type Balansdeel = {
  readonly titel: string
  readonly staven: readonly { readonly naam: string; readonly aantal: number; readonly isOpen: boolean }[]
}

/** `van`: how many a full bar is, at least 1. */
export function buildBalans(delen: readonly Balansdeel[], van: number): { vormen: Vorm[]; hoogte: number } {
  const vormen: Vorm[] = []
  let y = 0
  for (let i = 0; i < delen.length; i += NAAST) {
    const rij = delen.slice(i, i + NAAST)
    rij.forEach((deel, k) => vormen.push(...buildVak(deel, k * (VAK + TUSSEN), y, van)))
    y += KOP + Math.max(...rij.map(({ staven }) => staven.length)) * RIJ + LUCHT
  }
  return { vormen, hoogte: Math.max(1, y - LUCHT) }
}

function buildVak({ titel, staven }: Balansdeel, x: number, y: number, van: number): Vorm[] {
  const baan = VAK - NAMEN - 34
  return [
    { ...woord(titel, x, y + 20), gewicht: 700, grootte: 19 },
    ...staven.flatMap(({ naam, aantal, isOpen }, i): Vorm[] => {
      const boven = y + KOP + i * RIJ
      return [
        woord(naam, x, boven + 18),
        { soort: 'pad', d: kaderPad(x + NAMEN, boven + 5, baan, 16, 4), vul: 'vlak' },
        ...(aantal > 0
          ? [
              {
                soort: 'pad',
                d: kaderPad(x + NAMEN, boven + 5, Math.max(6, (aantal / van) * baan), 16, 4),
                vul: isOpen ? 'kaart' : 'midden',
                lijn: isOpen ? 'zacht' : 'midden',
                dikte: 1.2,
                ...(isOpen ? { streep: [4, 3] } : {}),
              } satisfies Vorm,
            ]
          : []),
        woord(String(aantal), x + NAMEN + baan + 10, boven + 18),
      ]
    }),
  ]
}

const woord = (tekst: string, x: number, y: number): Tekst => ({
  soort: 'tekst',
  x,
  y,
  tekst,
  grootte: 17,
  gewicht: 400,
  kleur: 'inkt',
  anker: 'start',
  richting: 'ltr',
})
