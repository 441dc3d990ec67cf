/** Lists from outside, read within bounds: what comes in, what is cut and said, and the real reason why something does not open. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { GRENZEN, type Grenzen, Leesfout } from '../../../src/app/lezer/grenzen'
import { REGELS_MAX } from '../../../src/domain/lijst/lijst'
import { readBladLezing } from '../../../src/domain/lijst/lijstbestand'
import { KOP_BINNEN } from '../../../src/domain/lijst/lijstkop'
import { readLijst } from '../../../src/app/lezer/lijst'
import { bladXml, boek, boekDelen, oudOffice, pakIn } from '../../support/rekenbladen'

const LAAG: Grenzen = {
  ...GRENZEN,
  bytes: 20_000,
  uitgepakt: 30_000,
  onderdelen: 8,
  bladen: 2,
  rijen: 5,
  kolommen: 3,
  cellen: 12,
  cel: 20,
  regel: 40,
  tekst: 150,
}

type Inhoud = string | Uint8Array<ArrayBuffer>
const lees = (naam: string, inhoud: Inhoud, grenzen: Grenzen = LAAG) =>
  readLijst(new File([inhoud], naam), grenzen, () => undefined)
const reden = (naam: string, inhoud: Inhoud, grenzen?: Grenzen): Promise<string> =>
  lees(naam, inhoud, grenzen).then(
    ({ bladen }) => `gelezen: ${JSON.stringify(bladen)}`,
    (fout: unknown) => (fout instanceof Leesfout ? fout.message : `onverwacht: ${String(fout)}`),
  )
const rij = (n: number, cellen: string) => `<row r="${n}">${cellen}</row>`
const cel = (plek: string, waarde: string) => `<c r="${plek}"><v>${waarde}</v></c>`
const blad = (inhoud: string, ervoor = '') =>
  `<worksheet>${ervoor}<sheetData>${inhoud}</sheetData></worksheet>`

describe('what can be read, is', () => {
  test('a spreadsheet as Excel writes it', async () => {
    const { bladen } = await lees(
      'lijst.xlsx',
      boek({
        naam: 'Wie',
        xml: bladXml([
          ['naam', 'soort'],
          ['Bib', 'netwerk'],
        ]),
      }),
      GRENZEN,
    )
    expect(bladen).toEqual([
      {
        naam: 'Wie',
        rijen: [
          ['naam', 'soort'],
          ['Bib', 'netwerk'],
        ],
        ingekort: [],
      },
    ])
  })

  test.each<[string, string, string[][]]>([
    ['cells without a place follow each other', '<row><c><v>1</v></c><c><v>2</v></c></row>', [['1', '2']]],
    ['a formula gives what it came to', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', [['2']]],
    [
      'a number has a decimal comma: a point would be thousands',
      '<row r="1"><c r="A1"><v>12.345</v></c><c r="B1"><v>-0.5</v></c></row>',
      [['12,345', '-0,5']],
    ],
    ['yes and no', '<row r="1"><c r="A1" t="b"><v>1</v></c></row>', [['ja']]],
    [
      'an error is nothing',
      `<row r="1"><c r="A1" t="e"><v>#REF!</v></c>${cel('B1', '2')}</row>`,
      [['', '2']],
    ],
    [
      'text in pieces',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
      [['ab']],
    ],
    [
      'how it is said is not what it is',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t><rPh><t>x</t></rPh></is></c></row>',
      [['a']],
    ],
    [
      'text that was kept from being XML',
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a <b>]]></t></is></c></row>',
      [['a <b>']],
    ],
    ['a remark is no cell', `<row r="1"><!-- <c r="Z1"><v>9</v></c> -->${cel('A1', '1')}</row>`, [['1']]],
    ['a prefix', '<x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row>', [['7']]],
    ['a day', '<row r="1"><c r="A1" t="d"><v>2026-11-23</v></c></row>', [['2026-11-23']]],
  ])('%s', async (_wat, inhoud, rijen) => {
    const { bladen } = await lees('lijst.xlsx', boek({ naam: 'B', xml: blad(inhoud) }))
    expect(bladen[0]?.rijen).toEqual(rijen)
  })

  test('an error is named with its place, as the sheet shows it', async () => {
    const xml = blad(
      rij(1, '<c r="A1" t="inlineStr"><is><t>Bib</t></is></c><c r="B1" t="e"><v>#N/A</v></c>') +
        rij(3, '<c r="B3" t="e"><f>A1/0</f><v>#DIV/0!</v></c>'),
    )
    const { bladen } = await lees('lijst.xlsx', boek({ naam: 'B', xml }))
    expect(bladen[0]?.rijen).toEqual([['Bib', ''], [], ['', '']])
    expect(bladen[0]?.fouten).toEqual([
      { rij: 1, kolom: 1, tekst: '#N/A' },
      { rij: 3, kolom: 1, tekst: '#DIV/0!' },
    ])
  })

  test('what is not shown is named: rows, columns, a sheet', async () => {
    const verborgen = blad(
      rij(1, cel('A1', '1') + cel('B1', '2') + cel('C1', '3')) +
        `<row r="2" hidden="1">${cel('A2', '4')}</row><row r="3" hidden="true">${cel('A3', '5')}</row>` +
        '<row r="900" hidden="1"/>',
      '<cols><col min="1" max="1"/><col min="2" max="3" width="9" hidden="1"/></cols>',
    )
    const delen = boekDelen([
      { naam: 'Open', xml: verborgen },
      { naam: 'Dicht', xml: bladXml([['x']]) },
      { naam: 'Heel dicht', xml: bladXml([['x']]) },
    ])
    delen['xl/workbook.xml'] = (delen['xl/workbook.xml'] ?? '')
      .replace('name="Dicht"', 'name="Dicht" state="hidden"')
      .replace('name="Heel dicht"', 'name="Heel dicht" state="veryHidden"')
    const { bladen } = await lees('lijst.xlsm', pakIn(delen), GRENZEN)
    expect(bladen.map(({ naam, isVerborgen = false }) => [naam, isVerborgen])).toEqual([
      ['Open', false],
      ['Dicht', true],
      ['Heel dicht', true],
    ])
    expect(bladen[0]).toMatchObject({ verborgenRijen: [2, 3], verborgenKolommen: [1, 2] })
  })

  test('merged cells say it in each of their rows; one over the width is a heading', async () => {
    const tekst = (plek: string, t: string) => `<c r="${plek}" t="inlineStr"><is><t>${t}</t></is></c>`
    const xml = blad(
      rij(1, tekst('A1', 'Sport')) +
        rij(2, tekst('A2', 'Wijk Noord') + tekst('B2', 'Chiro') + tekst('C2', 'x')) +
        rij(3, tekst('B3', 'KSA')) +
        rij(4, tekst('B4', 'Okra')),
    ).replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="A4:A1048576"/></mergeCells></worksheet>',
    )
    const { bladen } = await lees('lijst.xlsx', boek({ naam: 'B', xml }))
    expect(bladen[0]?.rijen).toEqual([
      ['Sport'],
      ['Wijk Noord', 'Chiro', 'x'],
      ['Wijk Noord', 'KSA'],
      ['', 'Okra'],
    ])
    expect(bladen[0]?.tussenkoppen).toEqual([1])
  })

  /** A workbook with one column of moments, as numbers with a style. */
  const momenten = (waarden: readonly number[], werkboek = '') => {
    const delen = boekDelen(
      [
        {
          naam: 'B',
          xml: blad(waarden.map((w, i) => rij(i + 1, `<c r="A${i + 1}" s="1"><v>${w}</v></c>`)).join('')),
        },
      ],
      {
        'xl/styles.xml':
          '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs></styleSheet>',
      },
    )
    delen['xl/workbook.xml'] = (delen['xl/workbook.xml'] ?? '').replace('<sheets>', `${werkboek}<sheets>`)
    return lees('lijst.xlsx', pakIn(delen), GRENZEN).then(({ bladen }) =>
      bladen[0]?.rijen.map(([een]) => een),
    )
  }

  test('every quarter of an hour is that quarter, alone and on a day', async () => {
    const kwartieren = Array.from({ length: 96 }, (_, i) => i)
    const zeg = (i: number) =>
      `${String(Math.floor(i / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}`
    expect(await momenten(kwartieren.map((i) => i / 96))).toEqual(kwartieren.map(zeg))
    // As Excel keeps them: fifteen signs, no more.
    expect(await momenten(kwartieren.map((i) => Number((46_349 + i / 96).toPrecision(15))))).toEqual(
      kwartieren.map((i) => (i === 0 ? '2026-11-23' : `2026-11-23 ${zeg(i)}`)),
    )
  })

  test.each([
    ['1900, when nobody says', '', '2026-11-23'],
    ['1904, as Excel writes it', '<workbookPr date1904="1"/>', '2030-11-24'],
    ['1904, as LibreOffice writes it', '<workbookPr date1904="true"/>', '2030-11-24'],
    ['1900, said outright', '<workbookPr date1904="false"/>', '2026-11-23'],
  ])('days are counted from %s', async (_wat, werkboek, dag) => {
    expect(await momenten([46_349], werkboek)).toEqual([dag])
  })

  test('Strict Open XML, with its own addresses and a prefix before every name', async () => {
    const ns = 'http://purl.oclc.org/ooxml'
    const strikt = pakIn({
      'xl/workbook.xml': `<x:workbook xmlns:x="${ns}/spreadsheetml/main" xmlns:r="${ns}/officeDocument/relationships" conformance="strict"><x:sheets><x:sheet name="Wie &amp; wat" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${ns}/officeDocument/relationships/worksheet" Target="/xl/worksheets/blad.xml"/><Relationship Id="rId2" Type="${ns}/officeDocument/relationships/sharedStrings" Target="gedeeld.xml"/></Relationships>`,
      'xl/gedeeld.xml':
        '<x:sst><x:si><x:t>Naam</x:t></x:si><x:si/><x:si><x:r><x:t>Café </x:t></x:r><x:r><x:t>A &lt; B_x000B_C</x:t></x:r></x:si></x:sst>',
      'xl/worksheets/blad.xml':
        '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="s"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    })
    const { bladen } = await lees('lijst.xlsx', strikt, GRENZEN)
    expect(bladen).toEqual([{ naam: 'Wie & wat', rijen: [['Naam'], ['Café A < B\nC']], ingekort: [] }])
  })

  test.each<[string, Inhoud]>([
    ['UTF-8', 'naam;aantal\nCaf\u00E9;2\n'],
    ['UTF-8 with a mark', '\uFEFFnaam;aantal\r\nCaf\u00E9;2'],
    ['the old way of Windows', Uint8Array.from('naam;aantal\nCaf\u00E9;2', (l) => l.charCodeAt(0))],
    [
      '«Unicode-tekst» of Excel',
      new Uint8Array(
        new Uint16Array(Array.from('\uFEFFnaam\taantal\r\nCaf\u00E9\t2').map((l) => l.charCodeAt(0))).buffer,
      ),
    ],
  ])('text as %s', async (_hoe, inhoud) => {
    const { bladen } = await lees('lijst.csv', inhoud)
    expect(bladen[0]?.rijen.slice(0, 2)).toEqual([
      ['naam', 'aantal'],
      ['Café', '2'],
    ])
    expect(bladen[0]?.ingekort).toEqual([])
  })

  const ods = (tabellen: string, stijlen = '') =>
    pakIn({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content><office:automatic-styles>${stijlen}</office:automatic-styles><office:body><office:spreadsheet>${tabellen}</office:spreadsheet></office:body></office:document-content>`,
    })
  const tekstcel = (tekst: string) =>
    `<table:table-cell office:value-type="string"><text:p>${tekst}</text:p></table:table-cell>`

  test('a spreadsheet of LibreOffice: values, lines, repeats, days and hours, errors, and what is not shown', async () => {
    const { bladen } = await lees(
      'a.ods',
      ods(
        '<table:table table:name="Wie &amp; wat"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>' +
          `<table:table-row>${tekstcel('Naam')}${tekstcel('Aantal')}${tekstcel('Wanneer')}</table:table-row>` +
          `<table:table-row><table:table-cell office:value-type="string"><text:p>Caf<text:span>é</text:span></text:p><text:p>De<text:s/>Hoek</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1200"><text:p>1.200</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-11-23"><text:p>23/11/26</text:p></table:table-cell></table:table-row>` +
          `<table:table-row table:number-rows-repeated="2" table:visibility="filter">${tekstcel('Bib')}<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT09H15M00S"><text:p>09:15</text:p></table:table-cell></table:table-row>` +
          '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>' +
          `<table:table table:name="Dicht" table:style-name="ta2"><table:table-row>${tekstcel('x')}</table:table-row></table:table>`,
        '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
      ),
      GRENZEN,
    )
    expect(bladen).toEqual([
      {
        naam: 'Wie & wat',
        rijen: [
          ['Naam', 'Aantal', 'Wanneer'],
          ['Café\nDe Hoek', '1200', '2026-11-23'],
          ['Bib', '', '09:15'],
          ['Bib', '', '09:15'],
        ],
        fouten: [
          { rij: 3, kolom: 1, tekst: '#DIV/0!' },
          { rij: 4, kolom: 1, tekst: '#DIV/0!' },
        ],
        verborgenRijen: [3, 4],
        verborgenKolommen: [2],
        ingekort: [],
      },
      { naam: 'Dicht', rijen: [['x']], ingekort: [], isVerborgen: true },
    ])
  })

  test('rows of LibreOffice that are repeated without end are cut, and that is said', async () => {
    const { bladen } = await lees(
      'a.ods',
      ods(
        `<table:table table:name="B"><table:table-row table:number-rows-repeated="1000000">${tekstcel('x')}</table:table-row></table:table>`,
      ),
    )
    expect(bladen[0]?.rijen.length).toBeLessThanOrEqual(LAAG.rijen)
    expect(bladen[0]?.ingekort).toHaveLength(1)
  })

  /** One byte a sign, by a table of the test's own. */
  const dos = (tekst: string) =>
    Uint8Array.from(
      tekst,
      (l) =>
        ({ é: 0x82, ë: 0x89, ï: 0x8b, ö: 0x94, ü: 0x81, à: 0x85, è: 0x8a, ç: 0x87 })[l] ?? l.charCodeAt(0),
    )
  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['as DOS wrote it', dos('naam;zorg\nCafé Zoë;geïnd\nOuderencomité;scholen\n')],
    [
      'UTF-16 without a mark',
      new Uint8Array(
        new Uint16Array(
          Array.from('naam;zorg\nCafé Zoë;geïnd\nOuderencomité;scholen\n', (l) => l.charCodeAt(0)),
        ).buffer,
      ),
    ],
    [
      'UTF-16 the other way round',
      new Uint8Array(
        Array.from('naam;zorg\nCafé Zoë;geïnd\nOuderencomité;scholen\n').flatMap((l) => [0, l.charCodeAt(0)]),
      ),
    ],
    [
      'as Windows wrote it',
      Uint8Array.from('naam;zorg\nCafé Zoë;geïnd\nOuderencomité;scholen\n', (l) => l.charCodeAt(0)),
    ],
  ])('letters %s', async (_hoe, inhoud) => {
    const { bladen } = await lees('lijst.csv', inhoud, GRENZEN)
    expect(bladen[0]?.rijen.slice(1, 3)).toEqual([
      ['Café Zoë', 'geïnd'],
      ['Ouderencomité', 'scholen'],
    ])
    expect(bladen[0]?.ingekort).toEqual([])
  })

  test('letters that were saved twice are never silently wrong', async () => {
    const { bladen } = await lees('lijst.csv', 'naam\nBuurtcomitÃ©\n', GRENZEN)
    expect(bladen[0]?.ingekort).toEqual([
      'Sommige letters lijken verkeerd, zoals in «BuurtcomitÃ©». Bewaar het bestand als .xlsx, of als «CSV UTF-8».',
    ])
    expect((await lees('lijst.csv', 'naam\nÃ la carte, São Paulo\n', GRENZEN)).bladen[0]?.ingekort).toEqual(
      [],
    )
  })

  test('a spreadsheet that is called .csv is still one', async () => {
    const { bladen } = await lees('lijst.csv', boek({ naam: 'B', xml: bladXml([['Bib']]) }))
    expect(bladen[0]?.rijen).toEqual([['Bib']])
  })
})

