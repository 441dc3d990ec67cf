/** The figures of legibility on the twelve maps of the gallery, whose people stand at any height: tidied, and shown whole. */
import { expect, test } from 'vitest'
import { randVan } from '../../src/canvas/bediening'
import { KAARTNAMEN, type Kaartnaam, maakGalerijkaart, TEGENSTELLING } from '../galerij/kaarten'
import { labelsOpKaart, luchtVan } from '../support/lijnpunten'
import { beeldOp, geschikt, letters, pasOp, type Scherm, SCHERMEN } from '../support/schermen'

/** Smallest name on a beamer, px. Where many share one stretch of the axis, or names are long, it is less than an even map of as many shows. */
const NAAM_PX: Readonly<Record<Kaartnaam, number>> = {
  'vijf actoren': 20,
  'veertien, los gezaaid': 20,
  'vijfentwintig met zestien relaties': 17,
  'lange namen': 14,
  'van rechts naar links': 15,
  'een spil': 19,
  'allen in één zone': 14,
  'de tweede van twee tegenstellingen': 20,
  'iedereen in het midden': 11,
  'alleen luide stemmen': 20,
  'zestig met zestig relaties': 14,
  'honderdtwintig actoren': 11,
}

const SCHERMNAMEN = Object.keys(SCHERMEN) as Scherm[]

test.each(KAARTNAMEN)('%s: names, lines and labels', (naam) => {
  const dossier = maakGalerijkaart(naam)
  const stand = geschikt(dossier, TEGENSTELLING)
  expect(letters(stand, 'beamer').naam).toBeGreaterThanOrEqual(NAAM_PX[naam])
  expect(letters(stand, 'beamer, panel hidden').naam).toBeGreaterThanOrEqual(NAAM_PX[naam])
  expect(letters(stand, '4K board').naam).toBeGreaterThanOrEqual(NAAM_PX[naam] * 1.8)
  for (const scherm of SCHERMNAMEN) {
    const beeld = beeldOp(dossier, stand, scherm)
    expect(labelsOpKaart(beeld).map(({ lijn }) => lijn.id)).toEqual([])
    const onder = beeld.lijnen.filter((lijn) => luchtVan(lijn, beeld) < 0)
    expect(onder.length).toBeLessThanOrEqual(beeld.knopen.length > 60 ? beeld.lijnen.length * 0.02 : 0)
  }
})

test.each(KAARTNAMEN)('%s: shown whole and as large, at whatever height its people stand', (naam) => {
  const { knopen, minst } = geschikt(maakGalerijkaart(naam), TEGENSTELLING)
  const hoger = (verzet: number) => ({
    minst,
    knopen: knopen.map((knoop) => ({
      ...knoop,
      position: { ...knoop.position, y: knoop.position.y + verzet },
    })),
  })
  for (const scherm of SCHERMNAMEN) {
    const { pane, maat } = SCHERMEN[scherm]
    const rand = randVan(pane, maat)
    for (const verzet of [-3000, -450, 0, 2000]) {
      const stand = hoger(verzet)
      expect(letters(stand, scherm).naam).toBeCloseTo(letters(hoger(0), scherm).naam, 6)
      const { zoom, y } = pasOp(stand, scherm).camera
      for (const knoop of stand.knopen) {
        const [midden, half] = [knoop.position.y * zoom + y, (knoop.data.tekening.hoogte / 2) * zoom]
        expect(midden - half).toBeGreaterThan(rand.boven - 0.5)
        expect(midden + half).toBeLessThan(pane.height - rand.onder + 0.5)
      }
    }
  }
})
