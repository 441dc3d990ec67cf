/**
 * The maandbericht: on one page how the acties go, for who follows them from a distance. What there is a word about stands in it, the rest is a
 * number. Source: method S3.5, S4.
 */
import { type Actie, ACTIE_STANDEN } from '../../domain/model/actie'
import { ACTIE_STAND_NAAM } from '../../domain/model/actiewoorden'
import { opOrde, opSleutelDatum } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import {
  findAchterop,
  isLopend,
  type Logregel,
  readLogboek,
  zegAchterop,
} from '../../domain/model/uitvoering'
import { komtVoor, verzetDatum, zegDatum } from '../../taal/datum'
import { hoofdletter, kort, tel } from '../../taal/woorden'
import { isBloot, merkVan } from '../merk/merkteken'
import { zuiver } from '../merk/zuiver'
import { alinea, type Blok, deel, kenmerken, lijst, tabel, type Verslag } from '../verslag/blok'
import { createNoemer, naast, type Noemer } from '../verslag/noemer'

/** Rows of all tables together that leave room for a head and a foot on one page. */
const HOOGSTENS = 14
/** Signs of a text in a cell. */
const CEL = 110

/** `datum` is the ISO day on which it is made; it looks a month back and a month ahead. Any dossier gives one. */
export function buildMaandbericht(dossier: UitgaandDossier, { datum }: { datum: string }): Verslag {
  const { kop } = dossier
  const [dossierkaart] = kenmerken([
    ['Gemeente', kop.gemeente],
    ['Dienst', kop.dienst],
    ['Gemaakt door', kop.gemaaktDoor],
  ])
  return zuiver({
    titel: kop.titel.trim() || 'Maandbericht zonder titel',
    soort: 'Maandbericht: hoe lopen de acties?',
    ondertitel: `Stand op ${zegDatum(datum)}`,
    gemaskerd: !isBloot(dossier),
    merk: merkVan(dossier),
    datum,
    kader: null,
    dossierkaart: dossierkaart ?? { soort: 'kenmerken', rijen: [] },
    kort: true,
    delen: [
      ...deel('samengevat', 'Samengevat', samengevat(dossier)),
      ...delenVan(dossier, datum),
      ...deel('overleg', 'Volgend overleg', overleg(dossier, datum)),
    ],
  })
}

function samengevat({ acties }: UitgaandDossier): readonly Blok[] {
  const alle = Object.values(acties)
  if (alle.length === 0) return [alinea('Er zijn nog geen acties.', 'open')]
  const perStand = ACTIE_STANDEN.flatMap((stand) => {
    const aantal = alle.filter(({ status }) => status === stand).length
    return aantal === 0 ? [] : [`${aantal} ${ACTIE_STAND_NAAM[stand]}`]
  })
  return [alinea(`${tel(alle.length, 'actie', 'acties')}: ${perStand.join(', ')}.`)]
}

type Gekozen = { readonly actie: Actie; readonly regel: Logregel | null; readonly bij: string }

/** Who is told about what, each actie once: whose day has passed, what was noted this month, and what begins or ends next month. */
function delenVan(dossier: UitgaandDossier, datum: string) {
  const noemer = createNoemer(dossier)
  const eerder = verzetDatum(datum, { maanden: -1 })
  const straks = verzetDatum(datum, { maanden: 1 })
  const gehad = new Set<string>()
  const neem = (rijen: readonly Gekozen[]): readonly Gekozen[] => {
    const nieuw = rijen.filter(({ actie }) => !gehad.has(actie.id))
    for (const { actie } of nieuw) gehad.add(actie.id)
    return nieuw
  }
  const alle = opOrde(dossier.acties)
  const achterop = neem(
    findAchterop(dossier.acties, datum).map((laat) => ({
      actie: laat.actie,
      regel: readLogboek(laat.actie)[0] ?? null,
      bij: zegAchterop(laat),
    })),
  )
  const genoteerd = neem(
    alle.flatMap((actie) => {
      const [regel] = readLogboek(actie)
      return regel && regel.datum !== '' && !komtVoor(regel.datum, eerder)
        ? [{ actie, regel, bij: ACTIE_STAND_NAAM[regel.stand ?? actie.status] }]
        : []
    }),
  )
  const komt = neem(
    alle.filter(isLopend).flatMap((actie) => {
      const dag = [actie.status === 'gepland' ? actie.start : '', actie.einde].find(
        (een) => een !== '' && !komtVoor(een, datum) && !komtVoor(straks, een),
      )
      const wat = dag === actie.einde ? 'eindigt' : 'begint'
      return dag ? [{ actie, regel: null, bij: `${wat}: ${zegDatum(dag)}` }] : []
    }),
  )
  let ruimte = HOOGSTENS
  const maak = (sleutel: string, kop: string, rijen: readonly Gekozen[]) => {
    const hier = rijen.slice(0, ruimte)
    ruimte -= hier.length
    const over = rijen.length - hier.length
    return deel(sleutel, kop, [
      ...rijtabel(hier, noemer),
      ...(over > 0 ? [alinea(`En nog ${tel(over, 'actie', 'acties')}; ze staan in het plan.`, 'zacht')] : []),
    ])
  }
  return [
    ...maak('kijken', 'Hier is een woord nodig', achterop),
    ...maak('genoteerd', 'De voorbije maand', genoteerd),
    ...maak('komt', 'De komende maand', komt),
  ]
}

const rijtabel = (rijen: readonly Gekozen[], noemer: Noemer): readonly Blok[] =>
  tabel(rijen, [
    { kop: 'Actie', breedte: 3, cel: ({ actie }) => kort(actie.tekst || 'Actie zonder woorden', CEL) },
    { kop: 'Trekker', breedte: 1.6, cel: ({ actie }) => noemer.trekker(actie) },
    { kop: 'Stand', breedte: 2, cel: ({ bij }) => hoofdletter(bij) },
    {
      kop: 'Laatste woord',
      breedte: 3.4,
      cel: ({ regel }) =>
        regel
          ? naast([zegDatum(regel.datum), regel.cijfer, kort(regel.tekst.replaceAll(/\s+/gu, ' '), CEL)])
          : '',
    },
  ])

/** The next one, and what is always on its agenda. */
function overleg({ verankering }: UitgaandDossier, datum: string): readonly Blok[] {
  const [volgend] = opSleutelDatum(verankering.opvolging).filter(
    (een) => een.datum !== '' && !komtVoor(een.datum, datum),
  )
  return volgend ? lijst([naast([zegDatum(volgend.datum), volgend.tekst])]) : []
}
