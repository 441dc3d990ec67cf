import { beforeEach, describe, expect, test } from 'vitest'
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import {
  addBezorgdheid,
  editActoren,
  editRecords,
  placeActoren,
  removeActoren,
} from '../../src/document/mutations'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { maakKaart } from '../support/kaarten'
import { createOordeel, type Oordeel } from './oordeel'
import type { Feit, Trefpunt } from './opname'

type Los<F> = F extends unknown ? Omit<F, 'tijd'> : never

let bord: DossierDocument
let oordeel: Oordeel
let tijd: number
const feit = (wat: Los<Feit>) => oordeel.neem([{ tijd: (tijd += 20), ...wat }])
const druk = (wijzer: number, op: Trefpunt, type = 'touch', x = 100) =>
  feit({ soort: 'druk', wijzer, type, x, y: 100, knop: 0, op })
const beweeg = (wijzer: number, x: number, y: number) => feit({ soort: 'beweeg', wijzer, x, y, knoppen: 1 })
const los = (wijzer: number, x: number, y: number) => feit({ soort: 'los', wijzer, x, y })
const toets = (wat: string, ctrl = false) =>
  feit({ soort: 'toets', toets: wat, ctrl, inVeld: false, over: false, terug: '' })
const beeld = (x: number, ruimte = '900 × 700') => feit({ soort: 'beeld', x, y: 0, zoom: 1, ruimte })
const op = (id: string): Trefpunt => ({ soort: 'kaart', id, gekozen: [] })
const zet = (id: string, y: number) => placeActoren(bord, 't1', [{ id, x: 0, y }])
const soorten = () => {
  oordeel.klaar()
  return oordeel.fouten().map(({ soort }) => soort)
}

beforeEach(() => {
  let n = 0
  bord = createDossierDocument({
    begin: maakKaart(5),
    nieuweId: () => `n${++n}`,
    vandaag: () => '2026-11-29',
  })
  oordeel = createOordeel(bord.encodeState())
  bord.onUpdate((update) => feit({ soort: 'zegt', update: Buffer.from(update).toString('base64') }))
  tijd = 0
})

describe('a card', () => {
  test('that is dragged and let go has to move, and nobody else', () => {
    druk(1, op('a1'))
    beweeg(1, 100, 200)
    los(1, 100, 200)
    zet('a1', 300)
    expect(soorten()).toEqual([])
  })

  test('may go up or down to make room for one that just landed, once, and goes back with it', () => {
    druk(1, op('a1'))
    beweeg(1, 100, 200)
    los(1, 100, 200)
    zet('a1', 300)
    zet('a2', 96)
    expect(soorten()).toEqual([])
    zet('a2', 192)
    expect(soorten()).toEqual(['daad'])
  })

  test.each<[string, () => void]>([
    ['moves after Escape broke its drag off', () => (toets('Escape'), los(1, 100, 200), zet('a1', 300))],
    ['moves after Ctrl Z broke its drag off', () => (toets('z', true), los(1, 100, 200), zet('a1', 300))],
    ['moves after Ctrl Y broke its drag off', () => (toets('y', true), los(1, 100, 200), zet('a1', 300))],
    ['moves after the system took the finger', () => (feit({ soort: 'af', wijzer: 1 }), zet('a1', 300))],
    ['is not the one that moves', () => (los(1, 100, 200), zet('a2', 300))],
    ['is let go, and nothing is written', () => (los(1, 100, 200), toets('Shift'))],
  ])('that %s is an unintended act', (_wat, gebeurt) => {
    druk(1, op('a1'))
    beweeg(1, 100, 200)
    gebeurt()
    expect(soorten()).toEqual(['daad'])
  })

  test('under the side of a hand with a pen stays where it is', () => {
    druk(1, { soort: 'anders', wat: 'a field of a panel' }, 'pen')
    druk(2, op('a1'), 'touch', 160)
    beweeg(2, 160, 200)
    los(2, 160, 200)
    zet('a1', 300)
    expect(soorten()).toEqual(['daad'])
  })
})

describe('who waits', () => {
  const wachtend = (id: string): Trefpunt => ({ soort: 'wachtend', id, gekozen: [] })
  const sleep = () => {
    druk(1, wachtend('a1'))
    beweeg(1, 300, 200)
    los(1, 300, 200)
  }

  test('may land where a hand lets go of them, and need not', () => {
    sleep()
    sleep()
    zet('a1', 300)
    expect(soorten()).toEqual([])
    expect(oordeel.tellers().geplaatst).toBe(1)
  })

  test.each<[string, () => void]>([
    ['somebody else lands', () => (sleep(), zet('a2', 300))],
    ['nobody held them', () => zet('a1', 300)],
    ['they were only pressed', () => (druk(1, wachtend('a1')), los(1, 100, 100), zet('a1', 300))],
  ])('landing is an unintended act when %s', (_wat, gebeurt) => {
    gebeurt()
    expect(soorten()).toEqual(['daad'])
  })
})

