/** What a reference is called on this screen: the real name at the desk, the mask while schuilnamen are on. */
import { toonNaam, VERONTRUSTING_NAAM, type Verontrusting } from '../domain/model/actor'
import type { Verwijzing, VerwijzingSoort, Zin } from '../domain/lezing/omdat'
import { writeGevouwen } from '../domain/lezing/opsomming'
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import type { Masker } from '../domain/masker/masker'
import { naamVanTegenstelling } from '../domain/model/tegenstelling'
import { bloot } from './dossiertekst'
import { useDossier, useSessie } from './hooks'
import { maskerVan, type Werkruimte } from './werkruimte'

const naamVanActor = (dossier: Dossier, id: Id, masker: Masker | null): string | undefined => {
  const actor = dossier.actoren[id]
  return actor && (masker ? masker.naam(actor) : toonNaam(actor))
}

const WOORDEN: Readonly<
  Record<VerwijzingSoort, (dossier: Dossier, id: Id, masker: Masker | null) => string | undefined>
> = {
  actor: naamVanActor,
  relatie(dossier, id, masker) {
    const relatie = dossier.relaties[id]
    return (
      relatie &&
      [relatie.van, relatie.naar].map((eind) => naamVanActor(dossier, eind, masker) ?? '').join(' – ')
    )
  },
  bezorgdheid: (dossier, id) => dossier.bezorgdheden[id]?.tekst,
  standpunt: (dossier, id) => dossier.standpunten[id]?.tekst,
  uitdaging: (dossier, id) => dossier.uitdagingen[id]?.tekst,
  actie: (dossier, id) => dossier.acties[id]?.tekst,
  forum: (dossier, id) => dossier.fora[id]?.naam,
  lid: (dossier, id) => dossier.leden[id]?.wie,
  tegenstelling(dossier, id) {
    const tegenstelling = dossier.tegenstellingen[id]
    return tegenstelling && naamVanTegenstelling(tegenstelling)
  },
  type: (_, id) => VERONTRUSTING_NAAM[id as Verontrusting],
}
const GEMASKERD: ReadonlySet<VerwijzingSoort> = new Set(['actor', 'relatie', 'type'])

/** Never empty: what has no words yet says so, and what is gone too. */
export function naamVan(dossier: Dossier, { soort, id }: Verwijzing, masker: Masker | null): string {
  const woorden = WOORDEN[soort](dossier, id, masker)
  if (woorden === undefined) return 'wat er niet meer is'
  if (woorden.trim() === '') return 'zonder woorden'
  return masker && !GEMASKERD.has(soort) ? masker.tekst(woorden) : woorden
}

/** For what happens outside a render: as this screen may say it at this moment. */
export function naamNu({ dossier, sessie }: Pick<Werkruimte, 'dossier' | 'sessie'>, wie: Verwijzing): string {
  const nu = dossier()
  return naamVan(nu, wie, sessie.getState().schuilnamen ? maskerVan(nu) : null)
}

/** In the order of the references; redraws only when one of the names changes. */
export function useNamen(verwijzingen: readonly Verwijzing[]): string[] {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  return bloot<string[]>(
    useDossier((dossier) => {
      const masker = schuilnamen ? maskerVan(dossier) : null
      return verwijzingen.map((verwijzing) => naamVan(dossier, verwijzing, masker))
    }),
  )
}

/** A derived sentence as words; `masker` null gives the real names. What people typed themselves can stand in it, so its own words are masked too. */
export const writeZin = (dossier: Dossier, zin: Zin, masker: Masker | null): string =>
  writeGevouwen(zin, (deel) =>
    typeof deel === 'string' ? (masker?.tekst(deel) ?? deel) : naamVan(dossier, deel, masker),
  )

/** A derived sentence where nothing can be pointed at, as this screen may say it. */
export function useZin(): (zin: Zin) => string {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const dossier = bloot<Dossier>(useDossier((alles) => alles))
  const masker = schuilnamen ? maskerVan(dossier) : null
  return (zin) => writeZin(dossier, bloot<Zin>(zin), masker)
}
