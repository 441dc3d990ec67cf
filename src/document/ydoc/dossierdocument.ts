/**
 * DossierDocument: the door to one dossier. Inside is a Yjs document; outside are plain records, acts with a Dutch name, and undo.
 * One human act is one transaction is one undo step. What others do arrives as `remote` and is never ours to undo.
 */
import * as Y from 'yjs'
import { COLLECTIE_NAMEN, type Dossier, SECTIE_NAMEN } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { isGelijk } from '../../domain/model/gelijk'
import { leesIn } from './wijzigingen'
import { GEHEUGEN, geraaktIn, geraaktTussen, onthoudNamen } from './geheugen'
import { createOngedaan, type Gevolg, type Stap, type StapOptions } from './ongedaan'
import { createSchrijver, vervang, type Writer } from './schrijver'
import { createSpiegel } from './spiegel'
import { bringUpToDate, markVersie } from './versie'

export type { Gevolg, Gewicht, Stap } from './ongedaan'
export type { Patch, Writer } from './schrijver'

export type ActOptions = StapOptions

/** `stap` is what can be undone since: of an act and of what was done again. */
export type Act =
  | { kind: 'act'; label: string; stap: Stap }
  | { kind: 'undo'; label: string; gevolg: Gevolg }
  | { kind: 'redo'; label: string; gevolg: Gevolg; stap: Stap | null }
  | { kind: 'remote'; label: string }

/** `eigen` came from this document and must be saved and sent; `ander` was handed in by `applyUpdate`. */
export type UpdateOrigin = 'eigen' | 'ander'

export type DossierDocument = {
  /** Always valid and coherent; the same object until something visible changes, and untouched records keep their identity. */
  read: () => Dossier
  /** After each transaction that changed something visible. Returns how to stop. */
  subscribe: (listener: (dossier: Dossier) => void) => () => void
  /** Runs `change` as one transaction and one undo step with this Dutch label. When it throws, nothing has changed. A change that changes nothing leaves no step. */
  act: <T>(label: string, change: (write: Writer) => T, options?: ActOptions) => T
  /** Undoes the last act of this document, never another; its label, or null when the list is empty. What came of it is told to who hears acts. */
  undo: () => string | null
  redo: () => string | null
  /**
   * Undoes exactly this act, also when others came after it. Does nothing when a later one of ours wrote in the same places (`verder`), or when it is not
   * in the list any more (`weg`).
   */
  undoStap: (stap: Stap) => 'gedaan' | 'verder' | 'weg'
  /** Whether it is still in the list of what can be undone. */
  heeftStap: (stap: Stap) => boolean
  /** Labels of what `undo` and `redo` will do. */
  history: () => { undo: string | null; redo: string | null }
  /** The token that the acts carried which `undo` would take back; null when they had none. */
  token: () => string | null
  subscribeActs: (listener: (act: Act) => void) => () => void
  /** One act that makes everything as in `dossier`, writing only what differs. Throws ValiError when it is invalid; then nothing changed. */
  replace: (dossier: Dossier, label: string) => void

  /** Every change as a Yjs update, synchronously, after the mirror and before subscribers of `read` draw. */
  onUpdate: (listener: (update: Uint8Array, origin: UpdateOrigin) => void) => () => void
  /** Merges what came from elsewhere, as one; never undoable here. Throws when the bytes are no update. */
  applyUpdate: (update: Uint8Array | readonly Uint8Array[]) => void
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
  /** A stored state: everything that `encodeState` gave, or all updates of it in any order. */
  update?: Uint8Array | readonly Uint8Array[] | undefined
  /** Content of a document that did not exist before; not undoable. */
  begin?: Dossier | undefined
  nieuweId: () => Id
  vandaag: () => string
  /** Only to make a test repeatable: Yjs picks its own. */
  clientId?: number | undefined
}

const ANDER = { naam: 'ander' }
/** Of this tab, but nothing that undo knows. */
const NOTITIE = { naam: 'notitie' }

