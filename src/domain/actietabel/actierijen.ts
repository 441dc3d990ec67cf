/** Acties from cells: what somebody typed or pasted, read word by word. What is not understood is said, with why, and nothing is guessed. */
import type { Actie } from '../model/actie'
import {
  ACTIEKOLOM,
  ACTIEKOLOMMEN,
  type Actiekolom,
  actiekolomVanKop,
  type Celkeuze,
  isBedekt,
  isZelfde,
  keuzesVan,
  toonCel,
  type Woordenboek,
} from './actiekolommen'
import type { Id, Sleutel } from '../model/grond'
import type { Rijen } from '../lijst/lijstrijen'
import { normaliseer } from '../masker/namen'
import { type Rand, type Randen, waaromNiet } from '../model/tijdpad'
import { kort } from '../../taal/woorden'

/** Fields of an actie that change. */
export type Actievulling = { -readonly [K in Actiekolom]?: Actie[K] }

/** What a cell means, or why it means nothing here: the end of a sentence that begins with its words. */
export type Cellezing = { ok: true; vulling: Actievulling } | { ok: false; reden: string }

/** An actie as far as it is known: a row that does not exist yet has only what its group gives. */
export type Rij = Pick<Actie, 'uitdaging'> & Partial<Randen>

const sleutel = (tekst: string): string => normaliseer(tekst) || tekst.trim()

function zoekKeuze(keuzes: readonly Celkeuze[], tekst: string): readonly Celkeuze[] {
  const gezocht = sleutel(tekst)
  const opLabel = keuzes.filter(({ label }) => sleutel(label) === gezocht)
  return opLabel.length > 0
    ? opLabel
    : keuzes.filter(({ woorden }) => woorden.some((woord) => sleutel(woord) === gezocht))
}

/** Reads one cell. Empty clears it. Capitals, accents and spaces around make no difference to a closed list. */
export function readCel(kolom: Actiekolom, ruw: string, rij: Rij, boek: Woordenboek): Cellezing {
  const tekst = ruw.trim()
  const { vorm, max } = ACTIEKOLOM[kolom]
  if (tekst === '') return { ok: true, vulling: { [kolom]: LEEG[kolom] } }
  if (vorm === 'datum') {
    const iso = boek.datum.lees(tekst)
    if (iso === undefined)
      return nietGelezen(tekst, 'lezen we niet als dag of maand: schrijf bijvoorbeeld 23/11/2026 of 11/2026')
    const reden = isRand(kolom) ? waaromNiet(kolom, iso, rij) : null
    return reden === null ? { ok: true, vulling: { [kolom]: iso } } : nietGelezen(tekst, reden)
  }
  const keuzes = keuzesVan(kolom, rij, boek)
  if (!keuzes) {
    return tekst.length > max
      ? nietGelezen(tekst, `is langer dan ${max} tekens`)
      : { ok: true, vulling: { [kolom]: vorm === 'lang' ? tekst : tekst.replaceAll(/\s+/gu, ' ') } }
  }
  const [gevonden, tweede] = zoekKeuze(keuzes, tekst)
  if (tweede) return nietGelezen(tekst, 'kan er meer dan één zijn: kies uit de lijst')
  return gevonden
    ? { ok: true, vulling: { [kolom]: gevonden.waarde } }
    : nietGelezen(tekst, waarom(kolom, tekst, rij, boek))
}

const isRand = (kolom: Actiekolom): kolom is Rand => kolom === 'start' || kolom === 'einde'

const nietGelezen = (tekst: string, reden: string): Cellezing => ({
  ok: false,
  reden: `«${kort(tekst, 60)}» ${reden}`,
})

function waarom(kolom: Actiekolom, tekst: string, rij: Rij, boek: Woordenboek): string {
  if (kolom === 'trekker')
    return zoekKeuze(boek.anderen, tekst).length > 0
      ? 'staat op de kaart, en niet in het netwerk of de werkgroep'
      : 'kennen we niet op de kaart of in de werkgroep'
  if (kolom === 'uitdaging') return 'staat niet bij de uitdagingen'
  if (kolom === 'doelstelling')
    return rij.uitdaging === null ? 'past pas als de uitdaging gekozen is' : 'staat niet bij deze uitdaging'
  if (kolom === 'werkvorm') return 'kennen we niet als werkvorm'
  const keuzes = (keuzesVan(kolom, rij, boek) ?? []).map(({ label }) => label)
  return `lezen we niet: schrijf ${keuzes.slice(0, -1).join(', ')} of ${keuzes.at(-1) ?? ''}`
}

/** A cell without anything in it. */
const LEEG: Required<Actievulling> = {
  tekst: '',
  uitdaging: null,
  doelstelling: null,
  trekker: null,
  termijn: null,
  prioritair: false,
  start: '',
  einde: '',
  status: 'gepland',
  werkvorm: null,
  criterium: '',
  budget: '',
}

