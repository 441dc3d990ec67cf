/** Any coherent map, for properties: references that lead somewhere, places on and beside the borders, everything that the derivation reads. */
import * as fc from 'fast-check'
import { ACTOR_SOORTEN, BETROKKENHEDEN, ROLLEN, VERONTRUSTINGEN } from '../../src/domain/model/actor'
import { PLAN_SAMENLEVEN_TYPES, TERMIJNEN, WERKVORMEN } from '../../src/domain/model/actie'
import { BEZORGDHEID_BRONNEN, DIEPERLIGGEND } from '../../src/domain/model/bezorgdheid'
import type { Dossier } from '../../src/domain/model/dossier'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { FASESIGNALEN, SCHUIVEN } from '../../src/domain/model/situatie'
import { KEUZES } from '../../src/domain/model/uitdaging'
import { bouwDossier } from './dossiers'

/** At most forty: a hall full. */
const ACTOREN = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  ...Array.from({ length: 28 }, (_, i) => `m${i}`),
]
const FORA = ['f1', 'f2', 'f3']
/** What people really call somebody: with an article, a question, a comma, one letter, a whole line, or nothing. */
export const NAMEN = [
  '',
  'De Kring',
  'Het Plein',
  'Hoort iedereen erbij?',
  'Jan, Piet en de anderen',
  'X',
  `Vereniging ${'van alle bewoners '.repeat(10)}`.trim(),
]
const BEZORGDHEDEN = ['p', 'q', 'r', 's']
const UITDAGINGEN = ['u1', 'u2', 'u3']
const ACTIES = ['x1', 'x2', 'x3', 'x4']
const PLAATSEN = [-1, -0.6, -0.33, -0.32, -0.1, 0, 0.1, 0.32, 0.33, 0.6, 1]

const misschien = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { freq: 3 })
const deel = (van: readonly string[], maxLength = 3) => fc.uniqueArray(fc.constantFrom(...van), { maxLength })
/** Now and then one that the app gave by itself. */
const arbPlaats = fc
  .tuple(fc.constantFrom(...PLAATSEN), fc.integer({ min: 0, max: 7 }))
  .map(([x, n]) => (n === 0 ? { x, y: 0, doorApp: true } : { x, y: 0 }))

/** Some of `ids`, each with what `arb` makes of it. */
const perId = <T>(ids: readonly string[], arb: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, arb])), {
    requiredKeys: [],
    noNullPrototype: true,
  }) as fc.Arbitrary<Record<string, T>>

const arbHerkomst = misschien(
  fc.record({
    voorstel: fc.constantFrom('bezorgdheid:p', 'actie:u1:bedroefd:kort', 'actie:weg:boosPolitiek:lang', 'x'),
    tekst: fc.constant(''),
    over: deel([...ACTOREN, ...BEZORGDHEDEN, 'verdwenen']),
    datum: fc.constant('2026-11'),
  }),
)

const arbActor = fc.record({
  soort: fc.constantFrom(...ACTOR_SOORTEN, 'stilleMidden' as const, 'netwerk' as const),
  posities: perId(['t', 'v'], arbPlaats),
  bezorgdheden: fc.dictionary(fc.constantFrom(...BEZORGDHEDEN), fc.constantFrom(...BEZORGDHEID_BRONNEN), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  verontrusting: misschien(fc.constantFrom(...VERONTRUSTINGEN)),
  rollen: fc.uniqueArray(fc.constantFrom(...ROLLEN), { maxLength: 2 }),
  eigenBelang: fc.boolean(),
  isBestuur: fc.boolean(),
  betrekken: misschien(fc.constantFrom('ja' as const, 'nuNiet' as const)),
  sector: fc.constantFrom('', 'Mobiliteit', 'dienst wonen'),
  naam: fc.constantFrom(...NAMEN),
  eenheid: misschien(fc.constantFrom('individu' as const, 'organisatie' as const, 'meerdere' as const)),
  minderjarige: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  betrokkenheid: misschien(fc.constantFrom(...BETROKKENHEDEN)),
  binnenGemeente: fc.boolean(),
})

const arbUitdaging = fc.record({
  tekst: fc.constantFrom('', 'Een plein voor iedereen', 'Geen lawaai meer'),
  bezorgdheden: deel(BEZORGDHEDEN),
  impact: misschien(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)),
  steun: deel(ACTOREN, 5),
  meerjarenplan: fc.constantFrom('', '2.1'),
  keuze: fc.constantFrom(...KEUZES),
  herkomst: arbHerkomst,
})

