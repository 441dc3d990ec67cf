import { describe, expect, test } from 'vitest'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildLuisterblad } from '../../../src/exports/luisterblad/luisterblad'
import { buildWord } from '../../../src/exports/word/word'
import { GEEN_BEELDEN } from '../../../src/exports/word/beelden'
import { bouwDossier } from '../../support/dossiers'
import { bytesVan } from '../../support/kantoor'
import { bladenVan, heeftKantoor, heeftLetter } from '../../support/libreoffice'

const OVER_JAN = bouwDossier({
  kop: { titel: 'Praten met Jan Peeters' },
  actoren: { jan: { soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu' } },
})

test.each(['tonen', 'verbergen'] as const)('it says that nobody is on it, and nobody is (%s)', (keuze) => {
  const blad = buildLuisterblad(maakUitgaand(OVER_JAN, keuze), { datum: '2026-11-30' })
  expect(blad.merk).toBe('zonder namen van personen')
  expect(JSON.stringify(blad)).not.toContain('Peeters')
})

describe.skipIf(!heeftKantoor || !heeftLetter)('what LibreOffice makes of it', { timeout: 180_000 }, () => {
  test('one page, and each line to write on is one line', async () => {
    const blad = buildLuisterblad(maakUitgaand(OVER_JAN, 'verbergen'), { datum: '2026-11-30' })
    const bladen = bladenVan('luisterblad', await bytesVan(await buildWord(blad, GEEN_BEELDEN)))
    expect(bladen).toHaveLength(1)
    const lijnen = (bladen[0] ?? '').match(/…+/gu) ?? []
    expect(lijnen).toHaveLength(2 + 6 + 2 + 3)
    expect(new Set(lijnen).size).toBe(1)
  })
})
