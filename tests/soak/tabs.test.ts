import { expect, test } from 'vitest'
import { speelTabs } from './tabs'

test.each([1, 2, 3])('three tabs end equal, on screen and on disk: seed %i', async (zaad) => {
  const uitkomst = await speelTabs(zaad, 150)
  expect(uitkomst).toMatchObject({ daden: 450, gelijk: true, opSchijf: true })
  expect(uitkomst.actoren).toBeGreaterThan(0)
})
