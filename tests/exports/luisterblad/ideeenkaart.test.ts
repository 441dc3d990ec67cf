import { expect, test } from 'vitest'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildIdeeenkaart } from '../../../src/exports/luisterblad/ideeenkaart'
import { bouwDossier } from '../../support/dossiers'
import { naamInElkVeld } from '../../support/naamproef'

const DATUM = '2026-11-23'

test('what was chosen stands on it, what was not does not, and without a choice it asks openly', () => {
  const dossier = bouwDossier({
    uitdagingen: {
      u: { tekst: 'Een net plein', keuze: 'gekozen' },
      w: { tekst: 'Niet dit', keuze: 'niet' },
    },
  })
  const kaart = JSON.stringify(buildIdeeenkaart(maakUitgaand(dossier, 'verbergen'), { datum: DATUM }))
  expect(kaart).toContain('Een net plein')
  expect(kaart).not.toContain('Niet dit')
  expect(
    JSON.stringify(buildIdeeenkaart(maakUitgaand(bouwDossier({}), 'verbergen'), { datum: DATUM })),
  ).toContain('voor iedereen een verschil')
})

test.each(['verbergen', 'tonen'] as const)('nobody stands on it: %s', (namen) => {
  const uit = maakUitgaand(naamInElkVeld(), namen)
  expect(JSON.stringify(buildIdeeenkaart(uit, { datum: DATUM }))).not.toMatch(/zjefa|quaghebeura/iu)
})
