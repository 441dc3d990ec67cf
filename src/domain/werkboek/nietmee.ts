/**
 * What of a dossier stands in no sheet, and why: the workbook says it on its first page, and a test reads the whole schema beside this table. A path is the
 * section or collection, the fields inside, and `*` for any key.
 */
import type { VasteTekst } from '../model/grond'

const VOLGORDE = 'De volgorde die je met de hand gaf: in de app sleep je.'
const PLEK = 'Hoe hoog een kaartje staat, en of iemand de plaats al bevestigde: dat zie je op de kaart.'
const HERKOMST = 'Uit welk voorstel iets kwam: dat noteert de app zelf.'
const NAMEN = 'Welke namen verborgen blijven: dat zie en kies je waar de namen staan.'
const BEWAARD = 'Momentopnames: die bewaar je als dossier.'
const SIGNALEN = 'Signalen en voorstellen die je opzij zette: die horen bij wat de kaart toen zei.'
const RONDES = 'Rondes, stemmingen en hoofdstukken van de tafel: die lopen in de app.'

export const NIET_MEE: Readonly<Record<string, VasteTekst>> = {
  'kop.gedeeld': 'Wat met wie gedeeld werd: dat noteert de app zelf, op de dossierkaart.',
  'kop.standen': 'Door welke bestanden dit dossier ging: dat noteert de app zelf.',
  'pitstop.antwoorden.*.grond': 'Wat de kaart zei bij de pitstop: daarmee vergelijkt de app zelf.',
  'plan.eigenVolgorde': VOLGORDE,
  'plan.verborgenVoorstellen': SIGNALEN,
  'plan.gezien': SIGNALEN,
  'plan.notarubrieken': 'De rubrieken van de nota: die schik je op de dossierkaart.',
  'plan.eigenActies.*.orde': VOLGORDE,
  'werkgroep.expertise.*.orde': VOLGORDE,
  'verankering.agendapunten.*.orde': VOLGORDE,
  'verankering.leerpunten.*.orde': VOLGORDE,
  'verankering.realisaties.*.orde': VOLGORDE,
  maskering: NAMEN,
  'tegenstellingen.*.orde': VOLGORDE,
  'actoren.*.letter': 'De letter van wie op de kaart staat: die volgt uit de soort.',
  'actoren.*.posities.*.y': PLEK,
  'actoren.*.posities.*.doorApp': PLEK,
  'actoren.*.eens': RONDES,
  'actoren.*.naamHerkenbaar': NAMEN,
  'actoren.*.naamMagStaan': NAMEN,
  'actoren.*.luistermomenten.*.orde': VOLGORDE,
  'bezorgdheden.*.orde': VOLGORDE,
  'standpunten.*.orde': VOLGORDE,
  'fora.*.orde': VOLGORDE,
  'uitdagingen.*.orde': VOLGORDE,
  'uitdagingen.*.doelstellingen.*.orde': VOLGORDE,
  'uitdagingen.*.herkomst': HERKOMST,
  'acties.*.orde': VOLGORDE,
  'acties.*.logboek.*.orde': VOLGORDE,
  'acties.*.bedragen.*.orde': VOLGORDE,
  'acties.*.herkomst': HERKOMST,
  'leden.*.orde': VOLGORDE,
  'communicatie.*.orde': VOLGORDE,
  'vergaderingen.*.orde': VOLGORDE,
  'vergaderingen.*.punten.*.orde': VOLGORDE,
  'vergaderingen.*.besluiten.*.orde': VOLGORDE,
  'vergaderingen.*.momentopname': BEWAARD,
  rondes: RONDES,
  stemmingen: RONDES,
  hoofdstukken: RONDES,
  momentopnames: BEWAARD,
  verborgenNamen: NAMEN,
}
