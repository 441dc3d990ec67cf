/** The one door: what goes out takes an UitgaandDossier and nothing else. `tsc` reads the marks below; one that marks no mistake is itself a mistake. */
import { expect, expectTypeOf, test } from 'vitest'
import type * as v from 'valibot'
import { buildAgenda } from '../../src/domain/agenda/agenda'
import { COLLECTIES, type Dossier, SECTIES } from '../../src/domain/model/dossier'
import { ontleed } from '../../src/domain/model/schemaboom'
import { maakUitgaand, type UitgaandDossier } from '../../src/domain/masker/uitgaand'
import { buildKaartSvg, type Kaartkeuze } from '../../src/exports/beeld/kaartsvg'
import { merkInBestandsnaam, merkVan } from '../../src/exports/merk/merkteken'
import type { Exportvraag } from '../../src/exports/formaat'
import { EXPORTFORMATEN } from '../../src/exports/register'
import { buildBladen } from '../../src/exports/rekenblad/bladen'
import { buildVerslag } from '../../src/exports/verslag/verslag'
import { readTree } from '../support/source'

/** Never called: it only has to be refused. */
export function refused(dossier: Dossier, keuze: Kaartkeuze, vraag: Exportvraag): void {
  // @ts-expect-error -- the dossier itself
  void buildKaartSvg(dossier, 't', keuze)
  // @ts-expect-error -- the dossier itself
  buildVerslag(dossier, keuze)
  // @ts-expect-error -- the dossier itself
  buildBladen(dossier, keuze)
  // @ts-expect-error -- the dossier itself
  buildAgenda(dossier, '2026-11-23')
  // @ts-expect-error -- the dossier itself
  merkVan(dossier)
  // @ts-expect-error -- the dossier itself
  merkInBestandsnaam(dossier)
  for (const { make } of EXPORTFORMATEN) {
    // @ts-expect-error -- the dossier itself
    void make({ ...vraag, dossier })
    // @ts-expect-error -- made by hand, without the door
    void make({ ...vraag, dossier: { ...dossier, gemaskeerd: true } })
  }
}

test('a format is handed what came through the door', () => {
  expectTypeOf<Exportvraag['dossier']>().toEqualTypeOf<UitgaandDossier>()
  expectTypeOf<Dossier>().not.toExtend<UitgaandDossier>()
  expectTypeOf(maakUitgaand).returns.toEqualTypeOf<UitgaandDossier>()
})

const DOSSIER = /\bDossier\b/u
/** Draws shapes for the start screen, without a letter, and leaves with nobody. */
const ZONDER_WOORDEN = 'src/exports/beeld/miniatuur.ts'

test('no file of the exports knows the dossier itself, so none can be handed it', () => {
  const kent = Object.entries(readTree('src'))
    .filter(([path, text]) => path.startsWith('src/exports/') && importeert(text, DOSSIER))
    .map(([path]) => path)
  expect(kent).toEqual([ZONDER_WOORDEN])
})

test('what came out is copied or changed nowhere on its way, for a copy would keep the brand', () => {
  const verandert = Object.entries(readTree('src'))
    .filter(
      ([path, text]) => /^src\/(?:exports|app)\//u.test(path) && /\.\.\.(?:vraag\.dossier|uit\b)/u.test(text),
    )
    .map(([path]) => path)
  expect(verandert).toEqual([])
})

test('the mask knows every shape of the schema: none hides a text from it', () => {
  const soorten = new Set<string>()
  const loop = (schema: v.GenericSchema): void => {
    const knoop = ontleed(schema)
    if (knoop.vorm === 'velden') Object.values(knoop.velden).forEach(loop)
    else if (knoop.vorm === 'lijst') loop(knoop.lid)
    else if (knoop.vorm === 'perSleutel') loop(knoop.waarde)
    else soorten.add(kern(schema))
  }
  for (const schema of Object.values({ ...SECTIES, ...COLLECTIES })) loop(schema)
  expect([...soorten].sort()).toEqual(['boolean', 'number', 'picklist', 'string'])
})

const kern = (schema: v.GenericSchema): string => {
  const { wrapped } = schema as unknown as { wrapped?: v.GenericSchema }
  return wrapped ? kern(wrapped) : schema.type
}

const importeert = (text: string, naam: RegExp): boolean =>
  [...text.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}/gu)].some(([, namen = '']) => naam.test(namen))
