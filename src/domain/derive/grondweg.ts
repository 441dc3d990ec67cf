/** Grondweg: whether what was taken over still stands on the map that suggested it. It only says so; nothing changes by itself. Source: S2.4, S3.4. */
import type { Actie } from '../model/actie'
import { isInwoner } from '../model/actor'
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import type { BezorgdheidKlasse, BezorgdheidLezing } from '../lezing/afleiding'
import { type Dragers, readDragers } from './dragers'
import { isVoorDezeKaart, type Kaartlezing } from '../lezing/kaartlezing'
import { type Omdat, verwijs, voeg, type Zin, zin } from '../lezing/omdat'
import { leesActieSleutel } from './sleutels'
import { noemIds } from '../lezing/tellingen'

/** Klassen that suggest an uitdaging, in that order. */
export const VOORSTELKLASSEN: readonly BezorgdheidKlasse[] = [
  'gedeeld',
  'middenEnEenKant',
  'gedeeldInHetMidden',
  'eenMiddengroep',
]

/** Null when people wrote it themselves, or when its ground is there. */
export function findGrondWegVanUitdaging(
  kaart: Kaartlezing,
  lezingen: readonly BezorgdheidLezing[],
  { herkomst, bezorgdheden }: Uitdaging,
): Omdat | null {
  if (!herkomst) return null
  const uit = herkomst.over.filter((id) => Object.hasOwn(kaart.dossier.bezorgdheden, id))
  const dragers = readDragers(kaart, [...new Set([...bezorgdheden, ...uit])])
  const anders = lezingen.filter(({ id, klasse }) => uit.includes(id) && !VOORSTELKLASSEN.includes(klasse))
  return zeg('S2.4', [
    ...anders.map(
      ({ id, omdat }) => zin`«${verwijs('bezorgdheid', id)}» staat nu anders op de kaart. ${omdat.zin}`,
    ),
    ...zegDragers(kaart, herkomst.over, dragers),
    ...zegVerdwenen(kaart, herkomst.over),
  ])
}

/** The same for an actie: its uitdaging, the type it was for, and the people of its doelgroep. */
export function findGrondWegVanActie(kaart: Kaartlezing, { herkomst, uitdaging }: Actie): Omdat | null {
  if (!herkomst) return null
  const sleutel = leesActieSleutel(herkomst.voorstel)
  const bron = kaart.dossier.uitdagingen[sleutel?.uitdaging ?? uitdaging ?? '']
  if (!bron) {
    return sleutel
      ? { zin: ['De uitdaging waar deze actie uit kwam, is er niet meer.'], code: 'S3.4' }
      : zeg('S3.4', zegVerdwenen(kaart, herkomst.over))
  }
  const dragers = readDragers(kaart, bron.bezorgdheden)
  const type = sleutel?.type ?? null
  const isTypeWeg = type !== null && !dragers.inwoners.some(({ verontrusting }) => verontrusting === type)
  return zeg('S3.4', [
    ...(isTypeWeg
      ? [
          zin`Bij «${verwijs('uitdaging', bron.id)}» staat niemand meer als ${verwijs('type', type)} op de kaart.`,
        ]
      : []),
    ...zegDragers(kaart, herkomst.over, dragers),
    ...zegVerdwenen(kaart, herkomst.over),
  ])
}

/** Inwoners that it stood on and that carry it no longer, or have no place any more. */
function zegDragers(kaart: Kaartlezing, over: readonly Id[], { inwoners }: Dragers): Zin[] {
  const nu = new Set(inwoners.map(({ id }) => id))
  const niet = over.filter((id) => {
    const actor = Object.hasOwn(kaart.dossier.actoren, id) ? kaart.dossier.actoren[id] : undefined
    return actor !== undefined && isInwoner(actor) && !nu.has(id)
  })
  const teNoemen = niet.filter((id) => {
    const actor = kaart.dossier.actoren[id]
    return actor !== undefined && isVoorDezeKaart(actor)
  })
  return [
    ...(teNoemen.length > 0
      ? [zin`Dit steunde ook op ${noemIds(teNoemen)}; op de kaart zien we dat niet meer.`]
      : []),
    ...(teNoemen.length < niet.length
      ? [['Dit steunde ook op iemand voor wie deze kaart niet de plek is.']]
      : []),
  ]
}

const PLEKKEN = [
  'actoren',
  'bezorgdheden',
  'uitdagingen',
  'acties',
  'relaties',
  'fora',
  'leden',
  'standpunten',
  'tegenstellingen',
] as const

/** Records that are gone have no name any more. */
function zegVerdwenen(kaart: Kaartlezing, over: readonly Id[]): Zin[] {
  const weg = over.filter((id) => !PLEKKEN.some((plek) => Object.hasOwn(kaart.dossier[plek], id)))
  return weg.length === 0 ? [] : [['Iets of iemand waar dit op steunde, staat niet meer in het dossier.']]
}

const zeg = (code: Omdat['code'], zinnen: readonly Zin[]): Omdat | null =>
  zinnen.length === 0
    ? null
    : { zin: voeg(...zinnen.flatMap((een, i) => (i === 0 ? [een] : [' ', een]))), code }
