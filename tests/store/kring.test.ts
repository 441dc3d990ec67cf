import { expect, test } from 'vitest'
import { opdracht } from '../../src/store/opdrachten'
import { createWerkruimte } from '../../src/store/werkruimte'
import { nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

/** a - b - c - d on the map, e alone. */
function werkplek() {
  const posities = { t: { x: 0, y: 0 } }
  const document = nieuwDocument(
    bouwDossier({
      tegenstellingen: { t: {} },
      actoren: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { naam: id, posities }])),
      relaties: { ab: { van: 'a', naar: 'b' }, bc: { van: 'b', naar: 'c' }, dc: { van: 'd', naar: 'c' } },
    }),
  )
  const gezegd: string[] = []
  const w = createWerkruimte(document, {
    announce: (tekst) => gezegd.push(tekst),
    flush: () => undefined,
    klok: () => 0,
  })
  return {
    w,
    gezegd,
    kies: (...actoren: string[]) => w.zet({ selectie: { actoren, relaties: [] } }),
    druk: () => opdracht('kring').run(w),
    kring: () => w.sessie.getState().kring,
  }
}

test('each press goes a relatie further, and after the last everybody is there again', () => {
  const { kies, druk, kring, gezegd } = werkplek()
  kies('a')
  const gezien = Array.from({ length: 4 }, () => {
    druk()
    return kring()?.stappen ?? null
  })
  expect(gezien).toEqual([1, 2, 3, null])
  expect(gezegd).toEqual([
    'Kring van 1 stap: 2 actoren',
    'Kring van 2 stappen: 3 actoren',
    'Kring van 3 stappen: 4 actoren',
    'Iedereen even duidelijk',
  ])
})

test('nobody further: the next press shows everybody; somebody else: around them', () => {
  const { kies, druk, kring } = werkplek()
  kies('b')
  druk()
  druk()
  expect(kring()).toEqual({ van: ['b'], stappen: 2 })
  druk()
  expect(kring()).toBeNull()
  druk()
  kies('e')
  druk()
  expect(kring()).toEqual({ van: ['e'], stappen: 1 })
})

test('Escape shows everybody, and what is chosen of the dossier changes by nothing of this', () => {
  const { w, kies, druk, kring } = werkplek()
  const voor = w.dossier()
  kies('a')
  druk()
  opdracht('laatLos').run(w)
  expect(kring()).toBeNull()
  expect(w.dossier()).toBe(voor)
})
