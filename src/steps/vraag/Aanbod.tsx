/** What an answer asks to be done, as an actie of the plan with one press; who trekt it and by when is said there. Source: method S0. */
import type { Vraag } from '../../domain/vragen/vraag'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { addRecord } from '../../store/mutaties'
import { IcoonPlus } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { useAnker } from '../../ui/useAnker'
import styles from './vraag.module.css'

export function Aanbod({ vraag }: { vraag: Vraag }) {
  const { document, omgeving } = useWerkruimte()
  const blok = useAnker<HTMLDivElement>()
  const tekst = useDossier((dossier) => vraag.aanbod?.(dossier) ?? null)
  const staatErin = useDossier((dossier) =>
    Object.values(dossier.acties).some((actie) => actie.tekst === vraag.aanbod?.(dossier)),
  )
  if (tekst === null) return null
  return (
    <div ref={blok} tabIndex={-1} className={styles.aanbod}>
      {staatErin ? (
        <a href={omgeving.adres('actieplan', 'acties')}>
          Staat in het plan: wie trekt het, en tegen wanneer?
        </a>
      ) : (
        <Knop compact icon={IcoonPlus} onPress={() => addRecord(document, 'acties', { tekst })}>
          Maak er een actie van<span className={styles.gezegd}>: {tekst}</span>
        </Knop>
      )}
    </div>
  )
}
