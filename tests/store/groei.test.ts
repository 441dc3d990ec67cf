/** What an act costs does not grow with the acts before it: counted work, on a dossier that stays as large as it is. */
// First, because it only counts what is imported after it.
import { telWerk } from '../support/werk'
import { expect, test } from 'vitest'
import { addActor, editSectie, placeActoren, removeActoren } from '../../src/document/mutations'
import { createWerkruimte, type Werkruimte } from '../../src/store/werkruimte'
import { bouwDossier } from '../support/dossiers'
import { nieuwDocument } from '../support/documenten'

const KAART = bouwDossier({
  tegenstellingen: { t: {} },
  actoren: Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `a${i}`,
      { naam: `Groep ${i}`, posities: { t: { x: 0, y: i * 40 } } },
    ]),
  ),
})

function werkplek(schuilnamen: boolean): Werkruimte {
  return createWerkruimte(
    nieuwDocument(KAART),
    // What is shown stays on screen, as with somebody who works fast.
    { announce: () => undefined, flush: () => undefined, klok: () => 0, meld: () => () => undefined },
    { schuilnamen },
  )
}

const verzet = ({ document }: Werkruimte, n: number) =>
  placeActoren(document, 't', [{ id: `a${n % 20}`, x: (n % 199) / 100 - 0.99, y: n % 400 }])

const GEVALLEN: readonly [wat: string, schuilnamen: boolean, doe: (w: Werkruimte, n: number) => void][] = [
  ['a move', false, verzet],
  ['a move while names are hidden', true, verzet],
  [
    'a removal, that stands on screen with its way back',
    false,
    ({ document }) => removeActoren(document, [addActor(document, { soort: 'groep', naam: 'Even' })]),
  ],
  [
    'an act, its undo and its redo',
    false,
    (w, n) => {
      verzet(w, n)
      w.undo()
      w.redo()
    },
  ],
  [
    'words in a field',
    true,
    ({ document }, n) => editSectie(document, 'kop', { context: `Regel ${n}` }, 'Context gewijzigd'),
  ],
]

/** The work of fifty acts right after the first fifty, and of fifty after `voordien` more. */
function meet([, schuilnamen, doe]: (typeof GEVALLEN)[number], voordien: number) {
  const w = werkplek(schuilnamen)
  let n = 0
  const keer = (aantal: number) => {
    for (const tot = n + aantal; n < tot; n++) doe(w, n)
  }
  keer(50)
  const vroeg = telWerk(() => keer(50))
  keer(voordien)
  const laat = telWerk(() => keer(50))
  w.dispose()
  return { vroeg, laat }
}

test.each(GEVALLEN)('%s', (...geval) => {
  const { vroeg, laat } = meet(geval, 250)
  expect(vroeg).toBeGreaterThan(1000)
  expect(laat).toBeLessThan(vroeg * 1.5)
})

test('hidden names are not spelled out again for who is only moved', () => {
  const [open, verborgen] = [GEVALLEN[0]!, GEVALLEN[1]!].map((geval) => meet(geval, 0).laat)
  expect(verborgen).toBeLessThan(open! * 1.5)
})
