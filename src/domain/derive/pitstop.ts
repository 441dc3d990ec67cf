/**
 * Pitstop: the four answers that close the map, composed from what stands on it, to be edited afterwards. Words that people typed (a day, who calls)
 * stand in it as they are, so that who shows or sends these sentences masks their words too. Source: method S2.6.
 */
import { type Actor, BETROKKENHEDEN, ROL_NAAM } from '../model/actor'
import { zegDatum } from '../../taal/datum'
import { opOrde } from '../model/grond'
import type { Communicatie } from '../model/plan'
import type {
  ActiesLezing,
  BezorgdheidLezing,
  NetwerkLezing,
  PitstopLezing,
  UitdagingenLezing,
  UitdagingLezing,
} from '../lezing/afleiding'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { zegGeenMidden } from '../lezing/middenplek'
import { somOp, verwijs, voeg, type Zin, zin } from '../lezing/omdat'
import { wieKent, zegGekend } from '../lezing/partij'
import { citeer, noem, noemIds, uniek } from '../lezing/tellingen'
import { isGehoord } from '../model/bezorgdheid'
import { VOORSTELKLASSEN } from './grondweg'

type Grond = {
  readonly kaart: Kaartlezing
  readonly bezorgdheden: readonly BezorgdheidLezing[]
  readonly uitdagingen: UitdagingenLezing
  readonly acties: ActiesLezing
  readonly netwerk: NetwerkLezing
}

/** Nothing while nobody has a place: an empty map has no synthesis. */
export const derivePitstop = (grond: Grond): PitstopLezing =>
  grond.kaart.geplaatst.size === 0
    ? geenPitstop()
    : {
        uitdagingen: zegUitdagingen(grond),
        wieMee: zegWieMee(grond),
        luideStemmen: zegLuideStemmen(grond),
        communicatie: zegCommunicatie(grond),
        wetenWeNogNiet: zegWetenWeNogNiet(grond),
      }

export const geenPitstop = (): PitstopLezing => ({
  uitdagingen: [],
  wieMee: [],
  luideStemmen: [],
  communicatie: [],
  wetenWeNogNiet: [],
})

/** Taken over, in the order of the room. */
function overgenomen({ uitdagingen }: Grond): UitdagingLezing[] {
  const perSleutel = new Map(uitdagingen.gerangschikt.map((lezing) => [lezing.sleutel, lezing]))
  return uitdagingen.eigenVolgorde
    .flatMap((sleutel) => perSleutel.get(sleutel) ?? [])
    .filter(({ uitdaging }) => uitdaging !== null)
}
const gekozen = (grond: Grond): UitdagingLezing[] =>
  overgenomen(grond).filter(
    ({ uitdaging }) => grond.kaart.dossier.uitdagingen[uitdaging ?? '']?.keuze === 'gekozen',
  )
const noemUitdaging = ({ uitdaging }: UitdagingLezing): Zin => zin`«${verwijs('uitdaging', uitdaging ?? '')}»`

function zegUitdagingen(grond: Grond): Zin[] {
  const keuzes = gekozen(grond)
  const niet = overgenomen(grond).flatMap((lezing) => {
    const uitdaging = grond.kaart.dossier.uitdagingen[lezing.uitdaging ?? '']
    return uitdaging?.keuze === 'niet' ? [{ lezing, reden: uitdaging.reden.trim() }] : []
  })
  const kiesbaar = keuzes.filter(({ status }) => status === 'kiesbaar')
  return [
    ...kiesbaar.map((lezing, i) => zin`${i + 1}. ${noemUitdaging(lezing)}: ${lezing.omdat.zin}`),
    ...keuzes
      .filter(({ status }) => status !== 'kiesbaar')
      .map((lezing) => zin`Gekozen, en nog niet rijp: ${noemUitdaging(lezing)}. ${lezing.statusOmdat.zin}`),
    ...niet.map(({ lezing, reden }) =>
      reden
        ? zin`Bewust niet opgenomen: ${noemUitdaging(lezing)}. Reden: ${reden}`
        : zin`Bewust niet opgenomen: ${noemUitdaging(lezing)}. De reden staat er nog niet bij.`,
    ),
    ...(kiesbaar.length === 0 ? zegNogTeKiezen(grond) : []),
  ]
}

