/** Uitdagingen: from what the map suggests to what people decide. A suggestion becomes theirs with its origin kept. Source: method S2.4, S3.1. */
import type { Id } from '../../domain/model/grond'
import type { Uitdaging } from '../../domain/model/uitdaging'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { addRecord, bestaande, editRecords, editSectie } from './records'
import { metSoort, onderwerp } from './woorden'

/** `tekst` is what it was called when it was suggested; `over` are the records it stood on. */
export type Uitdagingvoorstel = {
  readonly sleutel: string
  readonly bezorgdheden: readonly Id[]
  readonly tekst: string
  readonly over: readonly Id[]
}

/** Gives the id of the uitdaging; a suggestion that was taken over already and still stands gives that one, and no step. */
export function takeOverUitdaging(document: DossierDocument, voorstel: Uitdagingvoorstel): Id {
  const { sleutel, bezorgdheden } = voorstel
  const alDaar = Object.values(document.read().uitdagingen).find(
    ({ herkomst, bezorgdheden: eigen }) =>
      herkomst?.voorstel === sleutel && bezorgdheden.every((id) => eigen.includes(id)),
  )
  return alDaar?.id ?? addUitdaging(document, voorstel, 'overgenomen')
}

/**
 * Several bezorgdheden become one uitdaging: a new one, or more of one that is there (`naar`). What is in it already is passed over. Gives its id,
 * or null when `naar` is gone.
 */
export function bundleBezorgdheden(
  document: DossierDocument,
  voorstel: Uitdagingvoorstel,
  naar: Id | null = null,
): Id | null {
  if (naar === null) return addUitdaging(document, voorstel, 'gebundeld')
  const dossier = document.read()
  const uitdaging = dossier.uitdagingen[naar]
  if (!uitdaging) return null
  const erbij = bestaande(dossier, 'bezorgdheden', voorstel.bezorgdheden).filter(
    (id) => !uitdaging.bezorgdheden.includes(id),
  )
  if (erbij.length === 0) return naar
  editRecords(
    document,
    'uitdagingen',
    [naar],
    { bezorgdheden: [...uitdaging.bezorgdheden, ...erbij] },
    `${metSoort(dossier, 'bezorgdheden', erbij)} gebundeld in «${onderwerp(dossier, 'uitdagingen', [naar])}»`,
  )
  return naar
}

const addUitdaging = (
  document: DossierDocument,
  { sleutel, bezorgdheden, tekst, over }: Uitdagingvoorstel,
  wat: string,
): Id =>
  addRecord(
    document,
    'uitdagingen',
    {
      tekst,
      bezorgdheden: bestaande(document.read(), 'bezorgdheden', bezorgdheden),
      herkomst: { voorstel: sleutel, tekst, over: [...over], datum: document.vandaag() },
    },
    (uitdaging) => `${uitdaging} ${wat}`,
  )

const KEUZE_ZIN: Readonly<Record<Uitdaging['keuze'], string>> = {
  gekozen: 'gekozen',
  niet: 'nu niet',
  open: 'weer open',
}

/** What people decided; a reason that was given stays until somebody changes it. */
export function chooseUitdaging(document: DossierDocument, id: Id, keuze: Uitdaging['keuze']): void {
  const wie = onderwerp(document.read(), 'uitdagingen', [id])
  editRecords(document, 'uitdagingen', [id], { keuze }, `«${wie}»: ${KEUZE_ZIN[keuze]}`)
}

/** What the municipality can do about it; null takes the answer back. */
export function rateImpact(document: DossierDocument, id: Id, impact: Uitdaging['impact']): void {
  const wie = onderwerp(document.read(), 'uitdagingen', [id])
  editRecords(document, 'uitdagingen', [id], { impact }, `Impact ${impact ?? 'niet ingevuld'}: «${wie}»`)
}

/** Whether a network actor supports it. */
export function supportUitdaging(document: DossierDocument, id: Id, actor: Id, steunt: boolean): void {
  const dossier = document.read()
  const uitdaging = dossier.uitdagingen[id]
  if (!uitdaging || !Object.hasOwn(dossier.actoren, actor)) return
  const zonder = uitdaging.steun.filter((ander) => ander !== actor)
  editRecords(
    document,
    'uitdagingen',
    [id],
    { steun: steunt ? [...zonder, actor] : zonder },
    `Steun van ${onderwerp(dossier, 'actoren', [actor])}${steunt ? '' : ' weg'}: «${onderwerp(dossier, 'uitdagingen', [id])}»`,
  )
}

/** The order of the room, first to last; who is not named keeps no place of its own. */
export function moveUitdaging(document: DossierDocument, ids: readonly Id[], verplaatst: Id): void {
  const dossier = document.read()
  const volgorde = bestaande(dossier, 'uitdagingen', ids)
  const plaats = volgorde.indexOf(verplaatst) + 1
  if (plaats === 0) return
  editSectie(
    document,
    'plan',
    { eigenVolgorde: Object.fromEntries(volgorde.map((id, i) => [id, i])) },
    `«${onderwerp(dossier, 'uitdagingen', [verplaatst])}» op plaats ${plaats}`,
  )
}

/** The computed order counts again; the reason for the own one goes with it. */
export const resetVolgorde = (document: DossierDocument): void =>
  editSectie(document, 'plan', { eigenVolgorde: {}, eigenVolgordeReden: '' }, 'Berekende volgorde hersteld', {
    weegt: 'weg',
  })

/** Puts a suggestion aside; it can be brought back. */
export function hideVoorstel(document: DossierDocument, sleutel: string, tekst: string): void {
  const { verborgenVoorstellen } = document.read().plan
  editSectie(
    document,
    'plan',
    { verborgenVoorstellen: [...verborgenVoorstellen, sleutel] },
    `Voorstel opzij gelegd: ${tekst}`,
    { weegt: 'opzij' },
  )
}

export function restoreVoorstel(document: DossierDocument, sleutel: string, tekst: string): void {
  const { verborgenVoorstellen } = document.read().plan
  editSectie(
    document,
    'plan',
    { verborgenVoorstellen: verborgenVoorstellen.filter((ander) => ander !== sleutel) },
    `Voorstel teruggehaald: ${tekst}`,
  )
}
