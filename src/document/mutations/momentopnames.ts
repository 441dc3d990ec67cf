/** Momentopnames: freeze the dossier as it is, to look back at later. Source: method S4. */
import { type Dossier, maakRecord } from '../../domain/model/dossier'
import { type Id, NAAM_MAX } from '../../domain/model/grond'
import { freezeDossier, zegVol } from '../../domain/bestand/terugblik'
import type { DossierDocument, Writer } from '../ydoc/dossierdocument'
import { editRecords, removeRecords } from './records'

export type NieuweMomentopname = { ok: true; id: Id } | { ok: false; reden: string }

/** Of now, dated today. Without room for it nothing changes, and the answer says why in Dutch. `mee`: what belongs to the same step. */
export function addMomentopname(
  document: DossierDocument,
  naam: string,
  mee?: (write: Writer, id: Id) => void,
): NieuweMomentopname {
  const dossier = document.read()
  const bestand = freezeDossier(dossier)
  const reden = zegVol(dossier, bestand)
  if (reden !== null) return { ok: false, reden }
  const id = document.nieuweId()
  const momentopname = maakRecord('momentopnames', {
    id,
    naam: naam.trim().slice(0, NAAM_MAX),
    datum: document.vandaag(),
    bestand,
  })
  document.act(
    momentopname.naam ? `Momentopname «${momentopname.naam}» gemaakt` : 'Momentopname gemaakt',
    (write) => {
      write.add('momentopnames', momentopname)
      mee?.(write, id)
    },
  )
  return { ok: true, id }
}

export const renameMomentopname = (document: DossierDocument, id: Id, naam: string, burst?: string): void =>
  editRecords(
    document,
    'momentopnames',
    [id],
    { naam: naam.trim().slice(0, NAAM_MAX) },
    undefined,
    burst === undefined ? undefined : { continues: burst },
  )

/**
 * Everything as it was then, as one step. The momentopnames that people made stay, and so does what was noted of who got what, what was said
 * about names since, and what rounds and votes gave: that happened.
 */
export function restoreDossier(document: DossierDocument, toen: Dossier): void {
  const { kop, momentopnames, maskering, rondes, stemmingen } = document.read()
  document.replace(
    { ...toen, kop: { ...toen.kop, gedeeld: kop.gedeeld }, momentopnames, maskering, rondes, stemmingen },
    'Dossier teruggezet',
  )
}

/** The dossier itself stays as it is; only the look back goes. */
export const removeMomentopname = (document: DossierDocument, id: Id): void =>
  removeRecords(document, 'momentopnames', [id])
