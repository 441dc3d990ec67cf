import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/domain/model/dossier'
import { hoofdtegenstellingVan, leegDossier } from '../../../src/domain/model/dossier'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildKleinePng } from '../../../src/exports/beeld/kleinepng'
import { buildPlankaart } from '../../../src/exports/beeld/plankaart'
import { type Deel, findTekeningen } from '../../../src/exports/verslag/blok'
import { buildVerslag } from '../../../src/exports/verslag/verslag'
import type { Beelden } from '../../../src/exports/word/beelden'
import { buildWord } from '../../../src/exports/word/word'
import { exportvraag } from '../../support/exportvraag'
import { grootPlan } from '../../support/grootplan'
import { bytesVan, leesWord, pakUit } from '../../support/kantoor'
import { heeftKantoor, heeftLetter, leesBladen } from '../../support/libreoffice'
import { PERSOON } from '../../support/kaarten'
import { metNaamOveral, volDossier } from '../../support/plannen'

/** One grey point: what is drawn, a browser draws; here only the room that it takes counts. */
const GRIJS = await buildKleinePng({
  rgba: Uint8ClampedArray.of(120, 120, 120, 255),
  breedte: 1,
  hoogte: 1,
})

async function beeldenVan(dossier: Dossier): Promise<Beelden> {
  const uit = maakUitgaand(dossier, 'verbergen')
  const verslag = buildVerslag(uit, { datum: '2026-11-23' })
  const hier = hoofdtegenstellingVan(uit)
  const plankaart = hier ? await buildPlankaart(uit, hier.id, exportvraag(uit, hier.id)) : null
  return {
    kaart: plankaart && { ...plankaart.kaart, png: GRIJS, papier: plankaart.papier },
    legende: plankaart?.legende ? { ...plankaart.legende, png: GRIJS } : null,
    tekeningen: Object.fromEntries(
      findTekeningen(verslag).map(({ sleutel, breedte, hoogte }) => [
        sleutel,
        { png: GRIJS, breedte, hoogte },
      ]),
    ),
  }
}

const alleKoppen = (delen: readonly Deel[]): string[] =>
  delen.flatMap(({ kop, delen: onder }) => [kop.replaceAll(/\s+/gu, ' '), ...alleKoppen(onder)])

/** The list of contents as we wrote it, and the pages of the PDF that LibreOffice makes. */
async function zetOm(naam: string, dossier: Dossier) {
  const verslag = buildVerslag(maakUitgaand(dossier, 'verbergen'), { datum: '2026-11-23' })
  const bytes = await bytesVan(await buildWord(verslag, await beeldenVan(dossier)))
  return {
    inhoud: inhoudVan(leesWord(pakUit(bytes)['word/document.xml'] ?? '')),
    koppen: new Set(alleKoppen(verslag.delen)),
    bladen: leesBladen(naam, bytes),
  }
}

/** Words and page of every entry, from the file itself: LibreOffice may count anew. */
const inhoudVan = (regels: readonly string[]): [kop: string, blad: number][] =>
  regels.flatMap((regel) => {
    const [, kop = '', blad = ''] =
      /^\[TOC\d\] (?:\{TOC .*?\})?(.*) → \{PAGEREF .*?\}(\d*)$/u.exec(regel) ?? []
    return kop ? [[kop, Number(blad)] as [string, number]] : []
  })

const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean)

describe.skipIf(!heeftKantoor || !heeftLetter)('what LibreOffice makes of it', { timeout: 180_000 }, () => {
  test.each<[string, () => Dossier, number, number]>([
    ['leeg', leegDossier, 2, 0],
    ['voorbeeld', bloemetjeswijk, 10, 0],
    ['vol', volDossier, 12, 0],
    // Widths are estimated, and over so many pages that may come to one.
    ['groot', grootPlan, 35, 1],
  ])(
    '%s: within its pages, none more than half white, none that ends in a heading, and the list of contents right',
    async (naam, maak, meest, ernaast) => {
      const { inhoud, koppen, bladen } = await zetOm(naam, maak())
      expect(bladen.length).toBeLessThanOrEqual(meest)
      // How far the last one is filled, its own text decides.
      const wit = bladen
        .slice(0, -1)
        .flatMap(({ gevuldTot }, i) => (gevuldTot < 0.5 ? [`${i + 1}: ${gevuldTot}`] : []))
      expect(wit).toEqual([])
      const wees = bladen.flatMap(({ tekst }, i) => {
        // The last line is the foot of the page.
        const laatste = regelsVan(tekst).at(-2) ?? ''
        return koppen.has(laatste) ? [`${i + 1}: ${laatste}`] : []
      })
      expect(wees).toEqual([])
      const verkeerd = inhoud.filter(
        ([kop, blad]) =>
          !bladen
            .slice(Math.max(0, blad - 1 - ernaast), blad + ernaast)
            .some(({ tekst }) => regelsVan(tekst).includes(kop)),
      )
      expect(verkeerd).toEqual([])
      expect(inhoud.length).toBeGreaterThan(9)
    },
  )

  test('under every picture stands its caption, on the same page', async () => {
    const { bladen } = await zetOm('beelden', volDossier())
    const kaart = bladen.find(({ tekst }) => tekst.includes('Alleen de horizontale plaats heeft betekenis.'))
    expect(kaart?.tekst).toContain('De kaart')
    // A lying page is filled to its caption.
    expect(kaart?.gevuldTot).toBeGreaterThan(0.6)
    expect(bladen.filter(({ tekst }) => /^\s*Tijdlijn\. /mu.test(tekst))).toHaveLength(1)
    expect(bladen.filter(({ tekst }) => /^\s*Hoe \d+ acties zich verdelen\./mu.test(tekst))).toHaveLength(1)
  })

  test('no page holds a masked name', async () => {
    const { bladen } = await zetOm('masker', metNaamOveral())
    const tekst = bladen.map((blad) => blad.tekst).join('\n')
    expect(tekst).not.toMatch(PERSOON)
    expect(tekst).toContain('Luide stem Z')
  })
})
