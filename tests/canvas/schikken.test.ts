import { describe, expect, test } from 'vitest'
import type { ActorNode } from '../../src/canvas/knopen'
import { schikKaart } from '../../src/canvas/schikken'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { buildKaartbeeld } from '../../src/geometry/kaartbeeld'
import { raakt } from '../../src/geometry/plek'
import { editEens } from '../../src/store/mutaties'
import { createWerkruimte, type Schikwijze } from '../../src/store/werkruimte'
import { maakGraaf, TEGENSTELLING } from '../bench/graaf'
import { meetMetTabel } from '../support/letterbreedtes'

/** A map of the bench, full enough that cards lie over each other, with what the canvas knows of it. */
function werkplek(aantal: number) {
  let n = 0
  const meldingen: string[] = []
  const document = createDossierDocument({
    begin: maakGraaf(aantal),
    nieuweId: () => `i${++n}`,
    vandaag: () => '2026-11-23',
  })
  const w = createWerkruimte(document, {
    announce: () => undefined,
    flush: () => undefined,
    klok: () => 0,
    meld: ({ text }) => (meldingen.push(text), () => undefined),
  })
  const beeld = () => buildKaartbeeld(w.dossier(), TEGENSTELLING, meetMetTabel)
  const ids = () => beeld().knopen.map(({ id }) => id)
  return {
    w,
    meldingen,
    ids,
    schik: (hoe: Schikwijze, wie: readonly string[]) =>
      schikKaart(
        w,
        beeld().knopen.map(({ id, tekening }) => ({ id, data: { tekening } }) as ActorNode),
        hoe,
        wie,
      ),
    plaats: (id: string) => w.dossier().actoren[id]?.posities[TEGENSTELLING],
    bedekt: () => {
      const kaders = beeld().knopen.map(({ id, kader }) => ({ id, ...kader }))
      return kaders.flatMap((a, i) => kaders.slice(i + 1).flatMap((b) => (raakt(a, b) ? [[a.id, b.id]] : [])))
    },
  }
}

describe('«Schik»', () => {
  test('clears the whole map in one step that can be taken back, and nobody moves along the axis', () => {
    const { w, ids, schik, plaats, bedekt } = werkplek(60)
    const voor = ids().map((id) => plaats(id))
    expect(bedekt().length).toBeGreaterThan(10)
    schik('opzij', ids())
    expect(bedekt()).toEqual([])
    expect(
      ids()
        .toSorted()
        .map((id) => plaats(id)?.x),
    ).toEqual(
      ids()
        .toSorted()
        .map((id) => maakGraaf(60).actoren[id]?.posities[TEGENSTELLING]?.x),
    )
    expect(w.document.history().undo).toBe('Kaartjes geschikt')
    w.undo()
    expect(ids().map((id) => plaats(id))).toEqual(voor)
    expect(w.document.history().undo).toBeNull()
  })

  test('of a selection makes room for it, and leaves alone who has nothing to do with it', () => {
    const { w, ids, schik, bedekt } = werkplek(25)
    const [paar = []] = bedekt()
    const [wie = ''] = paar
    const eerst = w.dossier().actoren
    schik('opzij', [wie])
    expect(bedekt().flat()).not.toContain(wie)
    const verzet = ids().filter((id) => w.dossier().actoren[id] !== eerst[id])
    expect(verzet).toContain(wie)
    expect(verzet.length).toBeLessThan(ids().length)
    expect(bedekt().length).toBeGreaterThan(0)
  })

  test('says so where nothing has to move, and leaves no step', () => {
    const { w, meldingen, ids, schik } = werkplek(60)
    schik('opzij', ids())
    const tidy = w.dossier()
    schik('opzij', ids())
    expect(w.dossier()).toBe(tidy)
    expect(meldingen.at(-1)).toBe('Er bedekt geen kaartje een ander.')
    w.undo()
    expect(w.document.history().undo).toBeNull()
  })

  test.each<[Schikwijze, string]>([
    ['lijn', 'Kaartjes op één lijn'],
    ['gelijk', 'Kaartjes gelijk verdeeld'],
  ])('%s: what is put in order covers nobody either, in one step', (hoe, label) => {
    const { w, ids, schik, bedekt } = werkplek(25)
    schik(hoe, ids().slice(0, 6))
    expect(bedekt()).toEqual([])
    expect(w.document.history().undo).toBe(label)
    w.undo()
    expect(w.document.history().undo).toBeNull()
  })

  test('goes round who stands where the room agreed, and says so where they were meant', () => {
    const { w, meldingen, ids, schik, plaats, bedekt } = werkplek(25)
    const paren = bedekt()
    const [vast = '', ander = ''] = paren[0] ?? []
    editEens(w.document, TEGENSTELLING, [vast], true)
    const stond = plaats(vast)
    schik('opzij', ids())
    expect([bedekt(), plaats(vast), meldingen]).toEqual([[], stond, ['Kaartjes geschikt']])
    schik('lijn', [vast, ander])
    expect([bedekt(), plaats(vast)]).toEqual([[], stond])
    expect(meldingen[1]).toMatch(/^Over .+ zijn jullie het eens sinds/u)
    schik('opzij', [vast])
    expect(meldingen.at(-1)).toMatch(/^Over .+ zijn jullie het eens sinds 23 november 2026\./u)
    expect(plaats(vast)).toEqual(stond)
  })
})
