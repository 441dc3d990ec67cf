/**
 * Which dossiers show schuilnamen on this machine, until somebody shows the names again: also after a reload, on the start screen and in another
 * tab. Of each its title as it may be read, because the start screen knows no actors to mask it with. Kept by the browser; where that refuses,
 * it holds for as long as the page is open.
 */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Id } from '../domain/model/grond'
import { createKluisvak, type Kluis } from './kluis'

const SLEUTEL = 'middenveld.schuilnamen'

/** Masked title by dossier. */
type Afscherming = Readonly<Record<Id, string>>
/** What the window tells about a change in another tab. */
type Venster = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>

const vak = createKluisvak(SLEUTEL)
const stand = createStore<Afscherming>(() => ({}))

/** Begins with what the machine kept. With null, or a kluis that throws, nothing is kept. Gives how to stop listening to other tabs. */
export function openAfscherming(bij: Kluis | null, venster?: Venster): () => void {
  vak.open(bij)
  stand.setState(lees() ?? {}, true)
  const hoor = (event: Event) => {
    // Null: everything was wiped at once. Then nobody chose to show a name, so what was covered stays covered here.
    if ('key' in event && event.key === SLEUTEL) stand.setState(lees() ?? stand.getState(), true)
  }
  venster?.addEventListener('storage', hoor)
  return () => venster?.removeEventListener('storage', hoor)
}

/** Null where nothing can be read. */
const lees = (): Afscherming | null =>
  vak.lees((tekst) => {
    const gelezen: unknown = JSON.parse(tekst ?? 'null')
    if (typeof gelezen !== 'object' || gelezen === null) return null
    return Object.fromEntries(
      Object.entries(gelezen).filter((deel): deel is [string, string] => typeof deel[1] === 'string'),
    )
  })

export const isAfgeschermd = (id: Id): boolean => Object.hasOwn(stand.getState(), id)

/** `titel` as it may be read, or null to show the names of this dossier again. */
export function zetAfscherming(id: Id, titel: string | null): void {
  // Another tab may have covered another dossier meanwhile.
  const { [id]: _, ...anderen } = lees() ?? stand.getState()
  const nieuw = titel === null ? anderen : { ...anderen, [id]: titel }
  stand.setState(nieuw, true)
  vak.schrijf(JSON.stringify(nieuw))
}

/** Calls back at each change; returns how to stop. */
export const onAfscherming = (bij: () => void): (() => void) => stand.subscribe(bij)

export const useAfscherming = <T>(kies: (afscherming: Afscherming) => T): T => useStore(stand, kies)
