/**
 * How the spellings that are looked for begin. Most words of most texts are nobody's, and are passed over here after a letter or three, before anything
 * is made of them.
 */
import { isCijfer, isLetter, findBegin } from '../../taal/leeswoorden'
import { isBrug } from './maskerlezing'

/** Letters that are looked at; and where more than the letters can follow. */
export const DIEP = 24
export const KORT = 8
const VAKKEN = 0x3_ff_ff

const NIETS = 0
/** The beginning of something longer. */
const BEGIN = 1
const HEEL = 2
/** A whole spelling that an ending can follow, or more letters than are looked at. */
const STAM = 3

/**
 * Each beginning marks one place of a table. Two beginnings can share a place, so that it sometimes says yes for nothing; it never says no for
 * something.
 */
export function createBeginletters() {
  const tabel = new Uint8Array(VAKKEN + 1)
  const volgende = (vak: number, code: number): number => (vak * 37 + code) & VAKKEN
  return {
    /** Two letters have an ending only when they are a first name: «Jo», «Jootje». */
    leer(spelling: string, voornaam: boolean): void {
      let vak = 0
      for (let aantal = 1; aantal <= spelling.length && aantal <= DIEP; aantal++) {
        vak = volgende(vak, spelling.charCodeAt(aantal - 1))
        const isBegin = aantal < spelling.length && aantal < DIEP
        const stand = isBegin ? BEGIN : aantal > 2 || voornaam ? STAM : HEEL
        tabel[vak] = Math.max(tabel[vak] as number, stand)
      }
    },
    /**
     * Whether a spelling, perhaps with an ending, can begin with these letters, which are a norm, and go on with the word that begins here. An s may be
     * a possessive, and digits and letters that are not plain may be anything.
     */
    kanVerder(letters: string, diep: number, tekst: string, begin: number): boolean {
      let vak = 0
      for (let plek = 0; plek < letters.length; plek++) {
        if (plek === diep) return true
        vak = volgende(vak, letters.charCodeAt(plek))
        if (tabel[vak] === NIETS) return false
      }
      for (let plek = begin; plek < tekst.length && letters.length + plek - begin < diep; plek++) {
        const code = tekst.charCodeAt(plek)
        if (code > 127 || !isLetter(code) || isCijfer(code)) return true
        vak = volgende(vak, code | 32)
        if (tabel[vak] === NIETS) return (code | 32) === 115
      }
      return true
    },
    /** Whether a spelling, perhaps with an ending, can begin with the word that begins here. A letter that is not plain may be anything. */
    kanBeginnen(tekst: string, begin: number): boolean {
      let vak = 0
      for (let plek = begin; plek < tekst.length; plek++) {
        const code = tekst.charCodeAt(plek)
        if (code > 127) return true
        if (isLetter(code)) {
          // Makes small letters of capitals, and leaves digits as they are.
          vak = volgende(vak, code | 32)
          if (tabel[vak] === NIETS) return false
          if (tabel[vak] === STAM) return true
          continue
        }
        if (tabel[vak] === HEEL) return true
        const volgend = findBegin(tekst, plek)
        if (!isBrug(tekst, plek, volgend)) return false
        plek = volgend - 1
      }
      return tabel[vak] === HEEL
    },
  }
}
