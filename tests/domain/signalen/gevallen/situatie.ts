import { type Gevallen, groep, iemand, netwerk } from './kaartje'

export const DI: Gevallen = {
  'DI-01': {
    wel: [{ situatie: { fase: 4 } }, { situatie: { fasesignalen: { herhaald: 'beetje' } } }],
    nauwelijks: [{ situatie: { fase: 3 } }, { situatie: { fase: 3, fasesignalen: { herhaald: 'ja' } } }],
  },
  'DI-02': {
    wel: [{ situatie: { fase: 1 } }, { situatie: { fasesignalen: { stereotypen: 'nee' } } }],
    nauwelijks: [{ situatie: { fase: 2 } }, {}],
  },
  'DI-03': {
    wel: [
      { situatie: { soort: 'conflict' } },
      { situatie: { schuiven: { betrokkenen: -1, ontstaan: -2, tijd: -1, verschijning: -1 } } },
    ],
    nauwelijks: [
      { situatie: { soort: 'beide' } },
      { situatie: { schuiven: { betrokkenen: -1, ontstaan: -2, tijd: -1 } } },
      { situatie: { schuiven: { betrokkenen: -1, ontstaan: -2 } } },
    ],
  },
  'DI-04': {
    wel: [{}, { situatie: { dialoogMogelijk: 'ja' } }],
    nauwelijks: [{ situatie: { dialoogMogelijk: 'ja', overkoepelendWij: 'nee' } }],
  },
  'DI-05': {
    wel: [{ situatie: { fase: 2 } }, { situatie: { fase: 3, fasesignalen: { stereotypen: 'nee' } } }],
    nauwelijks: [{ situatie: { fase: 1 } }, { situatie: { fase: 2, fasesignalen: { ongemak: 'beetje' } } }],
  },
  'DI-06': {
    wel: [{ situatie: { fase: 2, fasesignalen: { confrontatie: 'ja' } } }],
    nauwelijks: [
      { situatie: { fase: 3, fasesignalen: { confrontatie: 'ja' } } },
      { situatie: { fase: 2, fasesignalen: { confrontatie: 'beetje' } } },
      { situatie: { fase: 2, fasesignalen: { stereotypen: 'ja' } } },
    ],
  },
  'DI-07': {
    wel: [{ situatie: { dialoogMogelijk: 'ja', overkoepelendWij: 'ja' } }],
    nauwelijks: [
      { situatie: { dialoogMogelijk: 'ja', overkoepelendWij: 'ja', soort: 'conflict' } },
      { situatie: { dialoogMogelijk: 'ja', overkoepelendWij: 'nee' } },
    ],
  },
  'DI-08': {
    wel: [{ bezorgdheden: { b: { mogelijkeDiscriminatie: true } } }],
    nauwelijks: [{ bezorgdheden: { b: { dieperliggend: 'ongelijkeBehandeling' } } }],
  },
  'DI-09': {
    wel: [
      { situatie: { dialoogMogelijk: 'nee', overkoepelendWij: 'ja' } },
      { situatie: { dialoogMogelijk: 'ja', overkoepelendWij: 'nee' } },
    ],
    nauwelijks: [
      { situatie: { dialoogMogelijk: 'nee', overkoepelendWij: 'nee' } },
      { situatie: { dialoogMogelijk: 'nee' } },
    ],
  },
  'DI-10': {
    wel: [
      { actoren: { college: netwerk(-0.33, { isBestuur: true }) } },
      {
        actoren: {
          college: netwerk(null, { isBestuur: true }),
          boos: groep(0, { verontrusting: 'boosPolitiek' }),
        },
        relaties: { r: { van: 'college', naar: 'boos', type: 'spanning' } },
      },
    ],
    nauwelijks: [
      { actoren: { college: netwerk(-0.32, { isBestuur: true }) } },
      { actoren: { dienst: netwerk(-0.9) } },
      {
        actoren: {
          college: netwerk(null, { isBestuur: true }),
          boos: groep(0, { verontrusting: 'boosMaatschappelijk' }),
        },
        relaties: { r: { van: 'college', naar: 'boos', type: 'spanning' } },
      },
    ],
  },
}

