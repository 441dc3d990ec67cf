/**
 * Uitdagingen: what the room took over and what the map suggests, weighed alike and in one order. Luide stemmen are named beside them and change
 * no score, status or place. Source: method S2.4, S3.1.
 */
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import type { BezorgdheidLezing, UitdagingenLezing } from '../lezing/afleiding'
import { deriveDraagvlak, noemGehoorde } from './draagvlak'
import { readDragers } from './dragers'
import { findGrondWegVanUitdaging, VOORSTELKLASSEN } from './grondweg'
import { deriveHaalbaarheid } from './haalbaarheid'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { deriveStatus } from './kiesbaar'
import { type Omdat, verwijs, zin } from '../lezing/omdat'
import { uitdagingSleutel } from './sleutels'
import { noemIds, uniek } from '../lezing/tellingen'
import { isEnkelVermoed } from './stemmen'
import { deriveVerbinding } from './verbinding'
import { type Gewogen, orderUitdagingen, placeUitdagingen, readEigenVolgorde } from './volgorde'

/** `lezingen` are those of all bezorgdheden, in their order. In fase 4 nothing new is suggested; what is there keeps score and place. */
export function deriveUitdagingen(
  kaart: Kaartlezing,
  lezingen: readonly BezorgdheidLezing[],
): UitdagingenLezing {
  const overgenomen = kaart.uitdagingen.map((uitdaging) =>
    weeg(kaart, lezingen, uitdaging.bezorgdheden, uitdaging),
  )
  const voorgesteld = findVoorstellen(kaart, lezingen).map(({ id }, i) =>
    weeg(kaart, lezingen, [id], null, i + 1),
  )
  const opzij = new Set(kaart.dossier.plan.verborgenVoorstellen)
  const isOpzij = ({ uitdaging, sleutel }: Gewogen) => uitdaging === null && opzij.has(sleutel)

  const alle = orderUitdagingen([...overgenomen, ...voorgesteld])
  const gerangschikt = placeUitdagingen(alle.filter((een) => !isOpzij(een)))
  return {
    gerangschikt,
    ...readEigenVolgorde(gerangschikt, kaart.dossier.plan),
    // With the place that each would take between the others.
    verborgen: alle.filter(isOpzij).flatMap((een) => {
      const samen = alle.filter((ander) => ander === een || !isOpzij(ander))
      return placeUitdagingen(samen).filter(({ sleutel }) => sleutel === een.sleutel)
    }),
    vragen: lezingen.flatMap(({ id, klasse, vraag, wettelijkSpoor }) =>
      klasse === 'gedeeldZonderMidden' && !wettelijkSpoor && vraag
        ? [
            {
              bezorgdheid: id,
              omdat: {
                ...vraag,
                zin: zin`«${verwijs('bezorgdheid', id)}» leeft aan beide kanten. ${vraag.zin}`,
              },
            },
          ]
        : [],
    ),
  }
}

/** One per bezorgdheid that stands in no uitdaging yet, in the order of klassen; none where the law comes first (DI-08). */
function findVoorstellen(kaart: Kaartlezing, lezingen: readonly BezorgdheidLezing[]): BezorgdheidLezing[] {
  if (kaart.strategie.fase === 4) return []
  const bezet = new Set(kaart.uitdagingen.flatMap(({ bezorgdheden }) => bezorgdheden))
  return lezingen.filter(
    ({ id, klasse, wettelijkSpoor }) => VOORSTELKLASSEN.includes(klasse) && !wettelijkSpoor && !bezet.has(id),
  )
}

function weeg(
  kaart: Kaartlezing,
  lezingen: readonly BezorgdheidLezing[],
  bezorgdheden: readonly Id[],
  uitdaging: Uitdaging | null,
  rang = 0,
): Gewogen {
  const dragers = readDragers(kaart, bezorgdheden)
  const draagvlak = deriveDraagvlak(kaart, bezorgdheden, dragers)
  const verbinding = deriveVerbinding(kaart, bezorgdheden, dragers)
  const haalbaarheid = deriveHaalbaarheid(kaart, uitdaging)
  // What joins nobody yet is no reason.
  const waarom =
    verbinding.punten > 0 ? zin`${verbinding.omdat.zin} ${draagvlak.omdat.zin}` : draagvlak.omdat.zin
  const [eerste = ''] = bezorgdheden
  return {
    sleutel: uitdaging?.id ?? uitdagingSleutel(eerste),
    uitdaging: uitdaging?.id ?? null,
    bezorgdheden,
    draagvlak,
    verbinding,
    haalbaarheid,
    som: draagvlak.punten + verbinding.punten + haalbaarheid.punten,
    ...deriveStatus({ draagvlak, haalbaarheid }, noemGehoorde(kaart, bezorgdheden)),
    omdat: {
      zin: uitdaging
        ? waarom
        : zin`Uit «${verwijs('bezorgdheid', eerste)}»: formuleer waar je heen wil. ${waarom}`,
      code: 'S2.4',
    },
    isEnkelVermoed: isEnkelVermoed(bezorgdheden.flatMap((id) => kaart.inwonerlijnenVan(id))),
    luid: readLuid(kaart, bezorgdheden, dragers.inwoners.length > 0),
    grondWeg: uitdaging && findGrondWegVanUitdaging(kaart, lezingen, uitdaging),
    isGelinkt: uitdaging !== null && uitdaging.meerjarenplan.trim() !== '',
    rang,
  }
}

/** «Ook luid geuit door …»: weighs nothing, and opens the 1-op-1 conversation. Source: S2.1. */
function readLuid(kaart: Kaartlezing, bezorgdheden: readonly Id[], heeftDragers: boolean): Omdat | null {
  const luid = new Set<Id>()
  for (const id of bezorgdheden)
    for (const { actor } of kaart.lijnenVan(id)) if (actor.soort === 'luideStem') luid.add(actor.id)
  const stemmen = uniek(luid)
  return stemmen.length === 0
    ? null
    : {
        zin: zin`${heeftDragers ? 'Ook' : 'Wel'} luid geuit door ${noemIds(stemmen)}: een opening voor een gesprek apart.`,
        code: 'S2.1',
      }
}
