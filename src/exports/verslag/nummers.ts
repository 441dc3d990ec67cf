/** Acties by the number that they have on paper. */
import type { Actie } from '../../domain/model/actie'

export type Genummerd = { readonly nr: number; readonly actie: Actie }

/** 1, 2, 3, 5 → «1–3», «5». Rising numbers. */
export function vouwNummers(nummers: readonly number[]): string[] {
  const reeksen: [number, number][] = []
  for (const nummer of nummers) {
    const laatste = reeksen.at(-1)
    if (laatste?.[1] === nummer - 1) laatste[1] = nummer
    else reeksen.push([nummer, nummer])
  }
  return reeksen.flatMap(([van, tot]) =>
    tot - van > 1 ? [`${van}–${tot}`] : tot > van ? [String(van), String(tot)] : [String(van)],
  )
}
