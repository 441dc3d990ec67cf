import { afterEach, describe, expect, test } from 'vitest'
import { luisterNaarToetsen } from '../../src/app/dossier/sneltoetsen'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addActor, addTegenstelling } from '../../src/document/mutations'
import type { Kaartbediening } from '../../src/store/werkruimte'
import { createWerkruimte } from '../../src/store/werkruimte'
import type { Sessie } from '../../src/store/sessie'
import { openVoorkeuren, zetVoorkeuren } from '../../src/store/voorkeuren'
import { neemVooruit } from '../../src/ui/vooruit'

let opruimen: (() => void)[] = []
afterEach(() => {
  opruimen.forEach((stop) => stop())
  opruimen = []
  openVoorkeuren(null)
  document.body.replaceChildren()
})

/** Where the hand is when the key comes. */
const PLEKKEN = {
  kaart:
    '<div class="react-flow"><div class="react-flow__node" data-id="a" role="button" tabindex="0"></div></div>',
  pagina: '',
  knop: '<button></button>',
  keuze: '<button aria-haspopup="listbox"></button>',
  veld: '<input>',
  dialoog: '<div role="dialog"><button></button></div>',
  dialoogveld: '<div role="dialog"><input></div>',
} as const
type Plek = keyof typeof PLEKKEN

const KAART: Kaartbediening = {
  pas: () => undefined,
  toon: () => undefined,
  focus: () => undefined,
  zoom: () => undefined,
  uitsnede: () => null,
  kijk: () => undefined,
  begin: () => undefined,
  plaats: () => [],
  schik: () => undefined,
  plek: () => ({ positie: null, gekozen: false }),
}

/** A dossier with two cards on the map; what is asked of the outside is noted. */
function werkplek(plek: Plek, gekozen: number, sessie: Partial<Sessie> = {}) {
  let n = 0
  const buiten: string[] = []
  const dossierdocument = createDossierDocument({ nieuweId: () => `i${++n}`, vandaag: () => '2026-11-23' })
  const tegenstelling = addTegenstelling(dossierdocument, { wij: 'wij', zij: 'zij' })
  const kaarten = ['Bibliotheek', 'Buurt'].map((naam) =>
    addActor(dossierdocument, { soort: 'groep', naam, posities: { [tegenstelling]: { x: 0, y: 0 } } }),
  )
  const w = createWerkruimte(dossierdocument, {
    announce: () => undefined,
    flush: () => buiten.push('flush'),
    ga: (stap, deel) => buiten.push(`ga ${stap}/${deel}`),
    bewaar: () => buiten.push('bewaar'),
    drukAf: (_, hier) => buiten.push(`drukAf ${hier === null ? 'plan' : 'kaart'}`),
  })
  if ((sessie.stap ?? 'kaart') === 'kaart') opruimen.push(w.koppelKaart(KAART))
  w.zet({ selectie: { actoren: kaarten.slice(0, gekozen), relaties: [] }, ...sessie })
  buiten.length = 0
  opruimen.push(luisterNaarToetsen(w), () => w.dispose())
  document.body.innerHTML = PLEKKEN[plek]
  const doel = [...document.body.querySelectorAll('[data-id], button, input')].at(-1) ?? document.body
  /** Whether the browser still does what it does with this key. */
  const druk = (key: string, deel: KeyboardEventInit = {}): boolean =>
    doel.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...deel }))
  return { w, druk, buiten, kaarten, voor: w.dossier() }
}

const LETTERS = [
  ...'abcdefghijklmnopqrstuvwxyz'.split(''),
  'G',
  'É',
  'ü',
  '+',
  '-',
  '?',
  '=',
  '/',
  "'",
  '&',
  'é',
  '1',
]

