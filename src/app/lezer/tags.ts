/** The tags of an XML text, one by one and in one pass: no tree is built, and nothing is looked at twice. */

export type Tag = {
  /** Without its prefix. */
  naam: string
  sluit: boolean
  leeg: boolean
  /** By its name without prefix, as it is written; looked up only when somebody asks. */
  attribuut: (naam: string) => string | undefined
  /** Where it starts, and just past its end. */
  begin: number
  einde: number
}

/** A longer tag is none of a sheet. */
const TAG_MAX = 4000
const NAAM = /<(\/?)(?:[\w.-]+:)?([\w.-]+)/uy
const ATTRIBUUT = /\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/** The first tag from a place on; null when there is none any more, or when it does not end within `langst` signs. */
export function readTag(xml: string, vanaf: number, langst = TAG_MAX): Tag | null {
  let begin = xml.indexOf('<', vanaf)
  for (; begin >= 0; begin = xml.indexOf('<', begin + 1)) {
    NAAM.lastIndex = begin
    const vondst = NAAM.exec(xml)
    if (!vondst) continue
    const achterNaam = NAAM.lastIndex
    const sluiting = eindeVanTag(xml, achterNaam, langst)
    if (sluiting === null) return null
    let attributen: Map<string, string> | null = null
    return {
      naam: vondst[2] ?? '',
      sluit: vondst[1] === '/',
      leeg: xml.charCodeAt(sluiting - 1) === 0x2f,
      attribuut: (naam) => (attributen ??= leesAttributen(xml.slice(achterNaam, sluiting))).get(naam),
      begin,
      einde: sluiting + 1,
    }
  }
  return null
}

function leesAttributen(tussen: string): Map<string, string> {
  const uit = new Map<string, string>()
  for (const [, sleutel = '', dubbel, enkel] of tussen.matchAll(ATTRIBUUT))
    uit.set(sleutel, dubbel ?? enkel ?? '')
  return uit
}

export function findTags(xml: string, naam: string): Tag[] {
  const uit: Tag[] = []
  for (let tag = readTag(xml, 0); tag; tag = readTag(xml, tag.einde))
    if (tag.naam === naam && !tag.sluit) uit.push(tag)
  return uit
}

const NAMEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it is meant: the five names that XML knows, and signs by their number. Any other name stays as it is written. */
export const readXmltekst = (tekst: string): string =>
  tekst.includes('&')
    ? tekst.replaceAll(
        /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{2,4}));/gu,
        (heel, tien, zestien, naam) => {
          if (naam) return NAMEN[naam as string] ?? heel
          const code = tien ? Number(tien) : Number.parseInt(zestien as string, 16)
          return code <= 0x10ffff ? String.fromCodePoint(code) : ''
        },
      )
    : tekst

/** The place of the closing bracket, past whatever stands between quotes. */
function eindeVanTag(xml: string, vanaf: number, langst: number): number | null {
  let aanhaling = 0
  for (let i = vanaf; i < Math.min(xml.length, vanaf + langst); i++) {
    const teken = xml.charCodeAt(i)
    if (aanhaling !== 0) {
      if (teken === aanhaling) aanhaling = 0
    } else if (teken === 0x22 || teken === 0x27) aanhaling = teken
    else if (teken === 0x3e) return i
  }
  return null
}

const AANHEF = '<![CDATA['

/** Without comments, and with text that was kept from being read as XML written as text. */
export function zonderBijzaak(xml: string): string {
  const uit: string[] = []
  let i = 0
  for (let plek = xml.indexOf('<!'); plek >= 0; plek = xml.indexOf('<!', i)) {
    uit.push(xml.slice(i, plek))
    const isTekst = xml.startsWith(AANHEF, plek)
    const slot = isTekst ? ']]>' : xml.startsWith('<!--', plek) ? '-->' : '>'
    const einde = xml.indexOf(slot, plek)
    if (einde < 0) return uit.join('')
    if (isTekst) {
      const tekst = xml.slice(plek + AANHEF.length, einde)
      uit.push(tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    }
    i = einde + slot.length
  }
  return uit.length === 0 ? xml : uit.join('') + xml.slice(i)
}
