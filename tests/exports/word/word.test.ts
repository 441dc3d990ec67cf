import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/domain/model/dossier'
import { leegDossier } from '../../../src/domain/model/dossier'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildVerslag } from '../../../src/exports/verslag/verslag'
import { type Beelden, GEEN_BEELDEN } from '../../../src/exports/word/beelden'
import { buildWord } from '../../../src/exports/word/word'
import { findTekeningen } from '../../../src/exports/verslag/blok'
import { bouwDossier } from '../../support/dossiers'
import { bytesVan, leesWord, pakUit } from '../../support/kantoor'
import { PERSOON } from '../../support/kaarten'
import { metNaamOveral, volDossier } from '../../support/plannen'

/** The smallest PNG there is; the browser suite looks at the real one. */
const PUNT = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const KAART = { png: PUNT, breedte: 1900, hoogte: 1083, papier: 'A4' } as const

async function schrijf(dossier: Dossier, gemaskerd = true, kaart: Beelden['kaart'] = KAART) {
  const verslag = buildVerslag(maakUitgaand(dossier, gemaskerd ? 'verbergen' : 'tonen'), {
    datum: '2026-11-23',
  })
  const tekeningen = Object.fromEntries(
    findTekeningen(verslag).map(({ sleutel, breedte, hoogte }) => [sleutel, { png: PUNT, breedte, hoogte }]),
  )
  const blob = await buildWord(verslag, { ...GEEN_BEELDEN, kaart, tekeningen })
  const delen = pakUit(await bytesVan(blob))
  return { delen, regels: leesWord(delen['word/document.xml'] ?? '') }
}

test('the example, read as a reader of Word would', async () => {
  const { regels } = await schrijf(bloemetjeswijk())
  // Which number an anchor gets depends on what was written before in the same process.
  const tekst = regels.join('\n').replaceAll(/_Toc\d+/gu, '_Toc')
  await expect(`${tekst}\n`).toMatchFileSnapshot('bloemetjeswijk.txt')
})

describe('a full plan', async () => {
  const { delen, regels } = await schrijf(volDossier())
  const xml = delen['word/document.xml'] ?? ''

  test('the list of contents is filled: every entry has a heading to jump to and a page', () => {
    const inhoud = regels.filter((regel) => regel.startsWith('[TOC'))
    const koppen = regels.filter((regel) => /^\[Heading[12]\]/u.test(regel))
    expect(inhoud).toHaveLength(koppen.length)
    for (const regel of inhoud) expect(regel).toMatch(/\{PAGEREF _Toc\d+ \\h\}\d+$/u)
    for (const [, anker] of xml.matchAll(/PAGEREF (\w+)/gu)) expect(xml).toContain(`w:name="${anker}"`)
    expect(xml).not.toContain('w:dirty="true"')
    expect(delen['word/settings.xml']).not.toContain('updateFields')
  })

  test('A4 around a lying page for the map, in Dutch as in Belgium, with a page number on every page', () => {
    expect(regels.filter((regel) => regel.startsWith('---'))).toEqual([
      '--- 11906 × 16838',
      '--- 16838 × 11906',
      '--- 11906 × 16838',
    ])
    expect(delen['word/styles.xml']).toContain('w:lang w:val="nl-BE"')
    const voeten = Object.entries(delen).filter(([pad]) => /footer\d+\.xml$/u.test(pad))
    expect(voeten.length).toBeGreaterThan(2)
    expect(voeten.filter(([, voet]) => !voet.includes('PAGE'))).toEqual([])
  })

  test('headers of tables repeat, and every picture says what there is to see and has its caption', () => {
    const tabellen = regels.filter((regel) => regel.startsWith('|='))
    expect(tabellen).toContain('|= Depolarisatietoets | Risico | Wat we eraan doen |')
    expect(tabellen.length).toBeGreaterThan(10)
    const beelden = regels.filter((regel) => regel.includes('(beeld: '))
    expect(beelden.map((regel) => /\(beeld: (\w+ \w+)/u.exec(regel)?.[1])).toEqual([
      'Kaart van',
      'Tijdlijn van',
      'Snel en',
    ])
    for (const beeld of beelden) {
      const bijschrift = regels[regels.indexOf(beeld) + 1] ?? ''
      // After the map ends a section of its own, which stands between the two lines.
      expect(`${bijschrift}${regels[regels.indexOf(beeld) + 2] ?? ''}`).toMatch(/\[(?:Caption|Zacht)\] \S/u)
    }
    expect(xml.match(/<pic:pic /gu)).toHaveLength(beelden.length)
  })

  test('what the tool says has a style of its own, and no other text says it', () => {
    const stijl = regels.filter((regel) => regel.startsWith('[Uit de kaart]'))
    expect(stijl.length).toBeGreaterThan(6)
    expect(regels.filter((regel) => !stijl.includes(regel)).join('\n')).not.toMatch(
      /Uit het midden zelf gehoord|leeft aan beide kanten|Toon voor/u,
    )
  })
})

test('an empty dossier is a short plan without a map', async () => {
  const { delen, regels } = await schrijf(leegDossier(), true, null)
  expect(regels).toContain('[Heading1] Pitstop')
  expect(regels.length).toBeLessThan(70)
  expect(Object.keys(delen).filter((pad) => pad.startsWith('word/media/'))).toEqual([])
})

test('masked, no byte of any part holds the name; unmasked it says so on every page', async () => {
  const gemaskerd = await schrijf(metNaamOveral())
  expect(Object.keys(gemaskerd.delen).filter((pad) => PERSOON.test(gemaskerd.delen[pad] ?? ''))).toEqual([])
  expect(Object.values(gemaskerd.delen).join('')).toContain('Luide stem Z')
  const bloot = await schrijf(metNaamOveral(), false)
  expect(bloot.delen['docProps/core.xml']).toMatch(PERSOON)
  expect(bloot.delen['word/footer1.xml']).toContain('niet gemaskeerd: bevat namen')
})

test('what people type stays text: markup, line ends, letters of the whole world', async () => {
  const tekst = '<b>&amp; "citaat"</b> 🦄 مرحبا\u0000\nnieuwe regel'
  const { delen, regels } = await schrijf(bouwDossier({ acties: { a: { tekst } } }))
  expect(regels).toContain('[Heading3] 1. <b>&amp; "citaat"</b> 🦄 مرحبا nieuwe regel')
  expect(delen['word/document.xml']).not.toContain('<b>')
  expect(delen['word/document.xml']).not.toContain('\u0000')
})

test('fase 4 stands in a frame above the document and above the pitstop', async () => {
  const { delen, regels } = await schrijf(bouwDossier({ situatie: { fase: 4 } }))
  expect(regels.filter((regel) => regel.includes('Fase 4: eerst veiligheid.'))).toHaveLength(2)
  expect(delen['word/document.xml']).toContain('<w:pBdr>')
  const zonder = await schrijf(bouwDossier({ situatie: { fase: 3 } }))
  expect(zonder.regels.some((regel) => regel.includes('eerst veiligheid'))).toBe(false)
})
