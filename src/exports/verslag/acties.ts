/** Acties in a verslag: numbered, in a table to overlook them and each with what people wrote; beneath, what the map adds to their toets. Source: method S3.4–S3.6. */
import { TOETSVRAGEN, type Actie } from '../../domain/model/actie'
import { VERONTRUSTING_NAAM } from '../../domain/model/actor'
import { PLAN_SAMENLEVEN_NAAM } from '../../domain/lezing/richtingen'
import { zegKost } from '../../domain/model/bedragen'
import type { Zin } from '../../domain/lezing/omdat'
import { type Id, opOrde, opSleutelDatum } from '../../domain/model/grond'
import { ordenUitdagingen } from '../../domain/model/uitdagingorde'
import { zegDatum, zegPeriode } from '../../taal/datum'
import { hoofdletter } from '../../taal/woorden'
import {
  type Blok,
  type Deel,
  deel,
  buildDichteKenmerken,
  buildKaartwoorden,
  kenmerken,
  open,
  type Tabel,
  tabel,
  alineas,
} from './blok'
import { buildBalansbeeld } from './balans'
import { type Bron, naast, type Noemer, samen, zeg } from './noemer'
import { type Genummerd, vouwNummers } from './nummers'
import { buildTijdlijnbeelden } from './tijdlijn'
import { ZONDER_WOORDEN } from './uitdagingen'
import { zegLogboek } from './uitvoering'
import { ACTIE_STAND, BETROKKENHEID, PARTICIPATIEGRAAD, TERMIJN, TOETSVRAAG, WERKVORM } from './woorden'

type Groep = { readonly sleutel: string; readonly kop: string; readonly acties: readonly Genummerd[] }

/** By uitdaging in the order of the plan; one whose uitdaging is gone is not lost. */
export function buildGroepen({ dossier, afleiding }: Omit<Bron, 'noemer'>): Groep[] {
  const bij = new Map<Id | null, Actie[]>()
  for (const actie of opOrde(dossier.acties)) {
    const id = actie.uitdaging !== null && actie.uitdaging in dossier.uitdagingen ? actie.uitdaging : null
    bij.set(id, [...(bij.get(id) ?? []), actie])
  }
  let nr = 0
  const groep = (id: Id | null, kop: string): Groep => ({
    sleutel: `acties-${id ?? 'los'}`,
    kop,
    acties: (bij.get(id) ?? []).map((actie) => ({ nr: ++nr, actie })),
  })
  return [
    ...ordenUitdagingen(dossier.uitdagingen, afleiding.uitdagingen.eigenVolgorde).map(({ id, tekst }) =>
      groep(id, tekst || ZONDER_WOORDEN),
    ),
    groep(null, bij.size > 1 ? 'Andere acties' : 'Alle acties'),
  ].filter(({ acties }) => acties.length > 0)
}

export function buildActies(bron: Bron, datum: string): Deel {
  const { dossier, noemer } = bron
  const groepen = buildGroepen(bron)
  const alle = groepen.flatMap(({ acties }) => acties)
  return {
    sleutel: 'acties',
    kop: 'Acties',
    blokken: alle.length === 0 ? [open('Er zijn nog geen acties.')] : overzicht(alle, noemer),
    delen: [
      ...deel('tijdlijn', 'In de tijd', buildTijdlijnbeelden(alle, dossier, datum)),
      ...deel('evenwicht', 'Het plan in zijn geheel', [
        ...samenhang(bron),
        ...buildBalansbeeld(dossier, noemer),
      ]),
      ...groepen.flatMap(({ sleutel, kop, acties }) =>
        deel(
          sleutel,
          kop,
          [],
          acties.map((een) => actieDeel(een, bron)),
        ),
      ),
      ...deel('toets', 'Waar de depolarisatietoets op let', uitDeKaart(alle, bron)),
    ],
  }
}

const overzicht = (acties: readonly Genummerd[], noemer: Noemer): Tabel[] =>
  tabel(acties, [
    { kop: 'Nr.', breedte: 0.6, cel: ({ nr }) => String(nr) },
    {
      kop: 'Actie',
      breedte: 4.9,
      cel: ({ actie: { tekst, prioritair } }) => (prioritair ? `${tekst} (prioritair)` : tekst),
    },
    { kop: 'Trekker', breedte: 1.8, cel: ({ actie }) => noemer.trekker(actie) },
    {
      kop: 'Wanneer',
      breedte: 3.6,
      cel: ({ actie: { start, einde } }) => hoofdletter(zegPeriode(start, einde)),
    },
    { kop: 'Stand', breedte: 1.1, cel: ({ actie: { status } }) => hoofdletter(ACTIE_STAND[status]) },
  ])

