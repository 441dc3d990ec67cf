/**
 * The two words under the axis. Pressed, a word is a field; Tab goes from wij on to zij, Shift Tab back. An open field stays with its
 * tegenstelling, whichever somebody else shows meanwhile.
 */
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { type Id, NAAM_MAX } from '../domain/model/grond'
import type { Tegenstelling } from '../domain/model/tegenstelling'
import { useDossier, useWerkruimte } from '../store/hooks'
import type { Afgeschermd } from '../store/dossiertekst'
import { editRecords } from '../store/mutaties'
import { useIsBedekt, useTegenstellingnaam, useTekst } from '../store/naam'
import { isVreemdeHand } from '../ui/schrijfhand'
import { isSamenstelling } from '../ui/typveld'
import { Schuilveld } from '../velden/Schuiltekst'
import styles from './polen.module.css'

type Kant = 'wij' | 'zij'
type Open = Readonly<Record<Kant, Id | null>>
const DICHT: Open = { wij: null, zij: null }
const OVER = { wij: 'zij', zij: 'wij' } as const

export const Polen = memo(function Polen({ tegenstelling }: { tegenstelling: Afgeschermd<Tegenstelling> }) {
  // Whose word is open; both when somebody else presses one while the other is being typed in.
  const [open, setOpen] = useState(DICHT)
  const zet = (kant: Kant, id: Id | null) => setOpen((nu) => ({ ...nu, [kant]: id }))

  const labels = useRef<HTMLDivElement>(null)
  /** The field goes, and the map takes the hand: on the word itself Enter would open it again instead of beginning a card. */
  function sluit(kant: Kant) {
    labels.current?.closest<HTMLElement>('main')?.focus({ preventScroll: true })
    zet(kant, null)
  }

  /** There and back only: the other way Tab leaves, as everywhere. */
  function opTab(event: KeyboardEvent, kant: Kant) {
    if (event.key !== 'Tab' || event.shiftKey !== (kant === 'zij') || isSamenstelling(event.nativeEvent))
      return
    if (open[kant] === null) return
    event.preventDefault()
    setOpen({ ...DICHT, [OVER[kant]]: open[kant] })
  }
  const pool = (kant: Kant) => (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the field inside
    <div
      className={styles.pool}
      data-kant={kant}
      data-schrijfplek
      onKeyDown={(event) => opTab(event, kant)}
      onBlur={(event) => {
        if (!isVreemdeHand() && !event.currentTarget.contains(event.relatedTarget)) zet(kant, null)
      }}
    >
      <Pool
        kant={kant}
        hier={tegenstelling}
        open={open[kant]}
        onOpen={(id) => zet(kant, id)}
        onKlaar={() => sluit(kant)}
        onDicht={() => zet(kant, null)}
      />
    </div>
  )
  return (
    <div ref={labels} className={styles.labels} data-schrijfplek>
      {pool('wij')}
      <span className={styles.midden}>stille midden</span>
      {pool('zij')}
    </div>
  )
})

type PoolProps = {
  kant: Kant
  hier: Afgeschermd<Tegenstelling>
  open: Id | null
  onOpen: (id: Id) => void
  onKlaar: () => void
  onDicht: () => void
}

function Pool({ kant, hier, open, onOpen, onKlaar, onDicht }: PoolProps) {
  const werkruimte = useWerkruimte()
  const daar = useDossier(({ tegenstellingen }) => (open === null ? undefined : tegenstellingen[open]))
  const { id, [kant]: label } = daar ?? hier
  // A label is free text and goes along in «wat je nu ziet»: a name in it hides with the others.
  const getoond = useTekst()(label)
  const verborgen = useIsBedekt()(label)
  const naam = kant.toUpperCase()
  const noem = useTegenstellingnaam()
  // A field that is covered is closed: when the names come back it does not take the keyboard again.
  useEffect(() => {
    if (verborgen && open !== null) onDicht()
  })
  if (!daar || verborgen) {
    return (
      <button
        type="button"
        className={styles.poolKnop}
        onClick={() => onOpen(id)}
        disabled={verborgen}
        title={getoond}
        aria-label={`${naam}: ${getoond || 'nog geen label'}${verborgen ? '' : '. Wijzig het label'}`}
      >
        <b>{naam}</b> <span dir="auto">{getoond || (kant === 'wij' ? 'wie is wij?' : 'wie is zij?')}</span>
      </button>
    )
  }
  const elders = id === hier.id ? '' : ` in «${noem(daar)}»`
  return (
    <>
      <Schuilveld
        label={`Wie is ${naam}${elders}?`}
        labelHidden
        variant="kaal"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field appears because somebody asked to edit
        autoFocus
        selectOnFocus
        maxLength={NAAM_MAX}
        sleutel={`${id}/${kant}`}
        value={label}
        onCommit={(waarde, { burst }) =>
          editRecords(
            werkruimte.document,
            'tegenstellingen',
            [id],
            { [kant]: waarde },
            `Label ${kant} gewijzigd`,
            { continues: burst },
          )
        }
        onEnter={onKlaar}
        onEscape={onKlaar}
      />
      {elders && (
        <span className={styles.elders} dir="auto" aria-hidden>
          {elders}
        </span>
      )}
    </>
  )
}
