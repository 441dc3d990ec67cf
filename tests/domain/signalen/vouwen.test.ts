import { describe, expect, test } from 'vitest'
import { readToestand } from '../../../src/domain/signalen/toestand'
import { derive } from '../../../src/domain/derive'
import type { Ernst, SignaalCode, SignalenLezing } from '../../../src/domain/lezing/afleiding'
import { readKaart } from '../../../src/domain/lezing/kaartlezing'
import { deriveNetwerk } from '../../../src/domain/derive/netwerk'
import { deriveUitdagingen } from '../../../src/domain/derive/uitdagingen'
import type { Dossier } from '../../../src/domain/model/dossier'
import { findSignalen } from '../../../src/domain/signalen'
import type { Regel, Vondst } from '../../../src/domain/signalen/regel'
import { groep, kaart, lijnen, luid, midden, plan, situatie, TOXISCH, VANDAAG } from './geval'

const lees = (dossier: Dossier): SignalenLezing => derive(dossier, 't', { today: VANDAAG }).signalen
/** With rules of our own instead of those of the method. */
function met(regels: readonly Regel[], dossier: Dossier = kaart({ a: groep(0), b: groep(0) })) {
  const lezing = readKaart(dossier, 't', VANDAAG)
  const uitdagingen = deriveUitdagingen(lezing, [])
  return findSignalen(
    { kaart: lezing, bezorgdheden: [], uitdagingen, netwerk: deriveNetwerk(lezing) },
    regels,
  )
}
const regel = (code: SignaalCode, ernst: Ernst, vind: () => readonly Vondst[]): Regel => ({
  code,
  ernst,
  titel: code,
  bron: 'S2.5',
  vind,
})
const over = (id: string, meer: Partial<Vondst> = {}): Vondst => ({
  over: [{ soort: 'actor', id }],
  zin: ['Iets over ', { soort: 'actor', id }, '.'],
  ...meer,
})
const kaarten = (lezing: SignalenLezing) =>
  lezing.kaarten.map(({ code, ernst, signalen }) => [code, ernst, signalen.map(({ sleutel }) => sleutel)])

/** «Gezien» for every open signaal with one of these codes. */
function zie(dossier: Dossier, ...codes: readonly string[]): Dossier {
  const open = lees(dossier).kaarten.flatMap(({ signalen }) => signalen)
  const gezien = Object.fromEntries(
    open
      .filter(({ code }) => codes.includes(code))
      .map((signaal) => [signaal.sleutel, { toestand: readToestand(signaal), reden: 'Besproken.' }]),
  )
  expect(Object.keys(gezien).length).toBeGreaterThan(0)
  return { ...dossier, plan: { ...dossier.plan, gezien } }
}
const codesVan = (lezing: SignalenLezing) => lezing.kaarten.map(({ code }) => code)

describe('cards', () => {
  test('come by ernst, then thema in the order of the method, then code', () => {
    const { lezing } = met(
      (['PR-01', 'AC-09', 'AC-10', 'LS-02', 'SM-01', 'VB-01', 'DI-01'] as const).flatMap((code) => [
        regel(code, code === 'PR-01' ? 'stop' : 'letOp', () => [over('a')]),
      ]),
    )
    expect(codesVan(lezing)).toEqual(['PR-01', 'DI-01', 'SM-01', 'LS-02', 'AC-09', 'AC-10', 'VB-01'])
  })

  test('hold all of one code, and stand where their gravest stands', () => {
    const { lezing } = met([
      regel('SM-02', 'letOp', () => [over('a')]),
      regel('NW-05', 'tip', () => [over('b'), over('a', { ernst: 'stop' })]),
    ])
    expect(kaarten(lezing)).toEqual([
      ['NW-05', 'stop', ['NW-05_a', 'NW-05_b']],
      ['SM-02', 'letOp', ['SM-02_a']],
    ])
  })

  test('one per code and subject', () => {
    const { lezing } = met([regel('NW-05', 'tip', () => [over('a'), over('a', { zin: ['Nog eens.'] })])])
    expect(lezing.kaarten[0]?.signalen.map(({ omdat }) => omdat.zin[0])).toEqual(['Iets over '])
  })

  test('status stands on the card of its uitdaging and is not counted', () => {
    const { lezing } = met([regel('UI-01', 'stop', () => [over('a', { ernst: 'status' })])])
    expect(lezing).toMatchObject({ kaarten: [], gezien: [], perActor: {}, klaarVoorPitstop: true })
    expect(lezing.status).toHaveLength(1)
  })

  test('a subject that fits no key gets a key all the same, and two long ones two', () => {
    const lang = (laatste: string) => 'x'.repeat(63) + laatste
    const { lezing } = met([
      regel('NW-09', 'tip', () => [
        over(lang('1')),
        over(lang('2')),
        { ...over('a'), over: [], onderwerp: 'openbare ruimte' },
      ]),
    ])
    const sleutels = lezing.kaarten.flatMap(({ signalen }) => signalen.map(({ sleutel }) => sleutel))
    expect(new Set(sleutels).size).toBe(3)
    for (const sleutel of sleutels) expect(sleutel).toMatch(/^NW-09_[a-z0-9]{1,14}$/u)
  })
})

