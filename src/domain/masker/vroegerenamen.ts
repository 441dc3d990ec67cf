/** Vroegere namen: every name that somebody hidden had before, remembered by the dossier or standing in a momentopname of before it remembered. */
import * as v from 'valibot'
import { actorSchema } from '../model/actor'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { verborgenNaamSchema } from '../model/maskering'
import { type DossierJson, migrate } from '../model/migrations'
import type { Momentopname } from '../model/momentopname'
import { beoordeelNaam } from './naamoordeel'
import { normaliseer } from './namen'

/** `actor`: who had it, null when nobody knows. */
export type VroegereNaam = { readonly naam: string; readonly actor: Id | null }

const perMoment = new WeakMap<Momentopname, readonly VroegereNaam[]>()
const perVerzameling = new WeakMap<Dossier['momentopnames'], readonly VroegereNaam[]>()

/** Each name of each bearer once. Momentopnames are read once, because records keep their identity. */
export function readVroegereNamen({
  verborgenNamen,
  momentopnames,
}: Pick<Dossier, 'verborgenNamen' | 'momentopnames'>): readonly VroegereNaam[] {
  let bevroren = perVerzameling.get(momentopnames)
  if (!bevroren) {
    bevroren = elkEenmaal(Object.values(momentopnames).flatMap((een) => namenInMoment(een)))
    perVerzameling.set(momentopnames, bevroren)
  }
  const onthouden = Object.values(verborgenNamen)
  return bevroren.length === 0 ? onthouden : elkEenmaal([...onthouden, ...bevroren])
}

/** Who was hidden when it was frozen, and whose names were remembered then. Empty when it cannot be read. */
export function namenInMoment(momentopname: Momentopname): readonly VroegereNaam[] {
  let namen = perMoment.get(momentopname)
  if (!namen) perMoment.set(momentopname, (namen = ontdooiNamen(momentopname.bestand)))
  return namen
}

/** Only the two lists that hold names are checked: the whole of a file takes many times as long. */
function ontdooiNamen(bestand: string): VroegereNaam[] {
  let dossier: DossierJson
  try {
    const json = JSON.parse(bestand.replace(/^\uFEFF/u, '')) as {
      formaatversie: number
      dossier: DossierJson
    }
    dossier = migrate(json.dossier, json.formaatversie)
  } catch {
    return []
  }
  const actoren = geldige(actorSchema, dossier.actoren)
    .filter((actor) => beoordeelNaam(actor).verborgen)
    .map(({ id, naam }) => ({ naam, actor: id }))
  return [...actoren, ...geldige(verborgenNaamSchema, dossier.verborgenNamen)]
}

const geldige = <S extends v.GenericSchema>(schema: S, records: unknown): v.InferOutput<S>[] =>
  (Array.isArray(records) ? records : []).flatMap((record: unknown) => {
    const gelezen = v.safeParse(schema, record)
    return gelezen.success ? [gelezen.output] : []
  })

function elkEenmaal(namen: readonly VroegereNaam[]): VroegereNaam[] {
  const perSleutel = new Map<string, VroegereNaam>()
  for (const een of namen) {
    const sleutel = `${een.actor ?? ''} ${normaliseer(een.naam)}`
    if (!perSleutel.has(sleutel)) perSleutel.set(sleutel, een)
  }
  return [...perSleutel.values()]
}
