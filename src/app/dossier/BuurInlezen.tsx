/** The dialog that reads a map of another program, with the files of this machine behind it. */
import type { Vondst } from '../../domain/buren/vondst'
import { BuurDialoog } from '../../panels/buren/BuurDialoog'
import { bewaarRegels } from './bewaarregels'

export function BuurInlezen({ vondst, onSluit }: { vondst: Vondst; onSluit: () => void }) {
  return <BuurDialoog vondst={vondst} onSluit={onSluit} bewaar={bewaarRegels} />
}
