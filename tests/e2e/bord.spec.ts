/** Any stream of five pointers, keys, undo and others: what is shown is what is stored, and nobody did what nobody meant. `npm run chaos` plays long ones. */
import { speelBord, VENSTER } from '../bord/bord'
import { vertelBord } from '../bord/verslag'
import { expect, test } from './fixtures'

test.use({ hasTouch: true, viewport: VENSTER })

for (const zaad of [0, 1, 2]) {
  test(`a stream of 45 events ends as it was meant (seed ${zaad})`, async ({ context, baseURL }) => {
    const uitslag = await speelBord(context, `${baseURL}/`, zaad, 45)
    expect(uitslag.fouten, vertelBord(uitslag)).toEqual([])
    expect(uitslag.tellers.daden).toBeGreaterThan(0)
  })
}
