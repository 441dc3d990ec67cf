import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { opOrde } from '../../src/domain/model/grond'
import { PaneelSelectie } from '../../src/panels/selectie/PaneelSelectie'
import { T1, T2, toon } from './paneelproef'

const WIJKRAAD = {
  id: 'a',
  soort: 'groep',
  naam: 'Wijkraad',
  letter: 'A',
  posities: { t1: { x: -0.5, y: 0 } },
}
const JEUGD = { id: 'b', soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu', letter: 'A' }
const BASIS = { actoren: [WIJKRAAD, JEUGD], tegenstellingen: [T1, T2] }

const naamveld = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Naam' })
function typ(veld: HTMLElement, value: string) {
  act(() => veld.focus())
  fireEvent.change(veld, { target: { value } })
}
const kiesUit = (label: RegExp | string, optie: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name: label }))
  fireEvent.click(screen.getByRole('option', { name: optie }))
}

describe('what is being typed is never lost', () => {
  test('when something else is selected it lands in the actor it was typed for', () => {
    const { kies, dossier } = toon(<PaneelSelectie />, BASIS)
    kies('a')
    typ(naamveld(), 'Wijkraad Noord')
    kies('b')
    expect(dossier().actoren['a']?.naam).toBe('Wijkraad Noord')
    expect(dossier().actoren['b']?.naam).toBe('Jan Peeters')
    expect(naamveld().value).toBe('Jan Peeters')
  })

  test('when nothing is selected any more', () => {
    const { kies, dossier } = toon(<PaneelSelectie />, BASIS)
    kies('a')
    typ(naamveld(), 'Raad')
    kies()
    expect(dossier().actoren['a']?.naam).toBe('Raad')
  })

  test('on another tegenstelling, and undo takes back the typing as one step', () => {
    const { kies, zet, undo, dossier, document } = toon(<PaneelSelectie />, BASIS)
    kies('a')
    typ(naamveld(), 'W')
    typ(naamveld(), 'Wijk')
    zet({ tegenstelling: 't2' })
    expect(dossier().actoren['a']?.naam).toBe('Wijk')
    undo()
    expect(dossier().actoren['a']?.naam).toBe('Wijkraad')
    expect(document.history().undo).toBeNull()
  })

  test('undo while typing first keeps the words, then takes back just those', () => {
    const { kies, undo, dossier, document } = toon(<PaneelSelectie />, BASIS)
    kies('a')
    kiesUit(/Eenheid/u, 'Organisatie')
    typ(naamveld(), 'Wijkraad Zuid')
    undo()
    expect(dossier().actoren['a']).toMatchObject({ naam: 'Wijkraad', eenheid: 'organisatie' })
    act(() => void document.redo())
    expect(dossier().actoren['a']?.naam).toBe('Wijkraad Zuid')
  })

  test('words of a bezorgdheid that nobody closed with Enter go to who they were typed for', () => {
    const { kies, dossier } = toon(<PaneelSelectie />, BASIS)
    kies('a')
    typ(screen.getByRole('textbox', { name: 'Bezorgdheid toevoegen' }), 'Zwerfvuil')
    kies('b')
    const [bezorgdheid] = Object.values(dossier().bezorgdheden)
    expect(bezorgdheid?.tekst).toBe('Zwerfvuil')
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({ [bezorgdheid!.id]: 'inschatting' })
    expect(dossier().actoren['b']?.bezorgdheden).toEqual({})
  })
})

