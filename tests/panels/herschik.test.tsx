import { render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useHerschik } from '../../src/panels/afgeleid/useHerschik'

const HOOG = 50
/** What was moved, and from how far. */
let bewogen: [string | undefined, unknown][] = []

beforeEach(() => {
  bewogen = []
  // jsdom has no layout: a card is as high as any other, and stands where its number says.
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (this: HTMLElement) {
    return [...(this.parentElement?.children ?? [])].indexOf(this) * HOOG
  })
  HTMLElement.prototype.animate = function (this: HTMLElement, stappen) {
    bewogen.push([this.dataset.sleutel, (stappen as Keyframe[])[0]?.transform])
    return {} as Animation
  }
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(HTMLElement.prototype, 'animate')
})

const media = (stil: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: stil }))

function Lijst({ volgorde }: { volgorde: readonly string[] }) {
  const lijst = useHerschik<HTMLUListElement>(volgorde)
  return (
    <ul ref={lijst}>
      {volgorde.map((sleutel) => (
        <li key={sleutel} data-sleutel={sleutel} />
      ))}
    </ul>
  )
}

describe('a list that is put in another order', () => {
  test('moves only what changed place, from where it stood, and lets what is new come up', () => {
    media(false)
    const { rerender } = render(<Lijst volgorde={['a', 'b', 'c']} />)
    expect(bewogen).toEqual([])
    rerender(<Lijst volgorde={['a', 'b', 'c']} />)
    expect(bewogen).toEqual([])
    rerender(<Lijst volgorde={['a', 'c', 'b', 'd']} />)
    expect(bewogen).toEqual([
      ['c', 'translateY(50px)'],
      ['b', 'translateY(-50px)'],
      ['d', 'scale(0.97)'],
    ])
  })

  test('is there at once for who asked for stillness', () => {
    media(true)
    const { rerender } = render(<Lijst volgorde={['a', 'b']} />)
    rerender(<Lijst volgorde={['b', 'a']} />)
    expect(bewogen).toEqual([])
  })
})
