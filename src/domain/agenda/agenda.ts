/** The agenda of a dossier: everything in it with a day, as a calendar keeps it. What has come already is for the calendar to forget. Source: method S1–S4. */
import { isMaand, zegDatum } from '../../taal/datum'
import { hoofdletter, kortNaWoord, tel } from '../../taal/woorden'
import type { UitgaandDossier } from '../masker/uitgaand'
import { toonNaam } from '../model/actor'
import type { Dossier } from '../model/dossier'
import { type Id, opOrde, opSleutelOrde } from '../model/grond'
import { MIJLPALEN } from '../model/mijlpalen'
import { isLopend } from '../model/uitvoering'
import { telMinuten, VERGADERSOORT_NAAM, zegDuur } from '../model/vergadering'
import { zegStap } from '../vragen/stappen'
import { buildReeks, UITGESCHREVEN_JAREN } from './herhaling'
import { type Afspraak, writeIcs } from './ics'
import { readRitme } from './ritme'

type Bron = Pick<
  Dossier,
  'kop' | 'tegenstellingen' | 'actoren' | 'acties' | 'communicatie' | 'plan' | 'verankering' | 'vergaderingen'
>
/** `soort` and `id` make the key under which a calendar knows it again. */
type Dag = { soort: string; id: string; titel: string; uitleg?: string; datum: string; vooraf?: number }

/** Appointments, those that come back counted once; and meetings without a date, which no calendar can hold. */
export const telAgenda = (bron: Bron, vandaag: string): { aantal: number; zonderDatum: number } => ({
  aantal: dagenVan(bron).length + terugkerend(bron, vandaag).length,
  zonderDatum: [bron.verankering.opvolging, bron.vergaderingen]
    .flatMap((lijst) => Object.values<{ datum: string }>(lijst))
    .filter(({ datum }) => datum === '').length,
})

/** What a calendar gets and what it cannot hold, a sentence each. */
export const zegAgenda = ({ aantal, zonderDatum }: ReturnType<typeof telAgenda>): string[] => [
  aantal === 0 ? 'Er heeft nog niets een datum.' : `Erin: ${tel(aantal, 'afspraak', 'afspraken')}.`,
  ...(zonderDatum === 0 ? [] : [`${zonderDatum} overleg zonder datum gaat niet mee.`]),
  'Elke agenda leest dit. Haal je het later opnieuw op, dan werkt het bij wat er al staat.',
]

/** The calendar, RFC 5545. `vandaag`: ISO day. Points that come back begin when people said, else with the first meeting, or today when none has a day yet. */
export function buildAgenda(dossier: UitgaandDossier, vandaag: string): string {
  const eenmalig = dagenVan(dossier).map(alsAfspraak)
  return writeIcs(
    dossier.kop.titel || 'Middenveld',
    [...eenmalig, ...terugkerend(dossier, vandaag).flat()],
    vandaag,
  )
}

/** A title is read at a glance; all of it stands below. */
const TITEL_MAX = 90

const alsAfspraak = ({ soort, id, titel, uitleg = '', datum, vooraf = 1 }: Dag): Afspraak => {
  const kop = kortNaWoord(titel.replaceAll(/\s+/gu, ' ').trim(), TITEL_MAX)
  return {
    uid: `${id}.${soort}@middenveld`,
    titel: kop,
    uitleg: [kop.endsWith('…') ? titel : '', uitleg].filter(Boolean).join('\n\n'),
    datum,
    regel: null,
    // Who said a month said no day: a bell on its first would be ours.
    vooraf: isMaand(datum) ? null : vooraf,
  }
}

/** In the order of their days. */
function dagenVan(bron: Bron): Dag[] {
  return [
    ...overleg(bron),
    ...vergaderen(bron),
    ...gesprekken(bron),
    ...acties(bron),
    ...communicatie(bron),
    ...spannend(bron),
    ...mijlpalen(bron),
  ]
    .filter(({ datum }) => datum !== '')
    .sort((a, b) => a.datum.localeCompare(b.datum) || (a.id < b.id ? -1 : 1))
}

/** Each meeting brings the fixed points along: that is what makes them fixed. */
function overleg({ verankering: { opvolging, agendapunten } }: Bron): Dag[] {
  const punten = opSleutelOrde(agendapunten).map(({ tekst }) => `- ${tekst}`)
  const uitleg = punten.length > 0 ? ['Vaste agendapunten:', ...punten].join('\n') : ''
  return perSleutel(opvolging).map(({ id, datum, tekst }) => ({
    soort: 'opvolging',
    id,
    titel: tekst || 'Opvolgoverleg',
    uitleg,
    datum,
  }))
}

/** With hour and place in its words: a calendar of days says nothing of them elsewhere. And what was agreed there, until it is done. */
const vergaderen = ({ vergaderingen }: Bron): Dag[] =>
  opOrde(vergaderingen).flatMap((vergadering) => {
    const { id, soort, datum, uur, plek, punten, besluiten } = vergadering
    const duur = zegDuur(telMinuten(vergadering))
    return [
      {
        soort: 'vergadering',
        id,
        titel: [hoofdletter(VERGADERSOORT_NAAM[soort]), uur.trim(), plek.trim()].filter(Boolean).join(', '),
        uitleg: [
          ...(duur ? [`Duur: ${duur}`] : []),
          ...opSleutelOrde(punten).map(({ tekst }) => `- ${tekst}`),
        ].join('\n'),
        datum,
      },
      ...opSleutelOrde(besluiten).flatMap((besluit) =>
        besluit.klaar
          ? []
          : [
              {
                soort: `${id}.besluit`,
                id: besluit.id,
                titel: `Afgesproken: ${besluit.tekst || 'nog te benoemen'}`,
                uitleg: besluit.wie && `Door: ${besluit.wie}`,
                datum: besluit.tegen,
              },
            ],
      ),
    ]
  })

