/** The time of a part of the evening, large enough for the room and without a sound; the agenda says which parts there are. */
import { useEffect, useState } from 'react'
import type { Sleutel } from '../../../domain/model/grond'
import { findAvonddelen } from '../../../domain/vergaderen/avonddelen'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { useTekst } from '../../../store/naam'
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
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const [tijd, setTijd] = useState<Tijd | null>(null)
  /** The part of the evening that it is about; null for a time of its own. */
  const [deel, setDeel] = useState<Sleutel | null>(null)
  const delen = useDossier(
    ({ vergaderingen }) => vergaderingen,
    (vergaderingen) => findAvonddelen({ vergaderingen }, document.vandaag()),
  )
  const nu = delen.findIndex(({ id }) => id === deel)
  const naam = nu < 0 ? null : tekst(delen[nu]?.tekst ?? '')
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
  const begin = (aantal: number, over: Sleutel | null) => {
    setDeel(over)
    setTijd(createTijd(aantal, klok()))
  }
  const minuten = KEUZES.map((aantal) => ({
    id: `${aantal}`,
    label: tel(aantal, 'minuut', 'minuten'),
    onAction: () => begin(aantal, null),
  }))
  const avond = delen.map(({ id, tekst: woorden, minuten: aantal }, i) => ({
    id: `deel ${id}`,
    label: tekst(woorden),
    hint: (tijd !== null && i === nu + 1 ? 'hierna · ' : '') + tel(aantal, 'minuut', 'minuten'),
    onAction: () => begin(aantal, id),
  }))
  if (tijd === null)
    return <Menu label="Hoeveel tijd?" trigger={<Knop compact>Tijd</Knop>} groups={[avond, minuten]} />
  return (
    <span className={styles.tijd} data-om={isOm || undefined}>
      <Menu
        label={naam === null ? 'Tijd' : `Tijd voor «${naam}»`}
        trigger={
          <Knop compact>
            <span className={styles.rest} role="timer">
              {woorden}
            </span>
            {naam !== null && (
              <span className={styles.avonddeel} dir="auto" title={naam}>
                {naam}
              </span>
            )}
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
          avond,
          minuten,
        ]}
      />
    </span>
  )
}
