/** Everything that is said over a workshop, listened to for the names that must stay hidden. */
import { describe, expect, test } from 'vitest'
import { createDossierDocument, type DossierDocument } from '../../src/document/ydoc/dossierdocument'
import {
  addActor,
  addActoren,
  addRelatie,
  addTegenstelling,
  duplicateActoren,
  editActoren,
  editSectie,
  parkActoren,
  placeActoren,
  removeActoren,
} from '../../src/document/mutations'
import { runToets } from '../../src/store/opdracht/toetsen'
import { createWerkruimte, type Werkruimte } from '../../src/store/werkruimte'

/** Made for this, so that they occur in no other word. */
const GEPLANT = /zjef|quaghebeur|ottokar|fientje/iu

function werkplek(document = nieuwDocument()) {
  const gezegd: string[] = []
  const w = createWerkruimte(document, {
    announce: (tekst) => gezegd.push(tekst),
    meld: ({ text }) => {
      gezegd.push(text)
      return () => undefined
    },
    flush: () => undefined,
    klok: () => 0,
  })
  return { w, document, gezegd }
}

function nieuwDocument(): DossierDocument {
  let n = 0
  return createDossierDocument({ nieuweId: () => `i${++n}`, vandaag: () => '2026-11-23' })
}

/** An hour of work in which everybody is named, renamed, moved, joined, taken away and put back. */
const WERKUUR: readonly [wat: string, doe: (w: Werkruimte) => void][] = [
  [
    'people come in',
    ({ document }) => {
      const hier = addTegenstelling(document, { wij: 'bewoners', zij: 'jongeren' })
      const posities = { [hier]: { x: 0, y: 0 } }
      addActor(document, { soort: 'luideStem', naam: 'Zjef Quaghebeur', eenheid: 'individu', posities })
      addActor(document, { soort: 'groep', naam: 'Vrienden van Ottokar', schuilnaam: 'Vrienden', posities })
      addActor(document, { soort: 'netwerk', naam: 'Fientje', minderjarige: true, posities })
      addActor(document, { soort: 'groep', naam: 'Bewoners', posities })
    },
  ],
  [
    'a name in a pole',
    ({ document }) => void addTegenstelling(document, { wij: 'buurt', zij: 'Zjef en co' }),
  ],
  [
    'a name in a title',
    ({ document }) => editSectie(document, 'kop', { titel: 'x' }, 'Titel: overleg met Zjef'),
  ],
  ['moved', (w) => perActor(w, (id, hier) => placeActoren(w.document, hier, [{ id, x: 0.4, y: 80 }]))],
  [
    'joined',
    (w) => {
      const [een = '', twee = ''] = Object.keys(w.dossier().actoren)
      addRelatie(w.document, { van: een, naar: twee, type: 'contact' })
    },
  ],
  ['copied', (w) => perActor(w, (id, hier) => duplicateActoren(w.document, [id], hier))],
  ['parked', (w) => perActor(w, (id, hier) => parkActoren(w.document, [id], hier))],
  ['renamed', (w) => perActor(w, (id) => editActoren(w.document, [id], { naam: 'Buur', schuilnaam: '' }))],
  ['taken away', (w) => perActor(w, (id) => removeActoren(w.document, [id]))],
  ['somebody else', ({ document }) => void addActoren(document, [{ soort: 'groep', naam: 'Wijkraad' }])],
]

function perActor(w: Werkruimte, doe: (id: string, tegenstelling: string) => void): void {
  const [hier = ''] = Object.keys(w.dossier().tegenstellingen)
  for (const id of Object.keys(w.dossier().actoren)) doe(id, hier)
}

const opDeKnoppen = (w: Werkruimte): string[] =>
  Object.values(w.spiegel.getState().history).flatMap((label) => (label === null ? [] : w.zegbaar(label)))

