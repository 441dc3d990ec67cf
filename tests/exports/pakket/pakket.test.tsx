import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toonNaam } from '../../../src/domain/model/actor'
import { type Dossier, leegDossier } from '../../../src/domain/model/dossier'
import { TOETSVRAGEN } from '../../../src/domain/model/actie'
import { PARTICIPATIEGRADEN } from '../../../src/domain/model/werkgroep'
import { SCHUIVEN } from '../../../src/domain/model/situatie'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { buildPakket } from '../../../src/exports/pakket/pakket'
import { telActoren } from '../../../src/exports/pakket/kaartjes'
import { arbDossier, bouwDossier } from '../../support/dossiers'
import { exportvraag } from '../../support/exportvraag'

const HIER = 't'
/** The pages, as a browser reads them. */
async function lees(dossier: Dossier, hier = HIER) {
  const uit = maakUitgaand(dossier, 'tonen')
  const { html } = await buildPakket(uit, hier, exportvraag(uit, hier))
  const bladen = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('section')
  const [veld, kaartjes, zorgen, ladder, schuiven, toets, typlijst] = bladen
  return { html, veld, kaartjes, zorgen, ladder, schuiven, toets, typlijst }
}
const nummers = (blad: Element | undefined) =>
  [...(blad?.querySelectorAll('.nummer') ?? [])].map(({ textContent }) => textContent)
const TIEN = Array.from({ length: 10 }, (_, i) => String(i + 1))

test('the field names both poles and has a scale in the hundredths of the fiche', async () => {
  const { veld } = await lees(
    bouwDossier({ tegenstellingen: { t: { wij: 'voor het plein', zij: 'voor auto’s' } } }),
  )
  const teksten = [...(veld?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)
  expect(teksten).toEqual(
    expect.arrayContaining(['voor het plein', 'voor auto’s', '−100', '−50', '0', '50', '100']),
  )
  expect(teksten).toHaveLength(21 + 3)
})

test('every actor has a card with its number, the midden first and large, and room for who comes up', async () => {
  const { kaartjes, typlijst } = await lees(
    bouwDossier({
      actoren: {
        a: { soort: 'luideStem', naam: 'Op de hoek' },
        b: { soort: 'groep', naam: 'Bewoners' },
        c: { soort: 'stilleMidden', naam: 'Jonge gezinnen' },
        d: { soort: 'netwerk', naam: 'Wijkagent' },
      },
    }),
  )
  expect(nummers(kaartjes)).toEqual(TIEN)
  const beelden = [...(kaartjes?.querySelectorAll('.beeld') ?? [])]
  expect(beelden.map((beeld) => beeld.getAttribute('aria-label'))).toEqual([
    'Jonge gezinnen',
    'Bewoners',
    'Wijkagent',
    'Op de hoek',
  ])
  expect(kaartjes?.querySelectorAll('.groot')).toHaveLength(1)
  const rijen = [...(typlijst?.querySelectorAll('tbody tr') ?? [])].map(({ textContent }) =>
    textContent?.trim(),
  )
  expect(rijen).toEqual([
    '1Jonge gezinnen',
    '2Bewoners',
    '3Wijkagent',
    '4Op de hoek',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
  ])
})

test('what people carry has cards of its own, and stands on no actor', async () => {
  const { kaartjes, zorgen } = await lees(
    bouwDossier({
      bezorgdheden: { g: { tekst: 'meer\ngroen' }, leeg: { tekst: ' ' } },
      actoren: { a: { soort: 'groep', naam: 'Bewoners', bezorgdheden: { g: 'gesprek' } } },
    }),
  )
  expect(zorgen?.querySelector('.zorg')?.textContent).toBe('B1meer groen')
  expect(nummers(zorgen)).toHaveLength(1 + 6)
  expect(kaartjes?.textContent).not.toContain('groen')
})

test('the sheets of the method are whole: each rung, slider and question', async () => {
  const { ladder, schuiven, toets } = await lees(bloemetjeswijk())
  expect(ladder?.querySelectorAll('tbody tr')).toHaveLength(PARTICIPATIEGRADEN.length)
  expect(ladder?.querySelector('tbody tr')?.textContent).toContain('Zelf beslissen')
  expect(schuiven?.querySelectorAll('.schuif')).toHaveLength(SCHUIVEN.length)
  expect(toets?.querySelectorAll('tbody tr')).toHaveLength(TOETSVRAGEN.length)
})

test('an empty dossier gives empty cards to write on', async () => {
  const { veld, kaartjes, zorgen } = await lees(leegDossier())
  expect(veld?.textContent).toContain('wij')
  expect(nummers(kaartjes)).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(nummers(zorgen)).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6'])
})

test('what people typed can do nothing but be read', async () => {
  const { html } = await lees(
    bouwDossier({
      kop: { titel: '</style><script>x</script>' },
      actoren: { a: { soort: 'groep', naam: '<img src=x>' } },
      bezorgdheden: { b: { tekst: '<b>vet</b>' } },
    }),
  )
  expect(html).not.toMatch(/<script|<img|<b>/u)
})

test('numbers are whole and everybody has one, on any dossier', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const uit = maakUitgaand(dossier, 'verbergen')
      const genummerd = telActoren(uit)
      expect(genummerd.map(({ nummer }) => nummer)).toEqual(genummerd.map((_, i) => i + 1))
      expect(genummerd.map(({ actor }) => toonNaam(actor)).sort()).toEqual(
        Object.values(uit.actoren).map(toonNaam).sort(),
      )
    }),
    { numRuns: 60 },
  )
})
