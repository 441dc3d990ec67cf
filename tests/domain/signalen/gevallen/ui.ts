import { type Gevallen, groep, kaart, luid, midden, netwerk, wel } from '../geval'

const B = { bezorgdheden: { b: {}, c: {} } }
const met = (keuze: 'gekozen' | 'open' | 'niet', bezorgdheden: string[] = ['b']) => ({
  ...B,
  uitdagingen: { u: { keuze, bezorgdheden } },
})
const NIEMAND = { m: midden(0), n: netwerk(0, { bezorgdheden: { b: 'gesprek' } }) }
const ROEPER = { m: midden(0), l: luid(0.5, { bezorgdheden: { b: 'gesprek', c: 'gesprek' } }) }
const EEN_KANT = { m: midden(0), g: groep(0.5, { bezorgdheden: { b: 'gesprek' } }) }
const GEDEELD = {
  m: midden(0, { bezorgdheden: { b: 'gesprek' } }),
  g: groep(0.5, { bezorgdheden: { b: 'gesprek' } }),
  h: groep(-0.5, { bezorgdheden: { b: 'gesprek' } }),
}
const GEKOZEN = { keuze: 'gekozen' } as const
const DOEN = { acties: { a: { uitdaging: 'u' } } }
const vier = (keuze: 'gekozen' | 'open') => ({ u: GEKOZEN, v: GEKOZEN, w: GEKOZEN, x: { keuze } })

