/** A panel holds the focus of what went away, and takes it from nobody who is on the way from one field to the next. */
import { act, cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { afterEach, expect, test } from 'vitest'
import { useAnker } from '../../src/ui/useAnker'

function Paneel() {
  const blok = useAnker<HTMLElement>()
  const [rijen, setRijen] = useState(['een'])
  const [van, setVan] = useState('')
  return (
    <section ref={blok} tabIndex={-1} aria-label="Paneel">
      {/* A browser draws between the blur of one field and the focus of the next; here that is asked for. */}
      <input aria-label="Van" onBlur={({ target }) => flushSync(() => setVan(`${target.value}, gehouden`))} />
      <input aria-label="Tot" />
      <p>{van}</p>
      {rijen.map((rij) => (
        <button key={rij} type="button" onClick={() => setRijen([])}>
          Verwijder {rij}
        </button>
      ))}
    </section>
  )
}

afterEach(cleanup)

test('what is kept on leaving one field does not cost the next field its focus', () => {
  render(<Paneel />)
  act(() => screen.getByLabelText('Van').focus())
  const onderweg: unknown[] = []
  const volg = ({ target }: Event) => onderweg.push(target)
  document.addEventListener('focusin', volg)
  const tot = screen.getByLabelText('Tot')
  act(() => tot.focus())
  document.removeEventListener('focusin', volg)
  screen.getByText(', gehouden')
  expect(onderweg).toEqual([tot])
  expect(document.activeElement).toBe(tot)
})

test('what is pressed and goes leaves the focus with the panel', () => {
  render(<Paneel />)
  const knop = screen.getByRole('button', { name: 'Verwijder een' })
  act(() => knop.focus())
  act(() => knop.click())
  expect(knop.isConnected).toBe(false)
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Paneel' }))
})
