/**
 * Rondes and stemmingen: what a room said together, once it is revealed. Only sums and spreads come in here; the labels name how many took part and
 * nobody. Source: method S2.1, S3.1.
 */
import { type Id, TEKST_MAX } from '../../domain/model/grond'
import { isEens, maakPositie, type Positie } from '../../domain/model/zone'
import { tel } from '../../taal/woorden'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { addRecord, bestaande, editRecords, editSectie, type NieuwRecord } from './records'

/** Gives its id. The reveal is this act: what the room sees is what is kept. */
export const addRonde = (document: DossierDocument, ronde: Omit<NieuwRecord<'rondes'>, 'datum'>): Id =>
  addRecord(
    document,
    'rondes',
    { ...ronde, datum: document.vandaag() },
    `Ronde onthuld, met ${tel(ronde.deelnemers ?? 0, 'deelnemer', 'deelnemers')}`,
  )

/**
 * Puts actors where the room put them, in one step, and notes with the round that they stand there because of it. Who stands where the room agreed
 * before stays there until somebody opens that again.
 */
export function placeRonde(
  document: DossierDocument,
  ronde: Id,
  plaatsen: readonly ({ id: Id } & Positie)[],
): void {
  const dossier = document.read()
  const hier = dossier.rondes[ronde]
  const tegenstelling = hier?.tegenstelling
  if (!hier || !tegenstelling) return
  const wie = new Set(
    bestaande(
      dossier,
      'actoren',
      plaatsen.map(({ id }) => id),
    ),
  )
  const nieuw = plaatsen.filter(({ id }) => {
    const actor = dossier.actoren[id]
    return actor && wie.has(id) && !isEens(actor, tegenstelling)
  })
  if (nieuw.length === 0) return
  document.act(
    `${tel(nieuw.length, 'kaart', 'kaarten')} geplaatst na de ronde`,
    (write) => {
      for (const { id, x, y } of nieuw) {
        const posities = dossier.actoren[id]?.posities ?? {}
        write.edit('actoren', id, { posities: { ...posities, [tegenstelling]: maakPositie(x, y) } })
      }
      const besloten = Object.fromEntries(nieuw.map(({ id, x, y }) => [id, maakPositie(x, y).x]))
      write.edit('rondes', ronde, { besloten: { ...hier.besloten, ...besloten } })
    },
    { weegt: 'anders' },
  )
}

/** Wipes what earlier rounds showed; that they were held, with how many and what was decided stays. */
export const removeSpreidingen = (document: DossierDocument, rondes: readonly Id[]): void =>
  editRecords(
    document,
    'rondes',
    rondes,
    { actoren: {}, bezorgdheden: {} },
    `Beeld van ${tel(rondes.length, 'vorige ronde', 'vorige rondes')} gewist`,
    { weegt: 'weg' },
  )

/** Gives its id. */
export const addStemming = (
  document: DossierDocument,
  stemming: Omit<NieuwRecord<'stemmingen'>, 'datum'>,
): Id =>
  addRecord(
    document,
    'stemmingen',
    { ...stemming, datum: document.vandaag() },
    `Stemming onthuld, met ${tel(stemming.deelnemers ?? 0, 'deelnemer', 'deelnemers')}`,
  )

/** The reason for the own order becomes what the vote said; the order itself stays as the room made it. */
export const editVolgordereden = (document: DossierDocument, reden: string): void =>
  editSectie(
    document,
    'plan',
    { eigenVolgordeReden: reden.slice(0, TEKST_MAX) },
    'Reden voor de volgorde overgenomen uit de stemming',
  )
