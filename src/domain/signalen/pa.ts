/** PA: promise what you can keep. Source: method S1.4. */
import { verwijs, zin } from '../lezing/omdat'
import { PARTICIPATIEGRADEN } from '../model/werkgroep'
import { eenmaal, type Regel, waar } from './regel'

export const PA: readonly Regel[] = [
  {
    code: 'PA-01',
    ernst: 'letOp',
    titel: 'Alleen zenden stookt op',
    bron: 'S1.4',
    vind: ({ kaart: { dossier } }) =>
      eenmaal(
        dossier.werkgroep.participatiegraad === 'informeren' && dossier.situatie.vertrouwen === 'laag',
        zin`Het vertrouwen is laag, en jullie kiezen voor informeren. Alleen zenden kan de polarisatie aanwakkeren: kan het een trede hoger?`,
      ),
  },
  {
    code: 'PA-02',
    ernst: 'aandacht',
    titel: 'Wat beslissen inwoners mee?',
    bron: 'S1.4',
    vind: ({ kaart: { dossier } }) =>
      eenmaal(
        dossier.werkgroep.participatiegraad === null,
        zin`Hoeveel inwoners mee beslissen, is nog niet gekozen. Zeg het vooraf, dan weet iedereen waar hij aan toe is.`,
      ),
  },
  {
    code: 'PA-03',
    ernst: 'letOp',
    titel: 'Meer beloofd dan afgesproken',
    bron: 'S1.4',
    vind({ kaart }) {
      const { participatiegraad } = kaart.dossier.werkgroep
      if (participatiegraad === null) return []
      const hoogte = PARTICIPATIEGRADEN.indexOf(participatiegraad)
      return kaart.acties
        .filter(({ belofte }) => belofte !== null && PARTICIPATIEGRADEN.indexOf(belofte) > hoogte)
        .map(({ id, belofte }) =>
          waar(
            [verwijs('actie', id)],
            zin`«${verwijs('actie', id)}» belooft ${belofte ?? ''}, en afgesproken is ${participatiegraad}. Beloof niet meer dan jullie kunnen waarmaken.`,
          ),
        )
    },
  },
]