describe('while names are hidden', () => {
  test('no announcement and no button of undo tells one, whoever came and went', () => {
    const { w, gezegd } = werkplek()
    w.zet({ schuilnamen: true })
    const knoppen: string[] = []
    for (const [, doe] of WERKUUR) {
      doe(w)
      knoppen.push(...opDeKnoppen(w))
    }
    while (w.spiegel.getState().history.undo !== null) {
      w.undo()
      knoppen.push(...opDeKnoppen(w))
    }
    expect(w.dossier().actoren).toEqual({})
    while (w.spiegel.getState().history.redo !== null) w.redo()

    // Everything was said, in words that can be followed.
    expect(gezegd.filter((tekst) => tekst.startsWith('Ongedaan: ')).length).toBeGreaterThan(20)
    expect(gezegd).toContain('Luide stem «Luide stem A» toegevoegd')
    expect(gezegd).toContain('Groep «Bewoners» toegevoegd')
    expect([...gezegd, ...knoppen].filter((tekst) => GEPLANT.test(tekst))).toEqual([])
  })

  test('what anybody else says goes through the same door', () => {
    const { w, gezegd } = werkplek()
    for (const [, doe] of WERKUUR) doe(w)
    w.zet({ schuilnamen: true })
    gezegd.length = 0
    w.omgeving.announce('In beeld: Zjef Quaghebeur, Fientje')
    w.omgeving.meld({ text: 'Zjef past niet in dit veld' })
    expect(gezegd).toEqual([
      expect.stringContaining('In beeld: '),
      expect.stringContaining('past niet in dit veld'),
    ])
    expect(gezegd.filter((tekst) => GEPLANT.test(tekst))).toEqual([])
  })

  test('who opens the screen again still hides who was taken away before', () => {
    const eerst = werkplek()
    for (const [, doe] of WERKUUR.slice(0, 1)) doe(eerst.w)
    perActor(eerst.w, (id) => removeActoren(eerst.document, [id]))
    eerst.w.dispose()
    const { w, gezegd } = werkplek(eerst.document)
    w.zet({ schuilnamen: true })
    for (let keer = 0; keer < 8; keer += 1) runToets(w, 'mod+z')
    expect(gezegd.length).toBeGreaterThanOrEqual(8)
    expect(gezegd.filter((tekst) => GEPLANT.test(tekst))).toEqual([])
  })
})

test('with names on screen they are said as they are, and an earlier name is as open as its bearer is now', () => {
  const { w, document, gezegd } = werkplek()
  const id = addActor(document, { soort: 'groep', naam: 'Zjef', eenheid: 'individu' })
  expect(gezegd).toEqual(['Groep «Zjef» toegevoegd'])
  w.zet({ schuilnamen: true })
  expect(w.zegbaar('Zjef')).toBe('Groep A')
  // It turned out to be a café: nothing to hide, also where an act of before names it.
  editActoren(document, [id], { eenheid: 'organisatie' })
  expect(w.zegbaar('Groep «Zjef» toegevoegd')).toBe('Groep «Zjef» toegevoegd')
})

test('what stood on screen with a name in it goes when names are hidden, and the rest stays', () => {
  const getoond = new Set<string>()
  const w = createWerkruimte(nieuwDocument(), {
    announce: () => undefined,
    meld: ({ text, onClose }) => {
      getoond.add(text)
      return () => {
        getoond.delete(text)
        onClose?.()
      }
    },
    flush: () => undefined,
    klok: () => 0,
  })
  const zjef = addActor(w.document, { soort: 'luideStem', naam: 'Zjef', eenheid: 'individu' })
  removeActoren(w.document, [zjef])
  w.omgeving.meld({ text: 'Hier is niets meer aan ongedaan te maken: Zjef' })
  w.omgeving.meld({ text: 'Bewaard' })
  expect([...getoond].filter((text) => GEPLANT.test(text))).toHaveLength(2)
  w.zet({ schuilnamen: true })
  expect([...getoond].filter((text) => GEPLANT.test(text))).toEqual([])
  // The way back stays at hand, in other words.
  expect(getoond.size).toBe(2)
})

test('who has just become somebody that hides is called by their mask, not «iemand», also under a name of before', () => {
  const { w, document } = werkplek()
  w.zet({ schuilnamen: true })
  const id = addActor(document, { soort: 'groep', naam: 'Zjef Quaghebeur' })
  editActoren(document, [id], { eenheid: 'individu' })
  expect(w.zegbaar('Zjef Quaghebeur zwijgt')).toBe('Groep A zwijgt')
  editActoren(document, [id], { naam: 'Ottokar' })
  expect(w.zegbaar('Ottokar en Zjef Quaghebeur')).toBe('Groep A en Groep A')
})
