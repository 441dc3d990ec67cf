/** Boards of notes as a table (Miro, Mural): one note a row, with its words, and columns about how it looks that say nothing. */
import type { Ruwevondst } from '../../domain/buren/vondst'
import { readHtmltekst } from '../../domain/buren/woorden'

type Rij = readonly string[]
const TEKST = new Set(['text', 'content', 'title', 'sticky note text', 'tekst', 'inhoud'])
const UITERLIJK =
  /^(?:bg colou?r|background colou?r|colou?r|kleur|position [xy]|[xy]|width|height|x position|y position|frame|area)$/u
const NOTITIE = /sticky|shape|card|text|note|kaart|post-it/iu

const gewoon = (cel: string): string => cel.trim().toLowerCase()
const soortkolom = (kop: Rij): number => kop.findIndex((cel) => ['type', 'soort'].includes(gewoon(cel)))

/** Whether a first row is that of a board: words, and at least two columns of looks. Where no kind below it is a note, it is a list of something else. */
export function isBordkop(kop: Rij, rijen: readonly Rij[]): boolean {
  const soort = soortkolom(kop)
  const soorten = rijen.map((rij) => (rij[soort] ?? '').trim()).filter(Boolean)
  return (
    kop.some((cel) => TEKST.has(gewoon(cel))) &&
    kop.filter((cel) => UITERLIJK.test(gewoon(cel))).length >= 2 &&
    (soorten.length === 0 || soorten.some((woord) => NOTITIE.test(woord)))
  )
}

/** Rows with the head first. */
export function readBord([kop = [], ...rijen]: readonly Rij[]): Ruwevondst {
  const tekst = kop.findIndex((cel) => TEKST.has(gewoon(cel)))
  const soort = soortkolom(kop)
  const uit: Ruwevondst = { wie: [], lijnen: [], achter: [] }
  for (const [i, rij] of rijen.entries()) {
    const woorden = readHtmltekst(rij[tekst] ?? '')
    if (woorden === '') continue
    const isAnders = soort >= 0 && (rij[soort] ?? '') !== '' && !NOTITIE.test(rij[soort] ?? '')
    if (isAnders) uit.achter.push(`«${woorden}» is geen notitie op het bord.`)
    else
      uit.wie.push({
        sleutel: String(i),
        naam: woorden,
        ...(woorden.length > 60 ? { twijfel: 'een hele zin' } : {}),
      })
  }
  return uit
}
