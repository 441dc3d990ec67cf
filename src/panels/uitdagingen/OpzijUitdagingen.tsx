/** Suggested uitdagingen that the room put aside, by the names of their bezorgdheden. */
import type { UitdagingLezing } from '../../domain/derive/afleiding'
import { useDossier } from '../../store/hooks'
import { Opzij } from '../afgeleid/Opzij'
import { useNamen } from '../../store/namen'
import { verwijzingVan } from './Uitdagingkaart'

export function OpzijUitdagingen({ verborgen }: { verborgen: readonly UitdagingLezing[] }) {
  const namen = useNamen(verborgen.map(verwijzingVan))
  const bezorgdheden = useDossier((dossier) => dossier.bezorgdheden)
  return (
    <Opzij
      voorstellen={verborgen.map(({ sleutel, bezorgdheden: [id = ''] }, i) => ({
        sleutel,
        naam: namen[i] ?? '',
        tekst: bezorgdheden[id]?.tekst ?? '',
      }))}
    />
  )
}
