import * as fc from 'fast-check'
import readXlsx from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { type Dossier, leegDossier } from '../../../src/domain/model/dossier'
import { ALLE_VRAGEN } from '../../../src/domain/vragen/situatie'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildBladen as bouwBladen, buildWerkboek } from '../../../src/exports/rekenblad/bladen'
import { buildCsv } from '../../../src/exports/rekenblad/csv'
import { buildBladnaam, buildExcel } from '../../../src/exports/rekenblad/excel'
import { arbDossier, bouwDossier } from '../../support/dossiers'
import { bytesVan, pakUit } from '../../support/kantoor'
import { PERSOON } from '../../support/kaarten'
import { metNaamOveral, volDossier } from '../../support/plannen'

const MASKER = { gemaskerd: true, datum: '2026-11-23' }
const BLOOT = { ...MASKER, gemaskerd: false }
const uitgaand = (dossier: Dossier, { gemaskerd }: typeof MASKER) =>
  maakUitgaand(dossier, gemaskerd ? 'verbergen' : 'tonen')
const buildBladen = (dossier: Dossier, keuze: typeof MASKER) => bouwBladen(uitgaand(dossier, keuze))
const schrijf = (dossier = volDossier(), keuze = MASKER) =>
  buildExcel(buildWerkboek(uitgaand(dossier, keuze), keuze))

/** Sheets as rows of values by the name of their column. */
async function lees(blob: Blob): Promise<Map<string, Record<string, unknown>[]>> {
  const bladen = await readXlsx(await blob.arrayBuffer())
  return new Map(
    bladen.map(({ sheet, data: [kop = [], ...rijen] }) => [
      sheet,
      rijen.map((rij) => Object.fromEntries(kop.map((naam, i) => [String(naam), rij[i]]))),
    ]),
  )
}

/** A small CSV reader of the test's own, sign by sign. */
function leesCsv(tekst: string): string[][] {
  const rijen: string[][] = [['']]
  let open = false
  for (const teken of tekst.replace(/^\uFEFF/u, '').replace(/\r\n$/u, '')) {
    const rij = rijen.at(-1) ?? []
    if (teken === '"') open = !open
    else if (!open && teken === ';') rij.push('')
    else if (!open && teken === '\n') rijen.push([''])
    else if (open || teken !== '\r') rij[rij.length - 1] += teken
  }
  return rijen
}
const csvVan = (dossier = volDossier(), keuze = MASKER) => {
  const [actoren] = buildBladen(dossier, keuze)
  return actoren ? buildCsv(actoren) : ''
}

const telPartners = ({ acties }: Dossier) =>
  Object.values(acties).reduce((som, { partners }) => som + Object.keys(partners).length, 0)

