import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { opOrde } from '../../src/domain/model/grond'
import { buildLijstbestand } from '../../src/domain/lijst/lijstbestand'
import { splitCsv } from '../../src/domain/lijst/lijstrijen'
import { LijstDialoog } from '../../src/panels/lijst/LijstDialoog'
import type { Lijstbron } from '../../src/panels/lijst/lijstbron'
import { VerbindDialoog } from '../../src/panels/relatie/VerbindDialoog'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { buildWerkboek } from '../../src/exports/rekenblad/bladen'
import { maakDossier, T1, toon } from './paneelproef'

/** Nobody opens a file here. */
const GEEN_BESTAND: Lijstbron = {
  kies: () => Promise.resolve(null),
  lees: () => Promise.reject(new Error('Niet nu')),
}

/** A file as a spreadsheet program would give it. */
const uitBestand = (...bladen: [naam: string, csv: string][]): Lijstbron => ({
  kies: () => Promise.resolve(new File([], 'leden.xlsx')),
  lees: ({ name }) =>
    Promise.resolve(
      buildLijstbestand({
        naam: name,
        bladen: bladen.map(([naam, csv]) => ({ naam, rijen: splitCsv(csv) })),
      }),
    ),
})
const kiesBestand = async () => {
  fireEvent.click(screen.getByRole('button', { name: /^Open een rekenblad/u }))
  await screen.findByText('leden.xlsx')
  await screen.findByRole('table')
}

describe('plak een lijst', () => {
  test('names with their soort, doubles left out, all in one step', () => {
    const { dossier, werkruimte, document } = toon(
      <LijstDialoog bron={GEEN_BESTAND} />,
      { tegenstellingen: [T1], actoren: [{ id: 'w', soort: 'netwerk', naam: 'Wijkagent' }] },
      { dialoog: 'lijst', geplakteTekst: 'Jonge gezinnen\nwijkagent\nOuderen' },
    )
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'wijkagent gaat mee' }).checked).toBe(false)
    expect(screen.getByText('staat er al, gevonden via de naam')).toBeTruthy()
    expect(screen.getByText('· niets nieuws')).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: 'Soort van Ouderen' }), {
      target: { value: 'luideStem' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Zet 2 in de parkeerplaats' }))
    expect(
      Object.values(dossier().actoren)
        .map(({ naam }) => naam)
        .sort(),
    ).toEqual(['Jonge gezinnen', 'Ouderen', 'Wijkagent'])
    expect(Object.values(dossier().actoren).find(({ naam }) => naam === 'Ouderen')).toMatchObject({
      soort: 'luideStem',
      posities: {},
    })
    expect(werkruimte.sessie.getState()).toMatchObject({ dialoog: null, geplakteTekst: '' })
    act(() => void document.undo())
    expect(Object.keys(dossier().actoren)).toEqual(['w'])
  })

  test('bezorgdheden of a column come along as what the room presumes, the same words once', () => {
    const { dossier } = toon(
      <LijstDialoog bron={GEEN_BESTAND} />,
      { tegenstellingen: [T1], bezorgdheden: [{ id: 'v', tekst: 'Verloedering' }] },
      {
        geplakteTekst:
          'naam\tbezorgdheden\nGezinnen\tverloedering, Veilig oversteken\nOuderen\tveilig oversteken',
      },
    )
    fireEvent.click(screen.getByRole('button', { name: 'Zet 2 in de parkeerplaats' }))
    expect(opOrde(dossier().bezorgdheden).map(({ tekst }) => tekst)).toEqual([
      'Verloedering',
      'Veilig oversteken',
    ])
    expect(Object.values(dossier().actoren).map(({ bezorgdheden }) => Object.values(bezorgdheden))).toEqual([
      ['inschatting', 'inschatting'],
      ['inschatting'],
    ])
  })

  test('a thousand rows: the first ones in sight, all of them come along, and all get a soort in one go', () => {
    const { dossier } = toon(
      <LijstDialoog bron={GEEN_BESTAND} />,
      { tegenstellingen: [T1] },
      { geplakteTekst: Array.from({ length: 1000 }, (_, i) => `Club ${i}x`).join('\n') },
    )
    expect(within(screen.getByRole('table')).getAllByRole('checkbox')).toHaveLength(200)
    fireEvent.click(screen.getByRole('button', { name: /Alle aangevinkte zijn/u }))
    fireEvent.click(screen.getByRole('option', { name: 'Netwerk' }))
    fireEvent.click(screen.getByRole('button', { name: 'Zet 1000 in de parkeerplaats' }))
    expect(Object.values(dossier().actoren).filter(({ soort }) => soort === 'netwerk')).toHaveLength(1000)
  })

  test('what is typed shows at once; Ctrl Enter in the text is the button', () => {
    const { dossier } = toon(<LijstDialoog bron={GEEN_BESTAND} />, { tegenstellingen: [T1] })
    const tekst = screen.getByRole('textbox')
    expect(document.activeElement).toBe(tekst)
    fireEvent.change(tekst, { target: { value: 'Jeugdhuis' } })
    fireEvent.keyDown(tekst, { key: 'Enter', ctrlKey: true })
    expect(
      Object.values(dossier().actoren)
        .map(({ naam }) => naam)
        .sort(),
    ).toEqual(['Jeugdhuis'])
  })
})

