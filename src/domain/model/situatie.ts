/** Situatie: what the werkgroep explores before it draws. Source: method S0, S1.2. Questions themselves are data elsewhere; answers live under their code. */
import * as v from 'valibot'
import {
  datumSchema,
  type Id,
  keuzeSchema,
  misschienSchema,
  naamSchema,
  perIdSchema,
  perSleutelSchema,
  tekstSchema,
  vinkSchema,
} from './grond'

export const JA_NEE_OPEN = ['ja', 'nee'] as const
export const FASESIGNAAL_ANTWOORDEN = ['ja', 'beetje', 'nee'] as const
export const FASESIGNALEN = [
  'stereotypen',
  'nietThuis',
  'ongemak',
  'buurtgenotenMijden',
  'plaatsenMijden',
  'confrontatie',
  'herhaald',
] as const
export const SCHUIVEN = ['betrokkenen', 'ontstaan', 'tijd', 'verschijning', 'bemiddelen'] as const
export const SITUATIE_SOORTEN = ['conflict', 'polarisatie', 'beide'] as const
export const VERTROUWENS = ['laag', 'gemiddeld', 'hoog'] as const
/** Why people keep away from each other; fear weighs more than unease. Source: S1.2. */
export const MIJDREDENEN = ['ongemak', 'onzekerheid', 'angst'] as const
/** What setting views side by side should bring. Source: S2.1. */
export const OPBRENGSTEN = ['compromis', 'verschil'] as const
/** Themes that often come along under the one that sounds loud. Source: S2.5. */
export const THEMAS = [
  'wonen',
  'werkEnGeld',
  'onderwijs',
  'mobiliteit',
  'veiligheid',
  'taalEnHerkomst',
  'levensbeschouwing',
  'zorg',
  'online',
] as const
/** What is worked on while there is no tension. Source: S0.4, phase 1. */
export const RUSTPUNTEN = [
  'meerstemmigheid',
  'gevoeligeOnderwerpen',
  'verbindendSpreken',
  'vorming',
  'netwerk',
] as const
export const AFSPRAKEN = ['gedragscode', 'socialemediabeleid', 'meldpad'] as const
export const AFSPRAAK_STANDEN = ['ja', 'nee', 'inDeMaak'] as const

const schuifSchema = v.pipe(
  v.number('moet een getal zijn'),
  v.integer('moet een geheel getal zijn'),
  v.minValue(-2, 'moet tussen −2 en 2 liggen'),
  v.maxValue(2, 'moet tussen −2 en 2 liggen'),
)

export const situatieSchema = v.strictObject({
  /** By question code: the text, and whether the room said «weten we nog niet». */
  antwoorden: perIdSchema(
    v.strictObject({
      tekst: tekstSchema,
      wetenWeNogNiet: vinkSchema,
      /** Whom the room asked for it, and on which day. Source: S1.2. */
      vanWie: naamSchema,
      wanneer: datumSchema,
    }),
  ),
  /** −2 (conflict) … 2 (polarisatie), whole steps. Source: S1.2. */
  schuiven: perSleutelSchema(SCHUIVEN, schuifSchema, 'is geen bekende sleutel'),
  /** Decided by people; null follows the proposal. */
  soort: keuzeSchema(SITUATIE_SOORTEN),
  /** Against one concrete change or decision; beside conflict and polarisatie, and both can be. Source: S0. */
  weerstand: keuzeSchema(JA_NEE_OPEN),
  dialoogMogelijk: keuzeSchema(JA_NEE_OPEN),
  overkoepelendWij: keuzeSchema(JA_NEE_OPEN),
  fasesignalen: perSleutelSchema(
    FASESIGNALEN,
    v.picklist(FASESIGNAAL_ANTWOORDEN, 'is geen bekend antwoord'),
    'is geen bekende sleutel',
  ),
  mijdenUit: keuzeSchema(MIJDREDENEN),
  opbrengst: keuzeSchema(OPBRENGSTEN),
  themas: perSleutelSchema(
    THEMAS,
    v.picklist(FASESIGNAAL_ANTWOORDEN, 'is geen bekend antwoord'),
    'is geen bekend thema',
  ),
  rust: perSleutelSchema(
    RUSTPUNTEN,
    v.picklist(AFSPRAAK_STANDEN, 'is geen bekend antwoord'),
    'is geen bekende sleutel',
  ),
  /** 1–4, decided by people; null follows the proposal. Source: S0.4. */
  fase: v.optional(v.nullable(v.picklist([1, 2, 3, 4], 'moet 1, 2, 3 of 4 zijn')), null),
  vertrouwen: keuzeSchema(VERTROUWENS),
  /** A decision taken above the municipality plays a part. Null: not said. */
  bovenlokaal: misschienSchema,
  afspraken: perSleutelSchema(
    AFSPRAKEN,
    v.picklist(AFSPRAAK_STANDEN, 'is geen bekend antwoord'),
    'is geen bekende sleutel',
  ),
})
export type Situatie = v.InferOutput<typeof situatieSchema>
export type Antwoord = Situatie['antwoorden'][Id]
