/** The time of a part of the evening, large enough for the room and without a sound. */
import { useEffect, useState } from 'react'
import { announce } from '../../../ui/aankondiging'
import { Knop } from '../../../ui/Knop'
import { Menu } from '../../../ui/Menu'
import { tel } from '../../../taal/woorden'
import { klok } from '../../toestel/omgeving'
import styles from './presenteer.module.css'
import { addMinuten, createTijd, editLoop, readRest, type Tijd, zegRest } from './tijd'

const KEUZES = [5, 10, 15, 20, 30, 40] as const
/** Often enough that no second is passed over, ms. */
const TIK = 250

export function Tijdknop() {
  const [tijd, setTijd] = useState<Tijd | null>(null)
  const [woorden, setWoorden] = useState('')
  const loopt = tijd !== null && 'tot' in tijd
  useEffect(() => {
    if (tijd === null) return
    const toon = () => setWoorden(zegRest(readRest(tijd, klok())))
    toon()
    if (!loopt) return
    const tik = setInterval(toon, TIK)
    return () => clearInterval(tik)
  }, [tijd, loopt])
  const isOm = tijd !== null && woorden === zegRest(0)
  useEffect(() => {
    if (isOm) announce(zegRest(0))
  }, [isOm])
  const minuten = KEUZES.map((aantal) => ({
    id: `${aantal}`,
    label: tel(aantal, 'minuut', 'minuten'),
    onAction: () => setTijd(createTijd(aantal, klok())),
  }))
  if (tijd === null)
    return <Menu label="Hoeveel tijd?" trigger={<Knop compact>Tijd</Knop>} groups={[minuten]} />
  return (
    <span className={styles.tijd} data-om={isOm || undefined}>
      <Menu
        label="Tijd"
        trigger={
          <Knop compact>
            <span className={styles.rest} role="timer">
              {woorden}
            </span>
          </Knop>
        }
        groups={[
          [
            ...(isOm
              ? []
              : [
                  {
                    id: 'loop',
                    label: loopt ? 'Even stilstaan' : 'Ga verder',
                    onAction: () => setTijd(editLoop(tijd, klok())),
                  },
                ]),
            {
              id: 'erbij',
              label: '5 minuten erbij',
              onAction: () => setTijd(addMinuten(tijd, 5, klok())),
            },
            { id: 'weg', label: 'Geen tijd meer', onAction: () => setTijd(null) },
          ],
          minuten,
        ]}
      />
    </span>
  )
}
