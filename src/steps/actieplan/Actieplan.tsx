/** Step 3: from what connects to who does what. One part at a time, each with an address. Source: method S3. */
import { type ComponentType, useLayoutEffect, useRef } from 'react'
import { ACTIEPLANDELEN, type Actieplandeel } from '../../domain/vragen/actieplan'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { useBladkop } from '../../ui/bladkop'
import { useMedia } from '../../ui/useMedia'
import { AndereWeg } from '../bladzijde/AndereWeg'
import { Deelkop, Openstaand } from '../bladzijde/Deelkop'
import { Vertel } from '../bladzijde/Vertel'
import { Acties } from './acties/Acties'
import styles from './actieplan.module.css'
import { Communicatie } from './communicatie/Communicatie'
import { Evenwicht } from './evenwicht/Evenwicht'
import { Kader } from './kader/Kader'
import { Lade } from './lade/Lade'
import { Tijdlijn } from './tijdlijn/Tijdlijn'
import { Uitdagingen } from './uitdagingen/Uitdagingen'

const INHOUD: Readonly<Record<Actieplandeel['id'], ComponentType>> = {
  uitdagingen: Uitdagingen,
  kader: Kader,
  acties: Acties,
  tijdlijn: Tijdlijn,
  evenwicht: Evenwicht,
  communicatie: Communicatie,
}

export function Actieplan() {
  const gekozen = useSessie((sessie) => sessie.deel)
  const deel = ACTIEPLANDELEN.find(({ id }) => id === gekozen) ?? ACTIEPLANDELEN[0]
  const actie = useSessie((sessie) => sessie.actie)
  const open = useDossier(({ acties }) => actie !== null && Object.hasOwn(acties, actie))
  const dekt = useMedia(GEEN_PLAATS_ERNAAST) && open
  useTerugkeer(open)
  const werkruimte = useWerkruimte()
  if (!deel) return null
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a press on the page that rests closes the drawer, as Escape and its cross do
    <div
      className={styles.vlak}
      data-lade={open ? (dekt ? 'over' : 'naast') : undefined}
      onClick={({ target, currentTarget }) => {
        // What rests hears nothing: the press arrives here.
        if (dekt && target === currentTarget) werkruimte.zet({ actie: null })
      }}
    >
      <div className={styles.scherm} inert={dekt}>
        <Delen hier={deel} />
        <AndereWeg />
        <Deel key={deel.id} deel={deel} />
        <Vertel stap="actieplan" />
      </div>
      {actie !== null && open && <Lade id={actie} />}
    </div>
  )
}

/** The drawer lies over the page here instead of beside it. */
const GEEN_PLAATS_ERNAAST = '(max-width: 1199px)'

/** When the drawer closes, the focus goes back to what opened it, or to the head of the part when that is gone. */
function useTerugkeer(open: boolean): void {
  const vandaan = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (open) {
      vandaan.current = document.activeElement
      return
    }
    const naar = vandaan.current
    vandaan.current = null
    // Whoever is elsewhere by now stays there.
    if (naar === null || document.activeElement !== document.body) return
    const kop = document.getElementById('deeltitel')
    const hand = naar instanceof HTMLElement && naar !== document.body && naar.isConnected ? naar : kop
    hand?.focus({ preventScroll: true })
  }, [open])
}

function Delen({ hier }: { hier: Actieplandeel }) {
  return (
    <nav aria-label="Delen van het actieplan">
      <ol className={styles.delen}>
        {ACTIEPLANDELEN.map((deel) => (
          <li key={deel.id}>
            <Deellink deel={deel} isHier={deel.id === hier.id} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Deellink({ deel: { id, titel, telOpen }, isHier }: { deel: Actieplandeel; isHier: boolean }) {
  const { omgeving } = useWerkruimte()
  const open = useDossier((dossier) => telOpen?.(dossier) ?? 0)
  return (
    <a
      className={styles.deellink}
      href={omgeving.adres('actieplan', id)}
      aria-current={isHier ? 'page' : undefined}
    >
      <span>{titel}</span>
      <Openstaand aantal={open} />
    </a>
  )
}

function Deel({ deel }: { deel: Actieplandeel }) {
  const Inhoud = INHOUD[deel.id]
  const kop = useBladkop()
  return (
    <section className={styles.deel} aria-labelledby="deeltitel">
      <Deelkop deel={deel} ref={kop} />
      <Inhoud />
    </section>
  )
}
