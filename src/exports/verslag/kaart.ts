/** Step 2 in a verslag: the map in a picture and in words. Source: method S2. */
import {
  ACTOR_SOORT_NAAM,
  ACTOR_SOORTEN,
  EENHEID_NAAM,
  ROL_NAAM,
  VERONTRUSTING_NAAM,
} from '../../domain/model/actor'
import { DIEPERLIGGEND_NAAM, isGehoord } from '../../domain/model/bezorgdheid'
import type { RecordVan } from '../../domain/model/dossier'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { type Id, opOrde } from '../../domain/model/grond'
import { naamVanTegenstelling, type Tegenstelling } from '../../domain/model/tegenstelling'
import { ZONE_NAAM, zoneVan } from '../../domain/model/zone'
import { zegDatum } from '../../taal/datum'
import { alinea, type Blok, type Deel, deel, lijst, open, tabel } from './blok'
import { naast, type Noemer, samen, zeg } from './noemer'
import { BETROKKENHEID, FORUM_IMPACT } from './woorden'
import { hoofdletter, tel } from '../../taal/woorden'

type Actor = RecordVan<'actoren'>

/** By soort, then by letter, as the legend counts them. */
const inVolgorde = ({ actoren }: UitgaandDossier): Actor[] =>
  Object.values(actoren).sort(
    (a, b) =>
      ACTOR_SOORTEN.indexOf(a.soort) - ACTOR_SOORTEN.indexOf(b.soort) ||
      a.letter.length - b.letter.length ||
      (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : a.id < b.id ? -1 : 1),
  )

/** The picture, on a page of its own. */
export function buildKaart(dossier: UitgaandDossier, hier: Tegenstelling | null): Deel {
  const actoren = inVolgorde(dossier)
  const wachtend = hier ? actoren.filter(({ posities }) => !posities[hier.id]).length : 0
  const blokken: Blok[] =
    hier && actoren.length > 0
      ? [
          {
            soort: 'kaart',
            alt: omschrijf(actoren, hier),
            bijschrift: [
              `${hoofdletter(naamVanTegenstelling(hier))}. Alleen de horizontale plaats heeft betekenis.`,
              ...(wachtend > 0
                ? [`${tel(wachtend, 'actor heeft', 'actoren hebben')} hier nog geen plaats.`]
                : []),
            ].join(' '),
          },
        ]
      : [open('Er staat nog niemand op de kaart.')]
  return { sleutel: 'kaart', kop: 'De kaart', blokken, delen: [] }
}

/** The map in words. */
export function buildActoren(dossier: UitgaandDossier, hier: Tegenstelling | null, noemer: Noemer): Deel {
  const actoren = inVolgorde(dossier)
  const delen = [
    ...deel('tegenstellingen', 'Tegenstellingen', tegenstellingen(dossier)),
    ...deel('plaatsen', 'Waar iedereen staat', wieStaatWaar(actoren, hier)),
    ...deel('relaties', 'Wat er tussen hen loopt', relaties(dossier, noemer)),
    ...deel('luidestemmen', 'Luide stemmen', luideStemmen(dossier, actoren, noemer)),
    ...deel('netwerk', 'Het netwerk', netwerk(actoren)),
  ]
  return {
    sleutel: 'actoren',
    kop: 'Wie staat waar',
    blokken: delen.length > 0 ? [] : [open('Er is nog niemand genoteerd.')],
    delen,
  }
}

/** Each line as a sentence, and what people wrote on it. */
const relaties = (dossier: UitgaandDossier, noemer: Noemer): Blok[] => {
  const zinnen = Object.keys(dossier.relaties).sort().map(noemer.relatie)
  return lijst([...new Set(zinnen)])
}