describe('many at once', () => {
  test('what differs says so, and only what is touched changes, for all', () => {
    const { kies, dossier, document } = toon(<PaneelSelectie />, {
      ...BASIS,
      actoren: [
        { ...WIJKRAAD, omvang: 40, nota: 'een' },
        { ...JEUGD, omvang: 2, nota: 'twee' },
      ],
    })
    kies('a', 'b')
    expect(screen.getByRole('heading', { name: '2 actoren' })).toBeTruthy()
    expect(screen.getByText('1 groep, 1 luide stem')).toBeTruthy()
    const omvang = screen.getByRole<HTMLInputElement>('textbox', { name: 'Omvang' })
    expect(omvang.placeholder).toBe('verschilt')
    typ(omvang, '12')
    fireEvent.blur(omvang)
    expect(Object.values(dossier().actoren).map(({ omvang, nota }) => [omvang, nota])).toEqual([
      [12, 'een'],
      [12, 'twee'],
    ])
    act(() => void document.undo())
    expect(Object.values(dossier().actoren).map(({ omvang }) => omvang)).toEqual([40, 2])
  })

  test('a role is given to all and keeps the other roles', () => {
    const { kies, dossier } = toon(<PaneelSelectie />, {
      ...BASIS,
      actoren: [
        { ...WIJKRAAD, soort: 'netwerk', rollen: ['doener'] },
        { ...JEUGD, soort: 'netwerk', rollen: ['verbinder'] },
      ],
    })
    kies('a', 'b')
    fireEvent.click(screen.getByRole('checkbox', { name: /verbinder/u }))
    expect(dossier().actoren['a']?.rollen).toEqual(['doener', 'verbinder'])
    expect(dossier().actoren['b']?.rollen).toEqual(['verbinder'])
  })
})

describe('one actor', () => {
  test('another soort keeps every field', () => {
    const vol = {
      ...WIJKRAAD,
      rollen: ['doener'],
      sector: 'wonen',
      opportuniteit: 'een inspraakavond',
      verontrusting: 'bedroefd',
      omvang: 12,
    }
    const { kies, dossier } = toon(<PaneelSelectie />, { ...BASIS, actoren: [vol] })
    const voor = dossier().actoren['a']
    kies('a')
    kiesUit(/Soort/u, 'Stille midden')
    expect(dossier().actoren['a']).toEqual({ ...voor, soort: 'stilleMidden' })
    // What was filled in stays in sight, also where its soort is gone.
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Sector' }).value).toBe('wonen')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Opportuniteit' }).value).toBe(
      'een inspraakavond',
    )
  })

  test('radicaliserend says kindly that this is not the place', () => {
    const { kies } = toon(<PaneelSelectie />, {
      ...BASIS,
      actoren: [{ ...WIJKRAAD, verontrusting: 'radicaliserend' }],
    })
    kies('a')
    expect(screen.getByText(/iets anders nodig dan deze kaart/u)).toBeTruthy()
  })

  test('schuilnamen hide the name, in the heading and in the links, and close its field', () => {
    const { kies, zet, container } = toon(
      <PaneelSelectie />,
      { ...BASIS, relaties: [{ id: 'r', van: 'a', naar: 'b', type: 'spanning' }] },
      { schuilnamen: true },
    )
    kies('b')
    expect(screen.getByRole('heading', { name: 'Luide stem A' })).toBeTruthy()
    expect(naamveld().disabled).toBe(true)
    expect(screen.getByText('verborgen: zet schuilnamen uit om de naam te wijzigen')).toBeTruthy()
    kies('a')
    expect(container.textContent).not.toContain('Peeters')
    zet({ schuilnamen: false })
    expect(container.textContent).toContain('Jan Peeters')
  })

  test('its place can be said in hundredths, and one drag of the slider is one step', () => {
    const { kies, dossier, document } = toon(<PaneelSelectie />, BASIS)
    kies('a')
    fireEvent.click(screen.getByRole('button', { name: 'Plaats op de as' }))
    const schuif = screen.getByRole<HTMLInputElement>('slider', { name: 'Van bewoners tot jongeren' })
    fireEvent.pointerDown(schuif)
    fireEvent.change(schuif, { target: { value: '-40' } })
    fireEvent.change(schuif, { target: { value: '30' } })
    fireEvent.pointerUp(schuif)
    expect(dossier().actoren['a']?.posities['t1']?.x).toBe(0.3)
    expect(schuif.getAttribute('aria-valuetext')).toBe('30, zone midden, op de grens')
    act(() => void document.undo())
    expect(dossier().actoren['a']?.posities['t1']?.x).toBe(-0.5)
    fireEvent.click(screen.getAllByRole('button', { name: 'Naar de parkeerplaats' })[0]!)
    expect(dossier().actoren['a']?.posities).toEqual({})
  })

  test('a relatie in its list selects that relatie, and there the ends lead back', () => {
    const { kies, werkruimte, dossier } = toon(<PaneelSelectie />, {
      ...BASIS,
      relaties: [{ id: 'r', van: 'b', naar: 'a', type: 'voedt' }],
    })
    kies('a')
    fireEvent.click(screen.getByRole('button', { name: /wordt gevoed door Jan Peeters/u }))
    expect(werkruimte.sessie.getState().selectie).toEqual({ actoren: [], relaties: ['r'] })
    fireEvent.click(screen.getByRole('radio', { name: /Spanning/u }))
    fireEvent.click(screen.getByRole('button', { name: 'Draai om' }))
    expect(dossier().relaties['r']).toMatchObject({ van: 'a', naar: 'b', type: 'spanning' })
    fireEvent.click(screen.getByRole('button', { name: 'Wijkraad' }))
    expect(werkruimte.sessie.getState().selectie.actoren).toEqual(['a'])
  })

  test('deleting leaves the focus in the panel', () => {
    const { kies, dossier } = toon(<PaneelSelectie />, BASIS)
    kies('a')
    const verwijder = screen.getByRole('button', { name: 'Verwijderen' })
    act(() => verwijder.focus())
    fireEvent.click(verwijder)
    expect(dossier().actoren['a']).toBeUndefined()
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Selectie' }))
  })
})

