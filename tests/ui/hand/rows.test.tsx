import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Volgorde } from '../../../src/ui/Volgorde'

/** A list of rows of 100 px, in the order in which it was last put. */
function Lijst({ begin, moves }: { begin: readonly string[]; moves: string[] }) {
  const [ids, setIds] = useState(begin)
  return (
    <>
      <Volgorde
        label="Lijst"
        items={ids.map((id) => ({ id }))}
        nameOf={({ id }) => id}
        onMove={(id, to) => {
          moves.push(`${id} ${to}`)
          setIds((now) => now.filter((other) => other !== id).toSpliced(to, 0, id))
        }}
      >
        {({ id }) => <span>{id}</span>}
      </Volgorde>
      <button type="button" onClick={() => setIds((now) => now.slice(1))}>
        Eerste weg
      </button>
    </>
  )
}

function open() {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return new DOMRect(0, screen.getAllByRole('listitem').indexOf(this) * 100, 300, 100)
  })
  const moves: string[] = []
  render(<Lijst begin={['a', 'b', 'c', 'd']} moves={moves} />)
  const at = (pointerId: number, clientY: number) => ({ pointerId, clientY, clientX: 10, button: 0 })
  return {
    moves,
    press: (id: string, pointer: number, y: number) =>
      fireEvent.pointerDown(
        screen.getByRole('button', { name: new RegExp(`^Verschuif ${id},`, 'u') }),
        at(pointer, y),
      ),
    move: (pointer: number, y: number) => fireEvent.pointerMove(document, at(pointer, y)),
    release: (pointer: number, y: number) => fireEvent.pointerUp(document, at(pointer, y)),
    rows: () => screen.getAllByRole('listitem').map(({ textContent }) => textContent),
    marks: () => screen.getAllByRole('listitem').map(({ dataset }) => dataset.sleep ?? ''),
  }
}

describe('rows in hands', () => {
  test('two hands move two rows, and each lands where its own hand lets go', () => {
    const { press, move, release, rows, marks, moves } = open()
    press('a', 1, 50)
    press('d', 2, 350)
    move(1, 260)
    move(2, 110)
    expect(marks()).toEqual(['hand', 'voor', 'na', 'hand'])
    expect(moves).toEqual([])
    release(1, 260)
    expect(rows()).toEqual(['b', 'c', 'a', 'd'])
    release(2, 110)
    expect(moves).toEqual(['a 2', 'd 1'])
  })
  test('a second hand on a held row is ignored', () => {
    const { press, move, release, moves } = open()
    press('a', 1, 50)
    move(1, 260)
    press('a', 2, 260)
    move(2, 390)
    release(2, 390)
    expect(moves).toEqual([])
    release(1, 160)
    expect(moves).toEqual(['a 1'])
  })
  test.each<[string, () => unknown]>([
    ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['Ctrl Z', () => fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })],
    ['a pointer that the system takes', () => fireEvent.pointerCancel(document, { pointerId: 1 })],
    ['a window that loses the focus', () => fireEvent.blur(window)],
    ['a row that somebody takes away', () => fireEvent.click(screen.getByText('Eerste weg'))],
  ])('%s leaves the list as it was', (_, end) => {
    const { press, move, release, moves, marks } = open()
    press('a', 1, 50)
    move(1, 260)
    end()
    expect(marks().filter(Boolean)).toEqual([])
    move(1, 290)
    release(1, 290)
    expect(moves).toEqual([])
  })
})
