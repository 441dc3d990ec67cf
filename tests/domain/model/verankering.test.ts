import { expect, test } from 'vitest'
import { telOpen } from '../../../src/domain/vragen/open'
import { bouwDossier } from '../../support/dossiers'

test('a question of the step is open while its list is empty', () => {
  expect(telOpen(bouwDossier(), 'verankering')).toBe(4)
  const verankering = { leerpunten: { a: { tekst: 'luisteren' } }, opvolging: { b: { tekst: 'koffie' } } }
  expect(telOpen(bouwDossier({ verankering }), 'verankering')).toBe(2)
})
