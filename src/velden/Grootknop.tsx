/** Before a room only: this alone on the screen, large. */
import type { Id } from '../domain/model/grond'
import type { Grootsoort } from '../domain/model/hoofdstuk'
import { useSessie, useWerkruimte } from '../store/hooks'
import { IconKnop } from '../ui/IconKnop'
import { IcoonGroot } from '../ui/icoon'

export function Grootknop({ soort, id }: { soort: Grootsoort; id: Id }) {
  const werkruimte = useWerkruimte()
  const presenteert = useSessie((sessie) => sessie.presenteert)
  if (!presenteert) return null
  return (
    <IconKnop
      compact
      icon={IcoonGroot}
      label={`Toon deze ${soort} groot`}
      side="left"
      onPress={() => werkruimte.zet({ groot: { soort, id } })}
    />
  )
}