export const UI_GEVALLEN: Gevallen = {
  'UI-01': {
    wel: [
      wel(kaart(NIEMAND, met('gekozen')), 'UI-01_u'),
      wel(kaart(NIEMAND, met('open')), 'UI-01_u', 'status'),
      wel(kaart(NIEMAND, met('gekozen', [])), 'UI-01_u'),
      // One bezorgdheid of luide stemmen, one of nobody: not all of them.
      wel(
        kaart({ m: midden(0), l: luid(0.5, { bezorgdheden: { b: 'gesprek' } }) }, met('gekozen', ['b', 'c'])),
        'UI-01_u',
      ),
    ],
    bijna: [
      kaart({ m: midden(0, { bezorgdheden: { b: 'inschatting' } }) }, met('gekozen')),
      kaart(ROEPER, met('gekozen')),
      kaart(EEN_KANT, met('gekozen')),
    ],
  },
  'UI-02': {
    wel: [
      wel(kaart(ROEPER, met('gekozen', ['b', 'c'])), 'UI-02_u'),
      wel(kaart(ROEPER, met('niet')), 'UI-02_u', 'status'),
    ],
    bijna: [
      kaart({ ...ROEPER, g: groep(0.5, { bezorgdheden: { c: 'gesprek' } }) }, met('gekozen', ['b', 'c'])),
      kaart(ROEPER, met('gekozen', [])),
    ],
  },
  'UI-03': {
    wel: [
      wel(kaart(EEN_KANT, met('gekozen')), 'UI-03_u'),
      wel(kaart(EEN_KANT, met('open')), 'UI-03_u', 'status'),
      // One side, and a luide stem beside it.
      wel(kaart({ ...EEN_KANT, ...ROEPER }, met('gekozen', ['b', 'c'])), 'UI-03_u'),
    ],
    bijna: [
      kaart({ ...EEN_KANT, m: midden(0, { bezorgdheden: { b: 'online' } }) }, met('gekozen')),
      kaart({ ...EEN_KANT, h: groep(-0.5, { bezorgdheden: { b: 'gesprek' } }) }, met('gekozen')),
    ],
  },
  'UI-12': {
    wel: [
      wel(
        kaart(
          {
            m: midden(0, { bezorgdheden: { c: 'gesprek' } }),
            g: groep(0.5, { bezorgdheden: { b: 'gesprek' } }),
          },
          met('gekozen', ['b', 'c']),
        ),
        'UI-12_u',
      ),
      wel(
        kaart(
          {
            m: midden(0, { bezorgdheden: { c: 'gesprek' } }),
            l: luid(0.5, { bezorgdheden: { b: 'gesprek' } }),
          },
          met('open', ['b', 'c']),
        ),
        'UI-12_u',
      ),
    ],
    bijna: [
      // Nothing in it is of the midden: UI-03 says so.
      kaart(EEN_KANT, met('gekozen')),
      // Nobody carries the other one.
      kaart({ m: midden(0, { bezorgdheden: { c: 'gesprek' } }) }, met('gekozen', ['b', 'c'])),
      kaart(
        {
          m: midden(0, { bezorgdheden: { c: 'gesprek', b: 'inschatting' } }),
          g: groep(0.5, { bezorgdheden: { b: 'gesprek' } }),
        },
        met('gekozen', ['b', 'c']),
      ),
    ],
  },
  'UI-04': {
    wel: [wel(kaart({ m: midden(0) }, { uitdagingen: { u: { impact: 0 } } }), 'UI-04_u')],
    bijna: [kaart({ m: midden(0) }, { uitdagingen: { u: { impact: null }, v: { impact: 1 } } })],
  },
  'UI-05': {
    wel: [
      wel(kaart({ m: midden(0) }, { uitdagingen: { u: GEKOZEN }, ...DOEN }), 'UI-05_u'),
      // Brought back, but not to the midden.
      wel(
        kaart(
          { m: midden(0), g: groep(0) },
          { uitdagingen: { u: { ...GEKOZEN, teruggelegd: { g: '2026-10' } } }, ...DOEN },
        ),
        'UI-05_u',
      ),
    ],
    bijna: [
      kaart({ m: midden(0) }, { uitdagingen: { u: { ...GEKOZEN, teruggelegd: { m: '2026-10' } } }, ...DOEN }),
      kaart({ m: midden(0) }, { uitdagingen: { u: GEKOZEN } }),
      kaart({ m: midden(0) }, { uitdagingen: { u: { keuze: 'open' } }, ...DOEN }),
    ],
  },
  'UI-06': {
    wel: [
      wel(kaart({ m: midden(0) }, { uitdagingen: { u: { ...GEKOZEN, meerjarenplan: ' ' } } }), 'UI-06_u'),
    ],
    bijna: [
      kaart(
        { m: midden(0) },
        { uitdagingen: { u: { ...GEKOZEN, meerjarenplan: 'AP 3' }, v: { keuze: 'open' } } },
      ),
    ],
  },
  'UI-07': {
    wel: [
      wel(kaart({ m: midden(0) }, { uitdagingen: { u: { tekst: 'Het centrum tegenhouden' } } }), 'UI-07_u'),
    ],
    bijna: [kaart({ m: midden(0) }, { uitdagingen: { u: { tekst: 'Zonder angst over het plein' } } })],
  },
  'UI-08': {
    wel: [wel(kaart(GEDEELD, B), 'UI-08_b')],
    bijna: [
      kaart(GEDEELD, met('niet')),
      kaart({ m: GEDEELD.m, g: GEDEELD.g }, B),
      // Its own track (DI-08).
      kaart(GEDEELD, { bezorgdheden: { b: { mogelijkeDiscriminatie: true } } }),
    ],
  },
  'UI-09': {
    wel: [wel(kaart({ m: midden(0) }, { uitdagingen: vier('gekozen') }), 'UI-09')],
    bijna: [kaart({ m: midden(0) }, { uitdagingen: vier('open') })],
  },
  'UI-10': {
    wel: [
      wel(
        kaart(
          { m: midden(0) },
          { uitdagingen: { u: { ...GEKOZEN, doelstellingen: { d: { tekst: '' } } } }, ...DOEN },
        ),
        'UI-10_u',
      ),
    ],
    bijna: [
      kaart(
        { m: midden(0) },
        { uitdagingen: { u: { ...GEKOZEN, doelstellingen: { d: { tekst: 'Rustig' } } } }, ...DOEN },
      ),
      kaart({ m: midden(0) }, { uitdagingen: { u: GEKOZEN } }),
      kaart({ m: midden(0) }, { uitdagingen: { u: { keuze: 'niet' } }, ...DOEN }),
    ],
  },
  'UI-11': {
    wel: [
      wel(
        kaart(
          { m: midden(0) },
          {
            bezorgdheden: { a: {}, b: {}, c: {}, d: {} },
            uitdagingen: { u: { bezorgdheden: ['a', 'b', 'c', 'd'] } },
          },
        ),
        'UI-11_u',
      ),
    ],
    // One of the four is gone.
    bijna: [
      kaart(
        { m: midden(0) },
        { bezorgdheden: { a: {}, b: {}, c: {} }, uitdagingen: { u: { bezorgdheden: ['a', 'b', 'c', 'd'] } } },
      ),
    ],
  },
}
