/** All keys on one page, read from the same opdrachten that they run; here somebody changes them, or puts the bare ones off (WCAG 2.1.4). */
import { useEffect, useState } from 'react'
import { BEGIN_VOORKEUREN } from '../../domain/voorkeuren'
import { useWerkruimte } from '../../store/hooks'
import { OPDRACHTEN, type Opdracht } from '../../store/opdracht/opdrachten'
import { toetsVan } from '../../store/opdracht/aanslag'
import { useZegToets } from '../../store/opdracht/toetsen'
import { isVasteToets, kiesToets, weigerToets } from '../../store/opdracht/toetskeuze'
import { useVoorkeur, voorkeuren, zetVoorkeuren } from '../../store/voorkeuren'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { Schakelaar } from '../../ui/Schakelaar'
import styles from './toetsen.module.css'

const GROEPEN = {
  plaatsen: 'Op de kaart zetten',
  bewerken: 'Bewerken',
  beeld: 'Beeld',
  paneel: 'Paneel',
  dossier: 'Dossier',
} as const

/** Keys of the map itself, which belong to what has the focus. */
const OP_DE_KAART = [
  ['Tab', 'Naar de kaart, en er weer uit'],
  ['Page Down, Page Up', 'Naar de volgende of vorige actor; met Shift langs de relaties'],
  ['Home, End', 'Naar de eerste actor aan de wij-kant, de laatste aan de zij-kant'],
  ['Shift F10', 'Het menu van een actor of relatie'],
  ['Enter of spatie', 'Kiezen; nog eens Enter: naam wijzigen'],
  ['Letters', 'Met één actor gekozen: begin meteen aan de nieuwe naam'],
  ['Shift Enter', 'Bij de keuze, of eruit'],
  ['Pijltjes', 'Een stap verplaatsen; met Shift tien'],
  ['Ctrl en pijltje', 'Langs een relatie wandelen'],
  ['Slepen over het veld', 'Kiezen wat erin ligt; met de rechterknop schuift de kaart'],
  ['Ctrl C, X, V', 'Kopiëren, knippen en plakken, ook naar een ander dossier'],
  ['Ctrl en scrollen', 'Zoomen'],
] as const

/** An opdracht that waits for its new key, and why the last one could not be it. */
type Wachten = { wat: Opdracht; reden: string | null }

export function ToetsenDialoog() {
  const werkruimte = useWerkruimte()
  const [wacht, setWacht] = useState<Wachten | null>(null)
  useNieuweToets(wacht?.wat ?? null, setWacht)
  const los = useVoorkeur(({ losseToetsen }) => losseToetsen)
  const isGewijzigd = useVoorkeur(({ toetsen }) => Object.keys(toetsen).length > 0)
  return (
    <Dialoog
      open
      title="Toetsen"
      size="breed"
      dismissable
      onClose={() => werkruimte.zet({ dialoog: null })}
      footer={
        <Knop
          disabled={!isGewijzigd}
          onPress={() => {
            setWacht(null)
            zetVoorkeuren({ toetsen: BEGIN_VOORKEUREN.toetsen })
          }}
        >
          Alle toetsen zoals in het begin
        </Knop>
      }
    >
      <Schakelaar
        label="Losse letters en cijfers"
        hint="Uit: alleen toetsen met Ctrl of Alt, en die met een naam, doen iets."
        value={los}
        onChange={(losseToetsen) => zetVoorkeuren({ losseToetsen })}
      />
      <p className={styles.uitleg}>
        Druk op een toets in deze lijst om ze te wijzigen. Wat jullie kiezen, blijft op deze computer.
      </p>
      <div className={styles.toetsen}>
        {Object.entries(GROEPEN).map(([groep, titel]) => (
          <section key={groep}>
            <h3>{titel}</h3>
            <ul>
              {OPDRACHTEN.filter((wat) => wat.groep === groep).map((wat) => (
                <Toetsregel
                  key={wat.id}
                  wat={wat}
                  wacht={wacht?.wat === wat ? wacht : null}
                  onWijzig={() => setWacht({ wat, reden: null })}
                />
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h3>Op de kaart</h3>
          <ul>
            {OP_DE_KAART.map(([toets, betekenis]) => (
              <li key={toets}>
                <span>{betekenis}</span>
                <kbd>{toets}</kbd>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialoog>
  )
}

type ToetsregelProps = { wat: Opdracht; wacht: Wachten | null; onWijzig: () => void }

function Toetsregel({ wat, wacht, onWijzig }: ToetsregelProps) {
  const toets = useZegToets()(wat)
  return (
    <li>
      <span>{wat.label}</span>
      {isVasteToets(wat) ? (
        <kbd>{toets}</kbd>
      ) : (
        <Knop compact pressed={wacht !== null} onPress={onWijzig}>
          <span className={styles.gehoord}>{wat.label}: </span>
          {wacht ? 'Druk nu…' : toets ? <kbd>{toets}</kbd> : 'geen toets'}
        </Knop>
      )}
      {wacht && (
        <p className={styles.melding} role="alert">
          {wacht.reden} Druk de nieuwe toets. Backspace: zonder toets. Esc: laat zoals het is.
        </p>
      )}
    </li>
  )
}

const ALLEEN_ERBIJ = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead'])

/** The next key that is pressed is the one of this opdracht, before anybody else hears it; a refused one says why and waits on. */
function useNieuweToets(wat: Opdracht | null, zet: (wacht: Wachten | null) => void): void {
  useEffect(() => {
    if (!wat) return
    function opAanslag(event: KeyboardEvent) {
      if (!wat || ALLEEN_ERBIJ.has(event.key)) return
      if (event.key === 'Tab') return zet(null)
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.key === 'Escape') return zet(null)
      const toets = event.key === 'Backspace' ? '' : toetsVan(event)
      const isAltGr = toets === '' && event.key !== 'Backspace'
      const reden = isAltGr
        ? 'AltGr schrijft een teken, en kan geen sneltoets zijn.'
        : weigerToets(wat, toets, voorkeuren())
      if (reden !== null) return zet({ wat, reden })
      zetVoorkeuren(kiesToets(wat, toets, voorkeuren()))
      zet(null)
    }
    const laatZo = () => zet(null)
    window.addEventListener('keydown', opAanslag, { capture: true })
    window.addEventListener('pointerdown', laatZo)
    return () => {
      window.removeEventListener('keydown', opAanslag, { capture: true })
      window.removeEventListener('pointerdown', laatZo)
    }
  }, [wat, zet])
}
