/** File names that every system accepts and that sort by subject, then by day. */
import { vouw } from '../../taal/vouwen'

/** Names that Windows keeps for itself. */
const BEZET = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u
const MAX = 60

/** Lower case words with hyphens; accents fall off, what has no Latin letter or digit disappears. */
function slak(tekst: string, max: number): string {
  const heel = vouw(tekst)
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
  if (heel.length <= max) return heel
  const kort = heel.slice(0, max + 1)
  const koppel = kort.lastIndexOf('-')
  return koppel > max / 2 ? kort.slice(0, koppel) : heel.slice(0, max)
}

/**
 * «bloemetjeswijk-kaart-gemaskeerd-2026-11-23.png». Give it a title that is already masked; an empty one becomes «dossier».
 * `datum` is an ISO day, `extensie` without its dot.
 */
export function buildBestandsnaam(titel: string, wat: string, datum: string, extensie: string): string {
  const naam = slak(titel, MAX)
  const begin = naam === '' || BEZET.test(naam) ? 'dossier' : naam
  const delen = [begin, begin === slak(wat, MAX) ? '' : slak(wat, MAX), slak(datum, 10)]
  return `${delen.filter(Boolean).join('-')}.${extensie.replaceAll(/[^a-z0-9]/giu, '')}`
}
