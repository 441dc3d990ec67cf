/** The sheets of uitdagingen: what they are and whether they are chosen, their doelstellingen, how feasible, and what the midden said back. */
import { type Id, opOrde } from '../model/grond'
import {
  HAALBAARHEIDSPUNTEN,
  type Haalbaarheidsoordeel,
  type Haalbaarheidspunt,
  OORDELEN,
} from '../model/uitdaging'
import { HAALBAARHEIDSPUNT_NAAM, KEUZE_NAAM } from '../model/uitdagingwoorden'
import { readBedrag } from '../../taal/getal'
import { type Bladplan, buildCollectieblad, buildLeeskolom, buildOnderblad, buildVeld } from './bladplan'
import { buildPaarblad } from './paarblad'
import {
  alsWoord,
  buildKeuze,
  buildVerwijzing,
  buildVerwijzingen,
  DATUM,
  NUL_TOT_DRIE,
  TEKST,
  type Vorm,
} from './vormen'

const isPunt = (punt: string): punt is Haalbaarheidspunt =>
  (HAALBAARHEIDSPUNTEN as readonly string[]).includes(punt)

const ONBEKEND = 'dag onbekend'
/** Null: not brought back yet. Empty: nobody remembers the day. */
const TERUGLEGDAG: Vorm = {
  soort: 'datum',
  schrijf: (dag) => (dag === '' ? ONBEKEND : typeof dag === 'string' ? dag : ''),
  lees: (tekst, namen, rij) =>
    tekst === ''
      ? { waarde: null }
      : tekst.toLowerCase() === ONBEKEND
        ? { waarde: '' }
        : DATUM.lees(tekst, namen, rij),
}
type Perwie = Readonly<Record<Id, string>>
const zonder = (waarden: Perwie, wie: Id): Perwie =>
  Object.fromEntries(Object.entries(waarden).filter(([id]) => id !== wie))
/** What says nothing has no key, unless it had one already. */
const metTekst = (waarden: Perwie, wie: Id, tekst: string): Perwie =>
  (waarden[wie] ?? '') === tekst
    ? waarden
    : tekst === ''
      ? zonder(waarden, wie)
      : { ...waarden, [wie]: tekst }

