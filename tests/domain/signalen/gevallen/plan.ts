import { type Bouw, type Gevallen, groep, iemand, luid, midden, netwerk } from './kaartje'

export const VB: Gevallen = {
  'VB-01': {
    wel: [{ actoren: { g: groep(0) }, acties: { a: {} } }],
    nauwelijks: [
      { actoren: { g: groep(0) } },
      { actoren: { g: groep(0, { verontrusting: 'bedroefd' }), l: luid(0.5) }, acties: { a: {} } },
      { actoren: { g: groep(0) }, acties: { a: {} }, situatie: { fase: 4 } },
    ],
  },
  'VB-02': {
    wel: [{ actoren: { l: luid(0.5, { verontrusting: 'radicaliserend' }) } }],
    nauwelijks: [{ actoren: { l: luid(0.5, { verontrusting: 'boosMaatschappelijk' }) } }],
  },
  'VB-03': {
    wel: [
      { actoren: { g: groep(0, { verontrusting: 'bedroefd' }) }, acties: { a: { types: ['boosPolitiek'] } } },
    ],
    nauwelijks: [
      { actoren: { g: groep(0, { verontrusting: 'bedroefd' }) } },
      { actoren: { g: groep(0, { verontrusting: 'bedroefd' }) }, acties: { a: { types: ['bedroefd'] } } },
      { actoren: { l: luid(0, { verontrusting: 'bedroefd' }) }, acties: { a: {} } },
      { actoren: { g: groep(0, { verontrusting: 'radicaliserend' }) }, acties: { a: {} } },
    ],
  },
  'VB-05': {
    wel: [
      {
        actoren: { g: groep(0, { verontrusting: 'bezorgdStructureel' }) },
        uitdagingen: { u: { keuze: 'gekozen' }, w: { keuze: 'niet' } },
      },
      {
        actoren: { g: midden(0, { verontrusting: 'boosPolitiek' }) },
        uitdagingen: { u: { keuze: 'gekozen' }, w: {} },
      },
    ],
    nauwelijks: [
      {
        actoren: { g: groep(0, { verontrusting: 'bezorgdStructureel' }) },
        uitdagingen: { u: { keuze: 'gekozen' }, w: { keuze: 'niet', reden: 'geen hefboom' } },
      },
      {
        actoren: { g: groep(0, { verontrusting: 'bezorgdIncidenteel' }) },
        uitdagingen: { u: { keuze: 'gekozen' }, w: {} },
      },
      { actoren: { g: groep(0, { verontrusting: 'bezorgdStructureel' }) }, uitdagingen: { w: {} } },
    ],
  },
}

const drager = (wie: NonNullable<Bouw['actoren']>, uitdaging: object = { keuze: 'gekozen' }): Bouw => ({
  bezorgdheden: { b: {} },
  actoren: { ...iemand, ...wie },
  uitdagingen: { u: { bezorgdheden: ['b'], ...uitdaging } },
})
const b = (bron: 'gesprek' | 'online' = 'gesprek') => ({ bezorgdheden: { b: bron } })
const gekozen = (velden: object = {}): Bouw => ({
  uitdagingen: { u: { keuze: 'gekozen', ...velden } },
  acties: { a: { uitdaging: 'u' } },
})
const vierBezorgdheden = { b: {}, c: {}, d: {}, e: {} }

