/**
 * Woorden: the few rules that read what people typed. Word lists as data; they look at whole words without capitals and accents, and rather miss one
 * than accuse somebody of what was not said. Source: afleiding LS-07, UI-07, PR-02, WG-02.
 */
import { readWoorden, normaliseer } from '../masker/namen'
import { woordset } from '../../taal/woorden'

/** Words that say nothing about who it is: «de», «al die», «jongeren». Who is called only by these and an origin, is called by the origin. */
const LEEG = woordset(`
  de het een die deze dat al alle andere veel sommige onze hun en met van hier
  mensen groep groepen jongeren jeugd kinderen mannen vrouwen ouders gezinnen families inwoners burgers
`)
/** Population groups: fine with a place, a role or a situation beside it, a stereotype when they are the whole name. */
const BEVOLKING = woordset(`
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
const SCHELDEND = woordset(`
  marginaal marginalen makak makakken bruinen illegalen profiteur profiteurs uitkeringstrekker uitkeringstrekkers
  zigeuner zigeuners racist racisten fascist fascisten nazi nazis terrorist terroristen extremist extremisten wappie wappies
  tuig gespuis crapuul schorem achterlijken lapzwansen linkiewinkies
`)

/** «De moslims», «Turken», «al die vreemdelingen»; not «Moslimvrouwen van de wijk» or «Turkse handelaars in de winkelstraat». */
export function stereotypeert(naam: string): boolean {
  const woorden = readWoorden(naam.replaceAll(/['’]/gu, '')).map(({ norm }) => norm)
  if (woorden.some((woord) => SCHELDEND.has(woord))) return true
  const betekenis = woorden.filter((woord) => !LEEG.has(woord))
  return betekenis.length > 0 && betekenis.every((woord) => BEVOLKING.has(woord))
}

/** What says what has to go. Compounds are named one by one, because «tegenkomen», «ontmoeten» and «beweren» are something else. */
const WEG = [
  /^stop(?:t|pen|zetten|gezet|zetting)?$/u,
  /^gestopte?$/u,
  /^(?!auto|bad|bus|laad|non|pit|tank|tussen).{3,}stop$/u,
  /^tegen(?:hou|gehou|ga(?:an|at)$|gegaan|werk|gewerkt)/u,
  /verbod(?:en)?$/u,
  /^verbods/u,
  /verbied/u,
  /^geen$/u,
  /^nooit$/u,
  /afschaf/u,
  /^afgeschafte?$/u,
  /intrek(?:t|ken|king)$/u,
  /^ingetrokken$/u,
  /^(?:schrap(?:t|pen)?|geschrapte?)$/u,
  /schrapping$/u,
  // Not «werd» and «weer».
  /^(?:weren|weert|geweerde?)$/u,
]
const WEG_ZINNEN = [/\bweg met\b/u, /\btegen\b/u, /\bschaf(?:fen|t)?\b.*\baf\b/u]
/** «Tegen» that tells when, what for, to whom or against which weather, and not what has to go. */
const TEGEN_MAG = [
  /\btegen (?:\d|eind|begin|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|dan|kerst|pasen|nieuwjaar|volgend|(?:de|het) (?:zomer|winter|herfst|lente|voorjaar|najaar|einde|schooljaar|(?:start|begin) van het (?:school)?jaar))/gu,
  // To meet somebody.
  /\b(?:elkaar|mekaar) tegen\b/gu,
  /\btegen (?:elkaar|mekaar|een \p{L}+ (?:prijs|tarief))\b/gu,
  /\b(?:bescherm|beschut|beveilig|bestand|weerbaar|isol)\p{L}* tegen\b/gu,
  /\b(?:vriendelijk|beleefd|aardig|lief|eerlijk) tegen\b/gu,
]

/** Says what people are against instead of where they want to go. «Zonder» may. */
export function isTegengesteld(tekst: string): boolean {
  const zin = zonder(TEGEN_MAG, normaliseer(tekst))
  return (
    WEG_ZINNEN.some((deel) => deel.test(zin)) ||
    zin.split(' ').some((woord) => WEG.some((weg) => weg.test(woord)))
  )
}

const zonder = (delen: readonly RegExp[], zin: string): string =>
  delen.reduce((rest, deel) => rest.replaceAll(deel, ' '), zin)

/** Also with the ending that an adjective takes. */
const metBuiging = (woorden: string): ReadonlySet<string> =>
  new Set([...woordset(woorden)].flatMap((woord) => [woord, `${woord}e`]))

/** An office or a profession is no conviction: «imam», «schepen», «dokter» and «psychiater» are not here. */
const BIJZONDER: ReadonlySet<string> = new Set([
  ...woordset(`
    moslim moslims moslima moslimas
    islamiet jehova christen christenen hindoe hindoes boeddhist boeddhiste atheist atheiste salafist salafiste
    partijlid partijkaart
    depressie diabetes gehandicapt kanker autisme autist autiste adhd verslaving alcoholverslaving drugsverslaving gokverslaving alcoholprobleem alcoholproblemen alcoholist alcoholiste
    psychose dementie hiv ziekte burnout psychiatrie schizofrenie
    depressief depressieve schizofreen schizofrene
    turk koerd syrier somalier roma marokkaan marokkaans marokkaanse afghaan afghaans afghaanse albanees albanese irakees irakese
    congolees congolese ghanees ghanese allochtoon allochtone vluchteling asielzoeker buitenlander
    migratieachtergrond afkomst nationaliteit
    homo homos homoseksueel homoseksuele lesbienne biseksueel biseksuele transgender queer holebi geaardheid
    strafblad gevangenis celstraf crimineel criminele drugsdealer
  `),
  ...metBuiging(`
    islamitisch katholiek protestant protestants joods christelijk gelovig ongelovig bekeerd orthodox
    autistisch verslaafd alcoholverslaafd drugsverslaafd gokverslaafd
    psychotisch dement zwanger ziek lesbisch veroordeeld gedetineerd
    turks koerdisch pools roemeens bulgaars syrisch somalisch nigeriaans armeens tsjetsjeens iraans pakistaans algerijns tunesisch
    oekraiens russisch afrikaans arabisch
  `),
])
const BIJZONDER_ZINNEN = [
  /\b(?:vlaams belang|n va|nva|cd v|open vld|pvda)\b/u,
  /\bstemt (?:op|voor|links|rechts|extreem\p{L}*|groen|vooruit)\b/u,
  /\b(?:lid|militant|aanhanger|sympathisant|kandidaat) (?:van|bij|voor) (?:groen|vooruit)$/u,
  /\bgelooft in (?:god|allah)\b/u,
  /\bgaat naar de (?:moskee|kerk|synagoge)\b/u,
  /\b(?:komt|gevlucht|afkomstig) uit (?:marokko|turkije|syrie|afghanistan|polen|roemenie|bulgarije|congo|somalie|irak|iran|oekraine|rusland|algerije|tunesie|albanie|pakistan|eritrea|palestina)\b/u,
  /\bvan \p{L}+ (?:afkomst|herkomst|origine)\b/u,
  /\bburn out\b/u,
  /\bheeft een (?:handicap|beperking)\b/u,
  /\bpsychische? (?:problemen|klachten|ziek|kwetsbaar|stoornis)\b/u,
  /\bzonder papieren\b/u,
]
/** What these words say about an organisation, or about the people somebody works for, says nothing about somebody. */
const BEROEP = [
  /\bkom op tegen kanker\b/gu,
  /\b\p{L}+e? (?:\p{L}*school|onderwijs|scholengroep|godsdienst|vereniging|zelforganisatie|mutualiteit|ziekenfonds|vakbond|parochie|winkel|supermarkt|bakker(?:ij)?|slager(?:ij)?|restaurant)\b/gu,
  /\b(?:werkt|werkte) (?:met|voor|bij|in|rond) .*/gu,
  /\b(?:begeleidt|ondersteunt|cipier|bewaker|verpleegkundige|verpleger|verpleegster|hulpverlener|therapeut|psycholoog|vrijwilliger) .*/gu,
]

/** Speaks of religion, party choice, health, origin, orientation or a criminal record. Each part of a sentence is read on its own. */
export const noemtBijzonderGegeven = (tekst: string): boolean =>
  tekst.split(/[.,;:!?()\n]|\b(?:en|maar)\b/u).some((deel) => {
    const zin = normaliseer(deel)
    // Most parts say nothing of the kind, and only then is it asked what somebody does.
    return staatErin(zin) && staatErin(zonder(BEROEP, zin))
  })

const staatErin = (zin: string): boolean =>
  BIJZONDER_ZINNEN.some((een) => een.test(zin)) || zin.split(' ').some((woord) => BIJZONDER.has(woord))

export const gaatOverCommunicatie = (tekst: string): boolean =>
  /\b(?:(?!tele)\p{L}*communicatie\p{L}*|woordvoer(?:der|ster)|pers|pers(?:contact|dienst|verantwoordelijke)|webredact(?:eur|rice|ie)|media)\b/u.test(
    normaliseer(tekst),
  )
