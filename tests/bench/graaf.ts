/** The maps that the bench measures with: the same seed gives the same actors, places and relaties, on every machine. */
import { ACTOR_SOORTEN, type ActorSoort, ROLLEN } from '../../src/domain/model/actor'
import { type Dossier, leegDossier, maakRecord, maakSectie } from '../../src/domain/model/dossier'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { maakPositie } from '../../src/domain/model/zone'
import { createKans } from '../support/kans'

export const TEGENSTELLING = 't1'
/** Cards in a row and from row to row (field units): close enough that 200 actors fit a picture of 2×. */
const PER_RIJ = 8
const RIJ = 104
/** Out of ten actors: what a full map of a municipality looks like. */
const SOORTEN: readonly ActorSoort[] = [
  ...ACTOR_SOORTEN,
  'groep',
  'groep',
  'luideStem',
  'netwerk',
  'netwerk',
  'netwerk',
]
const NAMEN = [
  'Wijkraad',
  'Jeugdhuis',
  'Ouders',
  'Handelaars',
  'Buren',
  'Sportclub',
  'Bewoners',
  'Vereniging',
]
const PLAATSEN = ['Noord', 'Dorp', 'Statie', 'Park', 'Kouter', 'Molen', 'Haven', 'Heide', 'Linde', 'Brug']
const BEZORGDHEDEN = ['verkeersveiligheid', 'nietGehoord', 'verloedering', 'identiteit'] as const

export const actorId = (nummer: number): string => `a${nummer}`

/** A dossier of so many actors, all with a place, and one and a half times as many relaties, most of them between neighbours. */
export function maakGraaf(aantal: number): Dossier {
  const kans = createKans(aantal)
  const uit = <T>(lijst: readonly T[]): T => lijst[Math.floor(kans() * lijst.length)] as T
  const bezorgdheden = BEZORGDHEDEN.map((dieperliggend, i) =>
    maakRecord('bezorgdheden', { id: `b${i}`, tekst: '', dieperliggend }),
  )
  const actoren = Array.from({ length: aantal }, (_, i) => {
    const soort = SOORTEN[i % SOORTEN.length] as ActorSoort
    const x = -0.88 + (1.76 * (i % PER_RIJ)) / (PER_RIJ - 1) + (kans() - 0.5) * 0.06
    const y = (Math.floor(i / PER_RIJ) - Math.ceil(aantal / PER_RIJ) / 2) * RIJ + (kans() - 0.5) * 20
    return maakRecord('actoren', {
      id: actorId(i),
      soort,
      naam: `${uit(NAMEN)} ${uit(PLAATSEN)} ${i + 1}`,
      rollen: soort === 'netwerk' ? [...new Set([uit(ROLLEN), uit(ROLLEN)])] : [],
      bezorgdheden: soort !== 'netwerk' && i % 3 === 0 ? { [uit(bezorgdheden).id]: 'gesprek' } : {},
      posities: { [TEGENSTELLING]: maakPositie(x, Math.round(y)) },
    })
  })
  const paren = new Set<string>()
  const relaties = Array.from({ length: aantal * 1.5 }, (_, i) => {
    for (;;) {
      const van = Math.floor(kans() * aantal)
      const ver =
        kans() < 0.1 ? Math.floor(kans() * aantal) : van + uit([1, 2, PER_RIJ - 1, PER_RIJ, PER_RIJ + 1])
      const naar = ver % aantal
      const paar = `${van} ${naar}`
      if (van === naar || paren.has(paar) || paren.has(`${naar} ${van}`)) continue
      paren.add(paar)
      return maakRecord('relaties', {
        id: `r${i}`,
        van: actorId(van),
        naar: actorId(naar),
        type: RELATIE_TYPEN[i % RELATIE_TYPEN.length] as (typeof RELATIE_TYPEN)[number],
      })
    }
  })
  const perId = <T extends { id: string }>(records: readonly T[]) =>
    Object.fromEntries(records.map((record) => [record.id, record]))
  return {
    ...leegDossier(),
    kop: maakSectie('kop', { titel: `Meting met ${aantal} actoren`, datum: '2026-11-23' }),
    tegenstellingen: {
      [TEGENSTELLING]: maakRecord('tegenstellingen', { id: TEGENSTELLING, wij: 'Wij hier', zij: 'Zij daar' }),
    },
    actoren: perId(actoren),
    bezorgdheden: perId(bezorgdheden),
    relaties: perId(relaties),
  }
}

/** The same dossier with one end of half of its relaties at a single actor of the network. */
export function maakHub(dossier: Dossier): Dossier {
  const actoren = Object.values(dossier.actoren)
  const hub = actoren.find(({ soort }) => soort === 'netwerk')?.id ?? ''
  const relaties = Object.values(dossier.relaties).map((relatie, i) =>
    i % 2 === 1 || relatie.van === hub || relatie.naar === hub ? relatie : { ...relatie, van: hub },
  )
  return { ...dossier, relaties: Object.fromEntries(relaties.map((relatie) => [relatie.id, relatie])) }
}

/** The same dossier with eight relaties for each actor, between anybody. */
export function maakWeb(dossier: Dossier): Dossier {
  const ids = Object.keys(dossier.actoren)
  const kans = createKans(ids.length)
  const relaties = Array.from({ length: ids.length * 8 }, (_, i) => {
    const van = Math.floor(kans() * ids.length)
    const naar = (van + 1 + Math.floor(kans() * (ids.length - 1))) % ids.length
    return maakRecord('relaties', {
      id: `r${i}`,
      van: ids[van] ?? '',
      naar: ids[naar] ?? '',
      type: RELATIE_TYPEN[i % RELATIE_TYPEN.length] as (typeof RELATIE_TYPEN)[number],
    })
  })
  return { ...dossier, relaties: Object.fromEntries(relaties.map((relatie) => [relatie.id, relatie])) }
}

/** The actor to drag: in the middle of the map, with as many relaties as an average actor has. */
export function slepeling(dossier: Dossier): string {
  const [eerste] = gemiddeld(dossier)
  if (!eerste) throw new Error('No actor with three relaties in this graph')
  return eerste
}

/** Two actors to drag at the same time, as average as that one and with no relatie between them. */
export function slepelingen(dossier: Dossier): string[] {
  const [eerste, ...anderen] = gemiddeld(dossier)
  const buren = (id: string) =>
    Object.values(dossier.relaties).some(
      ({ van, naar }) => (van === id && naar === eerste) || (naar === id && van === eerste),
    )
  const tweede = anderen.find((id) => !buren(id))
  if (!eerste || !tweede) throw new Error('No two actors with three relaties in this graph')
  return [eerste, tweede]
}

/** Who has three relaties, from the middle of the map outwards. */
function gemiddeld({ actoren, relaties }: Dossier): string[] {
  const aantal = Object.keys(actoren).length
  const graad = (id: string) =>
    Object.values(relaties).filter(({ van, naar }) => van === id || naar === id).length
  return Array.from({ length: aantal }, (_, i) => i)
    .sort((a, b) => Math.abs(a - aantal / 2 - 3) - Math.abs(b - aantal / 2 - 3))
    .map(actorId)
    .filter((id) => graad(id) === 3)
}
