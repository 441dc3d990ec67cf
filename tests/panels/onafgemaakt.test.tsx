import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { readSchetsdoel, REGEL_NAAM, type Regelsoort, type Schets } from '../../src/domain/model/schets'
import { ActorBezorgdheden } from '../../src/panels/selectie/ActorBezorgdheden'
import { Onafgemaakt } from '../../src/panels/jouwtekst/Onafgemaakt'
import { Parkeerplaats } from '../../src/panels/parkeerplaats/Parkeerplaats'
import { useDossier } from '../../src/store/hooks'
import { editActoren } from '../../src/store/mutaties'
import { opdracht } from '../../src/store/opdracht/opdrachten'
import { heeftPlek, maakVanSchets } from '../../src/store/schetsen'
import { legSchetsboek } from '../../src/ui/schetsboek'
import { T1, toon } from './paneelproef'

const BASIS = {
  actoren: [{ id: 'a', soort: 'groep', naam: 'Wijkraad', letter: 'A' }],
  tegenstellingen: [T1],
}
const NAAM: Schets = {
  id: 's1',
  doel: { wordt: 'actor', soort: 'luideStem', tegenstelling: 't1', positie: { x: 0.5, y: 20 } },
  tekst: 'Jan Pee',
}
const ZORG: Schets = { id: 's2', doel: { wordt: 'bezorgdheid', actoren: ['a', 'weg'] }, tekst: 'Zwerfvuil' }

async function bied(schetsen: Schets[], sessie = {}) {
  const weg: string[] = []
  const bron = { neemOver: () => Promise.resolve(schetsen), laatGaan: (id: string) => void weg.push(id) }
  const proef = toon(
    <>
      <input aria-label="Elders" />
      <Onafgemaakt bron={bron} />
    </>,
    BASIS,
    sessie,
  )
  act(() => screen.getByLabelText('Elders').focus())
  await act(() => Promise.resolve())
  return { ...proef, weg }
}
const teksten = () =>
  screen.queryAllByRole<HTMLTextAreaElement>('textbox', { name: 'Jouw tekst' }).map(({ value }) => value)
const druk = (naam: string, wie = 0) => fireEvent.click(screen.getAllByRole('button', { name: naam })[wie]!)

test('what was being typed is offered, said, and takes nobody the keyboard', async () => {
  const { gezegd } = await bied([NAAM, ZORG])
  expect(teksten()).toEqual(['Jan Pee', 'Zwerfvuil'])
  expect(gezegd).toEqual(['Je was nog aan het schrijven: een naam (luide stem), een bezorgdheid'])
  expect(document.activeElement).toBe(screen.getByLabelText('Elders'))
})

test('«Zet terug» makes it where it was meant, of the words as they are now, in one step each', async () => {
  const { dossier, weg, undo } = await bied([NAAM, ZORG])
  fireEvent.change(screen.getAllByRole('textbox', { name: 'Jouw tekst' })[0]!, {
    target: { value: 'Jan Peeters ' },
  })
  druk('Zet terug')
  const [nieuw] = Object.values(dossier().actoren).filter(({ id }) => id !== 'a')
  expect(nieuw).toMatchObject({
    soort: 'luideStem',
    naam: 'Jan Peeters',
    posities: { t1: { x: 0.5, y: 20 } },
  })
  druk('Zet terug')
  const [zorg] = Object.values(dossier().bezorgdheden)
  expect(zorg?.tekst).toBe('Zwerfvuil')
  expect(dossier().actoren['a']?.bezorgdheden).toEqual({ [zorg!.id]: 'inschatting' })
  expect(weg).toEqual(['s1', 's2'])
  expect(teksten()).toEqual([])
  undo()
  undo()
  expect(Object.keys(dossier().actoren)).toEqual(['a'])
})

describe('a line of a list', () => {
  const LIJSTEN = {
    actoren: [{ id: 'm1', soort: 'stilleMidden', naam: 'Gezinnen' }],
    tegenstellingen: [T1],
    uitdagingen: [{ id: 'u1', tekst: 'Een net plein' }],
    acties: [{ id: 'ac1', tekst: 'Samen opruimen' }],
    vergaderingen: [{ id: 'v1' }],
  }
  const BIJ: Partial<Record<Regelsoort, string>> = {
    doelstelling: 'u1',
    actie: 'u1',
    tussentijds: 'ac1',
    logregel: 'ac1',
    luistermoment: 'm1',
    vergaderpunt: 'v1',
    besluit: 'v1',
    communicatie: 'Start',
    punt: 'leerpunten',
  }
  const SOORTEN = Object.keys(REGEL_NAAM) as Regelsoort[]

  test.each(SOORTEN)('%s: is put back where it was meant, in one step', (wordt) => {
    const { werkruimte, dossier, undo } = toon(null, LIJSTEN)
    const voor = dossier()
    const doel = readSchetsdoel({ wordt, bij: BIJ[wordt] ?? '' })
    expect(doel).not.toBeNull()
    expect(doel && heeftPlek(voor, doel)).toBe(true)
    maakVanSchets(werkruimte, doel!, 'Samen aan tafel')
    expect(JSON.stringify(dossier())).toContain('Samen aan tafel')
    undo()
    expect(dossier()).toEqual(voor)
  })

  test.each([
    'doelstelling',
    'actie',
    'tussentijds',
    'logregel',
    'luistermoment',
    'vergaderpunt',
    'besluit',
  ] as const)(
    '%s: where what it stood in is gone, the words can be copied and nothing is put back',
    async (wordt) => {
      await bied([{ id: 's3', doel: { wordt, bij: 'weg' }, tekst: 'Samen aan tafel' }])
      expect(teksten()).toEqual(['Samen aan tafel'])
      expect(screen.getByText(/is er niet meer/u)).toBeDefined()
      expect(screen.queryByRole('button', { name: 'Zet terug' })).toBeNull()
      expect(screen.getByRole('button', { name: 'Kopieer' })).toBeDefined()
    },
  )
})

