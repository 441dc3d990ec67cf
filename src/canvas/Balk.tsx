import { useRef } from 'react'
import type { Id } from '../domain/model/grond'
import { findVasten } from '../store/eens'
import { useAfleiding, useDossier, useTegenstelling, useWerkruimte } from '../store/hooks'
import { opdracht } from '../store/opdracht/opdrachten'
import { useZegToets } from '../store/opdracht/toetsen'
import { IconKnop } from '../ui/IconKnop'
import { ICONEN, type IcoonNaam } from '../ui/iconen'
import styles from './knoopbalk.module.css'
import { useBalkplek } from './useBalkplek'

/** Nothing that deletes: what lies close to the hand has to be harmless. */
const OPDRACHTEN = [
  'hernoem',
  'verbind',
  'kring',
  'signalenVan',
  'dupliceer',
  'eens',
  'bespreek',
  'parkeer',
] as const

/** The bar itself; see Knoopbalk for when it is there. */
export function Balk({ actoren }: { actoren: readonly Id[] }) {
  const werkruimte = useWerkruimte()
  const zegToets = useZegToets()
  // A signaal about who is chosen can come or go while the choice stays.
  useAfleiding(({ signalen }) => actoren.map((id) => Object.hasOwn(signalen.perActor, id)))
  // So can what the room agreed on.
  const hier = useTegenstelling()?.id ?? ''
  useDossier((dossier) => findVasten(dossier, hier, actoren).length)
  const balk = useRef<HTMLDivElement>(null)
  const plek = useBalkplek(actoren, balk)
  return (
    <div
      ref={balk}
      className={styles.balk}
      role="toolbar"
      aria-label="Met deze keuze"
      data-plek={typeof plek === 'string' ? plek : 'los'}
      data-niet-in-beeld
      style={typeof plek === 'string' ? {} : { left: plek.x, top: plek.y }}
    >
      {OPDRACHTEN.map(opdracht)
        .filter(({ enabled }) => enabled(werkruimte))
        .map((wat) => (
          <IconKnop
            key={wat.id}
            icon={ICONEN[wat.icoon as IcoonNaam]}
            label={wat.label}
            shortcut={zegToets(wat)}
            side={plek === 'rand' ? 'left' : 'bottom'}
            onPress={() => wat.run(werkruimte)}
          />
        ))}
    </div>
  )
}
