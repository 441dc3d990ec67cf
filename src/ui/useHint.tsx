/** The words that come with a pointer or the focus: their code is asked for when somebody first wants them. */
import { type ReactNode, type RefObject, useId, useState } from 'react'
import type { HintProps } from './Hint'
import { later } from './later'

export const hintdeel = later(() => import('./Hint').then((m) => m.Hint))

/** `plek`: what they belong to, and stand beside. */
export function useHint(plek: RefObject<HTMLElement | null>) {
  const id = useId()
  const [wijst, setWijst] = useState<HintProps['wijst']>('niets')
  const [gevraagd, setGevraagd] = useState(false)
  return {
    wijst,
    wijs: (hoe: 'muis' | 'focus'): void => {
      setWijst(hoe)
      setGevraagd(true)
    },
    laat: (): void => setWijst('niets'),
    teken: (woorden: Pick<HintProps, 'label' | 'shortcut' | 'hint' | 'side'>): ReactNode =>
      gevraagd && <hintdeel.Deel props={{ id, knop: plek, wijst, ...woorden }} />,
  }
}
