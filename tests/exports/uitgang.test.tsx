import { describe, expect, test } from 'vitest'
import { readBestand } from '../../src/domain/bestand/bestand'
import { leegDossier, maakSectie } from '../../src/domain/model/dossier'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { buildBestandsnaam } from '../../src/exports/merk/bestandsnaam'
import { captureNuZichtbaar } from '../../src/exports/beeld/nuZichtbaar'
import { passendeSchaal } from '../../src/exports/beeld/png'
import { EXPORTFORMATEN } from '../../src/exports/register'
import { exportvraag } from '../support/exportvraag'

describe('file names', () => {
  test.each<[string, string, string, string]>([
    ['Bloemetjeswijk', 'kaart gemaskeerd', 'png', 'bloemetjeswijk-kaart-gemaskeerd-2026-11-23.png'],
    ['Café «Het Plein» & co: één/twee', 'kaart', 'svg', 'cafe-het-plein-co-een-twee-kaart-2026-11-23.svg'],
    ['', 'dossier', 'middenveld', 'dossier-2026-11-23.middenveld'],
    ['جيران', 'kaart', 'png', 'dossier-kaart-2026-11-23.png'],
    ['CON', 'kaart', 'png', 'dossier-kaart-2026-11-23.png'],
    ['../../etc/passwd\u0000', 'kaart', '../png', 'etc-passwd-kaart-2026-11-23.png'],
  ])('«%s»', (titel, wat, extensie, naam) => {
    expect(buildBestandsnaam(titel, wat, '2026-11-23', extensie)).toBe(naam)
  })

  test('a long title is cut after a word', () => {
    const naam = buildBestandsnaam('woord '.repeat(60), 'kaart', '2026-11-23', 'png')
    expect(naam.length).toBeLessThan(100)
    expect(naam).toMatch(/^(?:woord-)+kaart-2026-11-23\.png$/u)
  })
})

describe('scale', () => {
  test.each([
    ['fits', 1500, 1800, 2, 2],
    ['never more than asked', 100, 100, 1, 1],
  ])('%s', (_wat, breedte, hoogte, gevraagd, schaal) => {
    expect(passendeSchaal(breedte, hoogte, gevraagd)).toBe(schaal)
  })

  test.each([
    [1500, 1800],
    [1731, 6563],
    [1400, 40_000],
    [40_000, 900],
  ])('%d × %d at 4× stays within what Safari can draw', (breedte, hoogte) => {
    const schaal = passendeSchaal(breedte, hoogte, 4)
    const [b, h] = [Math.round(breedte * schaal), Math.round(hoogte * schaal)]
    expect(schaal).toBeGreaterThan(0)
    expect(Math.max(b, h)).toBeLessThanOrEqual(16_384)
    expect(b * h).toBeLessThanOrEqual(16_777_216)
  })
})

describe('register', () => {
  const vraag = exportvraag(
    maakUitgaand({ ...leegDossier(), kop: maakSectie('kop', { titel: 'Plein' }) }, 'verbergen'),
    't',
  )

  test('ids and labels are unique, and what goes out in the same group with the same extension has another name', async () => {
    const namen = EXPORTFORMATEN.filter(({ id }) => id !== 'png').map(
      async ({ make }) => (await make(vraag)).bestandsnaam,
    )
    expect(new Set(await Promise.all(namen)).size).toBe(namen.length)
    for (const veld of ['id', 'label'] as const) {
      expect(new Set(EXPORTFORMATEN.map((formaat) => formaat[veld])).size).toBe(EXPORTFORMATEN.length)
    }
  })

  // PNG needs a browser's canvas: the browser suite opens it.
  test.each(EXPORTFORMATEN.filter(({ id }) => id !== 'png'))(
    '$id makes a named file of its own kind',
    async (formaat) => {
      const { blob, bestandsnaam } = await formaat.make(vraag)
      expect(blob.type).toBe(formaat.mime)
      expect(blob.size).toBeGreaterThan(100)
      expect(bestandsnaam).toMatch(
        new RegExp(`^plein-.*niets-te-verbergen-2026-11-23\\.${formaat.extensie}$`, 'u'),
      )
    },
  )

  test('the dossier can be read back', async () => {
    const formaat = EXPORTFORMATEN.find(({ id }) => id === 'middenveld')!
    const { blob } = await formaat.make(vraag)
    const tekst = await new Promise<string>((klaar) => {
      const lezer = new FileReader()
      lezer.addEventListener('load', () => klaar(lezer.result as string))
      lezer.readAsText(blob)
    })
    expect(readBestand(tekst)).toMatchObject({ ok: true })
  })
})

test('nothing in view is said plainly', async () => {
  await expect(captureNuZichtbaar(document.createElement('div'))).rejects.toThrow('Er is niets in beeld')
})
