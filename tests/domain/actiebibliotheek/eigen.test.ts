/** Own acties: as rows to another dossier and back, and as acties of the library. */
import { describe, expect, test } from 'vitest'
import { alsBibliotheekactie } from '../../../src/domain/actiebibliotheek/eigen'
import { GEEN_FILTER, isGefilterd, isInZicht } from '../../../src/domain/actiebibliotheek/filter'
import { ACTIEBIBLIOTHEEK } from '../../../src/domain/actiebibliotheek/actiebibliotheek'
import { EIGEN_KOLOMMEN, leesEigenRijen, schrijfEigenRijen } from '../../../src/domain/actiebibliotheek/rijen'
import {
  bibliotheekSleutel,
  eigenId,
  leesBibliotheekSleutel,
  zegHerkomst,
} from '../../../src/domain/actiebibliotheek/sleutel'
import { LEGE_EIGEN_ACTIE } from '../../../src/domain/model/eigenactiewoorden'

const SOEP = {
  ...LEGE_EIGEN_ACTIE,
  tekst: 'Soep op het plein',
  hoe: 'Elke eerste vrijdag.\nMet de school.',
  types: ['bedroefd', 'boosPolitiek'],
  dieperliggend: ['identiteit', 'nietGehoord'],
  termijn: 'lang',
  werkvorm: 'activiteit',
  planSamenleven: ['debat', 'discriminatieHaat'],
  samen: 'midden',
  kost: 'laag',
  vraagt: 'Een ketel',
  ervaring: 'In de regen komt niemand; onder de luifel wel.',
} as const
const gelezen = (rij: readonly string[]) => leesEigenRijen([rij])

describe('rows', () => {
  test('what goes out comes back, header and all', () => {
    const acties = [
      {
        ...SOEP,
        types: [...SOEP.types],
        dieperliggend: [...SOEP.dieperliggend],
        planSamenleven: [...SOEP.planSamenleven],
      },
      { ...LEGE_EIGEN_ACTIE, tekst: 'Kort' },
    ]
    expect(leesEigenRijen(schrijfEigenRijen(acties))).toEqual({ acties, achter: [] })
  })

  test('every field but its place is a column', () => {
    expect(EIGEN_KOLOMMEN.map(({ veld }) => veld).sort()).toEqual(Object.keys(LEGE_EIGEN_ACTIE).sort())
  })

  test('our columns in another order, with a column of their own', () => {
    expect(
      leesEigenRijen([
        ['kost', 'ACTIE', 'Contactpersoon'],
        ['Kost weinig', 'Bankje', 'iemand'],
      ]),
    ).toEqual({
      acties: [{ ...LEGE_EIGEN_ACTIE, tekst: 'Bankje', kost: 'laag' }],
      achter: ['Rij 1, kolom 3: «iemand» heeft hier geen kolom'],
    })
  })

  test.each<[string, readonly string[], string]>([
    [
      'a form that we do not know',
      ['Bal', '', '', '', '', 'volksdans'],
      'Rij 1, Werkvorm: «volksdans» kennen we niet',
    ],
    ['one of two types', ['Bal', '', 'bedroefd; blij'], 'Rij 1, Voor wie: «blij» kennen we niet'],
  ])('%s is left out and said; the rest comes along', (_naam, rij, reden) => {
    const { acties, achter } = gelezen(rij)
    expect(acties).toHaveLength(1)
    expect(achter).toEqual([reden])
  })

  test('a row without words for the actie is no actie; an empty one is nothing', () => {
    expect(leesEigenRijen([['', 'alleen hoe'], ['', ''], []])).toEqual({
      acties: [],
      achter: ['Rij 1: zonder woorden voor de actie'],
    })
  })

  test('of more than five hundred it says how many stay behind', () => {
    const { acties, achter } = leesEigenRijen([
      ['Actie'],
      ...Array.from({ length: 502 }, (_, i) => [`A${i}`]),
    ])
    expect(acties).toHaveLength(500)
    expect(achter).toEqual(['Na rij 500: nog 2 rijen'])
    expect(leesEigenRijen(Array.from({ length: 500 }, () => ['A'])).achter).toEqual([])
  })

  test('the same unknown word twice in a cell is said once', () => {
    expect(gelezen(['Bal', '', 'blij; blij']).achter).toEqual(['Rij 1, Voor wie: «blij» kennen we niet'])
  })

  test('twenty thousand signs and one are too many', () => {
    expect(gelezen(['x'.repeat(20_001)]).acties).toEqual([])
    expect(gelezen(['x'.repeat(20_000)]).acties).toHaveLength(1)
  })
})

