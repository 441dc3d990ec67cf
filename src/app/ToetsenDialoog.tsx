/** All keys on one page, read from the same opdrachten that they run. */
import { useWerkruimte } from '../store/hooks'
import { OPDRACHTEN, zegToets } from '../store/opdrachten'
import { Dialoog } from '../ui/Dialoog'
import styles from './app.module.css'

const GROEPEN = {
  plaatsen: 'Op de kaart zetten',
  bewerken: 'Bewerken',
  beeld: 'Beeld',
  paneel: 'Paneel',
  dossier: 'Dossier',
} as const

/** Keys of the map itself, which belong to what has the focus. */
const OP_DE_KAART = [
  ['Tab', 'naar de kaart, en er weer uit'],
  ['Page Down, Page Up', 'naar de volgende of vorige actor; met Shift langs de relaties'],
  ['Home, End', 'naar de eerste actor aan de wij-kant, de laatste aan de zij-kant'],
  ['Shift F10', 'het menu van een actor of relatie'],
  ['Enter of spatie', 'kiezen; nog eens Enter: naam wijzigen'],
  ['Shift Enter', 'bij de keuze, of eruit'],
  ['Pijltjes', 'een stap verplaatsen; met Shift tien'],
  ['Ctrl en pijltje', 'langs een relatie wandelen'],
  ['Slepen over het veld', 'kiezen wat erin ligt; met de rechterknop schuift de kaart'],
  ['Ctrl C, X, V', 'kopiëren, knippen en plakken, ook naar een ander dossier'],
  ['Ctrl en scrollen', 'zoomen'],
] as const

export function ToetsenDialoog() {
  const werkruimte = useWerkruimte()
  return (
    <Dialoog open title="Toetsen" size="breed" dismissable onClose={() => werkruimte.zet({ dialoog: null })}>
      <div className={styles.toetsen}>
        {Object.entries(GROEPEN).map(([groep, titel]) => (
          <section key={groep}>
            <h3>{titel}</h3>
            <dl>
              {OPDRACHTEN.filter((opdracht) => opdracht.groep === groep).map(({ id, label, toetsen }) => (
                <div key={id}>
                  <dt>
                    <kbd>{zegToets(toetsen[0] ?? '')}</kbd>
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>Op de kaart</h3>
          <dl>
            {OP_DE_KAART.map(([toets, betekenis]) => (
              <div key={toets}>
                <dt>
                  <kbd>{toets}</kbd>
                </dt>
                <dd>{betekenis}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialoog>
  )
}
