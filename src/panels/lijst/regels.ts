/** Proposals with what people decided about them, and the account of what stays behind. */
import type { ActorSoort } from '../../domain/model/actor'
import type { Id } from '../../domain/model/grond'
import type { Lezing, RegelVoorstel } from '../../domain/lijst/lijst'
import type { Positie } from '../../domain/model/zone'

/** What people changed to a proposal. */
export type Besluit = { mee?: boolean; soort?: ActorSoort }
export type Regel = RegelVoorstel & { sleutel: string; mee: boolean }

/** The name and how often it came before: a decision stays with its line while the text around it changes. */
export function metBesluit(
  voorstellen: readonly RegelVoorstel[],
  besluiten: Readonly<Record<string, Besluit>>,
): Regel[] {
  const keer = new Map<string, number>()
  return voorstellen.map((voorstel) => {
    const n = keer.get(voorstel.naam) ?? 0
    keer.set(voorstel.naam, n + 1)
    const sleutel = `${n} ${voorstel.naam}`
    const besluit = besluiten[sleutel]
    return {
      ...voorstel,
      sleutel,
      mee: besluit?.mee ?? !voorstel.dubbel,
      ...(besluit?.soort ? { soort: besluit.soort, geraden: null } : {}),
    }
  })
}

/** What the document takes of a row, with the places that it gets. */
export const alsLijstregels = (regels: readonly Regel[], plaatsen: readonly Record<Id, Positie>[]) =>
  regels.map(
    (
      {
        rij: _rij,
        geraden: _geraden,
        opmerkingen: _opmerkingen,
        dubbel: _dubbel,
        plaats: _plaats,
        sleutel: _sleutel,
        mee: _mee,
        ...velden
      },
      i,
    ) => ({ ...velden, posities: plaatsen[i] ?? {} }),
  )

/** Row by row what is not taken along, and why; in the order of the list. */
export function verantwoord(
  { overgeslagen }: Pick<Lezing, 'overgeslagen'>,
  regels: readonly Regel[],
): string[] {
  return [
    ...overgeslagen.map(({ rij, tekst, reden }) => ({ rij, zin: `«${tekst}»: ${reden}` })),
    ...regels.flatMap(({ rij, naam, mee, dubbel, opmerkingen = [] }) => [
      ...(mee ? [] : [{ rij, zin: `«${naam}»: ${dubbel ? 'staat er al' : 'niet aangevinkt'}` }]),
      ...(mee ? opmerkingen.map((opmerking) => ({ rij, zin: `«${naam}»: ${opmerking}` })) : []),
    ]),
  ]
    .sort((a, b) => a.rij - b.rij)
    .map(({ rij, zin }) => `Rij ${rij}: ${zin}.`)
}
