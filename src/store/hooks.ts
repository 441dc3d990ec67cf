/** How a screen reads: a narrow slice at a time, so that a change redraws only who looks at it. */
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Afleiding } from '../domain/lezing/afleiding'
import type { Dossier } from '../domain/model/dossier'
import type { Tegenstelling } from '../domain/model/tegenstelling'
import { type Afgeschermd, schermAf } from './dossiertekst'
import type { Rustend } from './signaalrust'
import type { Selectie, Sessie } from './sessie'
import { onVoorkeuren, voorkeuren } from './voorkeuren'
import { actieveTegenstelling, geldigeSelectie, type Spiegel, type Werkruimte } from './werkruimte'

export const WerkruimteContext = createContext<Werkruimte | null>(null)

/** The open dossier. Throws outside a dossier screen: that is a mistake in the composition. */
export function useWerkruimte(): Werkruimte {
  const werkruimte = useContext(WerkruimteContext)
  if (!werkruimte) throw new Error('useWerkruimte needs an open dossier around it')
  return werkruimte
}

/**
 * A slice of the dossier, as a screen may have it; compared shallowly, so a selector may build a new array or object. `lees` reads it further while
 * its texts are still open: what a screen wants to know of a whole record is asked there.
 */
export function useDossier<S>(kies: (dossier: Dossier) => S): Afgeschermd<S>
export function useDossier<S, T>(kies: (dossier: Dossier) => S, lees: (deel: S) => T): Afgeschermd<T>
export function useDossier(kies: (dossier: Dossier) => unknown, lees?: (deel: unknown) => unknown): unknown {
  const deel = useStore(
    useWerkruimte().spiegel,
    useShallow((spiegel: Spiegel) => kies(spiegel.dossier)),
  )
  return lees ? lees(deel) : deel
}

/** A slice of the session; compared shallowly. */
export const useSessie = <T>(selector: (sessie: Sessie) => T): T =>
  useStore(useWerkruimte().sessie, useShallow(selector))

/** A slice of what is derived, compared shallowly; null until it is there. Whoever looks first asks for it. */
export function useAfleiding<S>(kies: (afleiding: Afleiding) => S): Afgeschermd<S> | null {
  const { afleiding } = useWerkruimte()
  useEffect(() => afleiding.vraag(), [afleiding])
  const deel = useStore(
    afleiding.stand,
    useShallow((stand: Afleiding | null) => stand && kies(stand)),
  )
  return deel as Afgeschermd<S> | null
}

export const useVoorkeuren = () => useSyncExternalStore(onVoorkeuren, voorkeuren)

/** A slice of the signalen that may be shown while people work; compared shallowly. */
export function useSignalen<T>(selector: (signalen: Rustend) => T): Afgeschermd<T> {
  const { afleiding, signalen } = useWerkruimte()
  useEffect(() => afleiding.vraag(), [afleiding])
  return schermAf(useStore(signalen, useShallow(selector)))
}

export const useHistory = () => schermAf(useStore(useWerkruimte().spiegel, (spiegel) => spiegel.history))

/** What a panel is about. */
export type Onderwerp = Pick<Sessie, 'paneel' | 'selectie' | 'tegenstelling'>
/** Around a panel in which somebody types: there it stays about this, whatever is chosen meanwhile. */
export const OnderwerpContext = createContext<Onderwerp | null>(null)

export function useTegenstelling(): Afgeschermd<Tegenstelling> | null {
  const onderwerp = useContext(OnderwerpContext)
  const gekozen = useSessie((sessie) => (onderwerp ?? sessie).tegenstelling)
  return useDossier((dossier) => actieveTegenstelling(dossier, gekozen))
}

export function useSelectie(): Selectie {
  const onderwerp = useContext(OnderwerpContext)
  const selectie = useSessie((sessie) => (onderwerp ?? sessie).selectie)
  const actoren = useDossier((dossier) => geldigeSelectie(dossier, selectie).actoren)
  const relaties = useDossier((dossier) => geldigeSelectie(dossier, selectie).relaties)
  return { actoren, relaties }
}
