/** The tools at the left: big buttons that say what they do and which key does the same. */
import { type RefObject, useCallback, useRef, useSyncExternalStore } from 'react'
import { useSessie, useWerkruimte } from '../../store/hooks'
import { type Opdracht, type OpdrachtId, opdracht } from '../../store/opdracht/opdrachten'
import { useZegToets } from '../../store/opdracht/toetsen'
import { NaamIcoon } from '../../ui/NaamIcoon'
import styles from './gereedschapsbalk.module.css'
import { useHaltes } from '../../ui/haltes'
import { createGevraagd } from '../../ui/later'

/** Drawing first, then what is done with the whole; last, at the bottom, the way on. A line between them. */
const RIJEN: readonly (readonly OpdrachtId[])[] = [
  ['kies', 'groep', 'luideStem', 'stilleMidden', 'netwerk'],
  ['relatie', 'plakLijst'],
  ['filter', 'schuilnamen', 'meerSelecteren'],
  ['pitstop'],
]
/** A mouse has Shift and a marquee; a finger needs a button. */
const VOOR_VINGERS = 'meerSelecteren'

const Filtervlak = createGevraagd(() => import('../filter/Filtervlak').then((m) => m.Filtervlak))

/** Redraws whenever something in the open dossier changes whether a command can run or is on. */
function useOpdrachtstand({ enabled, actief }: Opdracht): { kan: boolean; aan: boolean | undefined } {
  const werkruimte = useWerkruimte()
  const luister = useCallback(
    (opnieuw: () => void) => {
      const stoppen = [werkruimte.sessie.subscribe(opnieuw), werkruimte.spiegel.subscribe(opnieuw)]
      return () => stoppen.forEach((stop) => stop())
    },
    [werkruimte],
  )
  const kan = useSyncExternalStore(luister, () => enabled(werkruimte))
  const aan = useSyncExternalStore(luister, () => actief?.(werkruimte))
  return { kan, aan }
}

export function Gereedschapsbalk() {
  const gereedschap = useSessie((sessie) => sessie.gereedschap)
  const kiestFilter = useSessie(({ dialoog }) => dialoog === 'filter')
  const filter = useRef<HTMLButtonElement>(null)
  const { rij, halte } = useHaltes({ ids: RIJEN.flat(), begin: gereedschap, richting: 'staand' })
  return (
    <>
      <div
        className={styles.balk}
        role="toolbar"
        aria-label="Gereedschap"
        aria-orientation="vertical"
        {...rij}
      >
        {RIJEN.map((ids) => (
          <div key={ids.join(' ')} className={styles.rij}>
            {ids.map((id) => (
              <Gereedschapsknop
                key={id}
                wat={opdracht(id)}
                halte={halte(id)}
                {...(id === 'filter' ? { knop: filter } : {})}
              />
            ))}
          </div>
        ))}
      </div>
      {kiestFilter && <Filtervlak knop={filter} />}
    </>
  )
}

type KnopProps = { wat: Opdracht; halte: object; knop?: RefObject<HTMLButtonElement | null> }

function Gereedschapsknop({ wat, halte, knop }: KnopProps) {
  const werkruimte = useWerkruimte()
  const { kan, aan } = useOpdrachtstand(wat)
  const toets = useZegToets()(wat)
  return (
    <button
      ref={knop}
      type="button"
      className={styles.knop}
      data-voor-vingers={wat.id === VOOR_VINGERS || undefined}
      aria-pressed={aan}
      aria-disabled={!kan || undefined}
      aria-keyshortcuts={toets.replaceAll(' ', '+') || undefined}
      title={[wat.uitleg, toets && `toets ${toets}`].filter(Boolean).join(' · ')}
      onClick={() => {
        if (kan) wat.run(werkruimte)
      }}
      {...halte}
    >
      <NaamIcoon naam={wat.icoon} size={24} />
      <span className={styles.label}>{wat.label}</span>
      {/* There is room for a letter; a combination stands in the title. */}
      {toets.length === 1 && (
        <kbd className={styles.toets} aria-hidden>
          {toets}
        </kbd>
      )}
    </button>
  )
}
