/**
 * Samenvoegen: another state of the same dossier, from a file, brought into this one. A file holds no history, so nobody can tell who wrote a field
 * last: what is empty here is filled, what is only there comes along, and where both say something else this one keeps its words and it is counted.
 */
import { COLLECTIE_NAMEN, type Dossier, SECTIE_NAMEN } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { isGelijk } from '../ydoc/codec'
import type { DossierDocument } from '../ydoc/dossierdocument'
import type { Velden } from './records'

/** Records that came along, fields that were filled, and fields that differ and stayed as they are here. */
export type Samenvoeging = { erbij: number; aangevuld: number; verschilt: number }

/** One act and one undo step; nothing is taken away or overwritten. */
export function addDossier(document: DossierDocument, daar: Dossier): Samenvoeging {
  const hier = document.read()
  const uit: Samenvoeging = { erbij: 0, aangevuld: 0, verschilt: 0 }
  document.act(
    'Bestand samengevoegd met dit dossier',
    (write) => {
      for (const naam of SECTIE_NAMEN) write.sectie(naam, vulAan(hier[naam], daar[naam], uit))
      for (const naam of COLLECTIE_NAMEN) {
        const onze = hier[naam] as Readonly<Record<Id, Velden>>
        for (const [id, record] of Object.entries(daar[naam] as Readonly<Record<Id, Velden>>)) {
          const ons = onze[id]
          if (ons) write.edit(naam, id, vulAan(ons, record, uit))
          else {
            uit.erbij++
            write.add(naam, record as never)
          }
        }
      }
    },
    { weegt: 'erbij' },
  )
  return uit
}

const isLeeg = (waarde: unknown): boolean =>
  waarde === '' || waarde === null || (typeof waarde === 'object' && Object.keys(waarde).length === 0)
const isPerSleutel = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

function vulAan(hier: Velden, daar: Velden, uit: Samenvoeging): Velden {
  const erbij: Record<string, unknown> = {}
  for (const [veld, waarde] of Object.entries(daar)) {
    const ons = hier[veld]
    // The order of a list is nobody's statement.
    if (veld === 'id' || veld === 'orde' || isLeeg(waarde) || isGelijk(ons, waarde)) continue
    if (isLeeg(ons)) erbij[veld] = waarde
    else if (Array.isArray(ons) && Array.isArray(waarde)) {
      const samen: unknown[] = [...new Set<unknown>([...(ons as unknown[]), ...(waarde as unknown[])])]
      if (samen.length > ons.length) erbij[veld] = samen
      continue
    } else if (isPerSleutel(ons) && isPerSleutel(waarde)) {
      const samen = { ...waarde, ...ons }
      uit.verschilt += Object.keys(waarde).filter(
        (sleutel) => sleutel in ons && !isGelijk(ons[sleutel], waarde[sleutel]),
      ).length
      if (Object.keys(samen).length > Object.keys(ons).length) erbij[veld] = samen
    } else uit.verschilt++
  }
  uit.aangevuld += Object.keys(erbij).length
  return erbij
}

/** Makes this one as the file says, in one step. What was noted here of who got what, and what was said about names, stays: that happened. */
export function editNaarBestand(document: DossierDocument, daar: Dossier): void {
  const { kop, maskering, momentopnames } = document.read()
  document.replace(
    {
      ...daar,
      kop: { ...daar.kop, gedeeld: { ...daar.kop.gedeeld, ...kop.gedeeld } },
      momentopnames: { ...daar.momentopnames, ...momentopnames },
      maskering,
    },
    'Vervangen door een bestand',
  )
}
