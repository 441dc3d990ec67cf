import { type ReactNode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Aankondiger } from './Aankondiger'
import './basis.css'
import { Meldingen } from './Melding'
import { volgHanden } from './schrijfhand'

/** The ground under the whole app: the look, the language of the components, messages and announcements. Once, outermost. */
export function Basis({ children }: { children: ReactNode }) {
  useEffect(volgHanden, [])
  return (
    <I18nProvider locale="nl-BE">
      {children}
      <Meldingen />
      <Aankondiger />
    </I18nProvider>
  )
}
