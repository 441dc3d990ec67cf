/** What the references of a comparison are called: the name of now, or of then for what is gone. */
import { type Actor, toonNaam } from '../model/actor'
import type { Verwijzing } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { createMasker, type Masker } from '../masker/masker'
import type { Paar } from './verschil'

export type Naamgever = { naam: (verwijzing: Verwijzing) => string; tekst: (tekst: string) => string }

/** Hides who is hidden today, who was hidden then, and every name that they had in between; `vandaag` says what they are called instead. */
export function createTerugblikmasker(paar: Paar, vandaag: Dossier): Masker {
  const actoren = verzamelActoren([vandaag, paar.nu, paar.toen])
  const { maskering, momentopnames } = vandaag
  const verborgenNamen = { ...paar.toen.verborgenNamen, ...paar.nu.verborgenNamen, ...vandaag.verborgenNamen }
  const masker = createMasker({ actoren, verborgenNamen, momentopnames, maskering })
  return {
    naam: (actor) => masker.naam(actoren[actor.id] ?? actor),
    tekst: (woorden) => masker.tekst(woorden),
  }
}

/**
 * With `gemaskerd` also every name of then is hidden: who has another name since, or is gone, was somebody too. `vandaag` is the dossier on screen,
 * whose masks are the ones that people know.
 */
export function createNaamgever(paar: Paar, vandaag: Dossier, gemaskerd: boolean): Naamgever {
  const masker = gemaskerd ? createTerugblikmasker(paar, vandaag) : null
  const tekst = (woorden: string): string => masker?.tekst(woorden) ?? woorden
  return {
    tekst,
    naam({ soort, id }) {
      const actor = paar.nu.actoren[id] ?? paar.toen.actoren[id]
      if (soort === 'actor' && actor) return masker?.naam(actor) ?? toonNaam(actor)
      const bezorgdheid = paar.nu.bezorgdheden[id] ?? paar.toen.bezorgdheden[id]
      if (soort === 'bezorgdheid' && bezorgdheid) return `«${tekst(bezorgdheid.tekst) || 'zonder woorden'}»`
      const plan =
        soort === 'uitdaging'
          ? (paar.nu.uitdagingen[id] ?? paar.toen.uitdagingen[id])
          : soort === 'actie'
            ? (paar.nu.acties[id] ?? paar.toen.acties[id])
            : undefined
      if (plan) return `«${tekst(plan.tekst) || 'zonder woorden'}»`
      return 'wat er niet meer is'
    },
  }
}

/** The newest of each under its own id; who was called otherwise before stands beside it, as seen then and as seen now, so that that name hides too. */
function verzamelActoren(dossiers: readonly Dossier[]): Record<Id, Actor> {
  const allen: Record<Id, Actor> = {}
  const letters = new Set<string>()
  dossiers.forEach(({ actoren }, i) => {
    for (const [id, actor] of Object.entries(actoren)) {
      const nieuwste = allen[id]
      if (nieuwste) {
        if (nieuwste.naam === actor.naam) continue
        const { letter } = nieuwste
        allen[`${id}-${i}a`] = { ...actor, letter }
        allen[`${id}-${i}b`] = { ...nieuwste, naam: actor.naam }
        continue
      }
      // A letter that somebody else has by now would make two people one.
      const sleutel = `${actor.soort} ${actor.letter}`
      allen[id] = letters.has(sleutel) ? { ...actor, letter: '' } : actor
      letters.add(sleutel)
    }
  })
  return allen
}
