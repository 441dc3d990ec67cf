import { type Gevallen, groep, kaart, luid, midden, netwerk, wel } from '../geval'

const EEN = { eenheid: 'individu' } as const

export const PR_GEVALLEN: Gevallen = {
  'PR-01': {
    wel: [
      // Also who waits in the parkeerplaats: it stands in the file.
      wel(kaart({ m: midden(0), l: luid(null, { ...EEN, naam: 'Jan Peeters' }) }), 'PR-01_l'),
      wel(kaart({ l: luid(0.5, { ...EEN, naam: 'De bakker', naamHerkenbaar: true }) }), 'PR-01_l'),
    ],
    bijna: [
      kaart({ l: luid(0.5, { ...EEN, naam: 'Jan Peeters', naamHerkenbaar: false }) }),
      kaart({ l: luid(0.5, { eenheid: 'organisatie', naam: 'Jan Peeters' }) }),
      kaart({ l: luid(0.5, { ...EEN, naam: 'Winkelier op de hoek' }) }),
    ],
  },
  'PR-02': {
    wel: [
      wel(
        kaart({
          n: netwerk(0, { ...EEN, nota: 'Stemt Vlaams Belang.' }),
          l: luid(0, { ...EEN, naam: 'Een moslim' }),
        }),
        'PR-02_l PR-02_n',
      ),
    ],
    bijna: [
      kaart({ n: netwerk(0, { ...EEN, naam: 'Imam', nota: 'Was vroeger schepen.' }) }),
      kaart({ g: groep(0, { eenheid: 'meerdere', nota: 'Velen zijn moslim.' }) }),
    ],
  },
  'PR-03': {
    wel: [
      wel(
        kaart({
          g: groep(0, { eenheid: 'meerdere', omvang: 9 }),
          n: netwerk(0, { eenheid: 'meerdere', omvang: 1 }),
        }),
        'PR-03_g PR-03_n',
      ),
    ],
    bijna: [
      kaart({ g: groep(0, { eenheid: 'meerdere', omvang: 10 }) }),
      kaart({ g: groep(0, { eenheid: 'organisatie', omvang: 3 }) }),
      kaart({ g: groep(0, { eenheid: 'meerdere' }) }),
    ],
  },
  'PR-04': {
    wel: [
      wel(kaart({ g: groep(0) }, { kop: { bewaarTot: '2026-11-23' } }), 'PR-04'),
      wel(kaart({ g: groep(0) }, { kop: { bewaarTot: '2026-10' } }), 'PR-04'),
    ],
    // Until the end of the day, and of the month.
    bijna: [
      kaart({ g: groep(0) }, { kop: { bewaarTot: '2026-11-24' } }),
      kaart({ g: groep(0) }, { kop: { bewaarTot: '2026-11' } }),
      kaart({ g: groep(0) }),
    ],
  },
  'PR-07': {
    wel: [wel(kaart({ l: luid(0.5, { ...EEN, minderjarige: true }) }), 'PR-07_l')],
    bijna: [kaart({ g: groep(0.5, { eenheid: 'meerdere', minderjarige: true }), l: luid(0, EEN) })],
  },
  'PR-08': {
    wel: [wel(kaart({ l: luid(0.33, EEN), n: netwerk(-1, EEN) }), 'PR-08_l PR-08_n')],
    bijna: [kaart({ l: luid(0.32, EEN), n: netwerk(null, EEN), g: groep(0.5, { eenheid: 'organisatie' }) })],
  },
}
