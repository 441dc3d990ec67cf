/** Boards of notes as a table (Miro, Mural): one note a row, with its words, and columns about how it looks that say nothing. */
import type { Ruwevondst } from '../../domain/buren/vondst'
import { readHtmltekst } from '../../domain/buren/woorden'

type Rij = readonly string[]
const TEKST = new Set(['text', 'content', 'title', 'sticky note text', 'tekst', 'inhoud'])
const UITERLIJK =
  /^(?:bg colou?r|background colou?r|colou?r|kleur|position [xy]|[xy]|width|height|x position|y position|frame|area)$/u
const NOTITIE = /sticky|shape|card|text|note|kaart|post-it/iu

const gewoon = (cel: string): string => cel.trim().toLowerCase()

/** Whether a first row is that of a board: words, and at least two columns of looks. */
export const isBordkop = (kop: Rij): boolean =>
  kop.some((cel) => TEKST.has(gewoon(cel))) && kop.filter((cel) => UITERLIJK.test(gewoon(cel))).length >= 2

/** Rows with the head first. */
export function readBord([kop = [], ...rijen]: readonly Rij[]): Ruwevondst {
  const tekst = kop.findIndex((cel) => TEKST.has(gewoon(cel)))
  const soort = kop.findIndex((cel) => ['type', 'soort'].includes(gewoon(cel)))
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
