/** Step 3 in a verslag: uitdagingen with what they ask, and acties with their toets. Source: method S2.4, S3. */
import { TOETSVRAGEN, type Actie } from '../../domain/model/actie'
import { VERONTRUSTING_NAAM } from '../../domain/model/actor'
import type { Toetsrisico, UitdagingLezing } from '../../domain/lezing/afleiding'
import { PLAN_SAMENLEVEN_NAAM } from '../../domain/lezing/richtingen'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { type Id, opOrde, opSleutelDatum, opSleutelOrde } from '../../domain/model/grond'
import { HAALBAARHEIDSPUNTEN, type Uitdaging } from '../../domain/model/uitdaging'
import { ordenUitdagingen } from '../../domain/model/uitdagingorde'
import { zegDatum, zegPeriode } from '../../taal/datum'
import { alinea, alineas, type Blok, type Deel, deel, kenmerken, lijst, open, tabel } from './blok'
import { type Bron, naast, type Noemer, samen, zeg } from './noemer'
import {
  ACTIE_STAND,
  BETROKKENHEID,
  HAALBAARHEIDSPUNT,
  IMPACT,
  JA_DEELS_NEE,
  KEUZE,
  PARTICIPATIEGRAAD,
  TERMIJN,
  TOETSVRAAG,
  WERKVORM,
} from './woorden'
import { zegLogboek } from './uitvoering'
import { hoofdletter } from '../../taal/woorden'

/** A chapter with one line in it needs no page of its own. */
const bladVoor = (records: readonly unknown[]) => (records.length > 0 ? { blad: 'nieuw' as const } : {})

export function buildUitdagingen({ dossier, afleiding, noemer }: Bron): Deel {
  const alle = ordenUitdagingen(dossier.uitdagingen, afleiding.uitdagingen.eigenVolgorde)
  const lezingen = new Map(afleiding.uitdagingen.gerangschikt.map((een) => [een.uitdaging, een]))
  const { eigenVolgordeReden } = dossier.plan
  return {
    sleutel: 'uitdagingen',
    kop: 'Uitdagingen en doelstellingen',
    ...bladVoor(alle),
    blokken:
      alle.length === 0
        ? [open('Er is nog geen uitdaging gekozen.')]
        : eigenVolgordeReden.trim() === ''
          ? []
          : [alinea(`Deze volgorde kozen we zelf: ${eigenVolgordeReden}`)],
    delen: alle.map((uitdaging) => ({
      sleutel: `uitdaging-${uitdaging.id}`,
      kop: uitdaging.tekst || 'Uitdaging zonder woorden',
      blokken: uitdagingBlokken(uitdaging, lezingen.get(uitdaging.id), noemer),
      delen: [],
    })),
  }
}

function uitdagingBlokken(uitdaging: Uitdaging, lezing: UitdagingLezing | undefined, noemer: Noemer): Blok[] {
  const { keuze, reden, impact, teruggelegd, haalbaarheidspunten } = uitdaging
  const doelstellingen = opSleutelOrde(uitdaging.doelstellingen).map(({ tekst }) => tekst)
  const punten = HAALBAARHEIDSPUNTEN.flatMap((punt) => {
    const oordeel = haalbaarheidspunten[punt]
    return oordeel ? [{ punt, ...oordeel }] : []
  })
  return [
    ...kenmerken([
      ['Keuze', naast([KEUZE[keuze], reden])],
      ['Bezorgdheden', noemer.bezorgdheden(uitdaging.bezorgdheden)],
      ['Draagvlak', lezing ? noemer.zin(lezing.draagvlak.omdat.zin) : ''],
      ['Wat verbindt', lezing ? noemer.zin(lezing.verbinding.omdat.zin) : ''],
      ['Wat het bestuur kan doen', impact === null ? '' : hoofdletter(IMPACT[impact])],
      ['Steun in het netwerk', noemer.actoren(uitdaging.steun)],
      [
        'Teruggelegd bij',
        samen(
          Object.entries(teruggelegd).map(([id, datum]) => {
            const wie = noemer.actor(id)
            return wie && datum ? `${wie} (${zegDatum(datum)})` : wie
          }),
        ),
      ],
      ['Link met het meerjarenplan', uitdaging.meerjarenplan],
      ['Ruw budget', uitdaging.budget],
    ]),
    ...(doelstellingen.some(Boolean) ? [alinea('Als het lukt, ziet het er zo uit:')] : []),
    ...lijst(doelstellingen),
    ...tabel(punten, [
      { kop: 'Haalbaarheid', breedte: 4, cel: ({ punt }) => HAALBAARHEIDSPUNT[punt] },
      { kop: 'Oordeel', breedte: 1.4, cel: ({ oordeel }) => zeg(JA_DEELS_NEE, oordeel) },
      { kop: 'Toelichting', breedte: 4, cel: ({ nota }) => nota },
    ]),
  ]
}

