import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { flushConcepten, isIetsOnbewaard, volgConcepten, volgOverschreven } from '../../src/ui/concepten'
import { Getalveld } from '../../src/ui/Getalveld'
import { volgHanden } from '../../src/ui/schrijfhand'
import { Tekstvak } from '../../src/ui/Tekstvak'
import { Tekstveld } from '../../src/ui/Tekstveld'
import { VERSCHILT, type Verschilt } from '../../src/ui/verschilt'

type Act = { goal: string; value: string; burst: string }

/** A field over records, as a panel would write it: the writer of each rendering closes over its own record. */
function Panel({
  start = { a: 'Wijk', b: 'Plein' },
  acts,
  goal = 'a',
  mixed = false,
  multiline = false,
  clean = (value) => value,
  onEnter,
}: {
  start?: Record<string, string>
  acts: Act[]
  goal?: string
  mixed?: boolean
  multiline?: boolean
  clean?: (value: string) => string
  onEnter?: () => void
}) {
  const [records, setRecords] = useState(start)
  const value: string | Verschilt = mixed ? VERSCHILT : (records[goal] ?? '')
  const onCommit = (text: string, { burst }: { burst: string }) => {
    acts.push({ goal, value: text, burst })
    setRecords((now) => ({ ...now, [goal]: clean(text) }))
  }
  const Field = multiline ? Tekstvak : Tekstveld
  return (
    <>
      <Field
        label="Naam"
        value={value}
        sleutel={goal}
        onCommit={onCommit}
        {...(onEnter ? { onEnter } : {})}
      />
      <button type="button" onClick={() => setRecords((now) => ({ ...now, [goal]: 'van elders' }))}>
        elders
      </button>
    </>
  )
}

const field = () => screen.getByLabelText<HTMLInputElement>('Naam')
const type = (value: string) => {
  act(() => field().focus())
  fireEvent.change(field(), { target: { value } })
}
const said = (acts: Act[]) => acts.map(({ goal, value }) => `${goal}=${value}`)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('another text comes into a field in which nothing was typed yet', () => {
  test.each([
    { marked: 'the whole', before: [0, 4], after: [0, 10] },
    { marked: 'nothing, the caret behind', before: [4, 4], after: [10, 10] },
    { marked: 'nothing, the caret before', before: [0, 0], after: [0, 0] },
    { marked: 'the tail', before: [2, 4], after: [2, 10] },
    { marked: 'the head', before: [0, 2], after: [0, 2] },
  ] satisfies { marked: string; before: [number, number]; after: [number, number] }[])(
    'and marked was $marked',
    ({ before, after }) => {
      render(<Panel acts={[]} />)
      act(() => field().focus())
      field().setSelectionRange(...before)
      fireEvent.click(screen.getByText('elders'))
      expect(field().value).toBe('van elders')
      expect([field().selectionStart, field().selectionEnd]).toEqual(after)
    },
  )

  test('an empty field that gets a text marks none of it', () => {
    render(<Panel acts={[]} start={{ a: '' }} />)
    act(() => field().focus())
    fireEvent.click(screen.getByText('elders'))
    expect([field().selectionStart, field().selectionEnd]).toEqual([10, 10])
  })
})

describe('what is typed is committed', () => {
  const ways: [string, (view: ReturnType<typeof render>) => void][] = [
    ['on Enter', () => fireEvent.keyDown(field(), { key: 'Enter' })],
    ['on blur', () => act(() => field().blur())],
    ['on unmount', (view) => view.unmount()],
    ['on pagehide', () => act(() => void window.dispatchEvent(new Event('pagehide')))],
    [
      'when the page is hidden',
      () => {
        const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
        act(() => void document.dispatchEvent(new Event('visibilitychange')))
        hidden.mockRestore()
      },
    ],
    ['after a pause', () => act(() => void vi.advanceTimersByTime(900))],
    ['by flushConcepten', () => act(flushConcepten)],
  ]

  test.each(ways)('%s, once', (_way, go) => {
    const acts: Act[] = []
    const view = render(<Panel acts={acts} />)
    type('Wijkraad')
    expect(acts).toEqual([])
    go(view)
    expect(said(acts)).toEqual(['a=Wijkraad'])
    view.unmount()
    act(flushConcepten)
    expect(acts).toHaveLength(1)
  })

  test('when the page is asked whether it may close, without holding it back; who stays types on in the same step', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    type('Wijkr')
    const vraag = new Event('beforeunload', { cancelable: true })
    act(() => void window.dispatchEvent(vraag))
    expect(vraag.defaultPrevented).toBe(false)
    type('Wijkraad')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(said(acts)).toEqual(['a=Wijkr', 'a=Wijkraad'])
    expect(new Set(acts.map(({ burst }) => burst)).size).toBe(1)
  })

  test('not while somebody goes on typing, and not when it was typed back', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    type('W')
    act(() => void vi.advanceTimersByTime(600))
    type('Wijk')
    act(() => void vi.advanceTimersByTime(600))
    expect(acts).toEqual([])
    act(() => field().blur())
    expect(acts).toEqual([])
  })

  test('on Enter in several lines only by leaving', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} multiline />)
    type('een\n')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(acts).toEqual([])
    act(() => field().blur())
    expect(said(acts)).toEqual(['a=een\n'])
  })

  test.each([
    ['while it composes', { isComposing: true }],
    ['right after, as Safari says it', { keyCode: 229 }],
  ])('Enter that picks a suggestion of an input method is left alone: %s', (_when, signs) => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    type('Wi')
    fireEvent.keyDown(field(), { key: 'Enter', ...signs })
    fireEvent.keyDown(field(), { key: 'Escape', ...signs })
    expect(acts).toEqual([])
    expect(field().value).toBe('Wi')
  })

  test('Enter tells the caller after the commit', () => {
    const acts: Act[] = []
    const seen: string[][] = []
    render(<Panel acts={acts} onEnter={() => seen.push(said(acts))} />)
    type('Wijkraad')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(seen).toEqual([['a=Wijkraad']])
  })
})

describe('typing that goes on', () => {
  test('is committed at least every two seconds, as one burst', () => {
    const acts: Act[] = []
    const when: number[] = []
    const start = Date.now()
    render(<Panel acts={acts} />)
    let text = ''
    for (let i = 0; i < 30; i += 1) {
      text += 'x'
      type(text)
      act(() => void vi.advanceTimersByTime(300))
      if (acts.length > when.length) when.push(Date.now() - start)
    }
    const gaps = when.map((at, i) => at - (when[i - 1] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(2000)
    expect(when.at(-1)).toBeGreaterThan(7000)
    expect(new Set(acts.map(({ burst }) => burst)).size).toBe(1)
  })

  test('says that something is not in the dossier until it is', () => {
    const heard: boolean[] = []
    const stop = volgConcepten(() => heard.push(isIetsOnbewaard()))
    render(<Panel acts={[]} />)
    type('Wijkr')
    expect(isIetsOnbewaard()).toBe(true)
    act(() => void vi.advanceTimersByTime(900))
    expect(isIetsOnbewaard()).toBe(false)
    type('Wijkraad')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(heard).toEqual([true, false, true, false])
    stop()
  })
})

describe('a press of somebody else', () => {
  const elders = (target: Element, pointerType = 'touch') => {
    fireEvent(target, new PointerEvent('pointerdown', { bubbles: true, pointerType }))
    return fireEvent.mouseDown(target)
  }
  let stop: () => void
  beforeEach(() => {
    stop = volgHanden()
  })
  afterEach(() => stop())

  test('leaves the focus where somebody types, and takes it as always where nobody does', () => {
    render(<Panel acts={[]} />)
    expect(elders(document.body)).toBe(true)
    act(() => field().focus())
    expect(elders(document.body)).toBe(false)
    expect(elders(field())).toBe(true)
  })

  test('flushes what is in a record, and ends nothing', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    type('Wij')
    elders(document.body)
    act(flushConcepten)
    type('Wijkraad')
    fireEvent.keyDown(field(), { key: 'Tab' })
    act(() => field().blur())
    expect(said(acts)).toEqual(['a=Wij', 'a=Wijkraad'])
    expect(acts[0]?.burst).toBe(acts[1]?.burst)
  })

  test('makes nothing of half a text: it waits in its field, also without the focus', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} mixed />)
    type('Sam')
    elders(document.body)
    act(flushConcepten)
    act(() => field().blur())
    act(flushConcepten)
    expect(acts).toEqual([])
    expect(field().value).toBe('Sam')
    expect(isIetsOnbewaard()).toBe(true)
    type('Samen')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(said(acts)).toEqual(['a=Samen'])
  })

  test('a page that goes away takes half a text along all the same', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} mixed />)
    type('Sam')
    elders(document.body)
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect(said(acts)).toEqual(['a=Sam'])
  })

  test.each([
    ['mouse', true],
    ['touch', false],
    ['pen', false],
  ])('into another field, by %s, takes the keyboard: %s', (soort, gaat) => {
    render(
      <>
        <Panel acts={[]} />
        <input aria-label="Titel" />
      </>,
    )
    type('Wijk')
    expect(elders(screen.getByLabelText('Titel'), soort)).toBe(gaat)
  })

  test.each([
    ['a card', true],
    ['another field', false],
    ['a dialog', false],
  ])('that moves the focus to %s gives it back: %s', async (wat, terug) => {
    render(
      <>
        <Panel acts={[]} />
        <button type="button">een kaartje</button>
        <input aria-label="Titel" />
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as React Aria draws it */}
        <div role="dialog">
          <button type="button">Sluit</button>
        </div>
      </>,
    )
    type('Wijk')
    elders(screen.getByText('een kaartje'))
    const naar = { 'a card': 'een kaartje', 'a dialog': 'Sluit' }[wat]
    act(() => (naar ? screen.getByText(naar) : screen.getByLabelText('Titel')).focus())
    await act(() => Promise.resolve())
    expect(document.activeElement === field()).toBe(terug)
  })

  test('no more than the writer does after a key that decides', async () => {
    render(
      <>
        <Panel acts={[]} />
        <button type="button">een kaartje</button>
      </>,
    )
    type('Wijk')
    elders(screen.getByText('een kaartje'))
    fireEvent.keyDown(field(), { key: 'Tab' })
    act(() => screen.getByText('een kaartje').focus())
    await act(() => Promise.resolve())
    expect(document.activeElement).toBe(screen.getByText('een kaartje'))
  })

  test('beside the field, in its place, leaves it the keyboard; a button there takes it', () => {
    render(
      <div tabIndex={-1}>
        <div data-schrijfplek>
          <Panel acts={[]} />
          <p>uitleg</p>
        </div>
      </div>,
    )
    act(() => field().focus())
    expect(elders(screen.getByText('uitleg'), 'touch')).toBe(false)
    expect(elders(screen.getByText('uitleg'), 'mouse')).toBe(true)
    expect(elders(screen.getByText('elders'), 'touch')).toBe(true)
  })

  test('the place where somebody writes is the nearest for a finger, the widest for a mouse', () => {
    render(
      <div data-schrijfplek>
        <div data-schrijfplek>
          <Panel acts={[]} />
        </div>
        <p>andere cel</p>
      </div>,
    )
    act(() => field().focus())
    expect(elders(screen.getByText('andere cel'), 'touch')).toBe(false)
    expect(elders(screen.getByText('andere cel'), 'mouse')).toBe(true)
    expect(elders(screen.getByText('elders'), 'touch')).toBe(true)
  })
})

describe('another thing comes into the same field', () => {
  test('the draft goes to the old one first, and the new one is shown', () => {
    const acts: Act[] = []
    const view = render(<Panel acts={acts} goal="a" />)
    type('Wijkraad')
    view.rerender(<Panel acts={acts} goal="b" />)
    expect(said(acts)).toEqual(['a=Wijkraad'])
    expect(field().value).toBe('Plein')
    type('Stationsplein')
    act(() => field().blur())
    expect(said(acts)).toEqual(['a=Wijkraad', 'b=Stationsplein'])
    expect(acts[1]?.burst).not.toBe(acts[0]?.burst)
  })
})

describe('a burst', () => {
  test('is one token over pauses, and a new one after leaving or flushing', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    type('Wijkr')
    act(() => void vi.advanceTimersByTime(900))
    type('Wijkraad')
    act(() => field().blur())
    type('Wijkraad 1')
    act(flushConcepten)
    type('Wijkraad 12')
    act(() => field().blur())
    const bursts = acts.map(({ burst }) => burst)
    expect(said(acts)).toEqual(['a=Wijkr', 'a=Wijkraad', 'a=Wijkraad 1', 'a=Wijkraad 12'])
    expect(bursts[0]).toBe(bursts[1])
    expect(new Set(bursts).size).toBe(3)
  })
})

describe('Escape', () => {
  test('drops what was not committed and leaves the field', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    type('Wijkraad')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(acts).toEqual([])
    expect(field().value).toBe('Wijk')
    expect(document.activeElement).not.toBe(field())
  })

  test('commits the value from before the burst, in the same burst', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    type('Wijkraad')
    act(() => void vi.advanceTimersByTime(900))
    type('Wijkraden')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(said(acts)).toEqual(['a=Wijkraad', 'a=Wijk'])
    expect(acts[1]?.burst).toBe(acts[0]?.burst)
    expect(field().value).toBe('Wijk')
  })

  test('reaches what is around the field only when nothing was typed', () => {
    const heard: string[] = []
    render(
      // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for the dialog around a field
      <div onKeyDown={({ key }) => heard.push(key)}>
        <Panel acts={[]} />
      </div>,
    )
    type('Wijkraad')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(heard).toEqual([])
    act(() => field().focus())
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(heard).toEqual(['Escape'])
  })
})

