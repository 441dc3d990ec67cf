/**
 * Plaatshouders: what a municipality may write between double braces in a Word file of its own, and what comes in its place. The values are those of the
 * plan and the nota, made of a dossier that may leave.
 */
import { hoofdtegenstellingVan } from '../../domain/model/dossier'
import { RUBRIEK_KOP, RUBRIEKEN, type Rubriek } from '../../domain/model/notarubriek'
import { naamVanTegenstelling } from '../../domain/model/tegenstelling'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { zegDatum } from '../../taal/datum'
import { merkVan } from '../merk/merkteken'
import { zuiver } from '../merk/zuiver'
import { buildNota } from '../nota/nota'
import { alinea, type Deel, type Verslag } from '../verslag/blok'
import { buildVerslag } from '../verslag/verslag'

/** `zin` stands within a line; `blok` takes the place of the whole line it stands on. */
export type Plaatshouder = { readonly naam: string; readonly soort: 'zin' | 'blok'; readonly wat: string }

const ZINNEN = {
  titel: 'de titel van het dossier',
  gemeente: 'de gemeente',
  dienst: 'de dienst',
  thema: 'het thema',
  tegenstelling: 'de twee kanten',
  opsteller: 'wie het maakte',
  versie: 'de versie',
  verantwoordelijke: 'de verwerkingsverantwoordelijke',
  doel: 'het doel',
  rechtsgrond: 'de rechtsgrond',
  bewaartermijn: 'tot wanneer het bewaard wordt',
  datum: 'de dag waarop het bestand gemaakt wordt',
  merk: 'of er namen verborgen zijn',
} as const

const HOOFDSTUKKEN = {
  samenvatting: 'het plan in één blad',
  situatie: 'de situatie',
  bezorgdheden: 'de bezorgdheden',
  pitstop: 'de pitstop',
  uitdagingen: 'de uitdagingen',
  acties: 'de acties, elk met alles wat erbij staat',
  communicatie: 'de communicatie',
  verankering: 'de verankering',
} as const

const rubrieknaam = (rubriek: Rubriek): string => `nota_${rubriek}`
const ACTIETABEL = 'actietabel'

export const PLAATSHOUDERS: readonly Plaatshouder[] = [
  ...Object.entries(ZINNEN).map(([naam, wat]) => ({ naam, wat, soort: 'zin' as const })),
  ...Object.entries(HOOFDSTUKKEN).map(([naam, wat]) => ({ naam, wat, soort: 'blok' as const })),
  { naam: ACTIETABEL, wat: 'de tabel van de acties', soort: 'blok' },
  ...RUBRIEKEN.map((rubriek) => ({
    naam: rubrieknaam(rubriek),
    wat: `uit de nota: ${RUBRIEK_KOP[rubriek].toLowerCase()}`,
    soort: 'blok' as const,
  })),
]

/** What a file asks for: names, each once, and those of a blok that share their line with other words, which would fall away. */
export type Gelezen = { readonly namen: readonly string[]; readonly nietAlleen: readonly string[] }

/** By name of the plaatshouder. */
export type Waarden = {
  readonly zinnen: Readonly<Record<string, string>>
  readonly blokken: Readonly<Record<string, Pick<Deel, 'blokken' | 'delen'>>>
}

/** `datum` is the ISO day on which it is made. Every name of {@link PLAATSHOUDERS} has a value, of any dossier. */
export function buildWaarden(dossier: UitgaandDossier, { datum }: { datum: string }): Waarden {
  const { kop } = dossier
  const hier = hoofdtegenstellingVan(dossier)
  const [verslag, nota] = [buildVerslag(dossier, { datum }), buildNota(dossier, { datum })]
  const zinnen: Record<keyof typeof ZINNEN, string> = {
    titel: kop.titel,
    gemeente: kop.gemeente,
    dienst: kop.dienst,
    thema: kop.thema,
    tegenstelling: hier ? naamVanTegenstelling(hier) : '',
    opsteller: kop.gemaaktDoor,
    versie: kop.versie,
    verantwoordelijke: kop.verantwoordelijke,
    doel: kop.doel,
    rechtsgrond: kop.rechtsgrond,
    bewaartermijn: zegDatum(kop.bewaarTot),
    datum: zegDatum(datum),
    merk: merkVan(dossier),
  }
  const acties = findDeel(verslag, 'acties')
  return zonderAccolades(
    zuiver({
      zinnen,
      blokken: {
        ...Object.fromEntries(Object.keys(HOOFDSTUKKEN).map((naam) => [naam, findDeel(verslag, naam)])),
        [ACTIETABEL]: { blokken: acties.blokken, delen: [] },
        ...Object.fromEntries(RUBRIEKEN.map((rubriek) => [rubrieknaam(rubriek), findDeel(nota, rubriek)])),
      },
    }),
  )
}

function findDeel({ delen }: Verslag, sleutel: string): Pick<Deel, 'blokken' | 'delen'> {
  const deel = delen.find((een) => een.sleutel === sleutel)
  return deel && deel.blokken.length + deel.delen.length > 0
    ? deel
    : { blokken: [alinea('Hier staat nog niets.', 'open')], delen: [] }
}

/** What people typed between double braces would be filled in as well: a sign without width keeps the braces apart. */
const zonderAccolades = <T>(waarde: T): T =>
  JSON.parse(JSON.stringify(waarde).replaceAll('{{', '{\u2060{')) as T
