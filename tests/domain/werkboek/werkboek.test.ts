/** Our own workbook, out and in again: the same, what was changed and nothing else, and never a mask over a name. */
import { AANTAL, EURO, OP_DE_AS } from '../../../src/domain/werkboek/vormen'
import { buildNamen } from '../../../src/domain/werkboek/namen'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GRENZEN } from '../../../src/app/lezer/grenzen'
import { readLijst } from '../../../src/app/lezer/lijst'
import type { Blad } from '../../../src/domain/lijst/lijstrijen'
import { maakUitgaand, type Namenkeuze } from '../../../src/domain/masker/uitgaand'
import type { Dossier } from '../../../src/domain/model/dossier'
import { tidyDossier } from '../../../src/domain/model/samenhang'
import { isWerkboek, isWerkboekVan } from '../../../src/domain/lijst/werkboekmerk'
import { BLADPLANNEN } from '../../../src/domain/werkboek/bladplannen'
import { readWerkboek, writeWerkboek } from '../../../src/domain/werkboek/terug'
import { buildExcel } from '../../../src/exports/rekenblad/excel'
import { buildWerkboek } from '../../../src/exports/rekenblad/bladen'
import { arbDossier, bouwDossier } from '../../support/dossiers'
import { tellendeIds } from '../../support/documenten'
import { zaad } from '../../support/kans'
import { metNaamOveral, volDossier } from '../../support/plannen'
import { gevuldDossier } from '../../support/schemapaden'
import { cellenVan, DAG } from '../../support/werkboeken'

const GEVULD = gevuldDossier()

/** The same through a real file. */
const uitBestand = async (dossier: Dossier, namen: Namenkeuze = 'tonen'): Promise<Blad[]> => {
  const blob = await buildExcel(buildWerkboek(maakUitgaand(dossier, namen), DAG))
  const { bladen } = await readLijst(new File([blob], 'dossier.xlsx'), GRENZEN, () => undefined)
  return [...bladen]
}

type Ingreep = { blad: string; rij: string; kop: string; tekst: string }
/** Cells changed as somebody would, by the first cell of their row. */
const wijzig = (bladen: readonly Blad[], ...ingrepen: readonly Ingreep[]): Blad[] =>
  bladen.map((blad) => {
    const hier = ingrepen.filter((een) => een.blad === blad.naam)
    if (hier.length === 0) return blad
    const [kop = []] = blad.rijen
    return {
      ...blad,
      rijen: blad.rijen.map((cellen, i) => {
        const raakt = i > 0 ? hier.filter(({ rij }) => cellen[0] === rij) : []
        return kop.map((naam, k) => raakt.find(({ kop: welke }) => welke === naam)?.tekst ?? cellen[k] ?? '')
      }),
    }
  })
/** A row at the end, by the heads of its columns. */
const voegToe = (bladen: readonly Blad[], naam: string, velden: Readonly<Record<string, string>>): Blad[] =>
  bladen.map((blad) =>
    blad.naam === naam
      ? { ...blad, rijen: [...blad.rijen, (blad.rijen[0] ?? []).map((kop) => velden[kop] ?? '')] }
      : blad,
  )

const lees = (bladen: readonly Blad[], dossier: Dossier) =>
  readWerkboek(bladen, dossier, tellendeIds('nieuw'))

describe('out and in again is the same', () => {
  test.each<Namenkeuze>(['tonen', 'verbergen'])('through a real file, namen %s', async (namen) => {
    for (const dossier of [volDossier(), metNaamOveral(), bouwDossier({})]) {
      const bladen = await uitBestand(dossier, namen)
      expect(isWerkboek(bladen)).toBe(true)
      const { wijzigingen, opmerkingen } = lees(bladen, dossier)
      expect({ wijzigingen, opmerkingen }).toEqual({ wijzigingen: [], opmerkingen: [] })
      expect(writeWerkboek(dossier, wijzigingen)).toBe(dossier)
    }
  })

  test('whatever is in the dossier', () => {
    fc.assert(
      fc.property(arbDossier, fc.constantFrom<Namenkeuze>('tonen', 'verbergen'), (dossier, namen) => {
        const { wijzigingen, opmerkingen } = lees(cellenVan(dossier, namen), dossier)
        expect({ wijzigingen, opmerkingen }).toEqual({ wijzigingen: [], opmerkingen: [] })
      }),
      { numRuns: 60, seed: zaad(15) },
    )
  })

  test('any other workbook is none of ours', () => {
    expect(isWerkboek([{ naam: 'Actoren', rijen: [['Naam', 'Sleutel']] }])).toBe(false)
  })
})

