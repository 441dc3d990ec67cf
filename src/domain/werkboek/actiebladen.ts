/** The sheets of what is done: uitdagingen with their doelstellingen, acties with their toets, and what became of them. */
import { PLAN_SAMENLEVEN_NAAM } from '../lezing/richtingen'
import { LUISTERMETHODEN } from '../model/luistermoment'
import { type Actie, TOETSVRAGEN } from '../model/actie'
import { ACTIE_STAND_NAAM, TERMIJN_NAAM, TOETSVRAAG, WERKVORM_NAAM } from '../model/actiewoorden'
import { VERONTRUSTING_NAAM } from '../model/actor'
import { opOrde } from '../model/grond'
import { isOmgekeerd } from '../model/tijdpad'
import { KEUZE_NAAM } from '../model/uitdagingwoorden'
import { PARTICIPATIEGRADEN } from '../model/werkgroep'
import {
  type Bladplan,
  type Boekkolom,
  buildCollectieblad,
  buildLeeskolom,
  buildOnderblad,
  buildVeld,
  type Velden,
} from './bladplan'
import {
  buildKeuze,
  buildKeuzes,
  buildVerwijzing,
  buildVerwijzingen,
  DATUM,
  EURO,
  type Gelezen,
  JAAR,
  NUL_TOT_DRIE,
  TEKST,
  VINK,
  type Vorm,
} from './vormen'

const alsWoord = (waarden: readonly string[]) => Object.fromEntries(waarden.map((een) => [een, een]))

/** «actor:id» or «lid:id» outside, `{ soort, id }` in the record. */
const TREKKER: Vorm = (() => {
  const vorm = buildVerwijzing('trekker')
  return {
    ...vorm,
    schrijf: (waarde, namen) => {
      const trekker = waarde as Actie['trekker']
      return trekker ? vorm.schrijf(`${trekker.soort}:${trekker.id}`, namen) : ''
    },
    lees: (tekst, namen): Gelezen => {
      const gelezen = vorm.lees(tekst, namen)
      if ('fout' in gelezen || typeof gelezen.waarde !== 'string') return gelezen
      const [soort, id] = gelezen.waarde.split(':')
      return { waarde: { soort, id } }
    },
  }
})()

/** «Wie: hoe ver» is too much for one cell: who is a partner stands in it, and how far stays as it was. */
const PARTNERS: Boekkolom = {
  ...buildVeld('Partners', 32, 'partners', buildVerwijzingen('actor')),
  pak: ({ partners }) => Object.keys(partners as object).sort(),
  zet: (record, ids) => {
    const was = record.partners as Actie['partners']
    return {
      ...record,
      partners: Object.fromEntries((ids as string[]).map((id) => [id, was[id] ?? 'klankbord'])),
    }
  },
}

const toets = (vraag: (typeof TOETSVRAGEN)[number], deel: 'risico' | 'aanpak'): Boekkolom => ({
  ...buildVeld(`${TOETSVRAAG[vraag]}: ${deel}`, 30, `toets:${vraag}:${deel}`, TEKST),
  pak: (record) => (record.toets as Actie['toets'])[vraag]?.[deel] ?? '',
  zet: (record, waarde) => {
    const was = record.toets as Actie['toets']
    const nieuw = { risico: '', aanpak: '', ...was[vraag], [deel]: waarde }
    const { [vraag]: _weg, ...rest } = was
    return {
      ...record,
      toets: nieuw.risico === '' && nieuw.aanpak === '' ? rest : { ...rest, [vraag]: nieuw },
    }
  },
})

