/** The voorkeuren of this machine, kept by its browser. Where that refuses, they hold for as long as the page is open. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { BEGIN_VOORKEUREN, readVoorkeuren, type Voorkeuren, writeVoorkeuren } from '../domain/voorkeuren'

const SLEUTEL = 'middenveld.voorkeuren'

type Kluis = Pick<Storage, 'getItem' | 'setItem'>
let kluis: Kluis | null = null
const stand = createStore<Voorkeuren>(() => BEGIN_VOORKEUREN)

/** Begins with what the machine kept, and keeps there what changes. With null, or a kluis that throws, nothing is kept. */
export function openVoorkeuren(bij: Kluis | null): void {
  kluis = bij
  stand.setState(lees() ?? BEGIN_VOORKEUREN, true)
}

/** Null where nothing can be read. */
function lees(): Voorkeuren | null {
  try {
    return kluis && readVoorkeuren(kluis.getItem(SLEUTEL))
  } catch {
    return null
  }
}

/** Calls back at each change; returns how to stop. */
export const onVoorkeuren = (bij: () => void): (() => void) => stand.subscribe(bij)

export const voorkeuren = (): Voorkeuren => stand.getState()

export function zetVoorkeuren(deel: Partial<Voorkeuren>): void {
  stand.setState(deel)
  try {
    // Another tab may have changed another one meanwhile: only ours goes over what is kept.
    kluis?.setItem(SLEUTEL, writeVoorkeuren({ ...(lees() ?? stand.getState()), ...deel }))
  } catch {
    // Full or forbidden: it holds until the page closes.
  }
}

/** A slice of them, for what shows it. */
export const useVoorkeur = <T>(kies: (voorkeuren: Voorkeuren) => T): T => useStore(stand, kies)
