import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COLLECTIE_NAMEN, SECTIE_NAMEN } from '../../../src/domain/model/dossier'
import { formaatTabel } from '../../support/formaat'

const tabel = formaatTabel()

test('the table of the format names every part, and leaves no field unsaid', () => {
  for (const naam of [...SECTIE_NAMEN, ...COLLECTIE_NAMEN]) expect(tabel).toContain(`| \`${naam}\` |`)
  expect(tabel).not.toMatch(/undefined|strict_object|_schema/)
  expect(tabel).toContain('`posities` by key: { x number, y number, doorApp true\\|false }')
})

test('what FORMAAT.md says between its marks is this table', () => {
  const tekst = readFileSync(new URL('../../../src/domain/bestand/FORMAAT.md', import.meta.url), 'utf8')
  expect(tekst.split('<!-- formaat -->')[1]?.trim()).toBe(tabel)
})
