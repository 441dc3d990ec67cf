/** What the answers above propose, and why. It counts meanwhile; people decide. */
import type { Keuzevorm, Vraag } from '../../domain/vragen/vraag'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { answerVraag } from '../../store/mutaties'
import { Knop } from '../../ui/Knop'
import styles from './vraag.module.css'

export function Voorstel({ vraag, vorm }: { vraag: Vraag; vorm: Keuzevorm }) {
  const { document } = useWerkruimte()
  const beslist = useDossier(vorm.lees)
  const voorstel = useDossier(
    (dossier) => dossier.situatie,
    (situatie) => vraag.voorstel?.(situatie),
  )
  if (!voorstel)
    return <p className={styles.voorstel}>Met wat meer antwoorden hierboven volgt een voorstel.</p>
  const naam = vorm.opties.find(({ id }) => id === voorstel.antwoord)?.label
  return (
    <div className={styles.voorstel}>
      <p>
        Voorstel: <b>{naam}</b>. {voorstel.omdat.zin.filter((deel) => typeof deel === 'string')}
        {beslist !== null && beslist !== voorstel.antwoord && ' Jullie beslisten anders; dat telt.'}
      </p>
      {beslist === null && (
        <Knop compact onPress={() => answerVraag(document, vraag, voorstel.antwoord)}>
          Neem over
        </Knop>
      )}
    </div>
  )
}
