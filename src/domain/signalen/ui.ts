/** UI: an uitdaging starts from the midden, says where people want to go, and is one that the municipality can take up. Source: method S2.4, S3.1–S3.3. */
import type { BezorgdheidKlasse, BezorgdheidLezing, UitdagingLezing } from '../lezing/afleiding'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { verwijs, verwijsAlle, type Zin, zin } from '../lezing/omdat'
import { citeer, uniek } from '../lezing/tellingen'
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import { eenmaal, type Regel, type Signaalgrond, type Vondst, waar } from './regel'
import { isTegengesteld } from './woorden'
import { tel } from '../../taal/woorden'

type Overgenomen = { readonly lezing: UitdagingLezing; readonly uitdaging: Uitdaging }

const overgenomen = ({ kaart, uitdagingen }: Signaalgrond): Overgenomen[] =>
  uitdagingen.gerangschikt.flatMap((lezing) => {
    const uitdaging = lezing.uitdaging === null ? undefined : kaart.dossier.uitdagingen[lezing.uitdaging]
    return uitdaging ? [{ lezing, uitdaging }] : []
  })

/** By id; each rule asks for the same. */
const lezingVan = ({ bezorgdheden }: Signaalgrond): ReadonlyMap<Id, BezorgdheidLezing> => {
  let per = perGrond.get(bezorgdheden)
  if (!per) perGrond.set(bezorgdheden, (per = new Map(bezorgdheden.map((een) => [een.id, een]))))
  return per
}
const perGrond = new WeakMap<readonly BezorgdheidLezing[], ReadonlyMap<Id, BezorgdheidLezing>>()

/** Which of the three holds: 02 before 03 before 01, so that each uitdaging hears one. */
function watOntbreekt(grond: Signaalgrond, { lezing, uitdaging }: Overgenomen) {
  const klassen = uitdaging.bezorgdheden.flatMap((id) => lezingVan(grond).get(id)?.klasse ?? [])
  if (klassen.length > 0 && klassen.every((klasse) => klasse === 'enkelLuideStem')) return 'UI-02'
  if (lezing.draagvlak.punten > 0) return null
  return klassen.includes('eenzijdig') ? 'UI-03' : 'UI-01'
}

/** About each taken-over uitdaging that lacks this; one that was not chosen only says so on its own card. */
const ontbreekt =
  (code: 'UI-01' | 'UI-02' | 'UI-03', zeg: (uitdaging: Uitdaging) => Zin) =>
  (grond: Signaalgrond): Vondst[] =>
    overgenomen(grond)
      .filter((een) => watOntbreekt(grond, een) === code)
      .map(({ uitdaging }) =>
        waar(
          [verwijs('uitdaging', uitdaging.id)],
          zeg(uitdaging),
          uitdaging.keuze === 'gekozen' ? {} : { ernst: 'status' },
        ),
      )

const perUitdaging =
  (geldt: (uitdaging: Uitdaging, kaart: Kaartlezing) => boolean, zeg: (uitdaging: Uitdaging) => Zin) =>
  ({ kaart }: Signaalgrond): Vondst[] =>
    kaart.uitdagingen
      .filter((uitdaging) => geldt(uitdaging, kaart))
      .map((uitdaging) => waar([verwijs('uitdaging', uitdaging.id)], zeg(uitdaging)))

const MET_MIDDEN: readonly BezorgdheidKlasse[] = [
  'gedeeld',
  'middenEnEenKant',
  'gedeeldInHetMidden',
  'eenMiddengroep',
]
/** What the midden does not carry: beside what it does, it would pass for heard. */
const ZONDER_MIDDEN: readonly BezorgdheidKlasse[] = [
  'eenzijdig',
  'gedeeldZonderMidden',
  'enkelLuideStem',
  'enkelNetwerk',
]

const noem = ({ id }: Uitdaging): Zin => zin`«${verwijs('uitdaging', id)}»`
const isGekozen = ({ keuze }: Uitdaging): boolean => keuze === 'gekozen'
const heeftActie = ({ id }: Uitdaging, { actiesVan }: Kaartlezing): boolean => actiesVan(id).length > 0

