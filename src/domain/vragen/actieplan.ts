/** The step Actieplan: its parts in the order in which a plan grows. Source: method S3. */
import type { Actie } from '../model/actie'
import type { Methodecode } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import { isTerugTeLeggen } from '../model/teruglegging'
import type { Uitdaging } from '../model/uitdaging'

export type Actieplandeel = {
  readonly id: 'uitdagingen' | 'kader' | 'acties' | 'tijdlijn' | 'evenwicht' | 'communicatie'
  readonly titel: string
  readonly code: Methodecode
  /** What this part is for, in a sentence or two. */
  readonly inleiding: string
  /** How many things in it wait for people; a part without a count shows itself what is missing. */
  readonly telOpen?: (dossier: Dossier) => number
}

/*
 * What is counted is what a plan cannot be handed in without, and only where somebody can do it now: a few numbers that reach zero. Days, toets,
 * budget and the balance are not among them: they come later or are a matter of taste, and signalen and the part Evenwicht speak of them.
 */

const gekozen = ({ uitdagingen }: Dossier): Uitdaging[] =>
  Object.values(uitdagingen).filter(({ keuze }) => keuze === 'gekozen')

/** Nothing chosen is one. Of each chosen one: no doelstelling, and not brought back to anybody in the midden who carries it. Not taken up without a reason. */
function telOpenUitdagingen(dossier: Dossier): number {
  const { actoren, uitdagingen } = dossier
  const hier = gekozen(dossier)
  const zonderReden = Object.values(uitdagingen).filter(
    ({ keuze, reden }) => keuze === 'niet' && reden.trim() === '',
  )
  const perGekozene = hier.map(
    (uitdaging) => Number(!heeftDoelstelling(uitdaging)) + Number(isTerugTeLeggen(actoren, uitdaging)),
  )
  return perGekozene.reduce((som, aantal) => som + aantal, Number(hier.length === 0)) + zonderReden.length
}

const heeftDoelstelling = ({ doelstellingen }: Uitdaging): boolean =>
  Object.values(doelstellingen).some(({ tekst }) => tekst.trim() !== '')

/** Who keeps the overview is the one thing that no other part asks. */
const telOpenKader = ({ plan }: Dossier): number => Number(plan.overzichthouder.trim() === '')

/** Chosen and still without an actie; and acties, not yet done, without a trekker or without a criterium: each once, as one row to complete. */
function telOpenActies(dossier: Dossier): number {
  const acties = Object.values(dossier.acties)
  const zonderActie = gekozen(dossier).filter(({ id }) => !acties.some(({ uitdaging }) => uitdaging === id))
  return zonderActie.length + acties.filter(isOnaf).length
}

const isOnaf = ({ status, trekker, criterium }: Actie): boolean =>
  (status === 'gepland' || status === 'bezig') && (trekker === null || criterium.trim() === '')

/** There is something to tell, and nobody said yet who tells it. */
const telOpenCommunicatie = ({ acties, communicatie }: Dossier): number =>
  Number(Object.keys(acties).length > 0 && Object.keys(communicatie).length === 0)

export const ACTIEPLANDELEN: readonly Actieplandeel[] = [
  {
    id: 'uitdagingen',
    titel: 'Uitdagingen',
    code: 'S3.1',
    inleiding:
      'Welke verbindende uitdagingen jullie opnemen, met welke doelstelling, en of het midden zich gehoord weet.',
    telOpen: telOpenUitdagingen,
  },
  {
    id: 'kader',
    titel: 'Plannen en middelen',
    code: 'S3.3',
    inleiding: 'Waar dit bij aansluit, wie het overzicht houdt, en welke dagen spannend kunnen worden.',
    telOpen: telOpenKader,
  },
  {
    id: 'acties',
    titel: 'Acties',
    code: 'S3.4',
    inleiding:
      'Typ, plak of verschuif zoals in een rekenblad. Open een rij voor trekker, werkvorm, depolarisatietoets en al de rest.',
    telOpen: telOpenActies,
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
    telOpen: telOpenCommunicatie,
  },
]

export const telOpenActieplan = (dossier: Dossier): number =>
  ACTIEPLANDELEN.reduce((som, { telOpen }) => som + (telOpen?.(dossier) ?? 0), 0)
