/**
 * What may be said: every name masked while schuilnamen are on, also the name of who is no longer in the dossier. «Jan verwijderd» is said when
 * Jan is gone, and an act on the undo button can name people by what they were called before.
 */
import type { Actor } from '../domain/actor'
import type { Dossier } from '../domain/dossier'
import type { Id } from '../domain/grond'
import { createMasker, type Masker, type Maskerbron, NIEMAND_EERDER } from '../domain/masker'
import type { DossierDocument } from '../document/dossierdocument'

/** Somebody as last seen, with every name that this actor has had. */
type Gekend = { actor: Actor; namen: Set<string> }

/** Everybody who was seen in this document. With the document, because its undo steps can outlive the screen. */
const geheugens = new WeakMap<DossierDocument, Geheugen>()

const DELEN = ['verborgenNamen', 'momentopnames', 'maskering'] as const

type Geheugen = ReturnType<typeof createGeheugen>

function createGeheugen() {
  const gekend = new Map<Id, Gekend>()
  let gezien: Dossier['actoren'] | null = null
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
        if (gezien?.[actor.id] === actor) continue
        const namen = gekend.get(actor.id)?.namen ?? new Set()
        gekend.set(actor.id, { actor, namen: namen.add(actor.naam) })
      }
      gezien = actoren
      masker = null
    },
    /** An earlier name is hidden when its bearer is: who is no person now was none before either. */
    masker(): Masker {
      masker ??= createMasker({
        ...weten,
        actoren: Object.fromEntries(
          [...gekend].flatMap(([id, { actor, namen }]) =>
            [...namen].map((naam, i): [Id, Actor] => [`${id}/${i}`, { ...actor, id: `${id}/${i}`, naam }]),
          ),
        ),
      })
      return masker
    },
  }
}

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
