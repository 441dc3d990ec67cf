/** From shapes to SVG text, with every style as an attribute: what opens it needs no stylesheet, no script and no network. */
import type { Meet } from '../../geometry/tekst'
import { icoonPad, type Vorm } from '../../geometry/vormen'
import { PALET, type Palet } from './palet'

/** Control signs and half pairs are not allowed in XML at all, not even escaped; our texts have no line ends to lose. */
const GEEN_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
const ENTITEITEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that can do nothing but be read, in an element or between quotes. */
export const veilig = (tekst: string): string =>
  tekst.replaceAll(GEEN_XML, '').replaceAll(/[&<>"']/gu, (teken) => ENTITEITEN[teken] ?? '')

/** A number as short as a hundredth allows. */
export const getal = (waarde: number): string => String(Math.round(waarde * 100) / 100)

/** An element; attributes without a value are left out. */
export function element(
  naam: string,
  attributen: Readonly<Record<string, string | number | undefined>>,
  inhoud = '',
): string {
  const lijst = Object.entries(attributen).flatMap(([sleutel, waarde]) =>
    waarde === undefined
      ? []
      : [` ${sleutel}="${typeof waarde === 'number' ? getal(waarde) : veilig(waarde)}"`],
  )
  return inhoud === '' ? `<${naam}${lijst.join('')}/>` : `<${naam}${lijst.join('')}>${inhoud}</${naam}>`
}

const ANKER = { start: 'start', midden: 'middle', eind: 'end' } as const

function tekenVorm(vorm: Vorm, palet: Palet, meet: Meet | null): string {
  switch (vorm.soort) {
    case 'pad':
      return element('path', {
        d: vorm.d,
        fill: vorm.vul ? palet(vorm.vul) : 'none',
        stroke: vorm.lijn && palet(vorm.lijn),
        'stroke-width': vorm.lijn && vorm.dikte,
        'stroke-dasharray': vorm.streep?.map(getal).join(' '),
        'stroke-linecap': vorm.kap,
        'stroke-linejoin': vorm.lijn && 'round',
        opacity: vorm.dekking,
      })
    case 'tekst':
      return element(
        'text',
        {
          x: vorm.x,
          y: vorm.y,
          'font-size': vorm.grootte,
          'font-weight': vorm.gewicht,
          fill: palet(vorm.kleur),
          'text-anchor': vorm.anker === 'start' ? undefined : ANKER[vorm.anker],
          direction: vorm.richting === 'rtl' ? 'rtl' : undefined,
          'unicode-bidi': vorm.richting === 'rtl' ? 'plaintext' : undefined,
          ...(meet && maakLengte(vorm.tekst, meet(vorm.tekst, vorm.grootte, vorm.gewicht))),
        },
        veilig(vorm.tekst) || ' ',
      )
    case 'icoon': {
      const { d, dikte } = icoonPad(vorm)
      return element('path', {
        d,
        fill: 'none',
        stroke: palet(vorm.kleur),
        'stroke-width': dikte,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      })
    }
  }
}

/** How wide a text is in our letters, for who draws it in others: they are drawn narrower or wider, and stay in their place. */
const maakLengte = (tekst: string, breedte: number) =>
  tekst.trim() !== '' && breedte > 0 ? { textLength: breedte, lengthAdjust: 'spacingAndGlyphs' } : {}

/** Shapes in drawing order, painted for their place. With a `meet` each text says how wide it is, for who opens the file without our letters. */
export const tekenVormen = (
  vormen: readonly Vorm[],
  palet: Palet = PALET,
  meet: Meet | null = null,
): string => vormen.map((vorm) => tekenVorm(vorm, palet, meet)).join('')

/** Moves what is drawn to its place. */
export const opPlaats = (
  x: number,
  y: number,
  inhoud: string,
  attributen: Readonly<Record<string, string>> = {},
): string => element('g', { ...attributen, transform: `translate(${getal(x)} ${getal(y)})` }, inhoud || ' ')
