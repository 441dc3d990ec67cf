/** Opening: a file that can open, and what in it cannot come along as it stands. Nothing is dropped without asking. */
import type { Mislukking } from '../../taal/mislukking'
import { KLOPT_NIET, mis, readBestand } from './bestand'
import { ENKEL, roepnaam } from './bestandinhoud'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { findLosseVerwijzingen } from '../model/losseverwijzingen'
import { tidyDossier } from '../model/samenhang'
import { readMomentopname } from './terugblik'
import { isOmgekeerd } from '../model/tijdpad'

/** `plek` says in Dutch where it stands and what is wrong with it. */
export type Eindje = { plek: string } & (
  | { wat: 'verwijzing' }
  /** A momentopname that cannot be read. */
  | { wat: 'momentopname'; id: Id }
)

export type Opening = { ok: true; dossier: Dossier; eindjes: Eindje[] } | { ok: false; fout: Mislukking }

/** Reads the text of a file as somebody opens it. Never throws. What ends before it begins is refused, as a day that does not exist is. `stap` is told each time that a piece of the work begins, in Dutch. */
export function readOpening(tekst: string, stap: (naam: string) => void = () => undefined): Opening {
  const gelezen = readBestand(tekst, { stap })
  if (!gelezen.ok) return gelezen
  const { dossier, losseVerwijzingen } = gelezen
  const einden = vindEinden(dossier)
  if (einden.length > 0) return mis(KLOPT_NIET, einden)
  const verwijzingen = losseVerwijzingen.map(({ plek }): Eindje => ({ wat: 'verwijzing', plek }))
  return {
    ok: true,
    dossier,
    eindjes: [...verwijzingen, ...vindOnleesbare(dossier, stap)],
  }
}

/** In the order of the file, as everything else that is refused in it. */
const vindEinden = ({ acties }: Dossier): string[] =>
  Object.values(acties).flatMap((actie, i) =>
    isOmgekeerd(actie)
      ? [
          `${ENKEL.acties} ${i + 1}${roepnaam(actie)}, veld «einde»: ${actie.einde} komt vóór de start, ${actie.start}`,
        ]
      : [],
  )

const vindOnleesbare = ({ momentopnames }: Dossier, stap: (naam: string) => void): Eindje[] =>
  Object.values(momentopnames).flatMap((een, i) => {
    stap(`Momentopname ${i + 1} nakijken`)
    const gelezen = readMomentopname(een)
    const plek = `${ENKEL.momentopnames} ${i + 1}${roepnaam(een)}`
    return gelezen.ok
      ? []
      : [{ wat: 'momentopname', id: een.id, plek: `${plek}: ${gelezen.fout.titel.toLowerCase()}` }]
  })

/** The dossier without them: loose references hidden, an unreadable momentopname gone. */
export function zonderEindjes(dossier: Dossier, eindjes: readonly Eindje[]): Dossier {
  const momentopnames = { ...dossier.momentopnames }
  for (const eindje of eindjes) {
    if (eindje.wat === 'momentopname') delete momentopnames[eindje.id]
  }
  const zonder = { ...dossier, momentopnames }
  return findLosseVerwijzingen(zonder).length > 0 ? tidyDossier(zonder) : zonder
}
