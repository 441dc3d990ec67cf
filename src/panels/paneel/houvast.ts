/**
 * A panel keeps its subject while somebody types in it. It lets go with Enter in a field of one line, Escape, Tab out of the panel, and «Klaar»;
 * whoever goes on to another part of the panel works on the same subject, which is then chosen on the map again.
 *
 * An empty field in which nothing is being typed does not hold it against the mouse, which goes with the keyboard: whoever writes one bezorgdheid
 * after another presses the next card, and the panel is about that one. Whose hand was on the mouse nobody can know, so the keyboard goes into no
 * field of the other and not to its card either, where letters would be its name: it comes to stand on the panel, where letters write nothing.
 * A finger or a pen is never the writer's: against those the field holds, also when it is empty.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type Onderwerp, useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { isLeeg } from '../../store/sessie'
import { geldigeSelectie } from '../../store/werkruimte'
import { openConcepten, rondConceptenAf } from '../../ui/concepten'
import { isVreemdeHand, verlaatVeld } from '../../ui/schrijfhand'
import { isSamenstelling, isTypveld, OVER_DE_PAGINA } from '../../ui/typveld'

/** Not the line that says what is being written about, and not a tab: who chooses another panel is done with this one. */
const isVanHetOnderwerp = (deel: Element): boolean => deel.closest('[data-schrijft], [role="tab"]') === null

const isLeegVeld = (veld: Element): boolean =>
  (veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement) && veld.value === ''

/** `vast` is the subject to show instead of the one of the session; `anders`: the session has another by now. `plek` goes on the element around the panel. */
export function useHouvast() {
  const werkruimte = useWerkruimte()
  const hier = useSessie(({ paneel, selectie, tegenstelling }): Onderwerp => ({
    paneel,
    selectie,
    tegenstelling,
  }))
  const [gehouden, setGehouden] = useState<Onderwerp | null>(null)
  // Who it was about is gone: then there is nothing left to hold on to.
  const isWeg = useDossier(
    (dossier) =>
      gehouden !== null && !isLeeg(gehouden.selectie) && isLeeg(geldigeSelectie(dossier, gehouden.selectie)),
  )
  const vast = isWeg ? null : gehouden
  const getoond = JSON.stringify(vast ?? hier)
  const anders = getoond !== JSON.stringify(hier)
  const blok = useRef<HTMLDivElement>(null)

  /** For the press of a mouse that is going on, and not for who comes after it. */
  const laatLos = useRef(false)
  const houd = () => {
    laatLos.current = false
    setGehouden((al) => (al && !isWeg ? al : hier))
  }
  /** Whoever works in the panel has in hand what it is about: its buttons mean what is chosen. */
  const neemTerug = () => {
    if (vast !== null && anders) werkruimte.zet(vast)
  }

  /** The field in this panel that has the keyboard. */
  const veldInHand = () => {
    const veld = document.activeElement
    return veld instanceof HTMLElement && isTypveld(veld) && blok.current?.contains(veld) ? veld : null
  }
  // The field of one subject may not become that of another under the keyboard.
  const verlaat = () => {
    const veld = veldInHand()
    if (veld) verlaatVeld(veld)
  }
  const vorige = useRef(getoond)
  useLayoutEffect(() => {
    if (getoond === vorige.current) return
    vorige.current = getoond
    verlaat()
  })

  const opDruk = useEffectEvent(({ target, pointerType }: globalThis.PointerEvent) => {
    const veld = veldInHand()
    if (!veld || !(target instanceof Element)) return
    if (blok.current?.contains(target) || target.closest(OVER_DE_PAGINA)) return
    if (pointerType === 'mouse' && isLeegVeld(veld) && openConcepten().length === 0) {
      laatLos.current ||= gehouden !== null
      setGehouden(null)
    } else if (laatLos.current) houd()
  })
  useEffect(() => {
    const luister = (event: globalThis.PointerEvent) => opDruk(event)
    window.addEventListener('pointerdown', luister, true)
    return () => window.removeEventListener('pointerdown', luister, true)
  }, [])

  return {
    vast,
    anders,
    klaar: () => {
      rondConceptenAf()
      setGehouden(null)
      verlaat()
    },
    plek: {
      ref: blok,
      onInput: houd,
      onFocus({ target }: FocusEvent) {
        if (isTypveld(target)) houd()
        else if (isVanHetOnderwerp(target)) {
          // Who left a field comes to stand on the panel as a whole, and works on nothing in it yet.
          if (!target.matches('section[tabindex="-1"]')) neemTerug()
          setGehouden(null)
        }
      },
      onBlur({ relatedTarget, currentTarget }: FocusEvent) {
        if (isVreemdeHand() || currentTarget.contains(relatedTarget)) return
        laatLos.current = false
        setGehouden(null)
      },
      onPointerDownCapture({ target }: PointerEvent) {
        if (target instanceof Element && isVanHetOnderwerp(target)) neemTerug()
      },
      onKeyDown({ key, target, nativeEvent }: KeyboardEvent) {
        if (key !== 'Enter' || isSamenstelling(nativeEvent) || !(target instanceof HTMLInputElement)) return
        // A field that takes one after another goes on.
        if (isTypveld(target) && target.closest('[data-reeks]') === null) setGehouden(null)
      },
    },
  }
}
