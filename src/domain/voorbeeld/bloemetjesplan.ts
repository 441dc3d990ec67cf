/** What the Bloemetjeswijk wants to do: uitdagingen and acties of the example. Source: method V; see `kop.bron` for what we added. */
import type * as v from 'valibot'
import type { actieSchema } from '../model/actie'
import type { Id } from '../model/grond'
import type { uitdagingSchema } from '../model/uitdaging'

type Velden<S extends v.GenericSchema> = Omit<v.InferInput<S>, 'id'>

export const UITDAGINGEN: Readonly<Record<Id, Velden<typeof uitdagingSchema>>> = {
  leefomgeving: {
    tekst: 'Een aangename, nette en groene leefomgeving',
    bezorgdheden: ['verloedering', 'overlast'],
    impact: 3,
    steun: ['schooldirecteur', 'wijkagent'],
    keuze: 'gekozen',
    doelstellingen: {
      sluikstort: { tekst: 'Er is minder sluikstort', orde: 1 },
      plein: { tekst: 'Het plein is een plek waar je graag blijft staan', orde: 2 },
      samen: { tekst: 'De buurt houdt het samen net', orde: 3 },
    },
  },
  oversteken: {
    tekst: 'Iedereen raakt veilig over het plein',
    bezorgdheden: ['oversteken'],
    impact: 2,
    steun: ['schooldirecteur'],
  },
}

const KORT = { uitdaging: 'leefomgeving', termijn: 'kort' } as const
const LANG = { uitdaging: 'leefomgeving', termijn: 'lang' } as const

export const ACTIES: Readonly<Record<Id, Velden<typeof actieSchema>>> = {
  opruimen: {
    ...KORT,
    tekst: 'Samen met de buurt het plein opruimen',
    doelstelling: 'samen',
    prioritair: true,
    werkvorm: 'activiteit',
    plek: 'Het plein',
    plekSoort: 'bestaand',
    kanalen: ['offline'],
    doelgroep: ['gezinnen', 'ouderen', 'bewoners', 'jongeren'],
    types: ['bedroefd', 'bezorgdIncidenteel'],
    trekker: { soort: 'actor', id: 'jeugdwerker' },
    partners: { schooldirecteur: 'uitvoering', wijkagent: 'inspraak' },
    criterium: 'Hoeveel mensen meedoen, en of er nieuwe gezichten bij zijn',
    start: '2027-03-20',
    einde: '2027-06-19',
    tussentijds: {
      gezichten: { datum: '2027-04-24', tekst: 'Wie kwam er, en wie nog niet?' },
    },
  },
  controles: {
    ...KORT,
    tekst: 'Extra controles op sluikstort',
    doelstelling: 'sluikstort',
    start: '2026-11',
    einde: '2027-05',
    status: 'bezig',
    werkvorm: 'ingreep',
    kanalen: ['offline'],
    doelgroep: ['bewoners', 'ouderen'],
  },
  groen: {
    ...KORT,
    tekst: 'Meer groen op het plein',
    doelstelling: 'plein',
    start: '2027-04',
    einde: '2027-06',
    prioritair: true,
    werkvorm: 'ingreep',
    plek: 'Het plein',
    plekSoort: 'bestaand',
    kanalen: ['offline'],
    doelgroep: ['gezinnen', 'ouderen', 'bewoners'],
  },
  infomarkt: {
    ...KORT,
    tekst: 'Infomarkt over het groenplan, met standen en sleutelfiguren',
    doelstelling: 'plein',
    werkvorm: 'infomarkt',
    kanalen: ['offline', 'online'],
    fora: ['infoavonden'],
    doelgroep: ['gezinnen', 'ouderen', 'buurtwinkels', 'bewoners', 'handelaars'],
    start: '2027-03-06',
    einde: '2027-03-06',
    toets: {
      podium: {
        risico: 'Een infovergadering in één zaal kan een podium worden voor wie tegen is.',
        aanpak: 'Een markt met standen, waar bekende gezichten uit de buurt mensen één voor één ontvangen.',
      },
      midden: {
        risico: 'Met enkel sociale media bereiken we niet iedereen.',
        aanpak: 'Een flyer in elke bus en leden van de werkgroep die het zelf vertellen.',
      },
      toon: {
        risico: 'Moeilijke woorden schrikken mensen af.',
        aanpak: 'Duidelijke taal, vooraf nagelezen door een testpanel.',
      },
    },
  },
  plantenbeurs: {
    ...LANG,
    tekst: 'Jaarlijkse plantenbeurs, met steun voor bijvriendelijke planten',
    doelstelling: 'plein',
    start: '2027-09-18',
    werkvorm: 'activiteit',
    kanalen: ['offline'],
    doelgroep: ['gezinnen', 'ouderen', 'buurtwinkels'],
  },
  groenonderhoud: {
    ...LANG,
    tekst: 'Bewonerswerkgroep voor het groenonderhoud',
    doelstelling: 'samen',
    start: '2027-05',
    einde: '2028-04',
    tussentijds: {
      najaar: { datum: '2027-10', tekst: 'Draagt de groep zichzelf, of is er nog hulp nodig?' },
    },
    werkvorm: 'cocreatie',
    kanalen: ['offline'],
    doelgroep: ['bewoners', 'ouderen'],
    types: ['bezorgdStructureel'],
  },
  scholen: {
    ...LANG,
    tekst: 'Scholen helpen mee bij het onderhoud',
    doelstelling: 'samen',
    start: '2027-09-01',
    einde: '2028-06-30',
    werkvorm: 'activiteit',
    kanalen: ['offline'],
    doelgroep: ['gezinnen'],
    trekker: { soort: 'actor', id: 'schooldirecteur' },
  },
  campagne: {
    ...LANG,
    tekst: 'Campagne rond zwerfvuil',
    doelstelling: 'sluikstort',
    werkvorm: 'onlineInfo',
    kanalen: ['offline', 'online'],
    doelgroep: ['jongeren', 'gezinnen'],
  },
  meldpunt: {
    ...LANG,
    tekst: 'Meldpunt voor sluikstorten',
    doelstelling: 'sluikstort',
    werkvorm: 'loketgesprek',
    kanalen: ['offline', 'online'],
    doelgroep: ['bewoners', 'ouderen'],
  },
  verhaal: {
    ...LANG,
    tekst: 'Communicatieplan met een verhaal dat verbindt',
    doelstelling: 'samen',
    kanalen: ['offline', 'online'],
    fora: ['socialeMedia'],
    doelgroep: ['gezinnen', 'ouderen', 'buurtwinkels', 'bewoners'],
  },
  vorming: {
    ...LANG,
    tekst: 'Professionals leren signalen opvangen',
    werkvorm: 'overleg',
    kanalen: ['offline'],
    planSamenleven: ['vormingPersoneel'],
  },
}
