/** Every actie of the library, read one by one: what it claims, for whom, and in what words. */
import { describe, expect, test } from 'vitest'
import { ACTIEBIBLIOTHEEK } from '../../../src/domain/actiebibliotheek/actiebibliotheek'
import { BRONNEN } from '../../../src/domain/actiebibliotheek/bronnen'
import { AANSPREEKBAAR } from '../../../src/domain/lezing/richtingen'
import { PLAN_SAMENLEVEN_TYPES, TERMIJNEN, WERKVORMEN, WERKVORMGROEP } from '../../../src/domain/model/actie'
import { DIEPERLIGGEND } from '../../../src/domain/model/bezorgdheid'
import { KOSTEN, SAMENKOMSTEN } from '../../../src/domain/model/eigenactie'
import { readTree } from '../../support/source'

const FASEN = [1, 2, 3, 4] as const
const alle = ACTIEBIBLIOTHEEK.map((actie) => [actie.id, actie] as const)

/** Longest, in signs: what fits on a card without scrolling. */
const MAX = { tekst: 110, hoe: 260, vraagt: 160, zegt: 300 } as const

/** Words that begin with a capital in the middle of a sentence, and are no person. */
const EIGENNAMEN = new Set(
  'VS YouTube Unia Plan Samenleven Noord-Irak Groningen Londen Utrecht OESO Wij-Zij Netwerk Vlaams Nederlandse Nederlands Amerikaanse Amerikaan Amerikanen Australische Duitse Polen'.split(
    ' ',
  ),
)

/** Agreements and habits that are made while it is quiet, whatever their form. */
const VOORAF: readonly string[] = [
  'gedragscode',
  'meldpad',
  'sleutelfiguren',
  'gevoeligethemas',
  'burenbemiddeling',
]

const woordenVan = ({ tekst, hoe, vraagt, letOp, kennis }: (typeof ACTIEBIBLIOTHEEK)[number]): string[] => [
  tekst,
  hoe,
  vraagt,
  letOp,
  ...(kennis?.uit === 'bron' ? [kennis.zegt] : []),
]

test('sixty or more, each once', () => {
  expect(ACTIEBIBLIOTHEEK.length).toBeGreaterThanOrEqual(60)
  const uniek = (waarden: readonly string[]) => expect(new Set(waarden).size).toBe(waarden.length)
  uniek(ACTIEBIBLIOTHEEK.map(({ id }) => id))
  uniek(ACTIEBIBLIOTHEEK.map(({ tekst }) => tekst))
})

