/** What a Word file is made of, as it goes to the writer beside the page, and what comes back. */
import { buildKleinePng, type Punten } from '../beeld/kleinepng'
import type { Gelezen, Waarden } from '../sjabloon/plaatshouders'
import type { Verslag } from '../verslag/blok'
import { readMislukking, zegWaarom } from '../../taal/mislukking'
import type { Pixels } from './pixels'
import type { Beeld, Beelden } from './beelden'
import { buildWord } from './word'

export type Verslagtaak = { verslag: Verslag; pixels: Pixels }
export type Schrijftaak =
  | Verslagtaak
  /** A file of the municipality, filled; null for the one to begin with. */
  | { vul: Uint8Array | null; waarden: Waarden }
  /** Which plaatshouders stand in it. */
  | { lees: Uint8Array }
  /** The one to begin with, as it is. */
  | { voorbeeld: true }
export type Schrijfantwoord = { blob: Blob } | Gelezen | { reden: string }

/** Never rejects: what fails goes back as its reason. */
export async function doeSchrijftaak(taak: Schrijftaak): Promise<Schrijfantwoord> {
  try {
    if ('verslag' in taak) return { blob: await buildWord(taak.verslag, await persBeelden(taak.pixels)) }
    return await doeSjabloontaak(taak)
  } catch (fout) {
    return { reden: zegWaarom(readMislukking(fout)) }
  }
}

async function doeSjabloontaak(taak: Exclude<Schrijftaak, Verslagtaak>): Promise<Schrijfantwoord> {
  const [{ fillSjabloon, readPlaatshouders }, { buildVoorbeeldsjabloon }] = await Promise.all([
    import('./vulsjabloon'),
    import('./voorbeeldsjabloon'),
  ])
  if ('lees' in taak) return readPlaatshouders(taak.lees)
  if ('voorbeeld' in taak) return { blob: new Blob([await buildVoorbeeldsjabloon()]) }
  return { blob: await fillSjabloon(taak.vul ?? (await buildVoorbeeldsjabloon()), taak.waarden) }
}

async function pers(punten: Punten): Promise<Beeld> {
  const { breedte, hoogte } = punten
  return { png: await buildKleinePng(punten), breedte, hoogte }
}

async function persBeelden({ kaart, legende, tekeningen }: Pixels): Promise<Beelden> {
  const alle = await Promise.all(
    Object.entries(tekeningen).map(async ([sleutel, punten]) => [sleutel, await pers(punten)] as const),
  )
  return {
    kaart: kaart && { ...(await pers(kaart)), papier: kaart.papier },
    legende: legende && (await pers(legende)),
    tekeningen: Object.fromEntries(alle),
  }
}
