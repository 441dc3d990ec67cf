/** What an actor is called on this screen: the real name at the desk, the mask while schuilnamen are on. */
import { type Actor, toonNaam } from '../domain/actor'
import { useDossier, useSessie, useWerkruimte } from './hooks'
import { maskerVan, type Werkruimte } from './werkruimte'

/** Never empty. Reads the present state, for what happens outside a render. */
const naamNu = (werkruimte: Werkruimte, actor: Actor): string =>
  werkruimte.sessie.getState().schuilnamen ? maskerVan(werkruimte.dossier()).naam(actor) : toonNaam(actor)

/** Redraws when a mask may have changed: any actor can be in any other's mask. */
export function useNaam(): (actor: Actor) => string {
  const werkruimte = useWerkruimte()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  useDossier((dossier) => (schuilnamen ? dossier.actoren : null))
  return (actor) => naamNu(werkruimte, actor)
}

/** The same for a text in which a name may stand, such as a label of the axis. */
export function useTekst(): (tekst: string) => string {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const dossier = useDossier((d) => (schuilnamen ? d : null))
  return (tekst) => (dossier ? maskerVan(dossier).tekst(tekst) : tekst)
}

/** The same for what was done, such as «Jan verwijderd» on a button: also who is no longer there is covered. */
export function useZegbaar(): (tekst: string) => string {
  const werkruimte = useWerkruimte()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  useDossier((dossier) => (schuilnamen ? dossier.actoren : null))
  return werkruimte.zegbaar
}
