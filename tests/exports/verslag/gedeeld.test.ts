import { expect, test } from 'vitest'
import { leegDossier } from '../../../src/domain/model/dossier'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildVerslag } from '../../../src/exports/verslag/verslag'

const begin = leegDossier()
const dossier = {
  ...begin,
  kop: {
    ...begin.kop,
    doel: 'Het plein',
    gedeeld: {
      b: {
        datum: '2026-11-23',
        wat: 'Plan in Word',
        metNamen: true,
        aanWie: 'politie',
        protocol: 'ja' as const,
      },
      a: { datum: '2026-10-01', wat: 'Kaart', metNamen: false, aanWie: '', protocol: null },
    },
  },
}

test('what was shared stands in the plan with names, oldest first, and in nothing that goes out masked', () => {
  const metNamen = buildVerslag(maakUitgaand(dossier, 'tonen'), { datum: '2026-11-23' })
  expect(JSON.stringify(metNamen)).toContain(
    String.raw`1 oktober 2026: Kaart, met schuilnamen\n23 november 2026: Plan in Word, met namen, voor politie, er is een protocol`,
  )
  const gemaskerd = buildVerslag(maakUitgaand(dossier, 'verbergen'), { datum: '2026-11-23' })
  expect(JSON.stringify(gemaskerd)).not.toMatch(/politie|Plan in Word/u)
  expect(maakUitgaand(dossier, 'verbergen').kop).toEqual({ ...dossier.kop, gedeeld: {} })
})
