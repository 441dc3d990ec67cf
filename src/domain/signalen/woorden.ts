/**
 * Woorden: the few rules that read what people typed. Word lists as data; they look at whole words without capitals and accents, and rather miss one
 * than accuse somebody of what was not said. Source: afleiding LS-07, UI-07, PR-01, PR-02, WG-02.
 */
import { isGewoon, leesWoorden, normaliseer, TUSSENVOEGSELS } from '../namen'

const alle = (woorden: string): ReadonlySet<string> => new Set(woorden.trim().split(/\s+/u))

/** Words that say nothing about who it is: «de», «al die», «veel». */
const LEEG = alle('de het een die deze dat al alle andere veel sommige onze hun mensen groep en met van hier')
/** Population groups: fine with a place, a role or a situation beside it, a stereotype when they are the whole name. */
const BEVOLKING = alle(`
  moslim moslims moslima moslimas islam christen christenen jood joden hindoe hindoes atheist atheisten
  marokkaan marokkanen turk turken pool polen roemeen roemenen bulgaar bulgaren syrier syriers afghaan afghanen somalier somaliers
  afrikaan afrikanen arabier arabieren aziaat aziaten rus russen oekrainer oekrainers waal walen vlaming vlamingen belg belgen
  vreemdeling vreemdelingen buitenlander buitenlanders allochtoon allochtonen autochtoon autochtonen migrant migranten
  vluchteling vluchtelingen asielzoeker asielzoekers nieuwkomer nieuwkomers gelukszoeker gelukszoekers roma
  homo homos holebi holebis lesbienne lesbiennes trans transgender transgenders blanken witten zwarten
  werkloze werklozen arme armen rijke rijken
  marokkaanse turkse poolse islamitische joodse afrikaanse arabische vreemde buitenlandse zwarte witte blanke bruine gekleurde
`)
/** Never a name for people, whatever stands beside it. */
const SCHELDEND = alle(`
  marginaal marginalen makak makakken bruinen illegaal illegalen profiteur profiteurs uitkeringstrekker uitkeringstrekkers
  zigeuner zigeuners racist racisten fascist fascisten nazi nazis terrorist terroristen extremist extremisten wappie wappies
  tuig gespuis crapuul schorem achterlijken lapzwansen linkiewinkies
`)

/** «De moslims», «Turken», «al die vreemdelingen»; not «Moslimvrouwen van de wijk» or «Turkse handelaars in de winkelstraat». */
export function stereotypeert(naam: string): boolean {
  const woorden = leesWoorden(naam.replaceAll(/['’]/gu, '')).map(({ norm }) => norm)
  if (woorden.some((woord) => SCHELDEND.has(woord))) return true
  const betekenis = woorden.filter((woord) => !LEEG.has(woord))
  return betekenis.length > 0 && betekenis.every((woord) => BEVOLKING.has(woord))
}

/** What says what has to go. Compounds are named one by one, because «tegenkomen», «tegenover» and «beweren» are something else. */
const WEG = [
  /^stop(?:t|pen|zetten|gezet|zetting)?$/u,
  /^(?!auto|non|bus).{3,}stop$/u,
  /^tegen(?:houden|gehouden|gaan|werken)$/u,
  /verbod(?:en)?$/u,
  /^verbods/u,
  /verbied/u,
  /^geen$/u,
  /^nooit$/u,
  /^afschaf/u,
  /^afgeschaft$/u,
  /^intrek(?:ken|king)$/u,
  /^ingetrokken$/u,
  /^(?:ge)?schrap(?:t|pen|ping)?$/u,
  /^(?:ge)?we+r(?:en|d|t)$/u,
]
const WEG_ZINNEN = [
  /\bweg met\b/u,
  // «tegen 2027» and «tegen de zomer» tell when.
  /\btegen\b(?! (?:\d|eind|begin|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|dan|volgend|(?:de|het) (?:zomer|winter|herfst|lente|voorjaar|najaar|einde)))/u,
  /\bschaf(?:fen|t)?\b.*\baf\b/u,
]

/** Says what people are against instead of where they want to go. «Zonder» may. */
export function isTegengesteld(tekst: string): boolean {
  const zin = normaliseer(tekst)
  return (
    WEG_ZINNEN.some((deel) => deel.test(zin)) ||
    zin.split(' ').some((woord) => WEG.some((weg) => weg.test(woord)))
  )
}

/** A first and a last name: two words with a capital that are no particles, at least one of which is no ordinary word («Jan Bakker»). */
export function lijktPersoonsnaam(naam: string): boolean {
  const delen = leesWoorden(naam).filter(
    ({ norm, hoofdletter }) => hoofdletter && norm.length > 1 && !TUSSENVOEGSELS.has(norm),
  )
  return delen.length >= 2 && delen.some(({ norm }) => !isGewoon(norm))
}

/** An office or a profession is no conviction: «imam», «schepen», «dokter» and «psychiater» are not here. */
const BIJZONDER = [
  /^moslim(?:s|a|as)?$/u,
  /^(?:islamitisch|katholiek|protestants?|joods?|christelijk|christen|hindoe|boeddhist|atheist|gelovig|ongelovig|bekeerd|salafist|orthodox)e?n?$/u,
  /^(?:partijlid|partijkaart)$/u,
  /^(?:depressie|depressief|depressieve|kanker|autisme|autist|autistisch|autistische|adhd|verslaafd|verslaafde|verslaving|alcoholist|alcoholiste|psychose|psychotisch|dement|dementie|hiv|zwanger|ziek|zieke|ziekte|burnout|psychiatrie|schizofreen|schizofrenie)$/u,
  /^(?:marokkaan|marokkaanse?|turk|turkse?|syrier|syrisch|syrische|afghaan|afghaanse?|roma|allochtoon|allochtone|vluchteling|asielzoeker|buitenlander|migratieachtergrond|afkomst|nationaliteit)$/u,
  /^(?:homo|homos|homoseksueel|homoseksuele|lesbisch|lesbische|lesbienne|biseksueel|biseksuele|transgender|queer|holebi|geaardheid)$/u,
  /^(?:veroordeeld|veroordeelde|strafblad|gevangenis|celstraf|gedetineerd|gedetineerde|crimineel|criminele|drugsdealer|dealer)$/u,
]
const BIJZONDER_ZINNEN = [
  /\b(?:vlaams belang|n va|nva|cd v|open vld|pvda)\b/u,
  /\bstemt (?:op|voor|links|rechts|extreem)\b/u,
  /\bvan \p{L}+ (?:afkomst|herkomst|origine)\b/u,
  /\bburn out\b/u,
  /\bzonder papieren\b/u,
]

/** Speaks of religion, party choice, health, origin, orientation or a criminal record. */
export function noemtBijzonderGegeven(tekst: string): boolean {
  const zin = normaliseer(tekst)
  return (
    BIJZONDER_ZINNEN.some((deel) => deel.test(zin)) ||
    zin.split(' ').some((woord) => BIJZONDER.some((een) => een.test(woord)))
  )
}

export const gaatOverCommunicatie = (tekst: string): boolean =>
  /\b(?:\p{L}*communicatie\p{L}*|woordvoerd(?:er|ster)|persverantwoordelijke)\b/u.test(normaliseer(tekst))
