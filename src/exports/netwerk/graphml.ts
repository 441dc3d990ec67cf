/** GraphML: visone and Gephi read the fields, yEd draws the labels. */
import { element, getal, veilig } from '../beeld/svg'
import type { Netwerk, Netwerkknoop } from './netwerk'

type Veld = {
  id: string
  naam: string
  type: 'string' | 'double' | 'int'
  waarde: (knoop: Netwerkknoop) => string
}

const cijfer = (waarde: number | null): string => (waarde === null ? '' : String(waarde))

const VELDEN: readonly Veld[] = [
  { id: 'label', naam: 'label', type: 'string', waarde: ({ naam }) => naam },
  { id: 'soort', naam: 'soort', type: 'string', waarde: ({ soort }) => soort },
  { id: 'rollen', naam: 'rollen', type: 'string', waarde: ({ rollen }) => rollen },
  { id: 'sector', naam: 'sector', type: 'string', waarde: ({ sector }) => sector },
  { id: 'omvang', naam: 'omvang', type: 'int', waarde: ({ omvang }) => cijfer(omvang) },
  { id: 'bezorgdheden', naam: 'bezorgdheden', type: 'string', waarde: ({ bezorgdheden }) => bezorgdheden },
  { id: 'plaats', naam: 'plaats', type: 'double', waarde: ({ plaats }) => cijfer(plaats) },
]

/** Width of a sign and of the field in yEd, in its units: a first layout, nothing more. */
const TEKEN = 8
const VELD = 1200
const RIJ = 70

export function buildGraphml({ knopen, lijnen }: Netwerk): string {
  const sleutels = [
    ...VELDEN.map(({ id, naam, type }) =>
      element('key', { id, for: 'node', 'attr.name': naam, 'attr.type': type }),
    ),
    ...['relatie', 'nota'].map((id) =>
      element('key', { id, for: 'edge', 'attr.name': id, 'attr.type': 'string' }),
    ),
    // Not every reader looks at the `directed` of a line.
    element('key', { id: 'gericht', for: 'edge', 'attr.name': 'gericht', 'attr.type': 'boolean' }),
    element('key', { id: 'tekening', for: 'node', 'yfiles.type': 'nodegraphics' }),
    element('key', { id: 'lijntekening', for: 'edge', 'yfiles.type': 'edgegraphics' }),
  ]
  const nodes = knopen.map((knoop, i) =>
    element(
      'node',
      { id: knoop.sleutel },
      VELDEN.flatMap(({ id, waarde }) => {
        const tekst = waarde(knoop)
        return tekst === '' ? [] : [element('data', { key: id }, veilig(tekst))]
      }).join('') + element('data', { key: 'tekening' }, tekenKnoop(knoop, i)),
    ),
  )
  const edges = lijnen.map(({ sleutel, van, naar, soort, nota, gericht }) =>
    element(
      'edge',
      { id: sleutel, source: van, target: naar, directed: gericht ? 'true' : 'false' },
      element('data', { key: 'relatie' }, veilig(soort)) +
        element('data', { key: 'gericht' }, gericht ? 'true' : 'false') +
        (nota === '' ? '' : element('data', { key: 'nota' }, veilig(nota))) +
        element(
          'data',
          { key: 'lijntekening' },
          element('y:PolyLineEdge', {}, element('y:EdgeLabel', {}, veilig(nota || soort))),
        ),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns', 'xmlns:y': 'http://www.yworks.com/xml/graphml' },
    [
      ...sleutels,
      element('graph', { id: 'G', edgedefault: 'directed' }, [...nodes, ...edges].join('\n') || ' '),
    ].join('\n'),
  )}\n`
}

const tekenKnoop = ({ naam, plaats }: Netwerkknoop, i: number): string =>
  element(
    'y:ShapeNode',
    {},
    element('y:Geometry', {
      x: getal(((plaats ?? 0) * VELD) / 2),
      y: getal(i * RIJ),
      width: getal(Math.max(80, naam.length * TEKEN)),
      height: 40,
    }) +
      element('y:NodeLabel', {}, veilig(naam)) +
      element('y:Shape', { type: 'roundrectangle' }),
  )
