/**
 * AC: a plan that is carried, timed, checked and gives nobody a stage. Silent in fase 4, when planning is on hold, and about an actie that was stopped.
 * Source: method S3.4–S3.6.
 */
import { PLAN_SAMENLEVEN_TYPES, TOETSVRAGEN, WERKVORMGROEP, type Actie } from '../model/actie'
import {
  draagtVeel,
  kanaalsoortVan,
  persoonVan,
  PLAN_SAMENLEVEN_MINSTENS,
  telKanalen,
  telPlanSamenleven,
  telTermijnen,
  telTrekkers,
  teltMee,
} from '../lezing/actietellingen'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { verwijs, verwijsAlle, type Zin, zin } from '../lezing/omdat'
import type { Id } from '../model/grond'
import { trekkerActor } from './ls'
import { eenmaal, type Regel, type Signaalgrond, type Vondst, waar } from './regel'

const noem = (id: Id): Zin => zin`«${verwijs('actie', id)}»`
const perActie =
  (geldt: (actie: Actie, kaart: Kaartlezing) => boolean, zeg: (actie: Actie) => Zin) =>
  ({ kaart }: Signaalgrond): Vondst[] =>
    kaart.acties
      .filter((actie) => geldt(actie, kaart))
      .map((actie) => waar([verwijs('actie', actie.id)], zeg(actie)))

/** About the plan as a whole: «alle» asks at least one. */
const heelPlan =
  (geldt: (acties: readonly Actie[], kaart: Kaartlezing) => boolean, zeg: Zin) =>
  ({ kaart }: Signaalgrond): readonly Vondst[] =>
    eenmaal(kaart.acties.length > 0 && geldt(kaart.acties, kaart), zeg)

