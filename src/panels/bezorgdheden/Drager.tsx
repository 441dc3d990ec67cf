/** Who carries a bezorgdheid, as a mark: solid when it was heard, dotted when it is presumed. Presumed becomes heard with one press. Source: method S2.2. */
import type { Afgeschermd } from '../../store/dossiertekst'
import { useEffect, useRef } from 'react'
import { BEZORGDHEID_BRON_NAAM, BEZORGDHEID_BRONNEN } from '../../domain/model/bezorgdheid'
import type { Lijn } from '../../domain/lezing/kaartlezing'
import { verwijs } from '../../domain/lezing/omdat'
import { useWerkruimte } from '../../store/hooks'
import { linkBezorgdheid, unlinkBezorgdheid } from '../../store/mutaties'
import { ICONEN } from '../../ui/iconen'
import { IcoonSluit, IcoonVink } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Menu } from '../../ui/Menu'
import { useNamen } from '../../store/namen'
import { useBelichting } from '../../velden/zin/useBelichting'
import styles from './bezorgdheden.module.css'

export function Drager({ lijn: { actor, bezorgdheid, bron, gehoord } }: { lijn: Afgeschermd<Lijn> }) {
  const werkruimte = useWerkruimte()
  const [naam = ''] = useNamen([verwijs('actor', actor.id)])
  const { handlers, toon } = useBelichting([verwijs('actor', actor.id)])
  const link = (nieuw: typeof bron) => linkBezorgdheid(werkruimte.document, [actor.id], bezorgdheid, nieuw)

  // The button that says «heard» is another one than the button that said «presumed»: the hand stays on it.
  const knop = useRef<HTMLButtonElement>(null)
  const volg = useRef(false)
  useEffect(() => {
    if (volg.current && gehoord) {
      knop.current?.focus()
      volg.current = false
    }
  }, [gehoord])

  const woorden = (
    <>
      <span className={styles.merk} aria-hidden />
      <span dir="auto">{naam}</span>
      <span className={styles.verborgen}>
        , {BEZORGDHEID_BRON_NAAM[bron]}
        {gehoord ? '' : '. Maak er gehoord van'}
      </span>
    </>
  )
  return (
    <li className={styles.drager} data-gehoord={gehoord || undefined} data-soort={actor.soort} {...handlers}>
      {gehoord ? (
        <Menu
          label={`Hoe weten we dit van ${naam}?`}
          placement="bottom start"
          trigger={
            <Knop compact ref={knop}>
              {woorden}
            </Knop>
          }
          groups={[
            BEZORGDHEID_BRONNEN.map((id) => ({
              id,
              label: BEZORGDHEID_BRON_NAAM[id],
              ...(id === bron ? { icon: IcoonVink } : {}),
              onAction: () => link(id),
            })),
            [
              { id: 'toon', label: 'Toon op de kaart', icon: ICONEN.plaats, onAction: toon },
              {
                id: 'weg',
                label: 'Draagt dit niet',
                icon: IcoonSluit,
                onAction: () => unlinkBezorgdheid(werkruimte.document, [actor.id], bezorgdheid),
              },
            ],
          ]}
        />
      ) : (
        <Knop
          compact
          onPress={() => {
            volg.current = true
            link('gesprek')
          }}
        >
          {woorden}
        </Knop>
      )}
    </li>
  )
}
