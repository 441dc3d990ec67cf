/** How often something comes back, in the words in which people write it. Only what is sure becomes a rule; «als het kan» does not. */
import type { VasteTekst } from '../model/grond'

/** How often it comes back. */
export type Herhaling = { freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY'; interval: number }

export type Ritme = { naam: VasteTekst; herhaling: Herhaling; ook: readonly string[] }

export const RITMES: readonly Ritme[] = [
  { naam: 'wekelijks', herhaling: { freq: 'WEEKLY', interval: 1 }, ook: ['elke week', 'iedere week'] },
  {
    naam: 'om de twee weken',
    herhaling: { freq: 'WEEKLY', interval: 2 },
    ook: ['tweewekelijks', 'om de 2 weken', 'elke twee weken', 'elke 2 weken', 'veertiendaags'],
  },
  { naam: 'maandelijks', herhaling: { freq: 'MONTHLY', interval: 1 }, ook: ['elke maand', 'iedere maand'] },
  {
    naam: 'om de twee maanden',
    herhaling: { freq: 'MONTHLY', interval: 2 },
    ook: ['tweemaandelijks', 'om de 2 maanden', 'elke twee maanden', 'elke 2 maanden'],
  },
  {
    naam: 'elk kwartaal',
    herhaling: { freq: 'MONTHLY', interval: 3 },
    ook: ['per kwartaal', 'driemaandelijks', 'om de drie maanden', 'om de 3 maanden', 'ieder kwartaal'],
  },
  {
    naam: 'halfjaarlijks',
    herhaling: { freq: 'MONTHLY', interval: 6 },
    ook: ['elk half jaar', 'elk halfjaar', 'om de zes maanden', 'om de 6 maanden', 'twee keer per jaar'],
  },
  { naam: 'jaarlijks', herhaling: { freq: 'YEARLY', interval: 1 }, ook: ['elk jaar', 'ieder jaar'] },
]

const gewoon = (tekst: string): string => tekst.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nl-BE')

/** Null when the words do not say for sure how often. */
export function readRitme(tekst: string): Herhaling | null {
  const woorden = gewoon(tekst)
  const ritme = RITMES.find(({ naam, ook }) => naam === woorden || ook.includes(woorden))
  return ritme?.herhaling ?? null
}