const DOSSIER = () =>
  bouwDossier({
    tegenstellingen: { t: { wij: 'jong', zij: 'oud' } },
    actoren: {
      a: {
        naam: 'Jeugdhuis',
        soort: 'netwerk',
        omvang: 12,
        nota: 'eerste',
        posities: { t: { x: 0.2, y: 40 } },
      },
      b: { naam: 'Gezinnen', soort: 'stilleMidden', bezorgdheden: { z: 'gesprek' } },
    },
    bezorgdheden: { z: { tekst: 'Lawaai' } },
    relaties: { r: { van: 'a', naar: 'b', type: 'contact' } },
    acties: { k: { tekst: 'Opruimen', doelgroep: ['b'], start: '2027-03-01' } },
  })

test('a workbook is compared with the dossier that it came from, and is a list for any other', () => {
  const vol = volDossier()
  const bladen = cellenVan(vol, 'verbergen')
  expect(isWerkboekVan(bladen, vol)).toBe(true)
  expect(isWerkboekVan(bladen, { ...vol, actoren: {}, acties: {} })).toBe(true)
  expect(isWerkboekVan(bladen, bouwDossier({ actoren: { ander: { naam: 'Wijkraad' } } }))).toBe(false)
})

describe('what people changed comes back, and nothing else', () => {
  test('fields, a place, a new row that names another new row, and what was taken away', () => {
    const dossier = DOSSIER()
    const uit = wijzig(
      cellenVan(dossier),
      { blad: 'Actoren', rij: 'Jeugdhuis', kop: 'Omvang', tekst: '30' },
      { blad: 'Actoren', rij: 'Jeugdhuis', kop: 'Plaats (jong ↔ oud)', tekst: '-0,5' },
      { blad: 'Actoren', rij: 'Jeugdhuis', kop: 'Rollen', tekst: 'doener, verbinder' },
      { blad: 'Acties', rij: 'Opruimen', kop: 'Doelgroep', tekst: 'Gezinnen; jeugdhuis' },
      { blad: 'Acties', rij: 'Opruimen', kop: 'Trekker', tekst: 'Jeugdhuis' },
      { blad: 'Acties', rij: 'Opruimen', kop: 'Einde', tekst: '15/04/2027' },
    )
    const erbij = voegToe(voegToe(uit, 'Actoren', { Naam: 'Bib', Soort: 'netwerk' }), 'Relaties', {
      Van: 'Bib',
      Relatie: 'vertrouwen',
      Naar: 'Gezinnen',
    })
    const zonder = erbij.map((blad) =>
      blad.naam === 'Wie draagt wat' ? { ...blad, rijen: blad.rijen.slice(0, 1) } : blad,
    )
    const { wijzigingen, opmerkingen } = lees(zonder, dossier)
    expect(opmerkingen).toEqual([])
    expect(wijzigingen.map(({ soort, blad, wie }) => [soort, blad, wie])).toEqual([
      ['anders', 'Actoren', 'Jeugdhuis'],
      ['nieuw', 'Actoren', 'Bib'],
      ['weg', 'Wie draagt wat', 'Lawaai · Gezinnen'],
      ['nieuw', 'Relaties', 'Bib'],
      ['anders', 'Acties', 'Opruimen'],
    ])
    const na = writeWerkboek(dossier, wijzigingen)
    expect(na.actoren.a).toEqual({
      ...dossier.actoren.a,
      omvang: 30,
      rollen: ['doener', 'verbinder'],
      posities: { t: { x: -0.5, y: 40 } },
    })
    expect(na.actoren.b).toEqual({ ...dossier.actoren.b, bezorgdheden: {} })
    expect(na.actoren.nieuw1).toMatchObject({ naam: 'Bib', soort: 'netwerk', letter: 'B' })
    expect(na.relaties.nieuw2).toMatchObject({ van: 'nieuw1', naar: 'b', type: 'vertrouwen' })
    expect(na.acties.k).toEqual({
      ...dossier.acties.k,
      doelgroep: ['a', 'b'],
      trekker: { soort: 'actor', id: 'a' },
      einde: '2027-04-15',
    })
    expect(na.kop).toBe(dossier.kop)
  })

  test('amounts of an actie: changed, added and taken away in their sheet', () => {
    const dossier = volDossier()
    const kop = 'Bedrag (€)'
    const bladen = cellenVan(dossier)
    const blad = bladen.find(({ naam }) => naam === 'Bedragen')
    expect(blad?.rijen.slice(1).map((cellen) => cellen.slice(1, 5))).toEqual([
      ['2027', '1250,5', 'eigen middelen', 'BD 3, actie 3.2.1'],
      ['2028', '300', 'subsidie van de provincie', ''],
    ])
    const { tekst: actie } = dossier.acties['opruimen']!
    const anders = bladen.map((een) =>
      een.naam === 'Bedragen'
        ? {
            ...een,
            rijen: een.rijen
              .slice(0, 2)
              .map((cellen) => cellen.map((cel) => (cel === '1250,5' ? '€ 2.000,75' : cel))),
          }
        : een,
    )
    const erbij = voegToe(anders, 'Bedragen', {
      Actie: actie,
      Jaar: '2029',
      [kop]: '80,5',
      Bron: 'groendienst',
    })
    const { wijzigingen, opmerkingen } = lees(erbij, dossier)
    expect(opmerkingen).toEqual([])
    expect(writeWerkboek(dossier, wijzigingen).acties['opruimen']?.bedragen).toEqual({
      grijpers: { ...dossier.acties['opruimen']?.bedragen['grijpers'], bedrag: 2000.75 },
      nieuw1: { jaar: 2029, bedrag: 80.5, bron: 'groendienst', code: '', orde: 2 },
    })
  })

  test.each([
    ['Bedrag (€)', 'veel', /«veel» is geen bedrag in euro, zoals 1250,50/u],
    ['Bedrag (€)', '-5', /geen bedrag in euro/u],
    ['Bedrag (€)', '12.5', /geen bedrag in euro/u],
    ['Jaar', '27', /geen jaar van 2000 tot 2199/u],
  ])('%s «%s» is refused with its row', (kop, tekst, zin) => {
    const dossier = volDossier()
    const { tekst: rij } = dossier.acties['opruimen']!
    const { wijzigingen, opmerkingen } = lees(
      wijzig(cellenVan(dossier), { blad: 'Bedragen', rij, kop, tekst }),
      dossier,
    )
    expect(wijzigingen).toEqual([])
    expect(opmerkingen[0]).toMatch(/^Bedragen, rij \d+/u)
    expect(opmerkingen.join('\n')).toMatch(zin)
  })

  test.each([
    [AANTAL, '2.000', 2000],
    [AANTAL, '1.250,00', 1250],
    [AANTAL, '12', 12],
    [AANTAL, '2,5', null],
    [AANTAL, '12,345', null],
    [AANTAL, '0.125', null],
    [AANTAL, '0x10', null],
    [AANTAL, '-3', null],
    [EURO, '1.250', 1250],
    [EURO, '1.250,50', 1250.5],
    [OP_DE_AS, '-0,725', -0.725],
    [OP_DE_AS, '0.725', 0.725],
  ])('a number as it is written here: %#, «%s» is %s', (vorm, tekst, waarde) => {
    const gelezen = vorm.lees(tekst, buildNamen(volDossier()), {})
    expect('waarde' in gelezen ? gelezen.waarde : null).toBe(waarde)
  })

  test('what changed here meanwhile stays, and the same cell changed on both sides is said', () => {
    const toen = DOSSIER()
    const nu = {
      ...toen,
      actoren: { ...toen.actoren, a: { ...toen.actoren.a!, nota: 'van ons', omvang: 50 } },
    }
    const bladen = wijzig(cellenVan(toen), { blad: 'Actoren', rij: 'Jeugdhuis', kop: 'Omvang', tekst: '30' })
    const { wijzigingen } = lees(bladen, nu)
    expect(wijzigingen).toMatchObject([{ botst: true, velden: [{ kop: 'Omvang', oud: '50', nieuw: '30' }] }])
    expect(writeWerkboek(nu, wijzigingen).actoren.a).toMatchObject({ nota: 'van ons', omvang: 30 })
  })

  test('rows and columns may be moved, columns taken away, a sheet removed', () => {
    const dossier = DOSSIER()
    const bladen = cellenVan(dossier)
      .filter(({ naam }) => naam !== 'Fora')
      .map((blad) =>
        blad.naam === 'Actoren'
          ? {
              ...blad,
              rijen: [
                ['uitleg bovenaan'],
                ...blad.rijen.slice(0, 1),
                ...blad.rijen.slice(1).toReversed(),
              ].map((r, i) => (i === 0 ? r : r.slice(4).toReversed())),
            }
          : blad,
      )
    expect(lees(bladen, dossier)).toMatchObject({
      wijzigingen: [],
      opmerkingen: ['Het blad «Fora» zit er niet meer in; daar verandert niets.'],
    })
  })

  test.each([
    [
      'a word that is none of the list',
      { blad: 'Actoren', rij: 'Jeugdhuis', kop: 'Soort', tekst: 'vriendje' },
      /«vriendje» is geen van: groep/u,
    ],
    [
      'a name that nobody has',
      { blad: 'Acties', rij: 'Opruimen', kop: 'Doelgroep', tekst: 'Marsmannetjes' },
      /«Marsmannetjes» is niet gevonden/u,
    ],
    [
      'an end before the start',
      { blad: 'Acties', rij: 'Opruimen', kop: 'Einde', tekst: '2026-01-01' },
      /het einde \(2026-01-01\) komt vóór de start/u,
    ],
    [
      'a place off the axis',
      { blad: 'Actoren', rij: 'Jeugdhuis', kop: 'Plaats (jong ↔ oud)', tekst: '4' },
      /geen plaats van −1 tot 1/u,
    ],
    [
      'what follows from the rest',
      { blad: 'Actoren', rij: 'Jeugdhuis', kop: 'Letter', tekst: 'Z' },
      /volgt uit de rest/u,
    ],
  ])('%s is refused with its row, and changes nothing', (_wat, ingreep, zin) => {
    const dossier = DOSSIER()
    const { wijzigingen, opmerkingen } = lees(wijzig(cellenVan(dossier), ingreep), dossier)
    expect(wijzigingen).toEqual([])
    expect(opmerkingen.join('\n')).toMatch(zin)
    expect(opmerkingen[0]).toMatch(/^(?:Actoren|Acties), rij \d+/u)
  })

  test('a row that was copied is a new one; one that is gone here is not brought back', () => {
    const dossier = DOSSIER()
    const bladen = cellenVan(dossier).map((blad) =>
      blad.naam === 'Bezorgdheden' ? { ...blad, rijen: [...blad.rijen, blad.rijen[1] ?? []] } : blad,
    )
    expect(lees(bladen, dossier).wijzigingen).toMatchObject([{ soort: 'nieuw', blad: 'Bezorgdheden' }])
    const zonder = tidyDossier({ ...dossier, acties: {} })
    expect(lees(cellenVan(dossier), zonder)).toMatchObject({
      wijzigingen: [],
      opmerkingen: ['Acties, rij 2: dit staat niet meer in het dossier, en komt er niet opnieuw bij.'],
    })
  })

  test('a fuzz of edits: each field that was changed is what was typed, every other record is the very same', () => {
    const tekst = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '"', ';', '=', '\n', '🦄'),
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(
        arbDossier,
        fc.array(fc.tuple(fc.nat(), tekst), { maxLength: 4 }),
        fc.boolean(),
        (dossier, grepen, isVerborgen) => {
          const ids = Object.keys(dossier.acties)
          fc.pre(ids.length > 0)
          const bladen = cellenVan(dossier, isVerborgen ? 'verbergen' : 'tonen')
          const doel = new Map<string, string>()
          for (const [n, nieuw] of grepen) doel.set(ids[n % ids.length] ?? '', nieuw)
          const anders = bladen.map((blad) =>
            blad.naam === 'Acties'
              ? {
                  ...blad,
                  rijen: blad.rijen.map((cellen) =>
                    cellen.map((cel, k) =>
                      blad.rijen[0]?.[k] === 'Criterium' ? (doel.get(cellen.at(-1) ?? '') ?? cel) : cel,
                    ),
                  ),
                }
              : blad,
          )
          const { wijzigingen } = lees(anders, dossier)
          const na = writeWerkboek(dossier, wijzigingen)
          const geraakt = new Set(wijzigingen.map(({ sleutel }) => sleutel))
          const rest = wijzigingen.length === 0 ? dossier : tidyDossier(dossier)
          for (const id of ids) {
            expect(na.acties[id]).toEqual(
              geraakt.has(id) ? { ...rest.acties[id], criterium: doel.get(id)?.trim() } : rest.acties[id],
            )
          }
          expect({ ...na, acties: {} }).toEqual({ ...rest, acties: {} })
        },
      ),
      { numRuns: 60, seed: zaad(16) },
    )
  })
})

