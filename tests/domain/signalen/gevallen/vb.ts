import { type Gevallen, groep, kaart, luid, midden, netwerk, plan, wel } from '../geval'

const NIET_GEKOZEN = { u: { keuze: 'gekozen' }, v: { keuze: 'niet' }, w: {} } as const

export const VB_GEVALLEN: Gevallen = {
  'VB-01': {
    wel: [wel(plan({ a: {} }, { actoren: { g: groep(0), n: netwerk(0), l: luid(0) } }), 'VB-01_g VB-01_m')],
    bijna: [
      kaart({ m: midden(0) }),
      plan({ a: {} }, { actoren: { m: midden(0, { verontrusting: 'bedroefd' }), g: groep(null) } }),
    ],
  },
  'VB-02': {
    wel: [
      wel(
        kaart({
          g: groep(0, { verontrusting: 'radicaliserend' }),
          l: luid(0, { verontrusting: 'radicaliserend' }),
        }),
        'VB-02_g VB-02_l',
      ),
    ],
    bijna: [
      kaart({ g: groep(null, { verontrusting: 'radicaliserend' }), m: midden(0) }),
      kaart({ g: groep(0, { verontrusting: 'boosMaatschappelijk' }) }),
    ],
  },
  'VB-03': {
    wel: [
      wel(
        plan(
          { a: { types: ['bedroefd'] } },
          {
            actoren: {
              g: groep(0, { verontrusting: 'boosPolitiek' }),
              h: groep(0, { verontrusting: 'bedroefd' }),
            },
          },
        ),
        'VB-03_boosPolitiek',
      ),
      // What was stopped speaks to nobody.
      wel(
        plan(
          { a: {}, b: { types: ['boosPolitiek'], status: 'gestopt' } },
          { actoren: { g: groep(0, { verontrusting: 'boosPolitiek' }) } },
        ),
        'VB-03_boosPolitiek',
      ),
    ],
    bijna: [
      plan(
        { a: { types: ['boosPolitiek'] } },
        { actoren: { g: groep(0, { verontrusting: 'boosPolitiek' }) } },
      ),
      kaart({ g: groep(0, { verontrusting: 'boosPolitiek' }) }),
      // Referred (VB-02), not aimed at.
      plan({ a: {} }, { actoren: { g: groep(0, { verontrusting: 'radicaliserend' }) } }),
      plan({ a: {} }, { actoren: { l: luid(0, { verontrusting: 'boosPolitiek' }) } }),
    ],
  },
  'VB-05': {
    wel: [
      wel(
        kaart({ g: groep(0, { verontrusting: 'bezorgdStructureel' }) }, { uitdagingen: NIET_GEKOZEN }),
        'VB-05_v VB-05_w',
      ),
      wel(
        kaart({ m: midden(0, { verontrusting: 'boosPolitiek' }) }, { uitdagingen: NIET_GEKOZEN }),
        'VB-05_v VB-05_w',
      ),
    ],
    bijna: [
      kaart({ g: groep(0, { verontrusting: 'bezorgdIncidenteel' }) }, { uitdagingen: NIET_GEKOZEN }),
      kaart(
        { g: groep(0, { verontrusting: 'bezorgdStructureel' }) },
        { uitdagingen: { u: { keuze: 'gekozen' }, v: { keuze: 'niet', reden: 'Geen middelen.' } } },
      ),
      kaart(
        { g: groep(0, { verontrusting: 'bezorgdStructureel' }) },
        { uitdagingen: { v: { keuze: 'niet' } } },
      ),
    ],
  },
}