/** Nothing chosen that can be: what could be chosen, or who was not heard yet. */
function zegNogTeKiezen(grond: Grond): Zin[] {
  const { kaart } = grond
  const teKiezen = overgenomen(grond).filter(
    ({ uitdaging, status }) =>
      status === 'kiesbaar' && kaart.dossier.uitdagingen[uitdaging ?? '']?.keuze === 'open',
  )
  if (teKiezen.length > 0) {
    return teKiezen.map(
      (lezing) => zin`Kiesbaar, en nog te kiezen: ${noemUitdaging(lezing)}. ${lezing.omdat.zin}`,
    )
  }
  if (kaart.middens.length === 0)
    return [
      zegGeenMidden(kaart, [
        'Er is nog geen verbindende uitdaging, en nog niemand uit het stille midden op de kaart. Begin daar.',
      ]),
    ]
  const ongehoord = kaart.middens.filter(({ bezorgdheden }) => !Object.values(bezorgdheden).some(isGehoord))
  return [
    ongehoord.length > 0
      ? zin`Er is nog geen verbindende uitdaging. Luister eerst bij ${noem(ongehoord)}.`
      : zin`Er is nog geen verbindende uitdaging. Gehoord is iedereen: wat kunnen jullie hieraan doen, en wie steunt het?`,
  ]
}

function zegWieMee(grond: Grond): Zin[] {
  const { kaart, netwerk, acties } = grond
  const keuzes = gekozen(grond)
  const ids = new Set(keuzes.map(({ uitdaging }) => uitdaging))
  const dragend = uniek(keuzes.flatMap(({ draagvlak }) => [...draagvlak.gehoord, ...draagvlak.vermoed]))
  const binnenBereik = new Set(netwerk.bereik.bereikt)
  const bereikt = dragend.filter((id) => binnenBereik.has(id))
  const onbereikt = dragend.filter((id) => !binnenBereik.has(id))
  const ongekend = onbereikt.filter((id) => wieKent(kaart, id).length === 0)
  const wie = acties.perUitdaging.filter(({ uitdaging }) => ids.has(uitdaging)).map((een) => een.wie)
  const trekkers = uniek(wie.flatMap(({ trekkers }) => trekkers.map(({ actor }) => actor)))
  const trekt = new Set(trekkers)
  const partners = uniek(wie.flatMap(({ partners }) => partners.map(({ actor }) => actor))).filter(
    (id) => !trekt.has(id),
  )
  return [
    ...(bereikt.length > 0
      ? [zin`Middengroepen die dit dragen en die jullie bereiken: ${noemIds(bereikt)}.`]
      : []),
    ...onbereikt.flatMap((id): Zin[] => {
      const kennen = wieKent(kaart, id)
      return kennen.length > 0 ? [zin`Ook gedragen door ${zegGekend(id, kennen)}.`] : []
    }),
    ...(ongekend.length > 0
      ? [zin`Ook gedragen, en nog door niemand in het netwerk gekend: ${noemIds(ongekend)}.`]
      : []),
    ...(trekkers.length > 0 ? [zin`Wie kan trekken: ${noemIds(trekkers)}.`] : []),
    ...(partners.length > 0 ? [zin`Wie kan mee dragen: ${noemIds(partners)}.`] : []),
    ...BETROKKENHEDEN.flatMap((betrokkenheid) => {
      const mee = kaart.netwerk.filter((actor) => actor.betrokkenheid === betrokkenheid)
      return mee.length > 0 ? [zin`Voor ${betrokkenheid}: ${noem(mee)}.`] : []
    }),
    ...(netwerk.ontbrekendeRollen.length > 0
      ? [zin`Nog te zoeken: ${somOp(netwerk.ontbrekendeRollen.map(({ rol }) => `een ${ROL_NAAM[rol]}`))}.`]
      : []),
  ]
}

