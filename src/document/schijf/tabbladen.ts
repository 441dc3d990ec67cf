/**
 * Tabbladen: two tabs on one dossier stay the same. Each change is told as it happens; who comes later says what it has and gets what it lacks.
 * A tab that cannot save says so, and the others save for it.
 */
import type { Id } from '../../domain/model/grond'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { type KanaalConstructor, openKanaal } from './kanaal'
import type { Opslag } from './opslag'

type Bericht =
  /** I have this; send what I lack, and say what you lack. */
  | { soort: 'hallo'; vector: Uint8Array; antwoord: boolean }
  | { soort: 'update'; update: Uint8Array; onbewaard: boolean }
  | { soort: 'gewist' }
  /** Somebody was removed for good: this dossier goes on as another, and nothing of it may be written any more. */
  | { soort: 'vervangen'; door: Id }

export type Tabbladen = {
  /** Starts talking; what came in since the start is taken first. */
  koppel: (document: DossierDocument, opslag: Opslag) => void
  close: () => void
}

/** Listens at once, so that nothing is missed while the dossier is read from disk. */
export function createTabbladen(
  Kanaal: KanaalConstructor,
  id: Id,
  onVervangen: (door: Id) => void,
): Tabbladen {
  const gemist: unknown[] = []
  const stoppen: (() => void)[] = []
  let neem = (data: unknown) => void gemist.push(data)
  const { zeg, close } = openKanaal<Bericht>(Kanaal, id, (data) => neem(data))

  function koppel(document: DossierDocument, opslag: Opslag) {
    let voorheen = opslag.status().soort
    // What was purged on purpose is not for others to keep.
    const isMislukt = () => opslag.status().soort === 'geheugen' && !opslag.isGewist()

    neem = (data) => {
      const bericht = leesBericht(data)
      if (bericht?.soort === 'gewist') opslag.forget()
      if (bericht?.soort === 'vervangen') {
        opslag.stop()
        onVervangen(bericht.door)
      }
      if (bericht?.soort === 'update') {
        try {
          document.applyUpdate(bericht.update)
        } catch {
          // Not an update: nothing was taken, and there is nobody to tell.
          return
        }
        if (bericht.onbewaard) opslag.keep(bericht.update)
      }
      if (bericht?.soort === 'hallo') {
        zeg({ soort: 'update', update: document.encodeState(bericht.vector), onbewaard: isMislukt() })
        if (bericht.antwoord) zeg({ soort: 'hallo', vector: document.stateVector(), antwoord: false })
      }
    }
    for (const data of gemist.splice(0)) neem(data)

    stoppen.push(
      document.onUpdate((update, origin) => {
        if (origin === 'eigen') zeg({ soort: 'update', update, onbewaard: isMislukt() })
      }),
      opslag.subscribe(({ soort }) => {
        // Once, when it begins to fail: two tabs that both cannot save would otherwise hand it back and forth.
        const begint = voorheen !== 'geheugen' && isMislukt()
        voorheen = soort
        const rest = begint ? opslag.onbewaard() : null
        if (rest) zeg({ soort: 'update', update: rest, onbewaard: true })
      }),
    )
    zeg({ soort: 'hallo', vector: document.stateVector(), antwoord: true })
  }

  return {
    koppel,
    close() {
      for (const stop of stoppen) stop()
      close()
    },
  }
}

/** Tells tabs that have this dossier open that its log is gone. */
export const zegGewist = (Kanaal: KanaalConstructor, id: Id): void => zegAan(Kanaal, id, { soort: 'gewist' })

/** Tells them that it goes on as another. */
export const zegVervangen = (Kanaal: KanaalConstructor, id: Id, door: Id): void =>
  zegAan(Kanaal, id, { soort: 'vervangen', door })

function zegAan(Kanaal: KanaalConstructor, id: Id, bericht: Bericht): void {
  const kanaal = openKanaal<Bericht>(Kanaal, id, () => undefined)
  kanaal.zeg(bericht)
  kanaal.close()
}

function leesBericht(data: unknown): Bericht | null {
  if (typeof data !== 'object' || data === null || !('soort' in data)) return null
  const { soort, update, vector, door } = data as Record<string, unknown>
  if (soort === 'gewist') return { soort }
  if (soort === 'vervangen' && typeof door === 'string') return { soort, door }
  if (soort === 'update' && update instanceof Uint8Array) return data as Bericht
  return soort === 'hallo' && vector instanceof Uint8Array ? (data as Bericht) : null
}
