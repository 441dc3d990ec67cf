/** Acties: a suggestion becomes theirs with its origin kept, and people say who pulls it and who helps. Source: method S3.4, S3.5. */
import type { Actie } from '../../domain/actie'
import type { Betrokkenheid } from '../../domain/actor'
import type { ActieVoorstel } from '../../domain/derive/afleiding'
import type { Id } from '../../domain/grond'
import type { DossierDocument } from '../dossierdocument'
import { addRecord, bestaande, editRecords } from './records'
import { onderwerp } from './woorden'

/** Gives the id of the actie; a suggestion that was taken over already and still stands gives that one, and no step. */
export function takeOverActie(
  document: DossierDocument,
  voorstel: Omit<ActieVoorstel, 'vermijd' | 'omdat'>,
): Id {
  const dossier = document.read()
  const { sleutel, tekst, uitdaging, type, termijn, werkvorm, kanalen, planSamenleven } = voorstel
  const alDaar = Object.values(dossier.acties).find(({ herkomst }) => herkomst?.voorstel === sleutel)
  if (alDaar) return alDaar.id
  const doelgroep = bestaande(dossier, 'actoren', voorstel.doelgroep)
  return addRecord(
    document,
    'acties',
    {
      tekst,
      uitdaging: Object.hasOwn(dossier.uitdagingen, uitdaging) ? uitdaging : null,
      termijn,
      werkvorm,
      kanalen: [...kanalen],
      planSamenleven: [...planSamenleven],
      doelgroep,
      types: type === null ? [] : [type],
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
  const { [actor]: _weg, ...zonder } = actie.partners
  const wie = onderwerp(dossier, 'actoren', [actor])
  const wat = onderwerp(dossier, 'acties', [id])
  editRecords(
    document,
    'acties',
    [id],
    { partners: betrokkenheid === null ? zonder : { ...zonder, [actor]: betrokkenheid } },
    betrokkenheid === null ? `${wie} geen partner meer: «${wat}»` : `${wie} helpt mee: «${wat}»`,
  )
}
