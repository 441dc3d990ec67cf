/** Plank: the rows of the start screen, kept in step with the disk and with what other tabs say. */
import type { Id } from '../domain/grond'
import type { Db, Kaft } from './databank'
import { type KanaalConstructor, openKanaal } from './kanaal'

export type DossierRij = {
  readonly id: Id
  readonly titel: string
  /** Last change, ms since the epoch. */
  readonly gewijzigd: number
  readonly aantalActoren: number
  /** A data URL. */
  readonly miniatuur: string | null
  /** When it was deleted, ms since the epoch; null while it is there. */
  readonly verwijderd: number | null
}

export type Plank = {
  /** Newest change first; the same array until something changes. */
  rijen: () => readonly DossierRij[]
  rij: (id: Id) => DossierRij | undefined
  subscribe: (listener: () => void) => () => void
  /** Whether the disk answered when it was last asked. */
  werkt: () => boolean
  /** Reads everything from disk; rows that are only in memory stay. Never rejects. */
  herlaad: () => Promise<void>
  zetKaft: (kaft: Kaft) => void
  zet: (id: Id, deel: Partial<DossierRij>) => void
  haalWeg: (id: Id) => void
  close: () => void
}

/** What one tab tells the others. Only the row travels: reading all of it again at every change would be a waste. */
type Bericht = { soort: 'rij'; id: Id; deel: Partial<DossierRij> } | { soort: 'weg'; id: Id }

export function createPlank(Kanaal: KanaalConstructor, open: () => Promise<Db>): Plank {
  const perId = new Map<Id, DossierRij>()
  const lezers = new Set<() => void>()
  let rijen: readonly DossierRij[] = []
  let werkt = true
  const kanaal = openKanaal<Bericht>(Kanaal, 'bibliotheek', (data) => {
    const bericht = data as Bericht | null
    if (bericht?.soort === 'rij' || bericht?.soort === 'weg') neem(bericht)
  })

  function meld() {
    rijen = [...perId.values()].sort((a, b) => b.gewijzigd - a.gewijzigd || (a.id < b.id ? -1 : 1))
    for (const lezer of lezers) lezer()
  }

  function neem(bericht: Bericht) {
    if (bericht.soort === 'weg') perId.delete(bericht.id)
    else perId.set(bericht.id, { ...leeg(bericht.id), ...perId.get(bericht.id), ...bericht.deel })
    meld()
  }

  function doe(bericht: Bericht) {
    neem(bericht)
    kanaal.zeg(bericht)
  }

  return {
    rijen: () => rijen,
    rij: (id) => perId.get(id),
    subscribe(lezer) {
      lezers.add(lezer)
      return () => lezers.delete(lezer)
    },
    werkt: () => werkt,
    async herlaad() {
      try {
        const db = await open()
        const [kaften, miniaturen, prullenbak] = await Promise.all([
          db.getAll('kaften'),
          db.getAll('miniaturen'),
          db.getAll('prullenbak'),
        ])
        for (const kaft of kaften) perId.set(kaft.id, { ...leeg(kaft.id), ...kaft })
        for (const { id, ...deel } of [...miniaturen, ...prullenbak]) {
          const rij = perId.get(id)
          if (rij) perId.set(id, { ...rij, ...deel })
        }
        werkt = true
      } catch {
        werkt = false
      }
      meld()
    },
    // Who works on a dossier wants it back.
    zetKaft: ({ id, ...kaft }) => doe({ soort: 'rij', id, deel: { ...kaft, verwijderd: null } }),
    zet: (id, deel) => doe({ soort: 'rij', id, deel }),
    haalWeg: (id) => doe({ soort: 'weg', id }),
    close() {
      lezers.clear()
      kanaal.close()
    },
  }
}

const leeg = (id: Id): DossierRij => ({
  id,
  titel: '',
  gewijzigd: 0,
  aantalActoren: 0,
  miniatuur: null,
  verwijderd: null,
})
