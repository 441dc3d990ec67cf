/** Kaartbalans: through whose eyes the map looks: numbers by soort and zone. Reading 4. Source: method S2.1, S2.2. */
import { ACTOR_SOORTEN, type ActorSoort } from '../model/actor'
import type { NetwerkLezing } from '../lezing/afleiding'
import type { Kaartlezing } from '../lezing/kaartlezing'
import type { Omdat } from '../lezing/omdat'
import { tel } from '../../taal/woorden'

const WOORD: Readonly<Record<ActorSoort, readonly [string, string]>> = {
  groep: ['groep', 'groepen'],
  luideStem: ['luide stem', 'luide stemmen'],
  stilleMidden: ['middengroep', 'middengroepen'],
  netwerk: ['netwerkactor', 'netwerkactoren'],
}

/** Of who has a place here. */
export function deriveKaartbalans({ geplaatst }: Kaartlezing): NetwerkLezing['balans'] {
  const leeg = () => ({ wij: 0, midden: 0, zij: 0 })
  const aantallen: Record<ActorSoort, ReturnType<typeof leeg>> = {
    groep: leeg(),
    luideStem: leeg(),
    stilleMidden: leeg(),
    netwerk: leeg(),
  }
  for (const { soort, zone } of geplaatst.values()) aantallen[soort][zone]++
  const totaal = (soort: ActorSoort) => aantallen[soort].wij + aantallen[soort].midden + aantallen[soort].zij
  const zeg = (tekst: string): Omdat => ({ zin: [tekst], code: 'S2.2' })
  const telSoort = (soort: ActorSoort) => tel(totaal(soort), ...WOORD[soort])
  const kijkt =
    totaal('luideStem') > totaal('stilleMidden')
      ? ': deze kaart hoort vooral wie luid klinkt.'
      : totaal('stilleMidden') > 0
        ? ': het midden heeft een plaats op deze kaart.'
        : '.'
  return {
    aantallen,
    omdat: zeg(`${telSoort('luideStem')}, ${telSoort('stilleMidden')}${kijkt}`),
    regels: ACTOR_SOORTEN.filter((soort) => totaal(soort) > 0).map((soort) => {
      const { wij, midden, zij } = aantallen[soort]
      return zeg(
        `${telSoort(soort)}: ${wij} aan de wij-kant, ${midden} in het midden, ${zij} aan de zij-kant.`,
      )
    }),
  }
}
