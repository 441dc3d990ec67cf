/** A table of leden from elsewhere: who, expertise, role, mandate, one row each. Source: method S1.5. */
import { NAAM_MAX } from '../model/grond'
import type { Lid } from '../model/werkgroep'
import { splitKnipsel } from './lijstrijen'

/** Rows that are read: far above any werkgroep. */
const RIJEN_MAX = 200
const KOP = /^(?:wie|naam|functie|lid)$/iu
const JA = /^(?:ja|j|x|1|waar)$/iu
const NEE = /^(?:nee|n|0|onwaar)$/iu

/** What was pasted, without its heading and without empty rows. Never throws. */
export function readLedentabel(tekst: string): Pick<Lid, 'wie' | 'expertise' | 'rol' | 'mandaat'>[] {
  const rijen = splitKnipsel(tekst).map((cellen) => cellen.map((cel) => cel.trim().slice(0, NAAM_MAX)))
  const zonderKop = KOP.test(rijen[0]?.[0] ?? '') ? rijen.slice(1) : rijen
  return zonderKop
    .filter(([wie = '']) => wie !== '')
    .slice(0, RIJEN_MAX)
    .map(([wie = '', expertise = '', rol = '', mandaat = '']) => ({
      wie,
      expertise,
      rol,
      mandaat: JA.test(mandaat) ? true : NEE.test(mandaat) ? false : null,
    }))
}
