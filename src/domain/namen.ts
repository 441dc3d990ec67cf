/** Names as words: what counts as one word, when two spellings are the same, and which words are too ordinary to be only a name. */

/** A word of a text with its place; `norm` is lower case without accents. */
export type Woord = {
  readonly norm: string
  readonly van: number
  readonly tot: number
  readonly hoofdletter: boolean
}

/** Scripts without spaces between words: there every sign is a word, so that a name is found inside a sentence. */
const ZONDER_SPATIES = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`
/** Accents and invisible signs (soft hyphen, joiners) belong to the word they stand in. */
const WOORD = new RegExp(
  String.raw`[${ZONDER_SPATIES}]\p{M}*|(?:(?![${ZONDER_SPATIES}])[\p{L}\p{N}])(?:(?![${ZONDER_SPATIES}])[\p{L}\p{N}\p{M}\p{Cf}])*`,
  'gu',
)

/** Letters that Unicode does not take apart into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** Most words have no accent, and are done at once. */
const zonderAccenten = (woord: string): string =>
  /^[a-zA-Z0-9]*$/u.test(woord) ? woord.toLowerCase() : losAccenten(woord.toLowerCase())

const losAccenten = (woord: string): string =>
  woord
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[ßøđðłıæœþ]/gu, (letter) => LETTERS[letter] ?? letter)

/** Most texts hold nothing but plain letters and signs, and need no knowledge of the scripts of the world. */
const KAAL = /^[\0-\x7F]*$/u
const KAAL_WOORD = /[a-z0-9]+/gu
function leesKaal(tekst: string): Woord[] {
  const klein = tekst.toLowerCase()
  const woorden: Woord[] = []
  KAAL_WOORD.lastIndex = 0
  for (let vondst = KAAL_WOORD.exec(klein); vondst; vondst = KAAL_WOORD.exec(klein)) {
    const [norm] = vondst
    const van = vondst.index
    const teken = tekst.charCodeAt(van)
    woorden.push({ norm, van, tot: van + norm.length, hoofdletter: teken < 97 || teken > 122 })
  }
  return woorden
}

export function leesWoorden(tekst: string): Woord[] {
  if (KAAL.test(tekst)) return leesKaal(tekst)
  return [...tekst.matchAll(WOORD)].map((vondst) => {
    const [woord] = vondst
    return {
      norm: zonderAccenten(woord),
      van: vondst.index,
      tot: vondst.index + woord.length,
      // Scripts without capitals always count.
      hoofdletter: !/^\p{Ll}/u.test(woord),
    }
  })
}

/** Two spellings of one name give the same text: «José  Péters» and «jose peters». */
export const normaliseer = (tekst: string): string =>
  leesWoorden(tekst)
    .map(({ norm }) => norm)
    .join(' ')

/** Particles and titles: part of a name, never enough to know somebody by. */
export const TUSSENVOEGSELS: ReadonlySet<string> = new Set(
  (
    'van de den der het ten ter te in op aan uit bij en of le la les du des di da do dos del della el al ben bin ibn abu ' +
    'von zu zur mc mac st sint meneer mijnheer mevrouw juffrouw dhr mevr mw mr dr prof ir ing juf meester zuster broeder pater ' +
    'dokter familie gezin zoon dochter vader moeder oma opa buurman buurvrouw'
  ).split(' '),
)

/**
 * First and last names that are Dutch words as well, and functions that people write with a capital. They are only seen as a name when
 * they have a capital. Not a list of all such words: those that Flemish werkgroepen write about.
 */
const GEWONE_WOORDEN: ReadonlySet<string> = new Set(
  (
    'aan al an als bal beek been berg bij bloem boer bos bosch boom bond brood brug dag dam de den dijk dorp draad een en er ' +
    'gast geel gemeente goed goossens graaf groen groot haan haas heer heide heilig hem hert het hoek hof hoop huis ik is jaar jacht jong ' +
    'kaart kamer kan kat kerk klaas klein kok koning koster kruis kuiper lam land lang leeuw leven licht lief linde los maan maat ' +
    'markt mee meer mei mens mees merel meulen mild mol molen mond mooi muur naam nacht nieuw nu om ons oost oud over park paul plein ' +
    'poort prins raad rik ring rode roos rood sap scherp school smet smid som star steen stem ster storm straat tak tuin uur ' +
    'vaart veld velde vis visser vlam vogel vos vries vrij waar wal wat water week weg wel werk west wijk wijs wilg wind winkel winter wit ' +
    'wolf woud zaal zand zee zo zon zomer zuid zwart bakker slager winkelier uitbater handelaar agent wijkagent voorzitter ' +
    'burgemeester schepen directeur leerkracht jeugdwerker bewoner inwoner buur ' +
    'bas bob els mark fee gil lot mil ode ram ros ton tor pop ken lies koen frans ernst frank engels max joker august april juni juli maart iris vrede ' +
    'brouwer brouwers dekker dekkers bakkers mulder meester engelen mensen boon bonen peer appel kool koren poot hand voet rijk rijke sterk vroom ' +
    'schoon schoen slot sleutel sluis struik stroom zeeman zwaan valk kip hond schaap lente herfst kaas smaak arm held noot pen'
  ).split(' '),
)

/** In every sentence: even with a capital they say nothing about who is meant, unless people say that they do. */
const VOEGWOORDEN: ReadonlySet<string> = new Set(
  (
    'de het een en is ik in op om van als nu er over bij uit zo wel te dan dat die dit wij zij hij ze we je u geen maar want of ook nog niet ' +
    'naar met voor tot door af mijn zijn was waar wie wat hoe'
  ).split(' '),
)
export const isVoegwoord = (norm: string): boolean => VOEGWOORDEN.has(norm)

/** True for a word that a text can hold without meaning a person. */
export const isGewoon = (norm: string): boolean => GEWONE_WOORDEN.has(norm) || TUSSENVOEGSELS.has(norm)