const arbActie = fc.record({
  tekst: fc.constantFrom('', 'Koffie op het plein'),
  fora: deel(FORA),
  types: fc.uniqueArray(fc.constantFrom(...VERONTRUSTINGEN), { maxLength: 2 }),
  uitdaging: misschien(fc.constantFrom(...UITDAGINGEN)),
  termijn: misschien(fc.constantFrom(...TERMIJNEN)),
  werkvorm: misschien(fc.constantFrom(...WERKVORMEN)),
  kanalen: fc.uniqueArray(fc.constantFrom('online' as const, 'offline' as const)),
  planSamenleven: fc.uniqueArray(fc.constantFrom(...PLAN_SAMENLEVEN_TYPES), { maxLength: 2 }),
  doelgroep: deel(ACTOREN),
  trekker: misschien(
    fc.record({ soort: fc.constantFrom('actor' as const, 'lid' as const), id: fc.constantFrom(...ACTOREN) }),
  ),
  herkomst: arbHerkomst,
})

/** Read it on `t`; `v` is a second tegenstelling. */
export const arbKaart: fc.Arbitrary<Dossier> = fc
  .record({
    actoren: fc
      // Most maps are of a room, some of a hall.
      .oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 14 }) },
        { weight: 1, arbitrary: fc.integer({ min: 15, max: ACTOREN.length }) },
      )
      .chain((aantal) => perId(ACTOREN.slice(0, aantal), arbActor)),
    fora: perId(
      FORA,
      fc.record({
        naam: fc.constantFrom('', 'Infoavond'),
        plek: misschien(fc.constantFrom('online' as const, 'offline' as const)),
        impact: misschien(fc.constantFrom('geen' as const, 'beperkt' as const, 'groot' as const)),
        luideStemmen: deel(ACTOREN),
      }),
    ),
    standpunten: perId(
      ['s1', 's2'],
      fc.record({ actoren: deel(ACTOREN), waarVoor: fc.constantFrom('', 'rust') }),
    ),
    uitdagingen: perId(UITDAGINGEN, arbUitdaging),
    acties: perId(ACTIES, arbActie),
    bezorgdheden: fc
      .tuple(
        ...BEZORGDHEDEN.map((id) =>
          fc.record({
            id: fc.constant(id),
            dieperliggend: misschien(fc.constantFrom(...DIEPERLIGGEND)),
            mogelijkeDiscriminatie: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
          }),
        ),
      )
      .map((lijst) => Object.fromEntries(lijst.map((een) => [een.id, een]))),
    relaties: fc
      .array(
        fc.record({
          van: fc.constantFrom(...ACTOREN),
          naar: fc.constantFrom(...ACTOREN),
          type: fc.constantFrom(...RELATIE_TYPEN, 'contact' as const),
        }),
        { maxLength: 16 },
      )
      .map((lijst) => Object.fromEntries(lijst.map((een, i) => [`r${i}`, een]))),
    situatie: fc.record({
      fase: misschien(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)),
      dialoogMogelijk: misschien(fc.constantFrom('ja' as const, 'nee' as const)),
      overkoepelendWij: misschien(fc.constantFrom('ja' as const, 'nee' as const)),
      schuiven: perId(SCHUIVEN, fc.integer({ min: -2, max: 2 })),
      fasesignalen: perId(FASESIGNALEN, fc.constantFrom('ja' as const, 'beetje' as const, 'nee' as const)),
      bovenlokaal: misschien(fc.boolean()),
    }),
    plan: fc.record({
      planSamenleven: fc.boolean(),
      verborgenVoorstellen: fc.uniqueArray(fc.constantFrom('bezorgdheid:q', 'actie:u1:bedroefd:kort')),
      eigenVolgorde: fc.dictionary(fc.constantFrom(...UITDAGINGEN), fc.integer({ min: -2, max: 2 }), {
        noNullPrototype: true,
      }),
    }),
    leden: fc.constant({ a: { wie: 'Mia', actor: 'b' } }),
  })
  .map((delen) => bouwDossier({ ...delen, tegenstellingen: { t: {}, v: {} } }))
