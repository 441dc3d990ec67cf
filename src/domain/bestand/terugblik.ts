/** Terugblik: freezing a dossier into a momentopname, and reading one back. An older one is migrated when it is read. Source: method S4. */
import type { Mislukking } from '../../taal/mislukking'
import { BESTAND_MAX, readBestand, writeBestand } from './bestand'
import { COLLECTIE_MAX } from './bestandinhoud'
import { type Dossier, maakRecord } from '../model/dossier'
import { NAAM_MAX } from '../model/grond'
import { isVerborgen } from '../masker/masker'
import type { Momentopname } from '../model/momentopname'
import { tidyDossier } from '../model/samenhang'

/** Signs of a key. */
const ID_MAX = 64

/**
 * The dossier as a momentopname keeps it: a file without momentopnames of its own, or every look back would hold all earlier ones, and without rondes and
 * stemmingen: what the room wipes of them, so that two cannot be laid side by side, is then nowhere.
 */
export const freezeDossier = (dossier: Dossier): string =>
  writeBestand({ ...dossier, momentopnames: {}, rondes: {}, stemmingen: {} })

export type Terugblik = { ok: true; dossier: Dossier } | { ok: false; fout: Mislukking }

/** Never throws. References to what was gone already then are left out. */
export function readMomentopname({ bestand }: Pick<Momentopname, 'bestand'>): Terugblik {
  const gelezen = readBestand(bestand)
  return gelezen.ok ? { ok: true, dossier: tidyDossier(gelezen.dossier) } : gelezen
}

/** As a dossier of its own: its title says from when it is, and names that are hidden in `nu` hide there too, for a text of then may hold them. */
export function thawMomentopname(momentopname: Momentopname, nu: Dossier): Terugblik {
  const terugblik = readMomentopname(momentopname)
  if (!terugblik.ok) return terugblik
  const { dossier } = terugblik
  const vanWanneer = momentopname.naam.trim() || momentopname.datum
  const titel = `${dossier.kop.titel || 'Naamloos dossier'} (${vanWanneer})`.slice(0, NAAM_MAX)
  const verborgenNamen = { ...nu.verborgenNamen, ...dossier.verborgenNamen }
  for (const { id: actor, naam } of Object.values(nu.actoren).filter(isVerborgen)) {
    if (dossier.actoren[actor]?.naam === naam || naam.trim() === '') continue
    const id = `nu-${actor}`.slice(0, ID_MAX)
    verborgenNamen[id] = maakRecord('verborgenNamen', { id, naam, actor })
  }
  return { ok: true, dossier: { ...dossier, verborgenNamen, kop: { ...dossier.kop, titel } } }
}

/** Why there is no room for one more, in Dutch; null when it fits. With all that is there, the dossier must still fit in one file. */
export function zegVol(
  dossier: Dossier,
  bestand: string,
  { maxTekens = BESTAND_MAX, maxAantal = COLLECTIE_MAX.momentopnames } = {},
): string | null {
  const bestaande = Object.values(dossier.momentopnames)
  if (bestaande.length >= maxAantal) {
    return `Een dossier houdt hoogstens ${maxAantal} momentopnames. Verwijder eerst een oudere.`
  }
  // Inside another file every quote and line end takes a sign more.
  const inBestand = (tekst: string): number => JSON.stringify(tekst).length
  const samen = bestaande.reduce(
    (som, momentopname) => som + inBestand(momentopname.bestand),
    inBestand(bestand),
  )
  if (bestand.length + samen <= maxTekens) return null
  return bestaande.length === 0
    ? 'Dit dossier is te groot voor een momentopname. Kort de langste teksten in.'
    : 'Deze momentopname past niet meer in het dossier. Verwijder eerst een oudere.'
}
