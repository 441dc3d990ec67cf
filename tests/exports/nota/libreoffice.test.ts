import { describe, expect, test } from 'vitest'
import { type Dossier, leegDossier } from '../../../src/domain/model/dossier'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { buildNota } from '../../../src/exports/nota/nota'
import { RUBRIEKEN } from '../../../src/domain/model/notarubriek'
import { GEEN_BEELDEN } from '../../../src/exports/word/beelden'
import { buildWord } from '../../../src/exports/word/word'
import { bytesVan, leesWord, pakUit } from '../../support/kantoor'
import { bladenVan, heeftKantoor, heeftLetter } from '../../support/libreoffice'
import { volDossier } from '../../support/plannen'
import { naamIn, plantOveral } from '../../support/veeg'
import { metActies } from '../../support/zestigacties'

const schrijf = async (dossier: Dossier) =>
  bytesVan(await buildWord(buildNota(maakUitgaand(dossier, 'tonen'), { datum: '2026-11-30' }), GEEN_BEELDEN))

test('real headings under one title, no list of contents, the header of a table repeats, in Dutch', async () => {
  const delen = pakUit(await schrijf(volDossier()))
  const regels = leesWord(delen['word/document.xml'] ?? '')
  expect(regels[0]).toBe('[Title] Bloemetjeswijk')
  expect(regels.filter((regel) => regel.startsWith('[Heading1]'))).toHaveLength(RUBRIEKEN.length + 1)
  expect(regels.join('\n')).not.toMatch(/\[TOC|\[Inhoudskop|⤓/u)
  expect(regels).toContain('|= Jaar | Uitdaging | Meerjarenplan | Raming |')
  expect(delen['word/styles.xml']).toContain('w:lang w:val="nl-BE"')
  expect(delen['docProps/core.xml']).toContain('Nota voor het college')
})

describe.skipIf(!heeftKantoor || !heeftLetter)('what LibreOffice makes of it', { timeout: 180_000 }, () => {
  test.each<[string, () => Dossier, number, number]>([
    ['empty', leegDossier, 1, 2],
    ['example', bloemetjeswijk, 2, 4],
    ['full', volDossier, 2, 4],
    ['sixty', () => metActies(60, 6), 2, 4],
    ['allsixty', () => metActies(60, 60), 2, 4],
  ])('%s: so many pages, and none begins or ends with a heading alone', async (naam, maak, min, max) => {
    const bladen = bladenVan(`nota-${naam}`, await schrijf(maak()))
    expect(bladen.length).toBeGreaterThanOrEqual(min)
    expect(bladen.length).toBeLessThanOrEqual(max)
    const koppen = new Set(
      buildNota(maakUitgaand(maak(), 'verbergen'), { datum: '2026-11-30' }).delen.map(({ kop }) => kop),
    )
    for (const blad of bladen) {
      const regels = blad
        .split('\n')
        .map((regel) => regel.trim())
        .filter(Boolean)
      // The last line is the foot of the page.
      expect(koppen.has(regels.at(-2) ?? '')).toBe(false)
      expect(regels.at(-1)).toContain('zonder namen van personen')
    }
  })

  test('no page holds a planted name', async () => {
    const bladen = bladenVan('nota-veeg', await schrijf(plantOveral().dossier))
    expect(naamIn(new TextEncoder().encode(bladen.join('\n')))).toEqual([])
  })
})