export const ACTIEBLADEN: readonly Bladplan[] = [
  buildOnderblad(
    {
      naam: 'Luistermomenten',
      kolommen: () => [
        { ...buildVeld('Bij wie', 32, 'ouder', buildVerwijzing('actor')), isOuder: true },
        buildVeld('Wanneer', 14, 'datum', DATUM),
        buildVeld('Hoe', 20, 'methode', buildKeuze(alsWoord(LUISTERMETHODEN))),
        buildVeld('Wat bleef', 50, 'tekst', TEKST),
      ],
    },
    'actoren',
    'luistermomenten',
    ({ actoren }) => Object.values(actoren).sort((a, b) => (a.id < b.id ? -1 : 1)),
    { datum: '', methode: null, tekst: '', orde: 0 },
  ),
  buildCollectieblad(
    {
      naam: 'Uitdagingen',
      kolommen: () => [
        buildVeld('Uitdaging', 44, 'tekst', TEKST),
        buildVeld('Keuze', 16, 'keuze', buildKeuze(KEUZE_NAAM, 'open')),
        buildVeld('Reden', 36, 'reden', TEKST),
        buildVeld('Bezorgdheden', 36, 'bezorgdheden', buildVerwijzingen('bezorgdheid')),
        buildVeld('Impact (0–3)', 12, 'impact', NUL_TOT_DRIE),
        buildVeld('Steun', 32, 'steun', buildVerwijzingen('actor')),
        buildLeeskolom('Aantal steun', 12, 'aantalSteun', 'getal', ({ steun }) => (steun as string[]).length),
        buildVeld('Meerjarenplan', 28, 'meerjarenplan', TEKST),
        buildVeld('Budget', 18, 'budget', TEKST),
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
  buildCollectieblad(
    {
      naam: 'Acties',
      kolommen: () => [
        buildVeld('Actie', 48, 'tekst', TEKST),
        buildVeld('Uitdaging', 36, 'uitdaging', buildVerwijzing('uitdaging')),
        buildVeld('Doelstelling', 36, 'doelstelling', buildVerwijzing('doelstelling')),
        buildVeld('Termijn', 10, 'termijn', buildKeuze(TERMIJN_NAAM)),
        buildVeld('Prioritair', 10, 'prioritair', VINK),
        buildVeld('Start', 14, 'start', DATUM),
        buildVeld('Einde', 14, 'einde', DATUM),
        buildVeld('Stand', 12, 'status', buildKeuze(ACTIE_STAND_NAAM, 'gepland')),
        buildVeld('Trekker', 24, 'trekker', TREKKER),
        PARTNERS,
        buildVeld('Taakverdeling', 30, 'taakverdeling', TEKST),
        buildVeld('Doelgroep', 36, 'doelgroep', buildVerwijzingen('actor')),
        buildVeld('Wie zich zo voelt', 28, 'types', buildKeuzes(VERONTRUSTING_NAAM)),
        buildVeld('Werkvorm', 18, 'werkvorm', buildKeuze(WERKVORM_NAAM)),
        buildVeld('Plek', 22, 'plek', TEKST),
        buildVeld('Soort plek', 12, 'plekSoort', buildKeuze({ bestaand: 'bestaand', nieuw: 'nieuw' })),
        buildVeld('Kanalen', 16, 'kanalen', buildKeuzes({ online: 'online', offline: 'offline' })),
        buildVeld('Fora', 28, 'fora', buildVerwijzingen('forum')),
        buildVeld('Plan Samenleven', 36, 'planSamenleven', buildKeuzes(PLAN_SAMENLEVEN_NAAM)),
        buildVeld('Criterium', 36, 'criterium', TEKST),
        buildVeld('Wie meet', 20, 'wieMeet', TEKST),
        buildVeld('Belofte', 16, 'belofte', buildKeuze(alsWoord(PARTICIPATIEGRADEN))),
        buildVeld('Communicatie', 30, 'communicatie', TEKST),
        buildVeld('Budget', 18, 'budget', TEKST),
        buildLeeskolom('Toetsvragen ingevuld (van 5)', 12, 'toetstelling', 'getal', telToets),
        ...TOETSVRAGEN.flatMap((vraag) => [toets(vraag, 'risico'), toets(vraag, 'aanpak')]),
      ],
    },
    'acties',
    ({ acties }) => opOrde(acties),
    {
      keurMee: (actie) =>
        isOmgekeerd(actie) ? `het einde (${actie.einde}) komt vóór de start (${actie.start})` : null,
    },
  ),
  buildOnderblad(
    {
      naam: 'Logboek',
      kolommen: () => [
        { ...buildVeld('Actie', 48, 'ouder', buildVerwijzing('actie')), isOuder: true },
        buildVeld('Wanneer', 14, 'datum', DATUM),
        buildVeld('Stand', 12, 'stand', buildKeuze(ACTIE_STAND_NAAM)),
        buildVeld('Cijfer', 16, 'cijfer', TEKST),
        buildVeld('Wat', 50, 'tekst', TEKST),
      ],
    },
    'acties',
    'logboek',
    ({ acties }) => opOrde(acties),
    { datum: '', stand: null, cijfer: '', tekst: '', orde: 0 },
  ),
  buildOnderblad(
    {
      naam: 'Bedragen',
      kolommen: () => [
        { ...buildVeld('Actie', 48, 'ouder', buildVerwijzing('actie')), isOuder: true },
        buildVeld('Jaar', 10, 'jaar', JAAR),
        buildVeld('Bedrag (€)', 14, 'bedrag', EURO),
        buildVeld('Bron', 28, 'bron', TEKST),
        buildVeld('Meerjarenplan', 28, 'code', TEKST),
      ],
    },
    'acties',
    'bedragen',
    ({ acties }) => opOrde(acties),
    { jaar: null, bedrag: null, bron: '', code: '', orde: 0 },
  ),
]

function telToets({ toets: ingevuld }: Velden): number {
  const waarden = ingevuld as Actie['toets']
  return TOETSVRAGEN.filter(
    (vraag) => `${waarden[vraag]?.risico ?? ''}${waarden[vraag]?.aanpak ?? ''}`.trim() !== '',
  ).length
}
