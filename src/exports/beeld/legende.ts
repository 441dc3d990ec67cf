/** The legend of a picture, set in columns. */
import { basislijn } from '../../geometry/blokken'
import type { Kaartbeeld } from '../../geometry/kaartbeeld'
import { type LegendeGroep, legendeVan } from '../../geometry/legende'
import { breekTekst, type Meet } from '../../geometry/tekst'
import { PALET, paletBij } from './palet'
import { opPlaats, tekenVormen } from './svg'

const RIJ = 38
const KOP_HOOGTE = 34
const KOLOM_LUCHT = 36
const LETTER = { grootte: 17, gewicht: 400 } as const
const KOP = { grootte: 17, gewicht: 700 } as const

type Kolom = { breedte: number; hoogte: number; svg: string }

/** A group in one column; its samples share one width, so that the words stand under each other. */
function maakKolom({ kop, regels }: LegendeGroep, maxBreedte: number, meet: Meet): Kolom {
  const monster = Math.max(...regels.map(({ monsterBreedte }) => monsterBreedte)) + 14
  let breedte = meet(kop, KOP.grootte, KOP.gewicht)
  let y = KOP_HOOGTE
  const delen = [
    tekenVormen(
      [{ soort: 'tekst', x: 0, y: 17, tekst: kop, ...KOP, kleur: 'inkt', anker: 'start', richting: 'ltr' }],
      PALET,
      meet,
    ),
  ]
  for (const regel of regels) {
    const tekst = breekTekst(
      regel.tekst,
      { ...LETTER, breedte: maxBreedte - monster, maxRegels: 2, evenwichtig: true },
      meet,
    )
    breedte = Math.max(breedte, ...tekst.map((stuk) => monster + meet(stuk, LETTER.grootte, LETTER.gewicht)))
    delen.push(
      opPlaats(0, y, tekenVormen(regel.monster, paletBij(regel.x), meet)),
      tekenVormen(
        tekst.map((stuk, i) => ({
          soort: 'tekst',
          x: monster,
          y: basislijn(y + 17 + (i - (tekst.length - 1) / 2) * 21, LETTER.grootte),
          tekst: stuk,
          ...LETTER,
          kleur: 'inkt',
          anker: 'start',
          richting: 'ltr',
        })),
        PALET,
        meet,
      ),
    )
    y += RIJ + (tekst.length - 1) * 6
  }
  return { breedte, hoogte: y, svg: delen.join('') }
}

/** Columns side by side over the given width, in a next row when there is no room; height 0 when there is nothing to explain. */
export function buildLegende(
  beeld: Kaartbeeld,
  breedte: number,
  meet: Meet,
): { svg: string; hoogte: number } {
  const groepen = legendeVan(
    {
      beelden: beeld.knopen.map((knoop) => knoop.beeld),
      gebruikt: new Set(beeld.lijnen.map(({ type }) => type)),
    },
    meet,
  )
  const kolommen = groepen.map((groep) => maakKolom(groep, Math.min(breedte, 400), meet))
  const rijen: Kolom[][] = []
  let lang = 0
  for (const kolom of kolommen) {
    const rij = rijen.at(-1)
    if (rij && lang + KOLOM_LUCHT + kolom.breedte <= breedte) {
      rij.push(kolom)
      lang += KOLOM_LUCHT + kolom.breedte
    } else {
      rijen.push([kolom])
      lang = kolom.breedte
    }
  }
  let y = 0
  const svg = rijen.map((rij) => {
    const som = rij.reduce((totaal, kolom) => totaal + kolom.breedte, 0)
    // Air is shared out evenly, but columns never drift so far apart that they no longer read as one legend.
    const lucht = Math.min(110, rij.length > 1 ? (breedte - som) / (rij.length - 1) : 0)
    let x = 0
    const deel = rij.map((kolom) => {
      const geplaatst = opPlaats(x, y, kolom.svg)
      x += kolom.breedte + lucht
      return geplaatst
    })
    y += Math.max(...rij.map(({ hoogte }) => hoogte)) + 12
    return deel.join('')
  })
  return { svg: svg.join(''), hoogte: Math.max(0, y - 12) }
}
