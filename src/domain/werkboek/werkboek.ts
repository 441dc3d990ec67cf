/** Our workbook: the dossier as sheets that people edit, each row with its key, and beside them a finger print of what every cell said. */
import type { UitgaandDossier } from '../masker/uitgaand'
import type { Dossier } from '../model/dossier'
import { writeGetalcel } from '../../taal/getal'
import { readTekens } from '../../taal/tekens'
import type { Bladplan, Boekkolom, Rij } from './bladplan'
import { BLADPLANNEN } from './bladplannen'
import { MERK } from '../lijst/werkboekmerk'
import { buildNamen, type Namen } from './namen'
import type { Celwaarde } from './vormen'

export const SLEUTELKOP = 'Sleutel'
export const MET_NAMEN = 'met namen'
export const ZONDER_NAMEN = 'namen vervangen'
/** What Excel holds in one cell. */
export const CEL_MAX = 32_767

export type Werkblad = {
  naam: string
  kolommen: readonly Boekkolom[]
  rijen: readonly { sleutel: string; cellen: readonly Celwaarde[] }[]
}

/** The text of a cell as a reader gives it back: numbers as they are, a month as its first day, no white space around. */
export function zegCel(waarde: Celwaarde, soort: Boekkolom['vorm']['soort']): string {
  if (waarde === null) return ''
  if (typeof waarde === 'number') return writeGetalcel(waarde)
  if (soort === 'datum' && /^\d{4}-\d{2}$/u.test(waarde)) return `${waarde}-01`
  return readTekens(waarde.slice(0, CEL_MAX)).trim()
}

/** Short and stable; two texts that differ have another one, but for one in four thousand million. FNV-1a, 32 bits. */
export function buildVinger(tekst: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < tekst.length; i++) hash = Math.imul(hash ^ tekst.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The finger print of a cell as a reader gives it. A number is printed with a point, as in the workbooks that are out there already. */
export const buildCelvinger = (tekst: string, soort: Boekkolom['vorm']['soort']): string =>
  buildVinger(soort === 'getal' ? tekst.replace(/^(-?\d+),(\d)/u, '$1.$2') : tekst)

export const buildRijcellen = ({ record }: Rij, kolommen: readonly Boekkolom[], namen: Namen): Celwaarde[] =>
  kolommen.map(({ pak, vorm }) => vorm.schrijf(pak(record), namen, record))

export const buildWerkblad = (plan: Bladplan, dossier: Dossier, namen: Namen): Werkblad => {
  const kolommen = plan.kolommen(dossier)
  return {
    naam: plan.naam,
    kolommen,
    rijen: plan
      .rijen(dossier)
      .map((rij) => ({ sleutel: rij.sleutel, cellen: buildRijcellen(rij, kolommen, namen) })),
  }
}

export const buildWerkbladen = (dossier: UitgaandDossier): Werkblad[] => {
  const namen = buildNamen(dossier)
  return BLADPLANNEN.map((plan) => buildWerkblad(plan, dossier, namen))
}

/** Rows of the hidden sheet: per sheet its columns, then per row its key and the finger print of each cell. */
export const buildBasis = (bladen: readonly Werkblad[], metNamen: boolean): string[][] => [
  [MERK, metNamen ? MET_NAMEN : ZONDER_NAMEN],
  ...bladen.flatMap(({ naam, kolommen, rijen }) => [
    [naam, '', kolommen.map(({ id }) => id).join('|')],
    ...rijen.map(({ sleutel, cellen }) => [
      naam,
      sleutel,
      cellen
        .map((cel, i) => {
          const soort = kolommen[i]?.vorm.soort ?? 'tekst'
          return buildCelvinger(zegCel(cel, soort), soort)
        })
        .join(' '),
    ]),
  ]),
]
