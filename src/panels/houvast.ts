/**
 * A panel keeps its subject while somebody types in it. It lets go with Enter in a field of one line, Escape, Tab out of the panel, and «Klaar»;
 * whoever goes on to another part of the panel works on the same subject, which is then chosen on the map again.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type Onderwerp, useDossier, useSessie, useWerkruimte } from '../store/hooks'
import { isLeeg } from '../store/sessie'
import { geldigeSelectie } from '../store/werkruimte'
import { rondConceptenAf } from '../ui/concepten'
import { isVreemdeHand } from '../ui/schrijfhand'
import { isSamenstelling, isTypveld } from '../ui/typveld'

/** Not the line that says what is being written about, and not a tab: who chooses another panel is done with this one. */
const isVanHetOnderwerp = (deel: Element): boolean => deel.closest('[data-schrijft], [role="tab"]') === null

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

  const houd = () => setGehouden((al) => (al && !isWeg ? al : hier))
  /** Whoever works in the panel has in hand what it is about: its buttons mean what is chosen. */
  const neemTerug = () => {
    if (vast !== null && anders) werkruimte.zet(vast)
  }

  // The field of one subject may not become that of another under the keyboard.
  const verlaat = () => {
    const veld = document.activeElement
    if (veld instanceof HTMLElement && isTypveld(veld) && blok.current?.contains(veld)) veld.blur()
  }
  const vorige = useRef(getoond)
  useLayoutEffect(() => {
    if (getoond === vorige.current) return
    vorige.current = getoond
    verlaat()
  })

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
          neemTerug()
          setGehouden(null)
        }
      },
      onBlur({ relatedTarget, currentTarget }: FocusEvent) {
        if (isVreemdeHand() || currentTarget.contains(relatedTarget)) return
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
