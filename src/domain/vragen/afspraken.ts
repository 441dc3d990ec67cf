/** What a municipality arranges before there is any tension. Source: method S0, D. */
import type { VasteTekst } from '../model/grond'
import type { AFSPRAAK_STANDEN, AFSPRAKEN, RUSTPUNTEN } from '../model/situatie'
import { keuze, metSleutel, type Vraag } from './vraag'

type Afspraak = (typeof AFSPRAKEN)[number]

const STANDEN: readonly { id: (typeof AFSPRAAK_STANDEN)[number]; label: string }[] = [
  { id: 'ja', label: 'ja' },
  { id: 'inDeMaak', label: 'in de maak' },
  { id: 'nee', label: 'nee' },
]

const afspraak = (
  naam: Afspraak,
  { actie, ...rest }: Pick<Vraag, 'vraag' | 'uitleg' | 'bepaalt'> & { actie: string },
): Vraag => ({
  ...rest,
  aanbod: ({ situatie }) => (situatie.afspraken[naam] === 'nee' ? actie : null),
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
    actie: 'Een gedragscode maken voor onze eigen platformen',
  }),
  socialemediabeleid: afspraak('socialemediabeleid', {
    vraag: 'Is er een socialemediabeleid?',
    uitleg: 'Wie volgt op, wie antwoordt, en wanneer.',
    bepaalt: 'wie onjuiste berichten rechtzet, ook voor er een plan is.',
    actie: 'Een socialemediabeleid afspreken: wie volgt op, wie antwoordt',
  }),
  meldpad: afspraak('meldpad', {
    vraag: 'Is er een meldpad voor discriminatie?',
    uitleg: 'Waar kan iemand terecht, en wat gebeurt er daarna?',
    bepaalt: 'waarheen jullie verwijzen als een bezorgdheid over discriminatie gaat.',
    actie: 'Een meldpad voor discriminatie afspreken en bekendmaken',
  }),
}

type Rustpunt = (typeof RUSTPUNTEN)[number]

const rust = (naam: Rustpunt, vraag: string, uitleg: string, actie: string): Vraag => ({
  sleutel: `S0_4_rust_${naam}`,
  code: 'S0.4',
  vraag,
  uitleg,
  bepaalt: 'wat jullie in rustige tijden voorbereiden.',
  aanbod: ({ situatie }) => (situatie.rust[naam] === 'nee' ? actie : null),
  antwoord: keuze(
    STANDEN,
    ({ situatie }) => situatie.rust[naam] ?? null,
    ({ situatie }, stand) => ({ situatie: { rust: metSleutel(situatie.rust, naam, stand) } }),
  ),
})

/** What can be done while there is no tension: phase 1. Source: method S0.4. */
export const RUSTVRAGEN: readonly Vraag[] = [
  rust(
    'meerstemmigheid',
    'Krijgen veel verschillende stemmen een plek?',
    'In de gemeenteraad, het infoblad, op een plein: niet altijd dezelfde mensen.',
    'Meer verschillende stemmen aan het woord laten',
  ),
  rust(
    'gevoeligeOnderwerpen',
    'Weten jullie welke onderwerpen gevoelig liggen, en wat je er dan over zegt?',
    'Een lijstje met wie het woord voert, is al veel.',
    'Voorbereiden wat we zeggen over gevoelige onderwerpen',
  ),
  rust(
    'verbindendSpreken',
    'Spreekt het bestuur verbindend?',
    'Over de buurt als geheel, zonder groepen tegenover elkaar te zetten.',
    'Verbindend leren spreken en schrijven, bestuur en diensten samen',
  ),
  rust(
    'vorming',
    'Kregen personeel en sleutelfiguren vorming?',
    'Over beeldvorming, lastige gesprekken, of wat je als omstaander kan doen.',
    'Vorming voor personeel en sleutelfiguren',
  ),
  rust(
    'netwerk',
    'Kennen jullie de sleutelfiguren, en zij jullie?',
    'Vertrouwen bouw je op voor je het nodig hebt.',
    'Kennismaken met sleutelfiguren en hen geregeld zien',
  ),
]

/** Kinds of support that exist while it is quiet; what is on offer where changes, so only the kinds are named. */
export const STEUN_IN_RUST: readonly VasteTekst[] = [
  'leren met andere besturen (PolarProf, Wij-Zij-Netwerk)',
  'een omstaanderstraining voor personeel en inwoners',
  'werken met sleutelfiguren en ontmoeting',
  'oefenkansen Nederlands',
]
