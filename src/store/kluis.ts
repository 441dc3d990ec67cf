/** What the browser of this machine keeps under one key. Where it refuses (forbidden, full, not there) nothing is kept and nothing breaks. */

export type Kluis = Pick<Storage, 'getItem' | 'setItem'>

export function createKluisvak(sleutel: string) {
  let kluis: Kluis | null = null
  return {
    /** With null nothing is kept. */
    open: (bij: Kluis | null): void => void (kluis = bij),
    /** What `vertaal` makes of it; it gets null where the key is not there. Null where nothing can be read. */
    lees<T>(vertaal: (tekst: string | null) => T): T | null {
      try {
        return kluis && vertaal(kluis.getItem(sleutel))
      } catch {
        return null
      }
    },
    schrijf(tekst: string): void {
      try {
        kluis?.setItem(sleutel, tekst)
      } catch {
        // What is shown holds until the page closes.
      }
    },
  }
}