export const PA: Gevallen = {
  'PA-01': {
    wel: [{ werkgroep: { participatiegraad: 'informeren' }, situatie: { vertrouwen: 'laag' } }],
    nauwelijks: [
      { werkgroep: { participatiegraad: 'raadplegen' }, situatie: { vertrouwen: 'laag' } },
      { werkgroep: { participatiegraad: 'informeren' }, situatie: { vertrouwen: 'gemiddeld' } },
    ],
  },
  'PA-02': { wel: [{}], nauwelijks: [{ werkgroep: { participatiegraad: 'informeren' } }] },
  'PA-03': {
    wel: [{ werkgroep: { participatiegraad: 'raadplegen' }, acties: { a: { belofte: 'adviseren' } } }],
    nauwelijks: [
      { werkgroep: { participatiegraad: 'adviseren' }, acties: { a: { belofte: 'adviseren' } } },
      { acties: { a: { belofte: 'zelfbestuur' } } },
    ],
  },
}

const leden = { jan: { wie: 'Jan' } }
const plaatsen = (...ids: readonly string[]) => ({
  ...iemand,
  ...Object.fromEntries(ids.map((id) => [id, groep(0.5)])),
})
const vierPlaatsen = plaatsen('a', 'b', 'c')
const vijfPlaatsen = plaatsen('a', 'b', 'c', 'd')

export const WG: Gevallen = {
  'WG-01': {
    wel: [{ actoren: vijfPlaatsen }],
    nauwelijks: [
      { actoren: vierPlaatsen },
      { actoren: vijfPlaatsen, leden, werkgroep: { projectleider: 'jan' } },
    ],
  },
  'WG-02': {
    wel: [{ actoren: vijfPlaatsen, leden }],
    nauwelijks: [
      { actoren: vierPlaatsen, leden },
      { actoren: vijfPlaatsen, leden: { jan: { wie: 'Jan', rol: 'Communicatie' } } },
      { actoren: vijfPlaatsen, leden: { jan: { wie: 'Jan', expertise: 'communicatieambtenaar' } } },
      { actoren: vijfPlaatsen, communicatie: { k: { wat: 'brief' } } },
    ],
  },
}

export const VK: Gevallen = {
  'VK-01': {
    wel: [{ acties: { a: {} } }],
    nauwelijks: [{}, { acties: { a: {} }, verankering: { agendapunten: { p: { tekst: 'college' } } } }],
  },
}

const mens = (velden: object) => ({ actoren: { mens: groep(0, { eenheid: 'individu', ...velden }) } })
export const PR: Gevallen = {
  'PR-01': {
    wel: [mens({ naam: 'Jan Peeters' }), mens({ naam: 'Winkelier', naamHerkenbaar: true })],
    nauwelijks: [
      mens({ naam: 'Jan Peeters', naamHerkenbaar: false }),
      mens({ naam: 'Winkelier op de hoek' }),
      { actoren: { groep: groep(0, { naam: 'Jan Peeters', eenheid: 'organisatie' }) } },
    ],
  },
  'PR-02': {
    wel: [
      mens({ nota: 'Is moslim.' }),
      mens({ nota: 'stemt Vlaams Belang' }),
      mens({ naam: 'veroordeelde' }),
    ],
    nauwelijks: [
      mens({ nota: 'Is imam.' }),
      mens({ nota: 'schepen en dokter' }),
      { actoren: { groep: groep(0, { nota: 'Velen zijn moslim.', eenheid: 'meerdere' }) } },
    ],
  },
  'PR-03': {
    wel: [{ actoren: { klein: groep(0, { eenheid: 'meerdere', omvang: 9 }) } }],
    nauwelijks: [
      { actoren: { klein: groep(0, { eenheid: 'meerdere', omvang: 10 }) } },
      { actoren: { klein: groep(0, { eenheid: 'meerdere' }) } },
      { actoren: { klein: groep(0, { eenheid: 'organisatie', omvang: 3 }) } },
    ],
  },
  'PR-04': {
    wel: [{ kop: { bewaarTot: '2026-11-23' } }, { kop: { bewaarTot: '2026-10' } }],
    nauwelijks: [{ kop: { bewaarTot: '2026-11-24' } }, { kop: { bewaarTot: '2026-11' } }, {}],
  },
  'PR-07': {
    wel: [mens({ minderjarige: true })],
    nauwelijks: [{ actoren: { jeugd: groep(0, { eenheid: 'meerdere', minderjarige: true }) } }],
  },
  'PR-08': {
    wel: [{ actoren: { mens: groep(0.33, { eenheid: 'individu' }) } }],
    nauwelijks: [
      { actoren: { mens: groep(0.32, { eenheid: 'individu' }) } },
      { actoren: { huis: groep(0.9, { eenheid: 'organisatie' }) } },
    ],
  },
}
