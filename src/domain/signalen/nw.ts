/** NW: a network that reaches the midden does not hang on one person, and knows both sides. Source: method S2.5. */
import { type Actor, isInwoner, type Rol, ROL_NAAM } from '../model/actor'
import { type Kaartlezing, netwerkZonderBestuur } from '../lezing/kaartlezing'
import { findTweeVuren, zegBlijftGekend } from '../lezing/partij'
import { zegBlindeVlek } from '../lezing/ontbrekend'
import { verwijs, verwijsAlle, zin } from '../lezing/omdat'
import { aanDeKant, noemIds } from '../lezing/tellingen'
import { trekkerActor } from './ls'
import { eenmaal, type Regel, type Signaalgrond, waar } from './regel'

const ontbreekt =
  (rol: Rol, vraag: string) =>
  ({ netwerk }: Signaalgrond) =>
    eenmaal(
      netwerk.ontbrekendeRollen.some((ontbrekend) => ontbrekend.rol === rol),
      zin`In het netwerk staat nog geen ${ROL_NAAM[rol]}. ${vraag}`,
    )

/** Without the bestuur, which is never source nor candidate. */
const met = (kaart: Kaartlezing, rol: Rol): Actor[] =>
  netwerkZonderBestuur(kaart).filter(({ rollen }) => rollen.includes(rol))

/** The others of all relaties, whatever their type. */
const anderen = (kaart: Kaartlezing, id: string): Actor[] =>
  kaart.relatiesVan(id).flatMap(({ van, naar }) => kaart.meegeteld.get(van === id ? naar : van) ?? [])

