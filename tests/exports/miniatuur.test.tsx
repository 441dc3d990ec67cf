import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import type { Dossier } from '../../src/domain/model/dossier'
import { buildMiniatuur, MINIATUUR } from '../../src/exports/beeld/miniatuur'
import { ruimteVoor } from '../../src/geometry/ruimte'
import { arbDossier, bouwDossier, IDS } from '../support/dossiers'
import { maakKaart } from '../support/kaarten'
import { zaad } from '../support/kans'

function lees(dossier: Dossier, tegenstelling: string) {
  const svg = buildMiniatuur(dossier, tegenstelling)
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  expect(svg).not.toMatch(/NaN|Infinity/u)
  const [x = 0, y = 0, breedte = 0, hoogte = 0] = (
    document.documentElement.getAttribute('viewBox')?.split(' ') ?? []
  ).map(Number)
  return { document, kaders: document.querySelectorAll('g'), kijk: { x, y, breedte, hoogte } }
}

test('no words at all, whoever is on the map', () => {
  const { document } = lees(maakKaart(60), 't1')
  expect(document.documentElement.textContent?.trim()).toBe('')
  expect(document.querySelectorAll('text, title, desc, image, style')).toHaveLength(0)
})

test('a card for everybody who has a place, and one path for each type of relatie', () => {
  const { kaders } = lees(maakKaart(200), 't1')
  expect(kaders).toHaveLength(200)
  const voorbeeld = bloemetjeswijk()
  const hier = Object.keys(voorbeeld.tegenstellingen)[0] ?? ''
  const geplaatst = Object.values(voorbeeld.actoren).filter(({ posities }) => hier in posities)
  expect(lees(voorbeeld, hier).kaders).toHaveLength(geplaatst.length)
})

test.each([
  ['nobody', 0],
  ['a few', 10],
  ['a column without end', 1000],
])('%s: the shape of the picture stays, and the axis fills at least half of it', (_wie, aantal) => {
  const dossier = aantal === 0 ? bouwDossier({ tegenstellingen: { t1: {} } }) : maakKaart(aantal)
  const { kijk } = lees(dossier, 't1')
  expect(kijk.breedte / kijk.hoogte).toBeCloseTo(MINIATUUR.breedte / MINIATUUR.hoogte, 1)
  expect(kijk.x).toBeLessThan(0)
  const { breedte } = ruimteVoor(dossier, 't1')
  expect(kijk.x + kijk.breedte).toBeGreaterThan(breedte)
  expect(breedte / kijk.breedte).toBeGreaterThanOrEqual(0.5)
})

test('any dossier gives a well-formed file', () => {
  fc.assert(
    fc.property(arbDossier, fc.constantFrom(...IDS), (dossier, id) => {
      expect(lees(dossier, id).kijk.breedte).toBeGreaterThan(1200)
    }),
    { seed: zaad(45) },
  )
})
