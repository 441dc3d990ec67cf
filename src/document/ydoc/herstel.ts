/**
 * Herstel: what can be read of a log with damaged entries. What came after a lost change of the same hand counts on it: Yjs waits for it for ever and
 * shows nothing of it. So the hole is closed with a change that says only «this was removed»; what was written in what is lost goes with it.
 */
import * as Y from 'yjs'

/** `update` holds all that could be read; null when there was nothing. `verloren`: entries that could not be read. */
export type Geheeld = { update: Uint8Array | null; verloren: number }

export function heelLog(updates: readonly unknown[]): Geheeld {
  const ydoc = new Y.Doc()
  let verloren = 0
  for (const update of updates) {
    try {
      if (!(update instanceof Uint8Array)) throw new TypeError('no bytes')
      Y.applyUpdate(ydoc, update)
    } catch {
      verloren += 1
    }
  }
  if (verloren > 0) dichtGaten(ydoc)
  const update = verloren === updates.length ? null : Y.encodeStateAsUpdate(ydoc)
  ydoc.destroy()
  return { update, verloren }
}

/** One hole at a time, because what comes free may show the next; each one brings its client further, so it ends. */
function dichtGaten(ydoc: Y.Doc): void {
  for (;;) {
    const wacht = ydoc.store.pendingStructs
    if (!wacht) return
    const gat = vindGat(ydoc, wacht.update)
    if (!gat) return
    Y.applyUpdate(ydoc, schrijfGat(gat))
  }
}

type Gat = { client: number; van: number; tot: number }

/** A change that is missing and that something waits for. */
function vindGat(ydoc: Y.Doc, wachtend: Uint8Array): Gat | null {
  const echt = Y.decodeUpdateV2(wachtend).structs.filter((struct) => !(struct instanceof Y.Skip))
  /** From which clock there is more, by client. */
  const verder = new Map<number, number>()
  for (const { id } of echt) verder.set(id.client, Math.min(verder.get(id.client) ?? Infinity, id.clock))
  const nodig = echt.flatMap((struct) => {
    const wijstNaar = struct instanceof Y.Item ? [struct.origin, struct.rightOrigin, struct.parent] : []
    return [
      { client: struct.id.client, tot: struct.id.clock },
      ...wijstNaar.flatMap((id) => (id instanceof Y.ID ? [{ client: id.client, tot: id.clock + 1 }] : [])),
    ]
  })
  for (const { client, tot } of nodig) {
    const van = Y.getState(ydoc.store, client)
    const begin = verder.get(client) ?? Infinity
    // Who goes on right where it stopped misses nothing of its own: it waits for somebody else.
    if (tot > van && begin > van) return { client, van, tot: Math.min(tot, begin) }
  }
  return null
}

/** An update of one struct that was removed: in the first format of Yjs, with nothing else in it. */
function schrijfGat({ client, van, tot }: Gat): Uint8Array {
  const [EEN_CLIENT, EEN_STRUCT, VERWIJDERD, GEEN_ANDERE] = [1, 1, 0, 0]
  const bytes = [EEN_CLIENT, EEN_STRUCT, client, van, VERWIJDERD, tot - van, GEEN_ANDERE].flatMap(varUint)
  return new Uint8Array(bytes)
}

/** Seven bits at a time, lowest first; client numbers have more than 31, so no bit operators. */
function varUint(getal: number): number[] {
  const bytes: number[] = []
  let rest = getal
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return [...bytes, rest]
}
