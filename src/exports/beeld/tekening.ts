/** A drawing of a verslag as an SVG that needs nothing else. */
import type { Vorm } from '../../geometry/vormen'
import { LETTERFAMILIES, type Lettertypen, maakLetterstijl } from './lettertypen'
import type { Tekening } from './png'
import { PALET } from './palet'
import { element, tekenVormen } from './svg'

type Maat = { readonly vormen: readonly Vorm[]; readonly breedte: number; readonly hoogte: number }

/** As part of a page that has the letters; it fills the width it is given. */
export const tekenInPagina = ({ vormen, breedte, hoogte }: Maat): string =>
  element('svg', { viewBox: `0 0 ${breedte} ${hoogte}`, width: '100%' }, tekenVormen(vormen))

/** On its own, on white. */
export const buildTekeningSvg = ({ vormen, ...maat }: Maat, lettertypen: Lettertypen): Promise<Tekening> =>
  buildLosseSvg({ ...maat, inhoud: tekenVormen(vormen) }, lettertypen)

type Losbeeld = Pick<Tekening, 'breedte' | 'hoogte'> & { readonly inhoud: string; readonly defs?: string }

/** What is drawn already, as a picture that needs nothing else: with its letters, on white. */
export async function buildLosseSvg(
  { breedte, hoogte, inhoud, defs = '' }: Losbeeld,
  lettertypen: Lettertypen,
): Promise<Tekening> {
  const stijl = await maakLetterstijl(inhoud, lettertypen)
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: breedte,
      height: hoogte,
      viewBox: `0 0 ${breedte} ${hoogte}`,
      'font-family': LETTERFAMILIES,
    },
    element('defs', {}, element('style', {}, stijl) + defs) +
      element('rect', { width: breedte, height: hoogte, fill: PALET('kaart') }) +
      inhoud,
  )
  return { svg, breedte, hoogte }
}
