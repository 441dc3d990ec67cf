/** The lists of the verankering: agenda points, follow-up meetings, learning points, realisations. Source: method S4. */
import { hoofdletter } from '../../domain/actor'
import { type Id, verzetSleutel, volgendeOrde } from '../../domain/grond'
import { kort } from '../../domain/schemafouten'
import type { Verankering } from '../../domain/plan'
import { type GeordendeLijst, PUNT_NAAM, type Punt, type VerankeringLijst } from '../../domain/verankering'
import type { ActOptions, DossierDocument } from '../dossierdocument'
import { editSectie } from './records'

/** «Leerpunt «minder vergaderen»». */
const noem = (lijst: VerankeringLijst, tekst: string): string =>
  hoofdletter(PUNT_NAAM[lijst]) + (tekst.trim() && ` «${kort(tekst.trim())}»`)

const zet = <L extends VerankeringLijst>(
  document: DossierDocument,
  lijst: L,
  punten: Verankering[L],
  label: string,
  options?: ActOptions,
): void => editSectie(document, 'verankering', { [lijst]: punten }, label, options)

/** One item with this text, last in its list. Gives its id. */
export function addPunt(document: DossierDocument, lijst: VerankeringLijst, tekst: string): Id {
  const { verankering } = document.read()
  const id = document.nieuweId()
  const label = `${noem(lijst, tekst)} toegevoegd`
  if (lijst === 'opvolging') {
    zet(document, lijst, { ...verankering.opvolging, [id]: { datum: '', tekst } }, label)
    return id
  }
  const nieuw = { tekst, orde: volgendeOrde(verankering[lijst]), ...BEGIN[lijst] }
  editSectie(document, 'verankering', { [lijst]: { ...verankering[lijst], [id]: nieuw } }, label)
  return id
}

const BEGIN: Readonly<Record<GeordendeLijst, object>> = {
  agendapunten: { ritme: '' },
  leerpunten: {},
  realisaties: { datum: '' },
}

/** An id that is gone is passed over. */
export function editPunt<L extends VerankeringLijst>(
  document: DossierDocument,
  lijst: L,
  id: Id,
  patch: Partial<Omit<Punt<L>, 'orde'>>,
  options?: ActOptions,
): void {
  const punten = document.read().verankering[lijst]
  const punt = punten[id]
  if (!punt) return
  const nieuw = { ...punt, ...patch }
  editSectie(
    document,
    'verankering',
    { [lijst]: { ...punten, [id]: nieuw } },
    `${noem(lijst, nieuw.tekst)} gewijzigd`,
    options,
  )
}

export function removePunt(document: DossierDocument, lijst: VerankeringLijst, id: Id): void {
  const { [id]: weg, ...rest } = document.read().verankering[lijst] as Readonly<Record<Id, { tekst: string }>>
  if (!weg) return
  editSectie(document, 'verankering', { [lijst]: rest }, `${noem(lijst, weg.tekst)} verwijderd`)
}

/** Puts an item at place `index` (0 is first). */
export function movePunt(document: DossierDocument, lijst: GeordendeLijst, id: Id, index: number): void {
  const punten: Readonly<Record<Id, { tekst: string; orde: number }>> = document.read().verankering[lijst]
  const verzet = verzetSleutel(punten, id, index)
  if (!verzet) return
  editSectie(
    document,
    'verankering',
    { [lijst]: verzet },
    `${noem(lijst, punten[id]?.tekst ?? '')} verschoven`,
  )
}
