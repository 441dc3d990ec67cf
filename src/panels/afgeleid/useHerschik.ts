/** Calm rearranging of a list after a drop: what changed place glides to it, what is new comes up. Nothing moves for who asked for stillness. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { wilStilte } from '../../ui/beweging'

/** Long enough to follow with the eyes. Milliseconds. */
const DUUR = 360
const ZACHT = { duration: DUUR, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }

type Plaatsen = ReadonlyMap<string, number>

/** Ref for an element whose descendants carry `data-sleutel`; `volgorde` is their order. Growing and shrinking by itself is no rearranging. */
export function useHerschik<E extends HTMLElement>(volgorde: readonly string[]) {
  const lijst = useRef<E>(null)
  const plaatsen = useRef<Plaatsen>(new Map())
  const vorige = useRef<string | null>(null)

  useEffect(() => {
    if (!lijst.current || typeof ResizeObserver === 'undefined') return undefined
    const kijk = new ResizeObserver(() => {
      plaatsen.current = meet(lijst.current)
    })
    kijk.observe(lijst.current)
    return () => kijk.disconnect()
  }, [])

  const nu = volgorde.join(' ')
  useLayoutEffect(() => {
    const eerst = vorige.current === null
    const gelijk = vorige.current === nu
    vorige.current = nu
    if (gelijk || !lijst.current) return
    const voor = plaatsen.current
    plaatsen.current = meet(lijst.current)
    if (eerst || wilStilte()) return
    for (const kind of kinderen(lijst.current)) beweeg(kind, voor, plaatsen.current)
  }, [nu])
  return lijst
}

const kinderen = (lijst: HTMLElement | null): HTMLElement[] =>
  lijst ? [...lijst.querySelectorAll<HTMLElement>('[data-sleutel]')] : []

const meet = (lijst: HTMLElement | null): Plaatsen =>
  new Map(kinderen(lijst).map((kind) => [kind.dataset.sleutel ?? '', kind.offsetTop]))

function beweeg(kind: HTMLElement, voor: Plaatsen, na: Plaatsen): void {
  const sleutel = kind.dataset.sleutel ?? ''
  const van = voor.get(sleutel)
  if (van === undefined) {
    kind.animate([{ opacity: 0, transform: 'scale(0.97)' }, {}], ZACHT)
    return
  }
  const verschil = van - (na.get(sleutel) ?? van)
  if (Math.abs(verschil) > 1) kind.animate([{ transform: `translateY(${verschil}px)` }, {}], ZACHT)
}
