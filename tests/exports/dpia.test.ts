/** The help sheet for a DPIA: every sentence is proved, no name stands in it, and the form of the Dutch government can open it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leegDossier, maakSectie } from '../../src/domain/model/dossier'
import { DPIADELEN } from '../../src/domain/dpia'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { buildAntwoorden } from '../../src/exports/dpia/antwoorden'
import { buildDpiablad } from '../../src/exports/dpia/blad'
import { GEEN_BEELDEN } from '../../src/exports/word/beelden'
import { buildWord } from '../../src/exports/word/word'
import { bytesVan, leesWord, pakUit } from '../support/kantoor'
import { naamIn, plantOveral } from '../support/veeg'

const OM = '2026-11-23T10:00:00.000Z'
const kop = maakSectie('kop', {
  titel: 'Het plein',
  doel: 'Samen een plein maken',
  rechtsgrond: 'AVG art. 6, 1, e',
  verantwoordelijke: 'Stad Elders',
  bewaarTot: '2027-11',
})
const uit = maakUitgaand({ ...leegDossier(), kop }, 'verbergen')

type Antwoorden = {
  $schema: string
  metadata: { urn: string; createdAt: string }
  answers: Record<string, { value: string; lastEditedAt: string }>
}
const antwoorden = () => JSON.parse(buildAntwoorden(uit, OM)) as Antwoorden

describe('every sentence names a test that is there', () => {
  const zinnen = DPIADELEN.flatMap(({ zinnen: hier }) => hier)
  test.each(zinnen)('$tekst', ({ toets: [bestand, naam] }) => {
    const bron = readFileSync(new URL(`../../${bestand}`, import.meta.url), 'utf8')
    expect(bron).toContain(naam)
  })
})

/** The text questions of the model, as its definition of version 3.0 lists them. */
const OPEN_VRAGEN = ['1.1', '2.3', '3.2', '5.2', '6.2', '7.2', '8.2', '9.2', '10.2', '11.2', '12.4', '13.2', '14.1', '14.2', '16.2', '17.2', '17.3'] // prettier-ignore

describe('as answers', () => {
  test('each under a text question of the model, once, with the moment', () => {
    const { $schema, metadata, answers } = antwoorden()
    expect($schema).toMatch(/\/assessment-output\.v2\.schema\.json$/u)
    expect(metadata).toEqual({ urn: 'urn:nl:dpia:3.0', createdAt: OM })
    expect(Object.keys(answers)).toHaveLength(DPIADELEN.length)
    for (const [taak, antwoord] of Object.entries(answers)) {
      expect(OPEN_VRAGEN).toContain(taak)
      expect(Object.keys(antwoord).sort()).toEqual(['lastEditedAt', 'value'])
      expect(antwoord.lastEditedAt).toBe(OM)
    }
  })

  test('with what stands on the dossierkaart, and no empty line where nothing does', () => {
    const { answers } = antwoorden()
    expect(answers['5.2']?.value).toMatch(/^Samen een plein maken\n\n/u)
    expect(answers['6.2']?.value).toMatch(/^Verantwoordelijke: Stad Elders\n\nMiddenveld stuurt niets/u)
    expect(answers['10.2']?.value).toMatch(/^Te bewaren tot november 2027\./u)
    expect(answers['11.2']?.value).toMatch(/^AVG art\. 6, 1, e\n\nNog te zeggen: /u)
    const leeg = JSON.parse(buildAntwoorden(maakUitgaand(leegDossier(), 'verbergen'), OM)) as Antwoorden
    expect(leeg.answers['5.2']?.value).toMatch(/^Nog te zeggen: /u)
  })
})

describe('a name that is hidden', () => {
  const { dossier } = plantOveral()
  const gemaskeerd = maakUitgaand(dossier, 'verbergen')

  test('stands in no byte, of either', async () => {
    expect(naamIn(new TextEncoder().encode(buildAntwoorden(gemaskeerd, OM)))).toEqual([])
    const word = await buildWord(buildDpiablad(gemaskeerd, '2026-11-23'), GEEN_BEELDEN)
    expect(naamIn(await bytesVan(word), 'word')).toEqual([])
  })

  test('would be found', () => {
    const bloot = maakUitgaand(dossier, 'tonen')
    expect(naamIn(new TextEncoder().encode(buildAntwoorden(bloot, OM)))).not.toEqual([])
  })
})

test('as a document it has every part, with the question that people answer', () => {
  const blad = buildDpiablad(uit, '2026-11-23')
  const tekst = JSON.stringify(blad)
  for (const { taak, kop: naam, zinnen, vraag } of DPIADELEN)
    for (const stuk of [`${taak} ${naam}`, vraag, ...zinnen.map((zin) => zin.tekst)])
      expect(tekst).toContain(stuk)
  expect(new Set(blad.delen.map(({ sleutel }) => sleutel)).size).toBe(blad.delen.length)
})

test('its first page does not call it a plan', async () => {
  const word = await buildWord(
    buildDpiablad(maakUitgaand(leegDossier(), 'verbergen'), '2026-11-23'),
    GEEN_BEELDEN,
  )
  const tekst = leesWord(pakUit(await bytesVan(word))['word/document.xml'] ?? '').join(' ')
  expect(tekst).toContain('Hulpblad bij een dossier rond polarisatie')
  expect(tekst).not.toContain('Plan van aanpak')
})
