import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Afleiding } from '../../../src/domain/derive/afleiding'
import { derive } from '../../../src/domain/derive'
import { arbDossier, arbId } from '../../support/dossiers'

const TODAY = { today: '2026-11-24' }

/** Every number in a value, however deep. */
function getallen(waarde: unknown): number[] {
  if (typeof waarde === 'number') return [waarde]
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(getallen) : []
}
/** What is derived; the actors inside it, with their places in hundredths, are the dossier's. */
const afgeleid = ({ bezorgdheden: _b, ...rest }: Afleiding) => rest

test('every dossier that the schema accepts gives an outcome: no exception, no report, whole counts', () => {
  fc.assert(
    fc.property(arbDossier, fc.option(arbId), (dossier, tegenstelling) => {
      const afleiding = derive(dossier, tegenstelling, TODAY)
      expect(afleiding.storingen).toEqual([])
      for (const getal of getallen(afgeleid(afleiding))) expect(Number.isInteger(getal)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
