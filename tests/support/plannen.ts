/** Dossiers for what goes out: one in which every part of the plan is filled in, and one with a name in every text. */
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  maakRecord,
  maakSectie,
  SECTIE_NAMEN,
  SECTIES,
} from '../../src/domain/model/dossier'
import { maxVanVrijeTekst, veranderBladen } from '../../src/domain/model/schemaboom'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'

/** The example as it could look at the end of the trajectory. */
export function volDossier(): Dossier {
  const dossier = bloemetjeswijk()
  const { leefomgeving, oversteken } = dossier.uitdagingen
  const { opruimen } = dossier.acties
  if (!leefomgeving || !oversteken || !opruimen) throw new Error('The example has changed')
  return {
    ...dossier,
    kop: maakSectie('kop', {
      ...dossier.kop,
      rechtsgrond: 'Taak van algemeen belang',
      verantwoordelijke: 'Dienst Samenleven',
      gemaaktDoor: 'Werkgroep Bloemetjeswijk',
      datum: '2026-10-01',
      bewaarTot: '2028-12-31',
    }),
    situatie: maakSectie('situatie', {
      ...dossier.situatie,
      fase: 3,
      antwoorden: {
        S1_2_thema: { tekst: 'Het plein en wie er thuishoort.' },
        S1_2_media: { tekst: '', wetenWeNogNiet: true },
      },
    }),
    werkgroep: maakSectie('werkgroep', {
      projectleider: 'lea',
      participatiegraad: 'coproduceren',
      overleg: 'Elke eerste maandag met de schepen.',
      vragen: { partijen: 'ja', mandaat: 'deels' },
      expertise: { groen: { dienst: 'Groendienst', ervaring: 'aanleg en onderhoud' } },
    }),
    leden: {
      lea: maakRecord('leden', {
        id: 'lea',
        wie: 'Wijkmanager',
        expertise: 'wijkwerking',
        rol: 'projectleider',
        mandaat: true,
      }),
      tom: maakRecord('leden', {
        id: 'tom',
        orde: 1,
        wie: 'Communicatieambtenaar',
        expertise: 'communicatie',
        mandaat: false,
      }),
    },
    uitdagingen: {
      leefomgeving: {
        ...leefomgeving,
        reden: 'Het midden vraagt dit al jaren.',
        meerjarenplan: 'BD 3, actie 3.2',
        budget: '± 40.000 euro',
        haalbaarheidspunten: {
          plan: { oordeel: 'ja', nota: '' },
          weerstand: { oordeel: 'deels', nota: 'Bij enkele zaken.' },
        },
        teruggelegd: { gezinnen: '2026-11-12' },
      },
      oversteken: { ...oversteken, keuze: 'niet', reden: 'Loopt al via het schoolroutekaartproject.' },
    },
    acties: {
      ...dossier.acties,
      opruimen: {
        ...opruimen,
        trekker: { soort: 'lid', id: 'lea' },
        start: '2027-03-06',
        einde: '2027-04',
        status: 'bezig',
        wieMeet: 'Jeugdwerker',
        taakverdeling: 'Jeugdwerker nodigt uit.\nWijkagent zorgt voor de straat.',
        planSamenleven: ['toxischePolarisatie', 'debat'],
        belofte: 'coproduceren',
        communicatie: 'Flyer in elke bus, in klare taal.',
        bedragen: {
          grijpers: {
            jaar: 2027,
            bedrag: 1250.5,
            bron: 'eigen middelen',
            code: 'BD 3, actie 3.2.1',
            orde: 0,
          },
          soep: { jaar: 2028, bedrag: 300, bron: 'subsidie van de provincie', code: '', orde: 1 },
        },
        tussentijds: { mei: { datum: '2027-05', tekst: 'Komen er nieuwe gezichten?' } },
        toets: {
          midden: { risico: 'Wie werkt, mist een actie op een weekdag.', aanpak: 'We kiezen een zaterdag.' },
          triggers: { risico: '', aanpak: 'Geen pers op de dag zelf.' },
        },
      },
    },
    plan: maakSectie('plan', {
      planSamenleven: true,
      overzichthouder: 'Wijkmanager',
      anderePlannen: 'Sluit aan bij het groenplan.',
      eigenActies: {
        soep: {
          tekst: 'Soep op het plein',
          hoe: 'Elke eerste vrijdag, onder de luifel.',
          types: ['bedroefd'],
          vraagt: 'Een ketel en twee vrijwilligers.',
          ervaring: 'Met de school erbij kwam er meer volk.',
        },
      },
      notarubrieken: { kader: { kop: 'Juridisch kader', orde: 2, weg: false } },
      triggers: { verkiezing: { datum: '2027-06-13', tekst: 'Straatfeest van de winkeliers' } },
    }),
    communicatie: {
      start: maakRecord('communicatie', {
        id: 'start',
        fase: 'Start',
        wie: 'Communicatieambtenaar',
        wat: 'Wat we doen en waarom',
        kanaal: 'Flyer',
        aanWie: 'Alle bewoners',
        wanneer: '2027-02',
        richting: 'extern',
      }),
    },
    pitstop: maakSectie('pitstop', {
      datum: '2026-11-20',
      antwoorden: {
        uitdagingen: { tekst: 'Een aangename, nette en groene leefomgeving.', grond: '' },
        wieMee: { tekst: 'Jonge gezinnen en ouderen.\nJeugdwerker en schooldirecteur trekken.', grond: '' },
        luideStemmen: { tekst: 'Elk apart, zonder publiek.', grond: '' },
      },
    }),
    verankering: maakSectie('verankering', {
      agendapunten: {
        college: { tekst: 'Stand van het plan op het college', ritme: 'elk kwartaal', orde: 1 },
      },
      opvolging: { juni: { datum: '2027-06-01', tekst: 'De kaart opnieuw invullen' } },
      leerpunten: { vroeg: { tekst: 'Vroeger naar de jongeren stappen', orde: 1 } },
      realisaties: { banken: { tekst: 'Drie nieuwe banken', datum: '2027-05-01', orde: 1 } },
    }),
  }
}

/** Who must stay hidden; made up, so that the name occurs nowhere else. Matches `PERSOON`. */
export const VERBORGEN = 'Zjefa Quaghebeura'

/** The full dossier with this name in every text that a person can fill in. */
export function metNaamOveral(): Dossier {
  const dossier = volDossier()
  const persoon = maakRecord('actoren', {
    id: 'persoon',
    soort: 'luideStem',
    naam: VERBORGEN,
    letter: 'Z',
    eenheid: 'individu',
    posities: { groen: { x: 0.8, y: 0 } },
  })
  const vul = (schema: Parameters<typeof maxVanVrijeTekst>[0], waarde: unknown) =>
    typeof waarde === 'string' && (maxVanVrijeTekst(schema) ?? 0) >= 400
      ? `${waarde} ${VERBORGEN}`.trim()
      : waarde
  return Object.fromEntries([
    ...SECTIE_NAMEN.map((naam) => [naam, veranderBladen(SECTIES[naam], dossier[naam], vul)]),
    ...COLLECTIE_NAMEN.map((naam) => [
      naam,
      Object.fromEntries(
        [
          ...Object.entries(dossier[naam]),
          ...(naam === 'actoren' ? [['persoon', persoon] as const] : []),
        ].map(([id, record]) => [
          id,
          // Who has that name himself must not be called by it twice.
          id === 'persoon' ? record : veranderBladen(COLLECTIES[naam], record, vul),
        ]),
      ),
    ]),
  ]) as Dossier
}
