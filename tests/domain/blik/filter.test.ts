import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTOR_SOORTEN, ROLLEN, VERONTRUSTINGEN } from '../../../src/domain/model/actor'
import { readBlik } from '../../../src/domain/blik/blik'
import {
  type Filter,
  FILTERVRAGEN,
  type Filtervraag,
  GEEN_FILTER,
  wisselWaarde,
} from '../../../src/domain/blik/filter'
import { RELATIE_TYPEN } from '../../../src/domain/model/relatie'
import { ZONES } from '../../../src/domain/model/zone'
import { bouwDossier } from '../../support/dossiers'
import { arbKaart } from '../../support/arbkaart'
import { zaad } from '../../support/kans'

const op = (x: number) => ({ posities: { t: { x, y: 0 } } })

/** A verbinder knows the ouders over the school; nobody knows the gezinnen. The parked groep is nowhere, and its line neither. */
const DOSSIER = bouwDossier({
  tegenstellingen: { t: {} },
  bezorgdheden: { lawaai: { tekst: 'lawaai' }, licht: { tekst: 'licht' } },
  actoren: {
    wijkbewoners: { soort: 'groep', ...op(-0.8), bezorgdheden: { lawaai: 'gesprek' } },
    jongeren: {
      soort: 'groep',
      ...op(0.8),
      verontrusting: 'boosPolitiek',
      bezorgdheden: { licht: 'online' },
    },
    ouders: { soort: 'stilleMidden', ...op(0), bezorgdheden: { lawaai: 'inschatting' } },
    gezinnen: {
      soort: 'stilleMidden',
      ...op(0.1),
      bezorgdheden: { lawaai: 'gesprek', licht: 'inschatting' },
    },
    roeper: { soort: 'luideStem', ...op(-0.9), rollen: ['verbinder'] },
    jeugdwerker: { soort: 'netwerk', ...op(0.2), rollen: ['verbinder', 'doener'] },
    school: { soort: 'netwerk', ...op(-0.1), rollen: ['vertegenwoordiger'] },
    geparkeerd: { soort: 'groep', bezorgdheden: { lawaai: 'gesprek' } },
  },
  relaties: {
    js: { van: 'jeugdwerker', naar: 'school', type: 'contact' },
    so: { van: 'school', naar: 'ouders', type: 'vertrouwen' },
    rw: { van: 'roeper', naar: 'wijkbewoners', type: 'voedt' },
    jp: { van: 'jongeren', naar: 'geparkeerd', type: 'spanning' },
  },
})

const kijk = (vraagt: Partial<Filter>) =>
  readBlik(DOSSIER, 't', { soort: 'filter', filter: { ...GEEN_FILTER, ...vraagt } }, '2026-01-01')

