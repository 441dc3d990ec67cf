/** The three steps of the dilemmalogica, as three ways to lay out the same rows. Source: method S2.4. */
import type { BezorgdheidLezing, UitdagingenLezing } from '../../domain/lezing/afleiding'
import { BEZORGDHEID_KLASSEN } from '../../domain/lezing/afleiding'
import type { Dossier } from '../../domain/model/dossier'
import { opOrde } from '../../domain/model/grond'
import { KLASSE } from './klassen'
import type { Afgeschermd } from '../../store/dossiertekst'

export const STAPPEN = ['erkenning', 'ordening', 'perspectief'] as const
export type Stap = (typeof STAPPEN)[number]

export const STAP: Readonly<Record<Stap, { label: string; uitleg: string }>> = {
  erkenning: {
    label: 'Erkenning',
    uitleg: 'Alles staat er, en elke bezorgdheid telt even veel. Klopt het, en ontbreekt er iets?',
  },
  ordening: {
    label: 'Ordening',
    uitleg: 'Wat is gedeeld, en wat nog niet? Bovenaan staat wat het midden en beide kanten delen.',
  },
  perspectief: {
    label: 'Perspectief',
    uitleg: 'Wat nemen jullie op, wat niet, en waarom? Wees er eerlijk over.',
  },
}

/** Rows under one heading; erkenning has a single one without words, because there all are equal. */
export type Groep = {
  sleutel: string
  titel: string
  uitleg: string
  rijen: readonly Afgeschermd<BezorgdheidLezing>[]
}

export type Grond = {
  readonly lezingen: readonly Afgeschermd<BezorgdheidLezing>[]
  readonly uitdagingen: UitdagingenLezing
  readonly dossier: Afgeschermd<Pick<Dossier, 'bezorgdheden' | 'uitdagingen'>>
}

export const INDELING: Readonly<Record<Stap, (grond: Grond) => Groep[]>> = {
  erkenning: ({ lezingen, dossier }) => [
    {
      sleutel: 'alle',
      titel: '',
      uitleg: '',
      rijen: opOrde(dossier.bezorgdheden).flatMap(({ id }) => lezingen.filter((een) => een.id === id)),
    },
  ],
  ordening: ({ lezingen }) =>
    BEZORGDHEID_KLASSEN.map((klasse) => ({
      sleutel: klasse,
      titel: KLASSE[klasse].naam,
      uitleg: KLASSE[klasse].betekenis,
      rijen: lezingen.filter((een) => een.klasse === klasse),
    })).filter(({ rijen }) => rijen.length > 0),
  perspectief: (grond) =>
    PERSPECTIEVEN.map((sleutel) => ({
      sleutel,
      ...PERSPECTIEF[sleutel],
      rijen: grond.lezingen.filter((een) => perspectiefVan(een, grond) === sleutel),
    })).filter(({ rijen }) => rijen.length > 0),
}

const PERSPECTIEVEN = ['gekozen', 'opTafel', 'voorstel', 'niet', 'los', 'wettelijk'] as const
type Perspectief = (typeof PERSPECTIEVEN)[number]

const PERSPECTIEF: Readonly<Record<Perspectief, { titel: string; uitleg: string }>> = {
  gekozen: { titel: 'Nemen jullie op', uitleg: 'Zit in een uitdaging die gekozen is.' },
  opTafel: { titel: 'Ligt op tafel', uitleg: 'Zit in een uitdaging waarover nog niet beslist is.' },
  voorstel: { titel: 'Kan een uitdaging worden', uitleg: 'De kaart stelt dit voor; jullie beslissen.' },
  niet: { titel: 'Nu niet', uitleg: 'Jullie kozen er bewust niet voor.' },
  los: { titel: 'Nog geen uitdaging', uitleg: 'Er is eerst iets te vragen of te horen.' },
  wettelijk: { titel: 'Eerst het wettelijke spoor', uitleg: 'Dit hoort niet in een rangorde.' },
}

/** Being in an uitdaging that was chosen says most, in one that was refused least. */
function perspectiefVan(
  { id, wettelijkSpoor }: Afgeschermd<BezorgdheidLezing>,
  { dossier, uitdagingen }: Grond,
): Perspectief {
  const keuzes = new Set(
    Object.values(dossier.uitdagingen)
      .filter(({ bezorgdheden }) => bezorgdheden.includes(id))
      .map(({ keuze }) => keuze),
  )
  if (keuzes.has('gekozen')) return 'gekozen'
  if (keuzes.has('open')) return 'opTafel'
  if (keuzes.has('niet')) return 'niet'
  if (wettelijkSpoor) return 'wettelijk'
  const isVoorstel = uitdagingen.gerangschikt.some(
    ({ uitdaging, bezorgdheden }) => uitdaging === null && bezorgdheden.includes(id),
  )
  return isVoorstel ? 'voorstel' : 'los'
}
