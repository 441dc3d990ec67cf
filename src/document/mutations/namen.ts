/** What people say about names: who hides, what may stay, which words are nobody, and a name that has to go from everywhere. */
import type { Actor } from '../../domain/model/actor'
import { COLLECTIE_NAMEN, SECTIE_NAMEN } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { normaliseer } from '../../domain/masker/namen'
import { haalNaamWeg } from '../../domain/overal/naamweg'
import type { DossierDocument, Patch } from '../ydoc/dossierdocument'
import { bestaande, editRecords, editSectie, type Velden, verschil } from './records'
import { onderwerp } from './woorden'

/** Hides these names, or lets them stand as they are now: under another name somebody hides again. */
export function hideNamen(document: DossierDocument, ids: readonly Id[], verberg: boolean): void {
  const dossier = document.read()
  const wie = bestaande(dossier, 'actoren', ids)
  const label = `${verberg ? 'Naam verborgen' : 'Naam mag blijven staan'}: ${onderwerp(dossier, 'actoren', wie)}`
  editRecords(document, 'actoren', wie, (actor) => (verberg ? verbergt(actor) : toont(actor)), label)
}

const verbergt = ({ naam, schuilnaam }: Actor): Patch<Actor> => ({
  naamHerkenbaar: true,
  naamMagStaan: '',
  ...(normaliseer(naam) === normaliseer(schuilnaam) ? { schuilnaam: '' } : {}),
})

/**
 * Said of this name alone. Of a person only a schuilnaam that is the name says so, of a minor both; of anything else it is enough that this name is no
 * person's.
 */
const toont = ({ naam, schuilnaam, eenheid, minderjarige, naamHerkenbaar }: Actor): Patch<Actor> => ({
  ...(eenheid === 'individu' || minderjarige || schuilnaam.trim() !== ''
    ? { schuilnaam: naam }
    : { naamMagStaan: naam }),
  ...(minderjarige ? { naamMagStaan: naam } : {}),
  ...(naamHerkenbaar === true ? { naamHerkenbaar: false } : {}),
})

/** `norm` as `normaliseer` gives it. */
export function allowVroegereNaam(document: DossierDocument, norm: string, mag: boolean): void {
  const { magStaan } = document.read().maskering
  const rest = magStaan.filter((een) => een !== norm)
  editSectie(
    document,
    'maskering',
    { magStaan: mag ? [...rest, norm] : rest },
    mag ? 'Een vroegere naam mag blijven staan' : 'Een vroegere naam verborgen',
  )
}

/** Whether a word of the language, alone and with a capital, means somebody here. */
export function answerNaamwoord(document: DossierDocument, woord: string, isNaam: boolean): void {
  const { gewoneWoorden, naamwoorden } = document.read().maskering
  const zonder = (woorden: readonly string[]) => woorden.filter((een) => een !== woord)
  editSectie(
    document,
    'maskering',
    {
      gewoneWoorden: isNaam ? zonder(gewoneWoorden) : [...zonder(gewoneWoorden), woord],
      naamwoorden: isNaam ? [...zonder(naamwoorden), woord] : zonder(naamwoorden),
    },
    isNaam ? 'Een woord is hier een naam' : 'Een woord is hier geen naam',
  )
}

/** Writes the name away everywhere, in one step: texts, titles, momentopnames, and from who has it now. `door` stands for it. */
export function purgeNaam(document: DossierDocument, naam: string, door: string): void {
  const voor = document.read()
  const na = haalNaamWeg(voor, naam, door)
  document.act(
    `Naam overal weggehaald, nu ${door}`,
    (write) => {
      for (const sectie of SECTIE_NAMEN) {
        if (na[sectie] !== voor[sectie]) write.sectie(sectie, verschil(voor[sectie], na[sectie]))
      }
      for (const collectie of COLLECTIE_NAMEN) {
        const oud = voor[collectie] as Readonly<Record<Id, Velden>>
        for (const [id, record] of Object.entries(na[collectie] as Readonly<Record<Id, Velden>>)) {
          if (record !== oud[id]) write.edit(collectie, id, verschil(oud[id] ?? {}, record))
        }
      }
    },
    { weegt: 'anders' },
  )
}
