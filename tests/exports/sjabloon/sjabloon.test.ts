/** A Word file of the municipality: what is read in it, what is filled, and that nobody hidden comes out by it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { leegDossier, type Dossier } from '../../../src/domain/model/dossier'
import { maakUitgaand, type Namenkeuze } from '../../../src/domain/masker/uitgaand'
import { buildWaarden, PLAATSHOUDERS } from '../../../src/exports/sjabloon/plaatshouders'
import { fillSjabloon, readPlaatshouders } from '../../../src/exports/word/vulsjabloon'
import { buildVoorbeeldsjabloon } from '../../../src/exports/word/voorbeeldsjabloon'
import { laadDocx } from '../../../src/exports/word/opmaak'
import { bouwDossier } from '../../support/dossiers'
import { bytesVan, leesWord, pakUit } from '../../support/kantoor'
import { bladenVan, heeftKantoor } from '../../support/libreoffice'
import { volDossier } from '../../support/plannen'
import { naamIn, plantOveral } from '../../support/veeg'

const waardenVan = (dossier: Dossier, keuze: Namenkeuze = 'verbergen') =>
  buildWaarden(maakUitgaand(dossier, keuze), { datum: '2026-11-30' })
const vul = async (sjabloon: Uint8Array, dossier: Dossier, keuze?: Namenkeuze) =>
  bytesVan(await fillSjabloon(sjabloon, waardenVan(dossier, keuze)))
const lees = (bytes: Uint8Array, deel = 'word/document.xml') => leesWord(pakUit(bytes)[deel] ?? '')

/** A file as Word writes one: lines in its body, and what stands in head and foot. */
async function maakSjabloon(
  regels: readonly (string | readonly string[])[],
  kop = '',
  voet = '',
): Promise<Uint8Array> {
  const { Document, Footer, Header, Packer, Paragraph, TextRun } = await laadDocx()
  const alinea = (regel: string | readonly string[]) =>
    new Paragraph({ children: [regel].flat().map((text, i) => new TextRun({ text, bold: i % 2 === 1 })) })
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [alinea(kop)] }) },
        footers: { default: new Footer({ children: [alinea(voet)] }) },
        children: regels.map(alinea),
      },
    ],
  })
  return bytesVan(await Packer.toBlob(document))
}
/** The same parts, some of them changed. */
const verander = (bytes: Uint8Array, pad: string, doe: (xml: string) => string) => {
  const delen = unzipSync(bytes)
  return zipSync({ ...delen, [pad]: strToU8(doe(strFromU8(delen[pad] ?? new Uint8Array()))) })
}

describe('the template to begin with', () => {
  test('holds every plaatshouder once or more, and nothing we do not know', async () => {
    const { namen, nietAlleen } = await readPlaatshouders(await buildVoorbeeldsjabloon())
    expect(nietAlleen).toEqual([])
    expect([...namen].sort()).toEqual(PLAATSHOUDERS.map(({ naam }) => naam).sort())
  })

  test.each<[string, () => Dossier]>([
    ['empty', leegDossier],
    ['full', volDossier],
  ])('%s: filled, no plaatshouder is left', async (_naam, maak) => {
    const delen = pakUit(await vul(await buildVoorbeeldsjabloon(), maak()))
    const open = Object.entries(delen).filter(([pad, tekst]) => pad.endsWith('.xml') && tekst.includes('{{'))
    expect(open.map(([pad]) => pad)).toEqual([])
  })

  test.skipIf(!heeftKantoor)('LibreOffice opens what comes out', { timeout: 120_000 }, async () => {
    const bladen = bladenVan('sjabloon-vol', await vul(await buildVoorbeeldsjabloon(), volDossier()))
    expect(bladen.join('\n')).toContain('Bloemetjeswijk')
  })
})

