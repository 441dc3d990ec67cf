/**
 * Toets: per actie, what the map already knows about the five questions of the depolarisatietoets. Only risks: the answer is for the werkgroep, and no
 * actie is ever «in orde» by itself. Source: method S3.6.
 */
import { type Actie, WERKVORMGROEP } from '../model/actie'
import { ALTERNATIEF_TOXISCH, WERKVORM_ALTERNATIEF } from '../model/actiewoorden'
import { VERONTRUSTING_NAAM } from '../model/actor'
import { zegDatum } from '../../taal/datum'
import type { Id } from '../model/grond'
import type { Signaal, SignaalCode, Toetsrisico, Toetsvraag, Werkvorm } from '../lezing/afleiding'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import { type Omdat, verwijs, type Zin, zin } from '../lezing/omdat'
import { AANSPREEKBAAR, RICHTINGEN } from '../lezing/richtingen'
import { citeer, noem, noemIds } from '../lezing/tellingen'
import { readDragers } from './dragers'

/** `signalen`: all that hold, also those that were seen: a reason to go on is no reason to forget. */
export function deriveToets(
  kaart: Kaartlezing,
  signalen: readonly Signaal[],
): Readonly<Record<Id, readonly Toetsrisico[]>> {
  const perOnderwerp = new Map(
    signalen.map((signaal) => [`${signaal.code} ${signaal.over[0]?.id ?? ''}`, signaal]),
  )
  const zoek = (code: SignaalCode, over = ''): Omdat[] => {
    const gevonden = perOnderwerp.get(`${code} ${over}`)
    return gevonden ? [gevonden.omdat] : []
  }
  const overal = leesOveral(kaart)
  return Object.fromEntries(
    kaart.acties.map((actie) => {
      const doelgroep = actie.doelgroep.flatMap((id) => kaart.geplaatst.get(id) ?? [])
      const stel = (vraag: Toetsvraag, redenen: readonly Omdat[], alternatief = ''): Toetsrisico[] =>
        redenen.map((omdat) => ({ vraag, omdat, alternatief }))
      return [
        actie.id,
        [
          ...stel('midden', [
            ...zoek('AC-12', actie.id),
            ...doelgroep.flatMap(({ id }) => [...zoek('SM-02', id), ...zoek('SM-03', id)]),
          ]),
          ...stel('onvrede', findOnvrede(kaart, overal, actie, doelgroep)),
          ...stel('podium', zoek('AC-01', actie.id), zegAlternatief(kaart, actie.werkvorm)),
          ...stel('podium', [...zoek('LS-03', actie.id), ...findPodium(kaart, overal, actie, doelgroep)]),
          ...stel('triggers', findTriggers(kaart, overal, actie)),
          ...stel('toon', [
            ...zoek('AC-08', actie.id),
            ...zoek('AC-15'),
            ...doelgroep.flatMap(({ id }) => zoek('LS-07', id)),
            ...zoek('UI-07', actie.uitdaging ?? ' '),
            ...findToon(actie, doelgroep),
          ]),
        ],
      ]
    }),
  )
}

/** What gives nobody a stage; in a toxic tegenstelling nothing that brings sides together. Source: S2.1, S3.6. */
function zegAlternatief({ strategie }: Kaartlezing, werkvorm: Werkvorm | null): string {
  const gewoon = werkvorm === null ? '' : (WERKVORM_ALTERNATIEF[werkvorm] ?? '')
  return gewoon !== '' && strategie.toxiciteit === 'toxisch' ? ALTERNATIEF_TOXISCH : gewoon
}

const zeg = (woorden: Zin): Omdat => ({ zin: woorden, code: 'S3.6' })

/** What holds for every actie of a plan, and is said once. */
type Overal = {
  readonly luid: ReadonlySet<Id>
  readonly zonderReden: readonly Omdat[]
  readonly vanBuiten: readonly Omdat[]
  readonly momenten: readonly Omdat[]
}

function leesOveral(kaart: Kaartlezing): Overal {
  const zonderReden = kaart.uitdagingen
    .filter(({ keuze, reden }) => keuze === 'niet' && reden.trim() === '')
    .map(({ id }) => id)
  const buiten = kaart.luideStemmen.filter(({ binnenGemeente }) => !binnenGemeente)
  const datums = Object.entries(kaart.dossier.plan.triggers)
    .filter(([, { tekst, datum }]) => tekst.trim() !== '' || datum !== '')
    .sort(([a, { datum: van }], [b, { datum: tot }]) => (van === tot ? (a < b ? -1 : 1) : van < tot ? -1 : 1))
    .map(([, { tekst, datum }]) => [zegDatum(datum), tekst.trim()].filter(Boolean).join(' '))
  return {
    luid: new Set(kaart.luideStemmen.map(({ id }) => id)),
    zonderReden:
      zonderReden.length > 0
        ? [zeg(zin`Niet opgenomen, en de reden staat er nog niet bij: ${citeer('uitdaging', zonderReden)}.`)]
        : [],
    vanBuiten:
      buiten.length > 0 ? [zeg(zin`Van buiten de gemeente klinkt ${noem(buiten)}. Wat doet dat hier?`)] : [],
    momenten: datums.length > 0 ? [zeg([`Let op deze momenten: ${datums.join(' · ')}.`])] : [],
  }
}

