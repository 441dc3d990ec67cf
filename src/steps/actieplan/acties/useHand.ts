/**
 * Where the hand is in the table: the active cell, the other end of what is selected, and whether the cell is open. The focus of the page follows it.
 * A cell that is being typed in stays open, with the keyboard, whatever somebody else presses.
 */
import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { isVreemdeHand } from '../../../ui/schrijfhand'
import { KOP, type Plek, type Raster } from './raster'

type Stand = { actief: Plek; anker: Plek; plaats: number }

const plekVan = (doel: EventTarget | null): Plek | null => {
  const cel = doel instanceof Element ? doel.closest('[data-kolom]') : null
  const rij = cel?.closest('[data-rij]')?.getAttribute('data-rij')
  const kolom = cel?.getAttribute('data-kolom')
  return rij && kolom ? { rij, kolom } : null
}

const isZelfde = (een: Plek, ander: Plek): boolean => een.rij === ander.rij && een.kolom === ander.kolom

export function useHand(raster: Raster, tabel: RefObject<HTMLTableElement | null>) {
  const [stand, setStand] = useState<Stand>(() => {
    const plek = { rij: raster.rijen[1] ?? KOP, kolom: raster.kolommen[1] ?? '' }
    return { actief: plek, anker: plek, plaats: 1 }
  })
  const [geopend, setGeopend] = useState<{ plek: Plek; hoe: 'verder' | 'vervang' } | null>(null)

  // A row that is gone leaves the hand where it was, on the row that took its place.
  const heeft = ({ rij, kolom }: Plek): boolean =>
    raster.rijen.includes(rij) && raster.kolommen.includes(kolom)
  const terug: Plek = {
    rij: raster.rijen.includes(stand.actief.rij)
      ? stand.actief.rij
      : (raster.rijen[Math.min(stand.plaats, raster.rijen.length - 1)] ?? KOP),
    kolom: raster.kolommen.includes(stand.actief.kolom) ? stand.actief.kolom : (raster.kolommen[1] ?? ''),
  }
  const actief = heeft(stand.actief) ? stand.actief : terug
  const anker = heeft(stand.anker) ? stand.anker : actief
  // Of that cell only: where its row was taken away, the one that takes its place is not being typed in.
  if (geopend && !heeft(geopend.plek)) setGeopend(null)
  const bewerkt = geopend && isZelfde(geopend.plek, actief) ? geopend.hoe : null

  const nu = useRef(raster)
  const wilFocus = useRef(false)
  const sprong = useRef<((raster: Raster) => Plek) | null>(null)
  const inHand = useRef(false)
  const schrijftIn = useRef<string | null>(null)

  const zet = useCallback((naar: Plek, begin: Plek | null) => {
    wilFocus.current = true
    setGeopend(null)
    setStand((was) => ({
      actief: naar,
      anker: begin ?? was.anker,
      plaats: Math.max(1, nu.current.rijen.indexOf(naar.rij)),
    }))
  }, [])
  const ga = useCallback(
    (naar: Plek, { breidUit = false }: { breidUit?: boolean } = {}) => zet(naar, breidUit ? null : naar),
    [zet],
  )
  /** Goes once the table shows what was just written: the row to go to may not be there yet. */
  const gaDaarna = useCallback((waarheen: (raster: Raster) => Plek) => {
    sprong.current = waarheen
    setGeopend(null)
  }, [])

  useLayoutEffect(() => {
    nu.current = raster
    if (sprong.current) {
      const naar = sprong.current(raster)
      sprong.current = null
      return ga(naar)
    }
    // Who was typing where a row was taken away goes on typing, and not over the cell that took its place.
    const schreef = schrijftIn.current
    schrijftIn.current = bewerkt ? actief.rij : null
    if (schreef !== null && !raster.rijen.includes(schreef)) {
      inHand.current = false
      wilFocus.current = false
    }
    // A cell that was taken away took the focus along.
    const verloren = inHand.current && document.activeElement === document.body
    if (bewerkt || !(wilFocus.current || verloren)) return
    wilFocus.current = false
    const cel = tabel.current?.querySelector<HTMLElement>(
      `[data-cel=${JSON.stringify(`${actief.rij} ${actief.kolom}`)}]`,
    )
    cel?.focus({ preventScroll: true })
    cel?.closest('[data-kolom]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  })

  return {
    actief,
    anker,
    bewerkt,
    ga,
    gaDaarna,
    /** Everything between two cells; the hand stays on the first. */
    kies: (van: Plek, tot: Plek) => zet(van, tot),
    open: (hoe: 'verder' | 'vervang') => setGeopend({ plek: actief, hoe }),
    sluit: useCallback(() => setGeopend(null), []),
    opFocus: (event: FocusEvent) => {
      inHand.current = true
      const plek =
        event.target instanceof Element && event.target.matches('[data-cel]') ? plekVan(event.target) : null
      if (plek && !isZelfde(plek, actief)) ga(plek)
    },
    opBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) inHand.current = false
    },
  }
}

/** Mouse: press, drag over a range, Shift with a press, twice to write. Finger and pen: a tap chooses, a tap on what is chosen writes. */
export function useMuis(hand: ReturnType<typeof useHand>, begin: (hoe: 'verder') => void) {
  const trekt = useRef(false)
  const getikt = useRef<Plek | null>(null)
  const celVan = (doel: EventTarget | null): Plek | null =>
    doel instanceof Element && doel.closest('[data-celveld], button') ? null : plekVan(doel)
  /** While the cell is being typed in: the press of somebody else chooses nothing. */
  const isVanAnder = () => hand.bewerkt !== null && isVreemdeHand()
  return {
    onPointerDown: (event: PointerEvent) => {
      if (isVanAnder()) return undefined
      const plek = celVan(event.target)
      const grip =
        event.target instanceof Element && event.target.closest('[data-greep]') ? plekVan(event.target) : null
      getikt.current = event.pointerType === 'mouse' ? null : hand.actief
      if (grip) return hand.ga(grip, { breidUit: event.shiftKey })
      if (!plek || plek.rij === KOP || event.button !== 0 || event.pointerType !== 'mouse') return undefined
      // No selection of text: the cells are selected.
      event.preventDefault()
      trekt.current = true
      return hand.ga(plek, { breidUit: event.shiftKey })
    },
    onPointerMove: (event: PointerEvent) => {
      if (!trekt.current) return
      const plek = celVan(event.target)
      if (plek && plek.rij !== KOP && !isZelfde(plek, hand.actief)) hand.ga(plek, { breidUit: true })
    },
    onPointerUp: () => {
      trekt.current = false
    },
    onClick: (event: MouseEvent) => {
      const plek = celVan(event.target)
      const was = getikt.current
      getikt.current = null
      if (isVanAnder() || !plek || plek.rij === KOP || !was) return
      if (isZelfde(plek, was)) begin('verder')
      else hand.ga(plek)
    },
    onDoubleClick: (event: MouseEvent) => {
      if (celVan(event.target) && !isVanAnder()) begin('verder')
    },
  }
}