describe('bezorgdheden of an actor', () => {
  const veld = () => screen.getByRole('textbox', { name: 'Bezorgdheid toevoegen' })

  test('own words with Enter, one of the six with one press, and both are one step', () => {
    const { kies, dossier, undo } = toon(<PaneelSelectie />, BASIS)
    kies('a')
    typ(veld(), 'Zwerfvuil')
    fireEvent.keyDown(veld(), { key: 'Enter' })
    fireEvent.click(screen.getByRole('button', { name: 'meer …' }))
    fireEvent.click(screen.getByRole('button', { name: 'Niet gehoord worden' }))
    expect(
      Object.values(dossier().bezorgdheden).map(({ tekst, dieperliggend }) => [tekst, dieperliggend]),
    ).toEqual([
      ['Zwerfvuil', null],
      ['Niet gehoord worden', 'nietGehoord'],
    ])
    undo()
    expect(Object.keys(dossier().actoren['a']?.bezorgdheden ?? {})).toHaveLength(1)
    expect(Object.values(dossier().bezorgdheden)).toHaveLength(1)
  })

  test('the same words are the same bezorgdheid, and a suggestion does not add the half word that found it', () => {
    const { kies, dossier } = toon(<PaneelSelectie />, {
      ...BASIS,
      bezorgdheden: [{ id: 'z', tekst: 'Zwerfvuil' }],
    })
    kies('a')
    typ(veld(), 'zwerfvuil')
    fireEvent.keyDown(veld(), { key: 'Enter' })
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({ z: 'inschatting' })
    kies('b')
    typ(veld(), 'zwe')
    const suggestie = screen.getByRole('button', { name: 'Zwerfvuil' })
    fireEvent.mouseDown(suggestie)
    fireEvent.click(suggestie)
    expect(dossier().actoren['b']?.bezorgdheden).toEqual({ z: 'inschatting' })
    expect(Object.keys(dossier().bezorgdheden)).toEqual(['z'])
  })

  test('its bron can change, and linking the others does not touch what was heard', () => {
    const { kies, dossier } = toon(<PaneelSelectie />, {
      ...BASIS,
      actoren: [{ ...WIJKRAAD, bezorgdheden: { z: 'inschatting' } }, JEUGD],
      bezorgdheden: [{ id: 'z', tekst: 'Zwerfvuil' }],
    })
    kies('a')
    kiesUit(/Hoe weten we/u, /^gesprek/u)
    kies('a', 'b')
    fireEvent.click(screen.getByRole('button', { name: 'Zwerfvuil' }))
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({ z: 'gesprek' })
    expect(dossier().actoren['b']?.bezorgdheden).toEqual({ z: 'inschatting' })
    fireEvent.click(screen.getByRole('button', { name: 'Zwerfvuil weghalen' }))
    expect(Object.values(dossier().actoren).flatMap(({ bezorgdheden }) => Object.keys(bezorgdheden))).toEqual(
      [],
    )
  })
})

