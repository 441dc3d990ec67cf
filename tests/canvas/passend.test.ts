/** Legible from five metres: how large names stand when a whole map is shown, on the screens that rooms have. */
import { describe, expect, test } from 'vitest'
import { pasIn } from '../../src/canvas/bediening'
import type { ActorNode } from '../../src/canvas/knopen'
import { createKnopenbouwer } from '../../src/canvas/knopen'
import { VERAF_ONDER } from '../../src/canvas/beeldstand'
import type { Dossier } from '../../src/domain/dossier'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { verafGroottes } from '../../src/geometry/anatomie'
import { createAs } from '../../src/geometry/as'
import { LETTERS } from '../../src/geometry/blokken'
import { ruimteVoor, VERHOUDING } from '../../src/geometry/ruimte'
import { schik } from '../../src/geometry/schikken'
import { maakGraaf, TEGENSTELLING } from '../bench/graaf'
import { maakKaart } from '../support/kaarten'
import { meetMetTabel } from '../support/letterbreedtes'

/** What is left for the map beside tools and panel, px, and how much larger letters and controls are there. */
const SCHERMEN = {
  beamer: { pane: { width: 1385, height: 956 }, maat: 1 },
  'beamer, panel hidden': { pane: { width: 1780, height: 956 }, maat: 1 },
  '4K board': { pane: { width: 2984, height: 1961 }, maat: 1.5 },
  laptop: { pane: { width: 831, height: 644 }, maat: 1 },
} as const
type Scherm = keyof typeof SCHERMEN

function knopenVan(dossier: Dossier, tegenstelling: string): { knopen: ActorNode[]; minst: number } {
  const { breedte } = ruimteVoor(dossier, tegenstelling)
  const bouwer = createKnopenbouwer({ meet: meetMetTabel })
  const knopen = bouwer.bouwKnopen(dossier, tegenstelling, null, new Map(), new Map(), createAs(breedte))
  return { knopen, minst: breedte }
}

/** The map after «Schik». */
function geschikt(dossier: Dossier, tegenstelling: string): { knopen: ActorNode[]; minst: number } {
  const { knopen, minst } = knopenVan(dossier, tegenstelling)
  const kaders = knopen.map(({ id, position, data: { tekening } }) => ({
    id,
    ...position,
    breedte: tekening.breedte,
    hoogte: tekening.hoogte,
  }))
  const nieuw = schik(kaders, new Set(kaders.map(({ id }) => id)), minst / VERHOUDING)
  return {
    minst,
    knopen: knopen.map((knoop) => ({
      ...knoop,
      position: { ...knoop.position, y: nieuw.get(knoop.id) ?? knoop.position.y },
    })),
  }
}

/** Sizes of the smallest letters of a name and of a caption on screen, px. */
function letters({ knopen, minst }: { knopen: ActorNode[]; minst: number }, scherm: Scherm) {
  const { pane, maat } = SCHERMEN[scherm]
  const { camera } = pasIn(knopen, { as: createAs(minst), minst }, pane, maat)
  const veraf = verafGroottes(
    knopen.map(({ data: { beeld, tekening } }) => ({ soort: beeld.soort, tekening })),
  )
  const naam = camera.zoom < VERAF_ONDER ? Math.min(...Object.values(veraf)) : LETTERS.naam.grootte
  return { naam: naam * camera.zoom, bijschrift: LETTERS.bijschrift.grootte * camera.zoom }
}

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
    const { knopen, minst } = geschikt(maakGraaf(aantal), TEGENSTELLING)
    const { pane, maat } = SCHERMEN[scherm]
    return { minst, ...pasIn(knopen, { as: createAs(minst), minst }, pane, maat) }
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