describe('a file', () => {
  test('columns find their place, who has a zone comes to stand in it, and all of it is one step', async () => {
    const csv =
      'Naam;Soort;Plaats;Omvang;Rollen;Schuilnaam;Nota\nBewoners;groep;wij;450;;Buurt;zegt veel\n' +
      'Wijkagent;netwerk;;;verbinder;;\nGezinnen;stille midden;-0,2;;;;\n'
    const { dossier, undo } = toon(<LijstDialoog bron={uitBestand(['Blad1', csv])} />, {
      tegenstellingen: [T1],
      actoren: [{ id: 'x', soort: 'groep', naam: 'Er al', posities: { [T1.id]: { x: -0.66, y: -60 } } }],
    })
    await kiesBestand()
    fireEvent.click(screen.getByRole('button', { name: 'Zet 3 op de kaart' }))
    const [bewoners, agent, gezinnen] = ['Bewoners', 'Wijkagent', 'Gezinnen'].map((wie) =>
      Object.values(dossier().actoren).find(({ naam }) => naam === wie),
    )
    expect(bewoners).toMatchObject({ naam: 'Bewoners', omvang: 450, schuilnaam: 'Buurt', nota: 'zegt veel' })
    expect(bewoners?.posities[T1.id]?.x).toBeLessThan(-0.33)
    expect(bewoners?.posities[T1.id]).not.toEqual({ x: -0.66, y: -60 })
    expect(agent).toMatchObject({ rollen: ['verbinder'], posities: {} })
    expect(gezinnen?.posities[T1.id]?.x).toBe(-0.2)
    undo()
    expect(Object.keys(dossier().actoren)).toEqual(['x'])
  })

  test('people choose the columns and the sheet themselves', async () => {
    const { dossier } = toon(
      <LijstDialoog
        bron={uitBestand(['Uitleg', 'Zo werkt dit blad'], ['Diensten', 'Dienst;Contact\nJeugd;An\nGroen;Bo'])}
      />,
      { tegenstellingen: [T1] },
    )
    await kiesBestand()
    fireEvent.click(screen.getByRole('button', { name: /Blad$/u }))
    fireEvent.click(screen.getByRole('option', { name: 'Blad Diensten' }))
    fireEvent.change(await screen.findByRole('combobox', { name: 'De kop staat op' }), {
      target: { value: '1' },
    })
    fireEvent.change(await screen.findByRole('combobox', { name: 'Dienst' }), { target: { value: 'sector' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Contact' }), { target: { value: 'naam' } })
    fireEvent.click(await screen.findByRole('button', { name: 'Zet 2 in de parkeerplaats' }))
    expect(Object.values(dossier().actoren)).toMatchObject([
      { naam: 'An', sector: 'Jeugd' },
      { naam: 'Bo', sector: 'Groen' },
    ])
  })

  test('who is there already is offered field by field: what fills in is on, what writes over waits for a yes', async () => {
    const csv = 'Naam;Soort;Omvang;Sector;Nota\nBibliotheek;netwerk;12;cultuur;nieuw\nChiro;groep;30;;\n'
    const { dossier, undo } = toon(<LijstDialoog bron={uitBestand(['Blad1', csv])} />, {
      tegenstellingen: [T1],
      actoren: [{ id: 'b', soort: 'netwerk', naam: 'Bibliotheek', omvang: 3, nota: 'oud' }],
    })
    await kiesBestand()
    const veld = (naam: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name: naam })
    expect(veld(/^omvang: 3 → 12$/u).checked).toBe(false)
    expect(veld(/^sector: cultuur$/u).checked).toBe(true)
    fireEvent.click(veld(/^omvang/u))
    fireEvent.click(screen.getByRole('button', { name: 'Wat niet meegaat (1)' }))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      'Rij 2: «Bibliotheek»: blijft zoals het is: nota.',
    )
    fireEvent.click(screen.getByRole('button', { name: 'Zet 1 in de parkeerplaats, werk er 1 bij' }))
    expect(dossier().actoren.b).toMatchObject({ omvang: 12, sector: 'cultuur', nota: 'oud' })
    expect(Object.keys(dossier().actoren)).toHaveLength(2)
    undo()
    expect(Object.keys(dossier().actoren)).toEqual(['b'])
    expect(dossier().actoren.b).toMatchObject({ omvang: 3, sector: '', nota: 'oud' })
  })

  test('a choice changes the preview at once; one question per column says which pole is «voor»', async () => {
    const csv = 'Naam;Houding;Extra\nChiro;voor;lawaai\nKSA;tegen;afval\nOkra;neutraal;\n'
    const { dossier } = toon(<LijstDialoog bron={uitBestand(['Blad1', csv])} />, {
      tegenstellingen: [{ ...T1, wij: 'jong', zij: 'oud' }],
    })
    await kiesBestand()
    expect(screen.getByText('kop «Extra» kennen we niet')).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: 'Extra' }), { target: { value: 'bezorgdheden' } })
    expect(await screen.findByText(/«lawaai»/u)).toBeTruthy()
    expect(screen.getByText('«Houding»: Welke pool is voor?')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: 'oud' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Zet 3 op de kaart' }))
    const x = (naam: string) =>
      Object.values(dossier().actoren).find((actor) => actor.naam === naam)?.posities[T1.id]?.x ?? Number.NaN
    expect(x('Chiro')).toBeGreaterThan(0.33)
    expect(x('KSA')).toBeLessThan(-0.33)
    expect(Math.abs(x('Okra'))).toBeLessThan(0.33)
  })

  test('row by row it says what stays behind, and nothing has changed yet', async () => {
    const { dossier, werkruimte } = toon(
      <LijstDialoog
        bron={uitBestand(['Blad1', 'naam;omvang;rollen\nBib;veel;\n12;;\nKSA;;tovenaar\nbib;3;'])}
      />,
      { tegenstellingen: [T1] },
    )
    await kiesBestand()
    fireEvent.click(screen.getByRole('button', { name: 'Wat niet meegaat (4)' }))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Rij 2: «Bib»: omvang «veel» lezen we niet.',
      'Rij 3: «12»: er staat geen naam in.',
      'Rij 4: «KSA»: rol «tovenaar» lezen we niet.',
      'Rij 5: «bib»: staat er al.',
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(dossier().actoren).toEqual({})
    expect(werkruimte.spiegel.getState().history.undo).toBeNull()
  })

  test('a file that does not open says what to do', async () => {
    const bron: Lijstbron = {
      kies: () => Promise.resolve(new File([], 'oud.xls')),
      lees: () => Promise.reject(new Error('Bewaar het als .xlsx.')),
    }
    toon(<LijstDialoog bron={bron} />, { tegenstellingen: [T1] })
    fireEvent.click(screen.getByRole('button', { name: /^Open een rekenblad/u }))
    expect((await screen.findByRole('alert')).textContent).toBe('Bewaar het als .xlsx.')
  })
})

