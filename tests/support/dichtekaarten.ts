/** Full maps from a seed, tidied as «Schik» does it: cards of every soort in rows that nobody aligned, lines between anybody. */
import { ACTOR_SOORTEN } from '../../src/domain/model/actor'
import type { Dossier } from '../../src/domain/model/dossier'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { buildKaartbeeld } from '../../src/geometry/kaartbeeld'
import { schik } from '../../src/geometry/schikken'
import { bouwDossier } from './dossiers'
import { meetMetTabel } from './letterbreedtes'
import { createKans } from './kans'

export const TEGENSTELLING = 't1'

const NAMEN = [
  'Wijkraad Noord',
  'Jeugdhuis',
  'Ouders van de basisschool',
  'Handelaars',
  'Buren rond het plein',
  'Sportclub',
  'Bewoners Kouter',
  'Vereniging voor iedereen',
]

export type Maat = { actoren: number; relaties: number; zaad: number }

/** Before tidying. */
export function maakDichteKaart({ actoren, relaties, zaad }: Maat): Dossier {
  const kans = createKans(zaad)
  const heel = (tot: number) => Math.floor(kans() * tot)
  const uit = <T>(lijst: readonly T[]): T => lijst[heel(lijst.length)] as T
  const rij = Array.from({ length: actoren }, (_, i) => {
    const soort = uit(ACTOR_SOORTEN)
    const velden = {
      soort,
      naam: `${uit(NAMEN)} ${i + 1}`,
      ...(soort !== 'netwerk' && i % 3 === 0 ? { bezorgdheden: { b1: 'gesprek' as const } } : {}),
      posities: {
        [TEGENSTELLING]: { x: Math.round((kans() * 1.9 - 0.95) * 100) / 100, y: heel(actoren * 18) },
      },
    }
    return [`a${i}`, velden] as const
  })
  const paren = new Set<string>()
  while (paren.size < relaties) {
    const [van, naar] = [heel(actoren), heel(actoren)]
    if (van !== naar && !paren.has(`${naar} ${van}`)) paren.add(`${van} ${naar}`)
  }
  return bouwDossier({
    kop: { titel: `${actoren} actoren, ${relaties} relaties`, datum: '2026-11-23' },
    tegenstellingen: { [TEGENSTELLING]: { wij: 'bewoners', zij: 'bezoekers' } },
    bezorgdheden: { b1: { tekst: 'Nachtlawaai' } },
    actoren: Object.fromEntries(rij),
    relaties: Object.fromEntries(
      [...paren].map((paar, i) => {
        const [van, naar] = paar.split(' ')
        return [`r${i}`, { van: `a${van}`, naar: `a${naar}`, type: uit(RELATIE_TYPEN) }]
      }),
    ),
  })
}

/** The same dossier after «Schik» of the whole map. */
export function geschikt(dossier: Dossier): Dossier {
  const { knopen } = buildKaartbeeld({ ...dossier, relaties: {} }, TEGENSTELLING, meetMetTabel)
  const kaders = knopen.map(({ id, kader }) => ({ id, ...kader }))
  const nieuw = schik(kaders, new Set(kaders.map(({ id }) => id)))
  return {
    ...dossier,
    actoren: Object.fromEntries(
      Object.entries(dossier.actoren).map(([id, actor]) => {
        const hier = actor.posities[TEGENSTELLING]
        return [
          id,
          hier
            ? {
                ...actor,
                posities: { ...actor.posities, [TEGENSTELLING]: { ...hier, y: nieuw.get(id) ?? hier.y } },
              }
            : actor,
        ]
      }),
    ),
  }
}

export const dichteKaart = (maat: Maat): Dossier => geschikt(maakDichteKaart(maat))
