/** Lagen: what lies open over the page, in the order in which it came. Whoever goes back closes the uppermost. */
import { useEffectEvent, useLayoutEffect } from 'react'

type Laag = { readonly sluit: () => void }

let lagen: readonly Laag[] = []
const luisteraars = new Set<() => void>()

function zet(nieuw: readonly Laag[]): void {
  lagen = nieuw
  for (const luisteraar of luisteraars) luisteraar()
}

/** Lays one on top; returns how to take it away, wherever it lies by then. */
export function legLaag(sluit: () => void): () => void {
  const laag: Laag = { sluit }
  zet([...lagen, laag])
  return () => zet(lagen.filter((ander) => ander !== laag))
}

export const telLagen = (): number => lagen.length

/** Asks the `aantal` uppermost to close, the last one first. */
export function sluitLagen(aantal: number): void {
  for (const { sluit } of lagen.slice(lagen.length - aantal).toReversed()) sluit()
}

/** Hears every layer that comes or goes; returns the way out. */
export function volgLagen(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}

/** While `open`, this is a layer, and the Back of the browser asks it to close. */
export function useLaag(open: boolean, sluit: () => void): void {
  const opSluit = useEffectEvent(sluit)
  // Before the picture: what is gone is gone for whoever counts.
  useLayoutEffect(() => (open ? legLaag(() => opSluit()) : undefined), [open])
}
