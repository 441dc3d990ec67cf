/**
 * The maandbericht: on one page how the acties go, for who follows them from a distance. What there is a word about stands in it, the rest is a
 * number. Source: method S3.5, S4.
 */
import { type Actie, ACTIE_STANDEN } from '../../domain/model/actie'
import { ACTIE_STAND_NAAM } from '../../domain/model/actiewoorden'
import { opOrde } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import {
  findAchterop,
  findLaatste,
  isLopend,
  type Logregel,
  zegAchterop,
} from '../../domain/model/uitvoering'
import { findVolgendOverleg } from '../../domain/traject/traject'
import { komtVoor, verzetDatum, zegDatum } from '../../taal/datum'
import { hoofdletter, kort, tel } from '../../taal/woorden'
import { isBloot, merkVan } from '../merk/merkteken'
import { zuiver } from '../merk/zuiver'
import { alinea, type Blok, type Deel, deel, kenmerken, lijst, tabel, type Verslag } from '../verslag/blok'
import { createNoemer, naast, type Noemer } from '../verslag/noemer'
import { BLADREGELS, KOPREGELS, telRegels, telTitelregels } from '../verslag/regels'

/** Rows of all tables together: more is no longer read at a glance. Where the cells are full, fewer fit. */
const HOOGSTENS = 14
/** Signs of a text in a cell, of a name in one, of a line beside its name, and of a title. */
const CEL = 110
const NAAM = 40
const REGEL = 70
const TITEL = 60

/** `datum` is the ISO day on which it is made; it looks a month back and a month ahead. Any dossier gives one. */
export function buildMaandbericht(dossier: UitgaandDossier, { datum }: { datum: string }): Verslag {
  const { kop } = dossier
  const [dossierkaart = { soort: 'kenmerken' as const, rijen: [] }] = kenmerken([
    ['Gemeente', kort(kop.gemeente, REGEL)],
    ['Dienst', kort(kop.dienst, REGEL)],
    ['Gemaakt door', kort(kop.gemaaktDoor, REGEL)],
  ])
  const kopdelen = deel('samengevat', 'Samengevat', samengevat(dossier))
  const voetdelen = deel('overleg', 'Volgend overleg', overleg(dossier, datum))
  const titel = kort(kop.titel.trim(), TITEL) || 'Maandbericht zonder titel'
  const hoofd = telTitelregels(titel) + telRegels([dossierkaart])
  const ruimte = BLADREGELS - hoofd - telDelen([...kopdelen, ...voetdelen])
  return zuiver({
    titel,
    soort: 'Maandbericht: hoe lopen de acties?',
    ondertitel: `Stand op ${zegDatum(datum)}`,
    gemaskerd: !isBloot(dossier),
    merk: merkVan(dossier),
    datum,
    kader: null,
    dossierkaart,
    kort: true,
    delen: [...kopdelen, ...delenVan(dossier, datum, ruimte), ...voetdelen],
  })
}

const telDelen = (delen: readonly Deel[]): number =>
  delen.reduce((som, { blokken }) => som + KOPREGELS + telRegels(blokken), 0)

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

/**
 * Who is told about what, each actie once: whose day has passed, what was noted this month, and what begins or ends next month. `ruimte`: lines that the
 * page has left for it.
 */
function delenVan(dossier: UitgaandDossier, datum: string, ruimte: number): readonly Deel[] {
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
      regel: findLaatste(laat.actie, datum) ?? null,
      bij: zegAchterop(laat),
    })),
  )
  const genoteerd = neem(
    alle.flatMap((actie) => {
      const regel = findLaatste(actie, datum)
      return regel && !komtVoor(regel.datum, eerder)
        ? [{ actie, regel, bij: ACTIE_STAND_NAAM[regel.stand ?? actie.status] }]
        : []
    }),
  )
  const komt = neem(
    alle.filter(isLopend).flatMap((actie) => {
      const isStraks = (dag: string) => dag !== '' && !komtVoor(dag, datum) && !komtVoor(straks, dag)
      const bij =
        actie.status === 'gepland' && isStraks(actie.start)
          ? `begint: ${zegDatum(actie.start)}`
          : isStraks(actie.einde)
            ? `eindigt: ${zegDatum(actie.einde)}`
            : ''
      return bij === '' ? [] : [{ actie, regel: null, bij }]
    }),
  )
  return vul(
    [
      { sleutel: 'kijken', kop: 'Hier is een woord nodig', rijen: achterop },
      { sleutel: 'genoteerd', kop: 'De voorbije maand', rijen: genoteerd },
      { sleutel: 'komt', kop: 'De komende maand', rijen: komt },
    ].filter(({ rijen }) => rijen.length > 0),
    ruimte,
    createNoemer(dossier),
  )
}

type Groep = { readonly sleutel: string; readonly kop: string; readonly rijen: readonly Gekozen[] }

/** As many rows as fit, from the first group on; of what has no place, each group says how many there are. */
function vul(groepen: readonly Groep[], ruimte: number, noemer: Noemer): readonly Deel[] {
  const delen: Deel[] = []
  let rijen = HOOGSTENS
  for (const groep of groepen) {
    const straks = groepen.slice(groepen.indexOf(groep) + 1).flatMap((later) => maakDeel(later, 0, noemer))
    const past = (aantal: number) =>
      telDelen([...delen, ...maakDeel(groep, aantal, noemer), ...straks]) <= ruimte
    let aantal = Math.min(rijen, groep.rijen.length)
    while (aantal > 0 && !past(aantal)) aantal--
    rijen -= aantal
    delen.push(...maakDeel(groep, aantal, noemer))
  }
  return delen
}

/** The first so many, and how many more there are. */
function maakDeel({ sleutel, kop, rijen }: Groep, aantal: number, noemer: Noemer): readonly Deel[] {
  const over = rijen.length - aantal
  const meer = `${tel(over, 'actie; ze staat', 'acties; ze staan')} in het plan.`
  return deel(sleutel, kop, [
    ...rijtabel(rijen.slice(0, aantal), noemer),
    ...(over > 0 ? [alinea(aantal > 0 ? `En nog ${meer}` : meer, 'zacht')] : []),
  ])
}

const rijtabel = (rijen: readonly Gekozen[], noemer: Noemer): readonly Blok[] =>
  tabel(rijen, [
    { kop: 'Actie', breedte: 3, cel: ({ actie }) => kort(actie.tekst || 'Actie zonder woorden', CEL) },
    { kop: 'Trekker', breedte: 1.6, cel: ({ actie }) => kort(noemer.trekker(actie), NAAM) },
    { kop: 'Stand', breedte: 2, cel: ({ bij }) => hoofdletter(bij) },
    {
      kop: 'Laatste woord',
      breedte: 3.4,
      cel: ({ regel }) =>
        regel ? naast([zegDatum(regel.datum), kort(regel.cijfer, NAAM), kort(regel.tekst, CEL)]) : '',
    },
  ])

/** The next one. */
function overleg(dossier: UitgaandDossier, datum: string): readonly Blok[] {
  const volgend = findVolgendOverleg(dossier, datum)
  return volgend ? lijst([naast([zegDatum(volgend.datum), kort(volgend.tekst, CEL)])]) : []
}
