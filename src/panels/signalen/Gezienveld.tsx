/** «Gezien, omdat …»: a button that becomes a line for the reason. Without a reason nothing is put aside: the next one who reads it wants to know why. */
import { useEffect, useRef, useState } from 'react'
import { TEKST_MAX } from '../../domain/model/grond'
import { useWerkruimte } from '../../store/hooks'
import { Knop } from '../../ui/Knop'
import { Tekstveld } from '../../ui/Tekstveld'
import styles from './signalen.module.css'

type Props = {
  label: string
  sleutel: string
  onReden: (reden: string) => void
  /** Starts as the line; with `onSluit` the caller holds whether it stands there. */
  open?: boolean
  onSluit?: () => void
}

export function Gezienveld({ label, sleutel, onReden, open = false, onSluit }: Props) {
  const werkruimte = useWerkruimte()
  const [vraagt, setVraagt] = useState(open)
  const [reden, setReden] = useState('')
  // What the field commits and what is done with it come in one press, before a new render.
  const nu = useRef('')
  const onCommit = (woorden: string) => {
    nu.current = woorden.trim()
    setReden(woorden)
  }
  const knop = useRef<HTMLButtonElement>(null)
  const terug = useRef(false)
  useEffect(() => {
    if (terug.current) knop.current?.focus()
    terug.current = false
  })
  function sluit() {
    terug.current = true
    onCommit('')
    setVraagt(false)
    onSluit?.()
  }
  function bewaar() {
    // A press can come while the field still holds the last letters.
    werkruimte.omgeving.flush()
    if (nu.current === '') return
    setVraagt(false)
    onReden(nu.current)
  }
  if (!vraagt) {
    return (
      <div className={styles.knoppen}>
        <Knop ref={knop} compact onPress={() => setVraagt(true)}>
          {label}
        </Knop>
      </div>
    )
  }
  return (
    <div className={styles.veld}>
      <Tekstveld
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the line appears because somebody asked for it
        autoFocus
        label={label}
        placeholder="Waarom is dit in orde?"
        maxLength={TEKST_MAX}
        value={reden}
        sleutel={`gezien/${sleutel}`}
        onCommit={onCommit}
        onEnter={bewaar}
        onEscape={sluit}
      />
      <div className={styles.knoppen}>
        <Knop compact onPress={bewaar}>
          Leg opzij
        </Knop>
        <Knop compact variant="kaal" onPress={sluit}>
          Annuleer
        </Knop>
      </div>
    </div>
  )
}