export function buildActies(bron: Bron): Deel {
  const { dossier, afleiding, noemer } = bron
  const alle = opOrde(dossier.acties)
  const perUitdaging = new Map<Id | null, Actie[]>()
  for (const actie of alle) {
    const bij = actie.uitdaging !== null && actie.uitdaging in dossier.uitdagingen ? actie.uitdaging : null
    perUitdaging.set(bij, [...(perUitdaging.get(bij) ?? []), actie])
  }
  const groep = (id: Id | null, kop: string): Deel[] =>
    deel(
      `acties-${id ?? 'los'}`,
      kop,
      [],
      (perUitdaging.get(id) ?? []).map((actie) => actieDeel(actie, bron)),
    )
  return {
    sleutel: 'acties',
    kop: 'Acties',
    ...bladVoor(alle),
    blokken: alle.length === 0 ? [open('Er zijn nog geen acties.')] : overzicht(alle, noemer),
    delen: [
      ...ordenUitdagingen(dossier.uitdagingen, afleiding.uitdagingen.eigenVolgorde).flatMap(({ id, tekst }) =>
        groep(id, tekst || 'Uitdaging zonder woorden'),
      ),
      ...groep(null, perUitdaging.size > 1 ? 'Andere acties' : 'Alle acties'),
      ...deel('samenhang', 'Het plan in zijn geheel', samenhang(dossier, alle)),
    ],
  }
}

const overzicht = (acties: readonly Actie[], noemer: Noemer): Blok[] =>
  tabel(acties, [
    {
      kop: 'Actie',
      breedte: 4.4,
      cel: ({ tekst, prioritair }) => (prioritair ? `${tekst} (prioritair)` : tekst),
    },
    { kop: 'Termijn', breedte: 1.6, cel: ({ termijn }) => hoofdletter(termijn ?? '') },
    { kop: 'Trekker', breedte: 2.2, cel: (actie) => noemer.trekker(actie) },
    { kop: 'Wanneer', breedte: 2.2, cel: ({ start, einde }) => hoofdletter(zegPeriode(start, einde)) },
    { kop: 'Stand', breedte: 1.5, cel: ({ status }) => hoofdletter(ACTIE_STAND[status]) },
  ])