function actieDeel({ nr, actie }: Genummerd, { dossier, noemer }: Bron): Deel {
  const doelstelling = dossier.uitdagingen[actie.uitdaging ?? '']?.doelstellingen[actie.doelstelling ?? '']
  const partners = Object.entries(actie.partners).map(([id, betrokkenheid]) => {
    const wie = noemer.actor(id)
    return wie && `${wie} (${BETROKKENHEID[betrokkenheid]})`
  })
  return {
    sleutel: `actie-${actie.id}`,
    kop: `${nr}. ${actie.tekst || 'Actie zonder woorden'}`,
    blokken: [
      ...buildDichteKenmerken([
        ['Wanneer', hoofdletter(zegPeriode(actie.start, actie.einde))],
        [
          'Stand',
          naast([
            zeg(ACTIE_STAND, actie.status),
            actie.termijn === null ? '' : TERMIJN[actie.termijn],
            actie.prioritair ? 'prioritair' : '',
          ]),
        ],
        ['Trekker', noemer.trekker(actie)],
        ['Aangebracht door', actie.aangebracht],
        ['Toets', zegOpen(actie)],
        ['Budget', zegKost(actie)],
        ['Doelstelling', doelstelling?.tekst ?? ''],
        ['Voor wie', noemer.actoren(actie.doelgroep)],
        ['Wie zich zo voelt', hoofdletter(actie.types.map((type) => VERONTRUSTING_NAAM[type]).join(' · '))],
        ['Partners', samen(partners)],
        ['Taakverdeling', actie.taakverdeling],
        [
          'Hoe en waar',
          hoofdletter(
            naast([
              actie.werkvorm === null ? '' : WERKVORM[actie.werkvorm],
              actie.plek,
              actie.plekSoort === null ? '' : `${actie.plekSoort}e plek`,
              actie.kanalen.join(' en '),
            ]),
          ),
        ],
        ['Fora', noemer.fora(actie.fora)],
        ['Criterium', naast([actie.criterium, actie.wieMeet && `nagekeken door ${actie.wieMeet}`])],
        [
          'Tussentijds',
          opSleutelDatum(actie.tussentijds)
            .map(({ datum, tekst }) => naast([zegDatum(datum), tekst]))
            .join('\n'),
        ],
        ['Hoe het loopt', zegLogboek(actie)],
        ['Communicatie', actie.communicatie],
        ['Belofte', zeg(PARTICIPATIEGRAAD, actie.belofte)],
        [
          'Plan Samenleven',
          hoofdletter(samen(actie.planSamenleven.map((type) => PLAN_SAMENLEVEN_NAAM[type]))),
        ],
      ]),
      ...toetstabel(actie),
    ],
    delen: [],
  }
}

const isBeantwoord = ({ toets }: Actie, vraag: (typeof TOETSVRAGEN)[number]): boolean =>
  `${toets[vraag]?.risico ?? ''}${toets[vraag]?.aanpak ?? ''}`.trim() !== ''

/** A question is printed where it was answered; of the others it is enough that they wait. */
function zegOpen(actie: Actie): string {
  const aantal = TOETSVRAGEN.filter((vraag) => !isBeantwoord(actie, vraag)).length
  if (aantal === 0) return ''
  return aantal === TOETSVRAGEN.length ? 'Nog te doen' : `Nog ${aantal} van de ${TOETSVRAGEN.length} vragen`
}

/** What people answered. Source: method S3.6. */
const toetstabel = (actie: Actie): Blok[] =>
  tabel(
    TOETSVRAGEN.filter((vraag) => isBeantwoord(actie, vraag)).map((vraag) => ({
      vraag: TOETSVRAAG[vraag],
      ...actie.toets[vraag],
    })),
    [
      { kop: 'Depolarisatietoets', breedte: 2.8, cel: ({ vraag }) => vraag },
      { kop: 'Risico', breedte: 3.6, cel: ({ risico = '' }) => risico },
      { kop: 'Wat we eraan doen', breedte: 3.4, cel: ({ aanpak = '' }) => aanpak },
    ],
  )

/** The risks that the map knows, each once, with the numbers of the acties it holds for; and what could be done instead. */
function uitDeKaart(alle: readonly Genummerd[], { afleiding, noemer }: Bron): Blok[] {
  return TOETSVRAGEN.flatMap((vraag) => {
    const per = new Map<string, number[]>()
    for (const { nr, actie } of alle) {
      for (const { omdat, alternatief, vraag: deze } of afleiding.toets[actie.id] ?? []) {
        if (deze !== vraag) continue
        const zin = naast([
          hoofdletter(noemer.zin(zonderEigen(omdat.zin, actie.id))),
          alternatief && `Misschien: ${kleineLetter(alternatief)}`,
        ])
        per.set(zin, [...(per.get(zin) ?? []), nr])
      }
    }
    return buildKaartwoorden(
      TOETSVRAAG[vraag],
      [...per].map(([zin, nrs]) => `${zin} (${zegActies(nrs, alle.length)})`),
    )
  })
}

/** The numbers behind a sentence say which actie it is about: what is said of many acties stands there once. */
const zonderEigen = (zin: Zin, id: Id): Zin =>
  zin.flatMap((deel, i): Zin => {
    if (isDeze(deel, id)) return ['deze actie']
    if (typeof deel !== 'string') return [deel]
    const voor = isDeze(zin[i + 1], id) ? deel.replace(/«$/u, '') : deel
    return [isDeze(zin[i - 1], id) ? voor.replace(/^»/u, '') : voor]
  })

const isDeze = (deel: Zin[number] | undefined, id: Id): boolean =>
  typeof deel === 'object' && deel.soort === 'actie' && deel.id === id

const zegActies = (nrs: readonly number[], alle: number): string =>
  nrs.length === alle && alle > 1
    ? 'alle acties'
    : `${nrs.length === 1 ? 'actie' : 'acties'} ${samen(vouwNummers(nrs))}`

const kleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1)

function samenhang({ dossier: { plan } }: Bron): Blok[] {
  return [
    ...kenmerken([
      ['Wie het overzicht houdt', plan.overzichthouder],
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
