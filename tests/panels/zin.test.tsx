import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { somOp, verwijs, zin } from '../../src/domain/lezing/omdat'
import { ZinTekst } from '../../src/velden/zin/ZinTekst'
import { useBelichting } from '../../src/velden/zin/useBelichting'
import { T1, toon } from './paneelproef'

const plaats = { posities: { t1: { x: 0, y: 0 } } }
const BASIS = {
  tegenstellingen: [T1],
  actoren: [
    { id: 'a', soort: 'stilleMidden', naam: 'Jonge gezinnen', bezorgdheden: { b: 'gesprek' }, ...plaats },
    { id: 'j', soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu', letter: 'A', ...plaats },
    { id: 'l', soort: 'luideStem', naam: 'Wijkkrant', bezorgdheden: { b: 'online', c: 'online' }, ...plaats },
  ],
  relaties: [{ id: 'r', van: 'a', naar: 'j', type: 'spanning' }],
  bezorgdheden: [
    { id: 'b', tekst: 'Zwerfvuil, zegt Jan Peeters' },
    { id: 'c', tekst: 'Parkeren' },
  ],
}
const ALLES = zin`${verwijs('actor', 'j')} en ${verwijs('relatie', 'r')}: ${verwijs('bezorgdheid', 'b')}, ${verwijs('type', 'bedroefd')}, ${verwijs('actor', 'weg')}.`

describe('a sentence with references', () => {
  test('reads as a sentence, with the names of what it is about', () => {
    const { container } = toon(<ZinTekst zin={ALLES} />, BASIS)
    expect(container.textContent).toBe(
      'Jan Peeters en Jonge gezinnen – Jan Peeters: «Zwerfvuil, zegt Jan Peeters», bedroefd, wat er niet meer is.',
    )
  })

  test('shows no name that is masked, not even inside the words of a bezorgdheid', () => {
    const { container, zet } = toon(<ZinTekst zin={ALLES} />, BASIS)
    zet({ schuilnamen: true })
    expect(container.textContent).not.toContain('Peeters')
    expect(screen.getByRole('button', { name: 'Luide stem A' })).toBeTruthy()
  })
})

describe('a sentence that names a whole hall', () => {
  const namen = Array.from({ length: 12 }, (_, i) => `Straat ${i + 1}`)
  const ZAAL = {
    ...BASIS,
    actoren: namen.map((naam, i) => ({ id: `s${i + 1}`, soort: 'groep' as const, naam, ...plaats })),
  }
  const zaal = zin`Aan de wij-kant: ${somOp(namen.map((_, i) => verwijs('actor', `s${i + 1}`)))}.`

  test('tells six and how many others, lights the others, and names them to who asks', () => {
    const { container, werkruimte } = toon(<ZinTekst zin={zaal} />, ZAAL)
    expect(container.textContent).toBe(
      'Aan de wij-kant: Straat 1, Straat 2, Straat 3, Straat 4, Straat 5, Straat 6 en 6 anderen.',
    )
    const anderen = screen.getByRole('button', { name: '6 anderen' })
    act(() => anderen.focus())
    expect(werkruimte.sessie.getState().belicht?.actoren).toEqual(['s7', 's8', 's9', 's10', 's11', 's12'])
    fireEvent.click(anderen)
    expect(container.textContent).toContain('Straat 11 en Straat 12.')
    expect(document.activeElement?.textContent).toBe('Straat 7')
  })
})

describe('pointing', () => {
  const belicht = (w: ReturnType<typeof toon>['werkruimte']) => w.sessie.getState().belicht
  test.each([
    ['an actor lights itself', verwijs('actor', 'j'), { actoren: ['j'], relaties: [] }],
    ['a relatie lights its two ends', verwijs('relatie', 'r'), { actoren: ['a', 'j'], relaties: ['r'] }],
    [
      'a bezorgdheid lights who carries it, not who shouts it',
      verwijs('bezorgdheid', 'b'),
      { actoren: ['a'], relaties: [] },
    ],
    ['what only luide stemmen say is theirs', verwijs('bezorgdheid', 'c'), { actoren: ['l'], relaties: [] }],
    ['what is gone lights nobody', verwijs('actor', 'weg'), null],
  ])('%s, by mouse and by focus', (_, over, verwacht) => {
    const { werkruimte } = toon(<ZinTekst zin={[over]} />, BASIS)
    const naam = screen.getByRole('button')
    fireEvent.pointerOver(naam, { pointerType: 'mouse' })
    expect(belicht(werkruimte)).toEqual(verwacht)
    fireEvent.pointerLeave(naam, { pointerType: 'mouse' })
    expect(belicht(werkruimte)).toBeNull()
    act(() => naam.focus())
    expect(belicht(werkruimte)).toEqual(verwacht)
    act(() => naam.blur())
    expect(belicht(werkruimte)).toBeNull()
  })

  function Kaartje() {
    const { handlers } = useBelichting([verwijs('bezorgdheid', 'b'), verwijs('relatie', 'r')])
    return (
      <article {...handlers}>
        <p>woorden</p>
        <ZinTekst zin={[verwijs('actor', 'l')]} />
      </article>
    )
  }
  test('a name in a card lights that name, and the rest of the card the whole', () => {
    const { werkruimte } = toon(<Kaartje />, BASIS)
    fireEvent.pointerOver(screen.getByText('woorden'), { pointerType: 'mouse' })
    expect(belicht(werkruimte)?.actoren).toEqual(['a', 'j'])
    fireEvent.pointerOver(screen.getByRole('button'), { pointerType: 'mouse' })
    expect(belicht(werkruimte)?.actoren).toEqual(['l'])
    fireEvent.pointerOver(screen.getByText('woorden'), { pointerType: 'mouse' })
    expect(belicht(werkruimte)?.actoren).toEqual(['a', 'j'])
  })

  test('what goes from the screen takes its light along', () => {
    const { werkruimte, unmount } = toon(<Kaartje />, BASIS)
    fireEvent.pointerOver(screen.getByText('woorden'), { pointerType: 'mouse' })
    unmount()
    expect(belicht(werkruimte)).toBeNull()
  })

  test('a finger lights with the first tap and brings into view with the second; Enter does so at once', () => {
    const { werkruimte, getoond } = toon(<ZinTekst zin={[verwijs('actor', 'j')]} />, BASIS)
    const naam = screen.getByRole('button')
    const tik = () => {
      fireEvent.pointerDown(naam, { pointerType: 'touch' })
      fireEvent.pointerUp(naam, { pointerType: 'touch' })
      act(() => naam.focus())
      fireEvent.click(naam, { detail: 1 })
    }
    tik()
    expect(belicht(werkruimte)?.actoren).toEqual(['j'])
    expect(getoond).toEqual([])
    tik()
    expect(getoond).toEqual([['j']])
    fireEvent.keyDown(naam, { key: 'Enter' })
    fireEvent.keyDown(naam, { key: ' ' })
    expect(getoond).toEqual([['j'], ['j'], ['j']])
  })

  test('under a dialog the map stays lit as it was seen, and goes out with it', () => {
    const { werkruimte, zet } = toon(<ZinTekst zin={[verwijs('actor', 'j')]} />, BASIS)
    const naam = screen.getByRole('button')
    act(() => naam.focus())
    zet({ dialoog: 'exporteer' })
    act(() => naam.blur())
    expect(belicht(werkruimte)?.actoren).toEqual(['j'])
    zet({ dialoog: null })
    expect(belicht(werkruimte)).toBeNull()
  })

  test('a second tap on a card puts it out', () => {
    const { werkruimte } = toon(<Kaartje />, BASIS)
    const tik = () => {
      fireEvent.pointerDown(screen.getByText('woorden'), { pointerType: 'touch' })
      fireEvent.pointerUp(screen.getByText('woorden'), { pointerType: 'touch' })
    }
    tik()
    expect(belicht(werkruimte)?.actoren).toEqual(['a', 'j'])
    tik()
    expect(belicht(werkruimte)).toBeNull()
  })
})
