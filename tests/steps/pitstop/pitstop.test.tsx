import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { editActoren } from '../../../src/document/mutations'
import { Pitstop } from '../../../src/steps/pitstop/Pitstop'
import { bouwDossier } from '../../support/dossiers'
import { toonStap } from '../stapproef'

const op = (x: number) => ({ posities: { t: { x, y: 0 } } })
const WIJK = {
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  actoren: {
    jan: { naam: 'Jan Peeters', soort: 'luideStem', eenheid: 'individu', ...op(-0.8) },
    gezinnen: { naam: 'Jonge gezinnen', soort: 'stilleMidden', ...op(0) },
  },
} as const
const LUID = 'Betrekken we de luide stemmen, en hoe?'
const ZIN = 'Jan Peeters: gesprek één op één: wie belt, en wanneer?'

async function open(bouw: Parameters<typeof bouwDossier>[0] = WIJK, sessie = {}) {
  const stap = toonStap(<Pitstop />, bouwDossier(bouw), { stap: 'kaart', deel: 'pitstop', ...sessie })
  await act(() => stap.werkruimte.afleiding.laad())
  return stap
}
const blok = () => within(screen.getByRole('region', { name: `3 ${LUID}` }))
const veld = () => blok().getByRole<HTMLTextAreaElement>('textbox', { name: LUID })
const met = (tekst: string, grond: string) => ({
  ...WIJK,
  pitstop: { antwoorden: { luideStemmen: { tekst, grond } } },
})
function schrijf(tekst: string) {
  act(() => veld().focus())
  fireEvent.change(veld(), { target: { value: tekst } })
  act(() => veld().blur())
}

test('who confirms the last place on this page keeps a place to stand', async () => {
  const zelf = {
    naam: 'Ouderen',
    soort: 'stilleMidden',
    posities: { t: { x: 0, y: 0, doorApp: true } },
  } as const
  await open({ ...WIJK, actoren: { ...WIJK.actoren, zelf } })
  const knop = screen.getByRole('button', { name: 'Deze plek klopt' })
  act(() => knop.focus())
  fireEvent.click(knop)
  expect(screen.queryByRole('button', { name: 'Deze plek klopt' })).toBeNull()
  expect(document.activeElement).not.toBe(document.body)
  expect(document.activeElement?.textContent).toContain('pitstop')
})

describe('an answer', () => {
  test('is what the map says, until it becomes a text of our own', async () => {
    const { dossier, undo } = await open()
    expect(blok().getByRole('listitem').textContent).toBe(ZIN)
    fireEvent.click(blok().getByRole('button', { name: 'Maak er jullie tekst van' }))
    await waitFor(() => expect(document.activeElement).toBe(veld()))
    schrijf(`${ZIN} De schepen belt.`)
    expect(dossier().pitstop.antwoorden.luideStemmen).toEqual({
      tekst: `${ZIN} De schepen belt.`,
      grond: ZIN,
    })
    undo()
    undo()
    expect(dossier().pitstop.antwoorden).toEqual({})
    expect(blok().getByRole('listitem').textContent).toBe(ZIN)
  })

  test('that is emptied gives the word back to the map, when the hand leaves', async () => {
    const { dossier } = await open(met('Elk apart', ZIN))
    act(() => veld().focus())
    fireEvent.change(veld(), { target: { value: '' } })
    expect(veld().value).toBe('')
    act(() => veld().blur())
    expect(dossier().pitstop.antwoorden).toEqual({})
    expect(blok().getByRole('listitem').textContent).toBe(ZIN)
  })

  test('where the map says nothing, is a field', async () => {
    const { dossier } = await open({ ...WIJK, actoren: { gezinnen: WIJK.actoren.gezinnen } })
    schrijf('Er zijn er nog geen.')
    expect(dossier().pitstop.antwoorden.luideStemmen).toEqual({ tekst: 'Er zijn er nog geen.', grond: '' })
  })
})

