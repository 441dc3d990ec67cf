/** One press: everybody on the map who carries this bezorgdheid, heard and presumed told apart. The next press shows everybody. */
import { wisselDragers } from '../../store/blik'
import { useSessie, useWerkruimte } from '../../store/hooks'
import type { Id } from '../../domain/model/grond'
import { IconKnop } from '../../ui/IconKnop'
import { ICONEN } from '../../ui/iconen'

/** `naam`: the bezorgdheid as this screen may say it. */
export function Toonknop({ bezorgdheid, naam }: { bezorgdheid: Id; naam: string }) {
  const werkruimte = useWerkruimte()
  const aan = useSessie(({ blik }) => blik?.soort === 'bezorgdheid' && blik.bezorgdheid === bezorgdheid)
  return (
    <IconKnop
      compact
      icon={ICONEN.plaats}
      label={`Toon op de kaart wie «${naam}» draagt`}
      pressed={aan}
      side="left"
      onPress={() => wisselDragers(werkruimte, bezorgdheid)}
    />
  )
}