describe('Excel', async () => {
  const blob = await schrijf()
  const bladen = await lees(blob)

  test('a sheet per collection, one row per record, each with its key', () => {
    expect([...bladen].map(([naam, rijen]) => [naam, rijen.length]).slice(1, -1)).toEqual([
      ['Actoren', 15],
      ['Bezorgdheden', 5],
      ['Wie draagt wat', 16],
      ['Tegenstellingen', 2],
      ['Relaties', 12],
      ['Standpunten', 2],
      ['Fora', 3],
      ['Werkgroep', 2],
      ['Expertise', 1],
      ['Dossierkaart', 31],
      ['Situatie', ALLE_VRAGEN.length],
      ['Luistermomenten', 0],
      ['Uitdagingen', 2],
      ['Doelstellingen', 3],
      ['Haalbaarheid', 2],
      ['Teruggelegd', 1],
      ['Acties', 11],
      ['Partners', telPartners(volDossier())],
      ['Tussentijds', 2],
      ['Logboek', 0],
      ['Bedragen', 2],
      ['Spannende dagen', 1],
      ['Eigen acties', 1],
      ['Communicatie', 1],
      ['Vergaderingen', 0],
      ['Agenda', 0],
      ['Besluiten', 0],
      ['Agendapunten', 1],
      ['Opvolging', 1],
      ['Leerpunten', 1],
      ['Realisaties', 1],
    ])
    for (const [naam, rijen] of [...bladen].slice(1, -1)) {
      expect([naam, new Set(rijen.map(({ Sleutel }) => Sleutel)).size]).toEqual([naam, rijen.length])
    }
  })

  test('numbers are numbers and days are days', () => {
    expect(bladen.get('Actoren')?.find(({ Naam }) => Naam === 'Jonge gezinnen')).toMatchObject({
      Soort: 'Stille midden',
      Omvang: 300,
      Bezorgdheden: 'Verloedering; Veilig oversteken',
      'Plaats (voor het groenplan ↔ voor de parkeerplaatsen)': -0.22,
    })
    expect(bladen.get('Acties')?.[0]).toMatchObject({
      Actie: 'Samen met de buurt het plein opruimen',
      Start: new Date('2027-03-06'),
      Einde: new Date('2027-04-01'),
      Trekker: 'Wijkmanager',
      'Toetsvragen ingevuld (van 5)': 2,
    })
    expect(bladen.get('Acties')?.[0]).toMatchObject({ 'Budget (€)': 1550.5 })
    expect(bladen.get('Uitdagingen')?.[0]).toMatchObject({
      'Impact (0–3)': 3,
      'Aantal steun': 2,
      Budget: '± 40.000 euro',
      'Budget (€)': 40_000,
    })
    const [voorblad = []] = bladen.values()
    expect(voorblad.map(Object.values).filter(([wat]) => String(wat).endsWith('(€)'))).toEqual([
      ['Som van de budgetten van uitdagingen (€)', 40_000],
      ['Som van de budgetten van acties (€)', 1550.5],
      ['Bedragen in 2027 (€)', 1250.5],
      ['Bedragen in 2028 (€)', 300],
    ])
  })

  test('of a place that the app gave it says where that waits to be confirmed', () => {
    const plek = { x: 0, y: 0 }
    const dossier = bouwDossier({
      tegenstellingen: { t: { wij: 'jong', zij: 'oud' }, u: { orde: 1 } },
      actoren: {
        a: { soort: 'stilleMidden', naam: 'Aa', posities: { t: { ...plek, doorApp: true }, u: plek } },
        b: { soort: 'stilleMidden', naam: 'Bb', posities: { t: plek } },
      },
    })
    const rijen = leesCsv(csvVan(dossier))
    const kolom = rijen[0]?.indexOf('Nog te bevestigen') ?? -1
    expect(rijen.slice(1, 3).map((rij) => rij[kolom])).toEqual(['jong ↔ oud', ''])
  })

  test('who carries what, and how we know', () => {
    expect(
      bladen.get('Wie draagt wat')?.filter(({ Bezorgdheid }) => Bezorgdheid === 'Bereikbaarheid'),
    ).toMatchObject([
      { 'Bij wie': 'Buurtwinkels', Gehoord: 'Nee' },
      { 'Bij wie': 'Facebookgroep parkeren', Gehoord: 'Nee' },
      { 'Bij wie': 'Handelaars uit de winkelstraat', Gehoord: 'Ja' },
      { 'Bij wie': 'Luide stem D (winkel)' },
    ])
  })

  test('the header stays in sight, every column can be filtered, and a sheet prints as wide as its page', async () => {
    const delen = pakUit(await bytesVan(blob))
    const bladxml = Object.entries(delen).filter(([pad]) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(pad))
    expect(bladxml).toHaveLength(33)
    for (const [pad, xml] of bladxml) {
      const [nummer = 0] = (/\d+/u.exec(pad.slice(14)) ?? []).map(Number)
      expect(xml).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/u)
      expect(xml).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/u)
      if (nummer === 1 || nummer === 33) continue
      const rijen = [...bladen.values()][nummer - 1]?.length ?? 0
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u)
      expect(xml).toMatch(new RegExp(`</sheetData><autoFilter ref="A1:[A-Z]{1,2}${rijen + 1}"/>`, 'u'))
    }
    expect(delen['xl/workbook.xml']?.match(/state="hidden"/gu)).toHaveLength(1)
  })

  test('an empty dossier has its sheets with nothing but headers', async () => {
    const leeg = await lees(await schrijf(leegDossier()))
    const gevuld = [...leeg].slice(1, -1).filter(([, rijen]) => rijen.length > 0)
    // Two sheets have the questions of the method, to be answered.
    expect(gevuld.map(([naam]) => naam)).toEqual(['Dossierkaart', 'Situatie'])
    expect(
      gevuld.map(([, rijen]) => rijen.flatMap(({ Inhoud, Antwoord }) => Inhoud ?? Antwoord ?? [])),
    ).toEqual([['Nee'], []])
  })
})

