/** Lists from outside, read within bounds: what comes in, what is cut and said, and the real reason why something does not open. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { GRENZEN, type Grenzen, Leesfout } from '../../../src/app/lezer/grenzen'
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
    ['LibreOffice', 'a.ods', pakIn({ mimetype: 'x', 'content.xml': '<w/>' }), /een OpenDocument/],
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
