/** The tags of an XML text, one by one and in one pass: no tree is built, and nothing is looked at twice. */

export type Tag = {
  /** Without its prefix. */
  naam: string
  sluit: boolean
  leeg: boolean
  /** By their name without prefix; on a map of their own, whatever a file calls them. */
  attributen: ReadonlyMap<string, string>
  /** Where it starts, and just past its end. */
  begin: number
  einde: number
}

/** A longer tag is none of a sheet. */
const TAG_MAX = 4000
const NAAM = /<(\/?)(?:[\w.-]+:)?([\w.-]+)/uy
const ATTRIBUUT = /\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/** The first tag from a place on; null when there is none any more, or when it does not end. */
export function readTag(xml: string, vanaf: number): Tag | null {
  let begin = xml.indexOf('<', vanaf)
  for (; begin >= 0; begin = xml.indexOf('<', begin + 1)) {
    NAAM.lastIndex = begin
    const vondst = NAAM.exec(xml)
    if (!vondst) continue
    const sluiting = eindeVanTag(xml, NAAM.lastIndex)
    if (sluiting === null) return null
    const tussen = xml.slice(NAAM.lastIndex, sluiting)
    return {
      naam: vondst[2] ?? '',
      sluit: vondst[1] === '/',
      leeg: tussen.endsWith('/'),
      attributen: new Map(
        [...tussen.matchAll(ATTRIBUUT)].map(([, sleutel = '', dubbel, enkel]) => [
          sleutel,
          dubbel ?? enkel ?? '',
        ]),
      ),
      begin,
      einde: sluiting + 1,
    }
  }
  return null
}

/** The place of the closing bracket, past whatever stands between quotes. */
function eindeVanTag(xml: string, vanaf: number): number | null {
  let aanhaling = 0
  for (let i = vanaf; i < Math.min(xml.length, vanaf + TAG_MAX); i++) {
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
