/** What a municipality arranges before there is any tension. Source: method S0, D. */
import type { AFSPRAAK_STANDEN, AFSPRAKEN } from '../model/situatie'
import { keuze, metSleutel, type Vraag } from './vraag'

type Afspraak = (typeof AFSPRAKEN)[number]

const STANDEN: readonly { id: (typeof AFSPRAAK_STANDEN)[number]; label: string }[] = [
  { id: 'ja', label: 'ja' },
  { id: 'inDeMaak', label: 'in de maak' },
  { id: 'nee', label: 'nee' },
]

const afspraak = (naam: Afspraak, rest: Pick<Vraag, 'vraag' | 'uitleg' | 'bepaalt'>): Vraag => ({
  ...rest,
  sleutel: `S0_${naam}`,
  code: 'S0',
  isSleutelvraag: true,
  antwoord: keuze(
    STANDEN,
    ({ situatie }) => situatie.afspraken[naam] ?? null,
    ({ situatie }, stand) => ({
      situatie: { afspraken: metSleutel(situatie.afspraken, naam, stand) },
    }),
  ),
})

export const AFSPRAAKVRAGEN: Readonly<Record<Afspraak, Vraag>> = {
  gedragscode: afspraak('gedragscode', {
    vraag: 'Is er een gedragscode op jullie eigen platformen?',
    uitleg: 'Wat mag, wat niet, en wat er gebeurt als iemand over de grens gaat.',
    bepaalt: 'hoe jullie rustig blijven als reacties ontsporen.',
  }),
  socialemediabeleid: afspraak('socialemediabeleid', {
    vraag: 'Is er een socialemediabeleid?',
    uitleg: 'Wie volgt op, wie antwoordt, en wanneer.',
    bepaalt: 'wie onjuiste berichten rechtzet, ook voor er een plan is.',
  }),
  meldpad: afspraak('meldpad', {
    vraag: 'Is er een meldpad voor discriminatie?',
    uitleg: 'Waar kan iemand terecht, en wat gebeurt er daarna?',
    bepaalt: 'waarheen jullie verwijzen als een bezorgdheid over discriminatie gaat.',
  }),
}
