/** Which relaties came or went. One that was drawn again with the same meaning is the same one: what counts is what it says. */
import { verwijs, type Zin, zin } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import { RELATIE, type Relatie } from '../model/relatie'
import { enkelIn, type Paar } from './verschil'

type PerBetekenis = Readonly<Record<string, Relatie>>

const betekenis = ({ van, naar, type }: Relatie): string => {
  const eindes = RELATIE[type].gericht ? [van, naar] : [van, naar].sort()
  return [...eindes, type].join(' ')
}

const perBetekenis = (dossier: Dossier): PerBetekenis =>
  Object.fromEntries(Object.values(dossier.relaties).map((relatie) => [betekenis(relatie), relatie]))

export function findRelaties(paar: Paar): Zin[] {
  const [toen, nu] = [perBetekenis(paar.toen), perBetekenis(paar.nu)]
  return [
    ...zinnen(nu, enkelIn(nu, toen), (relatie) => zin`Nieuw: ${zegRelatie(relatie)}.`),
    ...zinnen(toen, enkelIn(toen, nu), (relatie) => zin`Niet meer op de kaart: ${zegRelatie(relatie)}.`),
  ]
}

const zinnen = (relaties: PerBetekenis, sleutels: readonly string[], zeg: (relatie: Relatie) => Zin): Zin[] =>
  sleutels.flatMap((sleutel) => {
    const relatie = relaties[sleutel]
    return relatie ? [zeg(relatie)] : []
  })

/** By its ends: a relatie that is gone has nothing left to light. */
const zegRelatie = ({ van, naar, type }: Relatie): Zin =>
  zin`${verwijs('actor', van)} ${RELATIE[type].zin} ${verwijs('actor', naar)}`
