import { expect, test } from 'vitest'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildKaartAfdruk } from '../../../src/exports/afdruk/afdruk'
import { findTegels, OVERLAP } from '../../../src/exports/afdruk/tegels'
import { BLADMAAT } from '../../../src/exports/beeld/papier'
import { buildKaartSvg } from '../../../src/exports/beeld/kaartsvg'
import { exportvraag } from '../../support/exportvraag'

const uit = maakUitgaand(bloemetjeswijk(), 'verbergen')
const kaart = await buildKaartSvg(uit, 'groen', exportvraag(uit, 'groen'))

test.each([
  ['A1', '841mm 594mm'],
  ['A0', '1189mm 841mm'],
] as const)('a poster on %s is one sheet of %s', (papier, maat) => {
  expect(buildKaartAfdruk(kaart, papier)).toContain(`@page{size:${maat};`)
})

test.each([
  ['A1', 'A4', 15, [210, 297]],
  ['A1', 'A3', 8, [297, 420]],
  ['A0', 'A4', 25, [297, 210]],
  ['A0', 'A3', 15, [297, 420]],
] as const)(
  '%s on %s takes %d sheets, which cover it and lie over each other',
  (poster, blad, aantal, maat) => {
    const { tegels, vak, rijen, kolommen, blad: gekozen } = findTegels(poster, blad)
    expect([tegels.length, gekozen]).toEqual([aantal, maat])
    const [breed, hoog] = BLADMAAT[poster]
    const laatste = tegels.at(-1)!
    expect([laatste.rij, laatste.kolom]).toEqual([rijen, kolommen])
    expect(laatste.x + vak[0]).toBeGreaterThanOrEqual(breed)
    expect(laatste.y + vak[1]).toBeGreaterThanOrEqual(hoog)
    // None that is only strip.
    expect(laatste.x + OVERLAP).toBeLessThan(breed)
    expect(laatste.y + OVERLAP).toBeLessThan(hoog)
    expect(tegels[1]!.x).toBe(vak[0] - OVERLAP)

    const html = buildKaartAfdruk(kaart, poster, blad)
    const document = new DOMParser().parseFromString(html, 'text/html')
    expect(html).toContain(`@page{size:${maat[0]}mm ${maat[1]}mm;`)
    expect(document.querySelectorAll('.tegel')).toHaveLength(aantal)
    // Drawn once, shown on each; where to cut at four corners, and the strip from the second on.
    expect(document.querySelectorAll('[data-actor]')).toHaveLength(kaart.svg.match(/data-actor/gu)!.length)
    expect(document.querySelectorAll('.tegel use[href="#poster"]')).toHaveLength(aantal)
    const merken = [...document.querySelectorAll('.tegel')].map((een) => een.querySelectorAll('path').length)
    expect([merken[0], merken[1], merken.at(-1)]).toEqual([8, 10, 12])
  },
)
