/** What it costs, by year and by code of the meerjarenplan, and whether a visum is asked. What cannot be added is named, never guessed. Source: method S3.3. */
import type { Financien } from '../../domain/nota/financien'
import type { Notabron } from '../../domain/nota/notabron'
import { zegBedrag } from '../../taal/getal'
import { tel } from '../../taal/woorden'
import { alinea, type Blok, tabel } from '../verslag/blok'
import { aangehaald, inCel, nogInTeVullen, opsommen, UIT_DE_KAART } from './woorden'

export function financieel({ financien, visumVanaf }: Notabron): readonly Blok[] {
  const { regels, bronnen, totaal, nietGeteld, zonderBedrag } = financien
  const rijen = [
    ...regels.map(({ periode, uitdaging, code, bedrag }) => [
      zegJaar(periode),
      inCel(uitdaging) || 'Zonder uitdaging',
      inCel(code) || 'Nog in te vullen',
      zegBedrag(bedrag),
    ]),
    ...perJaar(financien).map(([jaar, bedrag]) => [`${zegJaar(jaar)}, samen`, '', '', zegBedrag(bedrag)]),
    ['Totaal', '', '', zegBedrag(totaal)],
  ]
  return [
    ...(regels.length > 0
      ? [
          alinea(`${UIT_DE_KAART}: opgeteld uit de bedragen in het actieplan.`),
          ...tabel(rijen, [
            { kop: 'Jaar', breedte: 2.2, cel: ([jaar = '']) => jaar },
            { kop: 'Uitdaging', breedte: 3.6, cel: ([, uitdaging = '']) => uitdaging },
            { kop: 'Meerjarenplan', breedte: 2.4, cel: ([, , code = '']) => code },
            { kop: 'Raming', breedte: 1.6, cel: ([, , , bedrag = '']) => bedrag },
          ]),
        ]
      : [
          nogInTeVullen(
            'wie een actie trekt, zet er een bedrag bij, met het jaar en wie betaalt; de financiële dienst geeft de code van het meerjarenplan.',
          ),
        ]),
    ...tabel(bronnen, [
      { kop: 'Wie betaalt', breedte: 8.2, cel: ({ bron }) => inCel(bron) || 'Nog in te vullen' },
      { kop: 'Raming', breedte: 1.6, cel: ({ bedrag }) => zegBedrag(bedrag) },
    ]),
    ...(nietGeteld.length > 0
      ? [
          alinea(
            `Niet meegeteld, omdat er geen enkel bedrag uit te lezen is: ${opsommen(nietGeteld.slice(0, NIET_MAX).map(({ wat, budget }) => `${aangehaald(wat)} (${inCel(budget)})`))}${nietGeteld.length > NIET_MAX ? `, en nog ${nietGeteld.length - NIET_MAX}` : ''}.`,
          ),
        ]
      : []),
    ...(zonderBedrag > 0 && regels.length > 0
      ? [alinea(`${tel(zonderBedrag, 'actie heeft', 'acties hebben')} nog geen bedrag.`, 'zacht')]
      : []),
    // Of no amount at all nobody can say anything.
    ...(regels.length + nietGeteld.length > 0 ? [visum(financien, visumVanaf)] : []),
  ]
}

/** Most amounts that are named one by one. */
const NIET_MAX = 6

const zegJaar = (periode: string): string =>
  periode === '' ? 'Jaar nog te bepalen' : periode.includes('–') ? `${periode}, nog te verdelen` : periode

/** Sums of the periods in which more than one uitdaging has an amount. */
function perJaar({ regels }: Financien): [string, number][] {
  const jaren = new Map<string, number[]>()
  for (const { periode, bedrag } of regels) jaren.set(periode, [...(jaren.get(periode) ?? []), bedrag])
  return [...jaren].flatMap(([jaar, deze]): [string, number][] =>
    deze.length > 1 ? [[jaar, deze.reduce((som, bedrag) => som + bedrag, 0)]] : [],
  )
}

function visum({ totaal, nietGeteld, zonderBedrag }: Financien, vanaf: number | null): Blok {
  if (vanaf === null)
    return nogInTeVullen(
      'visum nodig? De projectleider zet op de dossierkaart vanaf welk bedrag jullie gemeente er een vraagt.',
    )
  const grens = `het bedrag van ${zegBedrag(vanaf)} dat in deze gemeente geldt`
  if (totaal >= vanaf)
    return alinea(
      `Visum nodig? Ja, de raming bereikt ${grens}. Vraag het aan de financieel directeur vóór iets wordt vastgelegd.`,
    )
  const open = nietGeteld.length + zonderBedrag > 0 ? ' Niet alle bedragen zijn al bekend.' : ''
  return alinea(
    `Visum nodig? De raming blijft onder ${grens}.${open} De financieel directeur heeft het laatste woord.`,
  )
}
