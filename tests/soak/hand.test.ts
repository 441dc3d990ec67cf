/** Whatever a hand does with all the commands there are: undo leads back to where it began, redo to where it was. */
import { expect, test } from 'vitest'
import type { DossierDocument } from '../../src/document/dossierdocument'
import { bouwDossier } from '../support/dossiers'
import { inhoudVan, nieuwDocument } from '../support/documenten'
import { createHand } from './hand'
import { createToeval } from './toeval'

const BEGIN = bouwDossier({
  tegenstellingen: { t: {} },
  bezorgdheden: { z: {} },
  actoren: { a: { posities: { t: { x: 0, y: 0 } } }, b: {}, c: { soort: 'netwerk' } },
  relaties: { r: { van: 'a', naar: 'b' } },
})

function allesTerug(document: DossierDocument, hoe: 'undo' | 'redo'): void {
  for (let n = 0; document[hoe]() !== null; n++) if (n > 10_000) throw new Error(`${hoe} never ends`)
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %i', (zaad) => {
  const document = nieuwDocument(BEGIN)
  const hand = createHand(document, createToeval(zaad))
  hand.doe(150)
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
