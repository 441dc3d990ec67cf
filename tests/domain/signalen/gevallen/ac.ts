import { type Gevallen, groep, kaart, luid, midden, netwerk, plan, TOXISCH, wel } from '../geval'

const LUID = { actoren: { l: luid(0.5) } }
const GEDAAN = { aanpak: 'Gedaan.' }
const TOETS = { midden: GEDAAN, onvrede: GEDAAN, podium: GEDAAN, triggers: GEDAAN, toon: GEDAAN }
const DOOR_LEIDER = { trekker: { soort: 'lid', id: 'lid' } } as const
const LEIDER = { werkgroep: { projectleider: 'lid' }, leden: { lid: { wie: 'De leider', actor: 'n' } } }

export const AC_GEVALLEN: Gevallen = {
  'AC-01': {
    wel: [
      wel(plan({ a: { werkvorm: 'inspraakavond' } }, LUID), 'AC-01_a'),
      wel(plan({ a: { werkvorm: 'debat' } }, { ...LUID, situatie: TOXISCH }), 'AC-01_a', 'stop'),
    ],
    bijna: [
      plan({ a: { werkvorm: 'infomarkt' }, b: {} }, LUID),
      plan({ a: { werkvorm: 'debat' } }, { actoren: { l: luid(null) } }),
    ],
  },
  'AC-02': {
    wel: [wel(plan({ a: {} }), 'AC-02_a')],
    bijna: [
      plan({ a: { trekker: { soort: 'actor', id: 'm' } } }),
      plan({ a: { status: 'gestopt' } }),
      kaart({ m: midden(0) }),
    ],
  },
  'AC-03': {
    wel: [wel(plan({ a: {} }), 'AC-03_a')],
    bijna: [plan({ a: { einde: '2027-01' } }), plan({ a: { start: '2026-12' } })],
  },
  'AC-04': {
    wel: [wel(plan({ a: { criterium: ' ' } }), 'AC-04_a')],
    bijna: [plan({ a: { criterium: 'Twintig buren komen.' } })],
  },
  'AC-05': {
    wel: [wel(plan({ a: { termijn: 'lang' }, b: { termijn: 'lang' } }), 'AC-05')],
    bijna: [
      plan({ a: { termijn: 'lang' }, b: { termijn: null } }),
      plan({ a: { termijn: 'lang', status: 'gestopt' } }),
      kaart({ m: midden(0) }),
    ],
  },
  'AC-06': {
    wel: [
      wel(plan({ a: { termijn: 'kort' } }), 'AC-06'),
      // What was stopped no longer balances it.
      wel(plan({ a: { termijn: 'kort' }, b: { termijn: 'lang', status: 'gestopt' } }), 'AC-06'),
    ],
    bijna: [plan({ a: { termijn: 'kort' }, b: { termijn: 'lang' } }), kaart({ m: midden(0) })],
  },
  'AC-07': {
    wel: [
      wel(
        plan(
          { a: { planSamenleven: ['debat'] }, b: { planSamenleven: ['debat', 'desinformatie'] } },
          { plan: { planSamenleven: true } },
        ),
        'AC-07',
      ),
    ],
    bijna: [
      plan(
        { a: { planSamenleven: ['debat'] }, b: { planSamenleven: ['vormingPersoneel', 'desinformatie'] } },
        { plan: { planSamenleven: true } },
      ),
      plan({ a: {} }),
      kaart({ m: midden(0) }, { plan: { planSamenleven: true } }),
    ],
  },
  'AC-08': {
    wel: [wel(plan({ a: { kanalen: ['online'] } }), 'AC-08_a')],
    bijna: [plan({ a: { kanalen: ['online', 'offline'] }, b: {} })],
  },
  'AC-09': {
    wel: [wel(plan({ a: { uitdaging: 'weg' } }), 'AC-09_a')],
    bijna: [plan({ a: { uitdaging: 'u' } }, { uitdagingen: { u: {} } })],
  },
  'AC-10': {
    wel: [wel(plan({ a: {} }, { uitdagingen: { u: { keuze: 'gekozen' } } }), 'AC-10_u')],
    bijna: [
      plan({ a: { uitdaging: 'u' } }, { uitdagingen: { u: { keuze: 'gekozen' }, v: { keuze: 'open' } } }),
      kaart({ m: midden(0) }, { uitdagingen: { u: { keuze: 'gekozen' } } }),
    ],
  },
  'AC-11': {
    wel: [
      wel(plan({ a: DOOR_LEIDER, b: DOOR_LEIDER, c: {} }, LEIDER), 'AC-11_lid'),
      // As the actor on the map too.
      wel(
        plan(
          { a: DOOR_LEIDER, b: { trekker: { soort: 'actor', id: 'n' } }, c: {} },
          { ...LEIDER, actoren: { n: netwerk(0) } },
        ),
        'AC-11_lid',
      ),
    ],
    bijna: [
      plan({ a: DOOR_LEIDER, b: DOOR_LEIDER, c: {}, d: {} }, LEIDER),
      plan({ a: DOOR_LEIDER, b: DOOR_LEIDER }, LEIDER),
      plan({ a: DOOR_LEIDER, b: DOOR_LEIDER, c: {} }, { leden: LEIDER.leden }),
    ],
  },
  'AC-12': {
    wel: [wel(plan({ a: { doelgroep: ['g'] }, b: {} }, { actoren: { g: groep(0) } }), 'AC-12_a AC-12_b')],
    bijna: [plan({ a: { doelgroep: ['g', 'm'] } }, { actoren: { g: groep(0) } })],
  },
  'AC-13': {
    wel: [
      wel(
        plan(
          { a: { trekker: { soort: 'actor', id: 'n' } } },
          { actoren: { n: netwerk(0, { rollen: ['kritischeDenker'] }) } },
        ),
        'AC-13_a',
      ),
    ],
    bijna: [
      plan(
        { a: { trekker: { soort: 'actor', id: 'n' } } },
        { actoren: { n: netwerk(0, { rollen: ['kritischeDenker', 'verbinder'] }) } },
      ),
      plan({ a: { trekker: { soort: 'actor', id: 'n' } } }, { actoren: { n: netwerk(0) } }),
    ],
  },
  'AC-14': {
    wel: [wel(plan({ a: {}, b: { toets: { ...TOETS, toon: { risico: ' ' } } } }), 'AC-14_a AC-14_b')],
    bijna: [plan({ a: { toets: TOETS } })],
  },
  'AC-15': {
    wel: [wel(plan({ a: { kanalen: ['online'] }, b: { kanalen: ['online'] } }), 'AC-15')],
    bijna: [plan({ a: { kanalen: ['online'] }, b: {} }), kaart({ m: midden(0) })],
  },
  'AC-16': {
    wel: [
      wel(
        plan({
          a: { werkvorm: 'infomarkt', plekSoort: 'nieuw' },
          b: { werkvorm: 'overleg', plekSoort: 'bestaand' },
        }),
        'AC-16_plan',
      ),
    ],
    bijna: [
      plan({ a: { werkvorm: 'infomarkt', plekSoort: 'nieuw' }, b: { werkvorm: 'huisbezoek' } }),
      plan({ a: { werkvorm: 'overleg', plekSoort: 'nieuw' } }),
    ],
  },
}
