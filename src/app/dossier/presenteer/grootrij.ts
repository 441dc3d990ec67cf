/** What can stand large before a room, by kind, in the order in which it is walked. */
import { type Id, opOrde } from '../../../domain/model/grond'
import type { Grootsoort } from '../../../domain/model/hoofdstuk'
import { SITUATIEVRAGEN } from '../../../domain/vragen/situatie'
import { useDossier } from '../../../store/hooks'

export const GROOTNAAM: Readonly<Record<Grootsoort, string>> = {
  vraag: 'Vraag',
  uitdaging: 'Uitdaging',
  actie: 'Actie',
}

const VRAGEN: readonly Id[] = SITUATIEVRAGEN.map(({ sleutel }) => sleutel)

export function useGrootrij(soort: Grootsoort): readonly Id[] {
  const records = useDossier(({ uitdagingen, acties }): readonly Id[] =>
    soort === 'vraag'
      ? VRAGEN
      : opOrde<{ id: Id; orde: number }>(soort === 'actie' ? acties : uitdagingen).map(({ id }) => id),
  )
  return records
}
