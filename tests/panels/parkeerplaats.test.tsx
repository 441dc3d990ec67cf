import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { Parkeerplaats, wachtenden } from '../../src/panels/parkeerplaats/Parkeerplaats'
import { kiesUit, volgendeNa, zoekIn } from '../../src/panels/parkeerplaats/parkeerlijst'
import { parkActoren } from '../../src/store/mutaties'
import { maakDossier, T1, toon } from './paneelproef'

// Its code comes after the first picture; here it is there from the start.
beforeAll(wachtenden.laad)

const namen = (...lijst: string[]) => lijst.map((naam) => ({ id: naam.toLowerCase(), soort: 'groep', naam }))
const DRIE = { tegenstellingen: [T1], actoren: namen('An', 'Bo', 'Cis') }
const kaartje = (naam: string) => screen.getByRole('button', { name: new RegExp(`^${naam},`, 'u') })
const inLijst = () =>
  within(screen.getByRole('list', { name: 'Nog te plaatsen' }))
    .getAllByRole('button')
    .map((knop) => knop.getAttribute('aria-label'))

describe('by keyboard', () => {
  test('an arrow places on that side, and the next one is in hand; the last one leaves a closed list', () => {
    const { geplaatst } = toon(<Parkeerplaats />, DRIE)
    act(() => kaartje('An').focus())
    fireEvent.keyDown(kaartje('An'), { key: 'ArrowLeft' })
    expect(geplaatst).toEqual([{ ids: ['an'], waar: 'wij' }])
    expect(document.activeElement).toBe(kaartje('Bo'))
    fireEvent.keyDown(kaartje('Bo'), { key: 'ArrowRight' })
    fireEvent.keyDown(kaartje('Cis'), { key: 'ArrowLeft' })
    expect(geplaatst.map(({ waar }) => waar)).toEqual(['wij', 'zij', 'wij'])
    // Closed by itself: an empty box would lie over who was just placed.
    expect(screen.getByRole('button', { name: /Parkeerplaats/u }).getAttribute('aria-expanded')).toBe('false')
  })

  test('Enter on a groep asks where, in the words of the poles, and places nobody by itself', () => {
    const { geplaatst } = toon(<Parkeerplaats />, DRIE)
    act(() => kaartje('An').focus())
    fireEvent.keyDown(kaartje('An'), { key: 'Enter' })
    expect(geplaatst).toEqual([])
    const kanten = within(screen.getByRole('group', { name: 'Waar op de kaart?' })).getAllByRole('button')
    expect(kanten.map(({ textContent }) => textContent)).toEqual(['bewoners', 'midden', 'jongeren'])
    expect(document.activeElement).toBe(kanten[0])
    fireEvent.click(kanten[2]!)
    expect(geplaatst).toEqual([{ ids: ['an'], waar: 'zij' }])
    expect(document.activeElement).toBe(kaartje('Bo'))
  })

  test('who belongs in the middle goes there at once, with Enter or all together; the others go on waiting', () => {
    const { geplaatst } = toon(<Parkeerplaats />, {
      ...DRIE,
      actoren: [
        ...DRIE.actoren,
        { id: 'm', soort: 'stilleMidden', naam: 'Mia' },
        { id: 'n', soort: 'netwerk', naam: 'Noor' },
        { id: 'o', soort: 'netwerk', naam: 'Olga' },
      ],
    })
    act(() => kaartje('Mia').focus())
    fireEvent.keyDown(kaartje('Mia'), { key: 'Enter' })
    expect(document.activeElement).toBe(kaartje('Noor'))
    act(() => document.body.focus())
    fireEvent.keyDown(kaartje('Noor'), { key: 'Escape' })
    expect(geplaatst).toEqual([{ ids: ['m'], waar: undefined }])
    fireEvent.click(screen.getByRole('button', { name: 'Zet 2 in het midden' }))
    expect(geplaatst.at(-1)).toEqual({ ids: ['n', 'o'], waar: 'midden' })
    expect(inLijst()).toEqual(['An, groep', 'Bo, groep', 'Cis, groep'])
  })

  test('one tab stop, arrows walk, Shift and an arrow select, and one change of soort is for all of them', () => {
    const { werkruimte, dossier } = toon(<Parkeerplaats />, DRIE)
    expect(['An', 'Bo', 'Cis'].map((naam) => kaartje(naam).tabIndex)).toEqual([0, -1, -1])
    act(() => kaartje('An').focus())
    fireEvent.keyDown(kaartje('An'), { key: 'ArrowDown', shiftKey: true })
    expect(werkruimte.sessie.getState().selectie.actoren).toEqual(['an', 'bo'])
    fireEvent.click(screen.getByRole('button', { name: /Soort van deze 2/u }))
    fireEvent.click(screen.getByRole('option', { name: 'luide stem' }))
    expect(Object.values(dossier().actoren).map(({ soort }) => soort)).toEqual([
      'luideStem',
      'luideStem',
      'groep',
    ])
  })

  test('Delete takes away the selected ones in one step and goes to the next', () => {
    const { dossier, undo, kies } = toon(<Parkeerplaats />, DRIE)
    kies('an', 'bo')
    act(() => kaartje('Bo').focus())
    fireEvent.keyDown(kaartje('Bo'), { key: 'Delete' })
    expect(Object.keys(dossier().actoren)).toEqual(['cis'])
    expect(document.activeElement).toBe(kaartje('Cis'))
    undo()
    expect(inLijst()).toEqual(['An, groep', 'Bo, groep', 'Cis, groep'])
  })
})