describe('bare signs', () => {
  test.each<[Plek, number, Partial<Sessie>]>([
    ['pagina', 0, {}],
    ['kaart', 0, {}],
    ['kaart', 1, {}],
    ['kaart', 1, { schuilnamen: true }],
    ['kaart', 2, {}],
    ['knop', 1, {}],
    ['keuze', 1, {}],
    ['veld', 1, {}],
    ['dialoog', 1, {}],
    ['dialoogveld', 1, {}],
    ['pagina', 1, { stap: 'actieplan' }],
    ['veld', 1, { stap: 'situatie' }],
  ])(
    'on %s with %i chosen, %o: none changes the dossier, opens or leaves anything',
    (plek, gekozen, sessie) => {
      for (const teken of LETTERS) {
        const { w, druk, buiten, voor } = werkplek(plek, gekozen, sessie)
        druk(teken)
        const nu = w.sessie.getState()
        expect({ teken, gelijk: w.dossier() === voor }).toEqual({ teken, gelijk: true })
        const gevraagd = buiten.filter((wat) => wat !== 'flush')
        expect({ teken, dialoog: nu.dialoog, stap: nu.stap, gevraagd }).toEqual({
          teken,
          dialoog: null,
          stap: sessie.stap ?? 'kaart',
          gevraagd: [],
        })
        opruimen.forEach((stop) => stop())
        opruimen = []
      }
    },
  )

  test.each<[string, Plek, number, Partial<Sessie>, Partial<Sessie>]>([
    ['g', 'kaart', 0, {}, { gereedschap: 'groep' }],
    ['G', 'kaart', 0, {}, { gereedschap: 'groep' }],
    ['m', 'kaart', 2, {}, { gereedschap: 'stilleMidden' }],
    ['r', 'knop', 1, {}, { gereedschap: 'relatie' }],
    ['l', 'kaart', 1, { gereedschap: 'groep' }, { gereedschap: 'luideStem' }],
    ['g', 'keuze', 0, {}, { gereedschap: 'kies' }],
    ['g', 'veld', 0, {}, { gereedschap: 'kies' }],
    ['g', 'dialoog', 0, {}, { gereedschap: 'kies' }],
    ['g', 'pagina', 0, { stap: 'actieplan' }, { gereedschap: 'kies' }],
    ['g', 'kaart', 0, { dialoog: 'zoek' }, { gereedschap: 'kies' }],
    ['g', 'kaart', 1, { schuilnamen: true }, { gereedschap: 'kies', hernoemt: null }],
    ['g', 'kaart', 2, { schuilnamen: true }, { gereedschap: 'groep', hernoemt: null }],
  ])('%s on %s with %i chosen, %o gives %o', (key, plek, gekozen, begin, verwacht) => {
    const { w, druk } = werkplek(plek, gekozen, begin)
    druk(key)
    expect(w.sessie.getState()).toMatchObject(verwacht)
  })

  test('are no shortcuts once somebody put them off; typing over a card goes on', () => {
    zetVoorkeuren({ losseToetsen: false })
    const { w, druk, kaarten } = werkplek('kaart', 0)
    druk('g')
    expect(w.sessie.getState().gereedschap).toBe('kies')
    w.zet({ selectie: { actoren: kaarten.slice(0, 1), relaties: [] } })
    druk('g')
    expect(w.sessie.getState().hernoemt).toBe(kaarten[0])
  })
})

describe('typing over the card that is chosen', () => {
  test('every letter waits for its name field, in order, and none is a shortcut', () => {
    const { w, druk, kaarten, voor } = werkplek('kaart', 1)
    for (const teken of 'Bibliotheek van 1') expect(druk(teken)).toBe(false)
    druk('Backspace')
    druk('2')
    expect(w.sessie.getState()).toMatchObject({ hernoemt: kaarten[0], gereedschap: 'kies' })
    expect(neemVooruit()).toEqual({ tekst: 'Bibliotheek van 2', enter: false })
    expect(w.dossier()).toBe(voor)
  })

  test('Enter ends one name and what follows waits for the next field', () => {
    const { w, druk } = werkplek('kaart', 0)
    const ontwerp = { soort: 'groep', positie: { x: 0, y: 0 }, aangewezen: false, vorige: null } as const
    w.zet({ ontwerp })
    for (const toets of ['A', 'n', 'n', 'a', 'Enter', 'B']) druk(toets)
    expect(neemVooruit()).toEqual({ tekst: 'Anna', enter: true })
    w.zet({ ontwerp: { ...ontwerp, positie: { x: 0, y: 90 } } })
    druk('o')
    expect(neemVooruit()).toEqual({ tekst: 'Bo', enter: false })
  })

  test.each(['Escape', 'a hand elsewhere'])(
    '%s: what was typed for a field that never came is gone',
    (hoe) => {
      const { druk } = werkplek('kaart', 1)
      druk('B')
      if (hoe === 'Escape') druk('Escape')
      else window.dispatchEvent(new Event('pointerdown'))
      expect(neemVooruit().tekst).toBe('')
    },
  )

  test.each([
    ['a sign of AltGr on Windows', '@', { ctrlKey: true, altKey: true }],
    ['space', ' ', {}],
    ['a named key', 'F9', {}],
    ['Ctrl and a letter nobody uses', 'u', { ctrlKey: true }],
  ])('%s begins no name', (_, key, deel) => {
    const { w, druk, voor } = werkplek('kaart', 1)
    druk(key, deel)
    expect(w.sessie.getState().hernoemt).toBeNull()
    expect(w.dossier()).toBe(voor)
  })
})

