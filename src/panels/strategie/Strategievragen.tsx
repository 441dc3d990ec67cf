/** The next question that sets the strategy, asked where it is needed, until it is answered. One at a time, one press each, undone like any act. */
import { useAfleiding, useDossier, useWerkruimte } from '../../store/hooks'
import { Knop } from '../../ui/Knop'
import { Code, OmdatTekst } from '../zin/ZinTekst'
import styles from './strategie.module.css'
import { STRATEGIEVRAAG, type StrategievraagNaam } from './vragen'

/** `vragen` in the order in which this panel needs them; draws nothing once all are answered. */
export function Strategievragen({ vragen }: { vragen: readonly StrategievraagNaam[] }) {
  const open = useDossier((dossier) => vragen.filter((naam) => STRATEGIEVRAAG[naam].lees(dossier) === null))
  const [eerste] = open
  return eerste === undefined ? null : <Vraag key={eerste} naam={eerste} nog={open.length - 1} />
}

function Vraag({ naam, nog }: { naam: StrategievraagNaam; nog: number }) {
  const werkruimte = useWerkruimte()
  const { code, vraag, waarom, antwoorden, schrijf, voorstel } = STRATEGIEVRAAG[naam]
  const strategie = useAfleiding((afleiding) => ({ nu: afleiding.strategie }))?.nu
  const voorgesteld = strategie && voorstel?.(strategie)
  return (
    <fieldset className={styles.vraag}>
      <legend className={styles.legende}>
        {vraag} <Code code={code} />
      </legend>
      <p className={styles.waarom}>{voorgesteld ? <OmdatTekst omdat={voorgesteld.omdat} /> : waarom}</p>
      <div className={styles.antwoorden}>
        {antwoorden.map(({ id, label }) => (
          <Knop key={id} compact onPress={() => schrijf(werkruimte.document, id, `${vraag} ${label}`)}>
            {id === voorgesteld?.antwoord ? `${label} (voorstel)` : label}
          </Knop>
        ))}
      </div>
      {nog > 0 && <p className={styles.nog}>Hierna nog {nog === 1 ? 'één vraag' : `${nog} vragen`}.</p>}
    </fieldset>
  )
}
