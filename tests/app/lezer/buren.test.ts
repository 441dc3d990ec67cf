/** The files of the neighbours: a fixture each, told by what is in it; names, lines and their words come in, places never, and what stays behind is said. */
import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BUREN, readBuur } from '../../../src/app/lezer/buren'
import { Leesfout } from '../../../src/app/lezer/grenzen'
import { readSoort } from '../../../src/app/lezer/soort'
import { findRelatietype } from '../../../src/domain/buren/vondst'
import { readHtmltekst, readMarkdowntekst } from '../../../src/domain/buren/woorden'
import { bladXml, boek } from '../../support/rekenbladen'

const MAP = new URL('../../fixtures/buren/', import.meta.url)
const fixture = (naam: string) => new File([readFileSync(new URL(naam, MAP))], naam)
const lees = (bestand: File) => readBuur(bestand, () => undefined)

/** Read as a screen tells it. */
async function vertel(bestand: File) {
  const { bron, wie, lijnen, achter } = await lees(bestand)
  const naamVan = new Map(wie.map(({ sleutel, naam }) => [sleutel, naam]))
  return {
    bron,
    wie: wie.map(({ naam, soort, nota, twijfel }) =>
      [naam, soort && `(${soort})`, nota && `– ${nota}`, twijfel && `? ${twijfel}`].filter(Boolean).join(' '),
    ),
    lijnen: lijnen.map(({ van, naar, woord }) =>
      `${naamVan.get(van)} → ${naamVan.get(naar)} ${woord}`.trim(),
    ),
    achter: [...achter],
  }
}

const WAT: Record<string, Awaited<ReturnType<typeof vertel>>> = {
  'netwerk.graphml': {
    bron: 'GraphML',
    wie: ['Fietsers & stappers', 'Wijkagent'],
    lijnen: ['Wijkagent → Fietsers & stappers vertrouwen'],
    achter: [],
  },
  'yed.graphml': {
    bron: 'GraphML',
    wie: ['Bewoners rond het plein – Wonen er al lang', 'Wijkagent', 'Handelaars'],
    lijnen: ['Wijkagent → Bewoners rond het plein vertrouwt', 'Handelaars → Bewoners rond het plein'],
    achter: ['«Kant A» is een kader om andere namen.'],
  },
  'gephi.gexf': {
    bron: 'Gephi (GEXF)',
    wie: ['Jonge gezinnen (stille midden)', 'Bibliotheek & speelotheek', '3'],
    lijnen: ['Jonge gezinnen → Bibliotheek & speelotheek contact'],
    achter: ['1 lijn hangt niet aan twee namen vast.'],
  },
  'tekening.drawio': {
    bron: 'draw.io',
    wie: ['Bewoners plein & park', 'Wijkagent', 'Onze kaart, versie 2 ? een losse tekst'],
    lijnen: ['Wijkagent → Bewoners plein & park vertrouwen'],
    achter: ['«Kant A» is een kader om andere namen.'],
  },
  'bord.excalidraw': {
    bron: 'Excalidraw',
    wie: ['Ouders van de school', 'Directeur', 'Wat zien we? ? een losse tekst'],
    lijnen: ['Directeur → Ouders van de school spanning'],
    achter: [
      '«Kant A» is een kader om andere namen.',
      '1 vorm heeft geen naam.',
      '1 lijn hangt niet aan twee namen vast.',
    ],
  },
  'kaart.canvas': {
    bron: 'JSON Canvas',
    wie: ['Buurtcomité', 'Imam van de moskee', 'Els van het LDC'],
    lijnen: ['Buurtcomité → Imam van de moskee bemiddeling'],
    achter: [
      '«WIJ» is een kader om andere namen.',
      '«https://example.org» is een verwijzing naar een pagina.',
    ],
  },
  'kumu.json': {
    bron: 'Kumu',
    wie: ['Bewoners (Groep)', 'Bewoners – andere kant van de baan', 'Wijkagent'],
    lijnen: ['Wijkagent → Bewoners vertrouwen', 'Wijkagent → Bewoners'],
    achter: [],
  },
  'kumu-verbindingen.csv': {
    bron: 'Kumu',
    wie: ['Wijkagent', 'Bewoners', 'Handelaars'],
    lijnen: ['Wijkagent → Bewoners Vertrouwen', 'Wijkagent → Handelaars kent'],
    achter: [],
  },
  'mural.csv': {
    bron: 'bord met notities (Miro, Mural)',
    wie: [
      'Sportclub De Pijl',
      'Wat we hier vooral van moeten onthouden is dat iedereen iets anders hoort ? een hele zin',
    ],
    lijnen: [],
    achter: [],
  },
  'miro.csv': {
    bron: 'bord met notities (Miro, Mural)',
    wie: ['Harmonie Sint-Cecilia', 'Scouts'],
    lijnen: [],
    achter: ['«logo.png» is geen notitie op het bord.'],
  },
}