/** A row that cells land on; `actie` is null for one that does not exist yet, which then begins with `basis`. */
export type Doelrij = {
  id: Id
  /** As the table numbers it, from 1. */
  nummer: number
  actie: Actie | null
  basis: Actievulling
}

/** A cell that was not taken: `tekst` is all of it, so that nobody has to look for it again. */
export type Achterblijver = { nummer: number; kolom: string; tekst: string; reden: string }

export type Vulling = { id: Id; vulling: Actievulling; nieuw: Actievulling | null }

export type Blok = { vullingen: readonly Vulling[]; achter: readonly Achterblijver[] }

/**
 * Columns of a pasted range when its first row is a header: every cell of it that is filled names one of ours, or most of them do and the first is
 * among them. Null for a range without a header.
 */
export function readKop(eerste: readonly string[]): (Actiekolom | null)[] | null {
  const kolommen = eerste.map(actiekolomVanKop)
  const bekend = kolommen.filter((kolom) => kolom !== null)
  const gevuld = eerste.filter((cel) => cel.trim() !== '').length
  const isKop = bekend.length >= 2 && new Set(bekend).size === bekend.length && bekend.length * 2 > gevuld
  return isKop ? kolommen : null
}

/**
 * A pasted range onto rows, the first cell onto the first column. `doel` gives the row for each place in it, and null past the end. One cell is
 * repeated by the caller. Never throws.
 */
export function readBlok(
  rijen: Rijen,
  kolommen: readonly Actiekolom[],
  doel: (index: number) => Doelrij | null,
  boek: Woordenboek,
): Blok {
  const kop = readKop(rijen[0] ?? [])
  const inhoud = kop ? rijen.slice(1) : rijen
  const vullingen: Vulling[] = []
  const achter: Achterblijver[] = []
  let geplaatst = 0
  for (const cellen of inhoud) {
    const rij = doel(geplaatst)
    if (!rij) break
    // An empty row makes nothing new; on rows that exist it empties them, as in a spreadsheet.
    if (!rij.actie && cellen.every((cel) => cel.trim() === '')) continue
    geplaatst += 1
    const vulling = leesRij(
      cellen.map((tekst, i) => ({
        tekst,
        kolom: (kop ? kop[i] : kolommen[i]) ?? null,
        kopje: kop ? (rijen[0]?.[i] ?? '') : `kolom ${i + 1}`,
      })),
      rij,
      boek,
      achter,
    )
    if (Object.keys(vulling).length > 0)
      vullingen.push({ id: rij.id, vulling, nieuw: rij.actie ? null : rij.basis })
  }
  return { vullingen, achter }
}

/** What others in the row hang on comes first, whatever the order of the columns: the uitdaging before its doelstellingen, the end before the begin. */
const voorrang = ({ kolom }: Celtekst): number => (kolom === 'uitdaging' ? 0 : kolom === 'einde' ? 1 : 2)

type Celtekst = { tekst: string; kolom: Actiekolom | null; kopje: string }

function leesRij(
  cellen: readonly Celtekst[],
  rij: Doelrij,
  boek: Woordenboek,
  achter: Achterblijver[],
): Actievulling {
  const staat = rij.actie ?? rij.basis
  // An end is weighed against the begin that comes along with it, when there is one; what it may be, the begin then follows.
  const begin = cellen.find(({ kolom }) => kolom === 'start')?.tekst.trim()
  let vulling: Actievulling = {}
  const opVolgorde = cellen.toSorted((a, b) => voorrang(a) - voorrang(b))
  for (const { tekst, kolom, kopje } of opVolgorde) {
    const blijft = (reden: string) =>
      achter.push({
        nummer: rij.nummer,
        kolom: kolom ? ACTIEKOLOM[kolom].naam : kopje.trim(),
        tekst: tekst.trim(),
        reden,
      })
    if (!kolom) {
      if (tekst.trim() !== '') blijft(`«${kort(tekst.trim(), 60)}» heeft hier geen kolom`)
      continue
    }
    if (rij.actie && isBedekt(kolom, rij.actie, boek)) {
      // What a copy of the masked words brings back is no change.
      if (tekst.trim() !== toonCel(kolom, rij.actie, boek)) blijft(BEDEKT)
      continue
    }
    const meekomend = kolom === 'einde' && begin !== undefined ? boek.datum.lees(begin) : undefined
    const nu = { ...staat, ...(meekomend === undefined ? {} : { start: meekomend }), ...vulling }
    const lezing = readCel(kolom, tekst, { ...nu, uitdaging: nu.uitdaging ?? null }, boek)
    if (!lezing.ok) blijft(lezing.reden)
    else if (rij.actie || tekst.trim() !== '') vulling = { ...vulling, ...lezing.vulling }
  }
  return vulling
}

