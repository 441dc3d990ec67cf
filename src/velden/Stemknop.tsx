/** Opens the vote about these, once there are two to choose between. */
import type { Stemonderwerp } from '../domain/model/stemming'
import { useDossier, useWerkruimte } from '../store/hooks'
import { ICONEN } from '../ui/iconen'
import { Knop } from '../ui/Knop'

export function Stemknop({ over }: { over: Stemonderwerp }) {
  const werkruimte = useWerkruimte()
  const isGenoeg = useDossier((dossier) => Object.keys(dossier[over]).length > 1)
  return (
    isGenoeg && (
      <Knop
        compact
        icon={ICONEN.stemming}
        onPress={() => werkruimte.zet({ dialoog: 'stemming', dialoogbegin: over })}
      >
        Stem met stippen
      </Knop>
    )
  )
}
