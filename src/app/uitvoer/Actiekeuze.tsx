/** One actie or all of them, of a paper that gives each its own page. */
import { useMemo } from 'react'
import type { Dossier } from '../../domain/model/dossier'
import { type Id, opOrde } from '../../domain/model/grond'
import { maskerVan } from '../../store/werkruimte'
import { kort } from '../../taal/woorden'
import { Keuze } from '../../ui/Keuze'

/** Signs of an actie in the list. */
const KORT = 60

export function Actiekeuze({
  dossier,
  actie,
  onChange,
}: {
  dossier: Dossier
  /** Null is all. */
  actie: Id | null
  onChange: (actie: Id | null) => void
}) {
  const keuzes = useMemo(() => {
    const masker = maskerVan(dossier)
    return opOrde(dossier.acties).map(({ id, tekst }) => ({
      id,
      label: kort(masker.tekst(tekst).trim(), KORT) || 'Actie zonder woorden',
    }))
  }, [dossier])
  return (
    <Keuze
      label="Welke actie"
      value={keuzes.some(({ id }) => id === actie) ? actie : null}
      emptyLabel="Elke actie"
      options={keuzes}
      onChange={onChange}
    />
  )
}
