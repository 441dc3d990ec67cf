/**
 * Boek: what a dossier itself needs, Yjs above all. It comes with the first one that is opened or made; the list of them stands without it. One file for
 * the build, together with the screen of a dossier.
 */
export { leegDossier } from '../domain/model/dossier'
export { createDossierDocument } from './ydoc/dossierdocument'
export { LOG_MAX, readLog, vervangLog } from './schijf/log'
export { editSectie, noteGedeeld, noteStand } from './mutations'
export { createOpslag } from './schijf/opslag'
export { createSchetsen } from './schijf/schetsen'
export { NieuwereVersieFout } from './ydoc/versie'
export { createWachtkamer } from './schijf/wachtkamer'
