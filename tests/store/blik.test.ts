import { expect, test } from 'vitest'
import { voorgrondVan, wisselFilter, wisselKring } from '../../src/store/blik'
import { addRelatie, editActoren } from '../../src/store/mutaties'
import { opdracht } from '../../src/store/opdracht/opdrachten'
import { createWerkruimte } from '../../src/store/werkruimte'
import { nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

/** a - b - c - d on the map, e alone. */
function werkplek() {
  const posities = { t: { x: 0, y: 0 } }
  const document = nieuwDocument(
    bouwDossier({
      tegenstellingen: { t: {} },
      actoren: {
        ...Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { naam: id, posities }])),
        e: { naam: 'Jan Peeters', eenheid: 'individu', posities, bezorgdheden: { stilte: 'gesprek' } },
      },
      bezorgdheden: { stilte: { tekst: 'Rust bij Jan Peeters' } },
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
    druk: () => wisselKring(w),
    blik: () => w.sessie.getState().blik,
  }
}

test('each press goes a relatie further, and after the last everybody is there again', () => {
  const { kies, druk, blik, gezegd } = werkplek()
  kies('a')
  const gezien = Array.from({ length: 4 }, () => {
    druk()
    const nu = blik()
    return nu?.soort === 'kring' ? nu.stappen : null
  })
  expect(gezien).toEqual([1, 2, 3, null])
  expect(gezegd).toEqual([
    'a en wie 1 stap ver staat: 2 van 5 actoren',
    'a en wie 2 stappen ver staat: 3 van 5 actoren',
    'a en wie 3 stappen ver staat: 4 van 5 actoren',
    'Iedereen even duidelijk',
  ])
})

test('nobody further: the next press shows everybody; somebody else: around them', () => {
  const { kies, druk, blik } = werkplek()
  kies('b')
  druk()
  druk()
  expect(blik()).toEqual({ soort: 'kring', van: ['b'], stappen: 2 })
  druk()
  expect(blik()).toBeNull()
  druk()
  kies('e')
  druk()
  expect(blik()).toEqual({ soort: 'kring', van: ['e'], stappen: 1 })
})

test('Escape shows everybody, and what is chosen of the dossier changes by nothing of this', () => {
  const { w, kies, druk, blik } = werkplek()
  const voor = w.dossier()
  kies('a')
  druk()
  opdracht('laatLos').run(w)
  expect(blik()).toBeNull()
  expect(w.dossier()).toBe(voor)
})

test('a filter takes the place of a kring, says what is seen with names covered, and leaves the dossier alone', () => {
  const { w, kies, druk, blik, gezegd } = werkplek()
  const voor = w.dossier()
  kies('a')
  druk()
  wisselFilter(w, 'soort', 'groep')
  wisselFilter(w, 'bezorgdheid', 'stilte')
  expect(gezegd.at(-1)).toBe('Alleen: groep · «Rust bij Jan Peeters» — 1 van 5 actoren')
  w.zet({ schuilnamen: true })
  wisselFilter(w, 'soort', 'netwerk')
  expect(gezegd.at(-1)).toMatch(/^Alleen: groep of netwerk · «Rust bij (?!Jan)[^»]+» — 1 van 5 actoren$/u)
  wisselFilter(w, 'soort', 'netwerk')
  wisselFilter(w, 'soort', 'groep')
  expect(blik()).toMatchObject({ soort: 'filter', filter: { soort: [], bezorgdheid: ['stilte'] } })
  wisselFilter(w, 'bezorgdheid', 'stilte')
  expect(blik()).toBeNull()
  expect(w.dossier()).toBe(voor)
  expect(w.document.history().undo).toBeNull()
})

test('the very same foreground for another place of a card, and another one for another line', () => {
  const { w } = werkplek()
  const kring = { soort: 'kring', van: ['a'], stappen: 1 } as const
  const lees = () => voorgrondVan(w.dossier(), 't', kring, '2026-01-01')
  const eerst = lees()
  editActoren(w.document, ['a'], { nota: 'kort' })
  expect(lees()).toBe(eerst)
  addRelatie(w.document, { van: 'a', naar: 'e', type: 'contact' })
  expect([...(lees()?.actoren ?? [])].sort()).toEqual(['a', 'b', 'e'])
})
