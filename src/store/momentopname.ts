/** A momentopname of this moment, as any screen asks for it: says itself what came of it. */
import { addMomentopname } from './mutaties'
import type { Werkruimte } from './werkruimte'

/** True when there is one. Without a name it is called by its day. */
export function maakMomentopname({ document, omgeving }: Werkruimte, naam = ''): boolean {
  const gemaakt = addMomentopname(document, naam)
  if (!gemaakt.ok) omgeving.meld({ text: gemaakt.reden, tone: 'alert' })
  return gemaakt.ok
}

/** The same where the list of momentopnames is not in sight. */
export function meldMomentopname(w: Werkruimte): void {
  if (maakMomentopname(w))
    w.omgeving.meld({ text: 'Momentopname gemaakt. Ze staat bij Verankering.', isGezegd: true })
}