export const UI: Gevallen = {
  'UI-01': {
    wel: [drager({}), drager({ n: netwerk(0, b()) })],
    nauwelijks: [
      drager({ m: midden(0, b('online')) }),
      drager({ l: luid(0.5, b()) }),
      drager({ g: groep(0.5, b()) }),
    ],
  },
  'UI-02': {
    wel: [drager({ l: luid(0.5, b()) })],
    nauwelijks: [drager({ l: luid(0.5, b()), g: groep(0.5, b()) }), drager({})],
  },
  'UI-03': {
    wel: [drager({ g: groep(0.5, b()) })],
    nauwelijks: [
      drager({ g: groep(0.5, b()), m: midden(0, b('online')) }),
      drager({ g: groep(0.5, b()), h: groep(-0.5, b()) }),
    ],
  },
  'UI-04': {
    wel: [{ uitdagingen: { u: { impact: 0 } } }],
    nauwelijks: [{ uitdagingen: { u: {} } }, { uitdagingen: { u: { impact: 1 } } }],
  },
  'UI-05': {
    wel: [gekozen()],
    nauwelijks: [
      { uitdagingen: { u: { keuze: 'gekozen' } } },
      gekozen({ teruggelegd: { iemand: '2026-11-01' } }),
      gekozen({ keuze: 'open' }),
      { ...gekozen(), situatie: { fase: 4 } },
    ],
  },
  'UI-06': {
    wel: [gekozen()],
    nauwelijks: [
      gekozen({ meerjarenplan: 'BD 1.2' }),
      gekozen({ keuze: 'open' }),
      { ...gekozen(), situatie: { fase: 4 } },
    ],
  },
  'UI-07': {
    wel: [{ uitdagingen: { u: { tekst: 'Het afval stoppen' } } }],
    nauwelijks: [{ uitdagingen: { u: { tekst: 'Een plein zonder afval' } } }],
  },
  'UI-08': {
    wel: [{ bezorgdheden: { b: {} }, actoren: { m: midden(-0.5, b()), g: groep(0.5, b()) } }],
    nauwelijks: [
      { bezorgdheden: { b: {} }, actoren: { m: midden(0, b()), g: groep(0.5, b()) } },
      {
        bezorgdheden: { b: {} },
        actoren: { m: midden(-0.5, b()), g: groep(0.5, b()) },
        uitdagingen: { u: { bezorgdheden: ['b'] } },
      },
      {
        bezorgdheden: { b: { mogelijkeDiscriminatie: true } },
        actoren: { m: midden(-0.5, b()), g: groep(0.5, b()) },
      },
    ],
  },
  'UI-09': {
    wel: [
      {
        uitdagingen: Object.fromEntries(
          ['u', 'v', 'w', 'x'].map((id) => [id, { keuze: 'gekozen' as const }]),
        ),
      },
    ],
    nauwelijks: [
      { uitdagingen: Object.fromEntries(['u', 'v', 'w'].map((id) => [id, { keuze: 'gekozen' as const }])) },
    ],
  },
  'UI-10': {
    wel: [gekozen(), gekozen({ doelstellingen: { d: { tekst: ' ' } } })],
    nauwelijks: [
      gekozen({ doelstellingen: { d: { tekst: 'netter' } } }),
      { uitdagingen: { u: { keuze: 'gekozen' } } },
      { ...gekozen(), situatie: { fase: 4 } },
    ],
  },
  'UI-11': {
    wel: [{ bezorgdheden: vierBezorgdheden, uitdagingen: { u: { bezorgdheden: ['b', 'c', 'd', 'e'] } } }],
    nauwelijks: [{ bezorgdheden: vierBezorgdheden, uitdagingen: { u: { bezorgdheden: ['b', 'c', 'd'] } } }],
  },
}

const actie = (velden: object = {}, rest: Bouw = {}): Bouw => ({ ...rest, acties: { a: velden } })
const inFase4 = (velden: object = {}): Bouw => actie(velden, { situatie: { fase: 4 } })
const TOETS = Object.fromEntries(
  ['midden', 'onvrede', 'podium', 'triggers', 'toon'].map((vraag) => [vraag, { aanpak: 'gedaan' }]),
)
const { toon: _weg, ...VIER_VRAGEN } = TOETS
const trekkers = (aantal: number, van: number): Bouw => ({
  leden: { jan: {}, els: {} },
  werkgroep: { projectleider: 'jan' },
  acties: Object.fromEntries(
    Array.from({ length: van }, (_, i) => [
      `a${i}`,
      { trekker: { soort: 'lid' as const, id: i < aantal ? 'jan' : 'els' } },
    ]),
  ),
})
const tweeActies = (een: object, twee: object): Bouw => ({ acties: { a: een, b: twee } })

