/** Every thema, read one by one: roles and no persons, nobody on a side, words that blame nobody, and only help that the tool knows. */
import { describe, expect, test } from 'vitest'
import { THEMAS_OM_TE_BEGINNEN } from '../../../src/domain/begin/thema/themas'
import { buildUitThema, findMeepunten } from '../../../src/domain/begin/uitthema'
import { readBestand, writeBestand } from '../../../src/domain/bestand/bestand'
import { beoordeelNaam } from '../../../src/domain/masker/naamoordeel'
import { DIEPERLIGGEND } from '../../../src/domain/model/bezorgdheid'
import { DOORVERWIJZINGEN } from '../../../src/domain/naslag'
import { isTegengesteld, stereotypeert } from '../../../src/domain/signalen/woorden'
import { readTree } from '../../support/source'

const VANDAAG = '2026-11-30'
const teller = () => {
  let n = 0
  return () => `n${++n}`
}
const alleKeuzen = (thema: (typeof THEMAS_OM_TE_BEGINNEN)[number]) =>
  new Set(Object.values(findMeepunten(thema)).flatMap((punten) => punten.map(({ sleutel }) => sleutel)))

test('every file of a thema is offered, once', () => {
  const bestanden = Object.keys(readTree('src/domain/begin/thema'))
    .map((pad) => /(\w+)\.ts$/u.exec(pad)?.[1])
    .filter((naam) => naam !== 'thema' && naam !== 'themas')
  expect(new Set(THEMAS_OM_TE_BEGINNEN.map(({ id }) => id))).toEqual(new Set(bestanden))
  expect(THEMAS_OM_TE_BEGINNEN).toHaveLength(8)
})

describe.each(THEMAS_OM_TE_BEGINNEN.map((thema) => [thema.naam, thema] as const))('%s', (_naam, thema) => {
  const dossier = buildUitThema(thema, alleKeuzen(thema), VANDAAG, teller())
  const actoren = Object.values(dossier.actoren)

  test('has roles and no persons, and nobody is a stereotype', () => {
    expect(actoren.filter((actor) => beoordeelNaam(actor).verborgen).map(({ naam }) => naam)).toEqual([])
    expect(actoren.filter(({ naam }) => stereotypeert(naam)).map(({ naam }) => naam)).toEqual([])
  })

  test('puts nobody on a side: all wait, no luide stem, poles without a name', () => {
    expect(actoren.filter(({ posities }) => Object.keys(posities).length > 0)).toEqual([])
    expect(
      actoren.filter(
        ({ soort, bezorgdheden }) => soort === 'luideStem' || Object.keys(bezorgdheden).length > 0,
      ),
    ).toEqual([])
    expect(Object.values(dossier.tegenstellingen)).toMatchObject([{ wij: '', zij: '', incidenten: '' }])
    expect(dossier.relaties).toEqual({})
  })

  test('offers enough of each kind, short, each once, and help that exists', () => {
    const tel = (soort: string) => thema.actoren.filter((een) => een.soort === soort).length
    expect([tel('groep') >= 2, tel('stilleMidden') >= 2, tel('netwerk') >= 3]).toEqual([true, true, true])
    expect(thema.zorgen.length).toBeGreaterThanOrEqual(3)
    expect(thema.dagen.length).toBeGreaterThanOrEqual(4)
    expect(thema.wegwijzers.filter((sleutel) => !Object.hasOwn(DOORVERWIJZINGEN, sleutel))).toEqual([])
    expect(thema.zorgen.filter(({ dieperliggend }) => !DIEPERLIGGEND.includes(dieperliggend))).toEqual([])
    const woorden = [
      ...actoren.map(({ naam }) => naam),
      ...thema.zorgen.map(({ tekst }) => tekst),
      ...thema.dagen,
    ]
    expect(new Set(woorden).size).toBe(woorden.length)
    expect(new Set(thema.wegwijzers).size).toBe(thema.wegwijzers.length)
    expect(new Set(thema.zorgen.map(({ dieperliggend }) => dieperliggend)).size).toBe(thema.zorgen.length)
    expect(woorden.filter((woord) => woord.length > 75 || !/^\p{Lu}.*[^.!]$/u.test(woord))).toEqual([])
    expect(thema.over).toMatch(/^\p{Lu}.{20,90}[.?]$/u)
    expect(thema.zorgen.filter(({ tekst }) => isTegengesteld(tekst))).toEqual([])
  })

  test('opens again as it was made, and nothing comes along that was not ticked', () => {
    const terug = readBestand(writeBestand(dossier))
    expect(terug.ok && terug.dossier).toEqual(dossier)
    const leeg = buildUitThema(thema, new Set(), VANDAAG, teller())
    expect([leeg.actoren, leeg.bezorgdheden, leeg.plan.triggers]).toEqual([{}, {}, {}])
    const een = buildUitThema(thema, new Set(['s0']), VANDAAG, teller())
    expect(Object.values(een.actoren)).toMatchObject([
      { soort: 'netwerk', sector: thema.sectoren[0], letter: 'A' },
    ])
  })
})