describe('nothing selected', () => {
  test('the tegenstelling on screen, with its incidenten and its rank', () => {
    const { dossier } = toon(<PaneelSelectie />, BASIS, { tegenstelling: 't2' })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Wij' }).value).toBe('groen')
    typ(screen.getByRole('textbox', { name: 'Incidenten die meespelen' }), 'Een petitie')
    fireEvent.click(screen.getByRole('button', { name: 'Hoofdtegenstelling' }))
    act(() => (document.activeElement as HTMLElement).blur())
    expect(dossier().kop.hoofdtegenstelling).toBe('t2')
    expect(dossier().tegenstellingen['t2']?.incidenten).toBe('Een petitie')
    fireEvent.click(screen.getByRole('button', { name: 'Naar links' }))
    expect(dossier().tegenstellingen['t2']!.orde).toBeLessThan(dossier().tegenstellingen['t1']!.orde)
  })

  test('the answer to «waar is men vóór?» becomes a bezorgdheid of who holds the standpunt', () => {
    const { dossier } = toon(<PaneelSelectie />, {
      ...BASIS,
      standpunten: [
        { id: 's', tekst: 'Het centrum moet weg', actoren: ['a'], waarVoor: 'Rust in de straat' },
      ],
    })
    fireEvent.click(screen.getByRole('button', { name: 'Maak hier een bezorgdheid van' }))
    const [bezorgdheid] = Object.values(dossier().bezorgdheden)
    expect(bezorgdheid?.tekst).toBe('Rust in de straat')
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({ [bezorgdheid!.id]: 'inschatting' })
    expect(screen.queryByRole('button', { name: 'Maak hier een bezorgdheid van' })).toBeNull()
  })

  test('a forum takes luide stemmen only', () => {
    const { dossier } = toon(<PaneelSelectie />, BASIS)
    fireEvent.click(screen.getByRole('button', { name: 'Momenten en fora' }))
    const nieuw = screen.getByRole('textbox', { name: 'Nieuw forum' })
    typ(nieuw, 'Infoavond')
    fireEvent.keyDown(nieuw, { key: 'Enter' })
    fireEvent.click(screen.getByRole('button', { name: 'Meer over dit forum' }))
    const kiezer = screen.getByRole('group', { name: 'Welke luide stemmen?' })
    expect(within(kiezer).queryByRole('button', { name: 'Wijkraad' })).toBeNull()
    fireEvent.click(within(kiezer).getByRole('button', { name: 'Jan Peeters' }))
    expect(Object.values(dossier().fora)[0]).toMatchObject({ naam: 'Infoavond', luideStemmen: ['b'] })
  })
})

