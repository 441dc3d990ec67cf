/** Who makes room for an act, in a real document; only the drawing of React Flow is left out. */
import { expect, test, vi } from 'vitest'
import { type ActorNode, createKnopenbouwer } from '../../src/canvas/knopen'
import { schikkadersVan } from '../../src/canvas/rustplek'
import { createWijken } from '../../src/canvas/wijken'
import { createAs } from '../../src/geometry/as'
import { raakt } from '../../src/geometry/plek'
import { schik } from '../../src/geometry/schikken'
import { ruimteVoor } from '../../src/geometry/ruimte'
import { addActor, editEens, parkActoren, placeActoren } from '../../src/store/mutaties'
import { createWerkruimte } from '../../src/store/werkruimte'
import { maakGraaf, TEGENSTELLING } from '../bench/graaf'
import { brengSamen, nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'
import { meetMetTabel } from '../support/letterbreedtes'
import { type ActOptions, createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import type { Dossier } from '../../src/domain/model/dossier'

/** What loads late comes late on a slow machine; what never comes still fails. */
const GEDULD = { timeout: 30_000 }

const kadersVan = (dossier: Dossier, knopen: readonly ActorNode[]) =>
  schikkadersVan(knopen, dossier, TEGENSTELLING)

function werkplek(begin: Dossier, inHand: string[] = []) {
  const document = nieuwDocument(begin)
  const w = createWerkruimte(document, { announce: () => undefined, flush: () => undefined, klok: () => 0 })
  const wijken = createWijken(w, { van: (id) => (inHand.includes(id) ? { x: 0, y: 0 } : null) })
  const bouwer = createKnopenbouwer({ meet: meetMetTabel })
  wijken.connect()
  let tegenstelling = TEGENSTELLING
  /** As the map does after each change. */
  function teken() {
    const dossier = document.read()
    const as = createAs(ruimteVoor(dossier, tegenstelling).breedte)
    const knopen = bouwer.bouwKnopen(dossier, tegenstelling, null, new Map(), new Map(), as)
    wijken.zet(knopen, dossier, tegenstelling)
    return knopen
  }
  /** Who lies over this card, as they rest now. */
  function bedektDoor(id: string): string[] {
    const kaders = kadersVan(document.read(), teken())
    const hier = kaders.find((kader) => kader.id === id)
    return kaders.flatMap((een) => (hier && een.id !== id && raakt(een, hier) ? [een.id] : []))
  }
  teken()
  document.subscribe(() => queueMicrotask(teken))
  return {
    document,
    teken,
    bedektDoor,
    /** Pairs that cover each other, as they rest now. */
    overlap(): string[] {
      const kaders = kadersVan(document.read(), teken())
      return kaders.flatMap((a, i) =>
        kaders.slice(i + 1).flatMap((b) => (raakt(a, b) ? [`${a.id} ${b.id}`] : [])),
      )
    },
    /** Somebody looks at another tegenstelling. */
    toon(id: string) {
      tegenstelling = id
      teken()
    },
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
  await vi.waitFor(() => expect(y('b')).toBeGreaterThan(40), GEDULD)
  expect(y('a')).toBe(-10)
  document.undo()
  expect([y('a'), y('b')]).toEqual([-300, 0])
})

test('a card on whose place the room agreed keeps still: who is put on it steps aside, in the same act', async () => {
  const { document, y, leg, overlap } = werkplek(TWEE)
  editEens(document, TEGENSTELLING, ['b'], true)
  leg('a', -10)
  await vi.waitFor(() => expect(y('a')).toBeLessThan(-40), GEDULD)
  expect([y('b'), overlap(), document.history().undo]).toEqual([0, [], 'Buren verplaatst'])
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

test('a walk gets its room also when another tab writes meanwhile, and only on the map where it went', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { document, y, toon } = werkplek(
      bouwDossier({
        tegenstellingen: { [TEGENSTELLING]: {}, u: {} },
        actoren: {
          a: { naam: 'Buren', posities: { [TEGENSTELLING]: { x: 0, y: -300 }, u: { x: 0, y: 0 } } },
          b: { naam: 'Ouders', posities: { [TEGENSTELLING]: { x: 0, y: 0 }, u: { x: 0, y: 10 } } },
          c: { naam: 'Handelaars', posities: { [TEGENSTELLING]: { x: 0.9, y: 0 } } },
        },
      }),
    )
    const loop = (naar: number) =>
      placeActoren(document, TEGENSTELLING, [{ id: 'a', x: 0, y: naar }], 'Buren verplaatst', {
        starts: 'pijl a',
      })
    const ander = createDossierDocument({
      update: document.encodeState(),
      nieuweId: () => 'x',
      vandaag: () => '2026-11-29',
    })
    loop(-10)
    placeActoren(ander, TEGENSTELLING, [{ id: 'c', x: 0.8, y: 0 }])
    brengSamen([document, ander])
    await vi.advanceTimersByTimeAsync(1000)
    await vi.dynamicImportSettled()
    expect(y('b')).not.toBe(0)

    document.undo()
    loop(-10)
    toon('u')
    await vi.advanceTimersByTimeAsync(1000)
    await vi.dynamicImportSettled()
    expect([y('b'), document.read().actoren.b?.posities.u?.y]).toEqual([0, 10])
  } finally {
    vi.useRealTimers()
  }
})

test('where cards grow or draw nearer because somebody leaves the map, all make room for one another', async () => {
  for (const aantal of [30, 60, 90]) {
    const begin = maakGraaf(aantal)
    const { document, teken, overlap } = werkplek(begin)
    const geschikt = schik(kadersVan(document.read(), teken()), new Set(Object.keys(begin.actoren)))
    const plaatsen = Object.values(begin.actoren).flatMap(({ id, posities }) => {
      const plek = posities[TEGENSTELLING]
      return plek ? [{ id, x: plek.x, y: geschikt.get(id) ?? plek.y }] : []
    })
    placeActoren(document, TEGENSTELLING, plaatsen, 'Kaartjes geschikt', { weegt: 'anders' })
    expect(overlap()).toEqual([])
    for (const { id } of Object.values(begin.actoren).slice(0, 8)) {
      parkActoren(document, [id], TEGENSTELLING)
      await vi.waitFor(() => expect(overlap()).toEqual([]), GEDULD)
    }
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
    await vi.waitFor(() => expect(bedektDoor(id)).toEqual([]), GEDULD)
  }
})