test('every fixture is in the table, and every reader has one', async () => {
  expect(readdirSync(MAP).sort()).toEqual(Object.keys(WAT).sort())
  expect(new Set(BUREN.map(({ bron }) => bron))).toEqual(new Set(Object.values(WAT).map(({ bron }) => bron)))
})

test.each(Object.entries(WAT))('%s', async (naam, wat) => {
  expect(await readSoort(fixture(naam))).toEqual({ soort: 'buur' })
  expect(await vertel(fixture(naam))).toEqual(wat)
  // Whatever somebody called it, its content tells.
  expect(await readSoort(new File([fixture(naam)], 'kaart'))).toEqual({ soort: 'buur' })
})

test('the workbook of Kumu: elements, connections, and who is only named in one', async () => {
  const bestand = new File(
    [
      boek(
        {
          naam: 'Elements',
          xml: bladXml([
            ['Label', 'Type'],
            ['Bewoners', 'Groep'],
          ]),
        },
        {
          naam: 'Connections',
          xml: bladXml([
            ['From', 'To', 'Type'],
            ['Bewoners', 'KSA', 'contact'],
          ]),
        },
      ),
    ],
    'kumu.xlsx',
  )
  expect(await readSoort(bestand)).toEqual({ soort: 'buur' })
  expect(await vertel(bestand)).toEqual({
    bron: 'Kumu',
    wie: ['Bewoners (Groep)', 'KSA'],
    lijnen: ['Bewoners → KSA contact'],
    achter: [],
  })
})

