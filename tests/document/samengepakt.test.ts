/** Changes taken together before they go to disk (`Y.mergeUpdates`): however they are grouped, and whatever group is missing for a while, nothing is lost. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { editActoren } from '../../src/document/mutations'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { createHand } from '../soak/hand'
import { createToeval } from '../soak/toeval'
import { bouwDossier } from '../support/dossiers'
import { nieuwDocument, tellendeIds, VANDAAG } from '../support/documenten'

const BEGIN = bouwDossier({ tegenstellingen: { t: {} }, actoren: { a: { naam: 'Zoë 🦄' }, b: {} } })
/** Signs of two units, parted by nobody. */
const NAMEN = ['🦄', 'Zoë 🦄 مرحبا', '👩‍👩‍👧 en 🏳️‍🌈', '']

test('any grouping gives the same dossier, in whatever order the groups arrive', () => {
  fc.assert(
    fc.property(
      fc.nat(9999),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
      fc.boolean(),
      (zaad, groepen, omgekeerd) => {
        const document = nieuwDocument(BEGIN)
        const updates = [document.encodeState()]
        document.onUpdate((update) => updates.push(update))
        const hand = createHand(document, createToeval(zaad))
        for (const naam of NAMEN) {
          hand.doe(4)
          editActoren(document, ['a'], { naam })
        }
        hand.laatLos()
        const samen: Uint8Array[] = []
        for (let i = 0, g = 0; i < updates.length; g++) {
          const hoeveel = groepen[g % groepen.length] ?? 1
          samen.push(Y.mergeUpdates(updates.slice(i, i + hoeveel)))
          i += hoeveel
        }
        const terug = createDossierDocument({
          update: omgekeerd ? samen.toReversed() : samen,
          nieuweId: tellendeIds(),
          vandaag: () => VANDAAG,
        })
        expect(terug.read()).toEqual(document.read())
        terug.destroy()
        document.destroy()
      },
    ),
    { numRuns: 40 },
  )
})
