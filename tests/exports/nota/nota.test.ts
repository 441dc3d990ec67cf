import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Actor } from '../../../src/domain/model/actor'
import { type Dossier, leegDossier } from '../../../src/domain/model/dossier'
import { maakUitgaand, type Namenkeuze } from '../../../src/domain/masker/uitgaand'
import type { Notabron } from '../../../src/domain/nota/notabron'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { buildNota as bouwNota } from '../../../src/exports/nota/nota'
import { RUBRIEKEN } from '../../../src/domain/model/notarubriek'
import type { Blok, Deel, Verslag } from '../../../src/exports/verslag/blok'
import { alleTeksten, arbDossier, bouwDossier } from '../../support/dossiers'
import { volDossier } from '../../support/plannen'
import { naamIn, plantOveral } from '../../support/veeg'
import { metActies } from '../../support/zestigacties'

const buildNota = (dossier: Dossier, keuze: Namenkeuze = 'verbergen') =>
  bouwNota(maakUitgaand(dossier, keuze), { datum: '2026-11-30' })
const deelVan = ({ delen }: Verslag, sleutel: string): Deel => {
  const gevonden = delen.find((deel) => deel.sleutel === sleutel)
  if (!gevonden) throw new Error(`No part ${sleutel}`)
  return gevonden
}
const blok = <S extends Blok['soort']>({ blokken }: Deel, soort: S) =>
  blokken.filter((een): een is Extract<Blok, { soort: S }> => een.soort === soort)
const tekstVan = (deel: unknown): string =>
  alleTeksten(deel)
    .join('\n')
    .replaceAll(/[\u00A0\u202F]/gu, ' ')

test('what it is made of knows nobody and no place', () => {
  type Verboden =
    | 'actoren'
    | 'leden'
    | 'relaties'
    | 'fora'
    | 'standpunten'
    | 'tegenstellingen'
    | 'momentopnames'
  expectTypeOf<Extract<keyof Notabron, Verboden>>().toEqualTypeOf<never>()
  expectTypeOf<Actor>().not.toExtend<Notabron['acties'][number]>()
  // @ts-expect-error -- made by hand, without the one place that makes it
  const zelf: Notabron = { titel: '' }
  expect(zelf).toBeDefined()
})

test.each([
  ['an empty dossier', leegDossier()],
  ['the example', bloemetjeswijk()],
  ['a full one', volDossier()],
  ['sixty acties', metActies(60, 6)],
])('%s has every rubric, in its order, and none without a word', (_wat, dossier) => {
  const { delen, kort } = buildNota(dossier)
  expect(kort).toBe(true)
  expect(delen.map(({ sleutel }) => sleutel)).toEqual([...RUBRIEKEN, 'over'])
  for (const { blokken } of delen) expect(blokken.length).toBeGreaterThan(0)
})

test('an empty dossier says in each rubric who fills it in, and nothing else', () => {
  const nota = buildNota(leegDossier())
  expect(nota.titel).toBe('Nota zonder titel')
  for (const deel of nota.delen.slice(0, -1)) {
    const teksten = alleTeksten(deel.blokken).filter((tekst) => tekst.includes(' '))
    expect(teksten.length).toBeGreaterThan(0)
    for (const tekst of teksten) expect(tekst).toMatch(/^Nog in te vullen: .+\.$/u)
  }
})

describe('a full dossier', () => {
  const nota = buildNota(volDossier())

  test('asks what was chosen', () => {
    expect(tekstVan(deelVan(nota, 'vraag'))).toContain(
      '1 gedeelde uitdaging goed te keuren\nopdracht te geven voor 2 prioritaire acties\ndaarvoor € 1.550,50 te voorzien (raming)',
    )
  })

  test('names only the ground that people wrote', () => {
    expect(blok(deelVan(nota, 'kader'), 'kenmerken')[0]?.rijen[0]).toEqual([
      'Rechtsgrond',
      'Taak van algemeen belang',
    ])
    expect(tekstVan(nota)).not.toMatch(/decreet|artikel \d{2,}/iu)
  })

  test('says who was heard in numbers', () => {
    const tekst = tekstVan(deelVan(nota, 'gehoord'))
    expect(tekst).toContain(
      '3 groepen in het stille midden, gehoord: 2 in een gesprek en 1 in een bevraging; 1 nog niet.',
    )
    expect(tekst).toContain('5 luide stemmen: ')
    expect(tekst).toContain('Een werkgroep van 2 leden, 1 met mandaat.')
  })

  test('what was chosen has its reason and its code, and so has what was not', () => {
    const deel = deelVan(nota, 'uitdagingen')
    expect(blok(deel, 'tabel')[0]?.rijen).toEqual([
      [
        'Een aangename, nette en groene leefomgeving',
        'Het midden vraagt dit al jaren.',
        'Overlast en vandalisme\nVerloedering',
        'BD 3, actie 3.2',
      ],
    ])
    expect(tekstVan(deel)).toContain(
      '«Iedereen raakt veilig over het plein»: Loopt al via het schoolroutekaartproject.',
    )
  })

  test('a trekker is a service or a role', () => {
    const trekkers = blok(deelVan(nota, 'acties'), 'tabel')[0]?.rijen.map(([, , trekker]) => trekker)
    expect(trekkers).toEqual(['Wijkmanager', 'Nog te kiezen'])
  })

  test('the decision goes by article', () => {
    const artikels = alleTeksten(deelVan(nota, 'besluit')).filter((tekst) => tekst.startsWith('Artikel'))
    expect(artikels.map((tekst) => tekst.replaceAll(/\s/gu, ' ').slice(0, 52))).toEqual([
      'Artikel 1. Het college keurt deze gedeelde uitdaging',
      'Artikel 2. Het college geeft opdracht voor deze prio',
      'Artikel 3. De uitgave wordt geraamd op € 1.550,50, t',
      'Artikel 4. Het college volgt de uitvoering op, een e',
      'Artikel 5. Dit besluit gaat naar de betrokken dienst',
    ])
  })
})

