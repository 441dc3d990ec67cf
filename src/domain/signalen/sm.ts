/** SM: who keeps silent, who reaches them, and whether anybody asked. Source: method S2.2, S2.5. */
import { isGehoord } from '../model/bezorgdheid'
import { noem } from '../lezing/tellingen'
import { verwijs, zin } from '../lezing/omdat'
import { zegGeenMidden } from '../lezing/middenplek'
import { wieKent, zegGekend } from '../lezing/partij'
import { eenmaal, type Regel, waar } from './regel'
import { tel } from '../../taal/woorden'

export const SM: readonly Regel[] = [
  {
    code: 'SM-01',
    ernst: 'stop',
    titel: 'Wie zwijgt er?',
    bron: 'S2.2',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.middens.length === 0,
        zegGeenMidden(
          kaart,
          zin`Op deze kaart staat nog niemand uit het stille midden. Wie hoor je nooit, en hoort er wel bij?`,
        ),
      ),
  },
  {
    code: 'SM-02',
    ernst: 'letOp',
    titel: 'Nog niet bereikt',
    bron: 'S2.5',
    vind: ({ kaart, netwerk }) =>
      netwerk.bereik.onbereikt.map((id) => {
        const kennen = wieKent(kaart, id)
        return waar(
          [verwijs('actor', id)],
          kennen.length > 0
            ? zin`${zegGekend(id, kennen)}. Wie brengt hen samen met anderen?`
            : zin`Nog niet binnen twee stappen van een verbinder: ${verwijs('actor', id)}. Wie kent hen?`,
        )
      }),
  },
  {
    code: 'SM-03',
    ernst: 'letOp',
    titel: 'Nog niet gevraagd',
    bron: 'S2.2',
    vind: ({ kaart }) =>
      kaart.middens
        .filter(({ bezorgdheden }) => {
          const bronnen = Object.values(bezorgdheden)
          return bronnen.length > 0 && !bronnen.some(isGehoord)
        })
        .map(({ id }) =>
          waar(
            [verwijs('actor', id)],
            zin`Wat er bij ${verwijs('actor', id)} staat, is nog vermoed. Wat zeggen zij zelf?`,
          ),
        ),
  },
  {
    code: 'SM-04',
    ernst: 'aandacht',
    titel: 'Wat houdt hen wakker?',
    bron: 'S2.2',
    vind: ({ kaart }) =>
      kaart.middens
        .filter(({ bezorgdheden }) => Object.keys(bezorgdheden).length === 0)
        .map(({ id }) =>
          waar(
            [verwijs('actor', id)],
            zin`Bij ${verwijs('actor', id)} staat nog geen bezorgdheid. Wat houdt hen wakker?`,
          ),
        ),
  },
  {
    code: 'SM-05',
    ernst: 'aandacht',
    titel: 'De kaart toont vooral wie luid klinkt',
    bron: 'S2.2',
    vind: ({ kaart: { middens, luideStemmen } }) =>
      eenmaal(
        middens.length > 0 && luideStemmen.length > middens.length,
        zin`Er staan ${tel(luideStemmen.length, 'luide stem', 'luide stemmen')} tegenover ${tel(middens.length, 'middengroep', 'middengroepen')}. Zo kijken jullie door de ogen van wie luid klinkt: wie zit daartussen?`,
      ),
  },
  {
    code: 'SM-06',
    ernst: 'tip',
    titel: 'Professionals horen veel',
    bron: 'S2.2',
    vanafVijf: true,
    vind: ({ kaart }) =>
      eenmaal(
        ![...kaart.middens, ...kaart.netwerk].some(({ professional }) => professional),
        zin`Nog geen professional in het midden of het netwerk. Een wijkwerker, leerkracht of wijkagent hoort veel.`,
      ),
  },
  {
    code: 'SM-07',
    ernst: 'aandacht',
    titel: 'Is het midden zo scheef?',
    bron: 'S2.2',
    vind: ({ kaart: { middens } }) => {
      const wij = middens.every(({ x }) => x < 0)
      return eenmaal(
        middens.length >= 2 && (wij || middens.every(({ x }) => x > 0)),
        zin`Alle middengroepen staan in de ${wij ? 'wij' : 'zij'}-helft: ${noem(middens)}. Is het midden echt zo scheef?`,
      )
    },
  },
  {
    code: 'SM-08',
    ernst: 'tip',
    titel: 'Druk om te kiezen',
    bron: 'S2.2',
    vind: ({ kaart }) =>
      kaart.relaties.flatMap(({ id, type, van, naar }) => {
        if (type !== 'spanning') return []
        const paar = [van, naar].flatMap((een) => kaart.meegeteld.get(een) ?? [])
        const luid = paar.find(({ soort }) => soort === 'luideStem')
        const midden = paar.find(({ soort }) => soort === 'stilleMidden')
        if (!luid || !midden) return []
        return [
          waar(
            [verwijs('relatie', id)],
            zin`Tussen ${verwijs('actor', luid.id)} en ${verwijs('actor', midden.id)} wringt het: dat kan druk zijn om te kiezen. Bescherm de ruimte van het midden.`,
          ),
        ]
      }),
  },
]
