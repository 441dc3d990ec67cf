/** Buren: names and lines from a drawing or network of another program, in one step. */
import { maakRecord } from '../../domain/model/dossier'
import { type Id, NAAM_MAX, TEKST_MAX } from '../../domain/model/grond'
import type { ActorSoort } from '../../domain/model/actor'
import { RELATIE, type RelatieType } from '../../domain/model/relatie'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { maakActoren } from './actoren'

/** `hier`: who of the dossier it is, where it is somebody of the dossier; then nothing of it changes. */
export type Nieuwgevonden = {
  sleutel: string
  naam: string
  soort: ActorSoort
  nota: string
  hier: Id | null
}
export type Nieuwelijn = { van: string; naar: string; type: RelatieType; nota: string }

/** Everybody new waits in the parkeerplaats. Lines between who is not among them, and lines that are there already, are passed over. Gives the new ids. */
export function addVondst(
  document: DossierDocument,
  wie: readonly Nieuwgevonden[],
  lijnen: readonly Nieuwelijn[],
): Id[] {
  const dossier = document.read()
  const nieuw = wie.filter(({ hier }) => hier === null || !Object.hasOwn(dossier.actoren, hier))
  const actoren = maakActoren(
    document,
    dossier.actoren,
    nieuw.map(({ naam, soort, nota }) => ({
      naam: naam.slice(0, NAAM_MAX),
      soort,
      nota: nota.slice(0, TEKST_MAX),
    })),
  )
  const ids = new Map(wie.flatMap(({ sleutel, hier }) => (hier === null ? [] : [[sleutel, hier] as const])))
  nieuw.forEach(({ sleutel }, i) => ids.set(sleutel, actoren[i]?.id ?? ''))
  const gezien = new Set(Object.values(dossier.relaties).flatMap((een) => paren(een)))
  const relaties = lijnen.flatMap(({ van, naar, type, nota }) => {
    const relatie = { van: ids.get(van), naar: ids.get(naar), type }
    if (!relatie.van || !relatie.naar || relatie.van === relatie.naar) return []
    const nieuwe = maakRecord('relaties', {
      id: document.nieuweId(),
      van: relatie.van,
      naar: relatie.naar,
      type,
      nota: nota.slice(0, NAAM_MAX),
    })
    const paar = paren(nieuwe)
    if (paar.some((een) => gezien.has(een))) return []
    for (const een of paar) gezien.add(een)
    return [nieuwe]
  })
  if (actoren.length === 0 && relaties.length === 0) return []
  const wat = [
    actoren.length > 0 && (actoren.length === 1 ? '1 actor' : `${actoren.length} actoren`),
    relaties.length > 0 && (relaties.length === 1 ? '1 relatie' : `${relaties.length} relaties`),
  ].filter(Boolean)
  document.act(
    `${wat.join(' en ')} ingelezen`,
    (write) => {
      for (const actor of actoren) write.add('actoren', actor)
      for (const relatie of relaties) write.add('relaties', relatie)
    },
    { weegt: 'erbij' },
  )
  return actoren.map(({ id }) => id)
}

/** Between whom and of which kind; both ways where direction means nothing. */
const paren = ({ van, naar, type }: { van: Id; naar: Id; type: RelatieType }): string[] => [
  `${type} ${van} ${naar}`,
  ...(RELATIE[type].gericht ? [] : [`${type} ${naar} ${van}`]),
]