test('every file of a theme is in it', () => {
  const bestanden = Object.entries(readTree('src/domain/actiebibliotheek')).filter(([, tekst]) =>
    /: readonly Bibliotheekactie\[\] = \[\n {2}\{/u.test(tekst),
  )
  const ids = bestanden.flatMap(([, tekst]) => [...tekst.matchAll(/^ {4}id: '(\w+)'/gmu)].map(([, id]) => id))
  expect(new Set(ids)).toEqual(new Set(ACTIEBIBLIOTHEEK.map(({ id }) => id)))
})

describe.each(alle)('%s', (id, actie) => {
  test('has values of the model, each once', () => {
    expect(id).toMatch(/^[a-z]{3,30}$/u)
    const binnen = (waarden: readonly unknown[], lijst: readonly unknown[], minstens: number) => {
      expect(waarden.filter((een) => !lijst.includes(een))).toEqual([])
      expect(new Set(waarden).size).toBe(waarden.length)
      expect(waarden.length).toBeGreaterThanOrEqual(minstens)
    }
    binnen(actie.types, AANSPREEKBAAR, 1)
    binnen(actie.dieperliggend, DIEPERLIGGEND, 1)
    binnen(actie.fasen, FASEN, 1)
    binnen(actie.planSamenleven, PLAN_SAMENLEVEN_TYPES, 0)
    binnen(actie.kanalen, ['online', 'offline'], 1)
    binnen([actie.termijn], TERMIJNEN, 1)
    binnen([actie.werkvorm], WERKVORMEN, 1)
    binnen([actie.samen], SAMENKOMSTEN, 1)
    binnen([actie.kost], KOSTEN, 1)
  })

  test('is short, and whole', () => {
    // It becomes the words of an actie, which has no full stop.
    expect(actie.tekst).toMatch(/^\p{Lu}.{9,}[^.]$/u)
    expect(actie.tekst.length).toBeLessThanOrEqual(MAX.tekst)
    const zinnen = [actie.hoe, actie.vraagt, actie.letOp].filter(Boolean)
    expect(zinnen.filter((een) => !/^\p{Lu}.*[.?]$/u.test(een))).toEqual([])
    expect(Math.max(...zinnen.map((een) => een.length))).toBeLessThanOrEqual(MAX.hoe)
    expect(Math.max(actie.vraagt.length, actie.letOp.length)).toBeLessThanOrEqual(MAX.vraagt)
    expect(actie.hoe).not.toBe('')
    expect(actie.vraagt).not.toBe('')
  })

  test('names nobody, and blames nobody', () => {
    for (const tekst of woordenVan(actie)) {
      const midden = [...tekst.matchAll(/(?<=[\p{Ll}\d,;:] )\p{Lu}[\p{L}-]+/gu)].map(([woord]) => woord)
      expect(midden.filter((woord) => !EIGENNAMEN.has(woord))).toEqual([])
      expect(tekst).not.toMatch(
        /\b(?:roepers?|schreeuwers?|daders?|hangjongeren|allochto\w*|autochto\w*|moslims?|vreemdelingen|probleem\w*|mikt|jullie moeten|je moet|zorg dat|vergeet niet)\b/iu,
      )
    }
  })

  test('fits the fasen that it names', () => {
    // Fase 1 is network, training, meeting, and agreements that are made beforehand. Source: S0, S0.4.
    const isVoorRust =
      WERKVORMGROEP[actie.werkvorm] === 'ontmoeten' ||
      actie.planSamenleven.includes('vormingPersoneel') ||
      VOORAF.includes(id)
    expect(isVoorRust || !actie.fasen.includes(1)).toBe(true)
    // In fase 4 no groups are called together; a form that gives a stage brings sides together; one by one is no gathering.
    expect(actie.fasen.includes(4) && actie.samen === 'groepen').toBe(false)
    expect(WERKVORMGROEP[actie.werkvorm] === 'podium' && actie.samen !== 'groepen').toBe(false)
    expect(actie.werkvorm === 'huisbezoek' && actie.samen !== 'apart').toBe(false)
  })
})

const metBron = ACTIEBIBLIOTHEEK.flatMap(({ id, kennis }) =>
  kennis?.uit === 'bron' ? [[id, kennis] as const] : [],
)
test.each(metBron)('%s claims only what was read', (_id, { bronnen, zegt }) => {
  expect(zegt).toMatch(/^\p{Lu}.*\.$/u)
  expect(zegt.length).toBeLessThanOrEqual(MAX.zegt)
  expect(bronnen.length).toBeGreaterThan(0)
  for (const bron of bronnen) {
    const { titel, uitgever, jaar, adres } = BRONNEN[bron]
    expect(adres).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)+\/\S+$/u)
    expect(Math.min(titel.length, uitgever.length)).toBeGreaterThan(2)
    expect(jaar ?? 2000).toBeGreaterThan(1990)
    expect(jaar ?? 2000).toBeLessThanOrEqual(2026)
  }
})

describe('nobody finds an empty shelf', () => {
  const paren = AANSPREEKBAAR.flatMap((type) => DIEPERLIGGEND.map((dieper) => [type, dieper] as const))
  test.each(paren)('%s with %s', (type, dieper) => {
    const hier = ACTIEBIBLIOTHEEK.filter(
      ({ types, dieperliggend }) => types.includes(type) && dieperliggend.includes(dieper),
    )
    expect(hier.length).toBeGreaterThan(0)
    // Also where groups do not talk any more.
    expect(hier.filter(({ samen }) => samen !== 'groepen').length).toBeGreaterThan(0)
  })

  test.each(FASEN)('fase %s', (fase) => {
    expect(ACTIEBIBLIOTHEEK.filter(({ fasen }) => fasen.includes(fase)).length).toBeGreaterThanOrEqual(5)
  })

  test.each([
    ...TERMIJNEN.map((een) => ['termijn', een] as const),
    ...KOSTEN.map((een) => ['kost', een] as const),
    ...SAMENKOMSTEN.map((een) => ['samen', een] as const),
  ])('%s %s', (veld, waarde) => {
    expect(ACTIEBIBLIOTHEEK.filter((actie) => actie[veld] === waarde).length).toBeGreaterThanOrEqual(4)
  })

  test.each(PLAN_SAMENLEVEN_TYPES)('Plan Samenleven %s', (type) => {
    expect(
      ACTIEBIBLIOTHEEK.filter(({ planSamenleven }) => planSamenleven.includes(type)).length,
    ).toBeGreaterThanOrEqual(5)
  })
})

test('every source that was read is used', () => {
  const gebruikt = ACTIEBIBLIOTHEEK.flatMap(({ kennis }) => (kennis?.uit === 'bron' ? kennis.bronnen : []))
  expect([...new Set(gebruikt)].sort()).toEqual(Object.keys(BRONNEN).sort())
})