/** What else they lie awake of, who is angry or sad, and what was left out without a word. */
function findOnvrede(
  kaart: Kaartlezing,
  { zonderReden }: Overal,
  actie: Actie,
  doelgroep: readonly Geplaatst[],
): Omdat[] {
  const binnen = new Set(kaart.dossier.uitdagingen[actie.uitdaging ?? '']?.bezorgdheden)
  const elders = [...new Set(doelgroep.flatMap(({ bezorgdheden }) => Object.keys(bezorgdheden)))]
    .filter((id) => !binnen.has(id))
    .sort()
  const boos = doelgroep.filter(({ verontrusting }) => verontrusting?.startsWith('boos'))
  const bedroefd = doelgroep.filter(({ verontrusting }) => verontrusting === 'bedroefd')
  return [
    ...(elders.length > 0
      ? [zeg(zin`In de doelgroep leeft ook: ${citeer('bezorgdheid', elders)}. Dat lost deze actie niet op.`)]
      : []),
    ...(boos.length > 0 ? [zeg(zin`Er is boosheid bij ${noem(boos)}. Wat willen zij erkend zien?`)] : []),
    ...(bedroefd.length > 0
      ? [zeg(zin`Er is verdriet bij ${noem(bedroefd)}. Wie stil is, komt niet vanzelf.`)]
      : []),
    ...zonderReden,
  ]
}

/** Luide stemmen on the same forum, and both poles in one room. */
function findPodium(
  kaart: Kaartlezing,
  { luid }: Overal,
  actie: Actie,
  doelgroep: readonly Geplaatst[],
): Omdat[] {
  const opForum = actie.fora.flatMap((id) => {
    const wie = (kaart.dossier.fora[id]?.luideStemmen ?? []).filter((een) => luid.has(een))
    return wie.length > 0
      ? [
          zeg(
            zin`Op «${verwijs('forum', id)}» klinkt ook ${noemIds(wie)}. Hoe geef je daar geen extra podium?`,
          ),
        ]
      : []
  })
  const zones = new Set(doelgroep.map(({ zone }) => zone))
  const isSamen =
    zones.has('wij') && zones.has('zij') && actie.werkvorm !== null && isAanEenTafel(actie.werkvorm)
  return [
    ...opForum,
    ...(isSamen
      ? [
          zeg(
            kaart.strategie.toxiciteit === 'toxisch'
              ? zin`Beide kanten komen hier samen. Nu kan dat beter elk apart, of alleen met het midden.`
              : zin`Beide kanten komen hier samen. Laat hen eerst elk apart, of in kleine groepen, aan het woord.`,
          ),
        ]
      : []),
  ]
}
/** Forms in which people are in one place at one time. */
const isAanEenTafel = (werkvorm: Werkvorm): boolean =>
  WERKVORMGROEP[werkvorm] === 'podium' || ['kleineTafels', 'cocreatie', 'overleg'].includes(werkvorm)

function findTriggers(kaart: Kaartlezing, { vanBuiten, momenten }: Overal, actie: Actie): Omdat[] {
  const { situatie, uitdagingen } = kaart.dossier
  const { inwoners } = readDragers(kaart, uitdagingen[actie.uitdaging ?? '']?.bezorgdheden ?? [])
  const nietErbij = inwoners.filter(({ id }) => !actie.doelgroep.includes(id))
  return [
    ...(situatie.bovenlokaal === true
      ? [zeg(['Een beslissing van hogerhand speelt mee. Wat als die er komt terwijl deze actie loopt?'])]
      : []),
    ...vanBuiten,
    ...momenten,
    ...(actie.doelgroep.length > 0 && nietErbij.length > 0
      ? [
          zeg(
            zin`Plek, geld of aandacht gaat naar de doelgroep. Ook gedragen, en niet in die doelgroep: ${noem(nietErbij)}.`,
          ),
        ]
      : []),
  ]
}

/** The tone that suits how people feel; who it is about before the press, where there is something to tell. */
function findToon({ communicatie }: Actie, doelgroep: readonly Geplaatst[]): Omdat[] {
  const tonen = AANSPREEKBAAR.filter((type) =>
    doelgroep.some(({ verontrusting }) => verontrusting === type),
  ).map((type): Omdat => ({
    zin: zin`Toon voor ${noem(doelgroep.filter(({ verontrusting }) => verontrusting === type))} (${
      VERONTRUSTING_NAAM[type]
    }): ${RICHTINGEN[type].toon}.`,
    code: 'S3.4',
  }))
  return doelgroep.length === 0 || communicatie.trim() === ''
    ? tonen
    : [...tonen, zeg(['Laat het de mensen om wie het gaat horen vóór de pers.'])]
}
