/** Changing how the map is looked at, and saying what is seen. Comes when somebody first asks for it. */
import { type Blik, readBlik, type Voorgrond } from '../domain/blik/blik'
import {
  type Filter,
  type Filtervraag,
  type Filterwaarde,
  GEEN_FILTER,
  vraagtNiets,
  wisselWaarde,
} from '../domain/blik/filter'
import type { KringStappen } from '../domain/blik/kring'
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import { KRING_STAPPEN } from '../domain/model/hoofdstuk'
import { writeZin } from './namen'
import { actieveTegenstelling, geldigeSelectie, maskerVan, type Werkruimte } from './werkruimte'

type Gelezen = { dossier: Dossier; tegenstelling: Id | null; voorgrond: Voorgrond | null; sleutel: string }
const gelezen = new WeakMap<Blik, Gelezen>()

/** The very same one as long as the same people and words are in it: every card is drawn again for another one. */
export function voorgrondVan(
  dossier: Dossier,
  tegenstelling: Id | null,
  blik: Blik,
  today: string,
): Voorgrond | null {
  const eerder = gelezen.get(blik)
  if (eerder?.dossier === dossier && eerder.tegenstelling === tegenstelling) return eerder.voorgrond
  const nieuw = readBlik(dossier, tegenstelling, blik, today)
  const sleutel = JSON.stringify(
    nieuw && [[...nieuw.actoren].sort(), [...nieuw.relaties].sort(), [...nieuw.ringen], nieuw.zin],
  )
  const voorgrond = eerder?.sleutel === sleutel ? eerder.voorgrond : nieuw
  gelezen.set(blik, { dossier, tegenstelling, voorgrond, sleutel })
  return voorgrond
}

function voorgrondNu(w: Werkruimte, blik: Blik): Voorgrond | null {
  const dossier = w.dossier()
  const hier = actieveTegenstelling(dossier, w.sessie.getState().tegenstelling)?.id ?? null
  return voorgrondVan(dossier, hier, blik, w.document.vandaag())
}

/** Null shows everybody alike, and so does what finds nothing to look at. */
export function zetBlik(w: Werkruimte, blik: Blik | null): void {
  const voorgrond = blik && voorgrondNu(w, blik)
  w.zet({ blik: voorgrond ? blik : null })
  const dossier = w.dossier()
  const masker = w.sessie.getState().schuilnamen ? maskerVan(dossier) : null
  w.omgeving.announce(voorgrond ? writeZin(dossier, voorgrond.zin, masker) : 'Iedereen even duidelijk')
}

/** Around what is chosen one step, at the next press further, and when nobody is further everybody again. */
export function wisselKring(w: Werkruimte): void {
  const { blik, selectie } = w.sessie.getState()
  const kring = blik?.soort === 'kring' ? blik : null
  const { actoren } = geldigeSelectie(w.dossier(), selectie)
  const zelfde = kring !== null && (actoren.length === 0 || isZelfde(kring.van, actoren))
  if (!zelfde) return zetBlik(w, { soort: 'kring', van: actoren, stappen: 1 })
  const aantal = (stappen: KringStappen) => voorgrondNu(w, { ...kring, stappen })?.actoren.size ?? 0
  const verder = KRING_STAPPEN.find(
    (stappen) => stappen > kring.stappen && aantal(stappen) > aantal(kring.stappen),
  )
  zetBlik(w, verder ? { ...kring, stappen: verder } : null)
}

/** What is looked for now. */
export const filterVan = (blik: Blik | null): Filter => (blik?.soort === 'filter' ? blik.filter : GEEN_FILTER)

/** One value more, or one less; without any everybody is there again. */
export function wisselFilter<V extends Filtervraag>(w: Werkruimte, vraag: V, waarde: Filterwaarde[V]): void {
  const filter = wisselWaarde(filterVan(w.sessie.getState().blik), vraag, waarde)
  zetBlik(w, vraagtNiets(filter) ? null : { soort: 'filter', filter })
}

/** Who carries this; and when that is seen already, everybody again. */
export function wisselDragers(w: Werkruimte, bezorgdheid: Id): void {
  const { blik } = w.sessie.getState()
  const ditAl = blik?.soort === 'bezorgdheid' && blik.bezorgdheid === bezorgdheid
  zetBlik(w, ditAl ? null : { soort: 'bezorgdheid', bezorgdheid })
}

/** The map as if this one in the netwerk were not there; and when that is seen already, everybody again. */
export function wisselWegval(w: Werkruimte, zonder: Id | null): void {
  const { blik } = w.sessie.getState()
  const ditAl = blik?.soort === 'wegval' && (zonder === null || blik.zonder === zonder)
  zetBlik(w, ditAl || zonder === null ? null : { soort: 'wegval', zonder })
}

const isZelfde = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))
