/** What became of the plan: which uitdagingen were chosen or put aside, which acties came, went or stand otherwise. Source: method S3.1, S3.5. */
import type { Actie } from '../model/actie'
import { ACTIE_STAND_NAAM } from '../model/actiewoorden'
import { opOrde } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import { verwijs, type Zin, zin } from '../lezing/omdat'
import type { Paar } from './verschil'

const GEKOZEN: Readonly<Record<Uitdaging['keuze'], string>> = {
  gekozen: 'is gekozen',
  niet: 'wordt nu niet opgenomen',
  open: 'is weer open',
}

export const findUitdagingen = ({ toen, nu }: Paar): Zin[] =>
  opOrde({ ...toen.uitdagingen, ...nu.uitdagingen }).flatMap(({ id }) => {
    const [voor, na] = [toen.uitdagingen[id], nu.uitdagingen[id]]
    const wat = verwijs('uitdaging', id)
    if (!na) return [zin`${wat} staat er niet meer bij.`]
    if (!voor) return [zin`${wat} is nieuw${na.keuze === 'gekozen' ? ', en gekozen' : ''}.`]
    return voor.keuze === na.keuze ? [] : [zin`${wat} ${GEKOZEN[na.keuze]}.`]
  })

export const findActies = ({ toen, nu }: Paar): Zin[] =>
  opOrde({ ...toen.acties, ...nu.acties }).flatMap(({ id }) => {
    const [voor, na] = [toen.acties[id], nu.acties[id]]
    const wat = verwijs('actie', id)
    if (!na) return [zin`${wat} staat niet meer in het plan.`]
    if (!voor) return [zin`${wat} is nieuw in het plan.`]
    return voor.status === na.status ? [] : [zin`${wat} ${zegStand(voor, na)}.`]
  })

const zegStand = (voor: Actie, na: Actie): string =>
  `was ${ACTIE_STAND_NAAM[voor.status]} en is nu ${ACTIE_STAND_NAAM[na.status]}`
