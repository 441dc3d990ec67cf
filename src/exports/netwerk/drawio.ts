/** draw.io: the map as shapes that can be moved and rewritten there: a box for each actor where it stands, a line for each relatie, the axis below. */
import type { Id } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { RELATIE } from '../../domain/model/relatie'
import type { ActorSoort } from '../../domain/model/actor'
import { buildKaartbeeld } from '../../geometry/kaartbeeld'
import type { Meet } from '../../geometry/tekst'
import { merkVan } from '../merk/merkteken'
import { element, getal } from '../beeld/svg'

const STIJL: Readonly<Record<ActorSoort, string>> = {
  groep: 'rounded=1;arcSize=20',
  luideStem: 'rounded=1;arcSize=8;strokeWidth=3',
  stilleMidden: 'rounded=1;arcSize=40;dashed=1',
  netwerk: 'rounded=1;arcSize=50;strokeWidth=2',
}
const GEWOON = 'whiteSpace=wrap;fillColor=#ffffff;strokeColor=#1b2430;fontColor=#1b2430;fontSize=16'
const TEKST = 'text;align=center;verticalAlign=middle;whiteSpace=wrap;fontColor=#1b2430'

type Vak = { x: number; y: number; breedte: number; hoogte: number }

export function buildDrawio(dossier: UitgaandDossier, tegenstellingId: Id, meet: Meet): string {
  const { knopen, lijnen, vlak, as } = buildKaartbeeld(dossier, tegenstellingId, meet)
  const tegenstelling = dossier.tegenstellingen[tegenstellingId]
  const nummer = new Map(knopen.map(({ id }, i) => [id, `k${i + 1}`]))
  const onder = vlak.onder + 40
  const [links, rechts] = [as.naarVeld(-1), as.naarVeld(1)]
  const bij = (id: string, woorden: string, stijl: string, vak: Vak): string =>
    element(
      'mxCell',
      { id, value: woorden, style: stijl, vertex: '1', parent: '1' },
      element('mxGeometry', {
        x: getal(vak.x),
        y: getal(vak.y),
        width: getal(vak.breedte),
        height: getal(vak.hoogte),
        as: 'geometry',
      }),
    )
  const cellen = [
    ...knopen.map(({ id, soort, kader, beeld }) =>
      bij(nummer.get(id) ?? '', beeld.naam, `${STIJL[soort]};${GEWOON}`, {
        x: kader.x - kader.breedte / 2,
        y: kader.y - kader.hoogte / 2,
        breedte: kader.breedte,
        hoogte: kader.hoogte,
      }),
    ),
    ...lijnen.map(({ type, van, naar }, i) =>
      element(
        'mxCell',
        {
          id: `l${i + 1}`,
          value: RELATIE[type].naam,
          style: `edgeStyle=none;fontSize=14;strokeColor=#5b6472;endArrow=${RELATIE[type].gericht ? 'classic' : 'none'}`,
          edge: '1',
          parent: '1',
          source: nummer.get(van),
          target: nummer.get(naar),
        },
        element('mxGeometry', { relative: '1', as: 'geometry' }),
      ),
    ),
    bij('as', '', 'shape=line;strokeWidth=3;strokeColor=#5b6472', {
      x: links,
      y: onder,
      breedte: rechts - links,
      hoogte: 10,
    }),
    ...(
      [
        ['wij', tegenstelling?.wij || 'wij', links],
        ['midden', 'stille midden', (links + rechts) / 2 - 150],
        ['zij', tegenstelling?.zij || 'zij', rechts - 300],
      ] as const
    ).map(([id, woorden, x]) =>
      bij(id, woorden, `${TEKST};fontSize=18;fontStyle=1`, { x, y: onder + 20, breedte: 300, hoogte: 40 }),
    ),
    bij(
      'merk',
      `${merkVan(dossier)}. Alleen de horizontale plaats heeft betekenis.`,
      `${TEKST};fontSize=14`,
      {
        x: links,
        y: onder + 70,
        breedte: rechts - links,
        hoogte: 30,
      },
    ),
  ]
  const wortel = [
    element('mxCell', { id: '0' }),
    element('mxCell', { id: '1', parent: '0' }),
    ...cellen,
  ].join('\n')
  return `${element(
    'mxfile',
    { host: 'Middenveld' },
    element(
      'diagram',
      { id: 'kaart', name: 'Kaart' },
      element('mxGraphModel', { grid: '0' }, element('root', {}, wortel)),
    ),
  )}\n`
}