test('let go of, it makes nothing and is not offered again', async () => {
  const { dossier, weg } = await bied([NAAM])
  druk('Laat de tekst los')
  expect([weg, teksten(), Object.keys(dossier().actoren)]).toEqual([['s1'], [], ['a']])
})

test('where its tegenstelling is gone, who was named waits for a place', () => {
  const { werkruimte, dossier } = toon(null, BASIS)
  maakVanSchets(werkruimte, { ...NAAM.doel, tegenstelling: 'weg' } as Schets['doel'], 'Jan')
  expect(dossier().actoren['n1']).toMatchObject({ naam: 'Jan', posities: {} })
})

test('while schuilnamen are on no half name is to be seen, heard or copied', async () => {
  const { container, gezegd, dossier } = await bied([NAAM], { schuilnamen: true })
  const alles = () => [container.innerHTML, ...teksten(), ...gezegd].join(' ')
  expect(alles()).not.toContain('Jan')
  expect(screen.queryByRole('button', { name: 'Kopieer' })).toBeNull()
  druk('Zet terug')
  expect(Object.values(dossier().actoren).map(({ naam }) => naam)).toContain('Jan Pee')
})

test('a name that the mask knows is covered in a bezorgdheid too, and the words are put back as they were', async () => {
  const { document: doc, dossier } = await bied([{ ...ZORG, tekst: 'Wijkraad zwijgt' }], {
    schuilnamen: true,
  })
  expect(teksten()).toEqual(['Wijkraad zwijgt'])
  act(() => editActoren(doc, ['a'], { eenheid: 'individu' }))
  expect(teksten()).toEqual(['Groep A zwijgt'])
  druk('Zet terug')
  expect(Object.values(dossier().bezorgdheden).map(({ tekst }) => tekst)).toEqual(['Wijkraad zwijgt'])
})

/** What the fields write in the schetsboek while somebody types. */
function Zorgveld() {
  const actor = useDossier(({ actoren }) => actoren['a'])
  return actor && <ActorBezorgdheden actoren={[actor]} />
}
function schrijfIn() {
  vi.useFakeTimers()
  const boek = new Map<string, { doel: object; tekst: string }>()
  const stop = legSchetsboek({
    bewaar: (burst, doel, tekst) => void boek.set(burst, { doel, tekst }),
    laatGaan: (burst) => void boek.delete(burst),
  })
  const proef = toon(
    <>
      <Zorgveld />
      <Parkeerplaats />
    </>,
    BASIS,
  )
  return {
    ...proef,
    inhoud: () => [...boek.values()],
    stop() {
      stop()
      vi.useRealTimers()
    },
  }
}
const typ = (naam: RegExp, value: string) => {
  const veld = screen.getByRole('textbox', { name: naam })
  act(() => veld.focus())
  fireEvent.change(veld, { target: { value } })
}

test('a half name is kept within two seconds of typing without a pause, with the soort that it has by then', () => {
  const { werkruimte, inhoud, stop } = schrijfIn()
  act(() => {
    opdracht('groep').run(werkruimte)
    opdracht('plaats').run(werkruimte)
  })
  const naam = /^Naam van de nieuwe actor/u
  for (const tekst of ['B', 'Bu', 'Bur', 'Bure', 'Buren']) {
    typ(naam, tekst)
    act(() => void vi.advanceTimersByTime(380))
  }
  expect(inhoud().map(({ tekst }) => tekst)).toEqual(['Bure'])
  fireEvent.keyDown(screen.getByRole('textbox', { name: naam }), { key: 'Tab' })
  expect(inhoud()).toEqual([
    { tekst: 'Buren', doel: { wordt: 'actor', soort: 'luideStem', tegenstelling: 't1', positie: null } },
  ])
  fireEvent.keyDown(screen.getByRole('textbox', { name: naam }), { key: 'Enter' })
  expect(inhoud()).toEqual([])
  stop()
})

test.each<[string, () => void]>([
  [
    'Enter',
    () => fireEvent.keyDown(screen.getByLabelText(/^Bezorgdheid/u, { selector: 'input' }), { key: 'Enter' }),
  ],
  [
    'Escape',
    () => fireEvent.keyDown(screen.getByLabelText(/^Bezorgdheid/u, { selector: 'input' }), { key: 'Escape' }),
  ],
  [
    'emptied',
    () => {
      typ(/^Bezorgdheid toevoegen/u, '')
      act(() => void vi.advanceTimersByTime(900))
    },
  ],
])('a half bezorgdheid is kept after a pause, with whom it is about, and no longer: %s', (_hoe, einde) => {
  const { inhoud, stop } = schrijfIn()
  typ(/^Bezorgdheid toevoegen/u, 'Zwerf')
  act(() => void vi.advanceTimersByTime(900))
  expect(inhoud()).toEqual([{ tekst: 'Zwerf', doel: { wordt: 'bezorgdheid', actoren: ['a'] } }])
  einde()
  expect(inhoud()).toEqual([])
  stop()
})