function actieDeel(actie: Actie, { dossier, afleiding, noemer }: Bron): Deel {
  const doelstelling = dossier.uitdagingen[actie.uitdaging ?? '']?.doelstellingen[actie.doelstelling ?? '']
  const partners = Object.entries(actie.partners).map(([id, betrokkenheid]) => {
    const wie = noemer.actor(id)
    return wie && `${wie} (${BETROKKENHEID[betrokkenheid]})`
  })
  return {
    sleutel: `actie-${actie.id}`,
    kop: actie.tekst || 'Actie zonder woorden',
    blokken: [
      ...kenmerken([
        ['Doelstelling', doelstelling?.tekst ?? ''],
        ['Termijn', naast([zeg(TERMIJN, actie.termijn), actie.prioritair ? 'prioritair' : ''])],
        ['Wanneer', hoofdletter(zegPeriode(actie.start, actie.einde))],
        ['Stand', hoofdletter(ACTIE_STAND[actie.status])],
        ['Trekker', noemer.trekker(actie)],
        ['Partners', samen(partners)],
        ['Taakverdeling', actie.taakverdeling],
        ['Voor wie', noemer.actoren(actie.doelgroep)],
        ['Wie zich zo voelt', hoofdletter(actie.types.map((type) => VERONTRUSTING_NAAM[type]).join(' · '))],
        ['Werkvorm', zeg(WERKVORM, actie.werkvorm)],
        ['Plek', naast([actie.plek, actie.plekSoort === null ? '' : `${actie.plekSoort}e plek`])],
        ['Kanalen', hoofdletter(actie.kanalen.join(' en '))],
        ['Fora', noemer.fora(actie.fora)],
        [
          'Plan Samenleven',
          hoofdletter(samen(actie.planSamenleven.map((type) => PLAN_SAMENLEVEN_NAAM[type]))),
        ],
        ['We zien dat het werkt aan', actie.criterium],
        ['Wie meet', actie.wieMeet],
        [
          'Tussentijds bekijken',
          opSleutelDatum(actie.tussentijds)
            .map(({ datum, tekst }) => naast([zegDatum(datum), tekst]))
            .join('\n'),
        ],
        ['Hoe het loopt', zegLogboek(actie)],
        ['Wat inwoners mogen verwachten', zeg(PARTICIPATIEGRAAD, actie.belofte)],
        ['Communicatie', actie.communicatie],
        ['Budget', actie.budget],
      ]),
      ...toetstabel(actie, afleiding.toets[actie.id] ?? [], noemer),
    ],
    delen: [],
  }
}

/** All five questions, also those that nobody answered: the map names risks, and what is done about them is for people. Source: method S3.6. */
function toetstabel({ toets }: Actie, gekend: readonly Toetsrisico[], noemer: Noemer): Blok[] {
  const rijen = TOETSVRAGEN.map((vraag) => {
    const hier = gekend.filter((risico) => risico.vraag === vraag)
    const { risico = '', aanpak = '' } = toets[vraag] ?? {}
    const alternatieven = [...new Set(hier.map(({ alternatief }) => alternatief))].filter(Boolean)
    return {
      vraag: TOETSVRAAG[vraag],
      risico: onderElkaar([...hier.map(({ omdat }) => noemer.zin(omdat.zin)), risico]),
      aanpak: aanpak.trim() || onderElkaar(alternatieven.map((iets) => `Misschien: ${kleineLetter(iets)}`)),
    }
  })
  return [
    ...tabel(rijen, [
      { kop: 'Depolarisatietoets', breedte: 2.4, cel: ({ vraag }) => vraag },
      { kop: 'Risico', breedte: 4, cel: ({ risico }) => risico },
      { kop: 'Wat we eraan doen', breedte: 2.6, cel: ({ aanpak }) => aanpak, ruimte: true },
    ]),
  ]
}

const onderElkaar = (regels: readonly string[]): string => regels.filter((regel) => regel.trim()).join('\n')
const kleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1)

function samenhang({ plan }: UitgaandDossier, acties: readonly Actie[]): Blok[] {
  const types = new Set(acties.flatMap(({ planSamenleven }) => planSamenleven))
  return [
    ...kenmerken([
      ['Wie het overzicht houdt', plan.overzichthouder],
      [
        'Plan Samenleven',
        plan.planSamenleven
          ? `${types.size} van de 5 types: ${samen([...types].map((type) => PLAN_SAMENLEVEN_NAAM[type]))}`
          : '',
      ],
      [
        'Om rekening mee te houden',
        opSleutelDatum(plan.triggers)
          .map(({ datum, tekst }) => naast([zegDatum(datum), tekst]))
          .join('\n'),
      ],
    ]),
    ...alineas(plan.anderePlannen),
  ]
}