test('our own workbook comes back: what changed is shown old beside new, and is one step', async () => {
  const begin = {
    tegenstellingen: [T1],
    actoren: [{ id: 'b', soort: 'netwerk', naam: 'Bibliotheek', omvang: 3 }],
  }
  const bladen = buildWerkboek(maakUitgaand(maakDossier(begin), 'tonen'), { datum: '2026-11-23' }).map(
    ({ naam, kop, rijen }) => ({
      naam,
      rijen: [[...kop], ...rijen.map((rij) => rij.map(({ waarde }) => String(waarde ?? '')))],
    }),
  )
  const actoren = bladen.find(({ naam }) => naam === 'Actoren')?.rijen
  actoren?.[1]?.splice(actoren[0]?.indexOf('Omvang') ?? 0, 1, '12')
  const bron: Lijstbron = {
    kies: () => Promise.resolve(new File([], 'leden.xlsx')),
    lees: ({ name }) => Promise.resolve(buildLijstbestand({ naam: name, bladen })),
  }
  const { dossier, undo } = toon(<LijstDialoog bron={bron} />, begin)
  fireEvent.click(screen.getByRole('button', { name: /^Open een rekenblad/u }))
  await screen.findByRole('dialog', { name: 'Lees jullie rekenblad in' })
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Omvang: 3 → 12'])
  fireEvent.click(screen.getByRole('button', { name: 'Neem 1 rij over' }))
  expect(dossier().actoren.b?.omvang).toBe(12)
  undo()
  expect(dossier().actoren.b?.omvang).toBe(3)
})

