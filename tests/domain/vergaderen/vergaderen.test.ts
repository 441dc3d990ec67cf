import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { zegDuur } from '../../../src/domain/model/vergadering'
import { findAgendavoorstellen } from '../../../src/domain/vergaderen/agendavoorstellen'
import { writeUitnodiging } from '../../../src/domain/vergaderen/uitnodiging'
import {
  findGeweest,
  findOpenBesluiten,
  findVolgende,
  findVorige,
} from '../../../src/domain/vergaderen/vergaderen'
import { findVolgendOverleg } from '../../../src/domain/traject/traject'
import { arbDossier, bouwDossier } from '../../support/dossiers'

const VANDAAG = '2026-11-23'
const besluit = (tekst: string, rest: object = {}) => ({
  tekst,
  wie: '',
  tegen: '',
  klaar: false,
  orde: 0,
  ...rest,
})

const DOSSIER = bouwDossier({
  kop: { titel: 'Het plein', dienst: 'Samenleven', gemeente: 'Zonhem' },
  vergaderingen: {
    oud: { datum: '2026-10-01', besluiten: { a: besluit('Bellen', { tegen: '2026-11-01' }) } },
    college: {
      datum: '2026-11-10',
      soort: 'bestuur',
      besluiten: { b: besluit('Nota', { klaar: true }), c: besluit(' ') },
    },
    straks: {
      datum: '2026-12-01',
      uur: '19 uur',
      plek: 'Buurthuis',
      besluiten: { d: besluit('Zaal boeken') },
    },
    ooit: {},
  },
})

describe('which meeting is which', () => {
  test.each([
    ['the next one', VANDAAG, 'straks', 'college'],
    ['that of today is both', '2026-12-01', 'straks', 'straks'],
    ['after all of them, the one without a day', '2027-01-01', 'ooit', 'straks'],
    ['before all of them', '2026-01-01', 'oud', undefined],
  ])('%s', (_, dag, volgende, geweest) => {
    expect(findVolgende(DOSSIER, dag)?.id).toBe(volgende)
    expect(findGeweest(DOSSIER, dag)?.id).toBe(geweest)
  })
  test('the one before is of the same people', () => {
    expect(findVorige(DOSSIER, 'straks')?.id).toBe('oud')
    expect(findVorige(DOSSIER, 'college')).toBeNull()
    expect(findVorige(DOSSIER, 'weg')).toBeNull()
  })
  test('no meetings: nothing', () => {
    const leeg = bouwDossier({})
    expect([findVolgende(leeg, VANDAAG), findGeweest(leeg, VANDAAG), findVorige(leeg, 'x')]).toEqual([
      null,
      null,
      null,
    ])
  })
})

test('what was agreed and waits: earliest first, without what is done or empty', () => {
  expect(
    findOpenBesluiten(DOSSIER, VANDAAG).map(({ id, vergadering, isVoorbij }) => [id, vergadering, isVoorbij]),
  ).toEqual([
    ['a', 'oud', true],
    ['d', 'straks', false],
  ])
})

test('the next meeting of the road is the earliest of both lists, of one day that with an agenda', () => {
  const met = (datum: string) => ({
    ...DOSSIER,
    verankering: { ...DOSSIER.verankering, opvolging: { o: { datum, tekst: 'Buurt' } } },
  })
  expect(findVolgendOverleg(met('2026-11-30'), VANDAAG)).toMatchObject({ id: 'o', bij: 'opvolging' })
  expect(findVolgendOverleg(met('2026-12-01'), VANDAAG)).toMatchObject({
    id: 'straks',
    bij: 'vergadering',
    tekst: 'Werkgroep, 19 uur, Buurthuis',
  })
})

test.each([
  [0, ''],
  [1, '1 minuut'],
  [45, '45 minuten'],
  [60, '1 uur'],
  [65, '1 uur 05'],
  [150, '2 uur 30'],
])('%i minutes are «%s»', (minuten, zegt) => {
  expect(zegDuur(minuten)).toBe(zegt)
})

test('the invitation says when, where, how long and about what, and hides who is hidden', () => {
  const dossier = bouwDossier({
    kop: { titel: 'Het plein', dienst: 'Samenleven' },
    actoren: { a: { naam: 'Zjefa Quaghebeura', eenheid: 'individu', soort: 'luideStem', letter: 'A' } },
    vergaderingen: {
      v: {
        datum: '2026-12-01',
        uur: '19 uur',
        plek: 'Buurthuis',
        punten: {
          a: { tekst: 'Wie spreekt met Zjefa Quaghebeura?', minuten: 15, orde: 0 },
          b: { tekst: 'Rondvraag', minuten: null, orde: 1 },
        },
      },
    },
  })
  expect(writeUitnodiging(maakUitgaand(dossier, 'verbergen'), 'v')).toBe(`Onderwerp: Werkgroep Het plein

Dag iedereen

De werkgroep komt weer samen. Iedereen is welkom, ook wie twijfelt of iets anders ziet.

Wanneer: 1 december 2026, 19 uur
Waar: Buurthuis
Duur: ongeveer 15 minuten

Op de agenda:
1. Wie spreekt met Luide stem A? (15 minuten)
2. Rondvraag

Kan je er niet bij zijn, laat het dan weten. Wat je wil meegeven, nemen we mee.

Samenleven
`)
  expect(
    writeUitnodiging(maakUitgaand(bouwDossier({ vergaderingen: { v: {} } }), 'verbergen'), 'v'),
  ).toContain('Wanneer: dag nog af te spreken')
})

test('an agenda is offered what was agreed, late acties, who is to be heard, and questions; and nothing twice', () => {
  const dossier = bouwDossier({
    ...DOSSIER,
    actoren: { m: { soort: 'stilleMidden', naam: 'Gezinnen' } },
    acties: { x: { tekst: 'Opruimen', einde: '2026-11-01', status: 'bezig' } },
  })
  expect(
    findAgendavoorstellen(dossier, [], VANDAAG)
      .map(({ id }) => id)
      .slice(0, 4),
  ).toEqual(['besluiten', 'acties', 'luisterronde', 'S1_2_thema'])
})

test('what a meeting agreed itself is no point of its own agenda', () => {
  const een = bouwDossier({ vergaderingen: { v: { datum: VANDAAG, besluiten: { a: besluit('Bellen') } } } })
  const aanbod = (hier: string | null) => findAgendavoorstellen(een, [], VANDAAG, hier).map(({ id }) => id)
  expect(aanbod('v')).not.toContain('besluiten')
  expect(aanbod(null)).toContain('besluiten')
})

test('any dossier gives an agenda: each offer with words and minutes, and a key of its own', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const aanbod = findAgendavoorstellen(dossier, [], VANDAAG)
      expect(new Set(aanbod.map(({ id }) => id)).size).toBe(aanbod.length)
      expect(aanbod.every(({ zin, minuten }) => zin.length > 0 && minuten > 0)).toBe(true)
    }),
  )
})
