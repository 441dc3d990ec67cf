/**
 * Ongedaan: the acts of this tab and the way back. Each press is one act, whole: Yjs by itself would go on to an older one when it finds
 * nothing to change. What somebody else wrote over an act is put back too, because the other choice of Yjs leaves fields empty; it is said.
 */
import * as Y from 'yjs'

/** Why an act is shown with a way back at hand: it takes something away, sets it aside, doubles it, brings much in, or changes much at once. */
export type Gewicht = 'weg' | 'opzij' | 'dubbel' | 'erbij' | 'anders'

/** One act in the list; the same object as long as it is the same act. */
export type Stap = { readonly label: string; readonly weegt: Gewicht | null }

/** `kruist`: it also put back what somebody else wrote meanwhile. `niets`: there was nothing left of the act, and it is out of the list. */
export type Gevolg = 'gedaan' | 'kruist' | 'niets'

export type StapOptions = {
  /** Merges with the previous act when that carried the same token. */
  continues?: string | undefined
  /** A new step, with a token that later acts can continue. */
  starts?: string | undefined
  weegt?: Gewicht | undefined
  /** Belongs to this step, which was just made; when it is no longer the last one, nothing is written. */
  bij?: Stap | undefined
  /** Notes what happened outside, such as a file that was saved: no step, because undoing is about the dossier. */
  zonderStap?: true | undefined
}

export type Ongedaan = {
  /** Runs `werk` as one transaction and one step; the step, or null when nothing was written. */
  act: (label: string, werk: () => void, options: StapOptions) => Stap | null
  /** Carries out the last step, or this one; null when it is not there. */
  terug: (soort: 'undo' | 'redo', stap?: Stap) => { stap: Stap; gevolg: Gevolg } | null
  laatste: (soort: 'undo' | 'redo') => Stap | null
  /** The records and fields of sections in which it wrote, as «actoren/i1» or «kop/titel». */
  plekken: (stap: Stap) => ReadonlySet<string>
  /** Takes it out of the list of what can be undone; nothing of it changes. */
  vergeet: (stap: Stap) => void
  /** Whether it is in the list of what can be undone. It is asked of every way back on screen at every act, so it does not walk that list. */
  heeft: (stap: Stap) => boolean
  /** The token of what undo would take back. */
  token: () => string | null
  /** `verder`: a later step of ours wrote in the same places. `weg`: it is not in the list of what can be undone. */
  stand: (stap: Stap) => 'kan' | 'verder' | 'weg'
  destroy: () => void
}

/** `paden`: the places it wrote; `beurt`: when, counted in transactions. */
type Geheugen = Bezig & { paden: Set<string>; beurt: number }
/** `token`: with which later acts can continue it. */
type Bezig = { label: string; weegt: Gewicht | null; token: string | null }

/** A map, as what holds a field; of which kind is of no account here. */
type Houder = Y.AbstractType<unknown>

const ACT = { naam: 'act' }
const STAP = 'stap'

const geheugen = (item: { meta: Map<unknown, unknown> }): Geheugen => item.meta.get(STAP) as Geheugen