describe('verbind met…', () => {
  const DRIE = {
    tegenstellingen: [T1],
    actoren: ['Wijkagent', 'Gezinnen', 'Ouderen'].map((naam) => ({
      id: naam[0]!.toLowerCase(),
      soort: 'groep',
      naam,
    })),
  }
  const kies = (aantal: string[]) => ({
    selectie: { actoren: aantal, relaties: [] },
    dialoog: 'verbind' as const,
  })

  test('by keyboard: letters, Enter; it stays open for the next one and says what it did', async () => {
    const { dossier, werkruimte } = toon(<VerbindDialoog />, DRIE, kies(['w']))
    const zoek = screen.getByRole('combobox', { name: 'Met wie?' })
    await waitFor(() => expect(document.activeElement).toBe(zoek))
    expect(screen.getAllByRole('option').map((optie) => optie.textContent)).toEqual([
      'Gezinnengroep',
      'Ouderengroep',
    ])
    fireEvent.click(screen.getByRole('radio', { name: 'vertrouwen' }))
    act(() => zoek.focus())
    fireEvent.change(zoek, { target: { value: 'oud' } })
    fireEvent.keyDown(zoek, { key: 'ArrowDown' })
    fireEvent.keyDown(zoek, { key: 'Enter' })
    fireEvent.keyUp(zoek, { key: 'Enter' })
    expect(Object.values(dossier().relaties)).toMatchObject([{ van: 'w', naar: 'o', type: 'vertrouwen' }])
    expect(screen.getByText('Verbonden met Ouderen')).toBeTruthy()
    expect(werkruimte.sessie.getState()).toMatchObject({ dialoog: 'verbind', relatieType: 'vertrouwen' })
  })

  test('many at once are one step, nobody gets a relatie with itself, and none is made twice', () => {
    const { dossier, undo, gezegd } = toon(<VerbindDialoog />, DRIE, kies(['w', 'g', 'o']))
    const ouderen = () => screen.getByRole('option', { name: /Ouderen/u })
    fireEvent.click(ouderen())
    expect(Object.values(dossier().relaties).map(({ van, naar }) => van + naar)).toEqual(['wo', 'go'])
    fireEvent.click(ouderen())
    expect(gezegd.at(-1)).toBe('Die relatie is er al')
    undo()
    expect(Object.values(dossier().relaties)).toEqual([])
  })
})