describe('signs that take more than one key', () => {
  const altGr = (deel: KeyboardEventInit) => ({ modifierAltGraph: true, ...deel })
  const WINDOWS = altGr({ ctrlKey: true, altKey: true })
  const LINUX = altGr({})

  test.each([
    ['z', WINDOWS],
    ['s', WINDOWS],
    ['g', WINDOWS],
    ['Delete', WINDOWS],
    ['g', LINUX],
    ['1', LINUX],
    ['F2', LINUX],
    ['Delete', LINUX],
  ])('AltGr %s with %o is no shortcut', (key, deel) => {
    const { w, druk, buiten, voor } = werkplek('kaart', 2)
    const begin = w.sessie.getState()
    expect(druk(key, { code: key === '1' ? 'Digit1' : '', ...deel })).toBe(true)
    expect([w.sessie.getState() === begin, w.dossier() === voor, buiten]).toEqual([true, true, []])
  })

  test.each([
    ['Windows', WINDOWS],
    ['Linux', LINUX],
  ])('a sign that AltGr writes on %s is the first one of a name, and is kept in its place', (_, deel) => {
    const { w, druk, kaarten } = werkplek('kaart', 1)
    expect(druk('@', deel)).toBe(false)
    druk('B')
    druk('€', deel)
    expect(w.sessie.getState()).toMatchObject({ hernoemt: kaarten[0], gereedschap: 'kies' })
    expect(neemVooruit().tekst).toBe('@B€')
  })

  test('a dead key opens the field over the chosen card, and is left to it', () => {
    const { w, druk, kaarten, voor } = werkplek('kaart', 1)
    expect(druk('Dead', { code: 'BracketLeft' })).toBe(true)
    expect(w.sessie.getState()).toMatchObject({ hernoemt: kaarten[0], gereedschap: 'kies' })
    expect(neemVooruit().tekst).toBe('')
    expect(w.dossier()).toBe(voor)
  })

  test.each<[Plek, number]>([
    ['kaart', 0],
    ['kaart', 2],
    ['pagina', 0],
    ['knop', 1],
    ['veld', 1],
  ])(
    'a dead key on %s with %i chosen does nothing, nor does the letter that it composes',
    (plek, gekozen) => {
      const { w, druk, voor } = werkplek(plek, gekozen)
      const begin = w.sessie.getState()
      expect(druk('Dead', { code: 'BracketLeft' })).toBe(true)
      expect(druk('g', { isComposing: true })).toBe(true)
      expect([w.sessie.getState() === begin, w.dossier() === voor]).toEqual([true, true])
    },
  )
})

describe('keys of the file', () => {
  const plekken = Object.keys(PLEKKEN) as Plek[]
  test.each(plekken)('Ctrl S saves and Ctrl P prints masked, also on %s', (plek) => {
    const { druk, buiten } = werkplek(plek, 1)
    expect(druk('s', { ctrlKey: true })).toBe(false)
    expect(druk('P', { metaKey: true })).toBe(false)
    expect(buiten).toEqual(['flush', 'bewaar', 'flush', 'drukAf kaart'])
  })

  test('Ctrl P beside the map prints the plan', () => {
    const { druk, buiten } = werkplek('veld', 0, { stap: 'actieplan' })
    druk('p', { ctrlKey: true })
    expect(buiten).toEqual(['flush', 'drukAf plan'])
  })

  test('a Ctrl P that somebody gave away still never prints the screen', () => {
    zetVoorkeuren({ toetsen: { drukAf: 'mod+j', bewaar: '' } })
    const { druk, buiten } = werkplek('pagina', 0)
    expect(druk('p', { ctrlKey: true })).toBe(false)
    expect(druk('s', { ctrlKey: true })).toBe(false)
    expect(buiten).toEqual([])
    expect(druk('j', { ctrlKey: true })).toBe(false)
    expect(buiten).toEqual(['flush', 'drukAf kaart'])
  })

  test.each<[Plek, 'zoek' | null]>([
    ['pagina', 'zoek'],
    ['veld', 'zoek'],
    ['dialoog', null],
  ])('Ctrl F finds, on %s: %s', (plek, dialoog) => {
    const { w, druk } = werkplek(plek, 0)
    expect(druk('f', { ctrlKey: true })).toBe(dialoog === null)
    expect(w.sessie.getState().dialoog).toBe(dialoog)
  })

  test('what is typed while the search is on its way is for the search, and nothing else is', () => {
    const { w, druk } = werkplek('pagina', 0)
    druk('k', { ctrlKey: true })
    for (const teken of 'wij') expect(druk(teken)).toBe(false)
    druk('Shift', { shiftKey: true })
    expect(w.sessie.getState()).toMatchObject({ dialoogbegin: 'wij', gereedschap: 'kies' })
    w.zet({ dialoog: null, dialoogbegin: '' })
    druk('w')
    expect(w.sessie.getState().dialoogbegin).toBe('')
  })
})

