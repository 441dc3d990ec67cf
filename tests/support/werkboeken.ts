/** Our own workbook as a reader of the file gives it, without the file between: quick enough for a thousand. */
import { writeGetalcel } from '../../src/taal/getal'
import type { Blad } from '../../src/domain/lijst/lijstrijen'
import { maakUitgaand, type Namenkeuze } from '../../src/domain/masker/uitgaand'
import type { Dossier } from '../../src/domain/model/dossier'
import { buildWerkboek } from '../../src/exports/rekenblad/bladen'

export const DAG = { datum: '2026-11-23' }

export const cellenVan = (dossier: Dossier, namen: Namenkeuze = 'tonen'): Blad[] =>
  buildWerkboek(maakUitgaand(dossier, namen), DAG).map(({ naam, kop, rijen }) => ({
    naam,
    rijen: [[...kop], ...rijen.map((rij) => rij.map(({ soort, waarde }) => alsCel(soort, waarde)))],
  }))

const alsCel = (soort: string, waarde: string | number | null): string =>
  waarde === null
    ? ''
    : typeof waarde === 'number'
      ? writeGetalcel(waarde)
      : soort === 'datum' && /^\d{4}-\d\d$/u.test(waarde)
        ? `${waarde}-01`
        : waarde.slice(0, 32_767)
