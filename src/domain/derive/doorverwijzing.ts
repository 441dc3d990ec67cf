/** Doorverwijzing: where a situation finds help that this map does not give. Name and subject, no addresses: those change. Source: method D. */
import { type Doorverwijzing, type Signaal, type Wegwijzer, WEGWIJZERS } from '../lezing/afleiding'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { somOp, type Verwijzing, verwijsAlle, type Zin, zin } from '../lezing/omdat'
import { noem } from '../lezing/tellingen'

type Weg = {
  readonly naar: string
  /** Why it fits here; null when it does not. */
  readonly waarom: (kaart: Kaartlezing, signalen: readonly Signaal[]) => Zin | null
}

const onderwerpen = (signalen: readonly Signaal[], code: Signaal['code']): Verwijzing[] =>
  signalen.filter((signaal) => signaal.code === code).flatMap(({ over }) => over.slice(0, 1))
const speelt = ({ dossier }: Kaartlezing): boolean =>
  ['ja', 'beetje'].includes(dossier.situatie.fasesignalen.confrontatie ?? '')
const discriminatie = ({ bezorgdheden }: Kaartlezing) =>
  bezorgdheden.filter(({ mogelijkeDiscriminatie }) => mogelijkeDiscriminatie)

const WEGEN: Readonly<Record<Wegwijzer, Weg>> = {
  burenbemiddeling: {
    naar: 'Burenbemiddeling',
    waarom: ({ strategie: { soort } }) =>
      soort === 'conflict' || soort === 'beide'
        ? ['Er speelt een afgebakend conflict, en daarin kan bemiddeling werken.']
        : null,
  },
  verbindingsofficier: {
    naar: 'De verbindingsofficier van het Agentschap Integratie en Inburgering',
    waarom: ({ dossier }) =>
      dossier.situatie.bovenlokaal === true
        ? ['Een beslissing van hogerhand speelt mee, zoals over opvang.']
        : null,
  },
  reconnect: {
    naar: 'De e-learning Reconnect, en het eigen socialemediabeleid',
    waarom: ({ dossier }) => {
      const online = Object.values(dossier.fora)
        .filter(({ plek }) => plek === 'online')
        .map(({ id }) => id)
        .sort()
      return online.length > 0
        ? zin`Er wordt online gereageerd: ${somOp(verwijsAlle('forum', online))}.`
        : null
    },
  },
  lerenMetAnderen: {
    naar: 'PolarProf en het Wij-Zij-Netwerk',
    waarom: ({ strategie: { fase } }) =>
      fase === 2 || fase === 3 ? ['Andere besturen zaten in dezelfde fase: leer met hen mee.'] : null,
  },
  omstaanderstraining: {
    naar: 'Een omstaanderstraining',
    waarom: (kaart) =>
      speelt(kaart) && discriminatie(kaart).length > 0
        ? [
            'Er zijn openlijke confrontaties waarin discriminatie kan spelen: leer wat een omstaander kan doen.',
          ]
        : null,
  },
  unia: {
    naar: 'Unia, en het eigen meldpad',
    waarom: (kaart) => {
      const ids = discriminatie(kaart).map(({ id }) => id)
      return ids.length > 0
        ? zin`Hier kan discriminatie spelen: ${somOp(verwijsAlle('bezorgdheid', ids))}.`
        : null
    },
  },
  onderwijs: {
    naar: 'Het stappenplan polarisatie voor het onderwijs',
    waarom: ({ meegeteld }) => {
      const scholen = [...meegeteld.values()].filter(({ sector }) => /onderwijs|school/iu.test(sector))
      return scholen.length > 0 ? zin`Een school is betrokken: ${noem(scholen)}.` : null
    },
  },
  koloniaal: {
    naar: 'De handreiking over koloniale verwijzingen in de openbare ruimte',
    waarom: ({ dossier: { kop } }) =>
      /standbeeld|straatna|kolonia|koloniën/iu.test(`${kop.titel} ${kop.thema} ${kop.context}`)
        ? ['Het gaat over een standbeeld of een straatnaam.']
        : null,
  },
  woorden: {
    naar: 'Woordenlijsten voor inclusief taalgebruik, en een framinggids',
    waarom: (_kaart, signalen) => {
      const wie = onderwerpen(signalen, 'LS-07')
      return wie.length > 0 ? zin`Woorden doen ertoe, ook op deze kaart: ${somOp(wie)}.` : null
    },
  },
  radicalisering: {
    naar: 'De VVSG en het lokale overleg rond radicalisering',
    waarom: (_kaart, signalen) => {
      const wie = onderwerpen(signalen, 'VB-02')
      return wie.length > 0 ? zin`Radicalisering hoort niet op deze kaart: ${somOp(wie)}.` : null
    },
  },
}

/** In the order of the method; only those that fit. */
export const findDoorverwijzingen = (kaart: Kaartlezing, signalen: readonly Signaal[]): Doorverwijzing[] =>
  WEGWIJZERS.flatMap((sleutel) => {
    const { naar, waarom } = WEGEN[sleutel]
    const woorden = waarom(kaart, signalen)
    return woorden === null ? [] : [{ sleutel, naar, omdat: { zin: woorden, code: 'D' } }]
  })
