import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/domain/model/dossier'
import { leegDossier } from '../../../src/domain/model/dossier'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildVerslag } from '../../../src/exports/verslag/verslag'
import { buildWord } from '../../../src/exports/word/word'
import { bytesVan, leesWord, pakUit } from '../../support/kantoor'
import { bladenVan, heeftKantoor, heeftLetter } from '../../support/libreoffice'
import { PERSOON } from '../../support/kaarten'
import { metNaamOveral, volDossier } from '../../support/plannen'

/** The list of contents as we wrote it, and the text per page of the PDF that LibreOffice makes. */
async function zetOm(naam: string, dossier: Dossier) {
  const blob = await buildWord(
    buildVerslag(maakUitgaand(dossier, 'verbergen'), { datum: '2026-11-23' }),
    null,
  )
  const bytes = await bytesVan(blob)
  return {
    inhoud: inhoudVan(leesWord(pakUit(bytes)['word/document.xml'] ?? '')),
    bladen: bladenVan(naam, bytes),
  }
}

/** Words and page of every entry, from the file itself: LibreOffice may count anew. */
const inhoudVan = (regels: readonly string[]): [kop: string, blad: number][] =>
  regels.flatMap((regel) => {
    const [, kop = '', blad = ''] =
      /^\[TOC\d\] (?:\{TOC .*?\})?(.*) → \{PAGEREF .*?\}(\d*)$/u.exec(regel) ?? []
    return kop ? [[kop, Number(blad)] as [string, number]] : []
  })

describe.skipIf(!heeftKantoor)('what LibreOffice makes of it', { timeout: 180_000 }, () => {
  test('an empty plan: four pages, each chapter with its one line', async () => {
    const { bladen } = await zetOm('leeg', leegDossier())
    expect(bladen).toHaveLength(4)
    expect(bladen.join('\n')).toContain('De pitstop is nog niet ingevuld.')
  })

  test.skipIf(!heeftLetter).each<[string, () => Dossier]>([
    ['example', bloemetjeswijk],
    ['full', volDossier],
  ])('%s: every page number in the list of contents is the page that it says', async (naam, maak) => {
    const { inhoud, bladen } = await zetOm(naam, maak())
    expect(inhoud.length).toBeGreaterThan(12)
    const verkeerd: string[] = []
    for (const [kop, blad] of inhoud) {
      const regels = bladen[blad - 1]?.split('\n').map((regel) => regel.trim())
      if (!regels?.includes(kop)) verkeerd.push(`«${kop}» is not on page ${blad}`)
    }
    expect(verkeerd).toEqual([])
    expect(bladen.filter((blad) => blad.trim().split('\n').length < 4)).toEqual([])
  })

  test('the pitstop keeps to one page, also when people had much to say', async () => {
    const lang = volDossier()
    const tekst = 'Wij willen samen met de buurt een plein waar iedereen graag blijft staan. '.repeat(14)
    const antwoorden = Object.fromEntries(
      ['uitdagingen', 'wieMee', 'luideStemmen', 'communicatie'].map((vraag) => [vraag, { tekst, grond: '' }]),
    )
    const { bladen } = await zetOm('pitstop', { ...lang, pitstop: { ...lang.pitstop, antwoorden } })
    expect(bladen.filter((blad) => blad.includes('Wij willen samen'))).toHaveLength(1)
  })

  test('no page holds a masked name', async () => {
    const { bladen } = await zetOm('masker', metNaamOveral())
    expect(bladen.join('\n')).not.toMatch(PERSOON)
    expect(bladen.join('\n')).toContain('Luide stem Z')
  })
})
