/** One sheet per screen: the twelve maps as «toon alles» shows them there, as SVG. */
import { asIn } from '../../src/geometry/pas'
import { HEX } from '../../src/exports/beeld/palet'
import { element, opPlaats, tekenVormen, veilig } from '../../src/exports/beeld/svg'
import { tekenInhoud, veldverlopen } from '../../src/exports/beeld/veldbeeld'
import { ZONE_GRENS } from '../../src/domain/model/zone'
import { kaderPad, pad, type Vorm } from '../../src/geometry/vormen'
import { beeldOp, geschikt, letters, type Scherm, SCHERMEN } from '../support/schermen'
import { type Kaartnaam, KAARTNAMEN, maakGalerijkaart, TEGENSTELLING } from './kaarten'

/** By the name of its file. */
export const VELLEN = { beamer: 'beamer', bord: '4K board', laptop: 'laptop' } as const satisfies Readonly<
  Record<string, Scherm>
>

const KOLOMMEN = 3
/** Width of one map on the sheet, px. */
const BREED = 720
const LUCHT = 28
const KOP = 44

export type Svgblad = { svg: string; breedte: number; hoogte: number }

/** One map at the size of the pane: what a screen of this kind shows. */
export function tekenScherm(naam: Kaartnaam, scherm: Scherm, nummer: number): Svgblad & { letter: number } {
  const dossier = maakGalerijkaart(naam)
  const stand = geschikt(dossier, TEGENSTELLING)
  const beeld = beeldOp(dossier, stand, scherm)
  const { pane, maat } = SCHERMEN[scherm]
  const { x, y, zoom } = beeld.camera
  const [asHoog, naarScherm] = [asIn(pane, maat).hoogte, (plek: number) => x + beeld.as.naarVeld(plek) * zoom]
  const asY = pane.height - asHoog + 20 * maat
  const { wij, zij } = dossier.tegenstellingen[TEGENSTELLING] ?? { wij: '', zij: '' }
  const woord = (
    tekst: string,
    plek: number,
    anker: 'start' | 'midden' | 'eind',
    kleur: 'wij' | 'zij' | 'middenTekst',
  ): Vorm => ({
    soort: 'tekst',
    x: plek,
    y: asY + 36 * maat,
    tekst,
    grootte: 20 * maat,
    gewicht: 700,
    kleur,
    anker,
    richting: 'ltr',
  })
  const zonegrens: Vorm[] = [-ZONE_GRENS, ZONE_GRENS].map((grens) => ({
    soort: 'pad',
    d: pad('M', naarScherm(grens), 0, 'V', asY),
    lijn: 'rand',
    dikte: 1.5,
    streep: [0.1, 6],
    kap: 'round',
  }))
  // Both screens of a sheet share one document: a light of its own each.
  const eigen = (svg: string) => svg.replaceAll(/(id="|url\(#)(veld|as)/gu, `$1$2${nummer}`)
  const svg = [
    element(
      'defs',
      {},
      eigen(veldverlopen(beeld.as, 0)) + element('clipPath', { id: `vak${nummer}` }, element('rect', pane)),
    ),
    element(
      'g',
      { 'clip-path': `url(#vak${nummer})` },
      [
        element(
          'g',
          { transform: `translate(${x} 0) scale(${zoom} 1)` },
          eigen(
            element('rect', {
              x: -pane.width / zoom,
              width: (pane.width * 3) / zoom,
              height: pane.height,
              fill: 'url(#veld)',
            }),
          ),
        ),
        tekenVormen(zonegrens),
        element('g', { transform: `translate(${x} ${y}) scale(${zoom})` }, tekenInhoud(beeld)),
        element('rect', { y: asY - 8 * maat, width: pane.width, height: pane.height, fill: HEX.papier }),
        element(
          'g',
          { transform: `translate(${x} 0) scale(${zoom} 1)` },
          eigen(element('path', { d: kaderPad(0, asY, beeld.as.breedte, 8 * maat, 0), fill: 'url(#as)' })),
        ),
        tekenVormen([
          woord(`WIJ ${wij}`, Math.max(12, naarScherm(-1)), 'start', 'wij'),
          woord('stille midden', naarScherm(0), 'midden', 'middenTekst'),
          woord(`ZIJ ${zij}`, Math.min(pane.width - 12, naarScherm(1)), 'eind', 'zij'),
        ]),
      ].join(''),
    ),
  ].join('')
  return { svg, breedte: pane.width, hoogte: pane.height, letter: letters(stand, scherm).naam }
}

/** All of them in columns, each with its name and the size of its smallest name. */
export function buildVel(scherm: Scherm): Svgblad {
  const { width, height } = SCHERMEN[scherm].pane
  const hoog = (BREED * height) / width
  const rij = hoog + KOP + LUCHT
  const breedte = KOLOMMEN * (BREED + LUCHT) + LUCHT
  const hoogte = Math.ceil(Math.ceil(KAARTNAMEN.length / KOLOMMEN) * rij + LUCHT)
  const kaarten = KAARTNAMEN.map((naam, i) => {
    const { svg, letter } = tekenScherm(naam, scherm, i)
    const [links, boven] = [LUCHT + (i % KOLOMMEN) * (BREED + LUCHT), LUCHT + Math.floor(i / KOLOMMEN) * rij]
    const kop = element(
      'text',
      { x: 2, y: 28, 'font-size': 24, 'font-weight': 700, fill: HEX.inkt },
      veilig(`${naam}: namen vanaf ${letter.toFixed(1).replace('.', ',')} px`),
    )
    return opPlaats(
      links,
      boven,
      kop + element('g', { transform: `translate(0 ${KOP}) scale(${BREED / width})` }, svg),
    )
  })
  return {
    svg: element('rect', { width: breedte, height: hoogte, fill: HEX.kaart }) + kaarten.join(''),
    breedte,
    hoogte,
  }
}
