/** Where held cards are, told only to who asked about that card. */
import { expect, test } from 'vitest'
import { createHandplekken } from '../../src/canvas/handplekken'

const op = (x: number) => ({ x, y: 0 })

test('only the readers of a card that moved are called', () => {
  const plekken = createHandplekken()
  const gehoord: string[] = []
  for (const id of ['a', 'b'])
    plekken.subscribe(id, () => gehoord.push(`${id} ${plekken.van(id)?.x ?? 'los'}`))
  const blijft = op(5)

  plekken.zet(
    new Map([
      ['a', op(1)],
      ['b', blijft],
    ]),
  )
  plekken.zet(
    new Map([
      ['a', op(2)],
      ['b', blijft],
    ]),
  )
  plekken.zet(new Map([['b', blijft]]))

  expect(gehoord).toEqual(['a 1', 'b 5', 'a 2', 'a los'])
})

test('who stopped reading is not called', () => {
  const plekken = createHandplekken()
  let keer = 0
  const stop = plekken.subscribe('a', () => (keer += 1))
  plekken.subscribe('a', () => undefined)
  stop()
  plekken.zet(new Map([['a', op(1)]]))
  expect(keer).toBe(0)
})
