/**
 * The plan on one page: what is going on, what was chosen and why, for whom, by when, what it costs and who carries it. What the werkgroep decided and
 * what was counted from it stand apart. Source: method S3.
 */
import { teltMee } from '../../domain/lezing/actietellingen'
import { type Financien, findDoenbaar, telFinancien } from '../../domain/nota/financien'
import { zegKostKort } from '../../domain/model/bedragen'
import { opOrde } from '../../domain/model/grond'
import { ordenUitdagingen } from '../../domain/model/uitdagingorde'
import { zegPeriode } from '../../taal/datum'
import { zegBedrag } from '../../taal/getal'
import { hoofdletter, kortNaWoord, tel } from '../../taal/woorden'
import { buildGroepen } from './acties'
import { type Blok, type Deel, deel, buildKaartwoorden, kenmerken, open, SAMENVATTING, tabel } from './blok'
import { type Bron, eerste, naast, type Noemer, samen } from './noemer'
import { KOPREGELS, telRegels } from './regels'

/** What keeps it to one page: signs of a free text, uitdagingen, acties and names. */
const MAX = { tekst: 420, kort: 110, uitdagingen: 3, acties: 8, namen: 8 } as const
const ACTIES_MINSTENS = 3

/** `ruimte`: lines that the first page has left for it; with more than that, fewer acties are named. */
export function buildSamenvatting(bron: Bron, ruimte: number): Deel {
  const gezegd = buildKaartwoorden('', uitDeKaart(bron))
  const past = (blokken: readonly Blok[]) => telRegels([...blokken, ...gezegd]) + 3 * KOPREGELS <= ruimte
  let acties: number = MAX.acties
  while (acties > ACTIES_MINSTENS && !past(besloten(bron, acties))) acties--
  const besliste = besloten(bron, acties)
  return {
    sleutel: SAMENVATTING,
    kop: 'Het plan in één blad',
    blokken: besliste.length > 0 ? [] : [open('Er is nog niets gekozen om samen te vatten.')],
    delen: [
      ...deel('besloten', 'Wat de werkgroep besliste', besliste),
      ...deel('geteld', 'Wat daaruit volgt', gezegd),
    ],
  }
}

const ingekort = (tekst: string, max: number): string =>
  kortNaWoord(tekst.trim().replaceAll(/\s*\n\s*/gu, ' '), max)

const uitdagingenVan = ({ dossier, afleiding }: Bron) =>
  ordenUitdagingen(dossier.uitdagingen, afleiding.uitdagingen.eigenVolgorde)

/** What people wrote and chose, with at most so many acties. */
function besloten(bron: Bron, meest: number): Blok[] {
  const { dossier, noemer } = bron
  const genummerd = buildGroepen(bron).flatMap(({ acties }) => acties)
  const tellend = genummerd.filter(({ actie }) => teltMee(actie))
  const voorop = tellend.filter(({ actie }) => actie.prioritair)
  const getoond = voorop.slice(0, meest)
  const rest = tellend.length - getoond.length
  const uitdagingen = (keuze: 'gekozen' | 'niet') =>
    eerste(
      uitdagingenVan(bron)
        .filter((een) => een.keuze === keuze)
        .map(({ tekst, reden }) => naast([ingekort(tekst, MAX.kort), ingekort(reden, MAX.kort)])),
      MAX.uitdagingen,
      (aantal) => `en ${tel(aantal, 'andere', 'andere')}`,
    ).join('\n')
  const doelgroep = [...new Set(tellend.flatMap(({ actie }) => actie.doelgroep))].map(noemer.actor)
  const feiten = kenmerken([
    ['Wat er speelt', ingekort(dossier.kop.context, MAX.tekst)],
    ['Wat we kiezen, en waarom', uitdagingen('gekozen')],
    ['Wat we nu niet opnemen', uitdagingen('niet')],
    [
      'Voor wie',
      samen(
        eerste(doelgroep.filter(Boolean), MAX.namen, (aantal) => `en ${tel(aantal, 'andere', 'andere')}`),
      ),
    ],
    ['Projectleider', dossier.leden[dossier.werkgroep.projectleider ?? '']?.wie ?? ''],
    ['Wie het overzicht houdt', dossier.plan.overzichthouder],
  ])
  const acties = tabel(getoond, [
    {
      kop: rest > 0 ? `Wat eerst komt (en ${rest} andere verder in dit plan)` : 'Wat eerst komt',
      breedte: 4,
      cel: ({ nr, actie }) => `${nr}. ${ingekort(actie.tekst, MAX.kort)}`,
    },
    { kop: 'Trekker', breedte: 2, cel: ({ actie }) => noemer.trekker(actie) },
    {
      kop: 'Wanneer',
      breedte: 3,
      cel: ({ actie: { start, einde } }) => hoofdletter(zegPeriode(start, einde)),
    },
    { kop: 'Budget', breedte: 1.6, cel: ({ actie }) => ingekort(zegKostKort(actie), MAX.kort) },
  ])
  return [...feiten, ...acties]
}

/** Counted from the plan, and what the map says of what was chosen. */
function uitDeKaart(bron: Bron): string[] {
  const { dossier, afleiding, noemer } = bron
  const uitdagingen = uitdagingenVan(bron)
  const gekozen = uitdagingen.filter(({ keuze }) => keuze === 'gekozen')
  const doenbaar = findDoenbaar(uitdagingen, opOrde(dossier.acties))
  const { acties } = doenbaar
  const lezing = new Map(afleiding.uitdagingen.gerangschikt.map((een) => [een.uitdaging, een]))
  const trekkers = acties.filter((actie) => noemer.trekker(actie) !== '').length
  return [
    acties.length === 0
      ? ''
      : `${tel(acties.length, 'actie', 'acties')}, waarvan ${acties.filter(({ prioritair }) => prioritair).length} prioritair; ${trekkers} met een trekker.`,
    zegLooptijd(acties),
    zegKosten(telFinancien(doenbaar.uitdagingen, acties)),
    ...gekozen
      .slice(0, MAX.uitdagingen)
      .map(({ id, tekst }) => zegGrond(tekst, lezing.get(id)?.omdat.zin, noemer)),
  ].filter(Boolean)
}

const zegGrond = (tekst: string, zin: Parameters<Noemer['zin']>[0] | undefined, noemer: Noemer): string =>
  zin ? `«${ingekort(tekst, MAX.kort)}»: ${noemer.zin(zin)}` : ''

function zegLooptijd(acties: readonly { start: string; einde: string }[]): string {
  const begin = acties.map(({ start }) => start).filter(Boolean)
  const einde = acties.map((actie) => actie.einde).filter(Boolean)
  // ISO days and months sort as they come.
  const periode = zegPeriode(begin.sort()[0] ?? '', einde.sort().at(-1) ?? '')
  return periode === '' ? '' : `De acties lopen ${periode}.`
}

function zegKosten({ regels, totaal, nietGeteld, zonderBedrag }: Financien): string {
  const open = zonderBedrag + nietGeteld.length
  if (regels.length === 0)
    return nietGeteld.length === 0 ? '' : `Raming: van ${open} is nog geen bedrag te tellen.`
  return `Raming, opgeteld uit de bedragen in dit plan: ${zegBedrag(totaal)}${open > 0 ? `; van ${open} is nog geen bedrag te tellen` : ''}.`
}
