import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/domain/derive'
import type { Ernst, Signaal, SignaalCode } from '../../../src/domain/derive/afleiding'
import { SIGNAAL_REGELS } from '../../../src/domain/signalen/register'
import { type Bouw, bouw, type Geval, type Gevallen } from './gevallen/kaartje'
import { AC, UI, VB } from './gevallen/plan'
import { DI, PA, PR, VK, WG } from './gevallen/situatie'
import { LS, NW, SM } from './gevallen/stemmen'

const GEVALLEN: Gevallen = { ...DI, ...SM, ...LS, ...UI, ...NW, ...PA, ...AC, ...VB, ...WG, ...VK, ...PR }
const ALLE = Object.entries(GEVALLEN).flatMap(([code, geval]): [string, Geval][] =>
  geval ? [[code, geval]] : [],
)

/** The whole table of the method, with the ernst that a rule starts from. */
const TABEL: Readonly<Record<Exclude<Ernst, 'status'>, string>> = {
  stop: 'DI-01 LS-03 SM-01 VB-02 UI-01 UI-02 PR-01 PR-02 PR-07',
  letOp:
    'DI-03 DI-06 DI-08 LS-01 LS-02 LS-04 LS-07 SM-02 SM-03 VB-03 UI-03 UI-04 UI-05 NW-02 NW-10 NW-12 PA-01 PA-03 AC-01 AC-05 AC-06 AC-07 AC-08 AC-15 AC-12 PR-03 PR-04',
  aandacht:
    'DI-02 DI-04 DI-05 DI-09 DI-10 LS-06 LS-09 LS-10 LS-12 SM-04 SM-05 SM-07 VB-01 VB-05 UI-08 UI-09 UI-10 NW-01 NW-03 NW-04 NW-05 NW-07 NW-08 NW-13 PA-02 AC-02 AC-03 AC-04 AC-09 AC-10 AC-11 AC-14 WG-01 WG-02 PR-08',
  tip: 'DI-07 LS-05 LS-08 SM-06 SM-08 UI-06 UI-07 UI-11 NW-06 NW-09 AC-13 AC-16 VK-01',
}

function signalenVan(delen: Bouw): Signaal[] {
  const { signalen, storingen } = derive(bouw(delen), 't', { today: '2026-11-24' })
  expect(storingen).toEqual([])
  return [...signalen.kaarten.flatMap((kaart) => kaart.signalen), ...signalen.status]
}
const codes = (delen: Bouw): SignaalCode[] => signalenVan(delen).map(({ code }) => code)

describe('register', () => {
  test('holds the whole table, each with its ernst, and nothing else', () => {
    const inTabel = Object.entries(TABEL).flatMap(([ernst, rij]) =>
      rij.split(' ').map((code) => `${code} ${ernst}`),
    )
    expect(SIGNAAL_REGELS.map(({ code, ernst }) => `${code} ${ernst}`).sort()).toEqual(inTabel.sort())
  })
  test('every rule has a map where it holds and one where it nearly does', () => {
    expect(Object.keys(GEVALLEN).sort()).toEqual(SIGNAAL_REGELS.map(({ code }) => code).sort())
    for (const [, { wel, nauwelijks }] of ALLE) {
      expect([wel.length > 0, nauwelijks.length > 0]).toEqual([true, true])
    }
  })
  test('every card has a title of its own', () => {
    expect(new Set(SIGNAAL_REGELS.map(({ titel }) => titel)).size).toBe(SIGNAAL_REGELS.length)
  })
})

const rijen = (soort: 'wel' | 'nauwelijks') =>
  ALLE.flatMap(([code, gevallen]) =>
    gevallen[soort].map((delen, i): [string, number, Bouw] => [code, i + 1, delen]),
  )

test.each(rijen('wel'))('%s holds (%i)', (code, _, delen) => {
  expect(codes(delen)).toContain(code)
})
test.each(rijen('nauwelijks'))('%s nearly holds (%i)', (code, _, delen) => {
  expect(codes(delen)).not.toContain(code)
})

describe('ernst', () => {
  const ernstVan = (code: SignaalCode, delen: Bouw) =>
    signalenVan(delen).find((een) => een.code === code)?.ernst
  const TOXISCH = { dialoogMogelijk: 'nee', overkoepelendWij: 'nee' } as const

  test.each(['LS-01', 'AC-01'] as const)('%s becomes a stop when toxisch', (code) => {
    const [delen = {}] = GEVALLEN[code]?.wel ?? []
    expect(ernstVan(code, delen)).toBe('letOp')
    expect(ernstVan(code, { ...delen, situatie: TOXISCH })).toBe('stop')
  })
  test.each([
    ['UI-01', 'stop'],
    ['UI-02', 'stop'],
    ['UI-03', 'letOp'],
  ] as const)('%s is %s once chosen, and only says so on its card before', (code, ernst) => {
    const [delen = {}] = GEVALLEN[code]?.wel ?? []
    expect(ernstVan(code, delen)).toBe(ernst)
    expect(ernstVan(code, { ...delen, uitdagingen: { u: { bezorgdheden: ['b'] } } })).toBe('status')
  })
  test('one of the three for each uitdaging', () => {
    for (const code of ['UI-01', 'UI-02', 'UI-03'] as const) {
      const [delen = {}] = GEVALLEN[code]?.wel ?? []
      expect(codes(delen).filter((een) => /^UI-0[123]$/u.test(een))).toEqual([code])
    }
  })
})