test.each([
  ['lid, a name with a role', { wie: 'Fatima El Amrani', rol: 'Projectleider' }, 'Projectleider'],
  [
    'lid, a name with a name for a role',
    { wie: 'Fatima El Amrani', rol: 'Jan Peeters' },
    'Lid van de werkgroep',
  ],
  ['lid, a name alone', { wie: 'Peeters' }, 'Lid van de werkgroep'],
  ['lid, a service', { wie: 'Groendienst' }, 'Groendienst'],
])('%s', (_wat, lid, trekker) => {
  const dossier = bouwDossier({
    leden: { l: lid },
    acties: { a: { tekst: 'Doen', prioritair: true, trekker: { soort: 'lid', id: 'l' } } },
  })
  expect(blok(deelVan(buildNota(dossier), 'acties'), 'tabel')[0]?.rijen[0]).toContain(trekker)
})

test.each([
  [
    'somebody who may be seen',
    { naam: 'An Claes', schuilnaam: 'An Claes', soort: 'netwerk', eenheid: 'individu' },
    'Partner uit het netwerk',
  ],
  ['an organisation', { naam: 'Natuurpunt', soort: 'netwerk', eenheid: 'organisatie' }, 'Natuurpunt'],
  [
    'an organisation with the name of a person',
    { naam: 'An Claes', soort: 'netwerk', eenheid: 'organisatie' },
    'Partner uit het netwerk',
  ],
  ['a role', { naam: 'Jeugdwerker', soort: 'netwerk' }, 'Jeugdwerker'],
  ['a group', { naam: 'Wie hier al lang woont', soort: 'groep' }, 'Inwoners'],
] as const)('on the map, %s', (_wat, actor, trekker) => {
  const dossier = bouwDossier({
    actoren: { p: actor },
    acties: { a: { tekst: 'Doen', prioritair: true, trekker: { soort: 'actor', id: 'p' } } },
  })
  for (const keuze of ['verbergen', 'tonen'] as const) {
    expect(blok(deelVan(buildNota(dossier, keuze), 'acties'), 'tabel')[0]?.rijen[0]).toContain(trekker)
  }
})

test.each([
  [60, 6, 6, 'En 54 andere, zie het actieplan.'],
  [60, 60, 10, 'En 50 andere, zie het actieplan.'],
  [6, 6, 6, null],
  [7, 6, 6, 'En 1 andere, zie het actieplan.'],
])('of %d acties, %d prioritair: %d rows', (aantal, prioritair, rijen, regel) => {
  const deel = deelVan(buildNota(metActies(aantal, prioritair)), 'acties')
  expect(blok(deel, 'tabel')[0]?.rijen).toHaveLength(rijen)
  expect(blok(deel, 'alinea').map(({ tekst }) => tekst)).toEqual(regel ? [regel] : [])
})

test('what is stopped, and what belongs to an uitdaging that is not taken up, is no part of it', () => {
  const dossier = bouwDossier({
    uitdagingen: { n: { tekst: 'Niet', keuze: 'niet' } },
    acties: {
      a: { tekst: 'Gestopt', prioritair: true, status: 'gestopt', budget: '€ 1' },
      b: { tekst: 'Bij niet', prioritair: true, uitdaging: 'n', budget: '€ 2' },
      c: { tekst: 'Blijft', prioritair: true, budget: '€ 4' },
    },
  })
  const nota = buildNota(dossier)
  expect(blok(deelVan(nota, 'acties'), 'tabel')[0]?.rijen.map(([tekst]) => tekst)).toEqual(['Blijft'])
  expect(tekstVan(deelVan(nota, 'financien'))).toContain('Totaal\n\n\n€ 4')
})

