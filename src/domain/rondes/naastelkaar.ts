/**
 * Naast elkaar: rounds and votes that come together from two machines keep away from each other as they would have on one. The older one stays; of a later
 * one goes what would tell, beside it, what a few people said.
 */
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import type { Ronde } from '../model/ronde'
import type { Stemming } from '../model/stemming'
import { deriveEerder } from './plaatsronde'
import { deriveStemEerder, readOnderwerp } from './stemronde'
import { findEerdere, findEerdereOver, isVerraderlijk } from './verschil'

type Bron = Pick<Dossier, 'rondes' | 'stemmingen'>

/** The same object where nothing has to go. */
export function buildNaastElkaar<T extends Bron>(bron: T): T {
  const rondes = buildVeilig(bron.rondes, veiligeRonde)
  const stemmingen = buildVeilig(bron.stemmingen, veiligeStemming)
  return rondes === bron.rondes && stemmingen === bron.stemmingen ? bron : { ...bron, rondes, stemmingen }
}

type Oud = { readonly id: Id; readonly datum: string; readonly orde: number }

/** Oldest first, each beside those before it as far as they stayed. */
function buildVeilig<T extends Oud>(
  records: Readonly<Record<Id, T>>,
  veilig: (record: T, eerdere: readonly T[]) => T,
): Readonly<Record<Id, T>> {
  const opDag = Object.values(records).sort(
    (a, b) => a.datum.localeCompare(b.datum) || a.orde - b.orde || (a.id < b.id ? -1 : 1),
  )
  const gebleven: T[] = []
  for (const record of opDag) gebleven.push(veilig(record, gebleven))
  const anders = gebleven.filter((record) => record !== records[record.id])
  return anders.length === 0
    ? records
    : { ...records, ...Object.fromEntries(anders.map((record) => [record.id, record])) }
}

function veiligeRonde(ronde: Ronde, eerdere: readonly Ronde[]): Ronde {
  const zelfde = eerdere.filter(
    ({ vraag, tegenstelling }) => vraag === ronde.vraag && tegenstelling === ronde.tegenstelling,
  )
  const zeef = (over: 'actoren' | 'bezorgdheden') => {
    const eerder = zelfde.map((een) => deriveEerder(een[over]))
    return houd(ronde[over], (id, { geplaatst }) =>
      isVerraderlijk(geplaatst, findEerdere(eerder, id), ronde.drempel),
    )
  }
  const actoren = zeef('actoren')
  const bezorgdheden = zeef('bezorgdheden')
  return actoren === ronde.actoren && bezorgdheden === ronde.bezorgdheden
    ? ronde
    : { ...ronde, actoren, bezorgdheden }
}

function veiligeStemming(stemming: Stemming, eerdere: readonly Stemming[]): Stemming {
  const over = readOnderwerp(stemming)
  if (over === null) return stemming
  const aantallen = findEerdereOver(eerdere.map(deriveStemEerder), Object.keys(stemming[over]))
  return isVerraderlijk(stemming.deelnemers, aantallen, stemming.drempel)
    ? { ...stemming, [over]: {} }
    : stemming
}

/** Without those of which this is true; the same object where it is true of none. */
function houd<T>(waarden: Readonly<Record<Id, T>>, weg: (id: Id, waarde: T) => boolean): Record<Id, T> {
  const blijft = Object.entries(waarden).filter(([id, waarde]) => !weg(id, waarde))
  return blijft.length === Object.keys(waarden).length ? waarden : Object.fromEntries(blijft)
}
