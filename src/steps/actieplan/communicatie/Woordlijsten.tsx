/** Words to choose from in a line of the communicatieplan, once for all lines. Own words are as good. */
import { terugTekst } from '../../../store/dossiertekst'
import { COMMUNICATIEKANALEN, COMMUNICATIEPUBLIEK } from '../../../domain/model/communicatie'
import { isInwoner } from '../../../domain/model/actor'
import type { Dossier } from '../../../domain/model/dossier'
import { opOrde } from '../../../domain/model/grond'
import { useDossier } from '../../../store/hooks'
import { useTekst } from '../../../store/naam'

export const LIJSTEN = {
  wie: 'communicatie-wie',
  aanWie: 'communicatie-aan-wie',
  kanaal: 'communicatie-kanaal',
} as const

const WOORDEN: Readonly<Record<keyof typeof LIJSTEN, (dossier: Dossier) => string[]>> = {
  wie: (dossier) => [
    ...opOrde(dossier.leden).map(({ wie }) => wie),
    ...Object.values(dossier.actoren)
      .filter(({ soort }) => soort === 'netwerk')
      .map(({ naam }) => naam),
  ],
  aanWie: (dossier) => [
    ...Object.values(dossier.actoren)
      .filter(isInwoner)
      .map(({ naam }) => naam),
    ...COMMUNICATIEPUBLIEK,
  ],
  kanaal: (dossier) => [...COMMUNICATIEKANALEN, ...opOrde(dossier.fora).map(({ naam }) => naam)],
}

export function Woordlijsten() {
  return (
    <>
      <Woordlijst voor="wie" />
      <Woordlijst voor="aanWie" />
      <Woordlijst voor="kanaal" />
    </>
  )
}

function Woordlijst({ voor }: { voor: keyof typeof LIJSTEN }) {
  const toon = useTekst()
  const woorden = useDossier(WOORDEN[voor])
  // A name that is covered cannot be chosen: what would be written is its mask.
  const vrij = [
    ...new Set(woorden.flatMap((woord) => (terugTekst(woord) === toon(woord) ? toon(woord).trim() : []))),
  ].filter(Boolean)
  return (
    <datalist id={LIJSTEN[voor]}>
      {vrij.map((woord) => (
        <option key={woord}>{woord}</option>
      ))}
    </datalist>
  )
}