describe('any cell of any sheet', () => {
  const KOLOMMEN = BLADPLANNEN.flatMap(({ naam, kolommen }) =>
    kolommen(GEVULD)
      .map((kolom, i) => ({ blad: naam, kop: kolom.kop, plek: i, kolom }))
      // The first column, and the words of a doelstelling, are what a row is called elsewhere.
      .filter(
        ({ kolom: { zet, isOuder }, plek }) =>
          zet !== null && !isOuder && plek > 0 && naam !== 'Doelstellingen',
      ),
  )

  test('out, changed, in and out again: what was taken over stands there, what was not is as it was', () => {
    let aantal = 0
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'Ja', '2', '01/02/2027')), {
          minLength: 1,
          maxLength: 6,
        }),
        (grepen) => {
          const bladen = cellenVan(GEVULD).map((blad) => ({
            ...blad,
            rijen: blad.rijen.map((rij) => [...rij]),
          }))
          const voor = cellenVan(GEVULD)
          const geraakt = new Set<string>()
          for (const [n, van, naar, tekst] of grepen) {
            const { blad, kop, plek } = KOLOMMEN[n % KOLOMMEN.length]!
            const rijen = bladen.find(({ naam }) => naam === blad)!.rijen
            if (rijen.length < 2) continue
            const rij = 1 + (naar % (rijen.length - 1))
            // Half of the time what stands in another row of that column: a value that is one.
            rijen[rij]![plek] = van % 2 === 0 ? rijen[1 + (van % (rijen.length - 1))]![plek]! : tekst
            geraakt.add(`${blad} ${rijen[rij]!.at(-1)} ${kop}`)
            // Whoever leaves an uitdaging leaves its doelstelling.
            if (blad === 'Acties') geraakt.add(`${blad} ${rijen[rij]!.at(-1)} Doelstelling`)
          }
          const { wijzigingen, opmerkingen } = lees(bladen, GEVULD)
          const na = writeWerkboek(GEVULD, wijzigingen)
          aantal += wijzigingen.length
          expect(wijzigingen.every(({ soort }) => soort === 'anders')).toBe(true)
          const weer = cellenVan(na)
          const overgenomen = new Set(
            wijzigingen.flatMap(({ blad, sleutel, velden }) =>
              velden.map(({ kop }) => `${blad} ${sleutel} ${kop}`),
            ),
          )
          for (const { blad, kop, plek } of KOLOMMEN) {
            const rijenNa = new Map(
              weer.find(({ naam }) => naam === blad)!.rijen.map((rij) => [rij.at(-1), rij]),
            )
            for (const toen of voor.find(({ naam }) => naam === blad)!.rijen.slice(1)) {
              const cel = `${blad} ${toen.at(-1)} ${kop}`
              if (geraakt.has(cel)) continue
              expect([cel, rijenNa.get(toen.at(-1))?.[plek]]).toEqual([cel, toen[plek]])
            }
          }
          // What did not come over is said, unless it says the same.
          expect(lees(weer, na)).toMatchObject({ wijzigingen: [], opmerkingen: [] })
          for (const cel of overgenomen) expect(geraakt.has(cel)).toBe(true)
          expect(opmerkingen.every((zin) => /^[A-Z][a-z ]+, rij \d+/u.test(zin))).toBe(true)
        },
      ),
      { numRuns: 40, seed: zaad(17) },
    )
    expect(aantal).toBeGreaterThan(20)
  })

  test('a new actor with a place, and a relatie that says no end', () => {
    const bladen = voegToe(
      voegToe(cellenVan(DOSSIER()), 'Actoren', { Naam: 'Bib', 'Plaats (jong ↔ oud)': '0,3' }),
      'Relaties',
      { Van: 'Bib', Relatie: 'vertrouwen' },
    )
    const { wijzigingen, opmerkingen } = lees(bladen, DOSSIER())
    expect(opmerkingen).toEqual(['Relaties, rij 3: een relatie loopt tussen twee actoren.'])
    expect(writeWerkboek(DOSSIER(), wijzigingen).actoren['nieuw1']).toMatchObject({
      naam: 'Bib',
      soort: 'groep',
      posities: { t: { x: 0.3 } },
    })
  })

  test('a pair that is there already does not come twice, and a question is neither added nor taken away', () => {
    const dossier = DOSSIER()
    const bladen = voegToe(
      voegToe(cellenVan(dossier), 'Wie draagt wat', { Bezorgdheid: 'Lawaai', 'Bij wie': 'Gezinnen' }),
      'Dossierkaart',
      { Wat: 'Iets anders', Inhoud: 'x' },
    ).map((blad) => (blad.naam === 'Situatie' ? { ...blad, rijen: blad.rijen.toSpliced(1, 1) } : blad))
    expect(lees(bladen, dossier)).toMatchObject({
      wijzigingen: [],
      opmerkingen: [
        'Wie draagt wat, rij 3: deze twee staan al samen op dit blad.',
        'Dossierkaart, rij 33: op dit blad komen geen rijen bij.',
        'Op «Situatie» staat een rij niet meer; wat ze vroeg, blijft in het dossier.',
      ],
    })
  })

  test('the same dossier read from a workbook without names and then from one with names', () => {
    const dossier = bouwDossier({
      actoren: { a: { naam: 'Mia Peeters', soort: 'luideStem' } },
      acties: { k: { tekst: 'Opruimen' } },
    })
    const ingreep = (tekst: string) => ({ blad: 'Acties', rij: 'Opruimen', kop: 'Doelgroep', tekst })
    const zonder = lees(wijzig(cellenVan(dossier, 'verbergen'), ingreep('Mia Peeters')), dossier)
    expect(zonder).toMatchObject({ wijzigingen: [], opmerkingen: [expect.stringMatching(/niet gevonden/u)] })
    expect(lees(wijzig(cellenVan(dossier), ingreep('Mia Peeters')), dossier).wijzigingen).toHaveLength(1)
  })
})

