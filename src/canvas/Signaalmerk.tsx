/** A quiet mark on an actor that an open signaal is about. Of the screen only: no picture that leaves the room carries it. */
import { memo, type MouseEvent } from 'react'
import { ERNST_NAAM, type Ernst } from '../domain/lezing/afleiding'
import type { Id } from '../domain/model/grond'
import { verplaatsPad } from '../geometry/vormen'
import { useSessie, useSignalen, useWerkruimte } from '../store/hooks'
import { opdracht } from '../store/opdracht/opdrachten'
import styles from './kaart.module.css'

/** In it, where there is something to say at once. */
const UITROEP = 'M0-4.5V2M0 6v.1'
/**
 * Around its middle, within 13 px: eight corners, three corners, a disc, a ring. The outline says how grave it is, not a colour. One path each: the
 * browser walks every element of the map at each move of a hand.
 */
const VORM: Readonly<Record<Ernst, string>> = {
  stop: `M-5-12H5L12-5V5L5 12H-5L-12 5V-5Z${UITROEP}`,
  letOp: `M0-12 13 10H-13Z${UITROEP}`,
  aandacht: `M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0Z${UITROEP}`,
  tip: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
  status: '',
}

type Props = {
  id: Id
  /** Of the drawing, px. */
  breedte: number
  /** Radius of its corners, px: the mark sits on the line. */
  straal: number
}

/**
 * On the upper right corner. Redraws when the ernst of this one actor changes, and waits until no hand is on it. Pressing it opens what it stands for; the keyboard has a key for
 * that, and a finger the bar beside what is chosen.
 */
export const Signaalmerk = memo(function Signaalmerk({ id, breedte, straal }: Props) {
  const ernst = useSignalen(({ perActor }) => (Object.hasOwn(perActor, id) ? perActor[id] : null))
  const werkruimte = useWerkruimte()
  // Before a room nobody stands marked, until the room itself talks about signalen; nor on an earlier map.
  const stil = useSessie(
    ({ presenteert, paneel, paneelOpen, vroeger }) =>
      vroeger !== null || (presenteert && !(paneelOpen && paneel === 'signalen')),
  )
  if (!ernst || stil) return null
  function toonSignalen({ shiftKey, ctrlKey, metaKey }: MouseEvent) {
    const { gereedschap, meerSelecteren } = werkruimte.sessie.getState()
    if (gereedschap !== 'kies' || meerSelecteren || shiftKey || ctrlKey || metaKey) return
    werkruimte.zet({ selectie: { actoren: [id], relaties: [] } })
    opdracht('signalenVan').run(werkruimte)
  }
  return (
    <path
      className={styles.signaalmerk}
      data-ernst={ernst}
      data-niet-in-beeld
      onClick={toonSignalen}
      d={verplaatsPad(VORM[ernst], breedte - Math.max(6, straal * 0.42), Math.max(1, straal * 0.12))}
    >
      <title>{`${ERNST_NAAM[ernst]}: toon de signalen hierover`}</title>
    </path>
  )
})
