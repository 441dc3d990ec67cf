/** Acties whose day has passed, each one press away from its log. Nothing where none has. Source: method S3.5. */
import { verwijs } from '../../../domain/lezing/omdat'
import { type Achterop as Laat, findAchterop, zegAchterop } from '../../../domain/model/uitvoering'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { useNamen } from '../../../store/namen'
import { tel } from '../../../taal/woorden'
import { Uitklap } from '../../../ui/Uitklap'
import styles from './achterop.module.css'

export function Achterop() {
  const { document } = useWerkruimte()
  const laat = useDossier(
    ({ acties }) => acties,
    (acties) => findAchterop(acties, document.vandaag()),
  )
  if (laat.length === 0) return null
  return (
    <Uitklap title={`Hier is een woord nodig: ${tel(laat.length, 'actie', 'acties')}`}>
      <ul className={styles.rijen}>
        {laat.map((een) => (
          <Rij key={een.actie.id} laat={een} />
        ))}
      </ul>
    </Uitklap>
  )
}

function Rij({ laat }: { laat: Afgeschermd<Laat> }) {
  const werkruimte = useWerkruimte()
  const [naam = ''] = useNamen([verwijs('actie', laat.actie.id)])
  return (
    <li>
      <button type="button" dir="auto" onClick={() => werkruimte.zet({ actie: laat.actie.id })}>
        {naam}
      </button>{' '}
      <span>{zegAchterop(laat)}</span>
    </li>
  )
}
