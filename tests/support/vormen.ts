/** Shapes in a form that tests can read and measure. */
import type { Vorm } from '../../src/geometry/vormen'
import { meetMetTabel } from './letterbreedtes'

/** One line per shape: what it is, how it is painted, what it says. Paths are left out: they change with every unit. */
export const beschrijf = (vormen: readonly Vorm[]): string[] =>
  vormen.map((vorm) => {
    switch (vorm.soort) {
      case 'pad':
        return [
          'pad',
          vorm.vul && `vul ${vorm.vul}`,
          vorm.lijn && `lijn ${vorm.lijn} ${vorm.dikte}`,
          vorm.streep && `streep ${vorm.streep.join(' ')}`,
          vorm.dekking && `dekking ${vorm.dekking}`,
        ]
          .filter(Boolean)
          .join(', ')
      case 'tekst':
        return `tekst ${vorm.grootte}/${vorm.gewicht} ${vorm.kleur} ${vorm.anker} ${vorm.richting}: ${vorm.tekst}`
      case 'icoon':
        return `icoon ${vorm.naam} ${vorm.maat} ${vorm.kleur}`
    }
  })

/** Every number in a shape, those in its path included. */
export const getallenVan = (vorm: Vorm): number[] =>
  vorm.soort === 'pad'
    ? [
        ...vorm.d
          .split(/[\sA-Za-z]+/u)
          .filter(Boolean)
          .map(Number),
        vorm.dikte ?? 0,
        ...(vorm.streep ?? []),
      ]
    : [vorm.x, vorm.y, vorm.soort === 'tekst' ? vorm.grootte : vorm.maat]

export const isEindig = (vormen: readonly Vorm[]): boolean =>
  vormen.every(
    (vorm) =>
      getallenVan(vorm).every(Number.isFinite) &&
      !(vorm.soort === 'pad' && /NaN|Infinity|undefined/u.test(vorm.d)),
  )

/** Left and right end of a line of text by the given measure. */
export function reikwijdte(vorm: Extract<Vorm, { soort: 'tekst' }>): [number, number] {
  const breed = meetMetTabel(vorm.tekst, vorm.grootte, vorm.gewicht)
  if (vorm.anker === 'midden') return [vorm.x - breed / 2, vorm.x + breed / 2]
  const naarRechts = (vorm.anker === 'start') === (vorm.richting === 'ltr')
  return naarRechts ? [vorm.x, vorm.x + breed] : [vorm.x - breed, vorm.x]
}
