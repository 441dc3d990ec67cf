/** Names as words: what counts as one word, when two spellings are the same, and which words are too ordinary to be only a name. */

import { readWoorden } from '../../taal/leeswoorden'
import { woordset } from '../../taal/woorden'

export { readWoorden, type Woord } from '../../taal/leeswoorden'

/** Two spellings of one name give the same text: «José  Péters» and «jose peters». */
export const normaliseer = (tekst: string): string =>
  readWoorden(tekst)
    .map(({ norm }) => norm)
    .join(' ')

/** What people put before somebody's name: «mevrouw Janssens», «Familie De Smet». */
export const AANSPREKINGEN = woordset(`
  meneer mijnheer mevrouw juffrouw dhr mevr mw mr dr juf meester zuster broeder pater dokter familie gezin
`)

/** Particles and titles: part of a name, never enough to know somebody by. */
export const TUSSENVOEGSELS: ReadonlySet<string> = new Set([
  ...AANSPREKINGEN,
  ...woordset(`
    van de den der het ten ter te in op aan uit bij en of le la les du des di da do dos del della el al ben bin ibn abu
    von zu zur mc mac st sint prof ir ing zoon dochter vader moeder oma opa buurman buurvrouw
  `),
])

/**
 * First and last names that are Dutch words as well, and functions that people write with a capital. They are only seen as a name when
 * they have a capital. Not a list of all such words: those that Flemish werkgroepen write about.
 */
const GEWONE_WOORDEN = woordset(`
  aan al als bal beek been berg bij bloem boer bos bosch boom bond brood brug dag dam de den dijk dorp draad een en er gast geel gemeente goed
  goossens graaf groen groot haan haas heer heide heilig hem hert het hoek hof hoop huis ik is jaar jacht jong kaart kamer kan kat kerk klaas klein
  kok koning koster kruis kuiper lam land lang leeuw leven licht lief los maan maat markt mee meer mens mees meulen mild mol molen mond mooi muur naam
  nacht nieuw nu om ons oost oud over park plein poort prins raad ring rode rood sap scherp school smet smid som star steen stem ster storm straat tak
  tuin uur vaart veld velde vis visser vlam vogel vos vries vrij waar wal wat water week weg wel werk west wijk wijs wilg wind winkel winter wit wolf
  woud zaal zand zee zo zon zomer zuid zwart bakker slager winkelier uitbater handelaar agent wijkagent voorzitter burgemeester schepen directeur
  leerkracht jeugdwerker bewoner inwoner buur tor pop engels joker april juli maart vrede brouwer brouwers dekker dekkers bakkers mulder meester
  engelen mensen boon bonen appel kool koren poot hand voet rijk rijke sterk vroom ridder ridders hertog keizer pastoor herder jager jagers ruiter
  schipper schrijver molenaar wever timmerman schilder schilders zanger wachter pauw engel straten bergen bossen velden hoeve heuvel bruggen poorten
  dijken dorpen landen wouden meren plas grote kleine lange korte jonge oude goede wilde bruin bruine blauw blauwe rosse zomers winters zondag vrijdag
  kerst pasen schoon schoen slot sleutel sluis struik stroom zeeman zwaan valk kip hond schaap lente herfst kaas smaak arm held noot pen
`)
/** The first names among them. */
export const GEWONE_VOORNAMEN = woordset(`
  an bas bob els mark gil lot mil ode ram ros ton ken lies koen frans ernst frank max august iris roos rik paul peer fee merel linde mei juni
`)

/** In every sentence: even with a capital they say nothing about who is meant, unless people say that they do. */
const VOEGWOORDEN = woordset(`
  de het een en is ik in op om van als nu er over bij uit zo wel te dan dat die dit wij zij hij ze we je u geen maar want of ook nog niet naar met
  voor tot door af mijn zijn was waar wie wat hoe
`)
export const isVoegwoord = (norm: string): boolean => VOEGWOORDEN.has(norm)

/** True for a word that a text can hold without meaning a person. */
export const isGewoon = (norm: string): boolean =>
  GEWONE_WOORDEN.has(norm) || GEWONE_VOORNAMEN.has(norm) || TUSSENVOEGSELS.has(norm)
