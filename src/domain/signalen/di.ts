/** DI: what the Situatie says about this map. Source: method S0, S1.2, S1.4. */
import { noemIds, uniek } from '../lezing/tellingen'
import { verwijs, voeg, zin } from '../lezing/omdat'
import type { Fase } from '../lezing/strategie'
import { FASESIGNALEN } from '../model/situatie'
import { eenmaal, type Regel, type Signaalgrond, waar } from './regel'

const faseIs = ({ kaart }: Signaalgrond, is: (fase: Fase) => boolean): boolean =>
  kaart.strategie.fase !== null && is(kaart.strategie.fase)
/** Where nobody decided the fase, everything counts with the proposal and says so. */
const voorstel = ({ kaart }: Signaalgrond): string =>
  kaart.strategie.isFaseBeslist ? '' : ' (de fase is nog een voorstel)'

export const DI: readonly Regel[] = [
  {
    code: 'DI-01',
    ernst: 'stop',
    titel: 'Eerst veiligheid',
    bron: 'S0.4',
    vind: (grond) =>
      eenmaal(
        faseIs(grond, (fase) => fase === 4),
        zin`Jullie zitten in fase 4${voorstel(grond)}: nu tellen veiligheid en crisiscommunicatie. Plannen staat op pauze; de kaart blijft leesbaar.`,
      ),
  },
  {
    code: 'DI-02',
    ernst: 'aandacht',
    titel: 'Nog geen wij en zij',
    bron: 'S0.4',
    vind: (grond) =>
      eenmaal(
        faseIs(grond, (fase) => fase === 1),
        zin`In fase 1${voorstel(grond)} is er nog geen wij en zij: teken er geen. Geef ruimte aan meerdere stemmen en bouw aan het netwerk.`,
      ),
  },
  {
    code: 'DI-03',
    ernst: 'letOp',
    titel: 'Dit lijkt een conflict',
    bron: 'S1.2',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.strategie.soort === 'conflict',
        zin`Dit is afgebakend, met duidelijke betrokkenen: bemiddelen kan hier wel werken. Denk aan burenbemiddeling.`,
      ),
  },
  {
    code: 'DI-04',
    ernst: 'aandacht',
    titel: 'Twee vragen die de aanpak bepalen',
    bron: 'S1.2',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.strategie.toxiciteit === 'onbekend',
        zin`Praten de groepen nog met elkaar, en is er nog iets waarin iedereen zich herkent? Die antwoorden bepalen de aanpak.`,
      ),
  },
  {
    code: 'DI-05',
    ernst: 'aandacht',
    titel: 'Waaruit blijkt deze fase?',
    bron: 'S1.2',
    vind: (grond) => {
      const { fasesignalen } = grond.kaart.dossier.situatie
      const speelt = FASESIGNALEN.some((naam) => ['ja', 'beetje'].includes(fasesignalen[naam] ?? ''))
      return eenmaal(
        faseIs(grond, (fase) => fase >= 2) && !speelt,
        zin`Jullie kozen fase ${grond.kaart.strategie.fase ?? ''}, en geen enkel signaal staat aangeduid. Waaruit blijkt die fase?`,
      )
    },
  },
  {
    code: 'DI-06',
    ernst: 'letOp',
    titel: 'Wijst dit op een latere fase?',
    bron: 'S1.2',
    vind: (grond) => {
      const { confrontatie, herhaald } = grond.kaart.dossier.situatie.fasesignalen
      return eenmaal(
        faseIs(grond, (fase) => fase <= 2) && (confrontatie === 'ja' || herhaald === 'ja'),
        zin`Er zijn openlijke confrontaties. Dat hoort eerder bij een latere fase dan fase ${grond.kaart.strategie.fase ?? ''}: kijken jullie nog eens?`,
      )
    },
  },
  {
    code: 'DI-07',
    ernst: 'tip',
    titel: 'Misschien gezonde tegenspraak',
    bron: 'S0',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.strategie.toxiciteit === 'democratisch' && kaart.strategie.soort !== 'conflict',
        zin`Er wordt nog gepraat en er is nog een gedeeld wij. Dit kan gezonde tegenspraak zijn: geef ze ruimte, demp ze niet.`,
      ),
  },
  {
    code: 'DI-08',
    ernst: 'letOp',
    titel: 'Een wettelijk spoor',
    bron: 'S0',
    vind: ({ kaart }) =>
      kaart.bezorgdheden
        .filter(({ mogelijkeDiscriminatie }) => mogelijkeDiscriminatie)
        .map(({ id }) =>
          waar(
            [verwijs('bezorgdheid', id)],
            zin`Bij «${verwijs('bezorgdheid', id)}» kan discriminatie spelen. Dat heeft een wettelijk spoor (Unia, het eigen meldpad) en hoort niet in een rangorde.`,
          ),
        ),
  },
  {
    code: 'DI-09',
    ernst: 'aandacht',
    titel: 'Eerst het midden',
    bron: 'S1.2',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.strategie.toxiciteit === 'dreigend',
        zin`De tegenstelling dreigt toxisch te worden. Werk eerst met het midden, en breng pas daarna mensen samen.`,
      ),
  },
  {
    code: 'DI-10',
    ernst: 'aandacht',
    titel: 'Het bestuur is zelf partij',
    bron: 'S1.4',
    vind: ({ kaart }) =>
      [...kaart.meegeteld.values()]
        .filter(({ isBestuur }) => isBestuur)
        .flatMap(({ id }) => {
          const zone = kaart.zoneVan(id)
          const boos = uniek(
            kaart.relatiesVan(id).flatMap(({ type, van, naar }) => {
              const ander = kaart.meegeteld.get(van === id ? naar : van)
              return type === 'spanning' && ander?.soort === 'groep' && ander.verontrusting === 'boosPolitiek'
                ? [ander.id]
                : []
            }),
          )
          const inPool = zone === 'wij' || zone === 'zij'
          if (!inPool && boos.length === 0) return []
          const waarom = voeg(
            inPool ? `staat aan de ${zone}-kant` : '',
            inPool && boos.length > 0 ? ' en ' : '',
            boos.length > 0 ? zin`heeft spanning met ${noemIds(boos)}` : '',
          )
          return [
            waar(
              [verwijs('actor', id)],
              zin`${verwijs('actor', id)} ${waarom}: jullie zijn zelf partij. Laat iemand anders begeleiden.`,
            ),
          ]
        }),
  },
]
