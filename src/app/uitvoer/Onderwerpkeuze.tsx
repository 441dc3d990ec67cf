/** What a paper is about, where it is about one record: one actie or all of them, or one meeting. */
import { useMemo } from 'react'
import type { Exportonderwerp } from '../../exports/formaat'
import type { Dossier } from '../../domain/model/dossier'
import { type Id, opOrde } from '../../domain/model/grond'
import { opVergaderdag, VERGADERSOORT_NAAM } from '../../domain/model/vergadering'
import { maskerVan } from '../../store/werkruimte'
import { zegDatum } from '../../taal/datum'
import { kort } from '../../taal/woorden'
import { Keuze } from '../../ui/Keuze'

/** Signs of an actie in the list. */
const KORT = 60

type Soort = {
  readonly label: string
  /** What is made when nobody chose one. */
  readonly leeg: string
  readonly opties: (dossier: Dossier) => readonly { id: Id; label: string; hint?: string }[]
}

const SOORTEN: Readonly<Record<Exportonderwerp, Soort>> = {
  actie: {
    label: 'Welke actie',
    leeg: 'Elke actie',
    opties(dossier) {
      const masker = maskerVan(dossier)
      return opOrde(dossier.acties).map(({ id, tekst }) => ({
        id,
        label: kort(masker.tekst(tekst).trim(), KORT) || 'Actie zonder woorden',
      }))
    },
  },
  vergadering: {
    label: 'Welke vergadering',
    leeg: 'Die het dichtst bij vandaag ligt',
    opties: ({ vergaderingen }) =>
      opVergaderdag(vergaderingen).map(({ id, datum, soort }) => ({
        id,
        label: datum ? zegDatum(datum) : 'nog geen dag',
        hint: VERGADERSOORT_NAAM[soort],
      })),
  },
}

type OnderwerpkeuzeProps = {
  soort: Exportonderwerp
  dossier: Dossier
  /** Null is `leeg`. */
  waarde: Id | null
  onChange: (waarde: Id | null) => void
}

export function Onderwerpkeuze({ soort, dossier, waarde, onChange }: OnderwerpkeuzeProps) {
  const { label, leeg, opties } = SOORTEN[soort]
  const keuzes = useMemo(() => opties(dossier), [opties, dossier])
  return (
    <Keuze
      label={label}
      value={keuzes.some(({ id }) => id === waarde) ? waarde : null}
      emptyLabel={leeg}
      options={keuzes}
      onChange={onChange}
    />
  )
}
