/**
 * Vondst: what a drawing or a network of another program holds for us: names, and lines between them with the word on each. Where something stands in a
 * drawing is nobody's statement about WIJ and ZIJ, so places are not even read.
 */
import type { ActorSoort } from '../model/actor'
import { NAAM_MAX } from '../model/grond'
import { RELATIE_TYPEN, type RelatieType } from '../model/relatie'
import { raadSoort, soortVanWoord } from '../lijst/lijstwoorden'
import { isBijnaLeeg, readGewoon } from './woorden'

/** `sleutel`: its id in the file. `soort`: the word that the file has for its kind. `twijfel`: why it may be no actor, after «misschien». */
export type Gevondene = { sleutel: string; naam: string; soort?: string; nota?: string; twijfel?: string }
export type Lijn = { van: string; naar: string; woord: string }

export type Vondst = {
  /** The name of the file, and what it is: «GraphML». */
  naam: string
  bron: string
  wie: readonly Gevondene[]
  lijnen: readonly Lijn[]
  /** What stays behind, in Dutch sentences. */
  achter: readonly string[]
}

/** As a reader of a format gives it: in the order of the file, also what has no name or leads nowhere. */
export type Ruwevondst = { wie: Gevondene[]; lijnen: Lijn[]; achter: string[] }

/** As many as a dossier takes. */
const WIE_MAX = 5000
const LIJNEN_MAX = 20_000

/** Tidied: names on one line, nobody without one, lines between who is there, each once. What is left out is said. */
export function buildVondst(naam: string, bron: string, ruw: Ruwevondst): Vondst {
  const achter = [...ruw.achter]
  const genoemd = ruw.wie
    .map((een) => ({ ...een, naam: readGewoon(een.naam).slice(0, NAAM_MAX) }))
    .filter(({ naam: wie }) => !isBijnaLeeg(wie))
  const naamloos = ruw.wie.length - genoemd.length
  if (naamloos > 0) {
    achter.push(naamloos === 1 ? '1 vorm heeft geen naam.' : `${naamloos} vormen hebben geen naam.`)
  }
  if (genoemd.length > WIE_MAX) achter.push(`Alleen de eerste ${WIE_MAX} namen zijn gelezen.`)
  const wie = genoemd.slice(0, WIE_MAX)
  const bekend = new Set(wie.map(({ sleutel }) => sleutel))
  const gezien = new Set<string>()
  let los = 0
  const lijnen = ruw.lijnen.flatMap(({ van, naar, woord }) => {
    const lijn = { van, naar, woord: readGewoon(woord).slice(0, NAAM_MAX) }
    if (van === naar || !bekend.has(van) || !bekend.has(naar)) {
      los++
      return []
    }
    const sleutel = JSON.stringify(lijn)
    if (gezien.has(sleutel)) return []
    gezien.add(sleutel)
    return [lijn]
  })
  if (los > 0) {
    achter.push(
      los === 1 ? '1 lijn hangt niet aan twee namen vast.' : `${los} lijnen hangen niet aan twee namen vast.`,
    )
  }
  return { naam, bron, wie, lijnen: lijnen.slice(0, LIJNEN_MAX), achter }
}

/** What an actor of this name and this word would be, as the list guesses it. */
export function findSoort({ naam, soort }: Pick<Gevondene, 'naam' | 'soort'>): ActorSoort {
  return (soort ? soortVanWoord(soort) : null) ?? raadSoort(naam).soort
}

/** Other words for the kinds of relatie, as people and other programs write them, in each form that is used; without capitals. Always all of the words: «geen contact» is no contact. */
const WOORDEN: Readonly<Record<RelatieType, readonly string[]>> = {
  contact: [
    'contacten',
    'heeft contact',
    'heeft contact met',
    'hebben contact',
    'in contact met',
    'kent',
    'kennen',
    'kennen elkaar',
    'spreekt',
    'spreken',
    'spreekt met',
    'praat',
    'praat met',
    'praten met',
    'overleg',
    'overlegt',
    'overlegt met',
    'overleggen',
    'in overleg met',
    'werkt samen',
    'werken samen',
    'werkt samen met',
    'werken samen met',
    'samenwerking',
    'samenwerking met',
    'knows',
    'contacts',
    'works with',
  ],
  vertrouwen: [
    'vertrouwt',
    'vertrouwt op',
    'vertrouwen op',
    'vertrouwen in',
    'vertrouwt elkaar',
    'vertrouwen elkaar',
    'heeft vertrouwen in',
    'hebben vertrouwen in',
    'heeft het vertrouwen van',
    'trust',
    'trusts',
  ],
  vertegenwoordigt: [
    'vertegenwoordigen',
    'vertegenwoordiger van',
    'vertegenwoordiging',
    'is vertegenwoordiger van',
    'spreekt voor',
    'spreken voor',
    'spreekt namens',
    'spreken namens',
    'namens',
    'lid van',
    'is lid van',
    'zijn lid van',
    'leden van',
    'represents',
    'speaks for',
    'member of',
  ],
  volgt: ['volgen', 'luistert naar', 'luisteren naar', 'volger', 'volgers', 'volger van', 'follows'],
  voedt: [
    'voeden',
    'steunt',
    'steunen',
    'ondersteunt',
    'ondersteunen',
    'versterkt',
    'versterken',
    'beïnvloedt',
    'beïnvloeden',
    'invloed op',
    'heeft invloed op',
    'feeds',
    'supports',
    'influences',
  ],
  spanning: [
    'spanningen',
    'spanning met',
    'spanningen met',
    'heeft spanning met',
    'hebben spanning met',
    'conflict',
    'conflicten',
    'conflict met',
    'in conflict met',
    'heeft een conflict met',
    'ruzie',
    'ruzie met',
    'botst',
    'botsen',
    'botst met',
    'botsen met',
    'tegen',
    'is tegen',
    'wantrouwt',
    'wantrouwen',
    'tension',
    'tensions',
    'opposes',
  ],
  bemiddeling: [
    'bemiddelt',
    'bemiddelen',
    'bemiddelt met',
    'bemiddelt tussen',
    'bemiddelaar',
    'bemiddelingen',
    'zit in bemiddeling met',
    'in bemiddeling met',
    'mediation',
    'mediates',
  ],
}

/** By its word; null where the word says no kind of ours. */
export function findRelatietype(woord: string): RelatieType | null {
  const zoek = readGewoon(woord)
    .toLocaleLowerCase('nl-BE')
    .replace(/[.!:;,]+$/u, '')
    .trim()
  if (zoek === '') return null
  return RELATIE_TYPEN.find((type) => zoek === type || WOORDEN[type].includes(zoek)) ?? null
}
