/** A file that asks for its pass phrase. What does not fit is told apart from what is damaged: that the reader says itself. */
import { useId, useState } from 'react'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import styles from './wachtzin.module.css'
import { Zinveld } from './Zinveld'

type Props = { naam: string; pastNiet: boolean; onZin: (zin: string) => void; onCancel: () => void }

export function Wachtzinvraag({ naam, pastNiet, onZin, onCancel }: Props) {
  const [zin, setZin] = useState('')
  const uitlegId = useId()
  const open = () => zin !== '' && onZin(zin)
  return (
    <Dialoog
      open
      size="smal"
      title={`«${naam}» is op slot`}
      onClose={onCancel}
      footer={
        <>
          <Knop onPress={onCancel}>Annuleren</Knop>
          <Knop variant="primair" disabled={zin === ''} onPress={open}>
            Open
          </Knop>
        </>
      }
    >
      <form
        className={styles.vorm}
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        {pastNiet && (
          <p role="alert" className={styles.fout}>
            Deze zin past niet. Let op hoofdletters en spaties. Ben je zeker van de zin? Dan is het begin van
            het bestand beschadigd.
          </p>
        )}
        <Zinveld label="Wachtzin" zin={zin} onZin={setZin} isNieuw={false} uitlegId={uitlegId} />
        <p id={uitlegId} className={styles.zacht}>
          De zin die iemand koos toen dit bestand bewaard werd. Openen duurt een tel of twee.
        </p>
      </form>
    </Dialoog>
  )
}
