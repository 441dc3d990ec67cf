/** What the map says now to one question of the pitstop. */
import type { Dossiertekst } from '../../store/dossiertekst'
import type { Pitstopvraag } from '../../domain/lezing/afleiding'
import type { Zin } from '../../domain/lezing/omdat'
import { writeGrond } from '../../domain/model/pitstop'
import { useAfleiding, useDossier } from '../../store/hooks'
import { writeZin } from '../../store/namen'

/** `grond` carries the real names, as everything that is stored does. Null until it has been derived. */
export function useKaartwoorden(vraag: Pitstopvraag): { zinnen: readonly Zin[]; grond: Dossiertekst } | null {
  const zinnen = useAfleiding(({ pitstop }) => pitstop[vraag])
  const grond = useDossier(
    (dossier) => zinnen && writeGrond(zinnen.map((zin) => writeZin(dossier, zin, null))),
  )
  return zinnen && grond !== null ? { zinnen, grond } : null
}
