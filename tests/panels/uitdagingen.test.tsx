import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { PaneelUitdagingen } from '../../src/panels/uitdagingen/PaneelUitdagingen'
import { menulijst } from '../../src/ui/Menu'
import { T1, toon } from './paneelproef'

// Its code comes after the first picture; here it is there from the start.
beforeAll(menulijst.laad)

const op = (x: number) => ({ posities: { t1: { x, y: 0 } } })
const ACTOREN = [
  { id: 'bewoners', soort: 'groep', naam: 'Bewoners', bezorgdheden: { afval: 'gesprek' }, ...op(-0.6) },
  { id: 'handelaars', soort: 'groep', naam: 'Handelaars', bezorgdheden: { afval: 'gesprek' }, ...op(0.7) },
  {
    id: 'gezinnen',
    soort: 'stilleMidden',
    naam: 'Jonge gezinnen',
    bezorgdheden: { afval: 'gesprek', straat: 'inschatting' },
    ...op(0),
  },
  { id: 'ouderen', soort: 'stilleMidden', naam: 'Ouderen', bezorgdheden: {}, ...op(0.1) },
  {
    id: 'vader',
    soort: 'luideStem',
    naam: 'Vader van drie',
    eenheid: 'individu',
    letter: 'A',
    bezorgdheden: { straat: 'online' },
    ...op(-0.9),
  },
  { id: 'agent', soort: 'netwerk', naam: 'Wijkagent', rollen: ['verbinder'] },
]
const BASIS = {
  tegenstellingen: [T1],
  actoren: ACTOREN,
  bezorgdheden: [
    { id: 'afval', tekst: 'Zwerfvuil', dieperliggend: 'verloedering' },
    { id: 'straat', tekst: 'Veilig oversteken', orde: 1 },
    { id: 'parkeren', tekst: 'Parkeren', orde: 2 },
  ],
}
const EIGEN = {
  ...BASIS,
  uitdagingen: [
    { id: 'u1', tekst: 'Een nette buurt', bezorgdheden: ['afval'], impact: 2, orde: 0 },
    { id: 'u2', tekst: 'Iedereen veilig', bezorgdheden: ['straat'], orde: 1 },
  ],
}

async function open(begin = BASIS as Parameters<typeof toon>[1], sessie = {}) {
  const proef = toon(<PaneelUitdagingen />, begin, sessie)
  await act(() => proef.werkruimte.afleiding.laad())
  return {
    ...proef,
    namen: () => kaarten().map((kaart) => within(kaart).getByRole('heading', { level: 3 }).textContent),
  }
}
const kaarten = () =>
  within(screen.getByRole('list', { name: 'Uitdagingen in volgorde' }))
    .getAllByRole('listitem')
    .filter((item) => item.dataset.sleutel)
const kaart = (naam: string) => {
  const gevonden = kaarten().find((een) => within(een).queryByRole('heading', { name: naam }))
  if (!gevonden) throw new Error(`No card called ${naam}`)
  return gevonden
}
const ontvouw = (naam: string) => {
  const knop = within(kaart(naam)).getByRole('button', { name: naam, expanded: false })
  fireEvent.click(knop)
  return within(kaart(naam))
}