describe('when the map changes', () => {
  const MERK = 'De kaart is sindsdien veranderd'
  const NU = 'Jan Peeters: gesprek één op één (schepen).'
  async function verander() {
    const stap = await open(met(`${ZIN}\n\nRustig aan.`, ZIN))
    expect(blok().queryByRole('button', { name: MERK })).toBeNull()
    act(() => editActoren(stap.werkruimte.document, ['jan'], { eenOpEenDoor: 'schepen' }))
    fireEvent.click(blok().getByRole('button', { name: MERK }))
    return stap
  }

  test('it says what came and what went', async () => {
    await verander()
    expect(
      blok()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([NU, ZIN])
  })

  test.each([
    ['Neem de nieuwe zinnen erbij, in plaats van de oude', `${NU}\n\nRustig aan.`],
    ['Laat zo', `${ZIN}\n\nRustig aan.`],
    ['Begin opnieuw vanaf de kaart', NU],
  ])('%s: one step, and the mark is gone', async (knop, tekst) => {
    const { dossier, undo } = await verander()
    fireEvent.click(blok().getByRole('button', { name: knop }))
    expect(dossier().pitstop.antwoorden.luideStemmen).toEqual({ tekst, grond: NU })
    expect(blok().queryByRole('button', { name: MERK })).toBeNull()
    undo()
    expect(blok().getByRole('button', { name: MERK })).toBeTruthy()
  })

  test('what people changed themselves is left alone: new comes beside it', async () => {
    const { dossier } = await open(met('Eigen woorden.', ''))
    fireEvent.click(blok().getByRole('button', { name: MERK }))
    fireEvent.click(blok().getByRole('button', { name: 'Neem de nieuwe zinnen erbij' }))
    expect(dossier().pitstop.antwoorden.luideStemmen?.tekst).toBe(`Eigen woorden.\n\n${ZIN}`)
  })
})

describe('with schuilnamen', () => {
  test('no name is shown, whether the map says it or people wrote it, and what is taken over is stored in full', async () => {
    const { dossier, container, zet } = await open(WIJK, { schuilnamen: true })
    expect(blok().getByRole('listitem').textContent).toMatch(/^Luide stem A: /u)
    fireEvent.click(blok().getByRole('button', { name: 'Maak er jullie tekst van' }))
    expect(dossier().pitstop.antwoorden.luideStemmen).toEqual({ tekst: ZIN, grond: ZIN })
    expect(veld().value).toMatch(/^Luide stem A: /u)
    expect(veld().disabled).toBe(true)
    expect(container.innerHTML).not.toContain('Peeters')
    zet({ schuilnamen: false })
    expect(veld().value).toBe(ZIN)
  })

  test('who left the dossier is not named in what fell away', async () => {
    const { container } = await open(met('Apart.', 'Els Maes: gesprek één op één.'), { schuilnamen: true })
    fireEvent.click(blok().getByRole('button', { name: /sindsdien/u }))
    expect(blok().getByText(/1 zin viel weg/u)).toBeTruthy()
    expect(container.innerHTML).not.toMatch(/Maes|Peeters/u)
  })
})

describe('around the answers', () => {
  test('what stands in the way is said, and the signalen are one press away, on the tegenstelling of the plan', async () => {
    const { werkruimte, buiten } = await open(
      {
        kop: { hoofdtegenstelling: 't' },
        tegenstellingen: { s: { orde: -1 }, t: {} },
        actoren: { jan: WIJK.actoren.jan },
      },
      { tegenstelling: 's' },
    )
    expect(screen.getByText('Nog niet klaar voor de pitstop.').parentElement?.textContent).toMatch(
      /Kijk eerst naar: «/u,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Toon de signalen op de kaart' }))
    expect(werkruimte.sessie.getState()).toMatchObject({
      paneel: 'signalen',
      paneelOpen: true,
      tegenstelling: 't',
    })
    expect(buiten.gegaan).toEqual(['kaart'])
  })

  test('a map with nobody on it says how to begin', async () => {
    await open({})
    expect(screen.getByText('Er staat nog niemand op de kaart.')).toBeTruthy()
  })

  test('the date is today with one press', async () => {
    const { dossier, undo } = await open()
    fireEvent.click(screen.getByRole('button', { name: 'Vandaag' }))
    expect(dossier().pitstop.datum).toBe('2026-11-23')
    undo()
    expect(dossier().pitstop.datum).toBe('')
  })

  test('shown large, the four questions and what nobody knows come one by one', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Toon groot' }))
    const kop = () => within(screen.getByRole('dialog')).getByRole('heading', { level: 3 }).textContent
    const gezien = [kop()]
    for (let i = 0; i < 4; i++) {
      fireEvent.keyDown(window, { key: 'PageDown' })
      gezien.push(kop())
    }
    expect(gezien).toEqual([
      'Welke verbindende uitdagingen hebben we?',
      'Wie nemen we mee?',
      LUID,
      'Wat moet er intern en extern nog gezegd worden?',
      'Wat weten we nog niet?',
    ])
  })
})

test('in fase 4, decided or proposed, the frame stands at the head of the page', async () => {
  await open({ ...WIJK, situatie: { fasesignalen: { herhaald: 'ja' } } })
  expect(screen.getByText('Fase 4: eerst veiligheid (voorstel, nog niet beslist).')).toBeTruthy()
})
