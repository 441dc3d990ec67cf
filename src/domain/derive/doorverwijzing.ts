/** Doorverwijzing: where a situation finds help that this map does not give. Name and subject, no addresses: those change. Source: method D. */
import { type Doorverwijzing, type Signaal, type Wegwijzer, WEGWIJZERS } from '../lezing/afleiding'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { leesWerkgroep } from '../lezing/ontbrekend'
import { DOORVERWIJZINGEN } from '../naslag'
import type { Dossier } from '../model/dossier'
import { hoortBij } from '../model/sectoren'
import { somOp, type Verwijzing, type Zin, zin } from '../lezing/omdat'
import { citeer, noem } from '../lezing/tellingen'

type Weg = {
  /** Why it fits here; null when it does not. */
  readonly waarom: (kaart: Kaartlezing, signalen: readonly Signaal[]) => Zin | null
}

const onderwerpen = (signalen: readonly Signaal[], code: Signaal['code']): Verwijzing[] =>
  signalen.filter((signaal) => signaal.code === code).flatMap(({ over }) => over.slice(0, 1))
const speelt = ({ dossier }: Kaartlezing): boolean =>
  ['ja', 'beetje'].includes(dossier.situatie.fasesignalen.confrontatie ?? '')
const gaatOver = ({ kop }: Pick<Dossier, 'kop'>, woorden: RegExp): boolean =>
  woorden.test(`${kop.titel} ${kop.thema} ${kop.context}`)
const discriminatie = ({ bezorgdheden }: Kaartlezing) =>
  bezorgdheden.filter(({ mogelijkeDiscriminatie }) => mogelijkeDiscriminatie)

const WEGEN: Readonly<Record<Wegwijzer, Weg>> = {
  burenbemiddeling: {
    waarom: ({ strategie: { soort } }) =>
      soort === 'conflict' || soort === 'beide'
        ? ['Er speelt een afgebakend conflict, en daarin kan bemiddeling werken.']
        : null,
  },
  verbindingsofficier: {
    waarom: ({ dossier }) =>
      dossier.situatie.bovenlokaal === true && gaatOver(dossier, /opvang|asiel/iu)
        ? ['Een beslissing van hogerhand over opvang speelt mee.']
        : null,
  },
  reconnect: {
    waarom: ({ dossier }) => {
      const online = Object.values(dossier.fora)
        .filter(({ plek }) => plek === 'online')
        .map(({ id }) => id)
        .sort()
      return online.length > 0 ? zin`Er wordt online gereageerd: ${citeer('forum', online)}.` : null
    },
  },
  vooroordelen: {
    waarom: ({ dossier }) =>
      ['ja', 'beetje'].includes(dossier.situatie.fasesignalen.stereotypen ?? '')
        ? ['Er leven stereotypen of vooroordelen tussen groepen: leer er samen over.']
        : null,
  },
  lerenMetAnderen: {
    waarom: ({ strategie: { fase } }) =>
      fase === 2 || fase === 3 ? ['Andere besturen zaten in dezelfde fase: leer met hen mee.'] : null,
  },
  omstaanderstraining: {
    waarom: (kaart) =>
      speelt(kaart) && discriminatie(kaart).length > 0
        ? [
            'Er zijn openlijke confrontaties waarin discriminatie kan spelen: leer wat een omstaander kan doen.',
          ]
        : null,
  },
  unia: {
    waarom: (kaart) => {
      const ids = discriminatie(kaart).map(({ id }) => id)
      return ids.length > 0 ? zin`Hier kan discriminatie spelen: ${citeer('bezorgdheid', ids)}.` : null
    },
  },
  onderwijs: {
    waarom: ({ meegeteld, dossier }) => {
      const scholen = [...meegeteld.values()].filter(({ sector }) => hoortBij('onderwijs', sector))
      if (scholen.length > 0) return zin`Onderwijs is betrokken: ${noem(scholen)}.`
      return leesWerkgroep(dossier).some((tekst) => hoortBij('onderwijs', tekst))
        ? ['In de werkgroep zit iemand uit het onderwijs.']
        : null
    },
  },
  koloniaal: {
    waarom: ({ dossier: { kop } }) =>
      gaatOver({ kop }, /standbeeld|straatna|kolonia|koloniën/iu)
        ? ['Het gaat over een standbeeld of een straatnaam.']
        : null,
  },
  woorden: {
    waarom: (_kaart, signalen) => {
      const wie = onderwerpen(signalen, 'LS-07')
      return wie.length > 0 ? zin`Woorden doen ertoe, ook op deze kaart: ${somOp(wie)}.` : null
    },
  },
  radicalisering: {
    waarom: (_kaart, signalen) => {
      const wie = onderwerpen(signalen, 'VB-02')
      return wie.length > 0 ? zin`Radicalisering hoort niet op deze kaart: ${somOp(wie)}.` : null
    },
  },
}

/** In the order of the method; only those that fit. */
export const findDoorverwijzingen = (kaart: Kaartlezing, signalen: readonly Signaal[]): Doorverwijzing[] =>
  WEGWIJZERS.flatMap((sleutel) => {
    const { waarom } = WEGEN[sleutel]
    const { naam: naar } = DOORVERWIJZINGEN[sleutel]
    const woorden = waarom(kaart, signalen)
    return woorden === null ? [] : [{ sleutel, naar, omdat: { zin: woorden, code: 'D' } }]
  })
