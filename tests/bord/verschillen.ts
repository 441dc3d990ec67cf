/** What differs between two states of a dossier: by record, and within a record by field. */
import { isDeepStrictEqual } from 'node:util'
import { COLLECTIE_NAMEN, type Dossier, SECTIE_NAMEN } from '../../src/domain/model/dossier'

/** `pad`: «actoren/a1» for a record that came or went, «actoren/a1/naam» for one of its fields. Undefined where it was or is not there. */
export type Verschil = { pad: string; voor: unknown; na: unknown }

const isZelfde = (a: unknown, b: unknown): boolean => a === b || isDeepStrictEqual(a, b)

function velden(pad: string, voor: object, na: object): Verschil[] {
  const oud = new Map<string, unknown>(Object.entries(voor))
  const nieuw = new Map<string, unknown>(Object.entries(na))
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((veld) => {
    const [was, wordt] = [oud.get(veld), nieuw.get(veld)]
    return isZelfde(was, wordt) ? [] : [{ pad: `${pad}/${veld}`, voor: was, na: wordt }]
  })
}

/** All but the memory of hidden names: it grows along with an act, and is nobody's. */
const COLLECTIES_VAN_MENSEN = COLLECTIE_NAMEN.filter((naam) => naam !== 'verborgenNamen')

export function verschillen(voor: Dossier, na: Dossier): Verschil[] {
  const uitSecties = SECTIE_NAMEN.flatMap((naam) =>
    voor[naam] === na[naam] ? [] : velden(naam, voor[naam], na[naam]),
  )
  const uitCollecties = COLLECTIES_VAN_MENSEN.flatMap((naam) => {
    if (voor[naam] === na[naam]) return []
    const oud: Readonly<Record<string, object>> = voor[naam]
    const nieuw: Readonly<Record<string, object>> = na[naam]
    return [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])].flatMap((id) => {
      const [was, wordt] = [oud[id], nieuw[id]]
      if (was && wordt) return was === wordt ? [] : velden(`${naam}/${id}`, was, wordt)
      return [{ pad: `${naam}/${id}`, voor: was, na: wordt }]
    })
  })
  return [...uitSecties, ...uitCollecties]
}
