/** One field of many records: the value that all share, or «verschilt». */
import { VERSCHILT, type Verschilt } from './verschilt'

/** Compared with `Object.is`; asking it of nobody is a mistake. */
export function gemeen<R, T>(records: readonly R[], veld: (record: R) => T): T | Verschilt {
  const [eerste, ...anderen] = records
  if (eerste === undefined) throw new Error('gemeen needs at least one record')
  const waarde = veld(eerste)
  return anderen.every((ander) => Object.is(veld(ander), waarde)) ? waarde : VERSCHILT
}
