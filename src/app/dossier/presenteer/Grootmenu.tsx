/** What the room can look at alone. */
import { GROOTSOORTEN } from '../../../domain/model/hoofdstuk'
import { useWerkruimte } from '../../../store/hooks'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonGroot } from '../../../ui/icoon'
import { Menu } from '../../../ui/Menu'
import { useGrootrij } from './grootrij'

const MEER = { vraag: 'Vragen', uitdaging: 'Uitdagingen', actie: 'Acties' } as const

export function Grootmenu() {
  const werkruimte = useWerkruimte()
  const rijen = {
    vraag: useGrootrij('vraag'),
    uitdaging: useGrootrij('uitdaging'),
    actie: useGrootrij('actie'),
  }
  return (
    <Menu
      label="Toon groot"
      trigger={<IconKnop icon={IcoonGroot} label="Toon groot" />}
      groups={[
        GROOTSOORTEN.map((soort) => {
          const [eerste] = rijen[soort]
          return {
            id: soort,
            label: `${MEER[soort]} (${rijen[soort].length})`,
            disabled: eerste === undefined,
            onAction: () => eerste !== undefined && werkruimte.zet({ groot: { soort, id: eerste } }),
          }
        }),
      ]}
    />
  )
}
