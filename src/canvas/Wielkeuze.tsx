/** What a mouse wheel does on the map of this machine. */
import { memo } from 'react'
import { WIELVOORKEUREN, type Wielvoorkeur } from '../domain/voorkeuren'
import { useVoorkeuren } from '../store/hooks'
import { zetVoorkeuren } from '../store/voorkeuren'
import { IconKnop } from '../ui/IconKnop'
import { IcoonMuis } from '../ui/icoon'
import { Menu } from '../ui/Menu'

const WOORDEN: Readonly<Record<Wielvoorkeur, { label: string; hint: string }>> = {
  vanzelf: { label: 'Vanzelf', hint: 'Een muiswiel zoomt, een touchpad schuift' },
  schuift: { label: 'Schuift', hint: 'Zoomen gaat met Ctrl erbij' },
  zoomt: { label: 'Zoomt', hint: 'Schuiven gaat met Shift erbij' },
}

export const Wielkeuze = memo(function Wielkeuze() {
  const { wiel } = useVoorkeuren()
  return (
    <Menu
      label="Muiswiel"
      placement="left top"
      trigger={<IconKnop icon={IcoonMuis} label="Muiswiel" side="left" />}
      groups={[
        WIELVOORKEUREN.map((id) => ({
          id,
          ...WOORDEN[id],
          chosen: id === wiel,
          onAction: () => zetVoorkeuren({ wiel: id }),
        })),
      ]}
    />
  )
})