const LEVEND = ['=1+1', '+32 470', '-SOM(A1)', '−5', '@SUM(A1)', '\t=1', ' =HYPERLINK(x)']

describe('what looks like a formula', () => {
  const dossier = bouwDossier({
    actoren: Object.fromEntries(LEVEND.map((nota, i) => [`a${i}`, { naam: `Wie ${i}`, nota, sector: nota }])),
  })

  test('is text in Excel, also when somebody edits the cell', async () => {
    const blob = await schrijf(dossier)
    const xml = pakUit(await bytesVan(blob))
    expect(Object.values(xml).filter((inhoud) => inhoud.includes('<f>'))).toEqual([])
    const rijen = (await lees(blob)).get('Actoren') ?? []
    expect(rijen.map(({ Nota }) => String(Nota).trim())).toEqual(LEVEND.map((tekst) => tekst.trim()))
    expect(xml['xl/styles.xml']).toMatch(/numFmtId="49"|formatCode="@"/u)
  })

  test('has an apostrophe before it in CSV', () => {
    const [kop = [], ...rijen] = leesCsv(csvVan(dossier))
    expect(rijen.map((rij) => rij[kop.indexOf('Nota')])).toEqual(LEVEND.map((tekst) => `'${tekst}`))
  })

  test('whatever people type, no cell of the CSV but a number is live', () => {
    fc.assert(
      fc.property(arbDossier, (willekeurig) => {
        const [kop = [], ...rijen] = leesCsv(csvVan(willekeurig, BLOOT))
        for (const rij of rijen) {
          expect(rij).toHaveLength(kop.length)
          const levend = rij.filter((cel) => /^\s*[=+\-−@]/u.test(cel) && !/^-0,\d+$|^-1$/u.test(cel))
          expect(levend).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('CSV', () => {
  test('opens in Excel of Belgium: BOM, semicolons, a comma in numbers', () => {
    const csv = csvVan(bloemetjeswijk())
    expect(csv.startsWith('\uFEFFNaam;Soort;Letter;')).toBe(true)
    expect(csv).toContain(';-0,22;')
    expect(leesCsv(csv)).toHaveLength(16)
  })

  test('quotes, semicolons and line ends stay in their cell', () => {
    const nota = 'zegt stop; en\nnog iets'
    expect(leesCsv(csvVan(bouwDossier({ actoren: { a: { nota } } })))[1]?.at(-2)).toBe(nota)
    expect(csvVan(bouwDossier({ actoren: { a: { nota: 'zegt "stop"' } } }))).toContain(
      ';"zegt ""stop""";a\r\n',
    )
  })

  test('days as people write them', () => {
    const dossier = bouwDossier({
      actoren: {
        a: { eenOpEenWanneer: '2026-11-23' },
        b: {},
        c: { eenOpEenWanneer: '2026-11' },
      },
    })
    // No dossier takes a day that does not exist any more; one of before may hold it.
    const { b } = dossier.actoren
    const csv = csvVan({
      ...dossier,
      actoren: { ...dossier.actoren, b: { ...b!, eenOpEenWanneer: '2026-02-31' } },
    })
    const [kop = [], ...rijen] = leesCsv(csv)
    expect(rijen.map((rij) => rij[kop.indexOf('1-op-1 wanneer')])).toEqual([
      '23/11/2026',
      '2026-02-31',
      '11/2026',
    ])
  })
})

test('masked, no byte of either holds the name', async () => {
  const delen = pakUit(await bytesVan(await schrijf(metNaamOveral())))
  expect(Object.keys(delen).filter((pad) => PERSOON.test(delen[pad] ?? ''))).toEqual([])
  expect(csvVan(metNaamOveral())).not.toMatch(PERSOON)
  expect(csvVan(metNaamOveral(), BLOOT)).toMatch(PERSOON)
})

test.each([
  ['Voor/tegen: wie? [ja] *nu*\\', 'Voor tegen wie ja nu'],
  ['', 'Blad'],
  ["'", 'Blad'],
  ["'s Gravendijk'", 's Gravendijk'],
  ['History', 'History (2)'],
  ['Acties', 'Acties (2)'],
  ['x'.repeat(40), 'x'.repeat(31)],
  [`${'x'.repeat(30)}🦄`, 'x'.repeat(30)],
])('a sheet gets a name that Excel takes: %s', (naam, goed) => {
  expect(buildBladnaam(naam, new Set(['acties']))).toBe(goed)
})