describe('what is too much is cut, and that is said', () => {
  test.each<[string, string, number, string[]]>([
    [
      'a far row',
      rij(1, cel('A1', '1')) + rij(900, cel('A900', '2')),
      1,
      ['Gelezen tot en met rij 1; het blad loopt door tot rij 900.'],
    ],
    [
      'many rows',
      Array.from({ length: 9 }, (_, i) => rij(i + 1, cel(`A${i + 1}`, '1'))).join(''),
      5,
      ['Gelezen tot en met rij 5; het blad loopt door tot rij 9.'],
    ],
    [
      'a far column',
      rij(1, cel('A1', '1') + cel('ZZ1', '2')),
      1,
      ['Alleen de eerste 3 kolommen zijn gelezen.'],
    ],
    [
      'far cells with nothing in them',
      rij(1, cel('A1', '1') + '<c r="XFD1" s="1"/>') + '<row r="1048576" ht="15"/>',
      1,
      [],
    ],
    ['an extent that is only claimed', rij(1, cel('A1', '1')), 1, []],
  ])('%s', async (_wat, inhoud, aantal, zinnen) => {
    const xml = blad(inhoud, '<dimension ref="A1:XFD1048576"/>').replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
    )
    const { bladen } = await lees('lijst.xlsx', boek({ naam: 'B', xml }))
    expect(bladen[0]?.rijen).toHaveLength(aantal)
    expect(bladen[0]?.ingekort).toEqual(zinnen)
  })

  test('a header above five thousand rows costs none of them', async () => {
    const tekst = `Lijst van partners\nNaam;Soort\n${Array.from({ length: 5000 }, (_, i) => `Wie ${i};groep`).join('\n')}\n`
    const { bladen } = await lees('lijst.csv', tekst, GRENZEN)
    expect(GRENZEN.rijen).toBe(REGELS_MAX + KOP_BINNEN)
    expect(bladen[0]?.ingekort).toEqual([])
    const { regels, overgeslagen } = readBladLezing(bladen, 0, {})
    expect([regels.length, regels.at(-1)?.naam, overgeslagen.length]).toEqual([5000, 'Wie 4999', 1])
  })

  test('each sheet says it of itself', async () => {
    const lang = blad(rij(1, cel('A1', '1')) + rij(7, cel('A7', '1')))
    const { bladen } = await lees(
      'lijst.xlsx',
      boek({ naam: 'Een', xml: blad(rij(1, cel('A1', '1'))) }, { naam: 'Twee', xml: lang }),
    )
    expect(bladen.map(({ naam, ingekort }) => [naam, ingekort?.length])).toEqual([
      ['Een', 0],
      ['Twee', 1],
    ])
  })

  test('rows and columns of a text', async () => {
    const { bladen } = await lees('lijst.csv', 'a;b;c;d\n'.repeat(8))
    expect(bladen[0]?.rijen).toEqual(Array.from({ length: 5 }, () => ['a', 'b', 'c']))
    expect(bladen[0]?.ingekort).toEqual([
      'Gelezen tot en met rij 5; het blad loopt door tot rij 8.',
      'Alleen de eerste 3 kolommen zijn gelezen.',
    ])
  })

  test('a text that everybody repeats', async () => {
    const gedeeld = boekDelen(
      [
        {
          naam: 'B',
          xml: blad(
            [1, 2, 3, 4]
              .map((n) => rij(n, ['A', 'B', 'C'].map((k) => `<c r="${k}${n}" t="s"><v>0</v></c>`).join('')))
              .join(''),
          ),
        },
      ],
      {
        'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(19)}</t></si></sst>`,
      },
    )
    const { bladen } = await lees('lijst.xlsx', pakIn(gedeeld))
    expect(bladen[0]?.rijen).toHaveLength(3)
    expect(bladen[0]?.ingekort).toEqual(['Gelezen tot en met rij 3; het blad loopt door tot rij 4.'])
  })
})

