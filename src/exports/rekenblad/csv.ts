/** A sheet as CSV in the way that Excel in Belgium opens with a double click: BOM, semicolons, a comma in numbers, days as 23/11/2026. */
import { metApostrof } from '../../domain/lijst/levend'
import type { Blad, Cel } from './bladen'
import { readIsoDatum } from './isodatum'

const BOM = '\uFEFF'

export const buildCsv = ({ kop, rijen }: Blad): string =>
  BOM +
  [kop.map(metApostrof), ...rijen.map((rij) => rij.map(zegCel))]
    .map((cellen) => `${cellen.map(aanhaling).join(';')}\r\n`)
    .join('')

function zegCel(cel: Cel): string {
  if (cel.soort === 'getal') return cel.waarde === null ? '' : String(cel.waarde).replace('.', ',')
  if (cel.soort === 'datum') return zegDag(cel.waarde)
  return metApostrof(cel.waarde)
}

function zegDag(iso: string): string {
  const datum = readIsoDatum(iso)
  if (!datum) return metApostrof(iso)
  const [jaar = '', maand = '', dag = ''] = iso.split('-')
  return datum.isDag ? `${dag}/${maand}/${jaar}` : `${maand}/${jaar}`
}

const aanhaling = (cel: string): string =>
  /[";\r\n]|^\s|\s$/u.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel
