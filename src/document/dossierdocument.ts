/**
 * DossierDocument: the door to one dossier. Inside is a Yjs document; outside are plain records, acts with a Dutch name, and undo.
 * One human act is one transaction is one undo step. What others do arrives as `remote` and is never ours to undo.
 */
import * as Y from 'yjs'
import { COLLECTIE_NAMEN, type Dossier, SECTIE_NAMEN } from '../domain/dossier'
import type { Id } from '../domain/grond'
import { createSchrijver, vervang, type Writer } from './schrijver'
import { createSpiegel } from './spiegel'
import { bringUpToDate, markVersie } from './versie'

export type { Patch, Writer } from './schrijver'

/** `continues`: merges with the previous act when that carried the same token. `starts`: a new step, with a token that later acts can continue. */
export type ActOptions = { continues?: string | undefined; starts?: string | undefined }

export type Act = { kind: 'act' | 'undo' | 'redo' | 'remote'; label: string }

/** `eigen` came from this document and must be saved and sent; `ander` was handed in by `applyUpdate`. */
export type UpdateOrigin = 'eigen' | 'ander'

export type DossierDocument = {
  /** Always valid and coherent; the same object until something visible changes, and untouched records keep their identity. */
  read: () => Dossier
  /** After each transaction that changed something visible. Returns how to stop. */
  subscribe: (listener: (dossier: Dossier) => void) => () => void
  /** Runs `change` as one transaction and one undo step with this Dutch label. When it throws, nothing has changed. A change that changes nothing leaves no step. */
  act: <T>(label: string, change: (write: Writer) => T, options?: ActOptions) => T
  /** Undoes the last act of this document; its label, or null when there is nothing to undo. */
  undo: () => string | null
  redo: () => string | null
  /** Labels of what `undo` and `redo` will do. */
  history: () => { undo: string | null; redo: string | null }
  subscribeActs: (listener: (act: Act) => void) => () => void
  /** One act that makes everything as in `dossier`, writing only what differs. Throws ValiError when it is invalid; then nothing changed. */
  replace: (dossier: Dossier, label: string) => void

  /** Every change as a Yjs update, synchronously, after the mirror and before subscribers of `read` draw. */
  onUpdate: (listener: (update: Uint8Array, origin: UpdateOrigin) => void) => () => void
  /** Merges what came from elsewhere; never undoable here. Throws when the bytes are no update. */
  applyUpdate: (update: Uint8Array) => void
  /** Everything, or only what a replica with this state vector lacks. */
  encodeState: (since?: Uint8Array) => Uint8Array
  stateVector: () => Uint8Array

  /** What bringing an older stored state up to date has added, to be saved; null when there was nothing to do. */
  readonly migratie: Uint8Array | null
  readonly nieuweId: () => Id
  /** ISO day. */
  readonly vandaag: () => string
  destroy: () => void
}

export type DossierDocumentOptions = {
  /** A stored state: everything that `encodeState` gave, or a merge of updates. */
  update?: Uint8Array | undefined
  /** Content of a document that did not exist before; not undoable. */
  begin?: Dossier | undefined
  nieuweId: () => Id
  vandaag: () => string
  /** Only to make a test repeatable: Yjs picks its own. */
  clientId?: number | undefined
}

const ACT = { naam: 'act' }
const ANDER = { naam: 'ander' }
const LABEL = 'label'

/** Throws NieuwereVersieFout for a state that a newer Middenveld wrote. */
export function createDossierDocument({
  update,
  begin,
  nieuweId,
  vandaag,
  clientId,
}: DossierDocumentOptions): DossierDocument {
  const ydoc = new Y.Doc()
  if (clientId !== undefined) ydoc.clientID = clientId
  if (update) Y.applyUpdate(ydoc, update)
  const migratie = bringUpToDate(ydoc)
  ydoc.transact(() => {
    markVersie(ydoc)
    if (begin) {
      for (const naam of [...SECTIE_NAMEN, ...COLLECTIE_NAMEN]) {
        vervang(ydoc, naam, begin[naam])
      }
    }
  })

  const mappen = [...SECTIE_NAMEN, ...COLLECTIE_NAMEN].map((naam) => ydoc.getMap(naam))
  const undoManager = new Y.UndoManager(mappen, { trackedOrigins: new Set([ACT]), captureTimeout: 0 })
  const spiegel = createSpiegel(ydoc)
  const lezers = new Set<(dossier: Dossier) => void>()
  const actLezers = new Set<(act: Act) => void>()
  const updateLezers = new Set<(update: Uint8Array, origin: UpdateOrigin) => void>()

  /** Something visible changed and nobody was told yet. */
  let veranderd = false
  /** The label for the stack item that is being made or extended. */
  let label = ''
  let reeks: string | undefined
  undoManager.on('stack-item-added', ({ stackItem }) => {
    // During undo and redo the new item answers the one that is being carried out.
    const bron = undoManager.currStackItem
    stackItem.meta.set(LABEL, bron ? bron.meta.get(LABEL) : label)
  })
  undoManager.on('stack-item-updated', ({ stackItem }) => stackItem.meta.set(LABEL, label))

  // Registered after the undo manager's own, so that who hears of a change can already ask what undo will do.
  ydoc.on('afterTransaction', (transactie: Y.Transaction) => {
    if (transactie.changed.size > 0) veranderd = spiegel.ververs() || veranderd
  })
  ydoc.on('update', (bytes: Uint8Array, origin: unknown) => {
    for (const lezer of updateLezers) lezer(bytes, origin === ANDER ? 'ander' : 'eigen')
  })
  function meld(act: Act | null) {
    if (veranderd) {
      veranderd = false
      for (const lezer of lezers) lezer(spiegel.zichtbaar())
    }
    if (act) for (const lezer of actLezers) lezer(act)
  }

  const opDeStapel = (stapel: readonly { meta: Map<unknown, unknown> }[]): string | null =>
    (stapel.at(-1)?.meta.get(LABEL) as string | undefined) ?? null

  function stap(kind: 'undo' | 'redo'): string | null {
    reeks = undefined
    const gedaan = kind === 'undo' ? undoManager.undo() : undoManager.redo()
    const wat = (gedaan?.meta.get(LABEL) as string | undefined) ?? null
    meld(wat === null ? null : { kind, label: wat })
    return wat
  }

  function act<T>(naam: string, change: (write: Writer) => T, options: ActOptions = {}): T {
    const { write, notities } = createSchrijver(spiegel.zichtbaar())
    const uitkomst = change(write)
    if (notities.length === 0) return uitkomst
    const gaatVerder = options.continues !== undefined && options.continues === reeks
    label = naam
    let iets = false
    const opgemerkt = () => (iets = true)
    ydoc.on('update', opgemerkt)
    undoManager.captureTimeout = gaatVerder ? Number.POSITIVE_INFINITY : 0
    try {
      ydoc.transact(() => {
        for (const notitie of notities) notitie(ydoc)
      }, ACT)
    } finally {
      undoManager.captureTimeout = 0
      ydoc.off('update', opgemerkt)
    }
    if (iets) reeks = options.continues ?? options.starts
    meld(iets ? { kind: 'act', label: naam } : null)
    return uitkomst
  }

  return {
    read: spiegel.zichtbaar,
    subscribe: (lezer) => abonneer(lezers, lezer),
    act,
    undo: () => stap('undo'),
    redo: () => stap('redo'),
    history: () => ({ undo: opDeStapel(undoManager.undoStack), redo: opDeStapel(undoManager.redoStack) }),
    subscribeActs: (lezer) => abonneer(actLezers, lezer),
    replace: (dossier, naam) => act(naam, (write) => write.replace(dossier)),
    onUpdate: (lezer) => abonneer(updateLezers, lezer),
    applyUpdate(bytes) {
      Y.applyUpdate(ydoc, bytes, ANDER)
      meld(veranderd ? { kind: 'remote', label: 'Gewijzigd in een ander venster' } : null)
    },
    encodeState: (since) => Y.encodeStateAsUpdate(ydoc, since),
    stateVector: () => Y.encodeStateVector(ydoc),
    migratie,
    nieuweId,
    vandaag,
    destroy() {
      lezers.clear()
      actLezers.clear()
      updateLezers.clear()
      undoManager.destroy()
      ydoc.destroy()
    },
  }
}

function abonneer<L>(lezers: Set<L>, lezer: L): () => void {
  lezers.add(lezer)
  return () => lezers.delete(lezer)
}