describe('naming who comes next', () => {
  const LEEG = { tegenstellingen: [T1] }
  const veld = () => screen.getByRole('textbox', { name: /^Naam van de nieuwe actor/u })
  const typ = (naam: string) => {
    fireEvent.change(veld(), { target: { value: naam } })
    fireEvent.keyDown(veld(), { key: 'Enter' })
  }
  const begin = (deel: ReturnType<typeof toon>, soort: 'groep' | 'netwerk') => {
    deel.zet({ gereedschap: soort })
    act(() => deel.werkruimte.kaart?.begin())
  }

  test('a groep waits, without a place in any tegenstelling, and that is said; the field is there for the next', () => {
    const deel = toon(<Parkeerplaats />, LEEG)
    begin(deel, 'groep')
    expect(document.activeElement).toBe(veld())
    typ('Bewoners')
    typ('Handelaars')
    expect(document.activeElement).toBe(veld())
    expect(Object.values(deel.dossier().actoren).map(({ naam, posities }) => [naam, posities])).toEqual([
      ['Bewoners', {}],
      ['Handelaars', {}],
    ])
    expect(deel.gezegd).toContain('Groep «Bewoners» toegevoegd, nog te plaatsen')
    expect(inLijst()).toEqual(['Bewoners, groep', 'Handelaars, groep'])
  })

  test('half a name stays half while another hand asks for a card elsewhere or another tool', () => {
    const deel = toon(<Parkeerplaats />, LEEG)
    begin(deel, 'groep')
    fireEvent.change(veld(), { target: { value: 'Biblio' } })
    const daar = { soort: 'netwerk', positie: { x: 0, y: 0 }, vorige: null } as const
    deel.zet({ ontwerp: daar })
    deel.zet({ gereedschap: 'kies', ontwerp: null })
    deel.zet({ ontwerp: daar })
    expect(deel.dossier().actoren).toEqual({})
    expect(veld()).toHaveProperty('value', 'Biblio')
    typ('Bibliotheek')
    expect(Object.values(deel.dossier().actoren).map(({ naam, soort }) => [naam, soort])).toEqual([
      ['Bibliotheek', 'groep'],
    ])
    // What the other hand asked for is still asked for.
    expect(deel.werkruimte.sessie.getState().ontwerp).toEqual(daar)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('an empty name ends the series, with the last card in hand', () => {
    const deel = toon(<Parkeerplaats />, LEEG)
    begin(deel, 'groep')
    typ('Bewoners')
    fireEvent.keyDown(veld(), { key: 'Enter' })
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(document.activeElement).toBe(kaartje('Bewoners'))
    expect(deel.werkruimte.sessie.getState()).toMatchObject({ ontwerp: null, gereedschap: 'kies' })
  })

  test('Tab walks along the soorten, said aloud, with what was typed in place; Escape leaves', () => {
    const deel = toon(<Parkeerplaats />, LEEG)
    begin(deel, 'groep')
    fireEvent.change(veld(), { target: { value: 'Wijkagent' } })
    for (const soort of ['luide stem', 'stille midden', 'netwerk', 'groep']) {
      fireEvent.keyDown(veld(), { key: 'Tab' })
      expect(veld().getAttribute('aria-label')).toBe(`Naam van de nieuwe actor (${soort})`)
      expect(deel.gezegd.at(-1)).toBe(`Soort: ${soort}`)
    }
    fireEvent.keyDown(veld(), { key: 'Tab', shiftKey: true })
    expect(veld()).toHaveProperty('value', 'Wijkagent')
    expect(document.getElementById(veld().getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Escape',
    )
    fireEvent.keyDown(veld(), { key: 'Enter' })
    expect(Object.values(deel.dossier().actoren)).toMatchObject([
      { naam: 'Wijkagent', soort: 'netwerk', posities: { t1: { x: 0, y: 0 } } },
    ])
    expect(deel.gezegd.at(-1)).toBe('Netwerk «Wijkagent» toegevoegd, in het midden')
    fireEvent.keyDown(veld(), { key: 'Escape' })
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('with a soort still in hand, Enter on a card names the next one instead of moving this one', () => {
    const deel = toon(<Parkeerplaats />, DRIE, { gereedschap: 'groep' })
    act(() => kaartje('An').focus())
    fireEvent.keyDown(kaartje('An'), { key: 'Enter' })
    expect(document.activeElement).toBe(veld())
    expect(deel.geplaatst).toEqual([])
  })
})

describe('by pointer', () => {
  /** A finger; `pointer` says which. */
  const punt = (clientX: number, clientY: number, pointer = 1) => ({
    pointerId: pointer,
    pointerType: 'touch',
    isPrimary: pointer === 1,
    button: 0,
    clientX,
    clientY,
  })
  const vliegt = () => ['An', 'Bo', 'Cis'].filter((naam) => kaartje(naam).dataset.vliegt !== undefined)

  test('a drag drops where the hand lets go, with everything that is selected, and is no click', () => {
    const { geplaatst, kies, werkruimte } = toon(<Parkeerplaats />, DRIE)
    kies('an', 'cis')
    fireEvent.pointerDown(kaartje('Cis'), punt(10, 10))
    fireEvent.pointerMove(document, punt(300, 200))
    fireEvent.pointerUp(document, punt(420, 260))
    fireEvent.click(kaartje('Bo'), { detail: 1 })
    expect(geplaatst).toEqual([{ ids: ['an', 'cis'], waar: { clientX: 420, clientY: 260 } }])
    expect(werkruimte.sessie.getState().selectie.actoren).toEqual(['an', 'cis'])
    fireEvent.pointerDown(kaartje('Bo'), punt(10, 10))
    fireEvent.pointerUp(document, punt(10, 10))
    fireEvent.click(kaartje('Bo'), { detail: 1 })
    expect(werkruimte.sessie.getState().selectie.actoren).toEqual(['bo'])
  })

  test('a hand that trembles is a click', () => {
    const { geplaatst, werkruimte } = toon(<Parkeerplaats />, DRIE)
    fireEvent.pointerDown(kaartje('An'), punt(10, 10))
    fireEvent.pointerMove(document, punt(13, 12))
    fireEvent.pointerUp(document, punt(13, 12))
    fireEvent.click(kaartje('An'), { detail: 1 })
    expect(werkruimte.sessie.getState().selectie.actoren).toEqual(['an'])
    expect(geplaatst).toEqual([])
  })

  test.each([
    ['Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
    ['Ctrl Z', () => fireEvent.keyDown(window, { key: 'z', ctrlKey: true })],
    ['a pointer that the system takes', () => fireEvent.pointerCancel(document, punt(300, 200))],
    ['a window that loses the focus', () => fireEvent.blur(window)],
  ])('%s puts back what was in the hand', (_, eindig) => {
    const { geplaatst, container } = toon(<Parkeerplaats />, DRIE)
    fireEvent.pointerDown(kaartje('Bo'), punt(10, 10))
    fireEvent.pointerMove(document, punt(300, 200))
    expect(vliegt()).toEqual(['Bo'])
    eindig()
    fireEvent.pointerUp(document, punt(300, 200))
    expect(vliegt()).toEqual([])
    expect(container.querySelector('.geest')).toBeNull()
    expect(geplaatst).toEqual([])
  })

  test('two hands take two cards at once, each with its own ghost, and each lands on its own', () => {
    const { geplaatst, container } = toon(<Parkeerplaats />, DRIE)
    fireEvent.pointerDown(kaartje('An'), punt(10, 10, 1))
    fireEvent.pointerDown(kaartje('Cis'), punt(10, 90, 2))
    fireEvent.pointerMove(document, punt(300, 200, 1))
    fireEvent.pointerMove(document, punt(500, 400, 2))
    expect(vliegt()).toEqual(['An', 'Cis'])
    const geesten = [...container.querySelectorAll<HTMLElement>('.geest')]
    expect(geesten.map(({ textContent }) => textContent)).toEqual(['An', 'Cis'])
    fireEvent.pointerMove(document, punt(520, 410, 2))
    expect(geesten.map(({ style }) => style.transform)).toEqual([
      'translate(312px, 182px)',
      'translate(532px, 392px)',
    ])
    fireEvent.pointerUp(document, punt(300, 200, 1))
    expect(geplaatst).toEqual([{ ids: ['an'], waar: { clientX: 300, clientY: 200 } }])
    fireEvent.pointerUp(document, punt(520, 410, 2))
    expect(geplaatst.at(-1)).toEqual({ ids: ['cis'], waar: { clientX: 520, clientY: 410 } })
    expect(geplaatst).toHaveLength(2)
  })

  test('what is in one hand cannot be taken by another, alone or among others', () => {
    const { geplaatst, kies } = toon(<Parkeerplaats />, DRIE)
    kies('an', 'cis')
    fireEvent.pointerDown(kaartje('An'), punt(10, 10, 1))
    fireEvent.pointerMove(document, punt(300, 200, 1))
    for (const naam of ['An', 'Cis']) {
      fireEvent.pointerDown(kaartje(naam), punt(10, 90, 2))
      fireEvent.pointerMove(document, punt(600, 400, 2))
      fireEvent.pointerUp(document, punt(600, 400, 2))
    }
    expect(geplaatst).toEqual([])
    fireEvent.pointerUp(document, punt(320, 210, 1))
    expect(geplaatst).toEqual([{ ids: ['an', 'cis'], waar: { clientX: 320, clientY: 210 } }])
  })

  test('let go over the parkeerplaats it waits on, and outside of everything that is said', () => {
    const { geplaatst, gezegd, werkruimte } = toon(<Parkeerplaats />, DRIE)
    const sleepNaar = (x: number, y: number) => {
      fireEvent.pointerDown(kaartje('An'), punt(300, 200))
      fireEvent.pointerMove(document, punt(x, y))
      fireEvent.pointerUp(document, punt(x, y))
    }
    // jsdom measures nothing: the parkeerplaats is the point 0, 0.
    sleepNaar(0, 0)
    expect(gezegd).toEqual([])
    werkruimte.losplekken.koppel({ soort: 'kaart', bevat: () => false, neem: () => true })
    sleepNaar(900, 700)
    expect(gezegd).toEqual(['Niet geplaatst: laat los boven de kaart'])
    expect(geplaatst).toEqual([])
    expect(inLijst()).toHaveLength(3)
  })

  test('who is placed or removed meanwhile is in no hand any more', () => {
    const { geplaatst, document } = toon(<Parkeerplaats />, DRIE)
    fireEvent.pointerDown(kaartje('Bo'), punt(10, 10))
    fireEvent.pointerMove(globalThis.document, punt(300, 200))
    act(() => document.act('Weg', (write) => write.remove('actoren', 'bo')))
    fireEvent.pointerUp(globalThis.document, punt(300, 200))
    expect(geplaatst).toEqual([])
  })
})

test('it opens when somebody comes to wait, and a long list can be searched', () => {
  const { document, container } = toon(<Parkeerplaats />, { tegenstellingen: [T1] })
  expect(container.querySelector('[aria-expanded]')!.getAttribute('aria-expanded')).toBe('false')
  const rij = Array.from({ length: 250 }, (_, i) => `Vereniging ${i}`)
  act(() =>
    document.act('Lijst', (write) => {
      const { actoren } = toonbaar(rij)
      for (const actor of actoren) write.add('actoren', actor)
    }),
  )
  expect(inLijst()).toHaveLength(200)
  expect(screen.getByText('De eerste 200 van 250. Zoek om de rest te zien.')).toBeTruthy()
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'vereniging 249' } })
  expect(inLijst()).toEqual(['Vereniging 249, groep'])
})

test('it counts who is brought back from the field, and opens for who is new', () => {
  const staat = { [T1.id]: { x: 0, y: 0 } }
  const { document, container } = toon(<Parkeerplaats />, {
    tegenstellingen: [T1],
    actoren: namen('An', 'Bo').map((actor) => ({ ...actor, posities: staat })),
  })
  const deur = container.querySelector('[aria-expanded]')
  act(() => parkActoren(document, ['an'], T1.id))
  expect(deur?.textContent).toContain('1')
  expect(deur?.getAttribute('aria-expanded')).toBe('false')
  act(() =>
    document.act('Lijst', (write) => {
      for (const actor of toonbaar(['Cis']).actoren) write.add('actoren', actor)
    }),
  )
  expect(deur?.getAttribute('aria-expanded')).toBe('true')
  expect(inLijst()).toHaveLength(2)
})

test('masked names while schuilnamen are on', () => {
  const { container } = toon(
    <Parkeerplaats />,
    {
      tegenstellingen: [T1],
      actoren: [{ id: 'j', soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu', letter: 'B' }],
    },
    { schuilnamen: true },
  )
  expect(inLijst()).toEqual(['Luide stem B, luide stem'])
  expect(container.innerHTML).not.toContain('Peeters')
})

describe('the list as a function', () => {
  const rij = ['a', 'b', 'c', 'd']
  test.each([
    [{ id: 'c', erbij: false, bereik: false }, ['c']],
    [{ id: 'c', erbij: true, bereik: false }, ['b', 'c']],
    [{ id: 'b', erbij: true, bereik: false }, []],
    [{ id: 'd', erbij: false, bereik: true }, ['b', 'c', 'd']],
    [{ id: 'a', erbij: false, bereik: true }, ['a', 'b']],
  ])('a click %j selects %j', (klik, uit) => {
    expect(kiesUit(rij, ['b'], 'b', klik)).toEqual(uit)
  })

  test.each([
    [['b'], 'c'],
    [['b', 'c'], 'd'],
    [['d'], 'c'],
    [['a', 'b', 'c', 'd'], null],
    [['x'], 'a'],
  ])('after %j the hand goes to %s', (weg, naar) => {
    expect(volgendeNa(rij, weg)).toBe(naar)
  })

  test('searching overlooks accents and the order of words', () => {
    expect(zoekIn(['Café De Vlasbloem', 'Bakkerij'], 'vlas cafe', (naam) => naam)).toEqual([
      'Café De Vlasbloem',
    ])
  })
})

function toonbaar(lijst: readonly string[]) {
  return {
    actoren: Object.values(
      maakDossier({
        actoren: lijst.map((naam, i) => ({ id: `v${String(i).padStart(3, '0')}`, soort: 'groep', naam })),
      }).actoren,
    ),
  }
}
