/** The dialog that reads a list, with the files of this machine behind it. */
import { LijstDialoog } from '../../panels/lijst/LijstDialoog'
import { kiesRekenblad, readRekenblad } from '../lezer/rekenblad'

const BRON = { kies: kiesRekenblad, lees: readRekenblad }

export function LijstInlezen({ bestand, onSluit }: { bestand: File | null; onSluit: () => void }) {
  return <LijstDialoog bron={BRON} bestand={bestand} onSluit={onSluit} />
}
