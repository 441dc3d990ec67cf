import { type Gevallen, groep, kaart, lijnen, luid, midden, netwerk, plan, TOXISCH, wel } from '../geval'

const TEGENOVER = { a: luid(-0.4), b: luid(0.1) }
const BEMIDDELD = lijnen('a bemiddeling b')

export const LS_GEVALLEN: Gevallen = {
  'LS-01': {
    wel: [
      wel(kaart(TEGENOVER, { relaties: BEMIDDELD }), 'LS-01_r0'),
      wel(kaart(TEGENOVER, { relaties: BEMIDDELD, situatie: TOXISCH }), 'LS-01_r0', 'stop'),
    ],
    bijna: [
      kaart(TEGENOVER, { relaties: BEMIDDELD, situatie: { ...TOXISCH, soort: 'conflict' } }),
      kaart({ a: luid(-0.4), b: luid(-0.9) }, { relaties: BEMIDDELD }),
      // Right in the middle is on no side.
      kaart({ a: luid(-0.4), b: luid(0) }, { relaties: BEMIDDELD }),
      kaart({ a: luid(-0.4), b: groep(0.4) }, { relaties: BEMIDDELD }),
      kaart(TEGENOVER, { relaties: lijnen('a contact b') }),
    ],
  },
  'LS-02': {
    wel: [
      wel(kaart({ l: luid(0.5) }), 'LS-02_l'),
      wel(kaart({ l: luid(0.5, { eenOpEenWanneer: '2026-12-01' }) }), 'LS-02_l'),
    ],
    bijna: [
      kaart({ l: luid(0.5, { binnenGemeente: false }) }),
      kaart({ l: luid(0.5, { eenOpEenDoor: 'de wijkagent' }) }),
      kaart({ l: luid(null), g: groep(0) }),
    ],
  },
  'LS-03': {
    wel: [
      // A lid and an actie with the same id are two.
      wel(
        plan(
          { x: { trekker: { soort: 'actor', id: 'l' } } },
          { actoren: { l: luid(0.5) }, leden: { x: { wie: 'Een lid', actor: 'l' } } },
        ),
        'LS-03_lid-x LS-03_x',
      ),
      wel(plan({ a: { partners: { l: 'klankbord' } } }, { actoren: { l: luid(0.5) } }), 'LS-03_a'),
      wel(
        plan(
          { a: { trekker: { soort: 'lid', id: 'lid' } } },
          { actoren: { l: luid(0.5) }, leden: { lid: { actor: 'l' } } },
        ),
        'LS-03_a LS-03_lid-lid',
      ),
    ],
    bijna: [
      plan({ a: { doelgroep: ['l'] } }, { actoren: { l: luid(0.5) }, leden: { lid: { actor: null } } }),
      plan({ a: { trekker: { soort: 'actor', id: 'n' } } }, { actoren: { n: netwerk(0.5), l: luid(0.5) } }),
      plan({ a: { partners: { l: 'inspraak' } } }, { actoren: { l: luid(null) } }),
    ],
  },
  'LS-04': {
    wel: [
      wel(
        plan({ a: { fora: ['f', 'g'] } }, { fora: { f: { impact: 'geen' }, g: { impact: 'groot' } } }),
        'LS-04_a',
      ),
    ],
    bijna: [
      plan({ a: { fora: ['f'] } }, { fora: { f: { impact: 'beperkt' }, g: { impact: 'geen' } } }),
      plan({ a: { fora: ['f'] } }, { fora: { f: { impact: null } } }),
    ],
  },
  'LS-05': {
    wel: [wel(kaart({ l: luid(0.5) }, { fora: { f: { impact: 'geen', luideStemmen: ['l'] } } }), 'LS-05_l')],
    bijna: [
      kaart(
        { l: luid(0.5) },
        {
          fora: { f: { impact: 'geen', luideStemmen: ['l'] }, g: { impact: 'beperkt', luideStemmen: ['l'] } },
        },
      ),
      // On no forum at all: silent.
      kaart({ l: luid(0.5) }, { fora: { f: { impact: 'geen' } } }),
    ],
  },
  'LS-06': {
    wel: [
      wel(kaart({ l: luid(0.5), m: luid(0.1) }, { situatie: { fase: 3 } }), 'LS-06_kaart'),
      wel(kaart({ l: luid(-0.5) }, { situatie: { fase: 4 } }), 'LS-06_kaart'),
    ],
    bijna: [
      kaart({ l: luid(0.5) }, { situatie: { fase: 2 } }),
      kaart({ l: luid(0.5), k: luid(-0.33) }, { situatie: { fase: 3 } }),
      kaart({ l: luid(0.32) }, { situatie: { fase: 3 } }),
    ],
  },
  'LS-07': {
    wel: [
      wel(
        kaart({ g: groep(0.5, { naam: 'De moslims' }), n: netwerk(null, { naam: 'Marginalen' }) }),
        'LS-07_g LS-07_n',
      ),
    ],
    bijna: [
      kaart({ g: groep(0.5, { naam: 'Moslimvrouwen uit de Kerkstraat' }) }),
      kaart({ g: groep(null, { naam: 'De moslims' }), h: groep(0) }),
    ],
  },
  'LS-08': {
    wel: [wel(kaart({ l: luid(0.5, { binnenGemeente: false }) }), 'LS-08_l')],
    bijna: [kaart({ l: luid(0.5), g: groep(0.5, { binnenGemeente: false }) })],
  },
  'LS-09': {
    wel: [wel(kaart({ g: groep(0), l: luid(null) }, { situatie: { fase: 3 } }), 'LS-09')],
    bijna: [
      kaart({ l: luid(0) }, { situatie: { fase: 3 } }),
      kaart({ g: groep(0) }, { situatie: { fase: 2 } }),
      kaart({ g: groep(0) }, { situatie: { fase: 4 } }),
    ],
  },
  'LS-10': {
    wel: [wel(kaart({ l: luid(0.32) }), 'LS-10_l')],
    bijna: [kaart({ l: luid(0.33), g: groep(0), m: midden(0) })],
  },
  'LS-12': {
    wel: [
      wel(kaart({ a: groep(-0.33), b: groep(0.33) }, { relaties: BEMIDDELD, situatie: TOXISCH }), 'LS-12_r0'),
    ],
    bijna: [
      kaart(
        { a: groep(-0.33), b: groep(0.33) },
        { relaties: BEMIDDELD, situatie: { dialoogMogelijk: 'nee', overkoepelendWij: 'ja' } },
      ),
      kaart({ a: groep(-0.33), b: groep(0.32) }, { relaties: BEMIDDELD, situatie: TOXISCH }),
      kaart({ a: groep(-0.33), b: luid(0.33) }, { relaties: BEMIDDELD, situatie: TOXISCH }),
    ],
  },
}