describe('many that stand around the map, at once', () => {
  test('their order is made by hand, with the arrows too', () => {
    const bezorgdheden = ['Lawaai', 'Afval', 'Parkeren'].map((tekst, orde) => ({ id: tekst, tekst, orde }))
    const { dossier, undo } = toon(<PaneelSelectie />, { ...BASIS, bezorgdheden })
    const volgorde = () => opOrde(dossier().bezorgdheden).map(({ tekst }) => tekst)
    fireEvent.keyDown(screen.getByRole('button', { name: 'Verschuif Parkeren, 3 van 3' }), { key: 'Home' })
    expect(volgorde()).toEqual(['Parkeren', 'Lawaai', 'Afval'])
    undo()
    expect(volgorde()).toEqual(['Lawaai', 'Afval', 'Parkeren'])
  })

  const kiesSamen = (meer: string, ...namen: string[]) => {
    fireEvent.click(screen.getByRole('button', { name: `Meer ${meer} kiezen` }))
    for (const naam of namen) fireEvent.click(screen.getByRole('checkbox', { name: naam }))
  }
  const ROND = {
    ...BASIS,
    actoren: [{ ...WIJKRAAD, bezorgdheden: { x: 'gesprek' } }, JEUGD],
    bezorgdheden: [
      { id: 'x', tekst: 'Zwerfvuil', dieperliggend: 'verloedering' },
      { id: 'y', tekst: 'Lawaai', orde: 1 },
      { id: 'z', tekst: 'Sluipverkeer', orde: 2 },
    ],
    standpunten: [
      { id: 's1', tekst: 'Weg ermee', kant: 'tegen', actoren: ['a'] },
      { id: 's2', tekst: 'Houden', kant: 'voor', orde: 1 },
    ],
    fora: [
      { id: 'f1', naam: 'Infoavond', hoe: 'rustig' },
      { id: 'f2', naam: 'Groep', hoe: 'fel', luideStemmen: ['b'], orde: 1 },
    ],
  }

  test('bezorgdheden: what differs says so, only what is touched changes, in one step', () => {
    const { dossier, undo, document } = toon(<PaneelSelectie />, ROND)
    kiesSamen('bezorgdheden', 'Zwerfvuil', 'Lawaai')
    const samen = within(screen.getByRole('region', { name: '2 bezorgdheden samen' }))
    expect(samen.getByRole<HTMLInputElement>('textbox', { name: 'Bezorgdheid' }).placeholder).toBe(
      'verschilt',
    )
    expect(samen.getByRole('button', { name: /Wat ligt eronder/u }).textContent).toContain('verschilt')
    fireEvent.click(samen.getByRole('checkbox', { name: 'Mogelijk discriminatie' }))
    expect(
      Object.values(dossier().bezorgdheden).map(({ id, tekst, dieperliggend, mogelijkeDiscriminatie }) => [
        id,
        tekst,
        dieperliggend,
        mogelijkeDiscriminatie,
      ]),
    ).toEqual([
      ['x', 'Zwerfvuil', 'verloedering', true],
      ['y', 'Lawaai', null, true],
      ['z', 'Sluipverkeer', null, false],
    ])
    expect(document.history().undo).toBe('2 bezorgdheden gewijzigd')
    undo()
    expect(document.history().undo).toBeNull()
  })

  test('bezorgdheden: who carries some carries all, and what was heard stays heard', () => {
    const { dossier, undo } = toon(<PaneelSelectie />, ROND)
    kiesSamen('bezorgdheden', 'Zwerfvuil', 'Lawaai')
    expect(screen.getByText('1 van de 2')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Bij alle 2' }))
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({ x: 'gesprek', y: 'inschatting' })
    expect(screen.queryByText('1 van de 2')).toBeNull()
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Bij wie?' })).getByRole('button', {
        name: 'Wijkraad weghalen',
      }),
    )
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({})
    undo()
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({ x: 'gesprek', y: 'inschatting' })
  })

  test('bezorgdheden: many go in one step, and come back chosen', () => {
    const { dossier, undo } = toon(<PaneelSelectie />, ROND)
    kiesSamen('bezorgdheden', 'Zwerfvuil', 'Lawaai')
    fireEvent.click(screen.getByRole('button', { name: 'Verwijder 2 bezorgdheden' }))
    expect(Object.keys(dossier().bezorgdheden)).toEqual(['z'])
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({})
    undo()
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({ x: 'gesprek' })
    expect(screen.getByRole('region', { name: '2 bezorgdheden samen' })).toBeTruthy()
  })

  test('standpunten: a side for all, and their people are joined, not replaced', () => {
    const { dossier } = toon(<PaneelSelectie />, ROND)
    fireEvent.click(screen.getByRole('button', { name: 'Meer standpunten kiezen' }))
    fireEvent.click(screen.getByRole('button', { name: 'Alle 2' }))
    const samen = within(screen.getByRole('region', { name: '2 standpunten samen' }))
    fireEvent.click(samen.getByRole('button', { name: /Kant/u }))
    fireEvent.click(screen.getByRole('option', { name: 'voor' }))
    fireEvent.click(samen.getByRole('button', { name: 'Jan Peeters' }))
    expect(Object.values(dossier().standpunten).map(({ kant, actoren }) => [kant, actoren])).toEqual([
      ['voor', ['a', 'b']],
      ['voor', ['b']],
    ])
  })

  test('fora: words that were typed for two land in those two when the choice changes', () => {
    const { dossier, undo } = toon(<PaneelSelectie />, ROND)
    kiesSamen('fora', 'Infoavond', 'Groep')
    const hoe = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Hoe spreekt men er?' })
    expect([hoe.value, hoe.placeholder]).toEqual(['', 'verschilt'])
    typ(hoe, 'om beurten')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Groep' }))
    expect(Object.values(dossier().fora).map(({ hoe: zo }) => zo)).toEqual(['om beurten', 'om beurten'])
    undo()
    expect(Object.values(dossier().fora).map(({ hoe: zo }) => zo)).toEqual(['rustig', 'fel'])
  })

  test('tegenstellingen: the same word for wij, and the one on screen gives way when many go', () => {
    const T3 = { id: 't3', wij: 'oud', zij: 'nieuw', orde: 2 }
    const { dossier, werkruimte } = toon(
      <PaneelSelectie />,
      { ...BASIS, tegenstellingen: [T1, T2, T3] },
      { tegenstelling: 't2' },
    )
    kiesSamen('tegenstellingen', 'bewoners ↔ jongeren', 'groen ↔ parkeren')
    const wij = screen.getByRole<HTMLInputElement>('textbox', { name: 'Wij' })
    expect(wij.placeholder).toBe('verschilt')
    typ(wij, 'wie hier woont')
    fireEvent.blur(wij)
    expect(Object.values(dossier().tegenstellingen).map(({ wij: woord, zij }) => [woord, zij])).toEqual([
      ['wie hier woont', 'jongeren'],
      ['wie hier woont', 'parkeren'],
      ['oud', 'nieuw'],
    ])
    expect(screen.queryByRole('button', { name: 'Naar links' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Verwijder 2 tegenstellingen' }))
    expect(Object.keys(dossier().tegenstellingen)).toEqual(['t3'])
    expect(werkruimte.sessie.getState().tegenstelling).toBe('t3')
  })

  test('naam and schuilnaam of many actors', () => {
    const { kies, dossier, undo } = toon(<PaneelSelectie />, BASIS)
    kies('a', 'b')
    expect(naamveld().placeholder).toBe('verschilt')
    typ(naamveld(), 'Buur')
    fireEvent.click(screen.getByRole('button', { name: 'Privacy' }))
    typ(screen.getByRole('textbox', { name: 'Schuilnaam' }), 'iemand')
    act(() => (document.activeElement as HTMLElement).blur())
    expect(Object.values(dossier().actoren).map(({ naam, schuilnaam }) => [naam, schuilnaam])).toEqual([
      ['Buur', 'iemand'],
      ['Buur', 'iemand'],
    ])
    undo()
    undo()
    expect(Object.values(dossier().actoren).map(({ naam }) => naam)).toEqual(['Wijkraad', 'Jan Peeters'])
  })
})

describe('schuilnamen cover the words in fields', () => {
  const MET_NAAM = {
    ...BASIS,
    actoren: [{ ...WIJKRAAD, nota: 'Belt vaak met Jan Peeters', sector: 'wonen' }, JEUGD],
    bezorgdheden: [
      { id: 'x', tekst: 'Jan Peeters wordt niet gehoord' },
      { id: 'y', tekst: 'Lawaai', orde: 1 },
    ],
  }
  const HINT = 'verborgen: zet schuilnamen uit om dit te wijzigen'
  const nota = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Nota' })

  test('a text with a name is masked and closed, one without stays open', () => {
    const { kies, zet } = toon(<PaneelSelectie />, MET_NAAM, { schuilnamen: true })
    const [metNaam, zonder] = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Bezorgdheid' })
    expect([metNaam?.value, metNaam?.disabled]).toEqual(['Luide stem A wordt niet gehoord', true])
    expect([zonder?.value, zonder?.disabled]).toEqual(['Lawaai', false])
    fireEvent.click(screen.getByRole('button', { name: 'Meer bezorgdheden kiezen' }))
    expect(screen.getByRole('checkbox', { name: 'Luide stem A wordt niet gehoord' })).toBeTruthy()
    kies('a')
    expect([nota().value, nota().disabled]).toEqual(['Belt vaak met Luide stem A', true])
    expect(screen.getByText(HINT)).toBeTruthy()
    zet({ schuilnamen: false })
    expect([nota().value, nota().disabled]).toEqual(['Belt vaak met Jan Peeters', false])
  })

  test('a name that is being typed is covered when the hand leaves, and is not lost', () => {
    const { kies, dossier } = toon(<PaneelSelectie />, BASIS, { schuilnamen: true })
    kies('a')
    fireEvent.click(screen.getByRole('button', { name: 'Nota' }))
    typ(nota(), 'Vraag Jan Peeters')
    act(() => nota().blur())
    expect(dossier().actoren['a']?.nota).toBe('Vraag Jan Peeters')
    expect([nota().value, nota().disabled]).toEqual(['Vraag Luide stem A', true])
  })

  test('what is being typed when schuilnamen go on is kept, and covered', () => {
    const { kies, zet, dossier } = toon(<PaneelSelectie />, BASIS)
    kies('a')
    fireEvent.click(screen.getByRole('button', { name: 'Nota' }))
    typ(nota(), 'Vraag Jan Peeters')
    zet({ schuilnamen: true })
    act(() => nota().blur())
    expect(dossier().actoren['a']?.nota).toBe('Vraag Jan Peeters')
    expect(nota().value).toBe('Vraag Luide stem A')
  })
})

test.each([
  ['a relatie', { actoren: [], relaties: ['r'] }, null, { collectie: 'relaties', id: 'r' }],
  ['a bezorgdheid', { actoren: [], relaties: [] }, 'Nog bij niemand', { collectie: 'bezorgdheden', id: 'v' }],
] as const)('everything about %s is one press away', (_, selectie, open, over) => {
  const { zet, werkruimte } = toon(<PaneelSelectie />, {
    ...BASIS,
    relaties: [{ id: 'r', van: 'a', naar: 'b', type: 'contact' }],
    bezorgdheden: [{ id: 'v', tekst: 'Verkeer' }],
  })
  zet({ selectie: { actoren: [...selectie.actoren], relaties: [...selectie.relaties] } })
  if (open !== null) fireEvent.click(screen.getByRole('button', { name: open }))
  fireEvent.click(screen.getByRole('button', { name: 'Toon alles hierover' }))
  expect(werkruimte.sessie.getState()).toMatchObject({ dialoog: 'overal', over })
})
