/**
 * Boek: what a dossier itself needs, Yjs above all. It comes with the first one that is opened or made; the list of them stands without it. One file for
 * the build, together with the screen of a dossier.
 */
export { leegDossier } from '../domain/model/dossier'
export { createDossierDocument } from './dossierdocument'
export { LOG_MAX, leesLog, vervangLog } from './log'
export { editSectie, noteGedeeld } from './mutations'
export { createOpslag } from './opslag'
export { createSchetsen } from './schetsen'
export { NieuwereVersieFout } from './versie'
export { createWachtkamer } from './wachtkamer'
