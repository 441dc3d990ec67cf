/** What the closed lists of an uitdaging are called, on screen and on paper. Source: method S3.1, S3.2. */
import type { Haalbaarheidspunt, Uitdaging } from './uitdaging'

/** Said so that «ja» is good news. */
export const HAALBAARHEIDSPUNT_NAAM: Readonly<Record<Haalbaarheidspunt, string>> = {
  plan: 'Het plan is realiseerbaar',
  voordeel: 'De betrokkenen zien hun voordeel',
  impactOpWie: 'Het is duidelijk op wie dit impact heeft',
  bondgenoten: 'Genoeg bondgenoten dragen het verhaal',
  weerstand: 'De weerstand is gekend en hanteerbaar',
  bijsturing: 'Er is ruimte om bij te sturen',
}
/** What helps to answer. */
export const HAALBAARHEIDSPUNT_UITLEG: Readonly<Record<Haalbaarheidspunt, string>> = {
  plan: 'Met de mensen, de tijd en het geld die er zijn.',
  voordeel: 'Wie mee moet doen, merkt wat het oplevert.',
  impactOpWie: 'Inwoners, buurtwerking, loket, jongeren: wie merkt er iets van?',
  bondgenoten: 'Wie vertelt dit verder, ook als jullie er niet bij zijn?',
  weerstand: 'Wie ziet het anders, en waarom?',
  bijsturing: 'Wat doen jullie als het anders loopt dan gedacht?',
}
export const KEUZE_NAAM: Readonly<Record<Uitdaging['keuze'], string>> = {
  open: 'nog open',
  gekozen: 'gekozen',
  niet: 'nu niet',
}
/** What a reason answers, whatever was decided. */
export const REDENVRAAG: Readonly<Record<Uitdaging['keuze'], string>> = {
  gekozen: 'Waarom deze?',
  open: 'Waarom nog niet gekozen?',
  niet: 'Waarom nu niet?',
}
