/** What the midden said when an uitdaging came back to it, and what became of that. Notes of a conversation itself stay in the dossier: they are of who spoke. */
import type { Uitdaging } from '../../domain/model/uitdaging'
import type { Noemer } from './noemer'

/** A line for each of them, in the order of the record; empty where nobody said anything yet, or nothing was done with it yet. */
export const zegPerActor = (woorden: Uitdaging['teruggezegd' | 'teruggedaan'], noemer: Noemer): string =>
  Object.entries(woorden)
    .flatMap(([id, tekst]) => (tekst.trim() === '' ? [] : `${noemer.actor(id)}: ${tekst}`))
    .join('\n')
