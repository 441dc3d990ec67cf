/** DI: what the Situatie says about this map. Source: method S0, S1.2, S1.4. */
import { leesPartij } from '../lezing/partij'
import { noemIds } from '../lezing/tellingen'
import { verwijs, voeg, zin } from '../lezing/omdat'
import { type Fase, NOG_NIET_BESLIST } from '../lezing/strategie'
import { FASESIGNALEN } from '../model/situatie'
import { findVerdeeld } from '../rondes/gesprek'
import { zegDatum } from '../../taal/datum'
import { eenmaal, type Regel, type Signaalgrond, waar } from './regel'

const faseIs = ({ kaart }: Signaalgrond, is: (fase: Fase) => boolean): boolean =>
  kaart.strategie.fase !== null && is(kaart.strategie.fase)
/** Where nobody decided the fase, everything counts with the proposal and says so. */
const voorstel = ({ kaart }: Signaalgrond): string =>
  kaart.strategie.isFaseBeslist ? '' : ` (${NOG_NIET_BESLIST})`

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
    code: 'DI-12',
    ernst: 'letOp',
    titel: 'Twee sporen',
    bron: 'S1.2',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.strategie.soort === 'beide',
        zin`Er speelt een conflict én polarisatie: volg beide sporen, en hou ze uit elkaar. In het conflict kan bemiddelen werken, door wie zelf geen partij is.`,
      ),
  },
  {
    code: 'DI-11',
    ernst: 'aandacht',
    titel: 'De fase is nog niet bepaald',
    bron: 'S1.2',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.strategie.fase === null,
        zin`De fase is nog niet bepaald, en die beslist wat nu past. Kijk samen de signalen na.`,
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
          const partij = leesPartij(kaart, id)
          if (!partij) return []
          const { zone, boos } = partij
          const inPool = zone !== null
          const waarom = voeg(
            inPool ? `Aan de ${zone}-kant` : '',
            inPool && boos.length > 0 ? ', en in spanning met ' : boos.length > 0 ? 'In spanning met ' : '',
            noemIds(boos),
          )
          return [
            waar(
              [verwijs('actor', id)],
              zin`${waarom}: ${verwijs('actor', id)}. Dan is het bestuur zelf betrokken. Een gesprek loopt beter als iemand anders het begeleidt.`,
            ),
          ]
        }),
  },
  {
    code: 'DI-13',
    ernst: 'tip',
    titel: 'Ook weerstand tegen een beslissing',
    bron: 'S0',
    vind: ({ kaart }) =>
      eenmaal(
        kaart.strategie.isWeerstand,
        zin`Er is ook verzet tegen één verandering of beslissing. Zeg apart wat vaststaat en wat nog kan schuiven, en reken wie ertegen is niet vanzelf bij een kant.`,
      ),
  },
  {
    code: 'DI-14',
    ernst: 'aandacht',
    titel: 'Hier zijn jullie het niet over eens',
    bron: 'S2.1',
    vind: ({ kaart }) =>
      findVerdeeld(kaart.dossier.rondes, kaart.tegenstelling)
        .filter(({ actor }) => kaart.meegeteld.has(actor))
        .map(({ actor, datum }) =>
          waar(
            [verwijs('actor', actor)],
            zin`De kaart is het niet eens over ${verwijs('actor', actor)}: in de ronde van ${zegDatum(datum)} lagen de plaatsen ver uit elkaar. Wat ziet de ene dat de andere nog niet zag?`,
          ),
        ),
  },
]
