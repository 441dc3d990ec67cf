/** What a plan costs, by year and by code of the meerjarenplan. Only amounts that leave no choice are added; the others are named. Source: method S3.3. */
import { readBedrag } from '../../taal/getal'
import { teltMee } from '../lezing/actietellingen'
import type { Actie } from '../model/actie'
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'

/** `periode`: «2027», «2027–2028» when nobody divided it over those years, or empty when the year is open. `bedrag` in euro. */
export type Kostenregel = {
  readonly periode: string
  readonly uitdaging: string
  readonly code: string
  readonly bedrag: number
}
export type Financien = {
  /** By period, then in the order of the uitdagingen; what has no year comes last. */
  readonly regels: readonly Kostenregel[]
  /** In euro: all lines. */
  readonly totaal: number
  /** What people wrote and nobody can add without guessing. */
  readonly nietGeteld: readonly { readonly wat: string; readonly budget: string }[]
  /** Acties without a word on what they cost. */
  readonly zonderBedrag: number
}

type Post = { readonly periode: string; readonly bedrag: number }

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
 * it has an amount of its own, or the same money would be added twice.
 */
export function telFinancien(uitdagingen: readonly Uitdaging[], acties: readonly Actie[]): Financien {
  const som = new Map<string, Kostenregel>()
  const nietGeteld: { wat: string; budget: string }[] = []
  let zonderBedrag = 0
  const boek = (uitdaging: Uitdaging | undefined, { periode, bedrag }: Post) => {
    const sleutel = `${periode} ${uitdaging?.id ?? ''}`
    const eerder = som.get(sleutel)
    som.set(sleutel, {
      periode,
      uitdaging: uitdaging?.tekst ?? '',
      code: uitdaging?.meerjarenplan ?? '',
      bedrag: (eerder?.bedrag ?? 0) + bedrag,
    })
  }
  const perUitdaging = new Map(uitdagingen.map((uitdaging) => [uitdaging.id, uitdaging]))
  const metEigenBedrag = new Set<Id>()
  for (const actie of acties) {
    const { budget, tekst, uitdaging: id } = actie
    if (budget.trim() === '') {
      zonderBedrag++
      continue
    }
    if (id !== null) metEigenBedrag.add(id)
    const posten = leesPosten(budget, periodeVan(actie))
    if (posten) for (const post of posten) boek(perUitdaging.get(id ?? ''), post)
    else nietGeteld.push({ wat: tekst, budget })
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
    totaal: regels.reduce((totaal, { bedrag }) => totaal + bedrag, 0),
    nietGeteld,
    zonderBedrag,
  }
}
