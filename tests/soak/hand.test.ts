/** Whatever a hand does with all that can be done: undo leads back to where it began, redo to where it was. */
import { expect, test } from 'vitest'
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import * as mutaties from '../../src/document/mutations'
import { bouwDossier } from '../support/dossiers'
import { inhoudVan, nieuwDocument } from '../support/documenten'
import { createHand } from './hand'
import { MUTATIES, type Mutatie, ZONDER_STAP } from './mutaties'
import { createToeval } from './toeval'

const BEGIN = bouwDossier({
  tegenstellingen: { t: {} },
  bezorgdheden: { z: {} },
  actoren: { a: { posities: { t: { x: 0, y: 0 } } }, b: {}, c: { soort: 'netwerk' } },
  relaties: { r: { van: 'a', naar: 'b' } },
})

const namen = Object.keys(MUTATIES) as Mutatie[]

function allesTerug(document: DossierDocument, hoe: 'undo' | 'redo'): void {
  for (let n = 0; document[hoe]() !== null; n++) if (n > 10_000) throw new Error(`${hoe} never ends`)
}

test('the hand knows every mutation that there is', () => {
  const alle = Object.entries(mutaties).flatMap(([naam, wat]) => (typeof wat === 'function' ? naam : []))
  expect(namen.toSorted()).toEqual(alle.toSorted())
})

test('sooner or later each of them changes something', () => {
  const hand = createHand(nieuwDocument(BEGIN), createToeval(20))
  const nooit = () => namen.filter((naam) => !hand.telling.has(naam))
  for (let keer = 0; keer < 600 && nooit().length > 0; keer++) hand.doe(25)
  expect(nooit()).toEqual([])
  hand.laatLos()
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %i', (zaad) => {
  const document = nieuwDocument(BEGIN)
  const hand = createHand(document, createToeval(zaad), { zonder: ZONDER_STAP })
  hand.doe(300)
  // What stands undone at the end is done again first: it would be later, too.
  allesTerug(document, 'redo')
  const einde = inhoudVan(document)
  expect(einde).not.toEqual(BEGIN)
  allesTerug(document, 'undo')
  expect(inhoudVan(document)).toEqual(BEGIN)
  allesTerug(document, 'redo')
  expect(inhoudVan(document)).toEqual(einde)
  hand.laatLos()
})
