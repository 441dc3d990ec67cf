/** The field on paper: an A3 with the poles, the light of the map and a scale in the hundredths that the fiche asks for. */
import type { Tegenstelling } from '../../domain/model/tegenstelling'
import { createAs } from '../../geometry/as'
import { kaderPad, pad } from '../../geometry/vormen'
import { HEX } from '../beeld/palet'
import { element, opPlaats, veilig } from '../beeld/svg'
import { tekenAs, tekenZonegrenzen, veldverlopen } from '../beeld/veldbeeld'

/** In tenths of a millimetre: what an A3 lying leaves inside its margins. */
const BREED = 3960
const HOOG = 2560
/** From the edge of the paper to the poles. */
const OPZIJ = 180
const AS_Y = HOOG - 330
/** Between two marks of the scale. */
const STAP = 10

export function buildVeldblad(tegenstelling: Pick<Tegenstelling, 'wij' | 'zij'> | null): string {
  const as = createAs(BREED - 2 * OPZIJ)
  const plek = (x: number) => OPZIJ + as.naarVeld(x)
  const pool = (x: number, anker: 'start' | 'end', tekst: string, woord: string, kleur: string) =>
    element(
      'text',
      { x: plek(x), y: AS_Y + 200, 'text-anchor': anker, class: 'pool', fill: kleur },
      veilig(tekst || woord),
    )
  return element(
    'svg',
    {
      viewBox: `0 0 ${BREED} ${HOOG}`,
      width: '100%',
      height: '100%',
      role: 'img',
      'aria-label': 'Leeg veld van wij tot zij',
    },
    [
      element('defs', {}, veldverlopen(as, OPZIJ)),
      element('path', { d: kaderPad(0, 0, BREED, HOOG, 60), fill: 'url(#veld)' }),
      tekenZonegrenzen(as, OPZIJ, 60, AS_Y),
      element(
        'text',
        { x: plek(0), y: 130, 'text-anchor': 'middle', class: 'zone', fill: HEX.middenTekst },
        'het midden',
      ),
      tekenAs(as, OPZIJ, AS_Y),
      opPlaats(0, 0, schaal(plek)),
      pool(-1, 'start', tegenstelling?.wij.trim() ?? '', 'wij', HEX.inkt),
      pool(1, 'end', tegenstelling?.zij.trim() ?? '', 'zij', HEX.inkt),
    ].join(''),
  )
}

/** A mark at every ten hundredths, with its number. */
function schaal(plek: (x: number) => number): string {
  const merken: string[] = []
  for (let n = -100; n <= 100; n += STAP) {
    const x = plek(n / 100)
    const isGroot = n === 0 || Math.abs(n) === 100
    merken.push(
      element('path', {
        d: pad('M', x, AS_Y + 12, 'V', AS_Y + (isGroot ? 46 : 30)),
        stroke: HEX.zacht,
        'stroke-width': 4,
      }),
      element(
        'text',
        { x, y: AS_Y + 84, 'text-anchor': 'middle', class: 'maat', fill: HEX.zacht },
        String(n).replace('-', '−'),
      ),
    )
  }
  return merken.join('')
}