describe('a change from elsewhere', () => {
  const elsewhere = () => fireEvent.click(screen.getByText('elders'))

  test('shows through while nothing is typed, also with the focus, and never counts as typing', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    act(() => field().focus())
    elsewhere()
    expect(field().value).toBe('van elders')
    act(() => field().blur())
    expect(acts).toEqual([])
  })

  test('loses from what is being typed', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    type('Wijkraad')
    elsewhere()
    expect(field().value).toBe('Wijkraad')
    act(() => field().blur())
    expect(said(acts)).toEqual(['a=Wijkraad'])
  })

  test('stays out of the field after a pause too, and what went over it is said at the end', () => {
    const acts: Act[] = []
    const heard: string[] = []
    const stop = volgOverschreven((ander) => heard.push(ander))
    render(<Panel acts={acts} />)
    type('Wijkr')
    act(() => void vi.advanceTimersByTime(900))
    elsewhere()
    expect(field().value).toBe('Wijkr')
    type('Wijkraad')
    act(() => void vi.advanceTimersByTime(900))
    expect(heard).toEqual([])
    act(() => field().blur())
    expect(said(acts)).toEqual(['a=Wijkr', 'a=Wijkraad'])
    expect(heard).toEqual(['van elders'])
    stop()
  })

  test.each(['leaving', 'Escape'])('is what stands there when nothing was typed after it: %s', (how) => {
    const acts: Act[] = []
    render(<Panel acts={acts} />)
    type('Wijkr')
    act(() => void vi.advanceTimersByTime(900))
    elsewhere()
    if (how === 'Escape') fireEvent.keyDown(field(), { key: 'Escape' })
    else act(() => field().blur())
    expect(said(acts)).toEqual(['a=Wijkr'])
    expect(field().value).toBe('van elders')
  })

  test('gives way to Enter, because who presses it means what is in sight', () => {
    const acts: Act[] = []
    const heard: string[] = []
    const stop = volgOverschreven((ander) => heard.push(ander))
    render(<Panel acts={acts} />)
    type('Wijkraad')
    act(() => void vi.advanceTimersByTime(900))
    elsewhere()
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(said(acts)).toEqual(['a=Wijkraad', 'a=Wijkraad'])
    expect(heard).toEqual(['van elders'])
    expect(field().value).toBe('Wijkraad')
    stop()
  })

  test('an echo that trims does not eat the space before the next word', () => {
    render(<Panel acts={[]} clean={(value) => value.trim()} />)
    type('Wijk ')
    act(() => void vi.advanceTimersByTime(900))
    expect(field().value).toBe('Wijk ')
    act(() => field().blur())
    expect(field().value).toBe('Wijk')
  })
})

describe('«verschilt»', () => {
  test('is shown and never written', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} mixed />)
    expect(field().placeholder).toBe('verschilt')
    expect(field().value).toBe('')
    act(() => field().focus())
    act(() => field().blur())
    act(flushConcepten)
    expect(acts).toEqual([])
  })

  test('waits for the end of the session, so that Escape leaves everybody as they were', () => {
    const acts: Act[] = []
    render(<Panel acts={acts} mixed />)
    type('Samen')
    act(() => void vi.advanceTimersByTime(5000))
    expect(acts).toEqual([])
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(acts).toEqual([])
    type('Samen')
    act(() => field().blur())
    expect(said(acts)).toEqual(['a=Samen'])
  })
})

describe('a number', () => {
  function Omvang({ start, log }: { start: number | null | Verschilt; log: (number | null)[] }) {
    const [value, setValue] = useState(start)
    return (
      <Getalveld
        label="Naam"
        value={value}
        sleutel="a"
        min={0}
        onCommit={(number) => {
          log.push(number)
          setValue(number)
        }}
      />
    )
  }

  test.each([
    ['450', 450],
    ['1.200', 1200],
    ['1 200', 1200],
    ['± 450', 450],
    ['', null],
  ])('reads «%s»', (text, number) => {
    const log: (number | null)[] = []
    render(<Omvang start={7} log={log} />)
    type(text)
    act(() => field().blur())
    expect(log).toEqual([number])
  })

  test.each(['veel', '-3', '1,5', '1.20.0'])('keeps «%s» in sight with a reason, uncommitted', (text) => {
    const log: (number | null)[] = []
    render(<Omvang start={7} log={log} />)
    type(text)
    act(() => field().blur())
    act(flushConcepten)
    expect(log).toEqual([])
    expect(field().value).toBe(text)
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(field().getAttribute('aria-describedby')).not.toBeNull()
    type('12')
    act(() => field().blur())
    expect(log).toEqual([12])
    expect(field().getAttribute('aria-invalid')).toBeNull()
  })
})
