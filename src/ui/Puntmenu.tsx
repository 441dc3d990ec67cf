/**
 * A menu at a point of the window, for what is no button. It stands beside the page instead of over it: other hands go on, and a press of
 * theirs elsewhere closes it and still does what it does. Only the tap of a finger closes it and does no more: it may have come by itself, under a hand
 * that rested.
 */
import { useEffect, useId, useRef } from 'react'
import { Menu as AriaMenu, Popover, SelectableCollectionContext } from 'react-aria-components'
import { useLaag } from './lagen'
import { dicht, gevuld, type Menudeel, Menupunten } from './Menupunten'
import { dempTik } from './slottik'
import { isTypend } from './typveld'
import zweef from './Zweef.module.css'

export type PuntmenuProps = {
  /** What it is about; shown above, and its name for who hears it. */
  titel: string
  /** Px of the window. */
  punt: { readonly clientX: number; readonly clientY: number }
  delen: readonly Menudeel[]
  /** False while somebody types elsewhere: the letters stay theirs, and this is for the pointer only. */
  neemtFocus: boolean
  /** `elders`: by a press beside it, which does what it does; `hier`: by a choice or a key. */
  onSluit: (hoe: 'hier' | 'elders') => void
}

const TOETSEN_ELDERS = { shouldUseVirtualFocus: true, disallowTypeAhead: true } as const

export function Puntmenu({
  titel,
  punt: { clientX, clientY },
  delen: alle,
  neemtFocus,
  onSluit,
}: PuntmenuProps) {
  useLaag(true, () => onSluit('hier'))
  const delen = gevuld(alle)
  const kop = useId()
  const anker = useRef<HTMLSpanElement>(null)
  const vlak = useRef<HTMLElement>(null)
  const sluit = useRef(onSluit)
  useEffect(() => {
    sluit.current = onSluit
  })
  useEffect(() => {
    const elders = (event: Event) => {
      if (event.target instanceof Node && vlak.current?.contains(event.target)) return
      if (event instanceof PointerEvent) dempTik(event)
      sluit.current('elders')
    }
    const soorten = ['pointerdown', 'wheel'] as const
    for (const soort of soorten) window.addEventListener(soort, elders, { capture: true, passive: true })
    return () => {
      for (const soort of soorten) window.removeEventListener(soort, elders, { capture: true })
    }
  }, [])
  useEffect(() => {
    if (neemtFocus) return undefined
    // The keys are not here, but who has written it all can still send it away.
    const opEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isTypend()) return
      event.preventDefault()
      event.stopPropagation()
      sluit.current('elders')
    }
    window.addEventListener('keydown', opEscape, true)
    return () => window.removeEventListener('keydown', opEscape, true)
  }, [neemtFocus])
  return (
    <>
      <span ref={anker} hidden />
      <Popover
        ref={vlak}
        className={zweef.vlak ?? ''}
        triggerRef={anker}
        getTargetRect={() => new DOMRect(clientX, clientY, 0, 0)}
        // Beside the point, so that near the bottom of the window it moves up instead of being cut off.
        placement="right top"
        offset={2}
        isNonModal
        isOpen
        shouldCloseOnInteractOutside={() => neemtFocus}
        onOpenChange={(open) => {
          if (!open) onSluit('hier')
        }}
      >
        {/* A right click or a held finger inside asks for nothing. */}
        <div role="presentation" onContextMenu={(event) => event.preventDefault()}>
          {/* The page stays open beside it, so it is a place of that page. */}
          <section aria-labelledby={kop}>
            <p id={kop} className={zweef.kop} dir="auto">
              {titel}
            </p>
            <SelectableCollectionContext value={neemtFocus ? null : TOETSEN_ELDERS}>
              <AriaMenu
                className={zweef.lijst ?? ''}
                aria-labelledby={kop}
                // eslint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for has the keys
                autoFocus={neemtFocus && 'first'}
                disabledKeys={dicht(delen)}
                data-zonder-toetsen={neemtFocus ? undefined : ''}
                onClose={() => onSluit('hier')}
              >
                <Menupunten label={titel} delen={delen} />
              </AriaMenu>
            </SelectableCollectionContext>
          </section>
        </div>
      </Popover>
    </>
  )
}
