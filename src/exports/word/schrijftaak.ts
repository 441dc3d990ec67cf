/** What a Word file is made of, as it goes to the writer beside the page, and what comes back. */
import { buildKleinePng, type Punten } from '../beeld/kleinepng'
import type { Verslag } from '../verslag/blok'
import { buildWord } from './word'
import { readMislukking, zegWaarom } from '../../taal/mislukking'

/** `kaart` in pixels; null when there is none. */
export type Schrijftaak = { verslag: Verslag; kaart: Punten | null }
export type Schrijfantwoord = { blob: Blob } | { reden: string }

/** Never rejects: what fails goes back as its reason. */
export async function doeSchrijftaak({ verslag, kaart }: Schrijftaak): Promise<Schrijfantwoord> {
  try {
    const beeld = kaart && { png: await buildKleinePng(kaart), breedte: kaart.breedte, hoogte: kaart.hoogte }
    return { blob: await buildWord(verslag, beeld) }
  } catch (fout) {
    return { reden: zegWaarom(readMislukking(fout)) }
  }
}
