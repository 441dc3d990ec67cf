/** Keys on what has the focus on the map: arrows move or walk, Page Up and Page Down read on, Enter and space choose, Enter once more edits the name. */
import type { KeyboardEvent } from 'react'
import { verwijs } from '../domain/lezing/omdat'
import type { Id } from '../domain/model/grond'
import type { As } from '../geometry/as'
import { findMee, zegVasten } from '../store/eens'
import { placeActoren } from '../store/mutaties'
import { NIETS } from '../store/sessie'
import { naamNu } from '../store/namen'
import { geldigeSelectie, type Werkruimte } from '../store/werkruimte'
import { openKaartmenu } from './kaartmenu'
import { isSoort } from './ontwerp'
import { zegPlaats, zegRelatie } from './teksten'
import { buurInRichting, richtingVan, verzet } from './toetsenbord'
import { naarActor, naarRelatie, sprongVan } from './wandelen'

/** Keys that only mean something on the map, on what has the focus. */
export function opKaarttoets(
  event: KeyboardEvent,
  werkruimte: Werkruimte,
  tegenstelling: Id | null,
  as: As,
): void {
  const doel = event.target as HTMLElement | SVGElement
  const element = doel.closest<HTMLElement | SVGElement>('.react-flow__node, .react-flow__edge')
  const id = element?.getAttribute('data-id')
  if (
    event.defaultPrevented ||
    /^(?:INPUT|TEXTAREA|SELECT|BUTTON)$/u.test(doel.tagName) ||
    !element ||
    !id ||
    !tegenstelling
  )
    return
  const dossier = werkruimte.dossier()
  const isActor = element.classList.contains('react-flow__node')
  const selectie = geldigeSelectie(dossier, werkruimte.sessie.getState().selectie)
  const naam = (actor: Id) => naamNu(werkruimte, verwijs('actor', actor))

  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    event.preventDefault()
    const { left, top, width, height } = element.getBoundingClientRect()
    const punt = { clientX: left + width / 2, clientY: top + height / 2 }
    return openKaartmenu(werkruimte, { soort: isActor ? 'actor' : 'relatie', id }, punt)
  }
  const sprong = sprongVan(event.key)
  if (sprong) {
    event.preventDefault()
    const naarWat = event.shiftKey ? naarRelatie : naarActor
    const doel = naarWat(dossier, tegenstelling, id, sprong)
    if (doel === null)
      return werkruimte.omgeving.announce(event.shiftKey ? 'Geen relatie verder' : 'Geen actor verder')
    // A line lies between its actors: with both in view it is too.
    const relatie = dossier.relaties[doel]
    werkruimte.kaart?.toon(relatie ? [relatie.van, relatie.naar] : [doel])
    return werkruimte.kaart?.focus(doel)
  }
  const richting = richtingVan(event.key)
  if (richting && isActor) {
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) {
      const buur = buurInRichting(dossier, tegenstelling, id, richting, as)
      if (!buur) return werkruimte.omgeving.announce('Geen relatie in die richting')
      const relatie = dossier.relaties[buur.relatie]
      werkruimte.kaart?.toon([buur.actor])
      werkruimte.kaart?.focus(buur.actor)
      if (relatie) werkruimte.omgeving.announce(zegRelatie(relatie, naam(relatie.van), naam(relatie.naar)))
      return
    }
    if (werkruimte.sessie.getState().vergrendeld)
      return werkruimte.omgeving.announce('De plaatsen zijn vergrendeld')
    const groep = selectie.actoren.includes(id) ? selectie.actoren : [id]
    const { gaan: ids, blijft } = findMee(dossier, tegenstelling, id, groep)
    if (!event.repeat) zegVasten(werkruimte, tegenstelling, blijft)
    const plaatsen = verzet(dossier, tegenstelling, ids, richting, event.shiftKey ? 10 : 1)
    // A key that is held down is one act: one step back undoes the whole walk.
    placeActoren(
      werkruimte.document,
      tegenstelling,
      plaatsen,
      undefined,
      event.repeat ? { continues: `pijl ${ids.join(' ')}` } : { starts: `pijl ${ids.join(' ')}` },
    )
    werkruimte.kaart?.toon([id])
    const eerste = plaatsen.find((plaats) => plaats.id === id)
    if (eerste) werkruimte.omgeving.announce(`${naam(id)}: ${zegPlaats(eerste)}`)
    return
  }
  if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && !event.metaKey) {
    event.preventDefault()
    // With a soort in hand Enter names somebody new, also when the hand is still on the one before.
    if (event.key === 'Enter' && isSoort(werkruimte.sessie.getState().gereedschap))
      return werkruimte.kaart?.begin()
    const soort = isActor ? 'actoren' : 'relaties'
    const gekozen = selectie[soort].includes(id)
    if (event.shiftKey) {
      werkruimte.zet({
        selectie: {
          ...selectie,
          [soort]: gekozen ? selectie[soort].filter((ander) => ander !== id) : [...selectie[soort], id],
        },
      })
    } else if (gekozen && isActor && event.key === 'Enter') {
      // The field holds the real name, so it stays away while the screen hides names.
      if (!werkruimte.sessie.getState().schuilnamen) werkruimte.zet({ hernoemt: id })
    } else {
      const { paneelOpen, paneel } = werkruimte.sessie.getState()
      werkruimte.zet({
        selectie: { ...NIETS, [soort]: [id] },
        paneelOpen: true,
        paneel: paneelOpen ? paneel : 'selectie',
      })
    }
  }
}
