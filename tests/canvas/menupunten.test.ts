import { describe, expect, test } from 'vitest'
import { openKaartmenu } from '../../src/canvas/kaartmenu'
import { menuinhoud } from '../../src/canvas/menupunten'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addActor, addRelatie, addTegenstelling, removeActoren } from '../../src/document/mutations'
import type { Menuonderwerp, Selectie } from '../../src/store/sessie'
import { createWerkruimte, type Kaartbediening } from '../../src/store/werkruimte'

const SCHUIL: Readonly<Record<string, string>> = { An: 'de trekker', Bo: 'de helper', Cis: 'de buur' }
/** A map on screen, of which nothing is asked here. */
const KAART: Kaartbediening = {
  pas: () => undefined,
  toon: () => undefined,
  focus: () => undefined,
  zoom: () => undefined,
  uitsnede: () => null,
  kijk: () => undefined,
  begin: () => undefined,
  plek: () => ({ positie: null, gekozen: false }),
  plaats: () => [],
  schik: () => undefined,
}

function werkplek() {
  let n = 0
  const document = createDossierDocument({ nieuweId: () => `i${++n}`, vandaag: () => '2026-11-23' })
  const w = createWerkruimte(document, { announce: () => undefined, flush: () => undefined, klok: () => 0 })
  w.koppelKaart(KAART)
  const hier = addTegenstelling(document, { wij: 'bewoners', zij: 'jongeren' })
  const [an, bo, cis] = ['An', 'Bo', 'Cis'].map((naam) =>
    addActor(document, {
      soort: 'groep',
      naam,
      schuilnaam: SCHUIL[naam] ?? '',
      posities: { [hier]: { x: 0, y: 0 } },
    }),
  ) as [string, string, string]
  const lijn = addRelatie(document, { van: an, naar: bo, type: 'volgt' }) ?? ''
  const open = (over: Menuonderwerp, selectie?: Selectie) => {
    if (selectie) w.zet({ selectie })
    openKaartmenu(w, over, { clientX: 0, clientY: 0 })
    return menuinhoud(w, over)
  }
  const kies = (over: Menuonderwerp, id: string, selectie?: Selectie) => {
    const punten = open(over, selectie)?.delen.flatMap((deel) => deel.punten) ?? []
    punten.find((punt) => punt.id === id)?.onAction()
  }
  return {
    w,
    document,
    an,
    bo,
    cis,
    lijn,
    open,
    kies,
    dossier: () => w.dossier(),
    nu: () => w.sessie.getState(),
  }
}
const ids = (inhoud: ReturnType<typeof menuinhoud>) =>
  inhoud?.delen.flatMap(({ punten }) => punten.map(({ id }) => id))

describe('what the menu is called', () => {
  test.each<[string, (w: ReturnType<typeof werkplek>) => [Menuonderwerp, Selectie?], string]>([
    ['one card by its name', ({ an }) => [{ soort: 'actor', id: an }], 'An'],
    [
      'more by how many',
      ({ an, bo, cis }) => [
        { soort: 'actor', id: bo },
        { actoren: [an, bo, cis], relaties: [] },
      ],
      '3 actoren',
    ],
    [
      'cards and a line together',
      ({ an, bo, lijn }) => [
        { soort: 'relatie', id: lijn },
        { actoren: [an, bo], relaties: [lijn] },
      ],
      '2 actoren en 1 relatie',
    ],
    ['a line by its sentence', ({ lijn }) => [{ soort: 'relatie', id: lijn }], 'An volgt Bo'],
    ['the field', () => [{ soort: 'veld', positie: { x: 0, y: 0 } }], 'De kaart'],
  ])('%s', (_, bij, titel) => {
    const plek = werkplek()
    expect(plek.open(...bij(plek))?.titel).toBe(titel)
  })
  test('with the masks that the screen has, and the name cannot be changed then', () => {
    const { w, open, an, lijn } = werkplek()
    w.zet({ schuilnamen: true })
    expect(open({ soort: 'relatie', id: lijn })?.titel).toBe('de trekker volgt de helper')
    const kaart = open({ soort: 'actor', id: an })
    expect(kaart?.titel).toBe('de trekker')
    expect(ids(kaart)).not.toContain('hernoem')
  })
  test('nothing, once it is gone', () => {
    const { w, document, open, an } = werkplek()
    open({ soort: 'actor', id: an })
    removeActoren(document, [an])
    expect(menuinhoud(w, { soort: 'actor', id: an })).toBeNull()
  })
})

describe('what a card can do', () => {
  test('is for all that are selected', () => {
    const { kies, an, bo, cis, dossier, nu } = werkplek()
    const over = { soort: 'actor', id: bo } as const
    kies(over, 'soort netwerk', { actoren: [an, bo], relaties: [] })
    expect([an, bo, cis].map((id) => dossier().actoren[id]?.soort)).toEqual(['netwerk', 'netwerk', 'groep'])
    kies(over, 'verwijder')
    expect(Object.keys(dossier().actoren)).toEqual([cis])
    expect(nu().selectie.actoren).toEqual([])
  })
  test('marks the soort that they share, and none when they differ', () => {
    const { open, kies, an, bo } = werkplek()
    const gekozen = (over: Menuonderwerp, selectie?: Selectie) =>
      open(over, selectie)?.delen.flatMap(({ punten }) =>
        punten.filter(({ chosen }) => chosen).map(({ id }) => id),
      )
    kies({ soort: 'actor', id: an }, 'soort luideStem')
    expect(gekozen({ soort: 'actor', id: an })).toEqual(['soort luideStem'])
    expect(gekozen({ soort: 'actor', id: an }, { actoren: [an, bo], relaties: [] })).toEqual([])
  })
  test('renames one, not many', () => {
    const { kies, open, an, bo, nu } = werkplek()
    kies({ soort: 'actor', id: an }, 'hernoem')
    expect(nu().hernoemt).toBe(an)
    expect(ids(open({ soort: 'actor', id: bo }, { actoren: [an, bo], relaties: [] }))).not.toContain(
      'hernoem',
    )
  })
})

describe('what a line can do', () => {
  test('becomes another type, turns round, and goes', () => {
    const { kies, lijn, an, bo, dossier } = werkplek()
    const over = { soort: 'relatie', id: lijn } as const
    kies(over, 'type voedt')
    kies(over, 'draaiOm')
    expect(dossier().relaties[lijn]).toMatchObject({ type: 'voedt', van: bo, naar: an })
    kies(over, 'verwijder')
    expect(dossier().relaties).toEqual({})
  })
})

describe('what the field can do', () => {
  test('begins an actor of each soort right there', () => {
    const { kies, nu } = werkplek()
    const positie = { x: -0.4, y: 120 }
    kies({ soort: 'veld', positie }, 'hier stilleMidden')
    expect(nu().ontwerp).toEqual({ soort: 'stilleMidden', positie, vorige: null })
  })
  test('selects all', () => {
    const { kies, nu, an, bo, cis } = werkplek()
    kies({ soort: 'veld', positie: { x: 0, y: 0 } }, 'allesKiezen')
    expect(nu().selectie.actoren).toEqual([an, bo, cis])
  })
  test('makes nothing without a tegenstelling to place it in', () => {
    const document = createDossierDocument({ nieuweId: () => 'i', vandaag: () => '2026-11-23' })
    const w = createWerkruimte(document, { announce: () => undefined, flush: () => undefined, klok: () => 0 })
    expect(ids(menuinhoud(w, { soort: 'veld', positie: { x: 0, y: 0 } }))).toEqual(['plakLijst'])
  })
})
