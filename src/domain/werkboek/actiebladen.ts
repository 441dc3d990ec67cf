/** The sheets of what is done: acties with their toets and partners, what is looked at meanwhile, what became of them and what they cost. */
import { PLAN_SAMENLEVEN_NAAM } from '../lezing/richtingen'
import { LUISTERMETHODEN } from '../model/luistermoment'
import { type Actie, TOETSVRAGEN } from '../model/actie'
import { ACTIE_STAND_NAAM, TERMIJN_NAAM, TOETSVRAAG, WERKVORM_NAAM } from '../model/actiewoorden'
import { BETROKKENHEDEN, type Betrokkenheid, VERONTRUSTING_NAAM } from '../model/actor'
import { telKost } from '../model/bedragen'
import { idsVan, opOrde } from '../model/grond'
import { isOmgekeerd } from '../model/tijdpad'
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
import { buildPaarblad } from './paarblad'
import {
  alsWoord,
  buildKeuze,
  buildKeuzes,
  buildVerwijzing,
  buildVerwijzingen,
  DATUM,
  EURO,
  type Gelezen,
  JAAR,
  TEKST,
  VINK,
  type Vorm,
} from './vormen'

/** «actor:id» or «lid:id» outside, `{ soort, id }` in the record. */
const TREKKER: Vorm = (() => {
  const vorm = buildVerwijzing('trekker')
  return {
    ...vorm,
    schrijf: (waarde, namen, rij) => {
      const trekker = waarde as Actie['trekker']
      return trekker ? vorm.schrijf(`${trekker.soort}:${trekker.id}`, namen, rij) : ''
    },
    lees: (tekst, namen, rij): Gelezen => {
      const gelezen = vorm.lees(tekst, namen, rij)
      if ('fout' in gelezen || typeof gelezen.waarde !== 'string') return gelezen
      const [soort, id] = gelezen.waarde.split(':')
      return { waarde: { soort, id } }
    },
  }
})()

/** How far each is involved stands on a sheet of its own. */
const PARTNERS: Boekkolom = {
  ...buildLeeskolom('Partners', 32, 'partners', 'tekst', () => ''),
  vorm: buildVerwijzingen('actor'),
  pak: ({ partners }) => Object.keys(partners as object).sort(),
}

const PARTNERBLAD = buildPaarblad(
  {
    naam: 'Partners',
    kolommen: () => [
      { ...buildVeld('Actie', 48, 'actie', buildVerwijzing('actie')), isOuder: true },
      { ...buildVeld('Partner', 32, 'partner', buildVerwijzing('actor')), isOuder: true },
      buildVeld('Betrokkenheid', 16, 'betrokkenheid', buildKeuze(alsWoord(BETROKKENHEDEN), 'klankbord')),
    ],
  },
  'acties',
  {
    ouder: 'actie',
    kind: 'partner',
    rijen: ({ acties }) =>
      opOrde(acties).flatMap(({ id, partners }) => idsVan(partners).map((wie) => [id, wie] as const)),
    lees: ({ partners }, wie) => partners[wie] && { betrokkenheid: partners[wie] },
    zet: (actie, wie, velden) => {
      const { [wie]: _weg, ...rest } = actie.partners
      return {
        ...actie,
        partners: velden ? { ...rest, [wie]: velden.betrokkenheid as Betrokkenheid } : rest,
      }
    },
    isEr: ({ actoren }, wie) => Object.hasOwn(actoren, wie),
    leeg: { betrokkenheid: 'klankbord' },
    vraag: 'zeg welke actie, en wie de partner is',
  },
)

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

export const LUISTERBLAD = buildOnderblad(
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
)

export const ACTIEBLADEN: readonly Bladplan[] = [
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
        buildVeld('Aangebracht door', 24, 'aangebracht', TEKST),
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
        buildLeeskolom('Budget (€)', 14, 'euro', 'getal', (actie) => telKost(actie as Actie)),
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
  PARTNERBLAD,
  buildOnderblad(
    {
      naam: 'Tussentijds',
      kolommen: () => [
        { ...buildVeld('Actie', 48, 'ouder', buildVerwijzing('actie')), isOuder: true },
        buildVeld('Wanneer', 14, 'datum', DATUM),
        buildVeld('Wat we nakijken', 50, 'tekst', TEKST),
      ],
    },
    'acties',
    'tussentijds',
    ({ acties }) => opOrde(acties),
    { datum: '', tekst: '' },
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
