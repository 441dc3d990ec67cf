/** What screens may do to a dossier: the mutations of the document room, handed on because screens do not see that room. */
export * from '../document/mutations'
export type { Stap } from '../document/ydoc/dossierdocument'
