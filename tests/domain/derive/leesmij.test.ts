import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { vertelUitkomst } from '../../support/uitkomst'

const [, afgedrukt] = readFileSync('README.md', 'utf8').split('<!-- uitkomst -->')

test('the README prints what the example leads to', () => {
  expect(afgedrukt?.trim()).toBe(`\`\`\`text\n${vertelUitkomst(bloemetjeswijk(), '2026-11-24')}\n\`\`\``)
})

test('without a map: headings, and nothing invented', () => {
  const leeg = { ...bloemetjeswijk(), actoren: {} }
  expect(vertelUitkomst(leeg, '2026-11-24')).not.toMatch(/trekker\?|partner\?|letOp/u)
})
