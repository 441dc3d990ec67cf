/** The dossier as it may go out: every name and free text masked, through the schema, so that a new field cannot be forgotten. */
import type { Actor } from '../model/actor'
import {
  COLLECTIES,
  COLLECTIE_NAMEN,
  type Dossier,
  maakSectie,
  SECTIES,
  SECTIE_NAMEN,
} from '../model/dossier'
import type { Id } from '../model/grond'
import { createMasker, isVerborgen } from './masker'
import { readWoorden } from './namen'
import { veranderTeksten } from '../model/schemaboom'

/** What holds names of an earlier day, or names and nothing else, does not go out at all. */
const BLIJFT_HIER: ReadonlySet<string> = new Set(['momentopnames', 'verborgenNamen'])

/** Replaced or not: what went out of sight because it is no text (momentopnames, what was shared) does not count. */
export type Gemaskeerd = { gemaskeerd: Dossier; vervangen: boolean }

/** Hidden actors carry their mask as naam and as schuilnaam, which makes masking twice the same as once. */
export function maskDossier(echtDossier: Dossier): Gemaskeerd {
  const masker = createMasker(echtDossier)
  // What was shared with whom, through which files it went, and what was said about names, is the room's own.
  const dossier = {
    ...echtDossier,
    kop: { ...echtDossier.kop, gedeeld: {}, standen: [] },
    maskering: maakSectie('maskering'),
  }
  let vervangen = false
  const maskeer = (tekst: string, max: number): string => {
    const na = masker.tekst(tekst)
    if (na === tekst) return tekst
    vervangen = true
    return kortIn(na, max)
  }
  const secties = SECTIE_NAMEN.map((naam) => [
    naam,
    veranderTeksten<unknown>(SECTIES[naam], dossier[naam], maskeer),
  ])
  const collecties = COLLECTIE_NAMEN.map((naam) => {
    const uit: Record<string, unknown> = {}
    if (BLIJFT_HIER.has(naam)) return [naam, uit]
    for (const [id, record] of Object.entries(dossier[naam])) {
      uit[id] = veranderTeksten<unknown>(COLLECTIES[naam], record, maskeer)
    }
    return [naam, uit]
  })
  const uit = Object.fromEntries([...secties, ...collecties]) as Dossier
  const actoren = uit.actoren as Record<Id, Actor>
  for (const [id, actor] of Object.entries(actoren)) {
    const echt = dossier.actoren[id]
    const naam = echt && isVerborgen(echt) ? masker.naam(echt) : null
    if (naam !== null && echt?.naam.trim()) vervangen = true
    const { naamMagStaan, minderjarige } = actor
    const anders: Partial<Actor> | null =
      naam !== null
        ? { naam, schuilnaam: naam, naamMagStaan: minderjarige ? naam : '' }
        : // What was said of a name that nobody has now stays here.
          naamMagStaan !== '' && naamMagStaan !== actor.naam
          ? { naamMagStaan: '' }
          : null
    // Who changed already is a record of our own by now.
    if (anders) actoren[id] = Object.assign(actor === echt ? { ...actor } : actor, anders)
  }
  return { gemaskeerd: uit, vervangen }
}

/** Masks can be longer than names. Cut after a whole word, because half a word («Jan» of «Januari») may be a name. */
function kortIn(tekst: string, max: number): string {
  if (tekst.length <= max) return tekst
  const einde = readWoorden(tekst).findLast(({ tot }) => tot <= max)?.tot ?? 0
  return tekst.slice(0, einde)
}
