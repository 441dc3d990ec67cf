/** Text from outside to JSON, without trust: where it breaks, how deep it goes, and which keys it tries. */

export type JsonFout =
  | { soort: 'geenJson'; regel: number; kolom: number }
  | { soort: 'teDiep' }
  | { soort: 'verbodenSleutel'; sleutel: string; pad: readonly string[] }

/** No field of a dossier lies deeper than 8; a little room for older and later versions. */
const DIEPTE_MAX = 16
/** Keys with which a file could reach into every object of the app. */
const VERBODEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Parses, and walks the result without recursion. Never throws. Line and column count from 1. */
export function parseJson(tekst: string): { ok: true; waarde: unknown } | { ok: false; fout: JsonFout } {
  let waarde: unknown
  try {
    waarde = JSON.parse(tekst)
  } catch {
    const plaats = vindBreuk(tekst)
    if (plaats === 'teDiep') return { ok: false, fout: { soort: 'teDiep' } }
    const voor = tekst.slice(0, plaats).split('\n')
    return {
      ok: false,
      fout: { soort: 'geenJson', regel: voor.length, kolom: (voor.at(-1)?.length ?? 0) + 1 },
    }
  }
  const fout = vindGevaar(waarde)
  return fout ? { ok: false, fout } : { ok: true, waarde }
}

function vindGevaar(wortel: unknown): JsonFout | null {
  const stapel: { waarde: unknown; pad: readonly string[] }[] = [{ waarde: wortel, pad: [] }]
  for (let top = stapel.pop(); top; top = stapel.pop()) {
    const { waarde, pad } = top
    if (typeof waarde !== 'object' || waarde === null) continue
    if (pad.length > DIEPTE_MAX) return { soort: 'teDiep' }
    for (const [sleutel, onder] of Object.entries(waarde) as [string, unknown][]) {
      if (VERBODEN.has(sleutel)) return { soort: 'verbodenSleutel', sleutel, pad }
      if (typeof onder === 'object' && onder !== null) stapel.push({ waarde: onder, pad: [...pad, sleutel] })
    }
  }
  return null
}

const WIT = /[ \t\n\r]*/y
const LOS = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ONTSNAPT = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** Just past the closing quote of the text that starts at `begin`, or null. A loop, because a regular expression gives up on megabytes. */
function eindeVanTekst(tekst: string, begin: number): number | null {
  if (tekst[begin] !== '"') return null
  for (let i = begin + 1; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i)
    if (teken === 0x22) return i + 1
    if (teken < 0x20) return null
    if (teken === 0x5c) {
      ONTSNAPT.lastIndex = i
      if (!ONTSNAPT.test(tekst)) return null
      i = ONTSNAPT.lastIndex - 1
    }
  }
  return null
}

/**
 * Where a text stops being JSON. Browsers word and place this differently, or not at all, so we look ourselves; only called when parsing failed.
 * Nothing found means that the engine gave up on the depth.
 */
function vindBreuk(tekst: string): number | 'teDiep' {
  const open: ('{' | '[')[] = []
  let i = 0
  const neem = (patroon: RegExp): boolean => {
    patroon.lastIndex = i
    const past = patroon.test(tekst)
    if (past) i = patroon.lastIndex
    return past
  }
  let verwacht: 'waarde' | 'sleutel' | 'na' = 'waarde'
  /** True right after an opening bracket, where a closing one may follow. */
  let leeg = false
  while (true) {
    neem(WIT)
    const teken = tekst[i]
    const binnen = open.at(-1)
    if (verwacht === 'na') {
      if (!binnen) return i < tekst.length ? i : 'teDiep'
      if (teken === ',') {
        i++
        verwacht = binnen === '{' ? 'sleutel' : 'waarde'
      } else if (teken === (binnen === '{' ? '}' : ']')) {
        i++
        open.pop()
      } else return i
      leeg = false
    } else if (leeg && binnen && teken === (binnen === '{' ? '}' : ']')) {
      i++
      open.pop()
      verwacht = 'na'
      leeg = false
    } else if (verwacht === 'sleutel') {
      const einde = eindeVanTekst(tekst, i)
      if (einde === null) return i
      i = einde
      neem(WIT)
      if (tekst[i] !== ':') return i
      i++
      verwacht = 'waarde'
      leeg = false
    } else if (teken === '{' || teken === '[') {
      open.push(teken)
      i++
      verwacht = teken === '{' ? 'sleutel' : 'waarde'
      leeg = true
    } else {
      const einde = eindeVanTekst(tekst, i)
      if (einde !== null) i = einde
      else if (!neem(LOS)) return i
      verwacht = 'na'
      leeg = false
    }
  }
}
