/** The next question that sets the strategy, asked where it is needed, until it is answered. One at a time, one press each, undone like any act. */
import { STRATEGIEVRAAG, type StrategievraagNaam } from '../../domain/vragen/strategie'
import { isBeantwoord } from '../../domain/vragen/vraag'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { answerVraag } from '../../store/mutaties'
import { Knop } from '../../ui/Knop'
import { Code } from '../../velden/zin/Code'
import { ZinTekst } from '../../velden/zin/ZinTekst'
import styles from './strategie.module.css'

/** `vragen` in the order in which this panel needs them; draws nothing once all are answered, or said to be unknown for now. */
export function Strategievragen({ vragen }: { vragen: readonly StrategievraagNaam[] }) {
  const open = useDossier((dossier) => vragen.filter((naam) => !isBeantwoord(dossier, STRATEGIEVRAAG[naam])))
  const [eerste] = open
  return eerste === undefined ? null : <Vraag key={eerste} naam={eerste} nog={open.length - 1} />
}

function Vraag({ naam, nog }: { naam: StrategievraagNaam; nog: number }) {
  const werkruimte = useWerkruimte()
  const strategievraag = STRATEGIEVRAAG[naam]
  const { code, vraag, uitleg, antwoord } = strategievraag
  const voorgesteld = useDossier(
    (dossier) => dossier.situatie,
    (situatie) => strategievraag.voorstel?.(situatie),
  )
  return (
    <fieldset className={styles.vraag}>
      <legend className={styles.legende}>{vraag}</legend>
      <p className={styles.waarom}>
        {voorgesteld ? <ZinTekst zin={voorgesteld.omdat.zin} /> : uitleg}{' '}
        <Code code={code} bij={`${vraag} ${uitleg}`} />
      </p>
      <div className={styles.antwoorden}>
        {antwoord.vorm === 'keuze' &&
          antwoord.opties.map(({ id, label }) => (
            <Knop key={id} compact onPress={() => answerVraag(werkruimte.document, strategievraag, id)}>
              {id === voorgesteld?.antwoord ? `${label} (voorstel)` : label}
            </Knop>
          ))}
      </div>
      {nog > 0 && <p className={styles.nog}>Hierna nog {nog === 1 ? 'één vraag' : `${nog} vragen`}.</p>}
    </fieldset>
  )
}
