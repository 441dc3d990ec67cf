/** Opens what was written for Word and Excel: a zip of XML, made readable. */
import { strFromU8, unzipSync } from 'fflate'

/** Every part by its path; pictures as the text that their bytes spell, so that a search for a name sees them too. */
export function pakUit(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([pad, inhoud]) => [
      pad,
      strFromU8(inhoud, !/\.(?:xml|rels)$/u.test(pad)),
    ]),
  )
}

export const bytesVan = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

const ENTITEITEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
export const ontsnap = (tekst: string): string =>
  tekst.replaceAll(/&(\w+);/gu, (heel, naam: string) => ENTITEITEN[naam] ?? heel)

const STUK =
  /<w:tblHeader\/?>|<w:pageBreakBefore\/>|<(\/?)w:(tr|tbl|p)(?: [^>]*)?>|<w:pStyle w:val="([^"]*)"|<w:t(?: [^>]*)?>([^<]*)<|<w:(br|tab)\/>|<w:instrText[^>]*>([^<]*)<|<wp:docPr [^>]*descr="([^"]*)"|<w:numPr>|<w:pgSz w:w="(\d+)" w:h="(\d+)"/gu

/**
 * The body of a Word file as lines: `[Heading1] De kaart`, `| cell | cell |` with `=` where the row is a repeated header, `{PAGEREF …}` for a field,
 * `(beeld: …)`, and `---` with the size of the page where a section ends.
 */
export function leesWord(xml: string): string[] {
  const regels: string[] = []
  let stijl = ''
  let tekst = ''
  let rij: string[] | null = null
  let cellen: string[] = []
  let kop = false
  for (const [heel, sluit, wat, pStijl, t, br, veld, beeld, breedte, hoogte] of xml.matchAll(STUK)) {
    if (heel.startsWith('<w:tblHeader')) kop = true
    else if (heel === '<w:pageBreakBefore/>') tekst += '⤓ '
    else if (heel === '<w:numPr>') tekst += '• '
    else if (pStijl !== undefined) stijl = pStijl
    else if (t !== undefined) tekst += ontsnap(t)
    else if (br !== undefined) tekst += br === 'tab' ? ' → ' : ' / '
    else if (veld !== undefined) tekst += `{${veld.trim()}}`
    else if (beeld !== undefined) tekst += `(beeld: ${ontsnap(beeld)})`
    else if (breedte !== undefined) regels.push(`--- ${breedte} × ${hoogte}`)
    else if (wat === 'tr' && !sluit) [rij, cellen, kop] = [[], [], false]
    else if (wat === 'tr') {
      regels.push(`|${kop ? '=' : ''} ${cellen.join(' | ')} |`)
      rij = null
    } else if (wat === 'p' && !sluit && !heel.endsWith('/>')) [stijl, tekst] = ['', '']
    else if (wat === 'p' && sluit) {
      if (rij) cellen.push(tekst)
      else if (tekst.trim() !== '') regels.push(stijl ? `[${stijl}] ${tekst}` : tekst)
    }
  }
  return regels
}
