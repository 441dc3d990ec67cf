/** What a Word file is made of, as it goes to the writer beside the page, and what comes back. */
import { buildKleinePng, type Punten } from '../beeld/kleinepng'
import type { Verslag } from '../verslag/blok'
import { readMislukking, zegWaarom } from '../../taal/mislukking'
import type { Pixels } from './pixels'
import type { Beeld, Beelden } from './beelden'
import { buildWord } from './word'

export type Schrijftaak = { verslag: Verslag; pixels: Pixels }
export type Schrijfantwoord = { blob: Blob } | { reden: string }

/** Never rejects: what fails goes back as its reason. */
export async function doeSchrijftaak({ verslag, pixels }: Schrijftaak): Promise<Schrijfantwoord> {
  try {
    return { blob: await buildWord(verslag, await persBeelden(pixels)) }
  } catch (fout) {
    return { reden: zegWaarom(readMislukking(fout)) }
  }
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
