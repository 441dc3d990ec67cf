/** Legible from five metres: how large names stand when a whole map is shown, on the screens that rooms have. */
import { describe, expect, test } from 'vitest'
import { pasIn } from '../../src/canvas/bediening'
import type { Dossier } from '../../src/domain/model/dossier'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { createAs } from '../../src/geometry/as'
import { maakGraaf, TEGENSTELLING } from '../bench/graaf'
import { maakKaart } from '../support/kaarten'
import { geschikt, knopenVan, letters, pasOp, type Scherm, SCHERMEN } from '../support/schermen'

/** With the most actors of which the promise is held; five columns of 24 are higher than any screen. */
const KAARTEN: readonly [hoe: string, tot: number, maak: (aantal: number) => [Dossier, string]][] = [
  ['sown over the field', 120, (aantal) => [maakGraaf(aantal), TEGENSTELLING]],
  ['in five columns', 90, (aantal) => [maakKaart(aantal), 't1']],
]

describe.each(KAARTEN)('a map %s, tidied', (_hoe, tot, maak) => {
  const BELOFTE = [
    [14, 20],
    [25, 20],
    [40, 14],
    [60, 14],
    [90, 11],
    [120, 11],
  ] as const
  test.each(BELOFTE.filter(([aantal]) => aantal <= tot))(
    'of %i actors shows names of %i px on a beamer, and twice that on a 4K board',
    (aantal, px) => {
      const kaart = geschikt(...maak(aantal))
      expect(letters(kaart, 'beamer').naam).toBeGreaterThanOrEqual(px)
      expect(letters(kaart, 'beamer, panel hidden').naam).toBeGreaterThanOrEqual(px)
      expect(letters(kaart, '4K board').naam).toBeGreaterThanOrEqual(px * 2)
    },
  )

  test('of 25 actors shows captions of 16 px on a beamer, and names of 14 on a laptop', () => {
    const kaart = geschikt(...maak(25))
    expect(letters(kaart, 'beamer').bijschrift).toBeGreaterThanOrEqual(16)
    expect(letters(kaart, 'laptop').naam).toBeGreaterThanOrEqual(14)
  })
})

test('the example does so as it comes', () => {
  for (const tegenstelling of ['groen', 'plein']) {
    const kaart = knopenVan(bloemetjeswijk(), tegenstelling)
    expect(letters(kaart, 'beamer').naam).toBeGreaterThanOrEqual(20)
    expect(letters(kaart, 'beamer').bijschrift).toBeGreaterThanOrEqual(16)
  }
})

describe('the axis', () => {
  const stand = (aantal: number, scherm: Scherm) => {
    const kaart = geschikt(maakGraaf(aantal), TEGENSTELLING)
    return { minst: kaart.minst, ...pasOp(kaart, scherm) }
  }

  test('fills a wide pane, and everybody stays in view', () => {
    const { breedte, minst, camera } = stand(14, 'beamer, panel hidden')
    expect(breedte).toBeGreaterThan(minst)
    const { width } = SCHERMEN['beamer, panel hidden'].pane
    expect(breedte * camera.zoom).toBeGreaterThan(width * 0.8)
    expect(camera.x).toBeGreaterThan(0)
    expect(camera.x + breedte * camera.zoom).toBeLessThan(width)
  })

  test('a second time changes nothing', () => {
    const { knopen, minst } = geschikt(maakGraaf(40), TEGENSTELLING)
    const { pane, maat } = SCHERMEN.beamer
    const een = pasIn(knopen, { as: createAs(minst), minst }, pane, maat)
    const oud = createAs(minst)
    const breed = createAs(een.breedte)
    const verzet = knopen.map((knoop) => ({
      ...knoop,
      position: { ...knoop.position, x: breed.naarVeld(oud.vanVeld(knoop.position.x)) },
    }))
    const twee = pasIn(verzet, { as: breed, minst }, pane, maat)
    expect(twee.breedte).toBe(een.breedte)
    expect(twee.camera.zoom).toBeCloseTo(een.camera.zoom, 9)
  })
})
