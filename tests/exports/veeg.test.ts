/** A hidden name in every text of the schema, in every spelling, and in no byte of anything that goes out. A new field and a new format are in by themselves. */
import { describe, expect, test, vi } from 'vitest'
import { buildAgenda } from '../../src/domain/agenda/agenda'
import { writeBestand } from '../../src/domain/bestand/bestand'
import { isGemaskeerd, maakUitgaand, standVan } from '../../src/domain/masker/uitgaand'
import { versleutel } from '../../src/app/lezer/slot'
import { EXPORTFORMATEN } from '../../src/exports/register'
import { bytesVan } from '../support/kantoor'
import { exportvraag } from '../support/exportvraag'
import { VERBORGEN } from '../support/plannen'
import { naamIn, plantOveral } from '../support/veeg'

// No canvas here: a picture is the drawing that it would be made of, after a head as long as that of a PNG: the words that go with it are the real ones.
vi.mock('../../src/exports/beeld/png', async (echt) => ({
  ...(await echt<object>()),
  maakPng: ({ svg }: { svg: string }) =>
    Promise.resolve({
      blob: new Blob([new Uint8Array(33), svg], { type: 'image/png' }),
      schaal: 1,
      verkleind: false,
    }),
  maakPunten: ({ svg }: { svg: string }) =>
    Promise.resolve({ rgba: new Uint8ClampedArray(bytes(svg)), breedte: 4, hoogte: 3 }),
}))
vi.mock('../../src/exports/beeld/kleinepng', () => ({
  buildKleinePng: ({ rgba }: { rgba: Uint8ClampedArray }) => Promise.resolve(new Uint8Array(rgba)),
}))

const { dossier, geplant, onbereikt } = plantOveral()
const NAAR_BUITEN = maakUitgaand(dossier, 'verbergen')
const MET_NAMEN = maakUitgaand(dossier, 'tonen')

const bytes = (tekst: string) => new TextEncoder().encode(tekst)
const tegenstellingen = Object.keys(dossier.tegenstellingen)

test('every text of the schema holds the name', () => {
  expect(onbereikt).toEqual([])
  expect(geplant.length).toBeGreaterThan(80)
  expect(dossier.actoren['persoon']?.naam).toBe(VERBORGEN)
})

describe.each(EXPORTFORMATEN)('$id', (formaat) => {
  // A plan is about one of them, whichever is on screen.
  const hierVan = formaat.groep === 'kaart' ? tegenstellingen : tegenstellingen.slice(0, 1)
  test.each(hierVan)('of «%s»: in no byte, no file name and no message', async (hier) => {
    const { blob, bestandsnaam, melding } = await formaat.make(exportvraag(NAAR_BUITEN, hier))
    expect(naamIn(await bytesVan(blob), formaat.id)).toEqual([])
    expect(naamIn(bytes(`${bestandsnaam} ${melding ?? ''}`))).toEqual([])
    expect(bestandsnaam).toContain('gemaskeerd')
  })

  test('nor in what is looked at before', async () => {
    const hier = tegenstellingen[0] ?? ''
    expect(naamIn(bytes(JSON.stringify(await formaat.kijk(exportvraag(NAAR_BUITEN, hier)))))).toEqual([])
  })

  test('with names it is found, so this test can see it', async () => {
    const { blob, bestandsnaam } = await formaat.make(exportvraag(MET_NAMEN, tegenstellingen[0] ?? ''))
    const gevonden = [...naamIn(await bytesVan(blob), formaat.id), ...naamIn(bytes(bestandsnaam))]
    // What travels further than anybody can follow, or is published, never holds names.
    expect(gevonden.length > 1).toBe(!formaat.isAltijdGemaskeerd)
  })
})

test('the calendar', () => {
  expect(naamIn(bytes(buildAgenda(NAAR_BUITEN, '2026-11-23')))).toEqual([])
  expect(naamIn(bytes(buildAgenda(MET_NAMEN, '2026-11-23')))).not.toEqual([])
})

test('the whole dossier behind a pass phrase', async () => {
  const dicht = await versleutel(
    bytes(writeBestand(dossier)),
    'vier woorden zonder zin',
    () => 0,
    () => undefined,
  )
  expect(naamIn(dicht)).toEqual([])
  // `nu` stands still, so the most work was chosen that a file may ask.
  expect(new TextDecoder().decode(dicht.subarray(0, 21))).toBe('age-encryption.org/v1')
})

test('what went through the door says so, and is the same when it goes through again', () => {
  expect(isGemaskeerd(NAAR_BUITEN)).toBe(true)
  expect(standVan(NAAR_BUITEN)).toBe('gemaskeerd')
  expect(JSON.stringify(maakUitgaand(NAAR_BUITEN, 'verbergen'))).toBe(JSON.stringify(NAAR_BUITEN))
})

test.each([
  ['plain', VERBORGEN],
  ['in tags', '<b>Zje</b><i>fa</i>'],
  ['as entities', 'Zj&#101;fa'],
  ['escaped', String.raw`Zj\u0065fa`],
  ['in an address', 'data:text/plain,Z%6Aefa'],
  ['as base64', `data:image/svg+xml;base64,${Buffer.from('<text>Quaghebeura</text>').toString('base64')}`],
  ['with accents', 'Zjéfa'],
  ['broken', 'Quaghe-\nbeura'],
])('the search sees it %s', (_hoe, tekst) => {
  expect(naamIn(bytes(tekst))).not.toEqual([])
})