describe('visum', () => {
  const visum = (budget: string, visumVanaf: string) =>
    tekstVan(
      deelVan(
        buildNota(bouwDossier({ kop: { visumVanaf }, acties: { a: { tekst: 'A', budget } } })),
        'financien',
      ),
    )
  test.each([
    ['€ 30.000', '€ 30.000', 'Visum nodig? Ja, de raming bereikt het bedrag van € 30.000'],
    ['€ 29.999,99', '30.000 euro', 'Visum nodig? De raming blijft onder het bedrag van € 30.000'],
    ['veel', '30000', 'Niet alle bedragen zijn al bekend.'],
    ['€ 30.000', '', 'Nog in te vullen: visum nodig?'],
    ['€ 30.000', 'vraag Financiën', 'Nog in te vullen: visum nodig?'],
  ])('%s with a limit of %s', (budget, vanaf, zin) => {
    expect(visum(budget, vanaf)).toContain(zin)
  })

  test.each([
    ['', '€ 30.000'],
    ['', ''],
  ])('without any amount it is not asked («%s», limit «%s»)', (budget, vanaf) => {
    expect(visum(budget, vanaf)).not.toMatch(/visum/iu)
  })

  test('what cannot be added is said in one line, with what people wrote', () => {
    expect(visum('500 euro per jaar', '')).toContain(
      'Niet meegeteld, omdat er geen enkel bedrag uit te lezen is: «A» (500 euro per jaar).',
    )
  })
})

describe('amounts of acties', () => {
  const nota = (visumVanaf = '€ 1.500', bron = 'Subsidie') =>
    tekstVan(
      deelVan(
        buildNota(
          bouwDossier({
            kop: { visumVanaf },
            acties: {
              a: {
                tekst: 'Opruimen',
                budget: 'ruwweg € 9.000',
                bedragen: {
                  g: { jaar: 2027, bedrag: 1250.5, bron, code: 'BD 3.2', orde: 0 },
                  h: { jaar: 2028, bedrag: 300, bron: '', code: '', orde: 1 },
                },
              },
            },
          }),
        ),
        'financien',
      ),
    ).replaceAll(/[\u00A0\u202F]/gu, ' ')

  test('stand by year with their code, then by who pays; the words beside them are not added', () => {
    expect(nota()).toContain('2027\nZonder uitdaging\nBD 3.2\n€ 1.250,50')
    expect(nota()).toContain('2028\nZonder uitdaging\nNog in te vullen\n€ 300')
    expect(nota()).toContain('Totaal\n\n\n€ 1.550,50')
    expect(nota()).toContain('Subsidie\n€ 1.250,50\nNog in te vullen\n€ 300')
    expect(nota()).not.toContain('9.000')
  })

  test.each([
    ['€ 1.550,50', 'Visum nodig? Ja'],
    ['€ 1.550,51', 'De raming blijft onder'],
  ])('the visum of %s looks at their sum', (vanaf, zin) => {
    expect(nota(vanaf)).toContain(zin)
  })

  test('somebody who pays without standing on the map has no name in it', () => {
    const gezegd = nota('€ 1.500', 'Mevrouw Els Verhoeven')
    expect(gezegd).not.toMatch(/Els|Verhoeven/u)
    expect(gezegd).toContain('€ 1.250,50')
  })
})

test('a municipality has its own rubrics, order and words', () => {
  const weg = Object.fromEntries(
    RUBRIEKEN.map((rubriek, orde) => [
      rubriek,
      { kop: '', orde, weg: rubriek !== 'besluit' && rubriek !== 'financien' },
    ]),
  )
  const notarubrieken = {
    ...weg,
    besluit: { kop: '', orde: -1, weg: false },
    financien: { kop: 'Financiële weerslag', orde: 6, weg: false },
  }
  const { delen } = buildNota(bouwDossier({ plan: { notarubrieken } }))
  expect(delen.map(({ kop }) => kop)).toEqual([
    'Voorgesteld besluit',
    'Financiële weerslag',
    'Over deze nota',
  ])
})

test('a name in every text of the schema stands nowhere in it, whatever was chosen, and both are the same', () => {
  const { dossier, onbereikt } = plantOveral()
  expect(onbereikt).toEqual([])
  const [verborgen, getoond] = (['verbergen', 'tonen'] as const).map((keuze) =>
    JSON.stringify(buildNota(dossier, keuze)),
  )
  expect(naamIn(new TextEncoder().encode(verborgen))).toEqual([])
  expect(getoond).toBe(verborgen)
})

test('any dossier gives a nota of a few parts', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const { delen } = buildNota(dossier)
      const eruit = Object.values(dossier.plan.notarubrieken).filter((een) => een.weg).length
      expect(delen).toHaveLength(RUBRIEKEN.length - eruit + 1)
      for (const tekst of alleTeksten(delen)) expect(tekst.length).toBeLessThan(20_001)
    }),
    { numRuns: 30 },
  )
})
