/** Answers to the questions of the method. Whatever form an answer has, giving it takes «weten we nog niet» away, in the same step. */
import type { Dossier } from '../../domain/model/dossier'
import type { Antwoord } from '../../domain/model/situatie'
import { readTekst, type Vraag, type Wijziging } from '../../domain/vragen/vraag'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editSectie } from './records'

const LEEG: Antwoord = { tekst: '', wetenWeNogNiet: false, vanWie: '', wanneer: '' }

/** Whom the room asked, and when. Without an answer there is nothing to say that of. */
export function editAntwoordbron(
  document: DossierDocument,
  vraag: Vraag,
  bron: Partial<Pick<Antwoord, 'vanWie' | 'wanneer'>>,
  options?: ActOptions,
): void {
  const { antwoorden } = document.read().situatie
  const nu = antwoorden[vraag.sleutel]
  if (!nu) return
  const nieuw = { ...antwoorden, [vraag.sleutel]: { ...nu, ...bron } }
  editSectie(document, 'situatie', { antwoorden: nieuw }, `Gevraagd aan: ${vraag.vraag}`, options)
}

/** Null takes the answer back. A value that the question does not know changes nothing. */
export function answerVraag(
  document: DossierDocument,
  vraag: Vraag,
  antwoord: string | number | null,
  options?: ActOptions,
): void {
  const dossier = document.read()
  const wijziging = wijzigingVan(dossier, vraag, antwoord)
  schrijf(document, zegAntwoord(vraag, antwoord), metKennis(dossier, vraag, false, wijziging), options)
}

/** The room says that it does not know yet, or takes that back. A choice that was made goes; text stays, because it is what is known so far. */
export function markOnbekend(document: DossierDocument, vraag: Vraag, onbekend: boolean): void {
  const dossier = document.read()
  const wijziging = onbekend && vraag.antwoord.vorm !== 'tekst' ? wijzigingVan(dossier, vraag, null) : {}
  schrijf(
    document,
    `${onbekend ? 'Nog niet geweten' : 'Toch geweten'}: ${vraag.vraag}`,
    metKennis(dossier, vraag, onbekend, wijziging),
  )
}

/** «Praten de groepen nog met elkaar? nee»: what was answered, when it is one word. */
function zegAntwoord({ vraag, antwoord: vorm }: Vraag, antwoord: string | number | null): string {
  if (antwoord === null) return `Antwoord weg: ${vraag}`
  const gekozen = vorm.vorm === 'keuze' ? vorm.opties.find(({ id }) => id === antwoord) : undefined
  return gekozen ? `${vraag} ${gekozen.label}` : `Antwoord: ${vraag}`
}

function wijzigingVan(dossier: Dossier, vraag: Vraag, antwoord: string | number | null): Wijziging {
  const { antwoord: vorm, sleutel } = vraag
  if (vorm.vorm === 'tekst') {
    const { antwoorden } = dossier.situatie
    return {
      situatie: {
        antwoorden: {
          ...antwoorden,
          [sleutel]: {
            ...(antwoorden[sleutel] ?? LEEG),
            tekst: String(antwoord ?? ''),
            wetenWeNogNiet: false,
          },
        },
      },
    }
  }
  if (vorm.vorm === 'schuif') return typeof antwoord === 'string' ? {} : vorm.schrijf(dossier, antwoord)
  return typeof antwoord === 'number' ? {} : vorm.schrijf(dossier, antwoord)
}

/** Keeps an entry only while it says something. */
function metKennis(dossier: Dossier, vraag: Vraag, onbekend: boolean, wijziging: Wijziging): Wijziging {
  const { [vraag.sleutel]: nu, ...rest } = wijziging.situatie?.antwoorden ?? dossier.situatie.antwoorden
  const tekst = nu?.tekst ?? readTekst(dossier, vraag)
  if (!nu && !onbekend) return wijziging
  const antwoorden =
    tekst === '' && !onbekend
      ? rest
      : { ...rest, [vraag.sleutel]: { ...(nu ?? LEEG), tekst, wetenWeNogNiet: onbekend } }
  return { ...wijziging, situatie: { ...wijziging.situatie, antwoorden } }
}

function schrijf(
  document: DossierDocument,
  label: string,
  { situatie, werkgroep }: Wijziging,
  options?: ActOptions,
): void {
  document.act(
    label,
    (write) => {
      if (situatie) write.sectie('situatie', situatie)
      if (werkgroep) write.sectie('werkgroep', werkgroep)
    },
    options,
  )
}
