/** React Flow's own texts, in Dutch, and what a screen reader hears on the map. */
import type { AriaLabelConfig } from '@xyflow/react'
import { ACTOR_SOORT_NAAM, type Actor } from '../domain/model/actor'
import { ERNST_NAAM, type Ernst } from '../domain/lezing/afleiding'
import { RELATIE, type Relatie } from '../domain/model/relatie'
import { isOpDeGrens, type Positie, zoneVan } from '../domain/model/zone'
import { zegDatum } from '../taal/datum'
import { hoofdletter } from '../taal/woorden'

/** The key `keyboardDisabled` is the one that React Flow shows when its keyboard use is on. We bring our own keys, so both say the same. */
const KNOOP_UITLEG =
  'Enter of spatie selecteert. Pijltjes verplaatsen een stap, met Shift tien. Page Down gaat naar de volgende actor, met Shift naar een relatie; Tab verlaat de kaart. Shift F10 opent het menu. F2 wijzigt de naam, C verbindt, E opent de signalen erover, Ctrl en een pijltje volgt een relatie, Delete verwijdert.'

export const FLOW_TEKSTEN: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': KNOOP_UITLEG,
  'node.a11yDescription.keyboardDisabled': KNOOP_UITLEG,
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default':
    'Enter of spatie selecteert de relatie. Page Down gaat naar waar ze heen leidt, Page Up naar waar ze begint, met Shift naar een andere relatie. Shift F10 opent het menu. Delete verwijdert haar.',
  'controls.ariaLabel': 'Beeld van de kaart',
  'controls.zoomIn.ariaLabel': 'Inzoomen',
  'controls.zoomOut.ariaLabel': 'Uitzoomen',
  'controls.fitView.ariaLabel': 'Alles tonen',
  'controls.interactive.ariaLabel': 'Kaart vergrendelen',
  'minimap.ariaLabel': 'Overzichtskaart',
  'handle.ariaLabel': 'Verbind van hieruit',
}

/** «in het midden», «in de zone wij, op de grens». */
export function zegPlaats({ x }: Positie): string {
  const zone = zoneVan(x)
  const waar = zone === 'midden' ? 'in het midden' : `in de zone ${zone}`
  return isOpDeGrens(x) ? `${waar}, op de grens` : waar
}

/** Name of an actor on the map for who hears it: soort, name, place, since when the room agrees on it (ISO day), how much hangs on it, and the gravest open signaal about it. */
export function zegActor(
  actor: Actor,
  naam: string,
  positie: Positie,
  aantalRelaties: number,
  { signaal, eens }: { signaal?: Ernst | undefined; eens?: string | null } = {},
): string {
  const delen = [`${hoofdletter(ACTOR_SOORT_NAAM[actor.soort])}: ${naam}`, zegPlaats(positie)]
  if (eens) delen.push(`over die plaats zijn jullie het eens sinds ${zegDatum(eens)}`)
  const bezorgdheden = Object.keys(actor.bezorgdheden).length
  if (bezorgdheden > 0) delen.push(bezorgdheden === 1 ? '1 bezorgdheid' : `${bezorgdheden} bezorgdheden`)
  if (aantalRelaties > 0) delen.push(aantalRelaties === 1 ? '1 relatie' : `${aantalRelaties} relaties`)
  if (!actor.binnenGemeente) delen.push('van buiten de gemeente')
  if (signaal) delen.push(`signaal: ${ERNST_NAAM[signaal]}`)
  return delen.join(', ')
}

/** «Wijkagent heeft contact met Jonge gezinnen». */
export const zegRelatie = ({ type }: Pick<Relatie, 'type'>, van: string, naar: string): string =>
  `${van} ${RELATIE[type].zin} ${naar}`
