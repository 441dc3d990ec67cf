/** What an actor is called on this screen: the real name at the desk, the mask while schuilnamen are on. */
import type { Actor } from '../domain/model/actor'
import { verwijs } from '../domain/lezing/omdat'
import type { Dossier } from '../domain/model/dossier'
import { naamVanTegenstelling, type Tegenstelling } from '../domain/model/tegenstelling'
import { type Afgeschermd, bloot, blootTekst, type Dossiertekst, type Woorden } from './dossiertekst'
import { useDossier, useSessie, useWerkruimte } from './hooks'
import { naamVan } from './namen'
import { maskerVan } from './werkruimte'

/** Redraws when a mask may have changed: any actor can be in any other's mask. Never gives nothing. */
export function useNaam(): (actor: Pick<Actor, 'id' | 'soort'>) => string {
  const werkruimte = useWerkruimte()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  useDossier((dossier) => (schuilnamen ? dossier.actoren : null))
  return ({ id }) => {
    const dossier = werkruimte.dossier()
    return naamVan(dossier, verwijs('actor', id), schuilnamen ? maskerVan(dossier) : null)
  }
}

/** The same for a text in which a name may stand, such as a label of the axis. */
export function useTekst(): (tekst: Woorden) => string {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const dossier = bloot<Dossier | null>(useDossier((d) => (schuilnamen ? d : null)))
  return (tekst) => (dossier ? maskerVan(dossier).tekst(blootTekst(tekst)) : blootTekst(tekst))
}

/** Whether the mask changes this text on this screen: then it is shown, and not to be written. */
export function useIsBedekt(): (tekst: Dossiertekst) => boolean {
  const toon = useTekst()
  return (tekst) => toon(tekst) !== blootTekst(tekst)
}

/** Short name for a tab or a title: «bewoners ↔ jongeren». */
export function useTegenstellingnaam(): (
  tegenstelling: Pick<Afgeschermd<Tegenstelling>, 'wij' | 'zij'>,
) => string {
  const toon = useTekst()
  return ({ wij, zij }) => naamVanTegenstelling({ wij: toon(wij), zij: toon(zij) })
}

/** The same for what was done, such as «Jan verwijderd» on a button: also who is no longer there is covered. */
export function useZegbaar(): (tekst: Woorden) => string {
  const werkruimte = useWerkruimte()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  useDossier((dossier) => (schuilnamen ? dossier.actoren : null))
  return (tekst) => werkruimte.zegbaar(blootTekst(tekst))
}