describe('what real files do that a first look leaves out', () => {
  test('GEXF: fields of nodes and of edges with the same number, and «id» as before 1.2', async () => {
    const gexf = `<?xml version="1.0"?><ns0:gexf xmlns:ns0="http://www.gexf.net/1.1draft"><ns0:graph>
      <ns0:attributes class="node"><ns0:attribute id="0" title="type"/></ns0:attributes>
      <ns0:attributes class="edge"><ns0:attribute id="0" title="kind"/></ns0:attributes>
      <ns0:nodes><ns0:node id="a" label="KSA"><ns0:attvalues><ns0:attvalue id="0" value="groep"/></ns0:attvalues></ns0:node>
      <ns0:node id="b" label="Scouts"/></ns0:nodes>
      <ns0:edges><ns0:edge source="a" target="b"><ns0:attvalues><ns0:attvalue for="0" value="spanning"/></ns0:attvalues></ns0:edge></ns0:edges>
      </ns0:graph></ns0:gexf>`
    expect(await vertel(new File([gexf], 'oud.gexf'))).toMatchObject({
      wie: ['KSA (groep)', 'Scouts'],
      lijnen: ['KSA → Scouts spanning'],
    })
  })

  test('yEd: a label that is a page of its own', async () => {
    const yed = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><graph><node id="n0"><data key="d6"><y:ShapeNode>
      <y:NodeLabel>&lt;html&gt;&lt;b&gt;Bewoners&lt;/b&gt;&lt;br&gt;rond het plein&lt;/html&gt;<y:LabelModel/></y:NodeLabel>
      </y:ShapeNode></data></node></graph></graphml>`
    expect((await vertel(new File([yed], 'yed.graphml'))).wie).toEqual(['Bewoners rond het plein'])
  })

  test('Kumu: a connection that names its ends by their label, where elements have keys', async () => {
    const kumu = {
      elements: [
        { id: 'e1', label: 'KSA' },
        { id: 'e2', label: 'Scouts' },
      ],
      connections: [
        { from: 'KSA', to: 'Scouts' },
        { from: 'e2', to: 'e1', type: 'contact' },
      ],
    }
    expect((await vertel(new File([JSON.stringify(kumu)], 'kumu.json'))).lijnen).toEqual([
      'KSA → Scouts',
      'Scouts → KSA contact',
    ])
  })

  test('a table in the old way of Windows keeps its letters', async () => {
    const csv = 'From,To,Type\nCaf\u00e9 De Zon,Groep \u00eele,contact\n'
    const bytes = Uint8Array.from(csv, (teken) => teken.charCodeAt(0))
    expect((await vertel(new File([bytes], 'kumu.csv'))).lijnen).toEqual(['Café De Zon → Groep île contact'])
  })

  test('Mural: who was last at a note is never read', async () => {
    const csv =
      'ID,BG Color,Text,Position X,Position Y,Area,Last Updated By,Last Updated,Link\n' +
      '1,#FCFE7D,Sportclub De Pijl,10,20,Kant A,Jan Peeters,2026-11-02,https://app.mural.co/x\n'
    const gelezen = await vertel(new File([csv], 'mural.csv'))
    expect(gelezen).toEqual({
      bron: 'bord met notities (Miro, Mural)',
      wie: ['Sportclub De Pijl'],
      lijnen: [],
      achter: [],
    })
  })
})

test('a page of draw.io that was deflated says the same as a plain one, and a broken one says so', async () => {
  const heel = readFileSync(new URL('tekening.drawio', MAP), 'utf8')
  const model = /<mxGraphModel>[\s\S]*<\/mxGraphModel>/u.exec(heel)?.[0] ?? ''
  const ingepakt = deflateRawSync(Buffer.from(encodeURIComponent(model))).toString('base64')
  const bestand = (inhoud: string) => new File([heel.replace(model, inhoud)], 'kaart.drawio')
  expect(await vertel(bestand(ingepakt))).toEqual(WAT['tekening.drawio'])
  await expect(lees(bestand('geen base64!'))).rejects.toThrow(/laat zich niet uitpakken/u)
})

describe('what may not be read is refused with a sentence', () => {
  test.each<[string, string, RegExp]>([
    ['a DTD', '<!DOCTYPE graphml SYSTEM "http://x/y.dtd"><graphml></graphml>', /DOCTYPE/u],
    [
      'entities',
      '<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY a "aaaa">]><graphml><graph><node id="&a;"/></graph></graphml>',
      /DOCTYPE/u,
    ],
    ['half a file', '<graphml><graph><node id="a">', /niet volledig/u],
    ['tags that cross', '<graphml><graph><node id="a"></graph></node></graphml>', /klopt niet/u],
    ['a well', `<graphml>${'<graph>'.repeat(200)}`, /dieper/u],
    ['half of Kumu', '{"elements":[{"id":"a"', /niet volledig/u],
  ])('%s', async (_, inhoud, zin) => {
    const poging = lees(new File([inhoud], 'kaart.xyz'))
    await expect(poging).rejects.toThrow(Leesfout)
    await expect(poging).rejects.toThrow(zin)
    await expect(poging).rejects.not.toThrow(/JSON|beschadigd/u)
  })

  test('whatever is cut or twisted: a finding or a sentence, never anything else', async () => {
    const teksten = Object.keys(WAT).map((naam) => readFileSync(new URL(naam, MAP), 'utf8'))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...teksten), fc.nat(), fc.string(), async (tekst, plek, erin) => {
        const i = plek % tekst.length
        const fout = await lees(
          new File([tekst.slice(0, i) + erin + tekst.slice(i + erin.length)], 'x'),
        ).then(
          () => null,
          (een: unknown) => een,
        )
        expect(fout === null || fout instanceof Leesfout).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

test.each([
  ['Vertrouwen', 'vertrouwen'],
  ['conflict', 'spanning'],
  ['works with', 'contact'],
  ['vertrouwt op', 'vertrouwen'],
  ['is lid van', 'vertegenwoordigt'],
  ['Werkt samen  met', 'contact'],
  ['Spanningen.', 'spanning'],
  ['bemiddelt tussen', 'bemiddeling'],
  // Near misses: nearly the same words, and another thing or its opposite.
  ['geen contact', null],
  ['vertrouwt niet', null],
  ['was lid van', null],
  ['ontspanning', null],
  ['contactpersoon', null],
  ['volgende', null],
  ['betaalt', null],
  ['', null],
])('the word %j on a line is %s', (woord, type) => expect(findRelatietype(woord)).toBe(type))

test.each([
  ['<b>Bewoners</b> plein', 'Bewoners plein'],
  ['een<br>twee', 'een twee'],
  ['a &lt; b &amp; c&nbsp;d', 'a < b & c d'],
  ['5 < 6', '5 < 6'],
])('the words of %j', (html, woorden) => expect(readHtmltekst(html)).toBe(woorden))

test('the words of a note in Markdown', () => {
  expect(readMarkdowntekst('\n- [Els](https://x) van **het LDC**\nen meer')).toBe('Els van het LDC')
})
