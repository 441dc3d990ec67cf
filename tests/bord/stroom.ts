/** What happens at the board, as a stream that a seed decides: up to five pointers, a keyboard, and somebody in another tab. Pure, and it knows no screen. */

export type Wijzer = { readonly nr: number; readonly soort: 'muis' | 'pen' | 'vinger' }

export const SCHRIJFPLEKKEN = ['naam', 'paneelnaam', 'zorg', 'nieuw', 'pool'] as const
export type Schrijfplek = (typeof SCHRIJFPLEKKEN)[number]

/** `keuze` and `u`, `v` run from 0 to 1: which of what is there, and where on it. Moves are in px of the window. */
export type Gebeurtenis =
  | {
      soort: 'neer'
      wijzer: Wijzer
      op: 'kaart' | 'veld' | 'lijn' | 'wachtend' | 'tab'
      keuze: number
      u: number
      v: number
      knop: 0 | 2
    }
  | { soort: 'schuif'; wijzer: Wijzer; dx: number; dy: number }
  | { soort: 'los'; wijzer: Wijzer }
  /** A wheel, with Ctrl as a pinch on a touchpad gives it; px. */
  | { soort: 'wiel'; u: number; v: number; draai: number; knijpt: boolean }
  /** The system takes all fingers. */
  | { soort: 'afgenomen' }
  | { soort: 'begin'; plek: Schrijfplek; keuze: number }
  | { soort: 'typ'; woord: string }
  | { soort: 'klaar'; toets: 'Enter' | 'Escape' }
  | { soort: 'toets'; toets: 'Escape' | 'Control+z' | 'Control+y' }
  /** Somebody in another tab, at the same dossier. */
  | {
      soort: 'elders'
      doet: 'zet' | 'noem' | 'weg' | 'terug'
      keuze: number
      richting: 'Left' | 'Right' | 'Up' | 'Down'
    }
  | { soort: 'venster'; breedte: number }
  /** All hands let go, so that everything can be compared. */
  | { soort: 'rust' }

type Toeval = { deel: () => number; geheel: (tot: number) => number; uit: <T>(lijst: readonly T[]) => T }