test('another tegenstelling takes what is in a hand out of it', () => {
  druk(1, op('a1'))
  beweeg(1, 100, 200)
  feit({ soort: 'blad' })
  los(1, 100, 200)
  zet('a1', 300)
  expect(soorten()).toEqual(['daad'])
})

describe('the view', () => {
  test('follows the wheel, but never under a card in a hand', () => {
    beeld(0)
    feit({ soort: 'wiel' })
    beeld(40)
    expect(soorten()).toEqual([])
    druk(1, op('a1'))
    feit({ soort: 'wiel' })
    beeld(80)
    expect(soorten()).toEqual(['beeld'])
  })

  test('follows a finger that began on the field, and nothing else', () => {
    beeld(0)
    druk(1, { soort: 'veld' })
    beweeg(1, 150, 100)
    beeld(50)
    expect(soorten()).toEqual([])
    druk(2, op('a1'))
    beweeg(1, 200, 100)
    beeld(100)
    expect(soorten()).toEqual(['beeld'])
  })

  test('may make room for a strip, but never while somebody holds a card', () => {
    beeld(0)
    beeld(40, '640 × 700')
    expect(soorten()).toEqual([])
    druk(1, op('a1'))
    beeld(0, '900 × 700')
    expect(soorten()).toEqual(['beeld'])
  })
})

describe('words', () => {
  test('may stand half where they are typed, and nowhere else', () => {
    oordeel.teksten.begin('naam', 'a1').tekst = 'Bibliotheek'
    editActoren(bord, ['a1'], { naam: 'Biblio' })
    expect(soorten()).toEqual([])
    editActoren(bord, ['a2'], { naam: 'Biblio' })
    expect(soorten()).toContain('tekst')
  })

  test('that were let go with Escape leave what was there, and no act to take back', () => {
    const { naam = '' } = bord.read().actoren.a1 ?? {}
    oordeel.teksten.begin('naam', 'a1').tekst = 'Bibliotheek'
    editActoren(bord, ['a1'], { naam: 'Biblio' })
    toets('Escape')
    editActoren(bord, ['a1'], { naam })
    expect(soorten()).toEqual([])
    expect(oordeel.stapel.aantal()).toBe(0)
  })

  test('of a pole may stand at that pole only', () => {
    const wijzig = (kant: 'wij' | 'zij') =>
      editRecords(bord, 'tegenstellingen', ['t1'], { [kant]: 'jong' }, 'Label gewijzigd')
    oordeel.teksten.begin('pool', 't1/wij').tekst = 'jongeren'
    wijzig('wij')
    expect(soorten()).toEqual([])
    wijzig('zij')
    expect(soorten()).toContain('tekst')
  })

  test.each([
    ['somebody who is gone come back to nobody', true, []],
    ['somebody who is there belong to them', false, ['tekst']],
  ])('that were typed with %s', (_wat, isWeg, fouten) => {
    oordeel.teksten.begin('zorg', 'a1').tekst = 'Te druk'
    const elders = createDossierDocument({
      update: bord.encodeState(),
      nieuweId: () => 'elders',
      vandaag: () => '2026-11-29',
    })
    elders.onUpdate((update) => feit({ soort: 'hoort', update: Buffer.from(update).toString('base64') }))
    if (isWeg) removeActoren(elders, ['a1'])
    addBezorgdheid(elders, { tekst: 'Te druk' })
    expect(soorten()).toEqual(fouten)
  })

  test('that nobody typed are in no record', () => {
    editActoren(bord, ['a1'], { naam: 'theek' })
    expect(soorten()).toContain('tekst')
  })
})

describe('one press of undo', () => {
  const sleep = (id: string, y: number) => {
    druk(1, op(id))
    beweeg(1, 100, 200)
    los(1, 100, 200)
    zet(id, y)
  }

  test('is the last act, and no other', () => {
    sleep('a1', 300)
    sleep('a2', 400)
    toets('z', true)
    bord.undo()
    expect(soorten()).toEqual([])
    expect(oordeel.stapel.aantal()).toBe(1)
    toets('z', true)
    zet('a2', 500)
    expect(soorten()).toEqual(['daad'])
  })

  test('first writes away what waits in a field, and takes that back with what was typed there before', () => {
    const { naam = '' } = bord.read().actoren.a1 ?? {}
    const typ = (tekst: string) =>
      editActoren(bord, ['a1'], { naam: tekst }, undefined, { continues: 'burst' })
    sleep('a2', 400)
    oordeel.teksten.begin('naam', 'a1').tekst = 'Bibliotheek'
    typ('Biblio')
    expect(oordeel.stapel.aantal()).toBe(2)
    toets('z', true)
    typ('Bibliotheek')
    bord.undo()
    expect(bord.read().actoren.a1?.naam).toBe(naam)
    expect(soorten()).toEqual([])
    expect(oordeel.stapel.aantal()).toBe(1)
    toets('z', true)
    bord.undo()
    expect(soorten()).toEqual([])
    expect(oordeel.stapel.aantal()).toBe(0)
  })
})