describe('an AZERTY keyboard', () => {
  test.each([
    ['&', 'Digit1', {}, 'selectie'],
    ['é', 'Digit2', {}, 'bezorgdheden'],
    ['"', 'Digit3', {}, 'uitdagingen'],
    ["'", 'Digit4', {}, 'acties'],
    ['(', 'Digit5', {}, 'netwerk'],
    ['§', 'Digit6', {}, 'signalen'],
    ['2', 'Digit2', { shiftKey: true }, 'bezorgdheden'],
    ['¡', 'Digit1', { altKey: true }, 'selectie'],
  ] as const)('%s at %s with %o opens the panel %s', (key, code, deel, paneel) => {
    const { w, druk } = werkplek('kaart', 0, { paneelOpen: false })
    expect(druk(key, { code, ...deel })).toBe(false)
    expect(w.sessie.getState()).toMatchObject({ paneel, paneelOpen: true })
  })

  test('with a card chosen the digit is typed as it is written, and Alt still opens the panel', () => {
    const { w, druk, kaarten } = werkplek('kaart', 1)
    druk('é', { code: 'Digit2' })
    expect(w.sessie.getState().hernoemt).toBe(kaarten[0])
    expect(neemVooruit().tekst).toBe('é')
    druk('é', { code: 'Digit2', altKey: true })
    expect(w.sessie.getState().paneel).toBe('bezorgdheden')
  })

  test('Ctrl Z takes back where Z is written', () => {
    const { w, druk } = werkplek('kaart', 0)
    druk('z', { code: 'KeyW', ctrlKey: true })
    expect(Object.keys(w.dossier().actoren)).toHaveLength(1)
  })

  test('Ctrl A chooses everything where A is written', () => {
    const { w, druk, kaarten } = werkplek('kaart', 0)
    druk('a', { code: 'KeyQ', ctrlKey: true })
    expect(w.sessie.getState().selectie.actoren.toSorted()).toEqual(kaarten.toSorted())
  })

  test('AltGr E writes € and nothing else', () => {
    const { w, druk, buiten, voor } = werkplek('kaart', 0)
    const begin = w.sessie.getState()
    expect(druk('€', { code: 'KeyE', ctrlKey: true, altKey: true })).toBe(true)
    expect(w.sessie.getState()).toBe(begin)
    expect([buiten, w.dossier() === voor]).toEqual([[], true])
  })
})

describe('keys with a name mean what the hand is on', () => {
  test.each<[string, Plek, boolean]>([
    ['Delete', 'kaart', true],
    ['Delete', 'knop', false],
    ['Delete', 'veld', false],
    ['Delete', 'dialoog', false],
  ])('%s on %s deletes: %s', (key, plek, wist) => {
    const { w, druk } = werkplek(plek, 1)
    druk(key)
    expect(Object.keys(w.dossier().actoren)).toHaveLength(wist ? 1 : 2)
  })

  test.each<[Plek, 'verbind' | null]>([
    ['kaart', 'verbind'],
    ['pagina', 'verbind'],
    ['knop', null],
  ])('Ctrl Enter on %s opens %s', (plek, dialoog) => {
    const { w, druk } = werkplek(plek, 1)
    druk('Enter', { ctrlKey: true })
    expect(w.sessie.getState().dialoog).toBe(dialoog)
  })

  test('a key that somebody chose does it, and the old one no longer', () => {
    zetVoorkeuren({ toetsen: { parkeer: 'mod+j' } })
    const { w, druk, voor } = werkplek('kaart', 1)
    druk('b', { ctrlKey: true })
    expect(w.dossier()).toBe(voor)
    druk('j', { ctrlKey: true })
    expect(w.dossier()).not.toBe(voor)
  })
})
