/** The dialog that reads a list, with the files of this machine behind it. */
import { LijstDialoog } from '../../panels/lijst/LijstDialoog'
import type { Lijstbron } from '../../panels/lijst/lijstbron'
import { kiesRekenblad, readRekenblad } from '../lezer/rekenblad'
import { bewaarBlob } from '../toestel/bestanden'

const BRON: Lijstbron = {
  kies: kiesRekenblad,
  lees: readRekenblad,
  bewaar: (naam, tekst) =>
    bewaarBlob(new Blob([tekst], { type: 'text/plain' }), naam, {
      description: 'Tekst',
      extensions: ['.txt'],
    }),
}

export function LijstInlezen({ bestand, onSluit }: { bestand: File | null; onSluit: () => void }) {
  return <LijstDialoog bron={BRON} bestand={bestand} onSluit={onSluit} />
}