/** For who cannot see the picture. */
function omschrijf(actoren: readonly Actor[], hier: Tegenstelling): string {
  const zones = new Map<string, number>()
  for (const { posities } of actoren) {
    const positie = posities[hier.id]
    if (positie) {
      const zone = ZONE_NAAM[zoneVan(positie.x)]
      zones.set(zone, (zones.get(zone) ?? 0) + 1)
    }
  }
  const aantal = (zone: string) => zones.get(zone) ?? 0
  return `Kaart van ${naamVanTegenstelling(hier)}: ${tel(aantal('wij'), 'actor', 'actoren')} aan de kant van wij, ${aantal('midden')} in het midden, ${aantal('zij')} aan de kant van zij. De tabel «Waar iedereen staat» zegt hetzelfde in woorden.`
}

const tegenstellingen = (dossier: UitgaandDossier): Blok[] =>
  tabel(opOrde(dossier.tegenstellingen), [
    { kop: 'Wij', breedte: 2, cel: ({ wij }) => wij },
    { kop: 'Zij', breedte: 2, cel: ({ zij }) => zij },
    { kop: 'Wat meespeelt', breedte: 4, cel: ({ incidenten }) => incidenten },
  ])

function wieStaatWaar(actoren: readonly Actor[], hier: Tegenstelling | null): Blok[] {
  const plaats = ({ posities }: Actor): string => {
    const positie = hier ? posities[hier.id] : undefined
    if (!positie) return 'Nog geen'
    const zone = hoofdletter(ZONE_NAAM[zoneVan(positie.x)])
    return positie.doorApp ? `${zone}, nog te bevestigen` : zone
  }
  return tabel(actoren, [
    {
      kop: 'Wie',
      breedte: 4,
      cel: ({ naam, soort, letter }) => naam || `${ACTOR_SOORT_NAAM[soort]} ${letter}`,
    },
    { kop: 'Soort', breedte: 2, cel: ({ soort }) => hoofdletter(ACTOR_SOORT_NAAM[soort]) },
    { kop: 'Plaats', breedte: 1.5, cel: plaats },
    { kop: 'Voelt zich', breedte: 2.6, cel: ({ verontrusting }) => zeg(VERONTRUSTING_NAAM, verontrusting) },
    { kop: 'Omvang', breedte: 1.6, cel: ({ omvang }) => (omvang === null ? '' : `± ${omvang}`) },
  ])
}

function luideStemmen(dossier: UitgaandDossier, actoren: readonly Actor[], noemer: Noemer): Blok[] {
  const stemmen = actoren.filter(({ soort }) => soort === 'luideStem')
  return [
    ...(stemmen.length > 0
      ? [alinea('We luisteren naar elk van hen apart, één op één en zonder publiek.')]
      : []),
    ...tabel(stemmen, [
      {
        kop: 'Wie',
        breedte: 3,
        cel: ({ id, eenheid, binnenGemeente }) =>
          naast([
            noemer.actor(id),
            eenheid === null ? '' : EENHEID_NAAM[eenheid],
            binnenGemeente ? '' : 'van buiten',
          ]),
      },
      {
        kop: '1-op-1 gesprek',
        breedte: 3,
        cel: ({ eenOpEenDoor, eenOpEenWanneer }) => naast([eenOpEenDoor, zegDatum(eenOpEenWanneer)]),
      },
      { kop: 'Kans om te betrekken', breedte: 4, cel: ({ opportuniteit }) => opportuniteit },
    ]),
    ...tabel(opOrde(dossier.fora), [
      { kop: 'Forum', breedte: 2.4, cel: ({ naam, plek, wanneer }) => naast([naam, plek ?? '', wanneer]) },
      { kop: 'Hoe men er spreekt', breedte: 3, cel: ({ hoe }) => hoe },
      { kop: 'Onze impact', breedte: 1.7, cel: ({ impact }) => zeg(FORUM_IMPACT, impact) },
      { kop: 'Onze reactie', breedte: 3, cel: ({ eigenReactie }) => eigenReactie },
    ]),
    ...tabel(opOrde(dossier.standpunten), [
      { kop: 'Standpunt', breedte: 3, cel: ({ kant, tekst }) => naast([kant ?? '', tekst]) },
      { kop: 'Van wie', breedte: 3, cel: ({ actoren: wie }) => noemer.actoren(wie) },
      { kop: 'Waar men dan vóór is', breedte: 3.4, cel: ({ waarVoor }) => waarVoor },
    ]),
  ]
}

