/** Hoofdstukken: made of what stands there, gone to over the dossier of that moment, and honest about what is gone. */
import { expect, test } from 'vitest'
import type { Blik } from '../../../src/domain/blik/blik'
import { buildBewaard, readBewaard } from '../../../src/domain/blik/bewaard'
import { GEEN_FILTER } from '../../../src/domain/blik/filter'
import { findGemis, zegGemis } from '../../../src/domain/hoofdstukken/gemis'
import { maakRecord } from '../../../src/domain/model/dossier'
import { addHoofdstuk, findBuur, zetHoofdstuk } from '../../../src/store/presenteren/hoofdstukken'
import { editRecords, moveRecord, removeActoren, removeRecords } from '../../../src/store/mutaties'
import type { Sessie } from '../../../src/store/sessie'
import { createWerkruimte } from '../../../src/store/werkruimte'
import { nieuwDocument } from '../../support/documenten'
import { bouwDossier } from '../../support/dossiers'

const posities = { t: { x: 0, y: 0 } }
const begin = () =>
  bouwDossier({
    tegenstellingen: { t: {}, t2: { orde: 1 } },
    actoren: {
      a: { naam: 'Wijkraad', posities },
      jan: { naam: 'Jan Peeters', eenheid: 'individu', posities },
    },
    bezorgdheden: { stilte: { tekst: 'Rust' } },
    uitdagingen: { u: { tekst: 'Veilig over het plein' } },
  })
const UITSNEDE = { links: -1, rechts: 0.2, boven: -100, onder: 60 }

function werkplek(uitsnede: typeof UITSNEDE | null = null) {
  const gezegd: string[] = []
  const gegaan: string[] = []
  const gekeken: unknown[] = []
  const w = createWerkruimte(nieuwDocument(begin()), {
    announce: (tekst) => gezegd.push(tekst),
    flush: () => undefined,
    klok: () => 0,
    ga: (stap, deel = '') => gegaan.push(`${stap}/${deel}`),
  })
  const niets = () => undefined
  w.koppelKaart({
    pas: niets,
    toon: niets,
    focus: niets,
    zoom: niets,
    begin: niets,
    plek: () => ({ positie: null, gekozen: false }),
    plaats: () => [],
    schik: niets,
    uitsnede: () => uitsnede,
    kijk: (waarheen) => gekeken.push(waarheen),
  })
  return { w, gezegd, gegaan, gekeken, zie: () => w.sessie.getState() }
}

const BLIKKEN: readonly Blik[] = [
  { soort: 'kring', van: ['a', 'jan'], stappen: 2 },
  { soort: 'filter', filter: { ...GEEN_FILTER, zone: ['midden'], soort: ['doener', 'netwerk'] } },
  { soort: 'bezorgdheid', bezorgdheid: 'stilte' },
  { soort: 'wegval', zonder: 'a' },
]
test.each(BLIKKEN)('a blik that is kept reads as it was: $soort', (blik) => {
  const bewaard = maakRecord('hoofdstukken', { id: 'h', blik: buildBewaard(blik) }).blik
  expect(bewaard && readBewaard(bewaard)).toEqual(blik)
})
test('a value that nobody knows any more is left out, and a kept blik without anything is none', () => {
  const leeg = { van: [], stappen: 1 as const, filter: {}, om: null }
  expect(readBewaard({ ...leeg, soort: 'filter', filter: { zone: ['midden', 'boven'] } })).toEqual({
    soort: 'filter',
    filter: { ...GEEN_FILTER, zone: ['midden'] },
  })
  for (const soort of ['filter', 'kring', 'bezorgdheid', 'wegval'] as const)
    expect(readBewaard({ ...leeg, soort })).toBeNull()
})

test('of the map: tegenstelling, panel, who is chosen, what is filtered and where it looks; and all of it comes back', () => {
  const { w, gekeken, zie } = werkplek(UITSNEDE)
  const blik: Blik = { soort: 'bezorgdheid', bezorgdheid: 'stilte' }
  const toen: Partial<Sessie> = { tegenstelling: 't2', paneel: 'netwerk', paneelOpen: true, blik }
  w.zet({ ...toen, selectie: { actoren: ['a'], relaties: [] } })
  const id = addHoofdstuk(w)
  expect(w.dossier().hoofdstukken[id]).toMatchObject({ naam: 'Kaart: netwerk', tegenstelling: 't2' })
  expect(w.document.history().undo).toBe('Hoofdstuk «Kaart: netwerk» toegevoegd')
  w.zet({ tegenstelling: 't', paneelOpen: false, blik: null, selectie: { actoren: [], relaties: [] } })
  zetHoofdstuk(w, id)
  expect(zie()).toMatchObject({ ...toen, hoofdstuk: id, belicht: { actoren: ['a'], relaties: [] } })
  expect(gekeken).toEqual([UITSNEDE])
})