/** Throws NieuwereVersieFout for a state that a newer Middenveld wrote, and anything for bytes that are no update. */
export function createDossierDocument({
  update,
  begin,
  nieuweId,
  vandaag,
  clientId,
}: DossierDocumentOptions): DossierDocument {
  const ydoc = new Y.Doc()
  if (clientId !== undefined) ydoc.clientID = clientId
  if (update) leesIn(ydoc, lijst(update))
  const migratie = bringUpToDate(ydoc)
  ydoc.transact(() => {
    markVersie(ydoc)
    if (begin) {
      for (const naam of [...SECTIE_NAMEN, ...COLLECTIE_NAMEN]) {
        vervang(ydoc, naam, begin[naam])
      }
    }
  })

  const mappen = [...SECTIE_NAMEN, ...COLLECTIE_NAMEN]
    .filter((naam) => naam !== GEHEUGEN)
    .map((naam) => ydoc.getMap(naam))
  const ongedaan = createOngedaan(ydoc, mappen)
  const spiegel = createSpiegel(ydoc, update ? undefined : begin)
  const lezers = new Set<(dossier: Dossier) => void>()
  const actLezers = new Set<(act: Act) => void>()
  const updateLezers = new Set<(update: Uint8Array, origin: UpdateOrigin) => void>()

  /** How everything was before each step. */
  const beginVan = new WeakMap<Stap, Dossier>()

  /** Something visible changed and nobody was told yet. */
  let veranderd = false

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

  function terug(kind: 'undo' | 'redo', gevraagd?: Stap): string | null {
    const voor = spiegel.zichtbaar()
    const gedaan = ongedaan.terug(kind, gevraagd)
    if (!gedaan) return null
    const { label } = gedaan.stap
    // What changes nothing that can be seen is nothing to who pressed.
    const gevolg = isGelijk(voor, spiegel.zichtbaar()) ? 'niets' : gedaan.gevolg
    ydoc.transact(() => onthoudNamen(ydoc, voor, geraaktTussen(voor, spiegel.zichtbaar()), nieuweId))
    meld(
      kind === 'undo'
        ? { kind, label, gevolg }
        : { kind, label, gevolg, stap: gedaan.gevolg === 'niets' ? null : ongedaan.laatste('undo') },
    )
    return label
  }

  /** Whether the acts of a burst together leave everything where they wrote as it was: Escape after a pause, or typed back. */
  function isTerugBijBegin(stap: Stap, voor: Dossier): boolean {
    const begin = beginVan.get(stap)
    if (!begin) {
      beginVan.set(stap, voor)
      return false
    }
    const nu = spiegel.zichtbaar()
    return [...ongedaan.plekken(stap)].every((plek) => isGelijk(opPlek(begin, plek), opPlek(nu, plek)))
  }

  function act<T>(label: string, change: (write: Writer) => T, options: ActOptions = {}): T {
    const { write, notities } = createSchrijver(spiegel.zichtbaar())
    const uitkomst = change(write)
    if (notities.length === 0) return uitkomst
    const voor = spiegel.zichtbaar()
    const vorige = ongedaan.laatste('undo')
    const isVervolg =
      options.bij !== undefined || (options.continues !== undefined && ongedaan.token() === options.continues)
    const begin = (isVervolg && vorige && beginVan.get(vorige)) || voor
    const werk = () => {
      for (const notitie of notities) notitie(ydoc)
      // The same transaction: this one stands inside it.
      ydoc.transact((deze) => onthoudNamen(ydoc, begin, geraaktIn(ydoc, deze), nieuweId))
    }
    if (options.zonderStap) {
      ydoc.transact(werk, NOTITIE)
      meld(null)
      return uitkomst
    }
    const stap = ongedaan.act(label, werk, options)
    if (stap && isTerugBijBegin(stap, voor)) {
      ongedaan.vergeet(stap)
      meld(null)
    } else meld(stap && !options.bij ? { kind: 'act', label, stap } : null)
    return uitkomst
  }

  return {
    read: spiegel.zichtbaar,
    subscribe: (lezer) => abonneer(lezers, lezer),
    act,
    undo: () => terug('undo'),
    redo: () => terug('redo'),
    undoStap(stap) {
      const stand = ongedaan.stand(stap)
      if (stand !== 'kan') return stand
      terug('undo', stap)
      return 'gedaan'
    },
    heeftStap: ongedaan.heeft,
    history: () => ({
      undo: ongedaan.laatste('undo')?.label ?? null,
      redo: ongedaan.laatste('redo')?.label ?? null,
    }),
    token: ongedaan.token,
    subscribeActs: (lezer) => abonneer(actLezers, lezer),
    replace: (dossier, naam) => act(naam, (write) => write.replace(dossier), { weegt: 'anders' }),
    onUpdate: (lezer) => abonneer(updateLezers, lezer),
    applyUpdate(update) {
      leesIn(ydoc, lijst(update), ANDER)
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
      ongedaan.destroy()
      ydoc.destroy()
    },
  }
}

const lijst = (update: Uint8Array | readonly Uint8Array[]): readonly Uint8Array[] =>
  update instanceof Uint8Array ? [update] : update

function abonneer<L>(lezers: Set<L>, lezer: L): () => void {
  lezers.add(lezer)
  return () => lezers.delete(lezer)
}

/** «actoren/i1»: a record; «kop/titel»: a field of a section. */
function opPlek(dossier: Dossier, plek: string): unknown {
  const [naam = '', sleutel = ''] = plek.split('/')
  return (dossier as unknown as Record<string, Record<string, unknown>>)[naam]?.[sleutel]
}