export const BEDEKT = 'is verborgen: zet schuilnamen uit om dit te wijzigen'

/** The same cells emptied in many rows; what the mask covers stays. */
export function leegBlok(
  rijen: readonly Doelrij[],
  kolommen: readonly Actiekolom[],
  boek: Woordenboek,
): Blok {
  const achter: Achterblijver[] = []
  const vullingen = rijen.flatMap(({ id, nummer, actie }): Vulling[] => {
    if (!actie) return []
    const open = kolommen.filter((kolom) => !isBedekt(kolom, actie, boek))
    for (const kolom of kolommen) {
      if (!open.includes(kolom))
        achter.push({ nummer, kolom: ACTIEKOLOM[kolom].naam, tekst: '', reden: BEDEKT })
    }
    const vulling: Actievulling = Object.fromEntries(open.map((kolom) => [kolom, LEEG[kolom]]))
    return open.length > 0 ? [{ id, vulling, nieuw: null }] : []
  })
  return { vullingen, achter }
}

/** «Rij 3, Trekker: «Jos» kennen we niet op de kaart of in de werkgroep.» */
export const zegAchterblijver = ({ nummer, kolom, reden }: Achterblijver): string =>
  `Rij ${nummer}, ${kolom}: ${reden}.`

/** By this column, empty cells last whatever the direction; equal ones stay in the order that they had. */
export function sorteerActies(
  acties: readonly Actie[],
  kolom: Actiekolom,
  richting: 'op' | 'af',
  boek: Woordenboek,
): Id[] {
  const teken = richting === 'op' ? 1 : -1
  const vergelijk = (a: Actie, b: Actie): number => {
    const [leegA, leegB] = [a, b].map((actie) => isZelfde(actie[kolom], LEEG[kolom]) && kolom !== 'status')
    if (leegA || leegB) return Number(leegA) - Number(leegB)
    return teken * rang(a).localeCompare(rang(b), 'nl', { numeric: true, sensitivity: 'base' })
  }
  /** Lists in the order of the method, days as days, the rest by what is read. */
  const rang = (actie: Actie): string => {
    const waarde = actie[kolom]
    if (ACTIEKOLOM[kolom].vorm === 'datum' && typeof waarde === 'string') return waarde
    if (kolom === 'trekker' || !keuzesVan(kolom, actie, boek)) return toonCel(kolom, actie, boek)
    return String((keuzesVan(kolom, actie, boek) ?? []).findIndex((keuze) => isZelfde(keuze.waarde, waarde)))
  }
  return acties.toSorted(vergelijk).map(({ id }) => id)
}

export const GROEPERINGEN = ['uitdaging', 'trekker'] as const
export type Groepering = (typeof GROEPERINGEN)[number]

/** `basis` is what a new row in this group begins with. */
export type Actiegroep = { sleutel: Sleutel; titel: string; basis: Actievulling; acties: readonly Actie[] }

/** In the order of the list, who has none last. Uitdagingen stand there also without acties: there the next one is needed. */
export function groepeerActies(acties: readonly Actie[], per: Groepering, boek: Woordenboek): Actiegroep[] {
  const keuzes: readonly Celkeuze[] = per === 'uitdaging' ? boek.uitdagingen : alleTrekkers(boek)
  const groepen = keuzes.map(({ waarde, label }): Actiegroep => ({
    sleutel: typeof waarde === 'string' ? waarde : JSON.stringify(waarde),
    titel: label,
    basis: { [per]: waarde },
    acties: acties.filter((actie) => isZelfde(actie[per], waarde)),
  }))
  const rest = acties.filter((actie) => !keuzes.some(({ waarde }) => isZelfde(actie[per], waarde)))
  return [
    ...groepen.filter((groep) => per === 'uitdaging' || groep.acties.length > 0),
    {
      sleutel: '',
      titel: per === 'uitdaging' ? 'Nog zonder uitdaging' : 'Nog zonder trekker',
      basis: {},
      acties: rest,
    },
  ]
}

/** Also who came to pull before leaving the network. */
const alleTrekkers = ({ trekkers, anderen }: Woordenboek): Celkeuze[] => [
  ...trekkers,
  ...anderen.map(({ waarde: id, label, woorden }) => ({ waarde: { soort: 'actor', id }, label, woorden })),
]

/** Columns in the order of the table, whatever the order in which they were chosen. */
export const opKolomorde = (gekozen: readonly Actiekolom[]): Actiekolom[] =>
  ACTIEKOLOMMEN.filter((kolom) => gekozen.includes(kolom))
