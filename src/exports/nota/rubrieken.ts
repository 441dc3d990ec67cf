/** The rubrics of a nota, their order and their words, as data: municipalities differ in both. Source: what decisions of Flemish municipalities have. */

export const RUBRIEKEN = [
  'aanleiding',
  'vraag',
  'kader',
  'gehoord',
  'uitdagingen',
  'acties',
  'financien',
  'communicatie',
  'evaluatie',
  'besluit',
] as const
export type Rubriek = (typeof RUBRIEKEN)[number]

export type Notavorm = {
  readonly rubrieken: readonly { readonly rubriek: Rubriek; readonly kop: string }[]
}

const KOP: Readonly<Record<Rubriek, string>> = {
  aanleiding: 'Aanleiding en context',
  vraag: 'Wat het college gevraagd wordt',
  kader: 'Juridisch kader',
  gehoord: 'Wat er al gebeurde en wie gehoord werd',
  uitdagingen: 'Gekozen uitdagingen, en wat niet',
  acties: 'Prioritaire acties',
  financien: 'Financiële impact',
  communicatie: 'Communicatie',
  evaluatie: 'Evaluatie',
  besluit: 'Voorgesteld besluit',
}

/** How a nota looks where a municipality said nothing of its own. */
export const NOTAVORM: Notavorm = {
  rubrieken: RUBRIEKEN.map((rubriek) => ({ rubriek, kop: KOP[rubriek] })),
}
