import { ReactFlow } from '@xyflow/react'
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ontwerpOp } from '../../src/canvas/ontwerp'
import { Ontwerpknoop } from '../../src/canvas/Ontwerpknoop'
import { Parkeerplaats } from '../../src/panels/parkeerplaats/Parkeerplaats'
import { opdracht } from '../../src/store/opdracht/opdrachten'
import { T1, toon } from '../panels/paneelproef'
import { zonderMaten } from '../support/stilscherm'

const veld = () => screen.getByRole('textbox', { name: /^Naam van de nieuwe actor/u })
const toonKaart = () =>
  toon(
    <>
      <ReactFlow nodes={[]} edges={[]}>
        <Ontwerpknoop />
      </ReactFlow>
      <Parkeerplaats />
    </>,
    { tegenstellingen: [T1] },
  )
zonderMaten()

type Proef = ReturnType<typeof toonKaart>
const PLEK = { x: 0.5, y: 20 }

const BEGIN: [string, (proef: Proef) => void][] = [
  ['on the map', ({ werkruimte }) => void ontwerpOp(werkruimte, PLEK, 'groep')],
  [
    'among those who wait',
    ({ werkruimte }) => werkruimte.zet({ ontwerp: { soort: 'groep', positie: null, vorige: null } }),
  ],
]
const ANDEREN: [string, (proef: Proef) => void][] = [
  ['another soort of this one', ({ werkruimte }) => opdracht('netwerk').run(werkruimte)],
  ['a card elsewhere', ({ werkruimte }) => void ontwerpOp(werkruimte, { x: -0.5, y: 20 }, 'netwerk')],
]

test.each(BEGIN.flatMap((begin) => ANDEREN.map(([wat, vraag]) => [begin[0], wat, begin[1], vraag] as const)))(
  'who names somebody %s has Tab for that one alone, when another hand asks for %s',
  (_waar, _wat, begin, vraag) => {
    const proef = toonKaart()
    act(() => begin(proef))
    act(() => veld().focus())
    fireEvent.input(veld(), { target: { value: 'Buren' } })
    act(() => vraag(proef))
    const gevraagd = proef.werkruimte.sessie.getState().ontwerp
    expect(gevraagd?.soort).toBe('netwerk')
    const mijn = screen
      .getAllByRole<HTMLInputElement>('textbox', { name: /^Naam van de nieuwe actor/u })
      .find(({ value }) => value === 'Buren')!
    fireEvent.keyDown(mijn, { key: 'Tab' })
    expect(mijn.getAttribute('aria-label')).toBe('Naam van de nieuwe actor (luide stem)')
    expect(proef.werkruimte.sessie.getState().ontwerp).toBe(gevraagd)
    fireEvent.keyDown(mijn, { key: 'Enter' })
    expect(Object.values(proef.dossier().actoren)).toMatchObject([{ naam: 'Buren', soort: 'luideStem' }])
  },
)

test.each(BEGIN)('%s, where nobody else asks, the tool in hand goes along', (_waar, begin) => {
  const proef = toonKaart()
  act(() => begin(proef))
  act(() => veld().focus())
  for (const soort of ['luideStem', 'stilleMidden'] as const) {
    fireEvent.keyDown(veld(), { key: 'Tab' })
    fireEvent.input(veld(), { target: { value: `Buren ${soort}` } })
    const { ontwerp, gereedschap } = proef.werkruimte.sessie.getState()
    expect([ontwerp?.soort, gereedschap]).toEqual([soort, soort])
  }
})