describe('a rule that throws', () => {
  const STUK = regel('NW-05', 'tip', () => {
    throw new Error('kapot')
  })
  const HEEL = regel('SM-02', 'letOp', () => [over('a')])

  test('is a report, and the others still speak', () => {
    const { lezing, storingen } = met([STUK, HEEL])
    expect(storingen).toEqual([{ waar: 'NW-05', melding: 'kapot' }])
    expect(codesVan(lezing)).toEqual(['SM-02'])
  })

  test('leaves no gate open: what was not asked is not ready', () => {
    expect(met([STUK]).lezing).toMatchObject({ klaarVoorPitstop: true, klaarVoorIndiening: false })
    expect(met([{ ...STUK, code: 'SM-01' }]).lezing).toMatchObject({ klaarVoorPitstop: false })
  })
})

describe('gezien', () => {
  const dossier = kaart({ m: midden(0), l: luid(0.5), k: luid(-0.5) })

  test('goes to those that were seen, with its reason', () => {
    const lezing = lees(zie(dossier, 'SM-05'))
    expect(codesVan(lees(dossier))).toContain('SM-05')
    expect(codesVan(lezing)).not.toContain('SM-05')
    expect(lezing.gezien.map(({ signaal, reden }) => [signaal.code, reden])).toEqual([
      ['SM-05', 'Besproken.'],
    ])
  })

  test('comes back when the state changes', () => {
    const gezien = zie(dossier, 'SM-05')
    const erbij = kaart({ m: midden(0), l: luid(0.5), k: luid(-0.5), j: luid(-0.8) })
    const lezing = lees({ ...gezien, actoren: erbij.actoren })
    expect(codesVan(lezing)).toContain('SM-05')
    expect(lezing.gezien).toEqual([])
  })

  test('stays seen while something else changes', () => {
    const gezien = zie(dossier, 'SM-05')
    const anders = kaart({ m: midden(0.1), l: luid(0.9), k: luid(-0.5), g: groep(0) })
    expect(lees({ ...gezien, actoren: anders.actoren }).gezien).toHaveLength(1)
  })

  test('comes back when it gets graver', () => {
    const twee = kaart({ l: luid(0.5), k: luid(-0.5) }, { relaties: lijnen('l bemiddeling k') })
    const gezien = zie(twee, 'LS-01')
    const situatieNu = situatie(TOXISCH).situatie
    expect(codesVan(lees(gezien))).not.toContain('LS-01')
    expect(codesVan(lees({ ...gezien, situatie: situatieNu }))).toContain('LS-01')
  })

  test('is of one subject', () => {
    const [eerste] = lees(dossier).kaarten.find(({ code }) => code === 'LS-02')?.signalen ?? []
    if (!eerste) throw new Error('This map has no LS-02 any more')
    const gezien = { [eerste.sleutel]: { toestand: readToestand(eerste), reden: '' } }
    const lezing = lees({ ...dossier, plan: { ...dossier.plan, gezien } })
    expect(
      lezing.kaarten.find(({ code }) => code === 'LS-02')?.signalen.map(({ sleutel }) => sleutel),
    ).toEqual(['LS-02_l'])
  })
})

describe('the mark on an actor', () => {
  test('is the gravest open signaal about it, also as one end of a relatie', () => {
    const dossier = kaart(
      { m: midden(0), l: luid(0.5, { eenOpEenDoor: 'de wijkagent' }), g: groep(0) },
      { relaties: lijnen('l spanning m') },
    )
    const { perActor } = lees(dossier)
    // m is not reached (letOp); l is only one end of a spanning (tip).
    expect(perActor).toEqual({ m: 'letOp', l: 'tip' })
    expect(lees(zie(dossier, 'SM-02')).perActor).toEqual({ m: 'aandacht', l: 'tip' })
  })
})

describe('ready', () => {
  const RUSTIG = kaart({ m: midden(0) })
  const poort = ({ klaarVoorPitstop, klaarVoorIndiening }: SignalenLezing) => [
    klaarVoorPitstop,
    klaarVoorIndiening,
  ]

  test.each([
    ['nothing in the way', RUSTIG, [true, true]],
    ['nobody in place: nothing was asked', kaart({ m: midden(null) }), [false, false]],
    ['a stop of SM', kaart({ g: groep(0) }), [false, false]],
    ['a stop of DI', kaart({ m: midden(0) }, { situatie: { fase: 4 } }), [false, false]],
    ['a stop of VB', kaart({ m: midden(0, { verontrusting: 'radicaliserend' }) }), [false, false]],
    ['a stop of UI', kaart({ m: midden(0) }, { uitdagingen: { u: { keuze: 'gekozen' } } }), [false, false]],
    ['the same uitdaging, not chosen', kaart({ m: midden(0) }, { uitdagingen: { u: {} } }), [true, true]],
    [
      'a luide stem in the werkgroep',
      kaart({ m: midden(0), l: luid(0.5) }, { leden: { x: { actor: 'l' } } }),
      [false, false],
    ],
    [
      'a luide stem in an actie',
      plan({ a: { partners: { l: 'inspraak' } } }, { actoren: { l: luid(0.5) } }),
      [true, false],
    ],
    [
      'a stage while it is toxic',
      plan({ a: { werkvorm: 'debat' } }, { actoren: { l: luid(0.5) }, situatie: TOXISCH }),
      [true, false],
    ],
    [
      'a recognisable name',
      kaart({ m: midden(0, { eenheid: 'individu', naamHerkenbaar: true }) }),
      [true, false],
    ],
  ])('%s', (_, dossier, verwacht) => {
    expect(poort(lees(dossier))).toEqual(verwacht)
  })

  test('a stop that was seen with a reason is not open', () => {
    const dossier = kaart({ g: groep(0) })
    expect(poort(lees(zie(dossier, 'SM-01')))).toEqual([true, true])
  })
})
