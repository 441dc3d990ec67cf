/** The menu that somebody opened on the map. What it does happens with the hand back on the thing, so that what follows knows where it was. */
import { useState } from 'react'
import { useAfleiding, useDossier, useSessie, useWerkruimte } from '../store/hooks'
import type { Kaartmenu as Menu, Menuonderwerp } from '../store/sessie'
import { Puntmenu } from '../ui/Puntmenu'
import { isTypend } from '../ui/typveld'
import { menuinhoud } from './menupunten'

export function Kaartmenu({ menu: { over, punt } }: { menu: Menu }) {
  const werkruimte = useWerkruimte()
  // Whatever changes while it is open can change what can be done.
  useDossier((dossier) => dossier)
  useSessie((sessie) => sessie)
  useAfleiding(({ signalen }) => signalen.perActor)
  const [neemtFocus] = useState(() => !isTypend())
  const inhoud = menuinhoud(werkruimte, over)
  if (!inhoud) return null
  const terug = () => {
    if (neemtFocus) elementVan(over)?.focus({ preventScroll: true })
  }
  const delen = inhoud.delen.map(({ punten, ...deel }) => ({
    ...deel,
    punten: punten.map((punt_) => ({ ...punt_, onAction: () => (terug(), punt_.onAction()) })),
  }))
  return (
    <Puntmenu
      titel={inhoud.titel}
      punt={punt}
      delen={delen}
      neemtFocus={neemtFocus}
      onSluit={(hoe) => {
        if (hoe === 'hier') terug()
        werkruimte.zet({ kaartmenu: null })
      }}
    />
  )
}

/** The field itself where it is about no card or line. */
function elementVan(over: Menuonderwerp): HTMLElement | SVGElement | null {
  if (over.soort === 'veld') return document.querySelector('.react-flow')?.closest('main') ?? null
  const soort = over.soort === 'actor' ? 'node' : 'edge'
  return document.querySelector<HTMLElement | SVGElement>(
    `.react-flow__${soort}[data-id="${CSS.escape(over.id)}"]`,
  )
}
