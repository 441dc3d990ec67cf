/** Which words in a name point at which soort actor, in the Dutch of Flemish municipalities. A guess that people see and change. */
import { ACTOR_SOORT_NAAM, type ActorSoort } from '../model/actor'
import { readWoorden, normaliseer } from '../masker/namen'

type Wijzer = { soort: ActorSoort; woorden: readonly string[]; waarom: string }

const rij = (woorden: string): string[] => woorden.split(' ')

/**
 * First one that fits, so from telling to vague. A word fits as a whole, with a plural ending, or at the end of a compound
 * («jeugdwerker» fits «werker»); with a `*` also at the beginning («petitie*» fits «petitiecomité»).
 */
const WIJZERS: readonly Wijzer[] = [
  {
    soort: 'luideStem',
    woorden: rij(
      'facebook* fb whatsapp* telegram* tiktok* twitter* instagram* petitie* protest* actiecomite* actiegroep* actievoerder* betoger* betoging* ' +
        'bezwaarschrift* bezwaarindiener* burgerinitiatief* tegenstander* voorstander* drukkingsgroep* pressiegroep* opiniemaker* influencer* ' +
        'blogger* oppositie* klokkenluider* trol',
    ),
    waarom: 'laat zich luid horen',
  },
  {
    soort: 'netwerk',
    woorden: rij(
      'agent inspecteur politie* werker opbouwwerk* jeugdhuis* jeugddienst* jeugdconsulent* directeur directrice directie leerkracht leraar lerares juf meester school schoolteam ' +
        'bib bibliotheek* bibliothecaris medewerker medewerkster brugfiguur* bemiddelaar voorzitter voorzitster secretaris ' +
        'imam* priester* pastoor* pastor dominee* rabbijn* diaken* moskee* parochie* kerkfabriek* coach trainer begeleider begeleidster ' +
        'coordinator consulent ambtenaar dienst schepen* burgemeester* ocmw* cpas caw saamo samenlevingsopbouw* huisarts* dokter* apotheker* ' +
        'verpleegkundige* wijkgezondheidscentrum* vrijwilliger* buurthuis* buurtcentrum* dienstencentrum* wijkhuis* ' +
        'ouderraad* oudercomite* adviesraad* wijkraad* seniorenraad* jeugdraad* cultuurraad* sportraad* sportclub* voetbalclub* scouts chiro* ksa ' +
        'femma okra ferm vereniging unie vzw stadswacht* gemeenschapswacht* conciërge* huismeester* mentor expert ' +
        'sleutelfiguur* ambassadeur* verbinder* academie* cultuurcentrum* woonmaatschappij*',
    ),
    waarom: 'klinkt als iemand met een functie of een organisatie',
  },
  {
    soort: 'stilleMidden',
    woorden: rij(
      'stille* gezin gezinnen ouderen oudere senioren senior bejaarden gepensioneerden grootouders ouders buurtwinkel* buurtwinkels ' +
        'alleenstaanden mantelzorgers nieuwkomers middengroep* zwijgende* wandelaars passanten pendelaars forenzen kinderen',
    ),
    waarom: 'wordt vaak weinig gehoord',
  },
  {
    soort: 'groep',
    woorden: rij(
      'bewoner buurtbewoner jongeren jeugd tieners handelaar handelaars winkeliers middenstand horeca* ondernemers landbouwers boeren studenten scholieren ' +
        'fietsers automobilisten huurders eigenaars omwonenden buren buurt wijk inwoners gelovigen supporters groep',
    ),
    waarom: 'klinkt als een groep inwoners',
  },
]

const UITGANGEN = ['', 's', 'en', 'n', 'es']

/** The table as it is looked up: spelled like the words of a name. */
const ZOEKLIJST = WIJZERS.map(({ soort, woorden, waarom }) => ({
  soort,
  waarom,
  wijzers: woorden.map((wijzer) => ({ woord: normaliseer(wijzer), ookVooraan: wijzer.endsWith('*') })),
}))

/** The place of the first pointer that a word fits, by word: a long list says the same words over and over. */
const gezien = new Map<string, number>()
const GEZIEN_MAX = 20_000

function wijzerVan(norm: string): number {
  const bekend = gezien.get(norm)
  if (bekend !== undefined) return bekend
  const plek = ZOEKLIJST.findIndex(({ wijzers }) => wijzers.some((wijzer) => past(norm, wijzer)))
  if (gezien.size >= GEZIEN_MAX) gezien.clear()
  gezien.set(norm, plek)
  return plek
}

/** The soort that a name suggests, with the reason in Dutch; a groep without a reason when nothing does. */
export function raadSoort(naam: string): { soort: ActorSoort; geraden: string | null } {
  let beste: { plek: number; van: number; tot: number } | null = null
  for (const { norm, van, tot } of readWoorden(naam)) {
    const plek = wijzerVan(norm)
    if (plek >= 0 && (beste === null || plek < beste.plek)) beste = { plek, van, tot }
  }
  const wijzer = beste && ZOEKLIJST[beste.plek]
  if (!beste || !wijzer) return { soort: 'groep', geraden: null }
  const { soort, waarom } = wijzer
  return { soort, geraden: `${ACTOR_SOORT_NAAM[soort]}: «${naam.slice(beste.van, beste.tot)}» ${waarom}` }
}

function past(norm: string, { woord, ookVooraan }: { woord: string; ookVooraan: boolean }): boolean {
  if (ookVooraan && norm.startsWith(woord)) return true
  return UITGANGEN.some((uitgang) => {
    const vorm = woord + uitgang
    // A compound needs a word of some length: «jeugdwerker» holds «werker», «rabib» holds «bib» by chance.
    return norm === vorm || (woord.length >= 5 && norm.endsWith(vorm))
  })
}

const SOORTWOORDEN: Readonly<Record<string, ActorSoort>> = {
  groep: 'groep',
  groepen: 'groep',
  g: 'groep',
  'luide stem': 'luideStem',
  'luide stemmen': 'luideStem',
  l: 'luideStem',
  'stille midden': 'stilleMidden',
  midden: 'stilleMidden',
  m: 'stilleMidden',
  netwerk: 'netwerk',
  netwerkactor: 'netwerk',
  partner: 'netwerk',
  sleutelfiguur: 'netwerk',
  n: 'netwerk',
}

const aaneen = (tekst: string): string => normaliseer(tekst).replaceAll(' ', '')
const PER_SOORTWOORD = new Map(Object.entries(SOORTWOORDEN).map(([woord, soort]) => [aaneen(woord), soort]))

/** What somebody wrote in a column «soort», with or without a space; null when it is none of ours. */
export const soortVanWoord = (tekst: string): ActorSoort | null => PER_SOORTWOORD.get(aaneen(tekst)) ?? null