describe('a file of the municipality', () => {
  test('lines that Word cut in pieces, head and foot, spaces between the braces', async () => {
    const sjabloon = await maakSjabloon(
      [['Over {', '{ti', 'tel}', '}.'], '{{ gemeente }} en {{gemeente}}', '{{nota_vraag}}'],
      '{{dienst}}',
      'Blad van {{titel}}',
    )
    expect((await readPlaatshouders(sjabloon)).namen).toEqual(
      expect.arrayContaining(['titel', 'gemeente', 'nota_vraag', 'dienst']),
    )
    const dossier = bouwDossier({ kop: { titel: 'A & <b>', gemeente: 'Zoersel', dienst: 'Samenleven' } })
    const uit = await vul(sjabloon, dossier)
    expect(lees(uit).slice(0, 2)).toEqual(['Over A & <b>.', 'Zoersel en Zoersel'])
    expect(lees(uit)[2]).toContain('zodra de werkgroep uitdagingen kiest')
    expect(pakUit(uit)['word/header1.xml']).toContain('Samenleven')
    expect(pakUit(uit)['word/footer1.xml']).toContain('A &amp; &lt;b&gt;')
  })

  test('what nobody knows stays as it stands, and so does what people typed between braces', async () => {
    const sjabloon = await maakSjabloon(['{{burgemeester}}', '{{titel}}', '{{gemeente}}'])
    const uit = await vul(
      sjabloon,
      bouwDossier({ kop: { titel: '{{gemeente}} {{titel}}', gemeente: 'Zoersel' } }),
    )
    expect(
      lees(uit)
        .slice(0, 3)
        .map((regel) => regel.replaceAll('\u2060', '')),
    ).toEqual(['{{burgemeester}}', '{{gemeente}} {{titel}}', 'Zoersel'])
  })

  test('a blok that shares its line with other words is named, for those would be lost', async () => {
    const sjabloon = await maakSjabloon([
      'Zie {{titel}} hier',
      '{{nota_vraag}} ',
      ['Inleiding: {{', 'acties', '}}'],
    ])
    expect((await readPlaatshouders(sjabloon)).nietAlleen).toEqual(['acties'])
  })

  test('a heading is a heading by the name that a Dutch Word gives it', async () => {
    const { Document, Packer, Paragraph } = await laadDocx()
    const kaal = await bytesVan(
      await Packer.toBlob(new Document({ sections: [{ children: [new Paragraph('{{acties}}')] }] })),
    )
    const nederlands = verander(kaal, 'word/styles.xml', (xml) =>
      xml
        .replace(/<w:style [^>]*w:styleId="Heading2".*?<\/w:style>/su, '')
        .replace(
          '</w:styles>',
          '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style></w:styles>',
        ),
    )
    const xml = pakUit(await vul(nederlands, volDossier()))['word/document.xml'] ?? ''
    expect(xml).toContain('<w:pStyle w:val="Kop2"/>')
    expect(xml).not.toContain('<w:pStyle w:val="Heading2"/>')
  })

  test('every style that is used is one that the file has', async () => {
    const delen = pakUit(await vul(await buildVoorbeeldsjabloon(), volDossier()))
    const heeft = new Set(
      [...(delen['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id),
    )
    const vraagt = [...(delen['word/document.xml'] ?? '').matchAll(/<w:pStyle w:val="([^"]*)"/gu)].map(
      ([, id]) => id,
    )
    expect(vraagt.filter((id) => !heeft.has(id))).toEqual([])
  })

  test('a template of Word itself becomes a document', async () => {
    const sjabloon = verander(await maakSjabloon(['{{titel}}']), '[Content_Types].xml', (xml) =>
      xml.replace('document.main+xml', 'template.main+xml'),
    )
    expect(pakUit(await vul(sjabloon, leegDossier()))['[Content_Types].xml']).toContain('document.main+xml')
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /geen Word-bestand/u],
    ['a text', strToU8('{{titel}}'), /geen Word-bestand/u],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /geen Word-bestand/u],
    ['another zip', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /geen Word-bestand/u],
    [
      'one with macros',
      zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/vbaProject.bin': strToU8('x') }),
      /macro/u,
    ],
  ])('%s is told plainly', async (_wat, bytes, reden) => {
    await expect(readPlaatshouders(bytes)).rejects.toThrow(reden)
    await expect(fillSjabloon(bytes, waardenVan(leegDossier()))).rejects.toThrow(reden)
  })
})

test('masked as every way out: no planted name in any part, and with names it is found', async () => {
  const { dossier } = plantOveral()
  const sjabloon = await buildVoorbeeldsjabloon()
  expect(naamIn(await vul(sjabloon, dossier), 'word')).toEqual([])
  expect(naamIn(await vul(sjabloon, dossier, 'tonen'), 'word')).not.toEqual([])
})
