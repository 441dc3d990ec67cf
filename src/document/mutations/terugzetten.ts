/** Brings back what was taken away, as it was, with every mention of it. */
import { COLLECTIE_NAMEN, type Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { type Velden, verschil } from './records'

/**
 * `voor` and `na` are the dossier right before and right after the removal. What has changed since stays as it is; what is there again is passed
 * over. Sections are left alone.
 */
export function restoreRecords(
  document: DossierDocument,
  voor: Dossier,
  na: Dossier,
  label: string,
  options?: ActOptions,
): void {
  const nu = document.read()
  const weg = COLLECTIE_NAMEN.flatMap((naam) => Object.keys(voor[naam]).filter((id) => !(id in na[naam])))
  const noemt = (record: Velden | undefined) => {
    const tekst = JSON.stringify(record)
    return weg.some((id) => tekst.includes(`"${id}"`))
  }
  document.act(
    label,
    (write) => {
      for (const naam of COLLECTIE_NAMEN) {
        const [was, werd, is] = [voor, na, nu].map((dossier) => dossier[naam] as Readonly<Record<Id, Velden>>)
        for (const [id, record] of Object.entries(was ?? {})) {
          const toen = werd?.[id]
          if (toen === undefined) {
            if (is?.[id] === undefined) write.add(naam, record as never)
          } else if (toen !== record && is?.[id] === toen && noemt(record)) {
            write.edit(naam, id, verschil(toen, record))
          }
        }
      }
    },
    options,
  )
}
