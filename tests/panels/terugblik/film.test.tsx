import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeBestand } from '../../../src/domain/bestand/bestand'
import { addMomentopname, editActoren, placeActoren, removeActoren } from '../../../src/document/mutations'
import { removeMomentopname } from '../../../src/document/mutations/momentopnames'
import { Film } from '../../../src/panels/terugblik/Film'
import { Terugblik } from '../../../src/panels/terugblik/Terugblik'
import { beginFilm } from '../../../src/store/film'
import { OPDRACHTEN } from '../../../src/store/opdracht/opdrachten'
import { T1, toon } from '../paneelproef'

const BASIS = {
  tegenstellingen: [T1],
  actoren: [
    {
      id: 'j',
      soort: 'luideStem',
      naam: 'Jan Peeters',
      eenheid: 'individu',
      letter: 'A',
      posities: { t1: { x: 0.8, y: 0 } },
    },
    { id: 'w', soort: 'groep', naam: 'Wijkraad', letter: 'A', posities: { t1: { x: -0.8, y: 0 } } },
  ],
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Start: Jan at zij. Midden: Jan in the middle. Now: Jan at wij and called otherwise, the Wijkraad gone. */
function film(scherm = <Film />) {
  const beeld = toon(scherm, BASIS)
  const { document, werkruimte } = beeld
  act(() => {
    addMomentopname(document, 'Start')
    placeActoren(document, 't1', [{ id: 'j', x: 0.1, y: 0 }])
    addMomentopname(document, 'Midden')
    placeActoren(document, 't1', [{ id: 'j', x: -0.8, y: 0 }])
    editActoren(document, ['j'], { naam: 'Joris Maes' })
    removeActoren(document, ['w'])
    beginFilm(werkruimte)
  })
  const opKaart = () => {
    const { vroeger } = werkruimte.sessie.getState()
    return (
      vroeger && Object.values(vroeger.dossier.actoren).map(({ naam, posities }) => [naam, posities['t1']?.x])
    )
  }
  const waar = () => screen.getByRole('slider').getAttribute('aria-valuetext')
  const druk = (naam: string) => fireEvent.click(screen.getByRole('button', { name: naam }))
  return { ...beeld, opKaart, waar, druk }
}
const wacht = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

test('begins at now, and steps back to each momentopname as it was', () => {
  const { opKaart, waar, druk, gezegd } = film()
  expect([waar(), opKaart()]).toEqual(['nu', null])
  druk('Vorig moment')
  expect(waar()).toBe('Midden (23/11/2026)')
  expect(opKaart()).toEqual([
    ['Jan Peeters', 0.1],
    ['Wijkraad', -0.8],
  ])
  expect(gezegd.at(-1)).toMatch(
    /^Midden, met wat er tot nu op volgde\. \d veranderingen\. Eerst: Joris Maes stond in het midden en staat nu bij wij\.$/u,
  )
  druk('Vorig moment')
  expect(opKaart()?.[0]).toEqual(['Jan Peeters', 0.8])
  expect(gezegd.at(-1)).toBe(
    'Start, met wat er tot Midden op volgde. Jan Peeters stond bij zij en staat nu in het midden.',
  )
  expect(screen.getByRole('button', { name: 'Vorig moment' })).toHaveProperty('disabled', true)
})

test('the slider goes to any stop; at its right end the map of now is back', () => {
  const { opKaart, waar } = film()
  fireEvent.change(screen.getByRole('slider'), { target: { value: '0' } })
  expect(waar()).toBe('Start (23/11/2026)')
  expect(screen.getByText(/Je kijkt naar vroeger/u)).toBeTruthy()
  fireEvent.change(screen.getByRole('slider'), { target: { value: '2' } })
  expect([waar(), opKaart()]).toEqual(['nu', null])
  expect(screen.queryByText(/Je kijkt naar vroeger/u)).toBeNull()
})

test('plays forwards from the beginning, pauses, and plays backwards from the end', () => {
  const { waar, druk } = film()
  druk('Speel vooruit')
  expect(waar()).toBe('Start (23/11/2026)')
  wacht(4000)
  expect(waar()).toBe('Midden (23/11/2026)')
  druk('Pauze')
  wacht(60_000)
  expect(waar()).toBe('Midden (23/11/2026)')
  druk('Speel vooruit')
  wacht(60_000)
  expect(waar()).toBe('nu')
  expect(screen.queryByRole('button', { name: 'Pauze' })).toBeNull()
  druk('Speel achteruit')
  wacht(60_000)
  expect(waar()).toBe('Start (23/11/2026)')
})

test('nothing is written, whatever is played; and nothing can be asked that would', () => {
  const { document, werkruimte, druk, gezegd } = film()
  const voor = writeBestand(document.read())
  const geschiedenis = document.history()
  werkruimte.zet({ selectie: { actoren: ['j'], relaties: [] }, gereedschap: 'groep' })
  druk('Speel achteruit')
  wacht(60_000)
  expect(werkruimte.sessie.getState()).toMatchObject({ selectie: { actoren: [] }, gereedschap: 'kies' })
  werkruimte.zet({ selectie: { actoren: ['j'], relaties: [] } })
  const kan = OPDRACHTEN.filter(({ enabled }) => enabled(werkruimte))
  const wijzigt = kan.filter(({ groep }) => groep === 'plaatsen' || groep === 'bewerken')
  // These two are asked below, and say why nothing happens.
  expect(wijzigt.map(({ id }) => id).filter((id) => id !== 'ongedaan' && id !== 'opnieuw')).toEqual([])
  act(() => werkruimte.undo())
  expect(gezegd.at(-1)).toBe('De kaart toont vroeger: daar verandert niets aan')
  act(() => werkruimte.redo())
  druk('Speel vooruit')
  wacht(60_000)
  druk('Stop de film')
  expect(werkruimte.sessie.getState()).toMatchObject({ film: null, vroeger: null })
  expect(writeBestand(document.read())).toBe(voor)
  expect(document.history()).toEqual(geschiedenis)
})

test('with schuilnamen on no name of then is heard or seen', () => {
  const { container, gezegd, werkruimte, zet, druk, document } = film()
  zet({ schuilnamen: true })
  gezegd.length = 0
  druk('Speel achteruit')
  wacht(60_000)
  expect(gezegd).not.toEqual([])
  expect(`${container.textContent} ${gezegd.join(' ')}`).not.toMatch(/Peeters|Maes/u)
  const { vroeger } = werkruimte.sessie.getState()
  const jan = vroeger?.dossier.actoren['j']
  expect(jan && vroeger.masker(document.read()).naam(jan)).toBe('Luide stem A')
})

test('a stop that is removed elsewhere gives the map of now', () => {
  const { document, waar, werkruimte } = film()
  fireEvent.change(screen.getByRole('slider'), { target: { value: '0' } })
  const { film: stand } = werkruimte.sessie.getState()
  act(() => removeMomentopname(document, stand?.toont ?? ''))
  expect(waar()).toBe('nu')
  expect(werkruimte.sessie.getState().vroeger).toBeNull()
})

test('who closes it, or leaves the map, finds the map of now', () => {
  const { werkruimte, druk, unmount } = film()
  druk('Vorig moment')
  expect(werkruimte.sessie.getState().vroeger).not.toBeNull()
  unmount()
  expect(werkruimte.sessie.getState()).toMatchObject({ film: null, vroeger: null })
})

test('without momentopnames there is no film', () => {
  const { werkruimte } = toon(<Terugblik />, BASIS)
  act(() => beginFilm(werkruimte))
  expect(werkruimte.sessie.getState().film).toBeNull()
  expect(screen.queryByRole('button', { name: 'Toon als film' })).toBeNull()
})
