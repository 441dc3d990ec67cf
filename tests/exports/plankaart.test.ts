/** The map in a plan lies on its page so that every name can be read: at least 9 pt, measured in the drawing itself and within the paper. */
import { expect, test } from 'vitest'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { BLADMAAT } from '../../src/exports/beeld/papier'
import { buildPlankaart } from '../../src/exports/beeld/plankaart'
import { LETTERS } from '../../src/geometry/blokken'
import { exportvraag } from '../support/exportvraag'
import { maakKaart } from '../support/kaarten'

/** Points to a mm. */
const PUNTEN = 72 / 25.4

test.each([
  ['the example', bloemetjeswijk()],
  ['a map of 5', maakKaart(5)],
  ['a map of 14', maakKaart(14)],
  ['a map of 25', maakKaart(25)],
  ['a map of 40', maakKaart(40)],
])('%s', async (_, dossier) => {
  const uit = maakUitgaand(dossier, 'tonen')
  const [hier = ''] = Object.keys(dossier.tegenstellingen)
  const { kaart, naamletter, papier } = await buildPlankaart(uit, hier, exportvraag(uit, hier))
  /** Points of paper to a unit of the drawing. */
  const schaal = naamletter / LETTERS.naam.grootte
  const [breed, hoog] = BLADMAAT[papier]
  expect(kaart.breedte * schaal).toBeLessThanOrEqual(breed * PUNTEN)
  expect(kaart.hoogte * schaal).toBeLessThanOrEqual(hoog * PUNTEN)

  const geplaatst = Object.values(dossier.actoren).filter(({ posities }) => hier in posities)
  const letters = [...kaart.svg.matchAll(/<text[^>]* font-size="([\d.]+)"[^>]*>([^<]+)<\/text>/gu)]
  // A long name stands on more lines; each name begins one of them.
  const kleinste = geplaatst.map(({ naam }) => {
    const groottes = letters.flatMap(([, grootte, tekst = '']) =>
      naam.startsWith(tekst.replace(/…$/u, '')) ? [Number(grootte) * schaal] : [],
    )
    return { naam, leesbaar: groottes.length > 0 && Math.min(...groottes) >= 9 }
  })
  expect(kleinste.filter(({ leesbaar }) => !leesbaar)).toEqual([])
  expect(kleinste.length).toBeGreaterThan(0)
})
