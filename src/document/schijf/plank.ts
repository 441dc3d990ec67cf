/** Plank: the rows of the start screen, kept in step with the disk and with what other tabs say. */
import type { Dossiertekst } from '../../domain/masker/bedekt'
import type { Id } from '../../domain/model/grond'
import type { Db, Kaft } from './databank'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { type KanaalConstructor, openKanaal } from './kanaal'
import { type GeheugenReden, redenVan } from './opslagfout'

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
  /** When it last went into a file, or came out of one, ms since the epoch; null while it never did. */
  readonly bestandOp: number | null
  /** Some of it is only in the memory of this window, and goes with it. */
  readonly alleenHier: boolean
}

/** A row as it leaves this room: whether its title may be read is for who shows it. */
export type Plankrij = Omit<DossierRij, 'titel'> & { readonly titel: Dossiertekst }

export type Plank = {
  /** Newest change first; the same array until something changes. */
  rijen: () => readonly Plankrij[]
  rij: (id: Id) => DossierRij | undefined
  subscribe: (listener: () => void) => () => void
  /** Why the disk did not answer when it was last asked; null when it did. */
  reden: () => GeheugenReden | null
  /** Reads everything from disk. A row that is not there any more goes, unless it is only in memory. Never rejects. */
  herlaad: () => Promise<void>
  /** `alleenHier`: it is not on disk, so other tabs are not told. */
  zetKaft: (kaft: Kaft, alleenHier?: boolean) => void
  zet: (id: Id, deel: Partial<DossierRij>) => void
  haalWeg: (id: Id) => void
  close: () => void
}

/** What one tab tells the others. Only the row travels: reading all of it again at every change would be a waste. */
type Rijbericht = { soort: 'rij'; id: Id; deel: Partial<DossierRij> }
type Bericht = Rijbericht | { soort: 'weg'; id: Id }

/** What is on disk of all dossiers together, for the rows. */
const leesRijen = (db: Db) =>
  Promise.all([db.getAll('kaften'), db.getAll('miniaturen'), db.getAll('prullenbak'), db.getAll('bestanden')])

/** `opSchijf` does it in time or rejects. */
export function createPlank(
  Kanaal: KanaalConstructor,
  opSchijf: <T>(werk: (db: Db) => Promise<T>) => Promise<T>,
): Plank {
  const perId = new Map<Id, DossierRij>()
  const lezers = new Set<() => void>()
  let rijen: readonly DossierRij[] = []
  let reden: GeheugenReden | null = null
  const kanaal = openKanaal<Bericht>(Kanaal, 'bibliotheek', (data) => {
    const bericht = data as Bericht | null
    const isAlleenHier = bericht && perId.get(bericht.id)?.alleenHier
    // What only this window has is not somebody else's to take away.
    if (bericht?.soort === 'rij' || (bericht?.soort === 'weg' && !isAlleenHier)) neem(bericht)
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

  function vul(id: Id, deel: Partial<DossierRij>) {
    const rij = perId.get(id)
    if (rij) perId.set(id, { ...rij, ...deel })
  }

  function doe(bericht: Bericht) {
    neem(bericht)
    kanaal.zeg(bericht)
  }

  return {
    rijen: () => rijen as readonly unknown[] as readonly Plankrij[],
    rij: (id) => perId.get(id),
    subscribe(lezer) {
      lezers.add(lezer)
      return () => lezers.delete(lezer)
    },
    reden: () => reden,
    async herlaad() {
      const voor = [...perId.keys()]
      try {
        const [kaften, miniaturen, prullenbak, bestanden] = await opSchijf(leesRijen)
        const daar = new Set(kaften.map(({ id }) => id))
        for (const id of voor) if (!daar.has(id) && !perId.get(id)?.alleenHier) perId.delete(id)
        for (const kaft of kaften)
          if (!perId.get(kaft.id)?.alleenHier) perId.set(kaft.id, { ...leeg(kaft.id), ...kaft })
        for (const { id, miniatuur } of miniaturen) vul(id, { miniatuur })
        for (const { id, verwijderd } of prullenbak) vul(id, { verwijderd })
        for (const { id, om } of bestanden) vul(id, { bestandOp: om })
        reden = null
      } catch (fout) {
        reden = redenVan(fout)
      }
      meld()
    },
    // Who works on a dossier wants it back.
    zetKaft({ id, ...kaft }, alleenHier = false) {
      const bericht: Rijbericht = { soort: 'rij', id, deel: { ...kaft, verwijderd: null } }
      neem({ ...bericht, deel: { ...bericht.deel, alleenHier } })
      if (!alleenHier) kanaal.zeg(bericht)
    },
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
  bestandOp: null,
  alleenHier: false,
})

/** What the shelf says of a dossier. `gewijzigd`: ms since the epoch. */
export function kaftVan(id: Id, document: Pick<DossierDocument, 'read'>, gewijzigd: number): Kaft {
  const { kop, actoren } = document.read()
  return { id, titel: kop.titel, gewijzigd, aantalActoren: Object.keys(actoren).length }
}
