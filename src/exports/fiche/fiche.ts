/**
 * The fiche of an actie: on one page all that somebody needs who carries it: what and why, for whom, who and when, with what money, how it is seen to
 * work, and how it went so far. One actie, or each on a page of its own behind a list. Source: method S3.4–S3.6.
 */
import type { Id } from '../../domain/model/grond'
import { derive } from '../../domain/derive'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { hoofdtegenstellingVan } from '../../domain/model/dossier'
import { zegPeriode } from '../../taal/datum'
import { hoofdletter, kortNaWoord, tel } from '../../taal/woorden'
import { isBloot, merkVan } from '../merk/merkteken'
import { zuiver } from '../merk/zuiver'
import { buildGroepen } from '../verslag/acties'
import { alinea, type Blok, type Deel, deel, tabel, type Verslag } from '../verslag/blok'
import { type Bron, createNoemer, samen } from '../verslag/noemer'
import type { Genummerd } from '../verslag/nummers'
import { ACTIE_STAND } from '../verslag/woorden'
import { buildFicheblokken, findOntbrekend } from './fichedelen'
import { BLADREGELS, telRegels, telTitelregels } from '../verslag/regels'

/** UTF-16 units of one text: the first with which the page holds it all. The plan says the rest. */
const INKORTEN = [1200, 700, 420, 260, 160, 100, 60] as const
/** Of the title of a page, which stands in large letters. */
const TITEL_MAX = 80
/** Lines of a heading with the air around it. */
const KOP = 3.1
/** Lines that a page keeps in hand: an office program sets some letters wider than we count. */
const SPELING = 3

/** Of the actie that was asked for; of none, or of one that is gone, all. `datum` is the ISO day on which it is made. Any dossier gives one. */
export function buildFiche(
  dossier: UitgaandDossier,
  { datum, onderwerp }: { datum: string; onderwerp?: { readonly actie?: Id | null } },
): Verslag {
  const afleiding = derive(dossier, hoofdtegenstellingVan(dossier)?.id ?? null, { today: datum })
  const bron = { dossier, afleiding, noemer: createNoemer(dossier) }
  const alle = buildGroepen(bron).flatMap(({ acties }) => acties)
  const gekozen = alle.find((een) => een.actie.id === onderwerp?.actie)
  const titel = dossier.kop.titel.trim()
  const vast = {
    gemaskerd: !isBloot(dossier),
    merk: merkVan(dossier),
    datum,
    kader: null,
    dossierkaart: { soort: 'kenmerken' as const, rijen: [] },
    kort: true as const,
  }
  return zuiver(
    gekozen
      ? {
          ...vast,
          titel: zegTitel(gekozen),
          soort: 'Fiche van een actie',
          ondertitel: titel,
          delen: vul(gekozen, bron, BLADREGELS - telTitelregels(zegTitel(gekozen))),
        }
      : {
          ...vast,
          titel: titel || 'Fiches zonder titel',
          soort: 'Fiche per actie',
          ondertitel:
            alle.length === 0 ? '' : tel(alle.length, 'actie, op een blad', 'acties, elk op een blad'),
          delen: [overzicht(alle, bron), ...alle.map((een) => opBlad(een, bron))],
        },
  )
}

const zegTitel = ({ nr, actie: { tekst } }: Genummerd): string =>
  `${nr}. ${kortNaWoord(tekst.trim().replaceAll(/\s+/gu, ' '), TITEL_MAX, '…') || 'Actie zonder woorden'}`

function overzicht(alle: readonly Genummerd[], { noemer }: Bron): Deel {
  const blokken: readonly Blok[] =
    alle.length === 0
      ? [alinea('Er zijn nog geen acties.', 'open')]
      : tabel(alle, [
          { kop: 'Actie', breedte: 5, cel: zegTitel },
          { kop: 'Trekker', breedte: 2, cel: ({ actie }) => noemer.trekker(actie) },
          {
            kop: 'Wanneer',
            breedte: 2.6,
            cel: ({ actie: { start, einde } }) => hoofdletter(zegPeriode(start, einde)),
          },
          { kop: 'Stand', breedte: 1.2, cel: ({ actie: { status } }) => hoofdletter(ACTIE_STAND[status]) },
        ])
  return { sleutel: 'fiches', kop: 'Alle acties', blokken, delen: [] }
}

const opBlad = (een: Genummerd, bron: Bron): Deel => ({
  sleutel: `fiche-${een.actie.id}`,
  kop: zegTitel(een),
  blokken: [],
  delen: vul(een, bron, BLADREGELS - KOP * 2).map((deze) => ({
    ...deze,
    sleutel: `${deze.sleutel}-${een.actie.id}`,
  })),
  blad: 'nieuw',
})

/** As much of every text as one page holds. `ruimte` in lines of `telRegels`. */
function vul({ actie }: Genummerd, bron: Bron, ruimte: number): readonly Deel[] {
  const ontbreekt = samen(findOntbrekend(actie))
  const maak = (max: number): readonly Deel[] => [
    ...buildFicheblokken(actie, bron, max),
    ...deel('open', 'Nog te bepalen', ontbreekt ? [alinea(`${hoofdletter(ontbreekt)}.`, 'open')] : []),
  ]
  const past = (delen: readonly Deel[]) =>
    delen.reduce((som, { blokken }) => som + KOP + telRegels(blokken), 0) <= ruimte - SPELING
  const laatste = INKORTEN[INKORTEN.length - 1] ?? 0
  return maak(INKORTEN.find((max) => past(maak(max))) ?? laatste)
}