/** Mulberry32: small, and the same on every machine. */
function createToeval(zaad: number): Toeval {
  let stand = Math.imul(zaad + 1, 0x9e_37_79_b1) >>> 0
  const deel = () => {
    stand = (stand + 0x6d_2b_79_f5) >>> 0
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const geheel = (tot: number) => Math.floor(deel() * tot)
  return { deel, geheel, uit: (lijst) => lijst[geheel(lijst.length)] as (typeof lijst)[number] }
}

const vingers = (aantal: number, vanaf: number): Wijzer[] =>
  Array.from({ length: aantal }, (_, i) => ({ nr: vanaf + i, soort: 'vinger' }))

/** Who stands at the board: with a mouse and a pen, with a mouse, or with fingers only. */
export const BEZETTINGEN: readonly (readonly Wijzer[])[] = [
  [{ nr: 0, soort: 'muis' }, { nr: 1, soort: 'pen' }, ...vingers(3, 2)],
  [{ nr: 0, soort: 'muis' }, ...vingers(4, 1)],
  vingers(5, 0),
]

const LETTERS = 'bdfgklmnprstvz'
const KLINKERS = 'aeiou'
/** A word that occurs once in a stream, so that it tells where it came from. */
const woordVan = (nr: number): string => {
  const lettergreep = (n: number) => `${LETTERS[n % LETTERS.length]}${KLINKERS[n % KLINKERS.length]}`
  return `Q${lettergreep(nr)}${lettergreep(Math.floor(nr / 70))}x`
}

/** What is pressed, most of the time and now and then. */
const GEWOON = ['kaart', 'kaart', 'kaart', 'veld', 'veld', 'lijn'] as const
const ZELDEN = ['wachtend', 'wachtend', 'tab'] as const

/** After so many events all hands are up once. */
const RUST = 30

type Soort = Exclude<Gebeurtenis['soort'], 'rust'>
const GEWICHT: Readonly<Record<Soort, number>> = {
  neer: 22,
  schuif: 34,
  los: 12,
  wiel: 2,
  afgenomen: 1,
  begin: 9,
  typ: 16,
  klaar: 5,
  toets: 4,
  elders: 4,
  venster: 0.5,
}

/** The first `aantal` events of a seed; a shorter stream is the beginning of a longer one. */
export function maakStroom(zaad: number, aantal: number): Gebeurtenis[] {
  const toeval = createToeval(zaad)
  const bezetting = BEZETTINGEN[zaad % BEZETTINGEN.length] as readonly Wijzer[]
  const neer = new Set<Wijzer>()
  let schrijft = false
  let woorden = 0
  /** There and back in turn, so that the map stays in sight. */
  let draai = 120

  /** What can happen now: a pointer that is down cannot be pressed, and nobody finishes a word that nobody began. */
  const kan: Readonly<Record<Soort, () => boolean>> = {
    neer: () => neer.size < bezetting.length,
    schuif: () => neer.size > 0,
    los: () => neer.size > 0,
    wiel: () => true,
    afgenomen: () => [...neer].some(({ soort }) => soort === 'vinger'),
    begin: () => !schrijft,
    typ: () => schrijft,
    klaar: () => schrijft,
    toets: () => true,
    elders: () => true,
    venster: () => true,
  }

  const maak: { readonly [S in Soort]: () => Gebeurtenis & { soort: S } } = {
    neer() {
      const wijzer = toeval.uit(bezetting.filter((een) => !neer.has(een)))
      neer.add(wijzer)
      const op = toeval.uit([...GEWOON, ...GEWOON, ...ZELDEN])
      const knop = wijzer.soort === 'muis' && op === 'veld' ? toeval.uit([0, 2] as const) : 0
      return {
        soort: 'neer',
        wijzer,
        op,
        keuze: toeval.deel(),
        u: toeval.deel(),
        v: toeval.deel(),
        knop,
      }
    },
    schuif() {
      const ver = toeval.uit([3, 40, 160])
      const stap = () => Math.round((toeval.deel() * 2 - 1) * ver)
      return { soort: 'schuif', wijzer: toeval.uit([...neer]), dx: stap(), dy: stap() }
    },
    los() {
      const wijzer = toeval.uit([...neer])
      neer.delete(wijzer)
      return { soort: 'los', wijzer }
    },
    wiel() {
      draai = -draai
      return { soort: 'wiel', u: toeval.deel(), v: toeval.deel(), draai, knijpt: toeval.deel() < 0.5 }
    },
    afgenomen() {
      for (const wijzer of neer) if (wijzer.soort === 'vinger') neer.delete(wijzer)
      return { soort: 'afgenomen' }
    },
    begin() {
      schrijft = true
      return { soort: 'begin', plek: toeval.uit(SCHRIJFPLEKKEN), keuze: toeval.deel() }
    },
    typ: () => ({ soort: 'typ', woord: woordVan((woorden += 1)) }),
    klaar() {
      schrijft = false
      return { soort: 'klaar', toets: toeval.uit(['Enter', 'Enter', 'Enter', 'Escape'] as const) }
    },
    toets: () => ({
      soort: 'toets',
      toets: toeval.uit(['Escape', 'Control+z', 'Control+z', 'Control+y'] as const),
    }),
    elders: () => ({
      soort: 'elders',
      doet: toeval.uit(['zet', 'zet', 'noem', 'noem', 'weg', 'terug', 'terug'] as const),
      keuze: toeval.deel(),
      richting: toeval.uit(['Left', 'Right', 'Up', 'Down'] as const),
    }),
    venster: () => ({ soort: 'venster', breedte: toeval.uit([1360, 1400, 1440]) }),
  }

  return Array.from({ length: aantal }, (_, i) => {
    if (i % RUST === RUST - 1) {
      neer.clear()
      return { soort: 'rust' }
    }
    const soorten = (Object.keys(GEWICHT) as Soort[]).filter((soort) => kan[soort]())
    let rest = toeval.deel() * soorten.reduce((som, soort) => som + GEWICHT[soort], 0)
    const soort = soorten.find((een) => (rest -= GEWICHT[een]) < 0) ?? 'toets'
    return maak[soort]()
  })
}