test('of another step or of what stands large, it goes there; a panel that was closed closes', () => {
  const { w, gegaan, zie } = werkplek()
  w.zet({ stap: 'kaart', deel: 'pitstop' })
  const pitstop = addHoofdstuk(w)
  w.zet({ stap: 'actieplan', deel: '', groot: { soort: 'uitdaging', id: 'u' } })
  const groot = addHoofdstuk(w)
  w.zet({ stap: 'kaart', deel: '', groot: null, paneelOpen: false })
  const kaart = addHoofdstuk(w)
  expect(Object.values(w.dossier().hoofdstukken).map(({ naam }) => naam)).toEqual([
    'Pitstop',
    'Veilig over het plein',
    'Kaart',
  ])
  w.zet({ paneelOpen: true })
  for (const id of [pitstop, groot, kaart]) zetHoofdstuk(w, id)
  expect(gegaan).toEqual(['kaart/pitstop', 'actieplan/'])
  expect(zie()).toMatchObject({ paneelOpen: false, groot: null, uitsnede: null })
})

test('what it shows is the dossier of now: words that changed are those of now, and what is gone is said', () => {
  const { w, gezegd, zie } = werkplek()
  w.zet({
    groot: { soort: 'uitdaging', id: 'u' },
    tegenstelling: 't2',
    selectie: { actoren: ['a', 'jan'], relaties: [] },
    blik: { soort: 'bezorgdheid', bezorgdheid: 'stilte' },
  })
  const id = addHoofdstuk(w)
  const gemis = () => {
    const hoofdstuk = w.dossier().hoofdstukken[id]
    return hoofdstuk ? zegGemis(findGemis(w.dossier(), hoofdstuk)) : null
  }
  expect(gemis()).toBe('')
  removeActoren(w.document, ['a'])
  expect(gemis()).toBe('Intussen weggehaald: 1 actor.')
  removeRecords(w.document, 'uitdagingen', ['u'])
  removeRecords(w.document, 'tegenstellingen', ['t2'])
  removeRecords(w.document, 'bezorgdheden', ['stilte'])
  expect(gemis()).toBe('Intussen weggehaald: de tegenstelling, de uitdaging, 1 actor en 1 bezorgdheid.')
  zetHoofdstuk(w, id)
  expect(zie()).toMatchObject({ groot: null, belicht: { actoren: ['jan'], relaties: [] } })
  expect(gezegd.at(-1)).toContain('Intussen weggehaald')
  w.undo()
  expect(gemis()).not.toContain('bezorgdheid')
})

test('the row is walked to its ends, in the order that people gave it', () => {
  const { w } = werkplek()
  const [een = '', twee = '', drie = ''] = [1, 2, 3].map(() => addHoofdstuk(w))
  moveRecord(w.document, 'hoofdstukken', drie, 0)
  const stap = (hier: string | null, kant: 1 | -1) => findBuur(w.dossier(), hier, kant)
  expect([stap(null, 1), stap(drie, 1), stap(een, 1), stap(twee, 1)]).toEqual([drie, een, twee, null])
  expect([stap(null, -1), stap(drie, -1), stap(een, -1), stap('weg', 1)]).toEqual([null, null, drie, drie])
})

test('before a room its name is masked where it is said', () => {
  const { w, gezegd } = werkplek()
  const id = addHoofdstuk(w)
  editRecords(w.document, 'hoofdstukken', [id], { naam: 'Wat Jan Peeters vroeg' })
  w.zet({ presenteert: true })
  zetHoofdstuk(w, id)
  expect(gezegd.at(-1)).toMatch(/^Hoofdstuk 1 van 1: Wat /u)
  expect(gezegd.at(-1)).not.toContain('Peeters')
})
