/** The step Actieplan: its parts in the order in which a plan grows. Source: method S3. */
import type { Methodecode } from '../derive/omdat'

export type Actieplandeel = {
  readonly id: 'uitdagingen' | 'kader' | 'acties' | 'tijdlijn' | 'evenwicht' | 'communicatie'
  readonly titel: string
  readonly code: Methodecode
  /** What this part is for, in a sentence or two. */
  readonly inleiding: string
}

export const ACTIEPLANDELEN: readonly Actieplandeel[] = [
  {
    id: 'uitdagingen',
    titel: 'Uitdagingen',
    code: 'S3.1',
    inleiding: 'Wat jullie opnemen, hoe het er daarna uitziet, en of het midden zich gehoord weet.',
  },
  {
    id: 'kader',
    titel: 'Plannen en middelen',
    code: 'S3.3',
    inleiding: 'Waar dit bij aansluit, wie het overzicht houdt, en welke dagen spannend kunnen worden.',
  },
  {
    id: 'acties',
    titel: 'Acties',
    code: 'S3.4',
    inleiding: 'Typ, plak of verschuif zoals in een rekenblad. Open een rij voor al de rest.',
  },
  {
    id: 'tijdlijn',
    titel: 'Tijdlijn',
    code: 'S3.5',
    inleiding: 'Wat loopt wanneer, en wanneer kijken jullie even achterom.',
  },
  {
    id: 'evenwicht',
    titel: 'Evenwicht',
    code: 'S3.4',
    inleiding: 'Klopt het geheel? Wat ontbreekt, staat er meteen bij.',
  },
  {
    id: 'communicatie',
    titel: 'Communicatie',
    code: 'S3.5',
    inleiding: 'Per fase: wie vertelt wat, via welk kanaal, aan wie.',
  },
]
