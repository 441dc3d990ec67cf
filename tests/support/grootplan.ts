/** As much as a paper must bear: sixty acties that are filled in, thirty leden, long answers, and a map of forty. */
import { TOETSVRAGEN, WERKVORMEN } from '../../src/domain/model/actie'
import { type Dossier, maakRecord } from '../../src/domain/model/dossier'
import { SITUATIEVRAGEN } from '../../src/domain/vragen/situatie'
import { volDossier } from './plannen'

const ZIN =
  'Wij hoorden dit in de wijk, in het buurthuis en aan de schoolpoort, en telkens ging het over wie er thuishoort. '
const lang = (keer: number): string => ZIN.repeat(keer).trim()

const reeks = <T>(aantal: number, maak: (i: number) => T): T[] =>
  Array.from({ length: aantal }, (_, i) => maak(i))
const perId = <T extends { id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]))

export function grootPlan(): Dossier {
  const vol = volDossier()
  const wijken = ['Noord', 'Zuid', 'Oost', 'West', 'Centrum', 'Haven', 'Dorp', 'Station']
  return {
    ...vol,
    kop: { ...vol.kop, context: lang(4) },
    situatie: {
      ...vol.situatie,
      antwoorden: Object.fromEntries(
        SITUATIEVRAGEN.filter(({ antwoord }) => antwoord.vorm === 'tekst').map(({ sleutel }) => [
          sleutel,
          { tekst: lang(5), wetenWeNogNiet: false, vanWie: 'de jeugddienst', wanneer: '2026-11-02' },
        ]),
      ),
    },
    leden: {
      ...vol.leden,
      ...perId(
        reeks(28, (i) =>
          maakRecord('leden', {
            id: `lid${i}`,
            orde: i + 2,
            wie: `Medewerker ${wijken[i % 8]} ${Math.floor(i / 8) + 1}`,
            expertise: 'kent de verenigingen en de scholen',
            rol: i % 3 === 0 ? 'volgt een deel van de acties op' : '',
            mandaat: i % 2 === 0,
          }),
        ),
      ),
    },
    actoren: {
      ...vol.actoren,
      ...perId(
        reeks(25, (i) =>
          maakRecord('actoren', {
            id: `extra${i}`,
            soort: (['groep', 'stilleMidden', 'netwerk'] as const)[i % 3] ?? 'groep',
            naam: `Buurtgroep ${wijken[i % 8]} ${Math.floor(i / 8) + 1}`,
            letter: `Z${String.fromCharCode(65 + i)}`,
            eenheid: 'meerdere',
            posities: { groen: { x: ((i % 11) - 5) / 5.5, y: (i % 7) * 120 - 400 } },
            bezorgdheden: { verloedering: 'gesprek' },
          }),
        ),
      ),
    },
    acties: perId(
      reeks(60, (i) =>
        maakRecord('acties', {
          id: `a${i}`,
          orde: i,
          tekst: `Actie ${i + 1}: met de buurt het plein onderhouden en samen afspraken maken`,
          uitdaging: i % 3 === 0 ? 'oversteken' : 'leefomgeving',
          termijn: i % 2 ? 'kort' : 'lang',
          prioritair: i < 8,
          start: `${2027 + (i % 3)}-0${1 + (i % 9)}`,
          einde: `${2027 + (i % 3)}-${i % 9 === 8 ? '12' : `1${i % 3}`}`,
          trekker: i % 4 === 0 ? null : { soort: 'lid', id: `lid${i % 28}` },
          partners: { wijkagent: 'inspraak', jeugdwerker: 'uitvoering' },
          doelgroep: ['gezinnen', 'ouderen'],
          werkvorm: WERKVORMEN[i % WERKVORMEN.length] ?? null,
          plek: 'Het plein en de twee straten erachter',
          plekSoort: 'bestaand',
          kanalen: ['offline'],
          taakverdeling: lang(1),
          criterium: 'Hoeveel mensen meedoen, en of er nieuwe gezichten bij zijn',
          wieMeet: 'Wijkmanager',
          communicatie: 'Flyer in elke bus, in klare taal, en een bericht op de schermen.',
          budget: i % 4 === 0 ? '€ 1.500' : '',
          toets:
            i % 3 === 0
              ? Object.fromEntries(
                  TOETSVRAGEN.map((vraag) => [
                    vraag,
                    { risico: lang(1), aanpak: 'We gaan eerst zelf langs.' },
                  ]),
                )
              : {},
        }),
      ),
    ),
  }
}
