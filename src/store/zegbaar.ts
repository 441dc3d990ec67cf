/**
 * What may be said: every name masked while schuilnamen are on, also the name of who is no longer in the dossier. «Jan verwijderd» is said when
 * Jan is gone, and an act on the undo button can name people by what they were called before.
 */
import type { Id } from '../domain/model/grond'
import {
  createMasker,
  type Gemaskerd,
  type Masker,
  type Maskerbron,
  MASKERVELDEN,
  NIEMAND_EERDER,
} from '../domain/masker/masker'
import type { DossierDocument } from '../document/ydoc/dossierdocument'

/** Somebody as last seen, under every name that this actor has had: judged and spelled out once, because these stay the same objects. */
type Gekend = { actor: Gemaskerd; perNaam: ReadonlyMap<string, Gemaskerd> }

/** Everybody who was seen in this document. With the document, because its undo steps can outlive the screen. */
const geheugens = new WeakMap<DossierDocument, Geheugen>()

const DELEN = ['verborgenNamen', 'momentopnames', 'maskering'] as const

type Geheugen = ReturnType<typeof createGeheugen>

function createGeheugen() {
  const gekend = new Map<Id, Gekend>()
  let gezien: Maskerbron['actoren'] | null = null
  let weten: Omit<Maskerbron, 'actoren'> = NIEMAND_EERDER
  let masker: Masker | null = null
  return {
    /** Cheap: only who changed is looked at, and nobody when it is the same dossier. */
    onthoud({ actoren, verborgenNamen, momentopnames, maskering }: Maskerbron) {
      const nu = { verborgenNamen, momentopnames, maskering }
      if (DELEN.some((deel) => weten[deel] !== nu[deel])) masker = null
      weten = nu
      if (actoren === gezien) return
      for (const actor of Object.values(actoren)) {
        const eerder = gekend.get(actor.id)
        // Who was moved is called what they were called.
        if (
          eerder &&
          (eerder.actor === actor || MASKERVELDEN.every((veld) => eerder.actor[veld] === actor[veld]))
        )
          continue
        const namen = new Set(eerder?.perNaam.keys()).add(actor.naam)
        gekend.set(actor.id, { actor, perNaam: onderNamen(actor, namen) })
        masker = null
      }
      gezien = actoren
    },
    /** An earlier name is hidden when its bearer is: who is no person now was none before either. */
    masker(): Masker {
      masker ??= createMasker({
        ...weten,
        actoren: Object.fromEntries(
          [...gekend.values()].flatMap(({ perNaam }) =>
            [...perNaam.values()].map((actor): [Id, Gemaskerd] => [actor.id, actor]),
          ),
        ),
      })
      return masker
    },
  }
}

const onderNamen = (actor: Gemaskerd, namen: ReadonlySet<string>): ReadonlyMap<string, Gemaskerd> =>
  // Under the name of now they keep their id: what the dossier remembers of them, it remembers under that.
  new Map(
    Array.from(namen, (naam, i) => [
      naam,
      { ...actor, id: naam === actor.naam ? actor.id : `${actor.id}/${i}`, naam },
    ]),
  )

/** Remembers names from now on. The text as this screen may say it at this moment. */
export function createZegbaar(document: DossierDocument, isGemaskerd: () => boolean) {
  const geheugen = geheugens.get(document) ?? createGeheugen()
  geheugens.set(document, geheugen)
  geheugen.onthoud(document.read())
  const stop = document.subscribe((dossier) => geheugen.onthoud(dossier))
  return {
    zegbaar: (tekst: string): string => (isGemaskerd() ? geheugen.masker().tekst(tekst) : tekst),
    stop,
  }
}
