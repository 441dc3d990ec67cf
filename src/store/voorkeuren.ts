/** The voorkeuren of this machine, kept by its browser. Where that refuses, they hold for as long as the page is open. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { createKluisvak, type Kluis } from './kluis'
import { BEGIN_VOORKEUREN, readVoorkeuren, type Voorkeuren, writeVoorkeuren } from '../domain/voorkeuren'

const vak = createKluisvak('middenveld.voorkeuren')
const stand = createStore<Voorkeuren>(() => BEGIN_VOORKEUREN)

/** Begins with what the machine kept, and keeps there what changes. With null, or a kluis that throws, nothing is kept. */
export function openVoorkeuren(bij: Kluis | null): void {
  vak.open(bij)
  stand.setState(vak.lees(readVoorkeuren) ?? BEGIN_VOORKEUREN, true)
}

/** Calls back at each change; returns how to stop. */
export const onVoorkeuren = (bij: () => void): (() => void) => stand.subscribe(bij)

export const voorkeuren = (): Voorkeuren => stand.getState()

export function zetVoorkeuren(deel: Partial<Voorkeuren>): void {
  stand.setState(deel)
  // Another tab may have changed another one meanwhile: only ours goes over what is kept.
  vak.schrijf(writeVoorkeuren({ ...(vak.lees(readVoorkeuren) ?? stand.getState()), ...deel }))
}

/** A slice of them, for what shows it. */
export const useVoorkeur = <T>(kies: (voorkeuren: Voorkeuren) => T): T => useStore(stand, kies)