const REGELS: readonly Regel[] = [
  {
    code: 'AC-01',
    ernst: 'letOp',
    titel: 'Geen extra podium',
    bron: 'S3.6',
    vind: ({ kaart }) =>
      kaart.luideStemmen.length === 0
        ? []
        : kaart.acties
            .filter(({ werkvorm }) => werkvorm !== null && WERKVORMGROEP[werkvorm] === 'podium')
            .map(({ id }) =>
              waar(
                [verwijs('actie', id)],
                kaart.strategie.toxiciteit === 'toxisch'
                  ? zin`${noem(id)} kan een podium worden voor wie het luidst klinkt. Nu past: apart spreken, of alleen met het midden.`
                  : zin`${noem(id)} kan een podium worden voor wie het luidst klinkt. Standen of kleine tafels geven iedereen een plek.`,
                kaart.strategie.toxiciteit === 'toxisch' ? { ernst: 'stop' } : {},
              ),
            ),
  },
  {
    code: 'AC-02',
    ernst: 'aandacht',
    titel: 'Wie trekt dit?',
    bron: 'S3.5',
    vind: perActie(
      ({ trekker }) => trekker === null,
      ({ id }) => zin`Wie trekt ${noem(id)}?`,
    ),
  },
  {
    code: 'AC-03',
    ernst: 'aandacht',
    titel: 'Van wanneer tot wanneer?',
    bron: 'S3.5',
    vind: perActie(
      ({ start, einde }) => start === '' && einde === '',
      ({ id }) =>
        zin`${noem(id)} heeft nog geen tijdpad. Wanneer begint het, en wanneer kijken jullie terug?`,
    ),
  },
  {
    code: 'AC-04',
    ernst: 'aandacht',
    titel: 'Hoe weten jullie dat het werkt?',
    bron: 'S3.5',
    vind: perActie(
      ({ criterium }) => criterium.trim() === '',
      ({ id }) => zin`Waaraan merken jullie dat ${noem(id)} werkt, en wie kijkt dat na?`,
    ),
  },
  {
    code: 'AC-05',
    ernst: 'letOp',
    titel: 'Iets dat snel effect heeft',
    bron: 'S3.4',
    vind: heelPlan(
      (acties) => telTermijnen(acties).lang.length === acties.length,
      zin`Alle acties zijn voor de lange termijn. Wat kunnen mensen binnen drie maanden al merken?`,
    ),
  },
  {
    code: 'AC-06',
    ernst: 'letOp',
    titel: 'Ook iets dat blijft',
    bron: 'S3.4',
    vind: heelPlan(
      (acties) => telTermijnen(acties).kort.length === acties.length,
      zin`Alle acties zijn voor de korte termijn. Wat blijft er daarna staan?`,
    ),
  },
  {
    code: 'AC-07',
    ernst: 'letOp',
    titel: 'Plan Samenleven',
    bron: 'S3.4',
    vind({ kaart: { acties, dossier } }) {
      if (acties.length === 0 || !dossier.plan.planSamenleven) return []
      const { aantal } = telPlanSamenleven(acties)
      return eenmaal(
        aantal < PLAN_SAMENLEVEN_MINSTENS,
        zin`Plan Samenleven vraagt minstens ${PLAN_SAMENLEVEN_MINSTENS} van de ${PLAN_SAMENLEVEN_TYPES.length} types; in de acties staan er ${aantal}.`,
      )
    },
  },
  {
    code: 'AC-08',
    ernst: 'letOp',
    titel: 'Alleen online',
    bron: 'S3.5',
    vind: perActie(
      (actie) => kanaalsoortVan(actie) === 'online',
      ({ id }) => zin`${noem(id)} loopt alleen online. Wie bereik je zo niet?`,
    ),
  },
  {
    code: 'AC-09',
    ernst: 'aandacht',
    titel: 'Bij welke uitdaging hoort dit?',
    bron: 'S3.4',
    vind: perActie(
      ({ uitdaging }) => uitdaging === null,
      ({ id }) => zin`${noem(id)} hangt nog aan geen uitdaging. Aan welke werkt ze mee?`,
    ),
  },
  {
    code: 'AC-10',
    ernst: 'aandacht',
    titel: 'Gekozen, en nog zonder actie',
    bron: 'S3.4',
    vind({ kaart }) {
      if (kaart.acties.length === 0) return []
      const metActie = new Set(kaart.acties.map(({ uitdaging }) => uitdaging))
      return kaart.uitdagingen
        .filter(({ id, keuze }) => keuze === 'gekozen' && !metActie.has(id))
        .map(({ id }) =>
          waar(
            [verwijs('uitdaging', id)],
            zin`«${verwijs('uitdaging', id)}» is gekozen en heeft nog geen actie. Wat is een eerste stap?`,
          ),
        )
    },
  },
  {
    code: 'AC-11',
    ernst: 'aandacht',
    titel: 'Niet alles bij de projectleider',
    bron: 'S3.5',
    vind({ kaart }) {
      const { acties, dossier } = kaart
      const { projectleider } = dossier.werkgroep
      if (projectleider === null) return []
      const zelf = persoonVan({ soort: 'lid', id: projectleider }, dossier.leden)
      const eigen =
        telTrekkers(acties, dossier.leden).find(
          ({ trekker }) => trekker.soort === zelf.soort && trekker.id === zelf.id,
        )?.acties.length ?? 0
      return draagtVeel(eigen, acties.length)
        ? [
            waar(
              [verwijs('lid', projectleider)],
              zin`Bij de projectleider liggen ${eigen} van de ${acties.length} acties: ${verwijs('lid', projectleider)}. Wie kan er enkele overnemen?`,
            ),
          ]
        : []
    },
  },
  {
    code: 'AC-12',
    ernst: 'letOp',
    titel: 'Waar is het stille midden?',
    bron: 'S3.6',
    vind: perActie(
      ({ doelgroep }, { dossier }) => !doelgroep.some((id) => dossier.actoren[id]?.soort === 'stilleMidden'),
      ({ id }) =>
        zin`Nog niemand uit het stille midden in de doelgroep van ${noem(id)}. Wat hebben zij eraan?`,
    ),
  },
  {
    code: 'AC-13',
    ernst: 'tip',
    titel: 'Laat die tegenlezen',
    bron: 'S2.5',
    vind: ({ kaart }) =>
      kaart.acties.flatMap((actie) => {
        const trekker = trekkerActor(kaart, actie)
        const rollen = trekker === null ? [] : (kaart.dossier.actoren[trekker]?.rollen ?? [])
        return trekker !== null && rollen.length === 1 && rollen[0] === 'kritischeDenker'
          ? [
              waar(
                [verwijs('actie', actie.id), verwijs('actor', trekker)],
                zin`Als trekker van ${noem(actie.id)} staat een kritische denker: ${verwijs('actor', trekker)}. Wie kan trekken, zodat er iemand scherp blijft tegenlezen?`,
              ),
            ]
          : []
      }),
  },
  {
    code: 'AC-14',
    ernst: 'aandacht',
    titel: 'De depolarisatietoets',
    bron: 'S3.6',
    vind: ({ kaart }) =>
      kaart.acties.flatMap(({ id, toets }) => {
        const beantwoord = TOETSVRAGEN.filter((vraag) => {
          const antwoord = toets[vraag]
          return antwoord !== undefined && (antwoord.risico + antwoord.aanpak).trim() !== ''
        })
        return beantwoord.length === TOETSVRAGEN.length
          ? []
          : [
              waar(
                [verwijs('actie', id)],
                zin`Bij ${noem(id)} zijn ${beantwoord.length} van de ${TOETSVRAGEN.length} toetsvragen beantwoord. Ze nemen enkele minuten.`,
              ),
            ]
      }),
  },
  {
    code: 'AC-15',
    ernst: 'letOp',
    titel: 'Het hele plan is online',
    bron: 'S3.5',
    vind: heelPlan(
      (acties) => telKanalen(acties).online.length === acties.length,
      zin`Het hele plan loopt online. Waar komen mensen elkaar in het echt tegen?`,
    ),
  },
  {
    code: 'AC-16',
    ernst: 'tip',
    titel: 'Begin waar mensen al komen',
    bron: 'S2.2',
    vind({ kaart }) {
      const ontmoetingen = kaart.acties.filter(
        ({ werkvorm }) => werkvorm !== null && WERKVORMGROEP[werkvorm] === 'ontmoeten',
      )
      return eenmaal(
        ontmoetingen.length > 0 && ontmoetingen.every(({ plekSoort }) => plekSoort === 'nieuw'),
        zin`Alle ontmoetingen zijn op nieuwe plekken. Waar komen mensen nu al samen?`,
        verwijsAlle(
          'actie',
          ontmoetingen.map(({ id }) => id),
        ),
      ).map((vondst) => ({ ...vondst, onderwerp: 'plan' }))
    },
  },
]

/** What was stopped asks nothing any more. */
const zonderGestopt = (grond: Signaalgrond): Signaalgrond =>
  grond.kaart.acties.every(teltMee)
    ? grond
    : { ...grond, kaart: { ...grond.kaart, acties: grond.kaart.acties.filter(teltMee) } }

export const AC: readonly Regel[] = REGELS.map((regel) => ({
  ...regel,
  nietInFase4: true,
  vind: (grond) => regel.vind(zonderGestopt(grond)),
}))
