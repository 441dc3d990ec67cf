/** The way to everything that the dossier holds about one record, and out of it. */
import type { Item } from '../../domain/overal/overal'
import { useWerkruimte } from '../../store/hooks'
import { IcoonZoek } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'

export function ToonAlles({ over }: { over: Item }) {
  const werkruimte = useWerkruimte()
  return (
    <Knop compact icon={IcoonZoek} onPress={() => werkruimte.zet({ dialoog: 'overal', over })}>
      Toon alles hierover
    </Knop>
  )
}
