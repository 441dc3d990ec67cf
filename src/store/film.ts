/** The film: going from one momentopname to the next on the map, and back to now. It only looks: nothing of it is written. Source: method S4. */
import { readEerder, buildStand } from './vergelijking'
import type { Dossier } from '../domain/model/dossier'
import { findHaltes, type Halte, isTerug, zegOmslag } from '../domain/vergelijk/film'
import { createTerugblikmasker } from '../domain/vergelijk/namen'
import type { Masker } from '../domain/masker/masker'
import { writeDatum } from '../taal/datumlezer'
import { hoofdletter } from '../taal/woorden'
import { NIETS, type Vroeger } from './sessie'
import { actieveTegenstelling, type Werkruimte } from './werkruimte'

/** What is in hand on the map of now has no meaning on another one. */
const RUST = { selectie: NIETS, ontwerp: null, hernoemt: null, kaartmenu: null, belicht: null } as const

/** The film at its end, on the map of now. Without momentopnames there is none. */
export function beginFilm(w: Werkruimte): void {
  const van = findHaltes(w.dossier().momentopnames).at(-2)
  if (van === undefined || van === null) return
  const { vergelijking } = w.sessie.getState()
  w.zet({ vergelijking: vergelijking ?? { van, naar: null }, film: { van, toont: null }, vroeger: null })
}

/** The map of now, and no film. */
export const toonNu = (w: Werkruimte): void => w.zet({ film: null, vroeger: null })

/** Brings this stop on the map, and says in one line what changed on the way. Where it stands already, nothing happens. */
export function toonHalte(w: Werkruimte, toont: Halte): void {
  const { film } = w.sessie.getState()
  if (!film || film.toont === toont) return
  const rust = toont === null ? {} : { ...RUST, gereedschap: 'kies' as const }
  w.zet({ ...rust, film: { van: film.toont, toont }, vroeger: readVroeger(w.dossier(), toont) })
  const dossier = w.dossier()
  const sessie = w.sessie.getState()
  const tegenstelling = actieveTegenstelling(dossier, sessie.tegenstelling)?.id ?? null
  const stand = buildStand(dossier, sessie, tegenstelling)
  if (!stand?.ok) return
  const { tekst, naam } = stand.naamgever
  const heet = (halte: Halte) => {
    const momentopname = dossier.momentopnames[halte ?? '']
    return momentopname ? tekst(momentopname.naam) || writeDatum(momentopname.datum) : 'nu'
  }
  const terug = isTerug(findHaltes(dossier.momentopnames), film.toont, toont)
  const waar = terug ? `${heet(toont)}, met wat er tot ${heet(film.toont)} op volgde` : heet(toont)
  w.omgeving.announce(`${hoofdletter(waar)}. ${zegOmslag(stand.vergelijking, naam)}`)
}

/** Null for now, and for what is gone or cannot be read: then the map of now stays. */
function readVroeger(nu: Dossier, halte: Halte): Vroeger | null {
  const momentopname = nu.momentopnames[halte ?? '']
  const toen = momentopname && readEerder(momentopname)
  if (!toen?.ok) return null
  const { dossier } = toen
  let gemaakt: { vandaag: Dossier; masker: Masker } | null = null
  return {
    dossier,
    masker(vandaag) {
      if (gemaakt?.vandaag !== vandaag) {
        gemaakt = { vandaag, masker: createTerugblikmasker({ toen: dossier, nu: dossier }, vandaag) }
      }
      return gemaakt.masker
    },
  }
}
