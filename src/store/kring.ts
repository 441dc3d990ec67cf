/** Looking at the map around somebody: they and who is near come forward, the rest rests. Nothing of the dossier changes. */
import { KRING_STAPPEN, type KringStappen, kringVan } from '../domain/kring'
import type { Id } from '../domain/grond'
import type { Dossier } from '../domain/dossier'
import type { Kring } from './sessie'
import { actieveTegenstelling, geldigeSelectie, type Werkruimte } from './werkruimte'

/** Who is in it in this tegenstelling; null when nobody of its middle is on the map any more. */
export function inKring(
  dossier: Pick<Dossier, 'relaties'> & { actoren: Readonly<Record<Id, { posities: object }>> },
  tegenstelling: Id | null,
  kring: Kring | null,
): ReadonlySet<Id> | null {
  if (!kring || tegenstelling === null) return null
  const opKaart = (id: Id) => tegenstelling in (dossier.actoren[id]?.posities ?? {})
  const wie = kringVan(Object.values(dossier.relaties), kring.van, kring.stappen, opKaart)
  return wie.size > 0 ? wie : null
}

/** Around what is chosen one step, at the next press further, and when nobody is further everybody again. */
export function wisselKring(w: Werkruimte): void {
  const { kring, selectie, tegenstelling } = w.sessie.getState()
  const dossier = w.dossier()
  const { actoren } = geldigeSelectie(dossier, selectie)
  const zelfde = kring !== null && (actoren.length === 0 || isZelfde(kring.van, actoren))
  if (!zelfde) return zetKring(w, { van: actoren, stappen: 1 })
  const hier = actieveTegenstelling(dossier, tegenstelling)?.id ?? null
  const aantal = (stappen: KringStappen) => inKring(dossier, hier, { ...kring, stappen })?.size ?? 0
  const verder = KRING_STAPPEN.find(
    (stappen) => stappen > kring.stappen && aantal(stappen) > aantal(kring.stappen),
  )
  zetKring(w, verder ? { ...kring, stappen: verder } : null)
}

/** Null shows everybody alike. Says what is seen. */
export function zetKring(w: Werkruimte, kring: Kring | null): void {
  const dossier = w.dossier()
  const hier = actieveTegenstelling(dossier, w.sessie.getState().tegenstelling)?.id ?? null
  const wie = inKring(dossier, hier, kring)
  w.zet({ kring: wie ? kring : null })
  w.omgeving.announce(
    wie && kring ? `Kring van ${zegStappen(kring.stappen)}: ${wie.size} actoren` : 'Iedereen even duidelijk',
  )
}

export const zegStappen = (stappen: KringStappen): string => (stappen === 1 ? '1 stap' : `${stappen} stappen`)

const isZelfde = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))
