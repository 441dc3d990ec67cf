/** All that is found by words in the open dossier, as this screen may say it. */
import { useMemo } from 'react'
import type { Dossier } from '../../domain/model/dossier'
import { bloot } from '../dossiertekst'
import { useDossier, useSessie } from '../hooks'
import { maskerVan } from '../werkruimte'
import { findVindbaars, type Vindbaar } from './vindbaar'

export function useVindbaars(): readonly Vindbaar[] {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const tegenstelling = useSessie((sessie) => sessie.tegenstelling)
  const dossier = bloot<Dossier>(useDossier((alles) => alles))
  return useMemo(
    () => findVindbaars(dossier, tegenstelling, schuilnamen ? maskerVan(dossier) : null),
    [dossier, tegenstelling, schuilnamen],
  )
}
