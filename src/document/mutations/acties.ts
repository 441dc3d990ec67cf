/** Acties: a suggestion becomes theirs with its origin kept, and people say who pulls it and who helps. Source: method S3.4, S3.5. */
import type { Actie } from '../../domain/model/actie'
import type { Betrokkenheid } from '../../domain/model/actor'
import type { ActieVoorstel, Toetsvraag } from '../../domain/lezing/afleiding'
import { type Id, TEKST_MAX } from '../../domain/model/grond'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { addRecord, bestaande, editRecords } from './records'
import { onderwerp } from './woorden'

type Toetsantwoord = NonNullable<Actie['toets'][Toetsvraag]>

/** Gives the id of the actie; a suggestion that was taken over already and still stands gives that one, and no step. */
export const takeOverActie = (
  document: DossierDocument,
  { type, ...voorstel }: Omit<ActieVoorstel, 'vermijd' | 'omdat'>,
): Id => addOvergenomen(document, { ...voorstel, types: type === null ? [] : [type] })

/** What is taken over, from the map or from the library; `uitdaging` that is null or gone leaves it loose. */
export type Overname = Omit<
  ActieVoorstel,
  'vermijd' | 'omdat' | 'type' | 'uitdaging' | 'termijn' | 'werkvorm'
> &
  Pick<Actie, 'termijn' | 'werkvorm' | 'uitdaging'> & { readonly types: Readonly<Actie['types']> }

export function addOvergenomen(document: DossierDocument, overname: Overname): Id {
  const dossier = document.read()
  const { sleutel, tekst, types, termijn, werkvorm, kanalen, planSamenleven } = overname
  const uitdaging =
    overname.uitdaging !== null && Object.hasOwn(dossier.uitdagingen, overname.uitdaging)
      ? overname.uitdaging
      : null
  // Who moved it to another uitdaging may want it here again.
  const alDaar = Object.values(dossier.acties).find(
    (actie) => actie.herkomst?.voorstel === sleutel && actie.uitdaging === uitdaging,
  )
  if (alDaar) return alDaar.id
  const doelgroep = bestaande(dossier, 'actoren', overname.doelgroep)
  return addRecord(
    document,
    'acties',
    {
      tekst,
      uitdaging,
      termijn,
      werkvorm,
      kanalen: [...kanalen],
      planSamenleven: [...planSamenleven],
      doelgroep,
      types: [...types],
      herkomst: { voorstel: sleutel, tekst, over: doelgroep, datum: document.vandaag() },
    },
    `Actie overgenomen: ${tekst}`,
  )
}

/** Who pulls it: somebody of the map or of the werkgroep, or nobody yet. */
export function setTrekker(document: DossierDocument, id: Id, trekker: Actie['trekker']): void {
  const dossier = document.read()
  const collectie = trekker?.soort === 'lid' ? 'leden' : 'actoren'
  if (trekker && !Object.hasOwn(dossier[collectie], trekker.id)) return
  const wat = onderwerp(dossier, 'acties', [id])
  editRecords(
    document,
    'acties',
    [id],
    { trekker },
    trekker ? `${onderwerp(dossier, collectie, [trekker.id])} trekt «${wat}»` : `Geen trekker: «${wat}»`,
  )
}

/** How far this partner is involved; null lets it go. */
export function engagePartner(
  document: DossierDocument,
  id: Id,
  actor: Id,
  betrokkenheid: Betrokkenheid | null,
): void {
  const dossier = document.read()
  const actie = dossier.acties[id]
  if (!actie || !Object.hasOwn(dossier.actoren, actor)) return
  const { [actor]: vorige, ...zonder } = actie.partners
  const wie = onderwerp(dossier, 'actoren', [actor])
  const wat = onderwerp(dossier, 'acties', [id])
  const doet = vorige === undefined ? 'helpt mee' : `doet mee als ${betrokkenheid}`
  editRecords(
    document,
    'acties',
    [id],
    { partners: betrokkenheid === null ? zonder : { ...zonder, [actor]: betrokkenheid } },
    betrokkenheid === null ? `${wie} geen partner meer: «${wat}»` : `${wie} ${doet}: «${wat}»`,
  )
}

/** One answer of the depolarisatietoets; an answer without words is no answer. Source: method S3.6. */
export function answerToets(
  document: DossierDocument,
  id: Id,
  vraag: Toetsvraag,
  patch: Partial<Toetsantwoord>,
  options?: ActOptions,
): void {
  const dossier = document.read()
  const actie = dossier.acties[id]
  if (!actie) return
  const { [vraag]: vorig, ...zonder } = actie.toets
  const antwoord = { risico: '', aanpak: '', ...vorig, ...patch }
  editRecords(
    document,
    'acties',
    [id],
    { toets: antwoord.risico + antwoord.aanpak === '' ? zonder : { ...zonder, [vraag]: antwoord } },
    `Toets gewijzigd: ${onderwerp(dossier, 'acties', [id])}`,
    options,
  )
}

/** A line on how to speak with somebody, after what stands there already; once, and only while there is room. Source: method S3.4. */
export function takeOverToon(document: DossierDocument, id: Id, regel: string): void {
  const dossier = document.read()
  const actie = dossier.acties[id]
  if (!actie || actie.communicatie.includes(regel)) return
  const communicatie = [actie.communicatie.trimEnd(), regel].filter(Boolean).join('\n')
  if (communicatie.length > TEKST_MAX) return
  editRecords(
    document,
    'acties',
    [id],
    { communicatie },
    `Toon overgenomen: ${onderwerp(dossier, 'acties', [id])}`,
  )
}
