/** Help per step: what it is for and what to ask the room aloud; and an evening of two hours, part by part. In words of ours. Source: method S1.4, S1.5, S2, S3, S4. */
import type { StapId } from './stappen'

export type Staphulp = {
  readonly waarvoor: string
  /** To ask the room aloud, the first one first. */
  readonly hardop: readonly [string, ...string[]]
}

export const STAPHULP: Readonly<Record<StapId, Staphulp>> = {
  situatie: {
    waarvoor: 'Samen zeggen wat er speelt, hoe warm het al is, en wie eraan werkt.',
    hardop: [
      'Wat zien we gebeuren, en wat vullen we zelf in?',
      'Praten mensen van verschillende kanten nog met elkaar? Waar?',
      'Wie ontbreekt hier aan tafel?',
    ],
  },
  kaart: {
    waarvoor: 'Zien wie waar staat, wie ertussen leeft, wat mensen bezighoudt en wie hen bereikt.',
    hardop: [
      'Wie horen we veel, en wie zelden?',
      'Weten we dat van henzelf, of vermoeden we het?',
      'Wie kent iemand aan beide kanten?',
    ],
  },
  actieplan: {
    waarvoor: 'Van wat mensen delen naar een uitdaging, en van daar naar wie wat doet en wanneer.',
    hardop: [
      'Wat willen mensen aan verschillende kanten allebei?',
      'Wie heeft hier iets aan, ook wie nooit naar een vergadering komt?',
      'Waaraan merken we dat het werkt?',
    ],
  },
  verankering: {
    waarvoor:
      'Bewaken dat het doorgaat: wie het opvolgt, wat jullie leerden, en wat er sindsdien veranderde.',
    hardop: [
      'Wat is er anders dan de vorige keer?',
      'Wat nemen we mee, en wat laten we los?',
      'Wie hoort nog van ons wat er met de inbreng gebeurde?',
    ],
  },
}

export type Avonddeel = {
  readonly titel: string
  readonly minuten: number
  /** Where in the tool it happens. */
  readonly stap: StapId
  readonly hardop: string
}

/** An evening of two hours with a werkgroep, in the order of the method. */
export const AVOND: readonly Avonddeel[] = [
  {
    titel: 'Aankomen: waarvoor zitten we hier?',
    minuten: 15,
    stap: 'situatie',
    hardop: 'Wat hoop jij dat er over een jaar anders is?',
  },
  {
    titel: 'Wie staat waar?',
    minuten: 30,
    stap: 'kaart',
    hardop: 'Wie horen we veel, en wie zelden?',
  },
  {
    titel: 'Wat houdt het midden bezig?',
    minuten: 20,
    stap: 'kaart',
    hardop: 'Zeiden ze dat zelf, of vermoeden we het?',
  },
  {
    titel: 'Van wat mensen delen naar acties',
    minuten: 40,
    stap: 'actieplan',
    hardop: 'Wat willen mensen aan verschillende kanten allebei?',
  },
  {
    titel: 'Afspreken: wie doet wat, en wie hoort ervan?',
    minuten: 15,
    stap: 'verankering',
    hardop: 'Wie doet wat tegen wanneer, en aan wie vertellen we het?',
  },
]
