/** The parts of one fiche, in the order in which somebody who starts wants to know them; what is empty falls away. */
import { TOETSVRAGEN, type Actie } from '../../domain/model/actie'
import { VERONTRUSTING_NAAM } from '../../domain/model/actor'
import { zegKost } from '../../domain/model/bedragen'
import { opSleutelDatum } from '../../domain/model/grond'
import { readLogboek, zegVerloop } from '../../domain/model/uitvoering'
import { zegDatum, zegPeriode } from '../../taal/datum'
import { hoofdletter, kortNaWoord, tel } from '../../taal/woorden'
import { type Blok, buildDichteKenmerken, type Deel, deel, lijst } from '../verslag/blok'
import { type Bron, eerste, naast, samen, zeg } from '../verslag/noemer'
import { zegLogregel } from '../verslag/uitvoering'
import {
  ACTIE_STAND,
  BETROKKENHEID,
  PARTICIPATIEGRAAD,
  TERMIJN,
  TOETSVRAAG,
  WERKVORM,
} from '../verslag/woorden'

/** Lines of the log and of a list, at least and at most; with short texts more of them fit. */
const telRij = (max: number): number => Math.max(2, Math.min(8, Math.round(max / 60)))

/** `max`: UTF-16 units of one text. */
export function buildFicheblokken(actie: Actie, bron: Bron, max: number): readonly Deel[] {
  const kort = (tekst: string) => kortNaWoord(tekst.trim(), max, ' (verder in het plan)')
  const rijen = (punten: readonly string[]) =>
    eerste(punten, telRij(max), (aantal) => `en nog ${aantal}, zie het plan`)
  return [
    ...deel('waarom', 'Waarom en voor wie', waarom(actie, bron, kort)),
    ...deel('wie', 'Wie, wanneer en waarmee', wieEnWaarmee(actie, bron, kort)),
    ...deel('werkt', 'Waaraan zien we dat het werkt?', [
      ...buildDichteKenmerken([
        ['Criterium', kort(actie.criterium)],
        ['Wie kijkt het na', actie.wieMeet],
      ]),
      ...lijst(
        rijen(
          opSleutelDatum(actie.tussentijds).map(({ datum, tekst }) => naast([zegDatum(datum), kort(tekst)])),
        ),
      ),
    ]),
    ...deel('toets', 'Waar we op letten', lijst(toets(actie, kort))),
    ...deel('log', 'Hoe het tot nu loopt', logboek(actie, kort, rijen)),
  ]
}

type Kort = (tekst: string) => string

function waarom(actie: Actie, { dossier, noemer }: Bron, kort: Kort): readonly Blok[] {
  const { uitdaging, doelstelling, prioritair, termijn, doelgroep, types, belofte } = actie
  const gevonden = dossier.uitdagingen[uitdaging ?? '']
  return buildDichteKenmerken([
    ['Uitdaging', kort(gevonden?.tekst ?? '')],
    ['Waarom die', kort(gevonden?.reden ?? '')],
    ['Vertrekt van', kort(gevonden ? noemer.bezorgdheden(gevonden.bezorgdheden) : '')],
    ['Doelstelling', kort(gevonden?.doelstellingen[doelstelling ?? '']?.tekst ?? '')],
    ['Doelgroep', kort(noemer.actoren(doelgroep))],
    ['Wie zich zo voelt', hoofdletter(samen(types.map((type) => VERONTRUSTING_NAAM[type])))],
    ['Wat hun beloofd is', zeg(PARTICIPATIEGRAAD, belofte)],
    ['Rang', hoofdletter(naast([prioritair ? 'prioritair' : '', termijn === null ? '' : TERMIJN[termijn]]))],
  ])
}

function wieEnWaarmee(actie: Actie, { dossier, noemer }: Bron, kort: Kort): readonly Blok[] {
  const partners = Object.entries(actie.partners).map(([id, betrokkenheid]) => {
    const wie = noemer.actor(id)
    return wie && `${wie} (${BETROKKENHEID[betrokkenheid]})`
  })
  return buildDichteKenmerken([
    ['Trekker', noemer.trekker(actie)],
    ['Wanneer', hoofdletter(zegPeriode(actie.start, actie.einde))],
    ['Stand', hoofdletter(ACTIE_STAND[actie.status])],
    ['Partners', kort(samen(partners))],
    ['Taakverdeling', kort(actie.taakverdeling)],
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
    ['Fora', kort(noemer.fora(actie.fora))],
    ['Budget', kort(zegKost(actie))],
    ['Meerjarenplan', kort(dossier.uitdagingen[actie.uitdaging ?? '']?.meerjarenplan ?? '')],
    ['Communicatie', kort(actie.communicatie)],
  ])
}

/** What people answered, a line for each question. */
const toets = ({ toets: antwoorden }: Actie, kort: Kort): string[] =>
  TOETSVRAGEN.flatMap((vraag) => {
    const { risico = '', aanpak = '' } = antwoorden[vraag] ?? {}
    const gezegd = naast([kort(risico), kort(aanpak)])
    return gezegd === '' ? [] : [`${TOETSVRAAG[vraag]} ${gezegd}`]
  })

function logboek(actie: Actie, kort: Kort, rijen: (punten: readonly string[]) => string[]): readonly Blok[] {
  const verloop = zegVerloop(actie)
  return lijst([
    ...(verloop ? [`Verloop: ${kort(verloop)}`] : []),
    ...rijen(readLogboek(actie).map((regel) => kort(zegLogregel(regel)))),
  ])
}

/** What somebody who starts would miss, in words. */
export function findOntbrekend(actie: Actie): string[] {
  const open = TOETSVRAGEN.filter((vraag) => {
    const { risico = '', aanpak = '' } = actie.toets[vraag] ?? {}
    return `${risico}${aanpak}`.trim() === ''
  }).length
  return [
    actie.trekker ? '' : 'wie het trekt',
    actie.start || actie.einde ? '' : 'wanneer',
    actie.doelgroep.length > 0 ? '' : 'voor wie',
    zegKost(actie) ? '' : 'wat het kost',
    actie.criterium.trim() ? '' : 'waaraan je ziet dat het werkt',
    actie.communicatie.trim() ? '' : 'wat je erover zegt',
    open === 0 ? '' : `${tel(open, 'vraag', 'vragen')} van de depolarisatietoets`,
  ].filter(Boolean)
}
