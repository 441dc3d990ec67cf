/** Suggested uitdagingen that the room put aside, by the names of their bezorgdheden. */
import type { UitdagingLezing } from '../../domain/lezing/afleiding'
import { useWerkruimte } from '../../store/hooks'
import { Opzij } from '../afgeleid/Opzij'
import { useNamen } from '../../store/namen'
import { verwijzingVan } from './Ranglijstkaart'
import type { Afgeschermd } from '../../store/dossiertekst'

export function OpzijUitdagingen({ verborgen }: { verborgen: readonly Afgeschermd<UitdagingLezing>[] }) {
  const namen = useNamen(verborgen.map(verwijzingVan))
  const werkruimte = useWerkruimte()
  return (
    <Opzij
      voorstellen={verborgen.map(({ sleutel, bezorgdheden: [id = ''] }, i) => ({
        sleutel,
        naam: namen[i] ?? '',
        tekst: () => werkruimte.dossier().bezorgdheden[id]?.tekst ?? '',
      }))}
    />
  )
}
