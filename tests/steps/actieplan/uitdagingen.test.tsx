import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { opSleutelOrde } from '../../../src/domain/model/grond'
import { removeDoelstelling } from '../../../src/document/mutations'
import { Actieplan } from '../../../src/steps/actieplan/Actieplan'
import { Uitdagingen } from '../../../src/steps/actieplan/uitdagingen/Uitdagingen'
import { bouwDossier } from '../../support/dossiers'
import { VANDAAG } from '../../support/documenten'
import { toonStap } from '../stapproef'

const WIJK = bouwDossier({
  kop: { hoofdtegenstelling: 't' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  bezorgdheden: { vuil: { tekst: 'Zwerfvuil' }, lawaai: { tekst: 'Lawaai', orde: 1 } },
  actoren: {
    jan: { naam: 'Jan Peeters', soort: 'luideStem', eenheid: 'individu' },
    gezinnen: {
      naam: 'Jonge gezinnen',
      soort: 'stilleMidden',
      bezorgdheden: { vuil: 'gesprek' },
      posities: { t: { x: 0, y: 0 } },
    },
    ouderen: { naam: 'Ouderen', soort: 'stilleMidden', posities: { t: { x: 0.1, y: 0 } } },
    buren: {
      naam: 'Buren van het plein',
      bezorgdheden: { lawaai: 'gesprek' },
      verontrusting: 'bezorgdStructureel',
      posities: { t: { x: -0.8, y: 0 } },
    },
    agent: { naam: 'Wijkagent', soort: 'netwerk' },
  },
  uitdagingen: {
    net: { tekst: 'Een nette buurt', bezorgdheden: ['vuil'], keuze: 'gekozen', impact: 2 },
    rust: { tekst: 'Rustige avonden', bezorgdheden: ['lawaai'], orde: 1 },
    groen: { tekst: 'Meer groen', keuze: 'gekozen', orde: 2 },
  },
  acties: { a: { tekst: 'Opruimen', uitdaging: 'net' } },
})

const toon = async (dossier = WIJK, sessie = {}) => {
  const beeld = toonStap(<Uitdagingen />, dossier, { stap: 'actieplan', ...sessie })
  await act(() => beeld.werkruimte.afleiding.laad())
  const kaart = (naam: string) => within(screen.getByRole('article', { name: naam }))
  const typ = (veld: HTMLElement, waarde: string) => {
    act(() => veld.focus())
    fireEvent.change(veld, { target: { value: waarde } })
    fireEvent.keyDown(veld, { key: 'Enter' })
    fireEvent.blur(veld)
  }
  const vouw = (naam: string) => fireEvent.click(kaart(naam).getByRole('button', { name: / van «/u }))
  const volgorde = () => screen.getAllByRole('article').map((een) => een.getAttribute('aria-label'))
  const groepen = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  return { ...beeld, kaart, typ, vouw, volgorde, groepen }
}

describe('the order of the room', () => {
  test('chosen ones stand first, in the computed order until somebody moves one', async () => {
    const { volgorde, groepen, dossier, undo } = await toon()
    expect(groepen()).toEqual(['Gekozen', 'Nog open'])
    expect(volgorde()).toEqual(['Een nette buurt', 'Meer groen', 'Rustige avonden'])
    expect(screen.queryByRole('textbox', { name: /eigen volgorde/u })).toBeNull()
    fireEvent.keyDown(screen.getByRole('button', { name: 'Verschuif Meer groen, 2 van 2' }), {
      key: 'ArrowUp',
    })
    expect(volgorde()).toEqual(['Meer groen', 'Een nette buurt', 'Rustige avonden'])
    fireEvent.change(screen.getByRole('textbox', { name: 'Jullie eigen volgorde, omdat …' }), {
      target: { value: 'groen kan al in de lente' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de berekende volgorde' }))
    expect(volgorde()).toEqual(['Een nette buurt', 'Meer groen', 'Rustige avonden'])
    expect(dossier().plan).toMatchObject({ eigenVolgorde: {}, eigenVolgordeReden: '' })
    undo()
    expect(dossier().plan.eigenVolgordeReden).toBe('groen kan al in de lente')
  })

  test('what is decided goes to its own group, and the hand goes along', async () => {
    const { kaart, dossier, groepen, undo } = await toon()
    fireEvent.click(kaart('Rustige avonden').getByRole('radio', { name: 'nu niet' }))
    expect(dossier().uitdagingen['rust']?.keuze).toBe('niet')
    expect(groepen()).toEqual(['Gekozen', 'Nu niet opgenomen'])
    expect(document.activeElement).toBe(kaart('Rustige avonden').getByRole('radio', { name: 'nu niet' }))
    undo()
    expect(groepen()).toEqual(['Gekozen', 'Nog open'])
  })

  test('typed by hand it stands among what is open, and can be taken away and back', async () => {
    const { typ, vouw, volgorde, dossier, undo } = await toon()
    typ(screen.getByRole('textbox', { name: 'Nieuwe uitdaging' }), 'Iedereen veilig over')
    expect(volgorde()).toContain('Iedereen veilig over')
    expect(Object.values(dossier().uitdagingen).at(-1)).toMatchObject({ keuze: 'open', herkomst: null })
    vouw('Rustige avonden')
    fireEvent.click(screen.getAllByRole('button', { name: 'Verwijder uitdaging' }).at(-1)!)
    expect(volgorde()).not.toContain('Rustige avonden')
    undo()
    expect(volgorde()).toContain('Rustige avonden')
  })

  test('with nothing there, it says where an uitdaging begins and leads there', async () => {
    const { buiten, werkruimte } = await toon(bouwDossier(), { paneelOpen: false })
    fireEvent.click(screen.getByRole('button', { name: 'Naar de kaart' }))
    expect(buiten.gegaan).toEqual(['kaart'])
    expect(werkruimte.sessie.getState()).toMatchObject({ paneel: 'uitdagingen', paneelOpen: true })
  })
})

test('what is not taken up asks its reason, gently where somebody has waited long, and no more once it is given', async () => {
  const { kaart, typ, dossier } = await toon()
  const waarom = /Wie hier al langer mee zit, wil dat weten: Buren van het plein/u
  expect(screen.queryByText(waarom)).toBeNull()
  fireEvent.click(kaart('Rustige avonden').getByRole('radio', { name: 'nu niet' }))
  expect(screen.getByText(waarom)).toBeTruthy()
  typ(
    kaart('Rustige avonden').getByRole('textbox', { name: 'Waarom nu niet?' }),
    'Loopt al bij de jeugddienst.',
  )
  expect(dossier().uitdagingen['rust']?.reden).toBe('Loopt al bij de jeugddienst.')
  expect(screen.queryByText(waarom)).toBeNull()
})

test('whether it can be chosen is said in plain words, with the map as it is now', async () => {
  const { kaart } = await toon()
  expect(kaart('Een nette buurt').getByText(/^Zelf gehoord bij/u)).toBeTruthy()
  expect(kaart('Rustige avonden').getByText(/^(?:Eerst is er|Nog open|Nog niet te kiezen)/u)).toBeTruthy()
})

describe('folded out', () => {
  test('only the first one stands open, and what it says folded is true', async () => {
    const { kaart } = await toon()
    const knoppen = screen.getAllByRole('button', { name: / van «/u })
    expect(knoppen.map((knop) => knop.getAttribute('aria-expanded'))).toEqual(['true', 'false', 'false'])
    expect(knoppen[0]?.textContent).toBe(
      'Nog geen doelstelling · nog niet teruggelegd · 1 actie van «Een nette buurt»',
    )
    expect(
      kaart('Een nette buurt').getByRole('link', { name: '1 actie in de tabel' }).getAttribute('href'),
    ).toBe('#actieplan/acties')
  })

  test('doelstellingen: type, order, change, remove', async () => {
    const { kaart, typ, dossier } = await toon()
    const net = kaart('Een nette buurt')
    for (const doel of ['Minder zwerfvuil', 'Samen net'])
      typ(net.getByRole('textbox', { name: 'Nieuwe doelstelling' }), doel)
    const doelen = () => opSleutelOrde(dossier().uitdagingen['net']!.doelstellingen).map(({ tekst }) => tekst)
    expect(doelen()).toEqual(['Minder zwerfvuil', 'Samen net'])
    fireEvent.keyDown(net.getByRole('button', { name: /^Verschuif Samen net/u }), { key: 'Home' })
    expect(doelen()).toEqual(['Samen net', 'Minder zwerfvuil'])
    typ(net.getAllByRole('textbox', { name: 'Tekst van doelstelling' })[0]!, 'Samen houden we het net')
    fireEvent.click(net.getByRole('button', { name: 'Verwijder doelstelling «Minder zwerfvuil»' }))
    expect(doelen()).toEqual(['Samen houden we het net'])
  })

  test('brought back: the day is today until somebody says another, and who carries it is still to be asked', async () => {
    const { kaart, typ, dossier } = await toon()
    const net = kaart('Een nette buurt')
    expect(net.getByText('Nog te vragen: Jonge gezinnen.')).toBeTruthy()
    const namen = net.getAllByRole('checkbox').map((vink) => vink.closest('label')?.textContent)
    expect(namen.slice(0, 2)).toEqual(['Jonge gezinnen', 'Ouderen'])
    fireEvent.click(net.getByRole('checkbox', { name: 'Jonge gezinnen' }))
    expect(dossier().uitdagingen['net']?.teruggelegd).toEqual({ gezinnen: VANDAAG })
    expect(net.queryByText(/^Nog te vragen/u)).toBeNull()
    typ(net.getByRole('textbox', { name: 'Teruggelegd bij Jonge gezinnen op' }), '10/2026')
    expect(dossier().uitdagingen['net']?.teruggelegd).toEqual({ gezinnen: '2026-10' })
    fireEvent.click(net.getByRole('checkbox', { name: 'Jonge gezinnen' }))
    expect(dossier().uitdagingen['net']?.teruggelegd).toEqual({})
  })

  test('six points, each with a verdict that can be taken back and a note that stays when the verdict changes', async () => {
    const { kaart, typ, dossier } = await toon()
    const net = kaart('Een nette buurt')
    const zeg = (oordeel: string) =>
      fireEvent.click(
        within(net.getByRole('radiogroup', { name: 'Genoeg bondgenoten dragen het verhaal' })).getByRole(
          'radio',
          {
            name: oordeel,
          },
        ),
      )
    expect(net.getAllByRole('radiogroup')).toHaveLength(7)
    zeg('nee')
    typ(
      net.getByRole('textbox', { name: 'Nota bij «Genoeg bondgenoten dragen het verhaal»' }),
      'Vraag de handelaars',
    )
    zeg('deels')
    expect(dossier().uitdagingen['net']?.haalbaarheidspunten).toEqual({
      bondgenoten: { oordeel: 'deels', nota: 'Vraag de handelaars' },
    })
    zeg('?')
    expect(dossier().uitdagingen['net']?.haalbaarheidspunten).toEqual({})
  })

  test('meerjarenplan, budget, support and bezorgdheden', async () => {
    const { kaart, typ, dossier } = await toon()
    const net = kaart('Een nette buurt')
    typ(net.getByRole('textbox', { name: 'Haakje in het meerjarenplan' }), 'BD-4, actie 12')
    typ(net.getByRole('textbox', { name: 'Ruw budget' }), '5.000 euro')
    fireEvent.click(net.getByRole('checkbox', { name: 'Wijkagent' }))
    fireEvent.click(net.getByRole('checkbox', { name: 'Lawaai' }))
    fireEvent.click(net.getByRole('checkbox', { name: 'Zwerfvuil' }))
    expect(dossier().uitdagingen['net']).toMatchObject({
      meerjarenplan: 'BD-4, actie 12',
      budget: '5.000 euro',
      steun: ['agent'],
      bezorgdheden: ['lawaai'],
    })
  })
})

test('with schuilnamen on no name stands on the screen', async () => {
  const { container, zet } = await toon(
    bouwDossier({
      actoren: { jan: { naam: 'Jan Peeters', soort: 'luideStem', eenheid: 'individu' } },
      uitdagingen: {
        u: {
          tekst: 'Wat Jan Peeters wil',
          keuze: 'niet',
          reden: 'Gesprek met Jan Peeters loopt',
          doelstellingen: { d: { tekst: 'Jan Peeters lacht' } },
          meerjarenplan: 'bij Jan Peeters',
          budget: 'van Jan Peeters',
          haalbaarheidspunten: { plan: { oordeel: 'ja', nota: 'zegt Jan Peeters' } },
        },
      },
    }),
  )
  zet({ schuilnamen: true })
  const velden = [...container.querySelectorAll<HTMLInputElement>('input, textarea')].map(
    ({ value }) => value,
  )
  expect(container.innerHTML + velden.join(' ')).not.toContain('Peeters')
  expect(velden.join(' ')).toContain('Luide stem A')
})

describe('the hand', () => {
  const DRIE = bouwDossier({
    uitdagingen: {
      u: {
        tekst: 'Net',
        doelstellingen: {
          a: { tekst: 'een', orde: 0 },
          b: { tekst: 'twee', orde: 1 },
          c: { tekst: 'drie', orde: 2 },
        },
      },
    },
  })

  test.each([
    ['een', /^Verschuif twee,/u],
    ['drie', /^Verschuif twee,/u],
  ])('goes to the row that took the place of «%s»', async (wie, naar) => {
    await toon(DRIE)
    const weg = screen.getByRole('button', { name: `Verwijder doelstelling «${wie}»` })
    act(() => weg.focus())
    fireEvent.click(weg)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: naar }))
  })

  test('stays where it is when somebody else takes a row away', async () => {
    const { werkruimte } = await toon(DRIE)
    const veld = screen.getByRole('textbox', { name: 'Nieuwe uitdaging' })
    act(() => screen.getByRole('button', { name: 'Verwijder doelstelling «een»' }).focus())
    act(() => veld.focus())
    act(() => veld.blur())
    act(() => removeDoelstelling(werkruimte.document, 'u', 'a'))
    expect(document.activeElement).toBe(document.body)
  })
})

test('in fase 4 it says above everything what goes first, and nothing is closed', async () => {
  toonStap(<Actieplan />, bouwDossier({ situatie: { fase: 4 } }), { stap: 'actieplan', deel: 'uitdagingen' })
  expect(screen.getByText(/^Fase 4: eerst veiligheid/u)).toBeTruthy()
  expect(screen.getByRole('textbox', { name: 'Nieuwe uitdaging' })).toHaveProperty('disabled', false)
})