describe('what the map suggests', () => {
  test('stands in the computed order, with its dots in words and its reason in names', async () => {
    const { namen } = await open()
    expect(namen()).toEqual(['Zwerfvuil', 'Veilig oversteken'])
    const eerste = within(kaart('Zwerfvuil'))
    expect(eerste.getByText('voorstel')).toBeTruthy()
    expect(eerste.getAllByText(/van 3 bolletjes/u).map(({ textContent }) => textContent)).toEqual([
      '2 van 3 bolletjes',
      '3 van 3 bolletjes',
      '0 van 3 bolletjes',
    ])
    expect(eerste.getByText('1 van 2')).toBeTruthy()
    expect(eerste.getByRole('button', { name: 'Handelaars' })).toBeTruthy()
  })

  test('taken over it is theirs, in positive words that are in the hand at once; undo gives the suggestion back', async () => {
    const { dossier, undo, gezegd, namen } = await open()
    fireEvent.click(within(kaart('Zwerfvuil')).getByRole('button', { name: 'Neem over' }))
    const [uitdaging] = Object.values(dossier().uitdagingen)
    expect(uitdaging).toMatchObject({
      tekst: 'Een nette, groene plek waar het fijn is',
      bezorgdheden: ['afval'],
      herkomst: { voorstel: 'bezorgdheid:afval', over: ['afval', 'bewoners', 'gezinnen', 'handelaars'] },
    })
    expect(gezegd.at(-1)).toContain('overgenomen')
    const veld = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In jullie woorden' })
    expect(document.activeElement).toBe(veld)
    fireEvent.change(veld, { target: { value: 'Een buurt zonder zwerfvuil' } })
    undo()
    expect(dossier().uitdagingen[uitdaging!.id]?.tekst).toBe('Een nette, groene plek waar het fijn is')
    undo()
    expect(namen()).toEqual(['Zwerfvuil', 'Veilig oversteken'])
  })

  test('put aside it can be brought back', async () => {
    const { namen, dossier } = await open()
    const knop = within(kaart('Zwerfvuil')).getByRole('button', { name: 'Leg opzij' })
    act(() => knop.focus())
    fireEvent.click(knop)
    expect(namen()).toEqual(['Veilig oversteken'])
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Uitdagingen' }))
    fireEvent.click(screen.getByRole('button', { name: 'Opzij gelegd (1)' }))
    fireEvent.click(screen.getByRole('button', { name: 'Haal terug' }))
    expect(namen()).toEqual(['Zwerfvuil', 'Veilig oversteken'])
    expect(dossier().plan.verborgenVoorstellen).toEqual([])
  })

  test('two together become one uitdaging, and a suggestion can go into one that is there', async () => {
    const { dossier, undo } = await open({ ...BASIS, uitdagingen: [EIGEN.uitdagingen[0]!] })
    const straat = ontvouw('Veilig oversteken')
    fireEvent.click(straat.getByRole('button', { name: 'Bundel met…' }))
    fireEvent.click(screen.getByRole('menuitem', { name: /^Een nette buurt/u }))
    expect(dossier().uitdagingen['u1']?.bezorgdheden).toEqual(['afval', 'straat'])
    undo()
    expect(dossier().uitdagingen['u1']?.bezorgdheden).toEqual(['afval'])
  })

  test('bundled with another suggestion', async () => {
    const { dossier } = await open()
    fireEvent.click(within(kaart('Zwerfvuil')).getByRole('button', { name: 'Bundel met…' }))
    fireEvent.click(screen.getByRole('menuitem', { name: /^Veilig oversteken/u }))
    expect(Object.values(dossier().uitdagingen).map(({ bezorgdheden }) => bezorgdheden)).toEqual([
      ['afval', 'straat'],
    ])
  })
})

