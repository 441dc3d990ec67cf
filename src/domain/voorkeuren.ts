/** How somebody likes to work at this machine. It belongs to no dossier and is never shared. */
import * as v from 'valibot'

/** What a mouse wheel does on the map; `vanzelf`: a wheel zooms, a touchpad pans. */
export const WIELVOORKEUREN = ['vanzelf', 'schuift', 'zoomt'] as const
export type Wielvoorkeur = (typeof WIELVOORKEUREN)[number]

/** Each with its own fallback: what this version cannot read takes nothing else along. */
const schema = v.object({
  /** Another key for an opdracht, by its id; empty: none at all. */
  toetsen: v.fallback(v.record(v.string(), v.pipe(v.string(), v.maxLength(40))), {}),
  /** Whether one bare sign is a shortcut (WCAG 2.1.4); off for who speaks to the machine or strikes keys by accident. */
  losseToetsen: v.fallback(v.boolean(), true),
  wiel: v.fallback(v.picklist(WIELVOORKEUREN), 'vanzelf'),
})
export type Voorkeuren = Readonly<v.InferOutput<typeof schema>>

/** Those of who never changed anything. */
export const BEGIN_VOORKEUREN: Voorkeuren = { toetsen: {}, losseToetsen: true, wiel: 'vanzelf' }

/** What a machine kept, as {@link writeVoorkeuren} wrote it; anything else gives the beginning. Never throws. */
export function readVoorkeuren(tekst: string | null): Voorkeuren {
  try {
    return v.parse(schema, { ...BEGIN_VOORKEUREN, ...(JSON.parse(tekst ?? '{}') as object) })
  } catch {
    return BEGIN_VOORKEUREN
  }
}

export const writeVoorkeuren = (voorkeuren: Voorkeuren): string => JSON.stringify(voorkeuren)
