/** About how many lines of text something takes on a page of A4, to decide what stands together on the first one. */
import { type Blok, buildParen, readNaamdeel } from './blok'

/** Letters of a line over the whole width, in a table. */
const BREED = 104
/** What a row adds to its text. */
const RAND = 0.25

const regels = (tekst: string, breedte: number): number =>
  tekst.split('\n').reduce((som, regel) => som + breek(regel, breedte), 0)

/** A word that no longer fits goes to the next line whole; one longer than a line is broken. */
function breek(regel: string, breedte: number): number {
  let aantal = 1
  let vol = 0
  for (const length of regel.split(' ').map(meetWoord)) {
    const past = vol === 0 || vol + 1 + length <= breedte
    if (!past) aantal += 1
    vol = past && vol > 0 ? vol + 1 + length : length
    if (vol > breedte) {
      aantal += Math.ceil(vol / breedte) - 1
      vol %= breedte
    }
  }
  return aantal
}

/** What a capital takes more than a small letter, in letters. */
const HOOFDLETTER = 0.36

/** In letters of a usual width. */
const meetWoord = (woord: string): number =>
  woord.length + HOOFDLETTER * (woord.match(/\p{Lu}/gu)?.length ?? 0)

/** Lines of the page, one being about 12.5 points. */
export function telRegels(blokken: readonly Blok[]): number {
  return blokken.reduce((som, blok) => som + van(blok), 0)
}

function van(blok: Blok): number {
  switch (blok.soort) {
    case 'alinea':
      return regels(blok.tekst, BREED * 0.92) + 0.5
    case 'lijst':
    case 'kaartwoorden':
      return blok.punten.reduce((som, punt) => som + regels(punt, BREED), 0.6)
    case 'kader':
      return regels(blok.tekst, BREED * 0.9) + 3
    case 'kenmerken': {
      const naam = readNaamdeel(blok)
      return buildParen(blok).reduce(
        (som, paar) =>
          som +
          RAND +
          Math.max(
            ...paar.map(([kop, waarde]) =>
              Math.max(
                regels(kop, BREED * naam),
                regels(waarde, BREED * (paar.length > 1 ? 0.5 - naam : 1 - naam)),
              ),
            ),
          ),
        0.4,
      )
    }
    case 'tabel': {
      const heel = blok.breedtes.reduce((a, b) => a + b, 0)
      return [blok.kop, ...blok.rijen].reduce(
        (som, rij) =>
          som +
          RAND +
          Math.max(...rij.map((cel, i) => regels(cel, ((blok.breedtes[i] ?? 1) / heel) * BREED))),
        0.4,
      )
    }
    case 'tekening':
      return 20
    case 'kaart':
      return 50
  }
}

/** Lines of a page, and of title and subtitles on the first one. */
export const BLADREGELS = 56
export const TITELREGELS = 10

/** What a heading takes. */
export const KOPREGELS = 2.2

/** Letters on a line of the title of a short paper, and what each line after the first takes. */
const TITELBREED = 28
const TITELHOOG = 2.4

/** Lines of title and subtitles of a short paper, whose title stands in large letters. */
export const telTitelregels = (titel: string): number =>
  TITELREGELS + (breek(titel, TITELBREED) - 1) * TITELHOOG