export const NW: readonly Regel[] = [
  {
    code: 'NW-01',
    ernst: 'aandacht',
    titel: 'Wie durft tegenspreken?',
    bron: 'S2.5',
    vanafVijf: true,
    vind: ontbreekt('kritischeDenker', 'Wie durft tegenspreken, en blijft daarbij constructief?'),
  },
  {
    code: 'NW-02',
    ernst: 'letOp',
    titel: 'Wie kent iedereen?',
    bron: 'S2.5',
    vanafVijf: true,
    vind: ontbreekt('verbinder', 'Wie kent hier iedereen, ook wie moeilijk te bereiken is?'),
  },
  {
    code: 'NW-03',
    ernst: 'aandacht',
    titel: 'Wie neemt initiatief?',
    bron: 'S2.5',
    vanafVijf: true,
    vind: ontbreekt('doener', 'Wie neemt initiatief en trekt anderen mee?'),
  },
  {
    code: 'NW-04',
    ernst: 'aandacht',
    titel: 'Wie spreekt voor een achterban?',
    bron: 'S2.5',
    vanafVijf: true,
    vind: ontbreekt('vertegenwoordiger', 'Wie kan spreken voor een achterban?'),
  },
  {
    code: 'NW-05',
    ernst: 'aandacht',
    titel: 'Namens wie?',
    bron: 'S2.5',
    vind: ({ kaart }) =>
      met(kaart, 'vertegenwoordiger')
        .filter(
          ({ id }) =>
            !kaart.relatiesVan(id).some(({ type, van, naar }) => {
              const ander = kaart.meegeteld.get(naar)
              return type === 'vertegenwoordigt' && van === id && ander !== undefined && isInwoner(ander)
            }),
        )
        .map(({ id }) =>
          waar(
            [verwijs('actor', id)],
            zin`Nog zonder achterban op de kaart: ${verwijs('actor', id)}. Namens wie? Trek een lijn «vertegenwoordigt» naar die groep.`,
          ),
        ),
  },
  {
    code: 'NW-06',
    ernst: 'tip',
    titel: 'Eén stem is niet de hele groep',
    bron: 'S2.5',
    vind: ({ kaart }) =>
      kaart.groepen.flatMap(({ id }) => {
        const netwerk = kaart.burenVan(id).flatMap((buur) => {
          const actor = kaart.meegeteld.get(buur)
          return actor?.soort === 'netwerk' ? [actor] : []
        })
        const [enige] = netwerk
        return netwerk.length === 1 && enige?.rollen.includes('vertegenwoordiger')
          ? [
              waar(
                [verwijs('actor', id), verwijs('actor', enige.id)],
                zin`Alleen gekend via ${verwijs('actor', enige.id)}: ${verwijs('actor', id)}. Eén stem is niet de hele groep: wie nog?`,
              ),
            ]
          : []
      }),
  },
  {
    code: 'NW-07',
    ernst: 'aandacht',
    titel: 'Veel hangt aan één persoon',
    bron: 'S2.5',
    vind: ({ kaart, netwerk }) =>
      netwerk.afhankelijkheid.perActor.map(({ actor, verliest }) =>
        waar(
          [verwijs('actor', actor), ...verwijsAlle('actor', verliest)],
          zin`Zonder ${verwijs('actor', actor)} bereikt geen verbinder nog: ${noemIds(verliest)}.${zegBlijftGekend(kaart, verliest, actor)} Wie kan mee die brug zijn?`,
        ),
      ),
  },
  {
    code: 'NW-08',
    ernst: 'aandacht',
    titel: 'En de andere kant?',
    bron: 'S2.5',
    vind: ({ kaart }) =>
      met(kaart, 'verbinder').flatMap(({ id }) => {
        const buiten = kaart.burenVan(id).filter((buur) => kaart.meegeteld.get(buur)?.soort !== 'netwerk')
        const [zone, ...meer] = [...new Set(buiten.map((buur) => kaart.zoneVan(buur)))]
        return (zone === 'wij' || zone === 'zij') && meer.length === 0
          ? [
              waar(
                [verwijs('actor', id)],
                zin`Via ${verwijs('actor', id)} kennen jullie alleen mensen ${aanDeKant(zone)}: ${noemIds(buiten)}. Wie legt de brug naar de andere kant?`,
              ),
            ]
          : []
      }),
  },
  {
    code: 'NW-09',
    ernst: 'tip',
    titel: 'Een blinde vlek',
    bron: 'S2.5',
    vind: ({ netwerk }) =>
      // Two themes can ask for the same sector: one signaal each sector, with the reason of the first.
      [
        ...new Map(
          netwerk.blindeVlekken
            .flatMap(({ bezorgdheden, sectoren }) => sectoren.map((sector) => ({ bezorgdheden, sector })))
            .toReversed()
            .map((vlek) => [vlek.sector, vlek]),
        ).values(),
      ]
        .toReversed()
        .map(({ bezorgdheden, sector }) =>
          waar([], zegBlindeVlek(bezorgdheden, [sector]), { onderwerp: sector }),
        ),
  },
  {
    code: 'NW-10',
    ernst: 'letOp',
    titel: 'Partner ja, trekker nee',
    bron: 'S2.5',
    vind: ({ kaart }) =>
      kaart.acties.flatMap((actie) => {
        const trekker = trekkerActor(kaart, actie)
        return trekker !== null && kaart.dossier.actoren[trekker]?.eigenBelang
          ? [
              waar(
                [verwijs('actie', actie.id), verwijs('actor', trekker)],
                zin`Bij ${verwijs('actor', trekker)} staat «eigen belang». Als partner is dat prima; wie kan «${verwijs('actie', actie.id)}» trekken?`,
              ),
            ]
          : []
      }),
  },
  {
    code: 'NW-12',
    ernst: 'letOp',
    titel: 'Tussen twee vuren',
    bron: 'S2.5',
    vind: ({ kaart }) =>
      met(kaart, 'verbinder').flatMap(({ id }) => {
        const spanning = findTweeVuren(kaart, id)
        return spanning.length > 0
          ? [
              waar(
                [verwijs('actor', id)],
                zin`Tussen ${verwijs('actor', id)} en beide kanten is er spanning: ${noemIds(spanning)}. Zorg dat wie verbindt niet zelf de zondebok wordt.`,
              ),
            ]
          : []
      }),
  },
  {
    code: 'NW-13',
    ernst: 'aandacht',
    titel: 'Alleen met luide stemmen verbonden',
    bron: 'S2.5',
    vind: ({ kaart }) =>
      met(kaart, 'verbinder').flatMap(({ id }) => {
        const wie = anderen(kaart, id)
        return wie.length > 0 && wie.every(({ soort }) => soort === 'luideStem')
          ? [
              waar(
                [verwijs('actor', id)],
                zin`Alleen verbonden met luide stemmen: ${verwijs('actor', id)}. Zo wordt verbinden makkelijk doorgeven. Wie uit het midden kan erbij?`,
              ),
            ]
          : []
      }),
  },
]