describe('the reason is the real one', () => {
  const goed = boek({ naam: 'B', xml: bladXml([['Bib']]) })
  test.each<[string, string, Inhoud, RegExp]>([
    ['nothing', 'a.xlsx', '', /is leeg/],
    ['too many bytes', 'a.csv', 'x'.repeat(20_001), /groot; een lijst is hoogstens/],
    ['a password', 'a.xlsx', oudOffice('EncryptionInfo', 'EncryptedPackage'), /staat een wachtwoord/],
    ['an old Excel file', 'a.xls', oudOffice('Workbook'), /oud Excelbestand \(\.xls\)/],
    ['an old Excel file with a new name', 'a.xlsx', oudOffice('Book'), /oud Excelbestand/],
    ['an old Word file', 'a.xlsx', oudOffice('WordDocument'), /oud Officebestand/],
    ['a Word file', 'a.xlsx', pakIn({ 'word/document.xml': '<w/>' }), /een Worddocument/],
    ['a presentation', 'a.xlsx', pakIn({ 'ppt/presentation.xml': '<w/>' }), /een presentatie/],
    ['a text of LibreOffice', 'a.odt', pakIn({ mimetype: 'x', 'content.xml': '<w/>' }), /een OpenDocument/],
    ['a binary Excel file', 'a.xlsb', pakIn({ 'xl/workbook.bin': 'x' }), /\.xlsb/],
    ['some archive', 'a.xlsx', pakIn({ 'a.txt': 'x' }), /een archief/],
    ['half a file', 'a.xlsx', goed.slice(0, goed.length / 2), /beschadigd/],
    ['a picture', 'a.xlsx', '\u0089PNG', /beschadigd of geen rekenblad/],
    ['a picture, as it is called', 'a.png', '\u0089PNG', /kunnen we niet lezen/],
    ['no text', 'a.csv', 'a\0b', /geen tekst/],
    ['a dossier', 'a.middenveld', '{}', /is een dossier/],
    [
      'more than it may be unpacked',
      'a.xlsx',
      boek({ naam: 'B', xml: blad(' '.repeat(31_000)) }),
      /uitgepakt groter dan/,
    ],
    [
      'too many parts',
      'a.xlsx',
      pakIn(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`xl/${i}.xml`, 'x']))),
      /uit 9 stukken/,
    ],
    [
      'too many sheets',
      'a.xlsx',
      boek(...['A', 'B', 'C'].map((naam) => ({ naam, xml: bladXml([['x']]) }))),
      /meer dan 2 bladen/,
    ],
    [
      'a cell that is too long',
      'a.xlsx',
      boek({ naam: 'B', xml: bladXml([['x'], ['y'.repeat(21)]]) }),
      /op rij 2 een cel van meer dan 20 tekens/,
    ],
    [
      'a cell that is far too long',
      'a.xlsx',
      boek({ naam: 'B', xml: bladXml([['x'], ['y'.repeat(200)]]) }),
      /op rij 2 een cel/,
    ],
    [
      'a quote too many',
      'a.csv',
      'a\n"b;c\nd;e\nf;g\nh;i;j;k;l;m;n"\n',
      /op rij 2 een cel .* aanhalingsteken te veel/,
    ],
    ['a row that is too long', 'a.csv', `a\n${'bbbb;'.repeat(12)}\n`, /rij 2 langer dan 40 tekens/],
    [
      'rows that go back',
      'a.xlsx',
      boek({ naam: 'B', xml: blad(rij(3, cel('A3', '1')) + rij(2, cel('A2', '1'))) }),
      /niet op volgorde/,
    ],
    ['no workbook inside', 'a.xlsx', pakIn({ 'xl/workbook.xml': 'geen xml' }), /geen rekenblad van Excel is/],
  ])('%s', async (_wat, naam, inhoud, zin) => {
    expect(await reden(naam, inhoud)).toMatch(zin)
  })

  test('an archive that promises less than it holds', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8(' '.repeat(500)) })
    const kijk = new DataView(bytes.buffer)
    const regel =
      [...bytes.keys()].find((i) => i + 4 <= bytes.length && kijk.getUint32(i, true) === 0x02014b50) ?? 0
    kijk.setUint32(regel + 24, 10, true)
    expect(await reden('a.xlsx', bytes)).toMatch(/beschadigd/)
  })

  test('an archive with a lock on a part of it', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('x') })
    const kijk = new DataView(bytes.buffer)
    const regel =
      [...bytes.keys()].find((i) => i + 4 <= bytes.length && kijk.getUint32(i, true) === 0x02014b50) ?? 0
    kijk.setUint16(regel + 8, 1, true)
    expect(await reden('a.xlsx', bytes)).toMatch(/staat een wachtwoord/)
  })
})