export const UI: readonly Regel[] = [
  {
    code: 'UI-01',
    ernst: 'stop',
    titel: 'Nog geen stem uit het midden',
    bron: 'S2.4',
    vind: ontbreekt(
      'UI-01',
      (uitdaging) =>
        zin`Niemand uit het stille midden draagt ${noem(uitdaging)} al. Ga luisteren: herkennen zij dit?`,
    ),
  },
  {
    code: 'UI-02',
    ernst: 'stop',
    titel: 'Het thema van luide stemmen',
    bron: 'S2.4',
    vind: ontbreekt(
      'UI-02',
      (uitdaging) =>
        zin`Wat onder ${noem(uitdaging)} zit, klinkt voorlopig alleen bij luide stemmen. Wat horen jullie in het midden?`,
    ),
  },
  {
    code: 'UI-03',
    ernst: 'letOp',
    titel: 'Dit kiest een kant',
    bron: 'S2.4',
    vind: ontbreekt(
      'UI-03',
      (uitdaging) =>
        zin`${noem(uitdaging)} wordt aan één kant gedragen, en nog niet in het midden. Zo kiest ze een kant: wat delen mensen?`,
    ),
  },
  {
    code: 'UI-12',
    ernst: 'letOp',
    titel: 'Daar zit nog iets anders in',
    bron: 'S2.4',
    vind: (grond) =>
      grond.kaart.uitdagingen.flatMap((uitdaging) => {
        const erin = uitdaging.bezorgdheden.flatMap((id) => lezingVan(grond).get(id) ?? [])
        const ongehoord = uniek(
          erin.filter(({ klasse }) => ZONDER_MIDDEN.includes(klasse)).map(({ id }) => id),
        )
        // Beside what the midden does carry; where nothing is, UI-01 to 03 say so.
        return ongehoord.length === 0 || !erin.some(({ klasse }) => MET_MIDDEN.includes(klasse))
          ? []
          : [
              waar(
                [verwijs('uitdaging', uitdaging.id), ...verwijsAlle('bezorgdheid', ongehoord)],
                zin`In ${noem(uitdaging)} zit ook ${citeer('bezorgdheid', ongehoord)}, en dat hoorde je in het midden nog niet. Ga het vragen, of hou het apart.`,
              ),
            ]
      }),
  },
  {
    code: 'UI-04',
    ernst: 'letOp',
    titel: 'Waar hebben jullie greep op?',
    bron: 'S2.4',
    vind: perUitdaging(
      ({ impact }) => impact === 0,
      (uitdaging) =>
        zin`Bij ${noem(uitdaging)} kunnen jullie zelf niets doen. Op welk deel hebben jullie wél greep?`,
    ),
  },
  {
    code: 'UI-05',
    ernst: 'letOp',
    titel: 'Goed gehoord?',
    bron: 'S3.1',
    nietInFase4: true,
    vind: perUitdaging(
      (uitdaging, kaart) =>
        isGekozen(uitdaging) &&
        heeftActie(uitdaging, kaart) &&
        !Object.keys(uitdaging.teruggelegd).some((id) => kaart.dossier.actoren[id]?.soort === 'stilleMidden'),
      (uitdaging) =>
        zin`Leg ${noem(uitdaging)} terug voor aan het midden: hebben jullie hen goed gehoord, en welke oplossing zien zij?`,
    ),
  },
  {
    code: 'UI-06',
    ernst: 'tip',
    titel: 'Zoek een haakje',
    bron: 'S3.3',
    nietInFase4: true,
    vind: perUitdaging(
      (uitdaging) => isGekozen(uitdaging) && uitdaging.meerjarenplan.trim() === '',
      (uitdaging) =>
        zin`Waar hangt ${noem(uitdaging)} aan in het meerjarenplan? Een haakje geeft middelen en rugdekking.`,
    ),
  },
  {
    code: 'UI-07',
    ernst: 'tip',
    titel: 'Zeg waar je heen wil',
    bron: 'S2.4',
    vind: perUitdaging(
      ({ tekst }) => isTegengesteld(tekst),
      (uitdaging) => zin`${noem(uitdaging)} zegt wat er weg moet. Kan het ook als wat er komt?`,
    ),
  },
  {
    code: 'UI-08',
    ernst: 'aandacht',
    titel: 'Gedeeld, en nog niet opgenomen',
    bron: 'S2.4',
    nietInFase4: true,
    vind({ kaart, bezorgdheden }) {
      const opgenomen = new Set(kaart.uitdagingen.flatMap((uitdaging) => uitdaging.bezorgdheden))
      return (
        bezorgdheden
          // What may be discrimination has its own track (DI-08) and is not ranked.
          .filter(
            ({ id, klasse, wettelijkSpoor }) => klasse === 'gedeeld' && !wettelijkSpoor && !opgenomen.has(id),
          )
          .map(({ id }) =>
            waar(
              [verwijs('bezorgdheid', id)],
              zin`«${verwijs('bezorgdheid', id)}» wordt gedeeld, en zit nog in geen uitdaging. Is dat een bewuste keuze?`,
            ),
          )
      )
    },
  },
  {
    code: 'UI-09',
    ernst: 'aandacht',
    titel: 'Kies er hoogstens drie',
    bron: 'S3.1',
    nietInFase4: true,
    vind({ kaart }) {
      const gekozen = kaart.uitdagingen.filter(isGekozen)
      return eenmaal(
        gekozen.length > 3,
        zin`Jullie kozen ${tel(gekozen.length, 'uitdaging', 'uitdagingen')}. Hoogstens drie tegelijk houdt het haalbaar: welke eerst?`,
      )
    },
  },
  {
    code: 'UI-10',
    ernst: 'aandacht',
    titel: 'Hoe ziet geslaagd eruit?',
    bron: 'S3.2',
    nietInFase4: true,
    vind: perUitdaging(
      (uitdaging, kaart) =>
        isGekozen(uitdaging) &&
        heeftActie(uitdaging, kaart) &&
        !Object.values(uitdaging.doelstellingen).some(({ tekst }) => tekst.trim() !== ''),
      (uitdaging) =>
        zin`${noem(uitdaging)} heeft nog geen doelstelling. Hoe ziet het eruit als het gelukt is?`,
    ),
  },
  {
    code: 'UI-11',
    ernst: 'tip',
    titel: 'Misschien te breed',
    bron: 'S2.4',
    vind: perUitdaging(
      ({ bezorgdheden }) => bezorgdheden.length > 3,
      (uitdaging) =>
        zin`${noem(uitdaging)} bundelt ${uitdaging.bezorgdheden.length} bezorgdheden. Dat is breed: kan je ze splitsen?`,
    ),
  },
]
