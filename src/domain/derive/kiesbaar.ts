/** Kiesbaar: whether an uitdaging can be chosen yet, and what would make it so. Source: method S2.4, S3.1. */
import type { Omdat, Zin } from '../lezing/omdat'
import { zin } from '../lezing/omdat'
import type { UitdagingLezing, UitdagingStatus } from '../lezing/afleiding'
import { noemIds } from '../lezing/tellingen'
import { deelVanMidden } from './draagvlak'

type Scores = Pick<UitdagingLezing, 'draagvlak' | 'haalbaarheid'>

/** Heard in the midden and within reach: kiesbaar. Presumed and within reach: voorlopig. Within reach is impact ≥ 1 or support of two. `wat`: which bezorgdheden were heard. */
export function deriveStatus(scores: Scores, wat: Zin): { status: UitdagingStatus; statusOmdat: Omdat } {
  const status = statusVan(scores)
  return { status, statusOmdat: { zin: SPREEK[status](scores, wat), code: 'S3.1' } }
}

const isBinnenBereik = ({ haalbaarheid: { impact, steunPunten } }: Scores): boolean =>
  (impact ?? 0) >= 1 || steunPunten >= 2

function statusVan(scores: Scores): UitdagingStatus {
  if (!isBinnenBereik(scores) || scores.draagvlak.punten === 0) return 'nietKiesbaar'
  return scores.draagvlak.punten >= 2 ? 'kiesbaar' : 'voorlopig'
}

const SPREEK: Readonly<Record<UitdagingStatus, (scores: Scores, wat: Zin) => Zin>> = {
  kiesbaar: ({ draagvlak: { gehoord, van } }, wat) =>
    zin`Zelf gehoord bij ${deelVanMidden(gehoord.length, van)}${wat}. Jullie kunnen er iets aan doen: jullie kunnen hiervoor kiezen.`,
  voorlopig: ({ draagvlak }) =>
    zin`Voorlopig: we vermoeden dit nog maar. Hoor het van ${noemIds(draagvlak.vermoed)} zelf, dan kunnen jullie hiervoor kiezen.`,
  nietKiesbaar(scores) {
    const { draagvlak, haalbaarheid } = scores
    const stem = draagvlak.punten === 0 ? 'Eerst is er nog een stem uit het midden nodig.' : ''
    if (isBinnenBereik(scores)) return [stem]
    const isOpen = haalbaarheid.impact === null && haalbaarheid.steun.length === 0
    const wat = isOpen
      ? 'Nog open: hoeveel kunnen jullie hieraan doen, en wie steunt dit?'
      : 'Nog niet te kiezen: impact als bestuur, of steun van twee uit het netwerk, maakt het haalbaar.'
    return [stem === '' ? wat : `${stem} ${wat}`]
  },
}
