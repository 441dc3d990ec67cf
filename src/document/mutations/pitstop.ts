/** The four answers of the pitstop, each with what the map said when it was written. Texts carry real names; covering them is for who shows. Source: method S2.6. */
import type { Pitstopvraag } from '../../domain/lezing/afleiding'
import { beginTekst, renewTekst } from '../../domain/model/pitstop'
import type { Pitstop } from '../../domain/model/plan'
import { PITSTOPVRAAG } from '../../domain/vragen/pitstop'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editSectie } from './records'

type Antwoord = NonNullable<Pitstop['antwoorden'][Pitstopvraag]>

/** An answer without words is none: the map speaks again. */
function zet(
  document: DossierDocument,
  vraag: Pitstopvraag,
  antwoord: Antwoord,
  label: string,
  options?: ActOptions,
): void {
  const { [vraag]: _oud, ...rest } = document.read().pitstop.antwoorden
  const antwoorden: Pitstop['antwoorden'] =
    antwoord.tekst.trim() === '' ? rest : { ...rest, [vraag]: antwoord }
  editSectie(document, 'pitstop', { antwoorden }, `${label}: ${PITSTOPVRAAG[vraag]}`, options)
}

/** The words of the map become those of the werkgroep, to go on with; what it wrote before goes. */
export const takeOverPitstop = (document: DossierDocument, vraag: Pitstopvraag, nu: string): void =>
  zet(document, vraag, { tekst: beginTekst(nu), grond: nu }, 'Overgenomen van de kaart', {
    weegt: document.read().pitstop.antwoorden[vraag] ? 'weg' : undefined,
  })

/** What people write. The first words remember what the map said then; later ones leave that as it is. */
export function answerPitstop(
  document: DossierDocument,
  vraag: Pitstopvraag,
  tekst: string,
  nu: string,
  options?: ActOptions,
): void {
  const grond = document.read().pitstop.antwoorden[vraag]?.grond ?? nu
  zet(document, vraag, { tekst, grond }, 'Pitstop', options)
}

/** What the map says since comes into what people wrote. */
export function renewPitstop(document: DossierDocument, vraag: Pitstopvraag, nu: string): void {
  const antwoord = document.read().pitstop.antwoorden[vraag]
  if (!antwoord) return
  const tekst = renewTekst(antwoord.tekst, antwoord.grond, nu)
  zet(document, vraag, { tekst, grond: nu }, 'Bijgewerkt van de kaart', { weegt: 'anders' })
}

/** The map changed, and what people wrote still holds. */
export function keepPitstop(document: DossierDocument, vraag: Pitstopvraag, nu: string): void {
  const antwoord = document.read().pitstop.antwoorden[vraag]
  if (antwoord) zet(document, vraag, { ...antwoord, grond: nu }, 'Zo gelaten')
}