export const UITDAGINGBLADEN: readonly Bladplan[] = [
  buildCollectieblad(
    {
      naam: 'Uitdagingen',
      kolommen: () => [
        buildVeld('Uitdaging', 44, 'tekst', TEKST),
        buildVeld('Keuze', 16, 'keuze', buildKeuze(KEUZE_NAAM, 'open')),
        buildVeld('Reden', 36, 'reden', TEKST),
        buildVeld('Perspectief', 36, 'perspectief', TEKST),
        buildVeld('Bezorgdheden', 36, 'bezorgdheden', buildVerwijzingen('bezorgdheid')),
        buildVeld('Impact (0–3)', 12, 'impact', NUL_TOT_DRIE),
        buildVeld('Steun', 32, 'steun', buildVerwijzingen('actor')),
        buildLeeskolom('Aantal steun', 12, 'aantalSteun', 'getal', ({ steun }) => (steun as string[]).length),
        buildVeld('Meerjarenplan', 28, 'meerjarenplan', TEKST),
        buildVeld('Budget', 18, 'budget', TEKST),
        buildLeeskolom('Budget (€)', 14, 'euro', 'getal', ({ budget }) => readBedrag(String(budget)) ?? null),
      ],
    },
    'uitdagingen',
    ({ uitdagingen }) => opOrde(uitdagingen),
  ),
  buildOnderblad(
    {
      naam: 'Doelstellingen',
      kolommen: () => [
        { ...buildVeld('Uitdaging', 44, 'ouder', buildVerwijzing('uitdaging')), isOuder: true },
        buildVeld('Doelstelling', 60, 'tekst', TEKST),
      ],
    },
    'uitdagingen',
    'doelstellingen',
    ({ uitdagingen }) => opOrde(uitdagingen),
    { tekst: '', orde: 0 },
  ),
  buildPaarblad(
    {
      naam: 'Haalbaarheid',
      kolommen: () => [
        { ...buildVeld('Uitdaging', 44, 'uitdaging', buildVerwijzing('uitdaging')), isOuder: true },
        { ...buildVeld('Punt', 40, 'punt', buildKeuze(HAALBAARHEIDSPUNT_NAAM)), isOuder: true },
        buildVeld('Oordeel', 10, 'oordeel', buildKeuze(alsWoord(OORDELEN))),
        buildVeld('Nota', 40, 'nota', TEKST),
      ],
    },
    'uitdagingen',
    {
      ouder: 'uitdaging',
      kind: 'punt',
      rijen: ({ uitdagingen }) =>
        opOrde(uitdagingen).flatMap(({ id }) => HAALBAARHEIDSPUNTEN.map((punt) => [id, punt] as const)),
      lees: ({ haalbaarheidspunten }, punt) => (isPunt(punt) ? haalbaarheidspunten[punt] : undefined),
      zet: (uitdaging, punt, velden) => {
        if (!isPunt(punt)) return uitdaging
        const { [punt]: _weg, ...rest } = uitdaging.haalbaarheidspunten
        const oordeel = velden?.oordeel as Haalbaarheidsoordeel['oordeel']
        return {
          ...uitdaging,
          haalbaarheidspunten: velden ? { ...rest, [punt]: { oordeel, nota: String(velden.nota) } } : rest,
        }
      },
      isEr: (_dossier, punt) => isPunt(punt),
      leeg: { oordeel: null, nota: '' },
      vraag: 'zeg welke uitdaging, en welk punt',
    },
  ),
  buildPaarblad(
    {
      naam: 'Teruggelegd',
      kolommen: () => [
        { ...buildVeld('Uitdaging', 44, 'uitdaging', buildVerwijzing('uitdaging')), isOuder: true },
        { ...buildVeld('Bij wie', 32, 'actor', buildVerwijzing('actor')), isOuder: true },
        buildVeld('Wanneer', 14, 'dag', TERUGLEGDAG),
        buildVeld('Wat zij zeiden', 50, 'gezegd', TEKST),
        buildVeld('Wat ermee gebeurde', 50, 'gedaan', TEKST),
      ],
    },
    'uitdagingen',
    {
      ouder: 'uitdaging',
      kind: 'actor',
      rijen: ({ uitdagingen }) =>
        opOrde(uitdagingen).flatMap(({ id, teruggelegd, teruggezegd, teruggedaan }) =>
          Object.keys({ ...teruggelegd, ...teruggezegd, ...teruggedaan })
            .sort()
            .map((wie) => [id, wie] as const),
        ),
      lees: ({ teruggelegd, teruggezegd, teruggedaan }, wie) =>
        wie in teruggelegd || wie in teruggezegd || wie in teruggedaan
          ? {
              dag: teruggelegd[wie] ?? null,
              gezegd: teruggezegd[wie] ?? '',
              gedaan: teruggedaan[wie] ?? '',
            }
          : undefined,
      zet: (uitdaging, wie, velden) => {
        const { teruggelegd, teruggezegd, teruggedaan } = uitdaging
        return {
          ...uitdaging,
          teruggelegd:
            typeof velden?.dag === 'string'
              ? { ...teruggelegd, [wie]: velden.dag }
              : zonder(teruggelegd, wie),
          teruggezegd: velden ? metTekst(teruggezegd, wie, String(velden.gezegd)) : zonder(teruggezegd, wie),
          teruggedaan: velden ? metTekst(teruggedaan, wie, String(velden.gedaan)) : zonder(teruggedaan, wie),
        }
      },
      isEr: ({ actoren }, wie) => Object.hasOwn(actoren, wie),
      leeg: { dag: null, gezegd: '', gedaan: '' },
      vraag: 'zeg welke uitdaging, en bij wie',
    },
  ),
]
