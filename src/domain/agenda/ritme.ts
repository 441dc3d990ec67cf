/** How often something comes back, in the words in which people write it. Only what is sure becomes a rule; «als het kan» does not. */
import type { VasteTekst } from '../model/grond'

/** How often it comes back. */
export type Herhaling = { freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY'; interval: number }

export type Ritme = { naam: VasteTekst; herhaling: Herhaling; ook: readonly string[] }

export const RITMES: readonly Ritme[] = [
  {
    naam: 'wekelijks',
    herhaling: { freq: 'WEEKLY', interval: 1 },
    ook: ['elke week', 'iedere week', 'per week'],
  },
  {
    naam: 'om de twee weken',
    herhaling: { freq: 'WEEKLY', interval: 2 },
    ook: ['tweewekelijks', 'veertiendaags', 'om de andere week'],
  },
  {
    naam: 'maandelijks',
    herhaling: { freq: 'MONTHLY', interval: 1 },
    ook: ['elke maand', 'iedere maand', 'per maand'],
  },
  {
    naam: 'om de twee maanden',
    herhaling: { freq: 'MONTHLY', interval: 2 },
    ook: ['tweemaandelijks'],
  },
  {
    naam: 'elk kwartaal',
    herhaling: { freq: 'MONTHLY', interval: 3 },
    ook: ['per kwartaal', 'driemaandelijks', 'ieder kwartaal'],
  },
  {
    naam: 'halfjaarlijks',
    herhaling: { freq: 'MONTHLY', interval: 6 },
    ook: ['elk half jaar', 'elk halfjaar', 'per half jaar', 'twee keer per jaar'],
  },
  {
    naam: 'jaarlijks',
    herhaling: { freq: 'YEARLY', interval: 1 },
    ook: ['elk jaar', 'ieder jaar', 'per jaar'],
  },
]

const TELWOORDEN = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]
/** «om de 3 weken», «elke vier maanden»: any number of them. */
const OM_DE = /^(?:om de|elke|iedere) (\p{L}+|\d{1,2}) (weken|maanden)$/u
const MAAT = { weken: 'WEEKLY', maanden: 'MONTHLY' } as const

/** Without capitals, on one line, and without the full stop of a sentence. */
const gewoon = (tekst: string): string =>
  tekst
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/ ?[.!]$/u, '')
    .toLocaleLowerCase('nl-BE')

/** Null when the words do not say for sure how often. */
export function readRitme(tekst: string): Herhaling | null {
  const woorden = gewoon(tekst)
  const ritme = RITMES.find(({ naam, ook }) => naam === woorden || ook.includes(woorden))
  if (ritme) return ritme.herhaling
  const [, hoeveel = '', maat] = OM_DE.exec(woorden) ?? []
  const interval = TELWOORDEN.indexOf(hoeveel) + 1 || Number(hoeveel)
  return interval >= 1 && (maat === 'weken' || maat === 'maanden') ? { freq: MAAT[maat], interval } : null
}