describe('what people took over', () => {
  test('impact and steun on the card change its dots and its status at once', async () => {
    const { dossier, undo } = await open({
      ...BASIS,
      uitdagingen: [{ ...EIGEN.uitdagingen[0]!, impact: null }],
    })
    const eigen = within(kaart('Een nette buurt'))
    expect(eigen.getByText('nog niet kiesbaar')).toBeTruthy()
    fireEvent.click(eigen.getByRole('radio', { name: 'een beetje' }))
    expect(eigen.getByText('kiesbaar')).toBeTruthy()
    fireEvent.click(eigen.getByRole('button', { name: 'Wijkagent' }))
    expect(dossier().uitdagingen['u1']).toMatchObject({ impact: 1, steun: ['agent'] })
    undo()
    undo()
    expect(eigen.getByText('nog niet kiesbaar')).toBeTruthy()
  })

  test('«nu niet» asks why, and the reason is never lost', async () => {
    const { dossier, kies } = await open(EIGEN)
    const eigen = within(kaart('Een nette buurt'))
    fireEvent.click(eigen.getByRole('radio', { name: 'nu niet' }))
    const veld = eigen.getByRole('textbox', { name: 'Waarom nu niet?' })
    act(() => veld.focus())
    fireEvent.change(veld, { target: { value: 'eerst het plein' } })
    // Somebody else touches the map: the words wait in their field, and are written when who types is done.
    kies('bewoners')
    expect(eigen.getByDisplayValue('eerst het plein')).toBe(veld)
    act(() => veld.blur())
    expect(dossier().uitdagingen['u1']).toMatchObject({ keuze: 'niet', reden: 'eerst het plein' })
  })

  test('a bezorgdheid goes out and another comes in', async () => {
    const { dossier } = await open(EIGEN)
    const eigen = within(kaart('Een nette buurt'))
    fireEvent.click(eigen.getByRole('button', { name: 'Waaruit ze bestaat' }))
    fireEvent.click(eigen.getByRole('button', { name: 'Zwerfvuil uit deze uitdaging halen' }))
    fireEvent.click(eigen.getByRole('button', { name: 'Parkeren' }))
    expect(dossier().uitdagingen['u1']?.bezorgdheden).toEqual(['parkeren'])
  })

  test('the arrows on its grip make an own order with a reason, the computed place stays in sight, and there is a way back', async () => {
    const { namen, dossier, gezegd } = await open(EIGEN)
    expect(namen()).toEqual(['Een nette buurt', 'Iedereen veilig'])
    const greep = screen.getByRole('button', { name: /^Iedereen veilig verschuiven/u })
    act(() => greep.focus())
    fireEvent.keyDown(greep, { key: 'ArrowUp' })
    expect(namen()).toEqual(['Iedereen veilig', 'Een nette buurt'])
    expect(document.activeElement).toBe(greep)
    expect(gezegd.at(-1)).toBe('«Iedereen veilig» op plaats 1')
    expect(within(kaart('Iedereen veilig')).getByText('berekend op plaats 2')).toBeTruthy()
    fireEvent.change(screen.getByRole('textbox', { name: 'Jullie eigen volgorde, omdat …' }), {
      target: { value: 'haast' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de berekende volgorde' }))
    expect(namen()).toEqual(['Een nette buurt', 'Iedereen veilig'])
    expect(dossier().plan).toMatchObject({ eigenVolgorde: {}, eigenVolgordeReden: '' })
  })

  test('its grip is dragged to another place; nothing is written before it is let go, and a press alone does nothing', async () => {
    const { namen, document: doc } = await open(EIGEN)
    const hoog = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      const nummer = kaarten().indexOf(this)
      return new DOMRect(0, nummer * 100, 300, 100)
    })
    const greep = screen.getByRole('button', { name: /^Een nette buurt verschuiven/u })
    fireEvent.pointerDown(greep, { button: 0 })
    fireEvent.pointerUp(greep)
    expect(doc.history().undo).toBeNull()
    fireEvent.pointerDown(greep, { button: 0 })
    fireEvent.pointerMove(greep, { clientY: 190 })
    expect(namen()).toEqual(['Een nette buurt', 'Iedereen veilig'])
    fireEvent.pointerUp(greep, { clientY: 190 })
    expect(namen()).toEqual(['Iedereen veilig', 'Een nette buurt'])
    hoog.mockRestore()
  })

  test('says when its ground has gone', async () => {
    const { werkruimte } = await open()
    fireEvent.click(within(kaart('Zwerfvuil')).getByRole('button', { name: 'Neem over' }))
    act(() =>
      werkruimte.document.act('Weg', (write) => write.edit('actoren', 'handelaars', { bezorgdheden: {} })),
    )
    expect(screen.getByText('De kaart is veranderd.')).toBeTruthy()
  })

  test('possible discrimination has its legal track beside it', async () => {
    const { container } = await open({
      ...EIGEN,
      bezorgdheden: [
        { ...BASIS.bezorgdheden[0]!, mogelijkeDiscriminatie: true },
        ...BASIS.bezorgdheden.slice(1),
      ],
    })
    expect(within(kaart('Een nette buurt')).getByText(/wettelijk spoor/u)).toBeTruthy()
    expect(container.textContent).toContain('Mogelijk discriminatie: Zwerfvuil')
  })
})

describe('around the list', () => {
  test('what both sides share without the midden is a question', async () => {
    await open({
      ...BASIS,
      actoren: ACTOREN.map((actor) => (actor.id === 'gezinnen' ? { ...actor, bezorgdheden: {} } : actor)),
    })
    const vraag = screen.getByRole('region', { name: 'Vraag het eerst aan het midden' })
    expect(within(vraag).getByRole('button', { name: 'Zwerfvuil' })).toBeTruthy()
  })

  test('nothing shared yet teaches where it begins', async () => {
    await open({ ...BASIS, bezorgdheden: [] })
    expect(screen.getByText('Nog niets dat verbindt')).toBeTruthy()
  })

  test('no masked name in sight, and no field that would show one', async () => {
    const { container } = await open(
      {
        ...EIGEN,
        uitdagingen: [
          {
            ...EIGEN.uitdagingen[1]!,
            tekst: 'Vader van drie helpt mee',
            reden: 'Vader van drie',
            keuze: 'niet',
          },
        ],
      },
      { schuilnamen: true },
    )
    expect(container.textContent).toContain('Luide stem A helpt mee')
    expect(container.innerHTML).not.toContain('Vader van drie')
  })
})
