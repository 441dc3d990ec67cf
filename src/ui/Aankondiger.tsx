import { useEffect, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { listenToAankondigingen } from './aankondiging'

/**
 * The live region of the page; there is one, inside `Basis`. Two regions take turns, because a region that gets the
 * text it already has stays silent. `data-live-announcer` keeps it audible while a dialog hides the rest of the page.
 */
export function Aankondiger() {
  const [{ texts, turn }, setState] = useState<{ texts: [string, string]; turn: 0 | 1 }>({
    texts: ['', ''],
    turn: 0,
  })
  useEffect(
    () =>
      listenToAankondigingen((text) =>
        setState((now) => (now.turn === 0 ? { texts: ['', text], turn: 1 } : { texts: [text, ''], turn: 0 })),
      ),
    [],
  )
  return (
    <VisuallyHidden data-live-announcer="true">
      <div role="log" aria-live="polite" aria-relevant="additions text" data-turn={turn}>
        {texts[0]}
      </div>
      <div role="log" aria-live="polite" aria-relevant="additions text">
        {texts[1]}
      </div>
    </VisuallyHidden>
  )
}