export const AC: Gevallen = {
  'AC-01': {
    wel: [actie({ werkvorm: 'debat' }, { actoren: { l: luid(0.5) } })],
    nauwelijks: [
      actie({ werkvorm: 'debat' }),
      actie({ werkvorm: 'infomarkt' }, { actoren: { l: luid(0.5) } }),
      { actoren: { l: luid(0.5) }, situatie: { fase: 4 }, acties: { a: { werkvorm: 'debat' } } },
    ],
  },
  'AC-02': {
    wel: [actie()],
    nauwelijks: [actie({ trekker: { soort: 'lid', id: 'jan' } }, { leden: { jan: {} } }), inFase4(), {}],
  },
  'AC-03': { wel: [actie()], nauwelijks: [actie({ einde: '2027-01' }), inFase4()] },
  'AC-04': {
    wel: [actie({ criterium: ' ' })],
    nauwelijks: [actie({ criterium: 'minder afval' }), inFase4()],
  },
  'AC-05': {
    wel: [tweeActies({ termijn: 'lang' }, { termijn: 'lang' })],
    nauwelijks: [
      tweeActies({ termijn: 'lang' }, { termijn: 'kort' }),
      tweeActies({ termijn: 'lang' }, {}),
      {},
    ],
  },
  'AC-06': {
    wel: [tweeActies({ termijn: 'kort' }, { termijn: 'kort' })],
    nauwelijks: [tweeActies({ termijn: 'kort' }, {}), inFase4({ termijn: 'kort' })],
  },
  'AC-07': {
    wel: [actie({ planSamenleven: ['debat', 'desinformatie'] }, { plan: { planSamenleven: true } })],
    nauwelijks: [
      actie(
        { planSamenleven: ['debat', 'desinformatie', 'vormingPersoneel'] },
        { plan: { planSamenleven: true } },
      ),
      actie({ planSamenleven: [] }),
      { plan: { planSamenleven: true } },
    ],
  },
  'AC-08': {
    wel: [actie({ kanalen: ['online'] })],
    nauwelijks: [actie({ kanalen: ['online', 'offline'] }), actie({ kanalen: [] })],
  },
  'AC-09': { wel: [actie()], nauwelijks: [actie({ uitdaging: 'u' }, { uitdagingen: { u: {} } }), inFase4()] },
  'AC-10': {
    wel: [actie({}, { uitdagingen: { u: { keuze: 'gekozen' } } })],
    nauwelijks: [
      actie({ uitdaging: 'u' }, { uitdagingen: { u: { keuze: 'gekozen' } } }),
      actie({}, { uitdagingen: { u: { keuze: 'open' } } }),
      { uitdagingen: { u: { keuze: 'gekozen' } } },
    ],
  },
  'AC-11': { wel: [trekkers(2, 3)], nauwelijks: [trekkers(2, 4), trekkers(2, 2)] },
  'AC-12': {
    wel: [actie({ doelgroep: ['g'] }, { actoren: { g: groep(0) } }), actie()],
    nauwelijks: [actie({ doelgroep: ['iemand'] }), inFase4()],
  },
  'AC-13': {
    wel: [
      actie(
        { trekker: { soort: 'actor', id: 'n' } },
        { actoren: { n: netwerk(0, { rollen: ['kritischeDenker'] }) } },
      ),
    ],
    nauwelijks: [
      actie(
        { trekker: { soort: 'actor', id: 'n' } },
        { actoren: { n: netwerk(0, { rollen: ['kritischeDenker', 'doener'] }) } },
      ),
    ],
  },
  'AC-14': {
    wel: [actie(), actie({ toets: VIER_VRAGEN })],
    nauwelijks: [actie({ toets: TOETS }), inFase4()],
  },
  'AC-15': {
    wel: [tweeActies({ kanalen: ['online'] }, { kanalen: ['online'] })],
    nauwelijks: [tweeActies({ kanalen: ['online'] }, {}), {}],
  },
  'AC-16': {
    wel: [actie({ werkvorm: 'kleineTafels', plekSoort: 'nieuw' })],
    nauwelijks: [
      tweeActies(
        { werkvorm: 'kleineTafels', plekSoort: 'nieuw' },
        { werkvorm: 'infomarkt', plekSoort: 'bestaand' },
      ),
      actie({ werkvorm: 'ingreep', plekSoort: 'nieuw' }),
    ],
  },
}
