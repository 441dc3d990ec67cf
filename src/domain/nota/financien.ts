/** What a plan costs, by year and by code of the meerjarenplan. Only amounts that leave no choice are added; the others are named. Source: method S3.3. */
import { readBedrag, telEuro } from '../../taal/getal'
import { vouw } from '../../taal/vouwen'
import { teltMee } from '../lezing/actietellingen'
import type { Actie } from '../model/actie'
import { readGekend } from '../model/bedragen'
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'

/** `periode`: «2027», «2027–2028» when nobody divided it over those years, or empty when the year is open. `code`: of the amount itself, else of its uitdaging. `bedrag` in euro. */
export type Kostenregel = {
  readonly periode: string
  readonly uitdaging: string
  readonly code: string
  readonly bedrag: number
}
/** `bron`: who pays, as people first wrote it; empty where nobody said. `bedrag` in euro. */
export type Bronregel = { readonly bron: string; readonly bedrag: number }
export type Financien = {
  /** By period, then in the order of the uitdagingen; what has no year comes last. */
  readonly regels: readonly Kostenregel[]
  /** The same total by who pays, in the order of the plan, without a bron last; empty when no amount says one. */
  readonly bronnen: readonly Bronregel[]
  /** In euro: all lines. */
  readonly totaal: number
  /** What people wrote and nobody can add without guessing. */
  readonly nietGeteld: readonly { readonly wat: string; readonly budget: string }[]
  /** Acties without a word on what they cost. */
  readonly zonderBedrag: number
}

/** `code` and `bron` empty where the amount does not say them itself. */
type Post = {
  readonly periode: string
  readonly bedrag: number
  readonly code?: string
  readonly bron?: string
}

const PER_JAAR = /^(20\d\d)\s*[:=]\s*(.+)$/u

/** «2027: € 5.000; 2028: € 3.000» is said by year; one amount falls in the years of the actie. Null when it cannot be read. */
function leesPosten(budget: string, periode: string): Post[] | null {
  const delen = budget
    .split(/[;\n]/u)
    .map((deel) => deel.trim())
    .filter(Boolean)
  if (delen.length > 0 && delen.every((deel) => PER_JAAR.test(deel))) {
    const posten = delen.map((deel) => {
      const [, jaar = '', rest = ''] = PER_JAAR.exec(deel) ?? []
      return { periode: jaar, bedrag: readBedrag(rest) ?? Number.NaN }
    })
    return posten.some(({ bedrag }) => Number.isNaN(bedrag)) ? null : posten
  }
  const bedrag = readBedrag(budget)
  return bedrag === undefined || bedrag === null ? null : [{ periode, bedrag }]
}

/** The years from begin to end; empty when one of both is open, because then nobody knows how many. */
function periodeVan({ start, einde }: Pick<Actie, 'start' | 'einde'>): string {
  const [van, tot] = [start.slice(0, 4), einde.slice(0, 4)]
  if (van === '' || tot === '') return ''
  return van === tot ? van : `${van}–${tot}`
}

/** The amounts of an actie, or what its words say where it has none; null when those words cannot be read. One without a year falls in the years of the actie. */
function postenVan(actie: Actie): Post[] | null {
  const gekend = readGekend(actie)
  if (gekend.length === 0) return leesPosten(actie.budget, periodeVan(actie))
  return gekend.map(({ jaar, bedrag, bron, code }) => ({
    periode: jaar === null ? periodeVan(actie) : String(jaar),
    bedrag,
    bron: bron.trim(),
    code: code.trim(),
  }))
}

/** What a plan means to do: without the uitdagingen that are not taken up and their acties, and without what was stopped. Keeps both orders. */
export function findDoenbaar(
  uitdagingen: readonly Uitdaging[],
  acties: readonly Actie[],
): { readonly uitdagingen: readonly Uitdaging[]; readonly acties: readonly Actie[] } {
  const niet = new Set(uitdagingen.filter(({ keuze }) => keuze === 'niet').map(({ id }) => id))
  return {
    uitdagingen: uitdagingen.filter(({ id }) => !niet.has(id)),
    acties: acties.filter((actie) => teltMee(actie) && !niet.has(actie.uitdaging ?? '')),
  }
}

/**
 * `uitdagingen` in the order of the plan and `acties`, both as `findDoenbaar` gives them. The rough amount of an uitdaging counts only where no actie of
 * it has an amount of its own, and its words only where it has no amount in `bedragen`, or the same money would be added twice.
 */
export function telFinancien(uitdagingen: readonly Uitdaging[], acties: readonly Actie[]): Financien {
  const som = new Map<string, Kostenregel>()
  const perBron = new Map<string, Bronregel>()
  const nietGeteld: { wat: string; budget: string }[] = []
  let zonderBedrag = 0
  const boek = (uitdaging: Uitdaging | undefined, { periode, bedrag, bron = '', code: eigen = '' }: Post) => {
    const code = eigen || (uitdaging?.meerjarenplan ?? '')
    const sleutel = JSON.stringify([periode, uitdaging?.id ?? '', code])
    som.set(sleutel, {
      periode,
      uitdaging: uitdaging?.tekst ?? '',
      code,
      bedrag: telEuro([som.get(sleutel)?.bedrag ?? 0, bedrag]),
    })
    // «Subsidie» and «subsidie» pay from one purse.
    const beurs = perBron.get(vouw(bron))
    perBron.set(vouw(bron), {
      bron: beurs?.bron ?? bron,
      bedrag: telEuro([beurs?.bedrag ?? 0, bedrag]),
    })
  }
  const perUitdaging = new Map(uitdagingen.map((uitdaging) => [uitdaging.id, uitdaging]))
  const metEigenBedrag = new Set<Id>()
  for (const actie of acties) {
    const { budget, tekst, uitdaging: id } = actie
    const gekend = readGekend(actie).length
    if (gekend === 0 && budget.trim() === '') {
      zonderBedrag++
      continue
    }
    if (id !== null) metEigenBedrag.add(id)
    const posten = postenVan(actie)
    if (posten) for (const post of posten) boek(perUitdaging.get(id ?? ''), post)
    else nietGeteld.push({ wat: tekst, budget })
    if (gekend > 0 && gekend < Object.keys(actie.bedragen).length)
      nietGeteld.push({ wat: tekst, budget: 'een rij zonder bedrag' })
  }
  for (const uitdaging of uitdagingen) {
    if (metEigenBedrag.has(uitdaging.id) || uitdaging.budget.trim() === '') continue
    const posten = leesPosten(uitdaging.budget, '')
    if (posten) for (const post of posten) boek(uitdaging, post)
    else nietGeteld.push({ wat: uitdaging.tekst, budget: uitdaging.budget })
  }
  const plaats = new Map(uitdagingen.map(({ tekst }, i) => [tekst, i]))
  const regels = [...som.values()].sort(
    (a, b) =>
      Number(a.periode === '') - Number(b.periode === '') ||
      (a.periode < b.periode ? -1 : a.periode > b.periode ? 1 : 0) ||
      (plaats.get(a.uitdaging) ?? plaats.size) - (plaats.get(b.uitdaging) ?? plaats.size),
  )
  return {
    regels,
    bronnen: readBronnen([...perBron.values()]),
    totaal: telEuro(regels.map(({ bedrag }) => bedrag)),
    nietGeteld,
    zonderBedrag,
  }
}

const readBronnen = (alle: readonly Bronregel[]): Bronregel[] =>
  alle.some(({ bron }) => bron !== '')
    ? alle.toSorted((a, b) => Number(a.bron === '') - Number(b.bron === ''))
    : []
