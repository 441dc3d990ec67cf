import { describe, expect, test } from 'vitest'
import { readBestand } from '../../src/domain/bestand/bestand'
import { leegDossier, maakSectie } from '../../src/domain/model/dossier'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
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

const leesTekst = (blob: Blob) =>
  new Promise<string>((klaar) => {
    const lezer = new FileReader()
    lezer.addEventListener('load', () => klaar(lezer.result as string))
    lezer.readAsText(blob)
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

  test.each(EXPORTFORMATEN.filter(({ isAfdruk, mime }) => isAfdruk || mime === 'text/html'))(
    '$id is looked at before as the very document that is made',
    async (formaat) => {
      const [kijk, { blob }] = [await formaat.kijk(vraag), await formaat.make(vraag)]
      expect(kijk).toMatchObject({ soort: 'papier', html: await leesTekst(blob) })
    },
  )

  test('a paper is looked at before in the same words in each of its forms', async () => {
    const papieren = EXPORTFORMATEN.filter(({ stuk, id }) => stuk !== undefined && id !== 'kijkbestand')
    for (const stuk of new Set(papieren.map((formaat) => formaat.stuk))) {
      const formaten = papieren.filter((formaat) => formaat.stuk === stuk)
      const gezien = await Promise.all(formaten.map((formaat) => formaat.kijk(vraag)))
      expect(new Set(gezien.map((kijk) => JSON.stringify(kijk))).size).toBe(1)
    }
  })

  test('what is chosen is one: no two formats of a paper have one form', () => {
    const keuzes = EXPORTFORMATEN.map(({ groep, stuk, vorm, label }) => `${groep}/${stuk}/${vorm ?? label}`)
    expect(new Set(keuzes).size).toBe(keuzes.length)
    expect(EXPORTFORMATEN.filter(({ stuk, vorm }) => (stuk === undefined) !== (vorm === undefined))).toEqual(
      [],
    )
  })

  test('a file of the dossier says in numbers what is in it, and what is not', async () => {
    const formaat = EXPORTFORMATEN.find(({ id }) => id === 'middenveld')!
    const kijk = (namen: 'verbergen' | 'tonen') =>
      formaat.kijk(exportvraag(maakUitgaand(bloemetjeswijk(), namen), 't'))
    expect(await kijk('verbergen')).toEqual({
      soort: 'inhoud',
      regels: [
        expect.stringMatching(/^Erin: 2 tegenstellingen, 15 actoren, .* en 11 acties\.$/u),
        expect.stringContaining('situatie'),
        expect.stringContaining('Namen zijn vervangen. Momentopnames'),
        expect.stringContaining('opent in Middenveld'),
      ],
    })
    expect(JSON.stringify(await kijk('tonen'))).toContain('Met alle namen')
  })

  test('the dossier can be read back', async () => {
    const formaat = EXPORTFORMATEN.find(({ id }) => id === 'middenveld')!
    const { blob } = await formaat.make(vraag)
    expect(readBestand(await leesTekst(blob))).toMatchObject({ ok: true })
  })
})

test('nothing in view is said plainly', async () => {
  await expect(captureNuZichtbaar(document.createElement('div'))).rejects.toThrow('Er is niets in beeld')
})
