/** Where the room puts one card: the axis, the middle half as a band, and its middle. No dot of anybody. */
import type { Spreiding } from '../../domain/model/ronde'
import { zegPlaats } from './rondesoorten'
import onzichtbaar from '../../ui/onzichtbaar.module.css'
import styles from './strook.module.css'

type Props = {
  spreiding: Spreiding
  einden: readonly [string, string]
  /** Of an earlier round, drawn thinner beneath. */
  toen?: Spreiding | undefined
}

const links = (x: number): string => `${((x + 1) / 2) * 100}%`
const breed = ({ van, tot }: Spreiding): string => `${((tot - van) / 2) * 100}%`

export function Strook({ spreiding, einden, toen }: Props) {
  const { van, midden, tot } = spreiding
  const woorden =
    van === tot
      ? `De helft staat samen: ${zegPlaats(midden, einden)}.`
      : `De middelste helft staat van ${zegPlaats(van, einden)} tot ${zegPlaats(tot, einden)}, het midden ${zegPlaats(midden, einden)}.`
  return (
    <div className={styles.strook}>
      <span className={onzichtbaar.onzichtbaar}>{woorden}</span>
      <div className={styles.as} aria-hidden>
        <span className={styles.nul} />
        {toen && (
          <span className={styles.toen} style={{ insetInlineStart: links(toen.van), width: breed(toen) }} />
        )}
        <span className={styles.band} style={{ insetInlineStart: links(van), width: breed(spreiding) }} />
        <span className={styles.midden} style={{ insetInlineStart: links(midden) }} />
      </div>
      <div className={styles.einden} aria-hidden>
        <span>{einden[0]}</span>
        <span>{einden[1]}</span>
      </div>
    </div>
  )
}
