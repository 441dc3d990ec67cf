/** Who does something else now: another soort, other rollen in the network, another betrokkenheid. */
import { type Actor, ACTOR_SOORT_NAAM, ROL_NAAM, type Rol } from '../model/actor'
import { somOp, verwijs, type Zin, zin } from '../lezing/omdat'
import { inBeide, type Paar } from './verschil'

export const findRollen = ({ toen, nu }: Paar): Zin[] =>
  inBeide(toen.actoren, nu.actoren).flatMap((id) => {
    const [voor, na] = [toen.actoren[id], nu.actoren[id]]
    return voor && na ? [...zegSoort(voor, na), ...zegRollen(voor, na), ...zegBetrokkenheid(voor, na)] : []
  })

const zegSoort = (voor: Actor, na: Actor): Zin[] =>
  voor.soort === na.soort
    ? []
    : [
        zin`${verwijs('actor', na.id)} stond als ${ACTOR_SOORT_NAAM[voor.soort]} op de kaart en nu als ${ACTOR_SOORT_NAAM[na.soort]}.`,
      ]

function zegRollen(voor: Actor, na: Actor): Zin[] {
  const wie = verwijs('actor', na.id)
  const erbij = na.rollen.filter((rol) => !voor.rollen.includes(rol))
  const eraf = voor.rollen.filter((rol) => !na.rollen.includes(rol))
  return [
    ...(erbij.length > 0 ? [zin`${wie} is nu ${voor.rollen.length > 0 ? 'ook ' : ''}${noem(erbij)}.`] : []),
    ...(eraf.length > 0 ? [zin`${wie} staat niet meer als ${noem(eraf)}.`] : []),
  ]
}

const noem = (rollen: readonly Rol[]): Zin => somOp(rollen.map((rol) => ROL_NAAM[rol]))

const zegBetrokkenheid = (voor: Actor, na: Actor): Zin[] =>
  voor.betrokkenheid === na.betrokkenheid
    ? []
    : [
        na.betrokkenheid === null
          ? zin`Voor ${verwijs('actor', na.id)} is niet meer gekozen hoe ver de betrokkenheid gaat.`
          : zin`${verwijs('actor', na.id)} is nu betrokken als ${na.betrokkenheid}${voor.betrokkenheid ? `; toen als ${voor.betrokkenheid}` : ''}.`,
      ]
