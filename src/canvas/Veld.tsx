/**
 * The field behind the nodes: the light in the middle, the borders of the zones, and the axis with its two labels, which stay on screen
 * while the map is moved because without them no place means anything.
 */
import { useStore } from '@xyflow/react'
import { type CSSProperties, memo, useState } from 'react'
import { NAAM_MAX } from '../domain/grond'
import { ZONE_GRENS } from '../domain/zone'
import { naarVeld, VELD_BREEDTE } from '../geometry/as'
import { useDossier, useSessie, useTegenstelling, useWerkruimte } from '../store/hooks'
import { editRecords } from '../store/mutaties'
import { maskerVan } from '../store/werkruimte'
import { isVreemdeHand } from '../ui/schrijfhand'
import { Tekstveld } from '../ui/Tekstveld'
import { asIn } from './bediening'
import styles from './veld.module.css'

/** Left and width of the axis in pixels of the pane. */
const useAs = () => {
  const links = useStore((s) => s.transform[0])
  const zoom = useStore((s) => s.transform[2])
  return { links, breedte: VELD_BREEDTE * zoom, x: (x: number) => links + naarVeld(x) * zoom }
}

export const Veldgrond = memo(function Veldgrond() {
  const as = useAs()
  const stijl = { '--links': `${as.links}px`, '--breedte': `${as.breedte}px` } as CSSProperties
  return (
    <div className={styles.grond} style={stijl} aria-hidden>
      <div className={styles.licht} />
      <div className={styles.grens} style={{ left: as.x(-ZONE_GRENS) }} />
      <div className={styles.grens} style={{ left: as.x(ZONE_GRENS) }} />
    </div>
  )
})

export const Veldas = memo(function Veldas() {
  const as = useAs()
  const { laag, hoogte } = asIn(useStore((s) => s.height))
  const tegenstelling = useTegenstelling()
  if (!tegenstelling) return null
  return (
    <div
      className={styles.as}
      data-vast
      data-laag={laag || undefined}
      style={{ height: hoogte, '--links': `${as.links}px`, '--breedte': `${as.breedte}px` } as CSSProperties}
    >
      <div className={styles.balk} data-testid="as" aria-hidden />
      <div className={styles.labels}>
        <Pool kant="wij" id={tegenstelling.id} label={tegenstelling.wij} />
        <span className={styles.midden}>stille midden</span>
        <Pool kant="zij" id={tegenstelling.id} label={tegenstelling.zij} />
      </div>
    </div>
  )
})

function Pool({ kant, id, label }: { kant: 'wij' | 'zij'; id: string; label: string }) {
  const werkruimte = useWerkruimte()
  const [bewerkt, setBewerkt] = useState(false)
  const naam = kant.toUpperCase()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  // A label is free text and goes along in «wat je nu ziet»: a name in it hides with the others.
  const getoond = useDossier((dossier) => (schuilnamen ? maskerVan(dossier).tekst(label) : label))
  const verborgen = getoond !== label
  return (
    <div
      className={styles.pool}
      data-kant={kant}
      data-schrijfplek
      onBlur={(event) => {
        if (!isVreemdeHand() && !event.currentTarget.contains(event.relatedTarget)) setBewerkt(false)
      }}
    >
      {bewerkt && !verborgen ? (
        <Tekstveld
          label={`Wie is ${naam}?`}
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
          onEnter={() => setBewerkt(false)}
          onEscape={() => setBewerkt(false)}
        />
      ) : (
        <button
          type="button"
          className={styles.poolKnop}
          onClick={() => setBewerkt(true)}
          disabled={verborgen}
          aria-label={`${naam}: ${getoond || 'nog geen label'}${verborgen ? '' : '. Wijzig het label'}`}
        >
          <b>{naam}</b> <span dir="auto">{getoond || (kant === 'wij' ? 'wie is wij?' : 'wie is zij?')}</span>
        </button>
      )}
    </div>
  )
}
