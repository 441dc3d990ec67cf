/** The dialog that reads a list, with the files of this machine behind it. */
import { LijstDialoog } from '../../panels/lijst/LijstDialoog'
import type { Lijstbron } from '../../panels/lijst/lijstbron'
import { kiesRekenblad, readRekenblad } from '../lezer/rekenblad'
import { bewaarRegels } from './bewaarregels'

const BRON: Lijstbron = {
  kies: kiesRekenblad,
  lees: readRekenblad,
  bewaar: bewaarRegels,
}

export function LijstInlezen({ bestand, onSluit }: { bestand: File | null; onSluit: () => void }) {
  return <LijstDialoog bron={BRON} bestand={bestand} onSluit={onSluit} />
}