/** One to one, without an audience. Source: method S2.1. */
const gesprekken = ({ actoren }: Bron): Dag[] =>
  Object.values(actoren).map((actor) => ({
    soort: 'gesprek',
    id: actor.id,
    titel: `Gesprek één op één: ${toonNaam(actor)}`,
    uitleg: actor.eenOpEenDoor && `Door: ${actor.eenOpEenDoor}`,
    datum: actor.soort === 'luideStem' ? actor.eenOpEenWanneer : '',
  }))

/** Begin, end and what was agreed in between, of what is planned or runs. Source: method S3.5. */
const acties = ({ acties: alle }: Bron): Dag[] =>
  opOrde(alle)
    .filter(isLopend)
    .flatMap(({ id, tekst, start, einde, tussentijds, criterium }) => [
      { soort: 'actiebegin', id, titel: `Begint: ${tekst}`, datum: start },
      {
        soort: 'actie-einde',
        id,
        titel: `Loopt af: ${tekst}`,
        uitleg: criterium && `Waaraan merken jullie dat het werkt? ${criterium}`,
        datum: einde,
        vooraf: WEEK,
      },
      ...perSleutel(tussentijds).map((moment) => ({
        soort: `${id}.tussentijds`,
        id: moment.id,
        titel: moment.tekst || 'Tussentijds kijken',
        uitleg: `Bij: ${tekst}`,
        datum: moment.datum,
      })),
    ])

const WEEK = 7

const communicatie = ({ communicatie: regels }: Bron): Dag[] =>
  opOrde(regels).map(({ id, wat, wie, aanWie, kanaal, wanneer }) => ({
    soort: 'communicatie',
    id,
    titel: `Communicatie: ${wat || 'nog in te vullen'}`,
    uitleg: [wie && `Door: ${wie}`, aanWie && `Aan: ${aanWie}`, kanaal && `Langs: ${kanaal}`]
      .filter(Boolean)
      .join('\n'),
    datum: wanneer,
  }))

/** Days on which it may get tense, with a week to prepare. Source: method S3.5. */
const spannend = ({ plan: { triggers } }: Bron): Dag[] =>
  perSleutel(triggers).map(({ id, datum, tekst }) => ({
    soort: 'spannend',
    id,
    titel: `Spannende dag: ${tekst || 'nog te benoemen'}`,
    datum,
    vooraf: WEEK,
  }))

function mijlpalen({ kop: { mijlpalen: dagen, bewaarTot }, tegenstellingen }: Bron): Dag[] {
  // These have no id of their own, and another dossier has them too.
  const dossier = Object.keys(tegenstellingen).sort()[0] ?? ''
  return [
    ...MIJLPALEN.map((stap) => ({
      soort: 'mijlpaal',
      id: `${dossier}.${stap}`,
      titel: `Mijlpaal: ${zegStap(stap)}`,
      datum: dagen[stap] ?? '',
      vooraf: WEEK,
    })),
    {
      soort: 'dossier',
      id: `${dossier}.bewaartermijn`,
      titel: 'De bewaartermijn van dit dossier loopt af',
      datum: bewaarTot,
      vooraf: WEEK,
    },
  ]
}

const perSleutel = <T extends { datum: string }>(waarden: Readonly<Record<Id, T>>): (T & { id: Id })[] =>
  Object.entries(waarden).map(([id, waarde]) => ({ ...waarde, id }))

/** A series each: one appointment that comes back, or each of its days. */
function terugkerend({ verankering: { opvolging, agendapunten } }: Bron, vandaag: string): Afspraak[][] {
  const dagen = Object.values(opvolging).flatMap(({ datum }) => (datum && !isMaand(datum) ? datum : []))
  const eersteOverleg = dagen.sort()[0] ?? vandaag
  return opSleutelOrde(agendapunten).flatMap(({ id, tekst, ritme, vanaf }) => {
    const herhaling = readRitme(ritme)
    if (!herhaling) return []
    const begin = isMaand(vanaf) ? `${vanaf}-01` : vanaf || eersteOverleg
    const eerste = alsAfspraak({ soort: 'agendapunt', id, titel: tekst, datum: begin })
    const reeks = buildReeks(begin, herhaling, vandaag)
    if (reeks.soort === 'regel') return [[{ ...eerste, regel: reeks.regel }]]
    const tot = zegDatum(reeks.dagen.at(-1) ?? begin)
    return [
      reeks.dagen.map((datum) => ({
        ...eerste,
        // Its month is its turn, whichever day of it.
        uid: `${id}.agendapunt.${datum.slice(0, 7)}@middenveld`,
        uitleg: `Voluit gezet voor ${UITGESCHREVEN_JAREN} jaar, tot en met ${tot}: haal de agenda daarna opnieuw op.`,
        datum,
      })),
    ]
  })
}
