/** Kiesbaar: whether an uitdaging can be chosen yet, and what would make it so. Source: method S2.4, S3.1. */
import type { Omdat } from '../lezing/omdat'
import { voeg, zin } from '../lezing/omdat'
import type { UitdagingLezing, UitdagingStatus } from '../lezing/afleiding'
import { noemIds } from '../lezing/tellingen'

type Scores = Pick<UitdagingLezing, 'draagvlak' | 'haalbaarheid'>

/** Heard in the midden and within reach: kiesbaar. Presumed and within reach: voorlopig. Within reach is impact ≥ 1 or support of two. */
export function deriveStatus(scores: Scores): { status: UitdagingStatus; statusOmdat: Omdat } {
  const status = statusVan(scores)
  return { status, statusOmdat: { zin: SPREEK[status](scores), code: 'S3.1' } }
}

const isBinnenBereik = ({ haalbaarheid: { impact, steunPunten } }: Scores): boolean =>
  (impact ?? 0) >= 1 || steunPunten >= 2

function statusVan(scores: Scores): UitdagingStatus {
  if (!isBinnenBereik(scores) || scores.draagvlak.punten === 0) return 'nietKiesbaar'
  return scores.draagvlak.punten >= 2 ? 'kiesbaar' : 'voorlopig'
}

const SPREEK: Readonly<Record<UitdagingStatus, (scores: Scores) => Omdat['zin']>> = {
  kiesbaar: () => [
    'Het midden zei dit zelf, en jullie kunnen er iets aan doen: jullie kunnen hiervoor kiezen.',
  ],
  voorlopig: ({ draagvlak }) =>
    zin`Voorlopig: we vermoeden dit nog maar. Hoor het van ${noemIds(draagvlak.vermoed)} zelf, dan kunnen jullie hiervoor kiezen.`,
  nietKiesbaar: (scores) =>
    voeg(
      'Nog niet te kiezen: ',
      [
        ...(scores.draagvlak.punten === 0 ? ['er is nog een stem uit het midden nodig'] : []),
        ...(isBinnenBereik(scores)
          ? []
          : ['er is impact nodig als bestuur, of steun van twee uit het netwerk']),
      ].join(', en '),
      '.',
    ),
}