describe('whom a filter brings forward', () => {
  test.each<[Partial<Filter>, string]>([
    [{ soort: ['stilleMidden'] }, 'gezinnen ouders'],
    [{ soort: ['groep', 'luideStem'] }, 'jongeren roeper wijkbewoners'],
    [{ soort: ['netwerk'] }, 'jeugdwerker school'],
    // Who became a luide stem keeps the rol that was filled in, and plays it no more.
    [{ soort: ['verbinder'] }, 'jeugdwerker'],
    [{ soort: ['doener', 'vertegenwoordiger'] }, 'jeugdwerker school'],
    [{ zone: ['zij'] }, 'jongeren'],
    [{ zone: ['wij', 'zij'], soort: ['groep'] }, 'jongeren wijkbewoners'],
    [{ type: ['boosPolitiek'] }, 'jongeren'],
    [{ bezorgdheid: ['lawaai'] }, 'gezinnen ouders wijkbewoners'],
    [{ bezorgdheid: ['licht', 'lawaai'], zone: ['midden'] }, 'gezinnen ouders'],
    [{ bezorgdheid: ['weg'] }, ''],
    [{ relatie: ['voedt'] }, 'roeper wijkbewoners'],
    // Its other end waits in the parkeerplaats: that line is not on the map.
    [{ relatie: ['spanning'] }, ''],
    [{ bereik: ['nietBereikt'] }, 'gezinnen'],
    [{ gehoord: ['nietGehoord'] }, 'jongeren ouders'],
    [{ gehoord: ['nietGehoord'], bereik: ['nietBereikt'] }, ''],
  ])('%j: %s', (vraagt, wie) => {
    expect([...(kijk(vraagt)?.actoren ?? [])].sort().join(' ')).toBe(wie)
  })

  test('nothing asked: everybody is alike', () => {
    expect(kijk({})).toBeNull()
  })

  test.each<[Partial<Filter>, string]>([
    [{ soort: ['netwerk'] }, 'js'],
    [{ soort: ['stilleMidden', 'netwerk'] }, 'js so'],
    // A type that is asked for is seen, also to who rests.
    [{ soort: ['stilleMidden'], relatie: ['vertrouwen'] }, 'so'],
    [{ relatie: ['contact', 'voedt'] }, 'js rw'],
  ])('the lines of %j: %s', (vraagt, lijnen) => {
    expect([...(kijk(vraagt)?.relaties ?? [])].sort().join(' ')).toBe(lijnen)
  })

  test('it is told in the order of the questions, with how many of how many', () => {
    expect(
      kijk({ gehoord: ['nietGehoord'], soort: ['groep', 'stilleMidden'], zone: ['midden'] })?.zin,
    ).toEqual(['Alleen: groep of stille midden · in het midden · nog niet gehoord — 1 van 7 actoren'])
    expect(kijk({ bezorgdheid: ['licht'], relatie: ['voedt'] })?.zin).toEqual([
      'Alleen: «',
      { soort: 'bezorgdheid', id: 'licht' },
      '» · relatie voedt — 0 van 7 actoren',
    ])
  })
})

describe('of any map', () => {
  const WAARDEN: { readonly [V in Filtervraag]: readonly string[] } = {
    soort: [...ACTOR_SOORTEN, ...ROLLEN],
    zone: ZONES,
    type: VERONTRUSTINGEN,
    bezorgdheid: ['p', 'q', 'r'],
    relatie: RELATIE_TYPEN,
    bereik: ['nietBereikt'],
    gehoord: ['nietGehoord'],
  }
  const arbFilter = fc.record(
    Object.fromEntries(
      FILTERVRAGEN.map((vraag) => [
        vraag,
        fc.uniqueArray(fc.constantFrom(...WAARDEN[vraag]), { maxLength: 3 }),
      ]),
    ),
  ) as unknown as fc.Arbitrary<Filter>
  const wie = (dossier: Parameters<typeof readBlik>[0], filter: Filter) =>
    readBlik(dossier, 't', { soort: 'filter', filter }, '2026-01-01')?.actoren

  test('every value of a kind together is everybody of whom that kind is known, a value more never removes one, and order does not matter', () => {
    fc.assert(
      fc.property(arbKaart, arbFilter, fc.constantFrom(...FILTERVRAGEN), (dossier, filter, vraag) => {
        const alle = Object.values(dossier.actoren).filter(({ posities }) => 't' in posities)
        const soorten = wie(dossier, { ...GEEN_FILTER, soort: ACTOR_SOORTEN })
        expect(soorten?.size ?? 0).toBe(alle.length)
        const voor = wie(dossier, filter)
        if (!voor) return
        expect(wie(dossier, { ...filter, [vraag]: filter[vraag].toReversed() })).toEqual(voor)
        const extra = WAARDEN[vraag].find((waarde) => !(filter[vraag] as readonly string[]).includes(waarde))
        if (filter[vraag].length === 0 || extra === undefined) return
        const meer = wie(dossier, wisselWaarde(filter, vraag, extra as never))
        for (const id of voor) expect(meer?.has(id)).toBe(true)
      }),
      { seed: zaad(11), numRuns: 200 },
    )
  })
})
