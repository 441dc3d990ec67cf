/** The dossierkaart: what the dossier is for and how long it is kept, and the log of what was shared with whom. */
import { verlengBewaarTot } from '../../domain/model/bewaartermijn'
import { zegDatum } from '../../taal/datum'
import type { Gedeeld, Uitgang } from '../../domain/model/gedeeld'
import { type Datum, type Id, NAAM_MAX } from '../../domain/model/grond'
import { KAARTVELD_NAAM, type Kaartveld } from '../../domain/model/kaartveld'
import type { Mijlpaal } from '../../domain/model/mijlpalen'
import { zegStap } from '../../domain/vragen/stappen'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editSectie } from './records'
import { addSleutel, editSleutel, removeSleutel, type Sleutellijst } from './sleutellijst'

export const editKaartveld = (
  document: DossierDocument,
  veld: Kaartveld,
  waarde: string,
  options?: ActOptions,
): void => editSectie(document, 'kop', { [veld]: waarde }, `${KAARTVELD_NAAM[veld]} gewijzigd`, options)

/** By when they want to have this step; no date takes it out. */
export function editMijlpaal(
  document: DossierDocument,
  stap: Mijlpaal,
  datum: Datum,
  options?: ActOptions,
): void {
  const { [stap]: vorige, ...zonder } = document.read().kop.mijlpalen
  if ((vorige ?? '') === datum) return
  editSectie(
    document,
    'kop',
    { mijlpalen: datum === '' ? zonder : { ...zonder, [stap]: datum } },
    datum === '' ? `${zegStap(stap)}: geen datum` : `${zegStap(stap)} tegen ${zegDatum(datum)}`,
    options,
  )
}

/** Keeps it a year longer. Gives the new date. */
export function extendBewaarTot(document: DossierDocument): string {
  const bewaarTot = verlengBewaarTot(document.read().kop.bewaarTot, document.vandaag())
  editSectie(document, 'kop', { bewaarTot }, `Bewaren tot ${zegDatum(bewaarTot)}`)
  return bewaarTot
}

const lijstVan = (document: DossierDocument): Sleutellijst<Gedeeld> => ({
  punten: document.read().kop.gedeeld,
  zet: (gedeeld, label, options) => editSectie(document, 'kop', { gedeeld }, label, options),
  noem: ({ wat, aanWie }) => (aanWie ? `Gedeeld met ${aanWie}: ${wat}` : `Gedeeld: ${wat}`),
})

const regelVan = (document: DossierDocument, wat: Omit<Gedeeld, 'datum'>): Gedeeld => ({
  ...wat,
  wat: wat.wat.slice(0, NAAM_MAX),
  aanWie: wat.aanWie.trim().slice(0, NAAM_MAX),
  datum: document.vandaag(),
})

/** Somebody adds a line: it went out today. Gives its id. */
export function addGedeeld(document: DossierDocument, wat: Omit<Gedeeld, 'datum'>): Id {
  const id = document.nieuweId()
  addSleutel(lijstVan(document), id, regelVan(document, wat))
  return id
}

/**
 * The app adds a line by itself: always for what went out with names, masked when somebody said for whom. The same way out to the same people is
 * one line a day, and no step to undo: who presses Ctrl S and then Ctrl Z means what they did before.
 */
export function noteGedeeld(
  document: DossierDocument,
  { wat, metNamen, aanWie = '', protocol = null }: Uitgang,
): void {
  const regel = regelVan(document, { wat, metNamen, aanWie, protocol })
  if (!regel.metNamen && regel.aanWie === '') return
  const lijst = lijstVan(document)
  const isZelfde = (een: Gedeeld) => GANG.every((veld) => een[veld] === regel[veld])
  if (Object.values(lijst.punten).some(isZelfde)) return
  lijst.zet({ ...lijst.punten, [document.nieuweId()]: regel }, `${lijst.noem(regel)} genoteerd`, {
    zonderStap: true,
  })
}

/** What makes it the same way out; whether there is a protocol may be put right later. */
const GANG = ['datum', 'wat', 'metNamen', 'aanWie'] as const

export const editGedeeld = (
  document: DossierDocument,
  id: Id,
  patch: Partial<Gedeeld>,
  options?: ActOptions,
): void => editSleutel(lijstVan(document), id, patch, options)

export const removeGedeeld = (document: DossierDocument, id: Id): void =>
  removeSleutel(lijstVan(document), id)