describe('a workbook in which names were replaced', () => {
  test('cannot write over a name, and says so; what hid nothing can be changed', () => {
    const dossier = metNaamOveral()
    const bladen = cellenVan(dossier, 'verbergen')
    const alles = bladen.map((blad) => ({
      ...blad,
      rijen: blad.rijen.map((cellen, i) =>
        i === 0 || blad.naam.startsWith('Basis')
          ? cellen
          : cellen.map((cel, k) => (blad.rijen[0]?.[k] === 'Sleutel' || cel === '' ? cel : `${cel} x`)),
      ),
    }))
    const { wijzigingen, opmerkingen, isGemaskeerd } = lees(alles, dossier)
    expect(isGemaskeerd).toBe(true)
    expect(opmerkingen.some((zin) => /komt niet in de plaats van de echte naam/u.test(zin))).toBe(true)
    const na = writeWerkboek(dossier, wijzigingen)
    const gemaskeerd = maakUitgaand(dossier, 'verbergen')
    // Wherever the mask changes something, the real text is what it was.
    for (const [id, actor] of Object.entries(dossier.actoren)) {
      for (const veld of ['naam', 'nota', 'eenOpEenDoor', 'gevoedDoor'] as const) {
        const isVerborgen = gemaskeerd.actoren[id]?.[veld] !== actor[veld]
        expect(isVerborgen ? na.actoren[id]?.[veld] : actor[veld]).toBe(actor[veld])
      }
    }
  })
})
