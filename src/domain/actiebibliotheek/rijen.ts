/**
 * Rijen: own acties as rows with a header, for the clipboard and any spreadsheet: the way from one dossier to another. Closed lists are written by their
 * names and read back by them; what is not understood is said and left out, and nothing is guessed.
 */
import { PLAN_SAMENLEVEN_TYPES, TERMIJNEN, WERKVORMEN } from '../model/actie'
import { TERMIJN_NAAM, WERKVORM_NAAM } from '../model/actiewoorden'
import { VERONTRUSTING_NAAM, VERONTRUSTINGEN } from '../model/actor'
import { DIEPERLIGGEND, DIEPERLIGGEND_NAAM } from '../model/bezorgdheid'
import { type EigenActie, KOSTEN, SAMENKOMSTEN } from '../model/eigenactie'
import { KOST_NAAM, LEGE_EIGEN_ACTIE, SAMENKOMST_NAAM } from '../model/eigenactiewoorden'
import { TEKST_MAX } from '../model/grond'
import { PLAN_SAMENLEVEN_NAAM } from '../lezing/richtingen'
import { vouw } from '../../taal/vouwen'
import { kort, tel } from '../../taal/woorden'

type Veld = Exclude<keyof EigenActie, 'orde'>
export type Eigenvelden = Omit<EigenActie, 'orde'>

/** Null is a free text; `meer` takes several, parted by a semicolon. */
type Kolom = {
  readonly veld: Veld
  readonly naam: string
  readonly lijst: { readonly namen: Readonly<Record<string, string>>; readonly meer: boolean } | null
}

const namen = <K extends string>(
  sleutels: readonly K[],
  naam: Readonly<Record<K, string>>,
): Readonly<Record<string, string>> => Object.fromEntries(sleutels.map((een) => [een, naam[een]]))

export const EIGEN_KOLOMMEN: readonly Kolom[] = [
  { veld: 'tekst', naam: 'Actie', lijst: null },
  { veld: 'hoe', naam: 'Hoe', lijst: null },
  {
    veld: 'types',
    naam: 'Voor wie',
    lijst: { namen: namen(VERONTRUSTINGEN, VERONTRUSTING_NAAM), meer: true },
  },
  {
    veld: 'dieperliggend',
    naam: 'Wat eronder zit',
    lijst: { namen: namen(DIEPERLIGGEND, DIEPERLIGGEND_NAAM), meer: true },
  },
  { veld: 'termijn', naam: 'Termijn', lijst: { namen: namen(TERMIJNEN, TERMIJN_NAAM), meer: false } },
  { veld: 'werkvorm', naam: 'Werkvorm', lijst: { namen: namen(WERKVORMEN, WERKVORM_NAAM), meer: false } },
  {
    veld: 'planSamenleven',
    naam: 'Plan Samenleven',
    lijst: { namen: namen(PLAN_SAMENLEVEN_TYPES, PLAN_SAMENLEVEN_NAAM), meer: true },
  },
  {
    veld: 'samen',
    naam: 'Wie komt samen',
    lijst: { namen: namen(SAMENKOMSTEN, SAMENKOMST_NAAM), meer: false },
  },
  { veld: 'kost', naam: 'Kost', lijst: { namen: namen(KOSTEN, KOST_NAAM), meer: false } },
  { veld: 'vraagt', naam: 'Wat het vraagt', lijst: null },
  { veld: 'ervaring', naam: 'Ervaring hier', lijst: null },
]

const SCHEIDING = '; '

/** A header and one row each, in the order given. */
export const schrijfEigenRijen = (acties: readonly Eigenvelden[]): string[][] => [
  EIGEN_KOLOMMEN.map(({ naam }) => naam),
  ...acties.map((actie) => EIGEN_KOLOMMEN.map((kolom) => schrijfCel(kolom, actie[kolom.veld]))),
]

function schrijfCel({ lijst }: Kolom, waarde: EigenActie[Veld]): string {
  const waarden = waarde === null ? [] : typeof waarde === 'string' ? [waarde] : waarde
  return lijst ? waarden.map((een) => lijst.namen[een] ?? '').join(SCHEIDING) : waarden.join('')
}

/** More than a library: then it is another list. */
const MEEST = 500

/** `achter`: what was left out, and why, row by row as the reader counts them. */
export type Eigenlezing = { readonly acties: readonly Eigenvelden[]; readonly achter: readonly string[] }

/** Rows with or without our header; without one the columns are in our order. A row without words for the actie itself is passed over. */
export function leesEigenRijen(rijen: readonly (readonly string[])[]): Eigenlezing {
  const [eerste = []] = rijen
  const kop = eerste.map((cel) => EIGEN_KOLOMMEN.find(({ naam }) => vouw(naam) === vouw(cel.trim())) ?? null)
  const heeftKop = kop.some((kolom) => kolom?.veld === 'tekst')
  const kolommen = heeftKop ? kop : EIGEN_KOLOMMEN
  const inhoud = heeftKop ? rijen.slice(1) : rijen
  const acties: Eigenvelden[] = []
  const achter: string[] = []
  if (inhoud.length > MEEST) achter.push(`Na rij ${MEEST}: nog ${tel(inhoud.length - MEEST, 'rij', 'rijen')}`)
  for (const [i, rij] of inhoud.slice(0, MEEST).entries()) {
    const actie: Eigenvelden = { ...LEGE_EIGEN_ACTIE }
    const zeg = (kolom: string, wat: string, reden: string) =>
      achter.push(`Rij ${i + 1}, ${kolom}: «${kort(wat, 60)}» ${reden}`)
    for (const [k, ruw] of rij.entries()) {
      const kolom = kolommen[k]
      const cel = ruw.trim()
      if (cel === '') continue
      if (!kolom) zeg(`kolom ${k + 1}`, cel, 'heeft hier geen kolom')
      else Object.assign(actie, { [kolom.veld]: leesCel(kolom, cel, zeg) })
    }
    if (actie.tekst !== '') acties.push(actie)
    else if (rij.some((cel) => cel.trim() !== '')) achter.push(`Rij ${i + 1}: zonder woorden voor de actie`)
  }
  // The same word twice in one cell is one thing to say.
  return { acties, achter: [...new Set(achter)] }
}

function leesCel(
  { naam, lijst }: Kolom,
  cel: string,
  zeg: (kolom: string, wat: string, reden: string) => void,
): unknown {
  if (!lijst) {
    if (cel.length <= TEKST_MAX) return cel
    zeg(naam, cel, `is langer dan ${TEKST_MAX} tekens`)
    return ''
  }
  const gevonden = (lijst.meer ? cel.split(';') : [cel]).flatMap((deel) => {
    const woorden = vouw(deel.trim())
    const [sleutel] = Object.entries(lijst.namen).find(([, een]) => vouw(een) === woorden) ?? []
    if (sleutel === undefined && woorden !== '') zeg(naam, deel.trim(), 'kennen we niet')
    return sleutel ?? []
  })
  return lijst.meer ? [...new Set(gevonden)].sort() : (gevonden[0] ?? null)
}
