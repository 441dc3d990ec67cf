/** Who makes room for an act, in a real document; only the drawing of React Flow is left out. */
import { expect, test, vi } from 'vitest'
import { createKnopenbouwer } from '../../src/canvas/knopen'
import { schikkadersVan } from '../../src/canvas/rustplek'
import { createWijken } from '../../src/canvas/wijken'
import { createAs } from '../../src/geometry/as'
import { raakt } from '../../src/geometry/plek'
import { ruimteVoor } from '../../src/geometry/ruimte'
import { addActor, placeActoren } from '../../src/store/mutaties'
import { createWerkruimte } from '../../src/store/werkruimte'
import { maakGraaf, TEGENSTELLING } from '../bench/graaf'
import { nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'
import { meetMetTabel } from '../support/letterbreedtes'
import type { ActOptions } from '../../src/document/dossierdocument'
import type { Dossier } from '../../src/domain/dossier'

function werkplek(begin: Dossier, inHand: string[] = []) {
  const document = nieuwDocument(begin)
  const w = createWerkruimte(document, { announce: () => undefined, flush: () => undefined, klok: () => 0 })
  const wijken = createWijken(w, { van: (id) => (inHand.includes(id) ? { x: 0, y: 0 } : null) })
  const bouwer = createKnopenbouwer({ meet: meetMetTabel })
  wijken.connect()
  /** As the map does after each change. */
  function teken() {
    const dossier = document.read()
    const as = createAs(ruimteVoor(dossier, TEGENSTELLING).breedte)
    const knopen = bouwer.bouwKnopen(dossier, TEGENSTELLING, null, new Map(), new Map(), as)
    wijken.zet(knopen, dossier, TEGENSTELLING)
    return knopen
  }
  /** Who lies over this card, as they rest now. */
  function bedektDoor(id: string): string[] {
    const kaders = schikkadersVan(teken(), document.read(), TEGENSTELLING)
    const hier = kaders.find((kader) => kader.id === id)
    return kaders.flatMap((een) => (hier && een.id !== id && raakt(een, hier) ? [een.id] : []))
  }
  teken()
  document.subscribe(() => queueMicrotask(teken))
  return {
    document,
    bedektDoor,
    y: (id: string) => document.read().actoren[id]?.posities[TEGENSTELLING]?.y,
    leg: (id: string, y: number) => placeActoren(document, TEGENSTELLING, [{ id, x: 0, y }]),
  }
}

const TWEE = bouwDossier({
  tegenstellingen: { [TEGENSTELLING]: {} },
  actoren: {
    a: { naam: 'Buren', posities: { [TEGENSTELLING]: { x: 0, y: -300 } } },
    b: { naam: 'Ouders', posities: { [TEGENSTELLING]: { x: 0, y: 0 } } },
  },
})

test('who is covered steps aside in the same act', async () => {
  const { document, y, leg } = werkplek(TWEE)
  leg('a', -10)
  await vi.waitFor(() => expect(y('b')).toBeGreaterThan(40))
  expect(y('a')).toBe(-10)
  document.undo()
  expect([y('a'), y('b')]).toEqual([-300, 0])
})

test('who is in a hand stays in it', async () => {
  const { document, y, leg } = werkplek(TWEE, ['b'])
  leg('a', -10)
  await vi.dynamicImportSettled()
  expect([y('a'), y('b'), document.history().undo]).toEqual([-10, 0, 'Buren verplaatst'])
})

test('who walks with the arrows passes others, and gets room where it stands still', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { document, y, leg } = werkplek(TWEE)
    const loop = (naar: number, opties: ActOptions) =>
      placeActoren(document, TEGENSTELLING, [{ id: 'a', x: 0, y: naar }], 'Buren verplaatst', opties)
    loop(-150, { starts: 'pijl a' })
    loop(-10, { continues: 'pijl a' })
    await vi.advanceTimersByTimeAsync(900)
    loop(10, { continues: 'pijl a' })
    await vi.advanceTimersByTimeAsync(900)
    expect([y('a'), y('b')]).toEqual([10, 0])
    await vi.advanceTimersByTimeAsync(100)
    await vi.dynamicImportSettled()
    expect(y('a')).toBe(10)
    expect(y('b')).not.toBe(0)
    document.undo()
    expect([y('a'), y('b')]).toEqual([-300, 0])

    // Something else that is done meanwhile stands by itself.
    loop(-10, { starts: 'pijl a' })
    leg('b', 5)
    await vi.advanceTimersByTimeAsync(2000)
    await vi.dynamicImportSettled()
    expect(y('b')).toBe(5)
  } finally {
    vi.useRealTimers()
  }
})

test('who comes in gets room, also when the axis grows wider for it', async () => {
  const { document, bedektDoor } = werkplek(maakGraaf(60))
  const breedte = () => ruimteVoor(document.read(), TEGENSTELLING).breedte
  const was = breedte()
  while (breedte() === was) {
    const [eerste] = Object.values(document.read().actoren)
    const posities = { ...eerste?.posities }
    const id = addActor(document, { soort: 'groep', naam: 'Nieuw', posities })
    await vi.waitFor(() => expect(bedektDoor(id)).toEqual([]))
  }
})
