/** The map in other programs: graphology opens the GraphML by itself, our own readers bring everything back, and nothing of a place or a name is lost on the way. */
// eslint-disable-next-line import/no-named-as-default -- its types know only the default
import Graph from 'graphology'
import { parse } from 'graphology-graphml/node'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBuur } from '../../../src/app/lezer/buren'
import { readSoort } from '../../../src/app/lezer/soort'
import { findRelatietype } from '../../../src/domain/buren/vondst'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { toonNaam } from '../../../src/domain/model/actor'
import { hoofdtegenstellingVan } from '../../../src/domain/model/dossier'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { buildDrawio } from '../../../src/exports/netwerk/drawio'
import { buildGraphml } from '../../../src/exports/netwerk/graphml'
import { buildKumu } from '../../../src/exports/netwerk/kumu'
import { buildNetwerk } from '../../../src/exports/netwerk/netwerk'
import { buildExcel } from '../../../src/exports/rekenblad/excel'
import { RELATIE_TYPEN } from '../../../src/domain/model/relatie'
import { arbDossier, bouwDossier } from '../../support/dossiers'
import { meetMetTabel } from '../../support/letterbreedtes'

const UIT = maakUitgaand(bloemetjeswijk(), 'verbergen')
const HIER = hoofdtegenstellingVan(UIT)?.id ?? ''
const NETWERK = buildNetwerk(UIT, HIER)
const namen = Object.values(UIT.actoren).map(toonNaam)

async function terug(inhoud: BlobPart, naam: string) {
  const bestand = new File([inhoud], naam)
  expect(await readSoort(bestand)).toEqual({ soort: 'buur' })
  const vondst = await readBuur(bestand, () => undefined)
  return { ...vondst, types: vondst.lijnen.map(({ woord }) => findRelatietype(woord) ?? woord).sort() }
}

describe('GraphML', () => {
  const xml = buildGraphml(NETWERK)

  test('graphology opens it, with every field', () => {
    const graaf = parse(Graph, xml)
    expect(graaf.order).toBe(NETWERK.knopen.length)
    expect(graaf.size).toBe(NETWERK.lijnen.length)
    expect(graaf.mapNodes((_, velden) => velden.label as string).sort()).toEqual([...namen].sort())
    const [eerste] = NETWERK.knopen.filter(({ plaats }) => plaats !== null)
    expect(graaf.getNodeAttribute(eerste?.sleutel, 'plaats')).toBe(eerste?.plaats)
    expect(graaf.filterEdges((_, { gericht }) => gericht === true)).toHaveLength(
      NETWERK.lijnen.filter(({ gericht }) => gericht).length,
    )
  })

  test('our own reader brings names and lines back', async () => {
    const { wie, types } = await terug(xml, 'uit.graphml')
    expect(wie.map(({ naam }) => naam)).toEqual(namen)
    expect(types).toEqual(
      Object.values(UIT.relaties)
        .map(({ type }) => type)
        .sort(),
    )
  })
})

describe('the kind of a line comes back, whatever few words stand on it', () => {
  const SOORTEN = RELATIE_TYPEN.flatMap((type) =>
    ['', 'samen op school', 'contact', 'spanning'].map((nota) => ({ type, nota })),
  )
  const heen = ({ type, nota }: (typeof SOORTEN)[number]) =>
    maakUitgaand(
      bouwDossier({
        tegenstellingen: { t: {} },
        actoren: {
          a: { naam: 'KSA', posities: { t: { x: -0.5, y: 0.5 } } },
          b: { naam: 'Scouts', posities: { t: { x: 0.5, y: 0.5 } } },
        },
        relaties: { r: { van: 'a', naar: 'b', type, nota } },
      }),
      'verbergen',
    )
  test.each(SOORTEN)('$type «$nota»', async (soort) => {
    const uit = heen(soort)
    const netwerk = buildNetwerk(uit, 't')
    expect((await terug(buildGraphml(netwerk), 'uit.graphml')).types).toEqual([soort.type])
    expect((await terug(await buildExcel(buildKumu(netwerk)), 'uit.xlsx')).types).toEqual([soort.type])
    expect((await terug(buildDrawio(uit, 't', meetMetTabel), 'uit.drawio')).types).toEqual([soort.type])
  })

  test('that the few words themselves stay behind is said', async () => {
    const { achter } = await terug(
      buildGraphml(buildNetwerk(heen({ type: 'vertrouwen', nota: 'samen op school' }), 't')),
      'uit.graphml',
    )
    expect(achter).toEqual(['De nota bij 1 lijn komt niet mee.'])
  })
})

test('the workbook comes back from where Kumu would take it', async () => {
  const { wie, types, lijnen } = await terug(await buildExcel(buildKumu(NETWERK)), 'uit.xlsx')
  expect(wie.map(({ naam }) => naam)).toEqual(namen)
  expect(types).toEqual(
    Object.values(UIT.relaties)
      .map(({ type }) => type)
      .sort(),
  )
  expect(lijnen).toHaveLength(NETWERK.lijnen.length)
})

test('two of one name stay two in Kumu', () => {
  const knoop = NETWERK.knopen[0]
  if (!knoop) throw new Error('the example has somebody')
  const [elementen] = buildKumu({ ...NETWERK, knopen: [knoop, { ...knoop, sleutel: 'x' }] })
  expect(elementen?.rijen.map(([label]) => label?.waarde)).toEqual([knoop.naam, `${knoop.naam} (2)`])
})

test('draw.io gets everybody who stands on the map, as shapes, and the lines between them', async () => {
  const { wie, lijnen } = await terug(buildDrawio(UIT, HIER, meetMetTabel), 'uit.drawio')
  const staan = Object.values(UIT.actoren).filter(({ posities }) => HIER in posities)
  const vormen = wie.filter(({ twijfel }) => !twijfel).map(({ naam }) => naam)
  expect(vormen.sort()).toEqual(staan.map(toonNaam).sort())
  const ids = new Set(staan.map(({ id }) => id))
  expect(lijnen).toHaveLength(
    Object.values(UIT.relaties).filter(({ van, naar }) => ids.has(van) && ids.has(naar)).length,
  )
})

test('any dossier gives files that open', async () => {
  await fc.assert(
    fc.asyncProperty(arbDossier, async (dossier) => {
      const uit = maakUitgaand(dossier, 'tonen')
      const hier = Object.keys(uit.tegenstellingen)[0] ?? ''
      for (const xml of [buildGraphml(buildNetwerk(uit, hier)), buildDrawio(uit, hier, meetMetTabel)])
        await expect(readBuur(new File([xml], 'uit'), () => undefined)).resolves.toBeDefined()
    }),
    { numRuns: 30 },
  )
})