export function createOngedaan(ydoc: Y.Doc, mappen: readonly Y.Map<unknown>[]): Ongedaan {
  let beurt = 0
  /** Where the present transaction wrote. */
  let paden = new Set<string>()
  /** When somebody else last wrote in a place or in something under it. */
  const ander = new Map<string, number>()
  /** What is in the list of what can be undone. */
  const inLijst = new Set<Stap>()
  /** Of the act that is being made. */
  let bezig: Bezig = { label: '', weegt: null, token: null }
  let reeks: string | undefined

  for (const map of mappen) {
    map.observeDeep((events) => {
      for (const event of events) {
        const onder = padVan(event.target as Houder)
        for (const sleutel of event.changes.keys.keys()) paden.add(`${onder}/${sleutel}`)
      }
    })
  }
  // Before the undo manager listens: its step is told with the places of its transaction.
  const naTransactie = (transactie: Y.Transaction) => {
    beurt += 1
    if (transactie.origin !== ACT && transactie.origin !== manager) vanAnder(transactie)
  }
  ydoc.on('afterTransaction', naTransactie)
  const manager = new Y.UndoManager([...mappen], {
    trackedOrigins: new Set([ACT]),
    captureTimeout: 0,
    ignoreRemoteMapChanges: true,
  })
  const naManager = () => (paden = new Set())
  ydoc.on('afterTransaction', naManager)

  manager.on('stack-item-added', ({ stackItem, type }) => {
    // During undo and redo the new item answers the one that is being carried out.
    const bron = manager.currStackItem ? geheugen(manager.currStackItem) : bezig
    const { label, weegt, token } = bron
    const stap = { label, weegt, token, paden, beurt } satisfies Geheugen
    stackItem.meta.set(STAP, stap)
    if (type === 'undo') inLijst.add(stap)
  })
  manager.on('stack-item-updated', ({ stackItem }) => {
    const stap = geheugen(stackItem)
    for (const pad of paden) stap.paden.add(pad)
    Object.assign(stap, { label: bezig.label, beurt })
  })

  function vanAnder(transactie: Y.Transaction) {
    // Who wrote in what was removed here: that never shows, and is lost when the removal is undone.
    Y.iterateDeletedStructs(transactie, transactie.deleteSet, (struct) => {
      const houder = struct instanceof Y.Item ? (struct.parent as Houder) : null
      if (houder?._item?.deleted) paden.add(padVan(houder))
    })
    const laatste = manager.undoStack.at(-1)
    for (const pad of paden) {
      // A burst does not go on over the words of somebody else: undo would no longer know which were there before.
      if (laatste && geheugen(laatste).paden.has(pad)) reeks = undefined
      for (let plek = pad; plek !== ''; plek = plek.slice(0, Math.max(0, plek.lastIndexOf('/'))))
        ander.set(plek, beurt)
    }
  }

  const stapel = (soort: 'undo' | 'redo') => manager[`${soort}Stack`]
  const laatste = (soort: 'undo' | 'redo') => {
    const item = stapel(soort).at(-1)
    return item ? geheugen(item) : null
  }

  /** Whether the last step can still grow: nothing was taken back since, and nobody else wrote over it, which its undo would have to say. */
  const isNogBij = (stap: Stap): boolean => {
    const nu = laatste('undo')
    return nu === stap && manager.lastChange > 0 && !isGekruist(nu)
  }
  const isGekruist = ({ paden: geraakt, beurt: toen }: Geheugen): boolean =>
    [...geraakt].some((pad) => (ander.get(pad) ?? 0) > toen)

  return {
    act(label, werk, { continues, starts, bij, weegt = null }) {
      if (bij && !isNogBij(bij)) return null
      bezig = { label: bij?.label ?? label, weegt, token: continues ?? starts ?? null }
      const voor = beurt
      const verder = bij !== undefined || (continues !== undefined && continues === reeks)
      manager.captureTimeout = verder ? Number.POSITIVE_INFINITY : 0
      try {
        ydoc.transact(werk, ACT)
      } finally {
        manager.captureTimeout = 0
      }
      const stap = laatste('undo')
      if (!stap || stap.beurt <= voor) return null
      if (!bij) reeks = continues ?? starts
      return stap
    },
    terug(soort, gevraagd) {
      reeks = undefined
      const alle = stapel(soort)
      const item = gevraagd ? alle.find((een) => geheugen(een) === gevraagd) : alle.at(-1)
      if (!item) return null
      const stap = geheugen(item)
      const kruist = isGekruist(stap)
      // Alone on its stack, so that nothing but this step can be carried out.
      manager[`${soort}Stack`] = [item]
      try {
        const gedaan = manager[soort]()
        return { stap, gevolg: gedaan === null ? 'niets' : kruist ? 'kruist' : 'gedaan' }
      } finally {
        manager[`${soort}Stack`] = alle.filter((een) => een !== item)
        inLijst.delete(stap)
      }
    },
    laatste,
    plekken: (stap) =>
      new Set(Array.from((stap as Geheugen).paden, (pad) => pad.split('/').slice(0, 2).join('/'))),
    vergeet(stap) {
      reeks = undefined
      inLijst.delete(stap)
      manager.undoStack = manager.undoStack.filter((een) => geheugen(een) !== stap)
    },
    heeft: (stap) => inLijst.has(stap),
    token: () => laatste('undo')?.token ?? null,
    stand(stap) {
      const alle = manager.undoStack.map(geheugen)
      const plaats = alle.indexOf(stap as Geheugen)
      if (plaats < 0) return 'weg'
      const { paden: eigen } = stap as Geheugen
      return alle.slice(plaats + 1).some((later) => [...later.paden].some((pad) => eigen.has(pad)))
        ? 'verder'
        : 'kan'
    },
    destroy() {
      manager.destroy()
      ydoc.off('afterTransaction', naTransactie)
      ydoc.off('afterTransaction', naManager)
    },
  }
}

/** «actoren/i1»: the name of the collection or section, and under it the id of the record. */
function padVan(type: Houder): string {
  const { _item: item } = type
  return item === null ? Y.findRootTypeKey(type) : `${padVan(item.parent as Houder)}/${item.parentSub ?? ''}`
}
