import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Aankondiger } from './Aankondiger'
import './basis.css'
import { IcoonLetOp, IcoonSluit } from './icoon'
import { later } from './later'
import { meldingen, meldingstreek } from './melding'
import { volgOpzij } from './opzij'
import { volgHanden } from './schrijfhand'

export const meldingdeel = later(() => import('./Melding').then((m) => m.Meldingen))

/** Comes with the first message, and then stays: what is told before it is there waits in its list. */
function Meldingen() {
  const isEr = useSyncExternalStore(
    (lezer) => meldingen.subscribe(lezer),
    () => meldingen.visibleToasts.length > 0,
  )
  const [kwam, setKwam] = useState(isEr)
  if (isEr && !kwam) setKwam(true)
  return kwam && <meldingdeel.Deel props={{ LetOp: IcoonLetOp, Sluit: IcoonSluit }} />
}

/** The ground under the whole app: the look, the language of the components, messages and announcements. Once, outermost. */
export function Basis({ children }: { children: ReactNode }) {
  useEffect(volgHanden, [])
  // From the start: a hand that is down when the first message comes is known then.
  useEffect(() => volgOpzij(() => meldingstreek.current), [])
  return (
    <I18nProvider locale="nl-BE">
      {children}
      <Meldingen />
      <Aankondiger />
    </I18nProvider>
  )
}
