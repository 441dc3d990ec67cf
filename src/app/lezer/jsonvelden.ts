/** The files in JSON: parsed without trust, and their fields asked for by name. */
import { parseJson } from '../../domain/bestand/json'
import { Leesfout } from './grenzen'

export type Velden = Readonly<Record<string, unknown>>

export const isVelden = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** Throws a Leesfout. */
export function parseVelden(tekst: string, naam: string): Velden {
  const gelezen = parseJson(tekst.replace(/^\uFEFF/u, ''))
  if (gelezen.ok && isVelden(gelezen.waarde)) return gelezen.waarde
  throw new Leesfout(`«${naam}» is niet volledig, of er is iets aan veranderd.`)
}

/** The records of a list; what is none is passed over. */
export const readRecords = (velden: Velden, naam: string): Velden[] => {
  const lijst = velden[naam]
  return Array.isArray(lijst) ? lijst.filter(isVelden) : []
}

/** The first of these fields that says something, as text. */
export function readVeld(velden: Velden, ...namen: readonly string[]): string {
  for (const naam of namen) {
    const waarde = velden[naam]
    if (typeof waarde === 'string' && waarde.trim() !== '') return waarde.trim()
    if (typeof waarde === 'number') return String(waarde)
  }
  return ''
}