const netwerk = (actoren: readonly Actor[]): Blok[] =>
  tabel(
    // Who has nothing but a name stands in the table of places.
    actoren.filter(
      ({ soort, rollen, sector, betrokkenheid, betrekken }) =>
        soort === 'netwerk' &&
        (rollen.length > 0 || sector !== '' || betrokkenheid !== null || betrekken !== null),
    ),
    [
      { kop: 'Wie', breedte: 3, cel: ({ naam, letter }) => naam || `Netwerk ${letter}` },
      {
        kop: 'Rollen',
        breedte: 3,
        cel: ({ rollen }) => hoofdletter(samen(rollen.map((rol) => ROL_NAAM[rol]))),
      },
      { kop: 'Sector', breedte: 2, cel: ({ sector }) => sector },
      { kop: 'Betrokkenheid', breedte: 2.7, cel: ({ betrokkenheid }) => zeg(BETROKKENHEID, betrokkenheid) },
      {
        kop: 'Betrekken',
        breedte: 2.4,
        cel: ({ betrekken, betrekkenWaarom }) =>
          naast([betrekken === null ? '' : betrekken === 'ja' ? 'Ja' : 'Nu nog niet', betrekkenWaarom]),
      },
    ],
  )

/** Each concern with who holds it: heard apart from presumed, and loud voices apart from everybody, because loudness never counts. Source: S2.2, S2.4. */
export function buildBezorgdheden(dossier: UitgaandDossier, noemer: Noemer): Deel {
  const lijnen = new Map<Id, { actor: Actor; gehoord: boolean }[]>()
  for (const actor of inVolgorde(dossier)) {
    for (const [id, bron] of Object.entries(actor.bezorgdheden)) {
      const lijn = { actor, gehoord: isGehoord(bron) }
      const bekend = lijnen.get(id)
      if (bekend) bekend.push(lijn)
      else lijnen.set(id, [lijn])
    }
  }
  const dragers = (id: Id, wie: (actor: Actor, gehoord: boolean) => boolean): string =>
    noemer.actoren(
      (lijnen.get(id) ?? []).flatMap(({ actor, gehoord }) => (wie(actor, gehoord) ? [actor.id] : [])),
    )
  const rijen = tabel(opOrde(dossier.bezorgdheden), [
    {
      kop: 'Bezorgdheid',
      breedte: 2.3,
      cel: ({ tekst, dieperliggend }) =>
        dieperliggend === null || DIEPERLIGGEND_NAAM[dieperliggend].startsWith(tekst.toLowerCase())
          ? tekst
          : `${tekst}\nDaaronder: ${DIEPERLIGGEND_NAAM[dieperliggend]}`,
    },
    {
      kop: 'Gehoord bij',
      breedte: 5,
      cel: ({ id }) => dragers(id, ({ soort }, gehoord) => gehoord && soort !== 'luideStem'),
    },
    {
      kop: 'Vermoed bij',
      breedte: 2.3,
      cel: ({ id }) => dragers(id, ({ soort }, gehoord) => !gehoord && soort !== 'luideStem'),
    },
    {
      kop: 'Ook luid geuit door',
      breedte: 2.2,
      cel: ({ id }) => dragers(id, ({ soort }) => soort === 'luideStem'),
    },
  ])
  const vlaggen = opOrde(dossier.bezorgdheden).filter(({ mogelijkeDiscriminatie }) => mogelijkeDiscriminatie)
  return {
    sleutel: 'bezorgdheden',
    kop: 'Bezorgdheden',
    blokken: [
      ...(rijen.length > 0 ? rijen : [open('Er zijn nog geen bezorgdheden genoteerd.')]),
      ...(vlaggen.length > 0
        ? [
            alinea(
              `Bij ${samen(vlaggen.map(({ tekst }) => `«${tekst}»`))} speelt mogelijk discriminatie: bekijk ook het wettelijke spoor.`,
            ),
          ]
        : []),
    ],
    delen: [],
  }
}
