/** What stands in a cell without being the text: bullets, numbers, mail addresses; and what is surely no name of anybody. */
import { woordset } from '../../taal/woorden'

/** Signs that Word, Outlook, OneNote and Teams put before a point, those of Symbol and Wingdings among them. */
const TEKENS = '-–—•*·▪▫◦‣⁃∙●○■□◆◇◼◻◾◽▶►»›❖❑❒★☆✗✘➢➤➔→⇒✓✔☐☑☒✅\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0E0'
/** 1. · 2) · (3) · 1.2.3 · a. · B) · iv. */
const NUMMER = '\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[a-zA-Z]|[ivxIVX]{1,5})[.):]|\\d{1,3}(?:\\.\\d{1,3}){1,4}'
/** Letters that Wingdings shows as a sign, and that a plain copy leaves as letters: only in a cell of their own. */
const WINGDINGS = '[o§üØqvà]'

const ALLEEN = new RegExp(`^(?:[${TEKENS}]+|${WINGDINGS}|\\[[ xX]?\\]|${NUMMER})$`, 'u')
const VOORAAN = new RegExp(
  `^(?:(?:[${TEKENS}]|o|§|\\[[ xX]?\\]|\\(?\\d{1,3}[.):]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\(?[a-z][.)]|\\(?[ivx]{2,5}[.)])\\s+)+`,
  'u',
)
const AANEEN = /^[•▪▫◦‣·●○■□☐☑☒✅➢\uF0B7\uF0A7\uF0D8\uF0FC]\s*/u

/** Whether a cell holds nothing but the sign or number before a point. */
export const isOpsommingsteken = (cel: string): boolean => ALLEEN.test(cel.trim())

/** A column of nothing but marks before the points: signs, numbers, letters or Roman numbers, and not one word. */
export function isMerkkolom(cellen: readonly string[]): boolean {
  const gevuld = cellen.map((cel) => cel.trim()).filter(Boolean)
  return (
    gevuld.length > 0 &&
    gevuld.every(
      (cel) => !/\p{L}/u.test(cel) || isOpsommingsteken(cel) || /^(?:[A-Za-z]|[ivx]+|[IVX]+)$/u.test(cel),
    )
  )
}

/** One line, without bullet, numbering or trailing separator. */
export const readRegeltekst = (stuk: string): string =>
  stuk
    .replaceAll(/[\s\u200B\u00A0]+/gu, ' ')
    .trim()
    .replace(VOORAAN, '')
    .replace(AANEEN, '')
    .replace(/\s*[;,]$/u, '')
    .trim()

/** The same with its lines, for a text of more than one. */
export const readRegelsTekst = (stuk: string): string =>
  stuk.includes('\n') ? stuk.split('\n').map(readRegeltekst).filter(Boolean).join('\n') : readRegeltekst(stuk)

const ADRES = /\s*[<([]?\s*(?:mailto:)?[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\s*[>)\]]?/gu

/** The name without the mail address that a mail program writes beside it. */
export function readZonderAdres(naam: string): { naam: string; hadAdres: boolean } {
  if (!naam.includes('@')) return { naam, hadAdres: false }
  const zonder = naam.replaceAll(ADRES, '')
  if (zonder === naam) return { naam, hadAdres: false }
  return { naam: readRegeltekst(zonder.replace(/^\s*["'](.*?)["']\s*$/u, '$1')), hadAdres: true }
}

const GROET =
  /^(?:beste|dag|hallo|hoi|geachte|goeiemorgen|goedemorgen|goedemiddag|met (?:vriendelijke|hartelijke|warme) groet(?:en|jes)?|vriendelijke groet(?:en|jes)?|groet(?:en|jes)?|mvg|alvast bedankt|bedankt|hartelijk dank)(?=[\s,!.]|$)/iu
const MAILKOP = /^(?:van|aan|cc|bcc|onderwerp|verzonden|from|to|subject|sent|verstuurd)\s*:/iu
const OPTELLING = woordset('totaal totalen subtotaal eindtotaal som total subtotal gemiddelde')
/** More words than a name has. */
const ZIN_WOORDEN = 12

/** Why a cell is no name, in Dutch; null when it may be one. Nobody is thrown away: it is only off at first. */
export function findTwijfel(naam: string): string | null {
  if (
    /^(?:https?:\/\/|www\.)\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:be|nl|eu|org|com|net|brussels|vlaanderen)\/\S*$/iu.test(
      naam,
    )
  )
    return 'dit is een webadres'
  if (/^[\p{L} ]+:\s*\d[\d., ]*$/u.test(naam)) return 'dit is een getal met zijn uitleg'
  if (/^[[{][\s\S]*[\]}],?$|^[{}[\]]+,?$|^"?[\w-]+"?\s*:\s*["[{]/u.test(naam))
    return 'dit lijkt code, geen naam'
  if (MAILKOP.test(naam)) return 'dit is de kop van een mail'
  const woorden = naam.split(' ')
  if (GROET.test(naam) && (/[,!.]$/u.test(naam) || woorden.length <= 3))
    return 'dit is een aanspreking of een groet'
  if (
    /^\p{Lu}.*\s(?:is|zijn|was|waren|wordt|worden|heeft|hebben|had|hadden|kwam|kwamen|komt|komen|wil|willen|moet|moeten|kan|kunnen|vindt|vinden)\s.*[.!?…]$/u.test(
      naam,
    )
  )
    return 'dit lijkt een zin, geen naam'
  if (woorden.length >= ZIN_WOORDEN || (woorden.length >= 6 && /[.?!…]$/u.test(naam)))
    return 'dit lijkt een zin, geen naam'
  const [eerste = '', ...rest] = woorden.map((woord) => woord.toLowerCase().replace(/:$/u, ''))
  // «Algemeen totaal», «Totaal generaal». Further on in a name only the words that are nothing else.
  if (
    OPTELLING.has(eerste) ||
    (rest.length <= 3 && rest.some((woord) => /^(?:sub|eind)?tota(?:al|l)$/u.test(woord)))
  )
    return 'dit is een optelling'
  return null
}
