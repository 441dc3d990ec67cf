import { act, fireEvent, screen } from '@testing-library/react'
import { useLayoutEffect, useState } from 'react'
import { expect, test } from 'vitest'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { Paneelbladen } from '../../src/panels/paneel/Paneelbladen'
import { Weggehaald } from '../../src/panels/jouwtekst/Weggehaald'
import { useDossier } from '../../src/store/hooks'
import { removeActoren } from '../../src/store/mutaties'
import { volgHanden } from '../../src/ui/schrijfhand'
import { Tekstveld } from '../../src/ui/Tekstveld'
import { T1, toon } from './paneelproef'

const BASIS = {
  actoren: [
    { id: 'a', soort: 'groep', naam: 'Wijkraad', letter: 'A', nota: '', posities: { t1: { x: 0.5, y: 20 } } },
    { id: 'b', soort: 'groep', naam: 'Buren', letter: 'B' },
  ],
  relaties: [{ id: 'r', van: 'a', naar: 'b', type: 'spanning' }],
  tegenstellingen: [T1],
  acties: [{ id: 'x', tekst: 'Praten', doelgroep: ['a', 'b'] }],
}

/** Somebody types in the panel of a, and another tab takes a away. */
function verlies(veld: string, woorden: string) {
  const proef = toon(
    <>
      <Paneelbladen />
      <Weggehaald />
    </>,
    BASIS,
  )
  const ander = createDossierDocument({
    update: proef.document.encodeState(),
    nieuweId: () => 'z',
    vandaag: () => '2026-11-23',
    clientId: 8,
  })
  proef.kies('a')
  const voor = proef.dossier()
  const hier = screen.getByRole('textbox', { name: veld })
  act(() => hier.focus())
  fireEvent.change(hier, { target: { value: woorden } })
  removeActoren(ander, ['a'])
  act(() => proef.document.applyUpdate(ander.encodeState()))
  return { ...proef, voor }
}
const tekst = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Jouw tekst' })

test('the words stay, the keyboard goes on in them, and one act brings everything back with them', () => {
  const { dossier, voor, undo, document: doc } = verlies('Naam', 'Wijkraad Noord')
  expect(dossier().actoren['a']).toBeUndefined()
  expect(screen.getByRole('alert').textContent).toBe('Dit werd net weggehaald. Jouw tekst:')
  expect(document.activeElement).toBe(tekst())
  fireEvent.change(tekst(), { target: { value: 'Wijkraad Noordoost' } })
  fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }))
  expect(dossier()).toEqual({
    ...voor,
    actoren: { ...voor.actoren, a: { ...voor.actoren['a'], naam: 'Wijkraad Noordoost' } },
  })
  expect(screen.queryByRole('region', { name: 'Jouw tekst' })).toBeNull()
  undo()
  expect(Object.keys(dossier().actoren)).toEqual(['b'])
  expect(doc.history().undo).toBeNull()
})

/** A field that leaves the screen a rendering later than its record leaves the dossier, as that of a card on the map. */
function Kaartveld({ id }: { id: string }) {
  const actor = useDossier(({ actoren }) => actoren[id])
  const [blijft, setBlijft] = useState(true)
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- so does the map
    if (!actor) setBlijft(false)
  }, [actor])
  return blijft ? (
    <Tekstveld label="Op de kaart" sleutel={`${id}/naam`} value="Wijkraad" onCommit={() => undefined} />
  ) : null
}

test('the keyboard goes on in the words, also when their field goes a moment later', () => {
  const proef = toon(
    <>
      <Weggehaald />
      <Kaartveld id="a" />
    </>,
    BASIS,
  )
  const hier = screen.getByRole('textbox', { name: 'Op de kaart' })
  act(() => hier.focus())
  fireEvent.change(hier, { target: { value: 'Wijkraad Noord' } })
  act(() => removeActoren(proef.document, ['a']))
  expect(screen.queryByRole('textbox', { name: 'Op de kaart' })).toBeNull()
  expect(tekst().value).toBe('Wijkraad Noord')
  expect(document.activeElement).toBe(tekst())
})

test('half a bezorgdheid about who is gone is made by nobody, until it is asked for', () => {
  const { dossier } = verlies('Bezorgdheid toevoegen', 'Zwerf')
  expect(dossier().bezorgdheden).toEqual({})
  fireEvent.change(tekst(), { target: { value: 'Zwerfvuil' } })
  fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }))
  const [id] = Object.keys(dossier().bezorgdheden)
  expect(dossier().bezorgdheden[id!]?.tekst).toBe('Zwerfvuil')
  expect(dossier().actoren['a']?.bezorgdheden).toEqual({ [id!]: 'inschatting' })
})

test('of several texts none is lost: each is offered, and each finds its own place', () => {
  const proef = toon(
    <>
      <Paneelbladen />
      <Weggehaald />
    </>,
    BASIS,
  )
  const stop = volgHanden()
  const typ = (naam: string, value: string) => {
    const hier = screen.getByRole('textbox', { name: naam })
    act(() => hier.focus())
    fireEvent.change(hier, { target: { value } })
  }
  proef.kies('a')
  typ('Bezorgdheid toevoegen', 'Zwerfvuil')
  // Somebody else takes the keyboard away, and the words wait there.
  fireEvent(document.body, new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }))
  typ('Naam', 'Wijkraad Noord')
  act(() => removeActoren(proef.document, ['a']))
  const teksten = () =>
    screen.queryAllByRole<HTMLTextAreaElement>('textbox', { name: 'Jouw tekst' }).map(({ value }) => value)
  expect(teksten()).toEqual(['Wijkraad Noord', 'Zwerfvuil'])
  expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'Jouw tekst' })[0])
  fireEvent.click(screen.getAllByRole('button', { name: 'Zet terug' })[1]!)
  expect(teksten()).toEqual(['Wijkraad Noord'])
  fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }))
  expect(teksten()).toEqual([])
  const { actoren, bezorgdheden } = proef.dossier()
  expect(actoren['a']?.naam).toBe('Wijkraad Noord')
  expect(Object.keys(actoren['a']?.bezorgdheden ?? {}).map((id) => bezorgdheden[id]?.tekst)).toEqual([
    'Zwerfvuil',
  ])
  stop()
})

test('nothing is offered to who typed about somebody who is still there', () => {
  const { kies, document: doc } = toon(
    <>
      <Paneelbladen />
      <Weggehaald />
    </>,
    BASIS,
  )
  kies('b')
  const hier = screen.getByRole('textbox', { name: 'Naam' })
  act(() => hier.focus())
  fireEvent.change(hier, { target: { value: 'Buurt' } })
  act(() => removeActoren(doc, ['a']))
  expect(screen.queryByRole('region', { name: 'Jouw tekst' })).toBeNull()
  expect(document.activeElement).toBe(hier)
})
