import {
  DEMOCRATISCH,
  DREIGEND,
  type Gevallen,
  groep,
  kaart,
  lijnen,
  netwerk,
  situatie,
  TOXISCH,
  wel,
  midden,
} from '../geval'

const BOOS = groep(0.1, { verontrusting: 'boosPolitiek' })

/** A round in which the middle half put `m` from `van` to `tot`. */
const ronde = (van: number, tot: number) => ({
  datum: '2026-11-05',
  tegenstelling: 't',
  deelnemers: 7,
  actoren: { m: { van, midden: van, tot, geplaatst: 7 } },
})

export const DI_GEVALLEN: Gevallen = {
  'DI-01': {
    wel: [wel(situatie({ fase: 4 }), 'DI-01'), wel(situatie({ fasesignalen: { herhaald: 'ja' } }), 'DI-01')],
    bijna: [
      situatie({ fasesignalen: { herhaald: 'beetje' } }),
      situatie({ fase: 3 }),
      situatie({ fase: 3, fasesignalen: { herhaald: 'ja' } }),
    ],
  },
  'DI-02': {
    wel: [wel(situatie({ fase: 1 }), 'DI-02'), wel(situatie({ fasesignalen: { ongemak: 'nee' } }), 'DI-02')],
    bijna: [situatie({ fase: 2 }), situatie({})],
  },
  'DI-03': {
    wel: [
      wel(situatie({ soort: 'conflict' }), 'DI-03'),
      wel(situatie({ schuiven: { betrokkenen: -1, ontstaan: -1, tijd: -1, verschijning: -2 } }), 'DI-03'),
    ],
    bijna: [
      situatie({ soort: 'beide' }),
      situatie({
        soort: 'polarisatie',
        schuiven: { betrokkenen: -1, ontstaan: -1, tijd: -1, verschijning: -2 },
      }),
    ],
  },
  'DI-04': {
    wel: [wel(situatie({}), 'DI-04'), wel(situatie({ dialoogMogelijk: 'nee' }), 'DI-04')],
    bijna: [situatie(DREIGEND)],
  },
  'DI-05': {
    wel: [
      wel(situatie({ fase: 2 }), 'DI-05'),
      wel(situatie({ fase: 3, fasesignalen: { confrontatie: 'nee' } }), 'DI-05'),
    ],
    bijna: [
      situatie({ fase: 1 }),
      situatie({ fase: 2, fasesignalen: { ongemak: 'beetje' } }),
      situatie({ fasesignalen: { ongemak: 'ja' } }),
    ],
  },
  'DI-06': {
    wel: [
      wel(situatie({ fase: 2, fasesignalen: { confrontatie: 'ja' } }), 'DI-06'),
      wel(situatie({ fase: 1, fasesignalen: { herhaald: 'ja' } }), 'DI-06'),
    ],
    bijna: [
      situatie({ fase: 2, fasesignalen: { confrontatie: 'beetje' } }),
      situatie({ fase: 3, fasesignalen: { confrontatie: 'ja' } }),
      situatie({ fase: 2, fasesignalen: { plaatsenMijden: 'ja' } }),
    ],
  },
  'DI-07': {
    wel: [wel(situatie(DEMOCRATISCH), 'DI-07'), wel(situatie({ ...DEMOCRATISCH, soort: 'beide' }), 'DI-07')],
    bijna: [situatie({ ...DEMOCRATISCH, soort: 'conflict' }), situatie(DREIGEND)],
  },
  'DI-08': {
    wel: [
      wel(
        situatie(
          {},
          { bezorgdheden: { b: { mogelijkeDiscriminatie: true }, a: { mogelijkeDiscriminatie: true } } },
        ),
        'DI-08_a DI-08_b',
      ),
    ],
    bijna: [situatie({}, { bezorgdheden: { b: { dieperliggend: 'ongelijkeBehandeling' } } })],
  },
  'DI-09': {
    wel: [
      wel(situatie(DREIGEND), 'DI-09'),
      wel(situatie({ dialoogMogelijk: 'nee', overkoepelendWij: 'ja' }), 'DI-09'),
    ],
    bijna: [situatie(TOXISCH), situatie({ dialoogMogelijk: 'nee' }), situatie(DEMOCRATISCH)],
  },
  'DI-11': {
    wel: [wel(situatie({}), 'DI-11'), wel(situatie(TOXISCH), 'DI-11')],
    bijna: [situatie({ fase: 2 }), situatie({ fasesignalen: { ongemak: 'nee' } })],
  },
  'DI-12': {
    wel: [
      wel(situatie({ soort: 'beide' }), 'DI-12'),
      wel(situatie({ schuiven: { betrokkenen: -1, ontstaan: 1, tijd: 2 } }), 'DI-12'),
    ],
    bijna: [
      situatie({ soort: 'conflict' }),
      situatie({ soort: 'polarisatie', schuiven: { betrokkenen: -1, ontstaan: 1, tijd: 2 } }),
    ],
  },
  'DI-13': {
    wel: [wel(situatie({ weerstand: 'ja' }), 'DI-13')],
    bijna: [situatie({ weerstand: 'nee' }), situatie({})],
  },
  'DI-10': {
    wel: [
      wel(kaart({ c: netwerk(-0.33, { isBestuur: true }) }), 'DI-10_c'),
      // Two lines between the same two are one tension.
      wel(
        kaart(
          { c: netwerk(null, { isBestuur: true }), g: BOOS },
          { relaties: lijnen('c spanning g', 'g spanning c') },
        ),
        'DI-10_c',
      ),
    ],
    bijna: [
      kaart(
        { c: netwerk(null, { isBestuur: true }), m: midden(0, { verontrusting: 'boosPolitiek' }) },
        { relaties: lijnen('c spanning m') },
      ),
      kaart({ c: netwerk(0.32, { isBestuur: true }), g: BOOS }, { relaties: lijnen('c contact g') }),
      kaart({ c: netwerk(0.6) }),
      kaart(
        { c: netwerk(0, { isBestuur: true }), g: groep(0.6, { verontrusting: 'boosMaatschappelijk' }) },
        { relaties: lijnen('c spanning g') },
      ),
    ],
  },
  'DI-14': {
    wel: [
      wel(kaart({ m: midden(0) }, { rondes: { r: ronde(-0.4, 0.3) } }), 'DI-14_m'),
      // Agreed once, and apart in the last one.
      wel(
        kaart(
          { m: midden(0) },
          {
            rondes: {
              vroeg: { ...ronde(0, 0.1), datum: '2026-01-05' },
              laat: { ...ronde(-0.5, 0.5), datum: '2026-06-05' },
            },
          },
        ),
        'DI-14_m',
      ),
    ],
    bijna: [
      kaart({ m: midden(0) }, { rondes: { r: ronde(-0.2, 0.3) } }),
      // The room talked, and placed.
      kaart({ m: midden(0) }, { rondes: { r: { ...ronde(-0.4, 0.3), besloten: { m: 0.1 } } } }),
      kaart({ m: midden(0) }, { rondes: { r: { ...ronde(-0.4, 0.3), tegenstelling: 'elders' } } }),
      kaart(
        { m: midden(0) },
        { rondes: { r: { ...ronde(-0.4, 0.3), vraag: 'grootte', tegenstelling: null } } },
      ),
    ],
  },
}