/** One line each, one by one: they are never brought together. */
function zegLuideStemmen({ kaart, bezorgdheden: lezingen }: Grond): Zin[] {
  // Shared is what the midden carries; what only came along in an uitdaging is not.
  const gedeeld = new Set(
    lezingen.filter(({ klasse }) => VOORSTELKLASSEN.includes(klasse)).map(({ id }) => id),
  )
  const fora = opOrde(kaart.dossier.fora)
  return kaart.luideStemmen.map((actor) => {
    const { id, binnenGemeente, eenOpEenDoor, eenOpEenWanneer, bezorgdheden } = actor
    const door = [eenOpEenDoor.trim(), zegDatum(eenOpEenWanneer)].filter(Boolean).join(', ')
    const hoe = binnenGemeente
      ? door
        ? `gesprek één op één (${door}).`
        : 'gesprek één op één: wie belt, en wanneer?'
      : 'van buiten de gemeente. Volgen, en niet voeden.'
    const opening = Object.keys(binnenGemeente ? bezorgdheden : {})
      .filter((bezorgdheid) => gedeeld.has(bezorgdheid))
      .sort()
    const waar = fora.filter(
      ({ luideStemmen, impact }) => luideStemmen.includes(id) && (impact === 'beperkt' || impact === 'groot'),
    )
    return voeg(
      zin`${verwijs('actor', id)}: ${hoe}`,
      opening.length > 0 ? zin` Opening: de gedeelde zorg ${citeer('bezorgdheid', opening)}.` : '',
      waar.length > 0
        ? zin` Waar jullie iets kunnen doen: ${citeer(
            'forum',
            waar.map((forum) => forum.id),
          )}.`
        : '',
    )
  })
}

function zegCommunicatie({ kaart, netwerk }: Grond): Zin[] {
  const regels = opOrde(kaart.dossier.communicatie)
  const zeg = (richting: Communicatie['richting']): string =>
    regels
      .filter((regel) => regel.richting === richting)
      .map(({ wie, wat, kanaal, aanWie }) =>
        [wie, wat, kanaal && `via ${kanaal}`, aanWie && `aan ${aanWie}`].filter(Boolean).join(' '),
      )
      .filter((regel) => regel.trim() !== '')
      .join(' · ')
  const perRichting = (['intern', 'extern'] as const).map((richting): Zin => {
    const naam = richting === 'intern' ? 'Intern' : 'Extern'
    const eigen = zeg(richting)
    return [eigen ? `${naam}: ${eigen}.` : `${naam}: wat kan je nu al vertellen, en aan wie?`]
  })
  const zonder = zeg(null)
  const binnenBereik = new Set(netwerk.bereik.bereikt)
  return [
    ...perRichting,
    ...(zonder ? [[`Nog te kiezen, intern of extern: ${zonder}.`]] : []),
    ...kaart.middens.map(({ id }) => {
      const wie = wieKent(kaart, id)
      const isBereikt = binnenBereik.has(id)
      if (wie.length > 0)
        return isBereikt
          ? zin`${verwijs('actor', id)}: in het echt, via ${noemIds(wie)}.`
          : zin`${zegGekend(id, wie)}. In het echt kan het langs die weg.`
      return isBereikt
        ? zin`${verwijs('actor', id)}: via anderen bereikbaar, en nog niemand spreekt hen rechtstreeks. Waar ben je aanwezig, en wie spreekt?`
        : zin`${verwijs('actor', id)}: nog niemand spreekt hen rechtstreeks. Waar ben je aanwezig, en wie spreekt?`
    }),
  ]
}

/** Something stands there, and nobody said any of it. */
function isEnkelVermoed({ bezorgdheden }: Pick<Actor, 'bezorgdheden'>): boolean {
  const bronnen = Object.values(bezorgdheden)
  return bronnen.length > 0 && !bronnen.some(isGehoord)
}

function zegWetenWeNogNiet({ kaart }: Grond): Zin[] {
  const { situatie } = kaart.dossier
  const stil = kaart.middens.filter(({ bezorgdheden }) => Object.keys(bezorgdheden).length === 0)
  const vermoed = kaart.middens.filter(isEnkelVermoed)
  const open = Object.values(situatie.antwoorden).filter(({ wetenWeNogNiet }) => wetenWeNogNiet).length
  return [
    ...(stil.length > 0 ? [zin`Wat ${noem(stil)} wakker houdt.`] : []),
    ...(vermoed.length > 0 ? [zin`Of ons vermoeden klopt bij ${noem(vermoed)}.`] : []),
    ...(situatie.dialoogMogelijk === null ? [['Of de groepen nog met elkaar praten.']] : []),
    ...(situatie.overkoepelendWij === null ? [['Of er nog iets is waarin iedereen zich herkent.']] : []),
    ...(open > 0 ? [[`En ${open} ${open === 1 ? 'vraag' : 'vragen'} uit de verkenning.`]] : []),
    ...(kaart.nietGeplaatst.length > 0 ? [zin`De plaats van ${noem(kaart.nietGeplaatst)}.`] : []),
  ]
}