describe('as an actie of the library', () => {
  test.each([
    ['activiteit', null, 'groepen'],
    ['huisbezoek', null, 'apart'],
    ['overleg', null, 'niemand'],
    [null, null, 'groepen'],
    ['activiteit', 'midden', 'midden'],
  ] as const)('%s, said %s: %s', (werkvorm, samen, verwacht) => {
    expect(alsBibliotheekactie('x', { ...LEGE_EIGEN_ACTIE, werkvorm, samen, orde: 0 }).samen).toBe(verwacht)
  })

  test('who radicalises is aimed at by nothing, also not by an own one', () => {
    expect(
      alsBibliotheekactie('x', { ...LEGE_EIGEN_ACTIE, types: ['bedroefd', 'radicaliserend'], orde: 0 }).types,
    ).toEqual(['bedroefd'])
  })
})

test('keys read back, and are no longer than a herkomst takes', () => {
  const lang = 'x'.repeat(64)
  expect(leesBibliotheekSleutel(bibliotheekSleutel('u', 'koffietafel'))).toBe('koffietafel')
  expect(leesBibliotheekSleutel(bibliotheekSleutel(null, eigenId('e')))).toBe('eigen-e')
  expect(leesBibliotheekSleutel('actie:u:bedroefd:kort')).toBeNull()
  expect(zegHerkomst({ voorstel: bibliotheekSleutel(null, 'x') })).toBe('uit de actiebibliotheek')
  expect(zegHerkomst({ voorstel: 'actie:u:x:kort' })).toBe('uit een voorstel van de kaart')
  expect(bibliotheekSleutel(lang, eigenId(lang)).length).toBeLessThanOrEqual(200)
})

describe('filter', () => {
  const vindt = (filter: Partial<typeof GEEN_FILTER>) =>
    ACTIEBIBLIOTHEEK.filter((actie) => isInZicht(actie, { ...GEEN_FILTER, ...filter }, (tekst) => tekst))

  test('without a filter all of it', () => {
    expect(vindt({})).toHaveLength(ACTIEBIBLIOTHEEK.length)
    expect(isGefilterd(GEEN_FILTER)).toBe(false)
    expect(isGefilterd({ ...GEEN_FILTER, kost: 'laag' })).toBe(true)
  })

  test('choices narrow together', () => {
    const uit = vindt({ type: 'bedroefd', dieper: 'identiteit', termijn: 'kort', fase: 3 })
    expect(uit.length).toBeGreaterThan(0)
    expect(
      uit.every(
        ({ types, dieperliggend, termijn, fasen }) =>
          types.includes('bedroefd') &&
          dieperliggend.includes('identiteit') &&
          termijn === 'kort' &&
          fasen.includes(3),
      ),
    ).toBe(true)
  })

  test('every word is looked for, whatever its accents, in any order', () => {
    expect(vindt({ zoek: 'oordelen DEUR' }).map(({ id }) => id)).toEqual(['huisaanhuis'])
    expect(vindt({ zoek: 'cafè zonder' })).toEqual([])
    expect(vindt({ zoek: 'een' }).length).toBeGreaterThan(40)
    expect(vindt({ zoek: 'xyzzy' })).toEqual([])
  })
})
