/** What the college is asked, and the same as articles that somebody can go on with in Word. Made of what was chosen; the college decides. */
import type { Notabron } from '../../domain/nota/notabron'
import { zegDatum, zegPeriode } from '../../taal/datum'
import { zegBedrag } from '../../taal/getal'
import { tel } from '../../taal/woorden'
import { alinea, type Blok, lijst } from '../verslag/blok'
import { kiesActies } from './plan'
import { aangehaald, nogInTeVullen, opsommen, UIT_DE_KAART } from './woorden'

const gekozenVan = ({ uitdagingen }: Notabron) => uitdagingen.filter(({ keuze }) => keuze === 'gekozen')

export function vraag(bron: Notabron): readonly Blok[] {
  const gekozen = gekozenVan(bron)
  if (gekozen.length === 0)
    return [nogInTeVullen('zodra de werkgroep uitdagingen kiest, staat hier wat ze het college vraagt.')]
  const { rijen } = kiesActies(bron)
  return [
    alinea('De werkgroep vraagt het college:'),
    ...lijst([
      `${tel(gekozen.length, 'gedeelde uitdaging', 'gedeelde uitdagingen')} goed te keuren`,
      rijen.length > 0
        ? `opdracht te geven voor ${tel(rijen.length, 'prioritaire actie', 'prioritaire acties')}`
        : '',
      bron.financien.totaal > 0 ? `daarvoor ${zegBedrag(bron.financien.totaal)} te voorzien (raming)` : '',
      bron.momenten.length + bron.agendapunten.length > 0 ? 'de opvolging op de agenda te zetten' : '',
    ]),
  ]
}

export function besluit(bron: Notabron): readonly Blok[] {
  const gekozen = gekozenVan(bron)
  if (gekozen.length === 0)
    return [nogInTeVullen('de werkgroep kiest eerst uitdagingen; dan staat hier een voorstel per artikel.')]
  const { rijen } = kiesActies(bron)
  const { momenten, agendapunten, dienst, financien } = bron
  const artikels: Blok[][] = [
    [
      alinea('Het college keurt deze gedeelde uitdagingen goed:'),
      ...lijst(gekozen.map(({ tekst }) => aangehaald(tekst))),
    ],
    ...(rijen.length > 0
      ? [
          [
            alinea('Het college geeft opdracht voor deze prioritaire acties:'),
            ...lijst(
              rijen.map(({ tekst, trekker, start, einde }) =>
                [aangehaald(tekst), trekker && `trekker: ${trekker}`, zegPeriode(start, einde)]
                  .filter(Boolean)
                  .join(', '),
              ),
            ),
          ],
        ]
      : []),
    financien.totaal > 0
      ? [alinea(zegKrediet(bron))]
      : [nogInTeVullen('de financiële dienst zegt op welk krediet dit komt.')],
    momenten.length + agendapunten.length > 0
      ? [alinea(zegOpvolging(bron))]
      : [nogInTeVullen('de projectleider zegt wanneer het college verslag krijgt.')],
    [
      alinea(
        `Dit besluit gaat naar ${dienst.trim() === '' ? 'de betrokken diensten' : dienst} en naar wie een actie trekt.`,
      ),
    ],
  ]
  return [
    alinea(`${UIT_DE_KAART}: een voorstel uit wat de werkgroep koos. Lees na en pas aan.`, 'zacht'),
    ...artikels.flatMap(([eerste, ...rest], i) =>
      eerste?.soort === 'alinea' ? [{ ...eerste, tekst: `Artikel ${i + 1}. ${eerste.tekst}` }, ...rest] : [],
    ),
  ]
}

function zegKrediet({ financien: { totaal, regels } }: Notabron): string {
  const codes = [...new Set(regels.map(({ code }) => code.trim()).filter(Boolean))]
  const waar =
    codes.length > 0 ? `, te voorzien bij ${opsommen(codes.map(aangehaald))} in het meerjarenplan` : ''
  return `De uitgave wordt geraamd op ${zegBedrag(totaal)}${waar}.`
}

function zegOpvolging({ momenten, agendapunten }: Notabron): string {
  const eerste = momenten.find(({ datum }) => datum !== '')
  const vast = agendapunten[0]
  return [
    'Het college volgt de uitvoering op',
    eerste ? `, een eerste keer rond ${zegDatum(eerste.datum)}` : '',
    vast
      ? `${eerste ? ', en' : ','} met ${aangehaald(vast.tekst)} als vast agendapunt${vast.ritme ? ` (${vast.ritme})` : ''}`
      : '',
    '.',
  ].join('')
}
