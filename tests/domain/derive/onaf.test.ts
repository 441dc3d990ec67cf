/** Dossiers that are not finished, or not whole: a calm and sensible answer. */
import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/domain/derive'
import { leegDossier, nieuwDossier } from '../../../src/domain/model/dossier'
import { bouwDossier } from '../../support/dossiers'
import {
  groep,
  leesAf,
  leesOmdat,
  lijnen,
  luid,
  midden,
  net,
  opKaart,
  storingenVan,
  TODAY,
} from '../../support/opkaart'

const B = { b: 'gesprek' } as const

describe('nothing yet', () => {
  test.each([
    ['an empty dossier', derive(leegDossier(), null, TODAY)],
    ['a fresh one', derive(nieuwDossier('t', '2026-11-24'), 't', TODAY)],
    ['a tegenstelling that is gone', derive(opKaart({ m: midden(0, B) }), 'weg', TODAY)],
    ['everybody in the parkeerplaats', leesAf(opKaart({ m: midden(null, B), l: luid(null) }))],
  ])('%s', (_, afleiding) => {
    expect(afleiding.isLeeg).toBe(true)
    expect(afleiding.uitdagingen.gerangschikt).toEqual([])
    expect(afleiding.netwerk.teWeinig).toBe(true)
    expect(storingenVan(afleiding)).toEqual([])
  })
  test('who waits is named; the network does not wait', () => {
    const { nietGeplaatst } = leesAf(
      opKaart({ m: midden(null), l: luid(null), a: groep(null), n: net([]), g: groep(0) }),
    )
    expect(nietGeplaatst).toEqual(['a', 'l', 'm'])
  })
  test('an uitdaging without bezorgdheden', () => {
    const { uitdagingen, acties } = leesAf(opKaart({ m: midden(0, B) }, { uitdagingen: { u: {} } }))
    expect(uitdagingen.gerangschikt.find(({ uitdaging }) => uitdaging === 'u')).toMatchObject({
      som: 0,
      status: 'nietKiesbaar',
      draagvlak: { punten: 0, van: 1 },
    })
    expect(leesOmdat(acties.perUitdaging[0]?.geen)).toContain('Leg eerst de lijnen')
  })
})

test('one actor', () => {
  const { bezorgdheden, uitdagingen, netwerk } = leesAf(opKaart({ m: midden(0, B) }))
  expect(bezorgdheden).toMatchObject([{ klasse: 'eenMiddengroep' }])
  expect(uitdagingen.gerangschikt).toMatchObject([{ plaats: 1, gelijkwaardig: [], draagvlak: { punten: 2 } }])
  expect(netwerk.bereik.onbereikt).toEqual(['m'])
})

test('all in one spot', () => {
  const kaart = {
    a: groep(0, B),
    m: midden(0, B),
    n: midden(0, B),
    l: luid(0, B),
    w: net(['verbinder'], { x: 0 }),
  }
  const { bezorgdheden, netwerk } = leesAf(opKaart(kaart, { relaties: lijnen('w-m') }))
  expect(bezorgdheden).toMatchObject([{ klasse: 'gedeeldInHetMidden' }])
  expect(netwerk.balans.aantallen.groep).toEqual({ wij: 0, midden: 1, zij: 0 })
})

test('double relaties and one to oneself read as one', () => {
  const kaart = { m: midden(0, B), n: midden(0), v: net(['verbinder']) }
  const netwerk = (...paden: string[]) => leesAf(opKaart(kaart, { relaties: lijnen(...paden) })).netwerk
  expect(netwerk('v-m', 'm-v', 'v-m', 'v-v', 'm-m')).toEqual(netwerk('v-m'))
})

test('references to what is gone are left out', () => {
  const los = bouwDossier({
    tegenstellingen: { t: {} },
    actoren: {
      m: {
        soort: 'stilleMidden',
        posities: { t: { x: 0, y: 0 } },
        bezorgdheden: { b: 'gesprek', weg: 'gesprek' },
      },
    },
    bezorgdheden: { b: {} },
    relaties: { r: { van: 'm', naar: 'weg' } },
    uitdagingen: { u: { bezorgdheden: ['b', 'weg'], steun: ['weg'], impact: 1 } },
    acties: { x: { uitdaging: 'weg', doelgroep: ['weg'], trekker: { soort: 'actor', id: 'weg' } } },
    plan: { eigenVolgorde: { weg: 1 } },
  })
  const heel = bouwDossier({
    tegenstellingen: { t: {} },
    actoren: {
      m: { soort: 'stilleMidden', posities: { t: { x: 0, y: 0 } }, bezorgdheden: { b: 'gesprek' } },
    },
    bezorgdheden: { b: {} },
    uitdagingen: { u: { bezorgdheden: ['b'], impact: 1 } },
    acties: { x: {} },
  })
  const zonderActoren = ({ bezorgdheden: _b, ...rest }: ReturnType<typeof leesAf>) => rest
  expect(zonderActoren(leesAf(los))).toEqual(zonderActoren(leesAf(heel)))
})

test('a place beyond the axis counts as its zone', () => {
  const dossier = opKaart({ a: groep(0.5, B), z: groep(-0.5, B) })
  const ver = structuredClone(dossier)
  ver.actoren.a!.posities.t!.x = 7
  ver.actoren.z!.posities.t!.x = -40
  expect(leesAf(ver).bezorgdheden.map(({ klasse }) => klasse)).toEqual(['gedeeldZonderMidden'])
})
