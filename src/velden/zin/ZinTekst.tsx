/** A derived sentence with its names as links to the map. Names are looked up here, so a sentence never shows one that is masked. */
import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Omdat, Verwijzing, Zin } from '../../domain/lezing/omdat'
import { verwijzingenIn } from '../../domain/lezing/omdat'
import { moetHaken, type Rest, vouwNamen, zegRest } from '../../domain/lezing/opsomming'
import { useTekst } from '../../store/naam'
import { useNamen } from '../../store/namen'
import { Code } from './Code'
import { useBelichting } from './useBelichting'
import styles from './zin.module.css'

export function ZinTekst({ zin }: { zin: Zin }) {
  const verwijzingen = verwijzingenIn(zin)
  const namen = useNamen(verwijzingen)
  const naamBij = new Map(verwijzingen.map((verwijzing, i) => [verwijzing, namen[i]]))
  // What people typed can stand in our own words too.
  const toon = useTekst()
  // The first of the others that were asked for: the keyboard goes on there.
  const [gevraagd, setGevraagd] = useState<Verwijzing | null>(null)
  return (gevraagd ? zin : vouwNamen(zin)).map((deel, i, alle) => {
    if (typeof deel === 'string') return toon(deel)
    // A sentence may name somebody twice.
    const key = `${i}`
    if ('rest' in deel) return <Anderen key={key} rest={deel} onToon={setGevraagd} />
    const naam = naamBij.get(deel) ?? ''
    const toont = <Naam key={key} verwijzing={deel} naam={naam} neemtFocus={deel === gevraagd} />
    return moetHaken(naam, alle[i - 1]) ? <Fragment key={key}>«{toont}»</Fragment> : toont
  })
}

/** Those who are counted and not named: they light up together, and pressing names them. */
function Anderen({ rest, onToon }: { rest: Rest; onToon: (eerste: Verwijzing | null) => void }) {
  const { handlers } = useBelichting(rest.rest)
  return (
    <button
      type="button"
      className={styles.anderen}
      aria-expanded={false}
      {...handlers}
      onClick={() => onToon(rest.rest[0] ?? null)}
    >
      {zegRest(rest)}
    </button>
  )
}

/** The sentence, and behind «waarom?» what its terms mean and where in the method it comes from. */
export function OmdatTekst({ omdat }: { omdat: Omdat }) {
  return (
    <>
      <ZinTekst zin={omdat.zin} /> <Code code={omdat.code} bij={omdat.zin} />
    </>
  )
}

/** One name that lights up on the map, and comes into view when it is pressed. */
export function Naam({
  verwijzing,
  naam,
  neemtFocus = false,
}: {
  verwijzing: Verwijzing
  naam: string
  neemtFocus?: boolean
}) {
  const plek = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (neemtFocus) plek.current?.focus({ preventScroll: true })
  }, [neemtFocus])
  const { handlers, druk, toon } = useBelichting([verwijzing])
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    toon()
  }
  return (
    <span
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <button> never breaks over two lines, so a long name would tear its sentence apart
      role="button"
      tabIndex={0}
      ref={plek}
      className={styles.naam}
      data-soort={verwijzing.soort}
      {...handlers}
      onClick={druk}
      onKeyDown={onKeyDown}
    >
      <bdi>{naam}</bdi>
    </span>
  )
}

/** Names by themselves: «Jonge gezinnen, Ouderen en 3 anderen». `max` that are named. */
export function Namenlijst({
  verwijzingen,
  max = 12,
}: {
  verwijzingen: readonly Verwijzing[]
  max?: number
}) {
  const genoemd = verwijzingen.length > max + 1 ? verwijzingen.slice(0, max) : verwijzingen
  const namen = useNamen(genoemd)
  const rest = verwijzingen.length - genoemd.length
  return genoemd.map((verwijzing, i) => {
    const isLaatste = i === genoemd.length - 1
    return (
      <span key={`${verwijzing.soort} ${verwijzing.id}`}>
        {i > 0 && (isLaatste && rest === 0 ? ' en ' : ', ')}
        <Naam verwijzing={verwijzing} naam={namen[i] ?? ''} />
        {isLaatste && rest > 0 && ` en ${rest} anderen`}
      </span>
    )
  })
}
