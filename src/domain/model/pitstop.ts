/**
 * What people wrote at the pitstop, beside what the map says now. A ground is the sentences that the map gave, one a line, so that a change is read
 * sentence by sentence; it holds real names, like every text of the dossier. Source: method S2.6.
 */
import { TEKST_MAX } from './grond'

export type Pitstopverschil = {
  /** What the map says now and did not say then, in the order of now. */
  readonly nieuw: readonly string[]
  /** What it said then and says no more. */
  readonly weg: readonly string[]
}

const zinnenIn = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((zin) => zin.trim())
    .filter(Boolean)

/** Sentences as one text that fits its field. A line break inside a sentence becomes a space; what does not fit is left out as a whole. */
export const writeGrond = (zinnen: readonly string[]): string =>
  watPast(zinnen.map((zin) => zin.replaceAll(/\s+/gu, ' ').trim()).filter(Boolean), 1).join('\n')

/** As many as fit in a field, with so many signs between two. */
function watPast(zinnen: readonly string[], tussen: number): string[] {
  let lengte = 0
  return zinnen.filter((zin) => {
    const past = lengte + zin.length + tussen <= TEKST_MAX
    if (past) lengte += zin.length + tussen
    return past
  })
}

/** What stands in `van` and not in `zonder`; what stands there twice, twice. */
function zonder(van: readonly string[], zonderDeze: readonly string[]): string[] {
  const over = [...zonderDeze]
  return van.filter((zin) => {
    const plek = over.indexOf(zin)
    if (plek >= 0) over.splice(plek, 1)
    return plek < 0
  })
}

/** The same sentences in another order are no change. */
export function findPitstopverschil(grond: string, nu: string): Pitstopverschil {
  const [toen, vandaag] = [zinnenIn(grond), zinnenIn(nu)]
  return { nieuw: zonder(vandaag, toen), weg: zonder(toen, vandaag) }
}

/** Sentences that fell away and still stand word for word in what people wrote. */
export function findVerouderd(tekst: string, { weg }: Pitstopverschil): string[] {
  const geschreven = new Set(zinnenIn(tekst))
  return weg.filter((zin) => geschreven.has(zin))
}

/** Sentences of the map as a text to write on in: an empty line between them, as between paragraphs. */
export const beginTekst = (grond: string): string => watPast(zinnenIn(grond), 2).join('\n\n')

/**
 * The words of people with what the map says since: a sentence of the map that fell away goes, a new one comes beside the sentence that it stands
 * beside on the map, or else where the first one went. Words of their own stay, in their order; a new sentence that no longer fits is left out.
 */
export function renewTekst(tekst: string, grond: string, nu: string): string {
  const verschil = findPitstopverschil(grond, nu)
  const verouderd = findVerouderd(tekst, verschil)
  const alle = tekst.split('\n')
  const eersteWeg = alle.findIndex((regel) => verouderd.includes(regel.trim()))
  const regels = zonder(
    alle.map((regel) => regel.trimEnd()),
    verouderd,
  )
  const vandaag = zinnenIn(nu)
  let lengte = tekst.length
  for (const zin of verschil.nieuw) {
    if (regels.some((regel) => regel.trim() === zin) || lengte + zin.length + 2 > TEKST_MAX) continue
    const { plek, isVoor } = plaatsNaast(zin, vandaag, regels) ?? {
      plek: eersteWeg < 0 ? regels.length : eersteWeg,
      isVoor: eersteWeg >= 0,
    }
    regels.splice(plek, 0, ...(isVoor ? [zin, ''] : ['', zin]))
    lengte += zin.length + 2
  }
  return regels
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
}

/** Behind the nearest sentence before it that stands there, else before the nearest one after it; null where none of them stands there. */
function plaatsNaast(zin: string, vandaag: readonly string[], regels: readonly string[]) {
  const zoek = (een: string) => regels.findIndex((regel) => regel.trim() === een)
  const hier = vandaag.indexOf(zin)
  const voor = vandaag.slice(0, hier).findLast((een) => zoek(een) >= 0)
  if (voor !== undefined) return { plek: zoek(voor) + 1, isVoor: false }
  const na = vandaag.slice(hier + 1).find((een) => zoek(een) >= 0)
  return na === undefined ? null : { plek: zoek(na), isVoor: true }
}
