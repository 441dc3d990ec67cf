/** Who is on the map already, and what a list says of them that is not so yet: old and new, field by field. People choose. */
import {
  ACTOR_SOORT_NAAM,
  ACTOR_SOORTEN,
  type Actor,
  EENHEID_NAAM,
  ROL_NAAM,
  toonNaam,
  VERONTRUSTING_NAAM,
} from '../model/actor'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { ZONE_GRENS, ZONE_NAAM, type Zone } from '../model/zone'
import { normaliseer } from '../masker/namen'
import { zegGetal } from '../../taal/getal'
import type { RegelVoorstel } from './lijst'

/** Fields that a list can change of somebody who is there. */
export const BIJWERKVELDEN = [
  'naam',
  'soort',
  'omvang',
  'plaats',
  'verontrusting',
  'eenheid',
  'rollen',
  'sector',
  'schuilnaam',
  'bezorgdheden',
  'nota',
] as const
export type Bijwerkveld = (typeof BIJWERKVELDEN)[number]

/** `oud` is empty where nothing stood: then the list only fills in. */
export type Bijwerking = { veld: Bijwerkveld; oud: string; nieuw: string }

export type Gevonden = { id: Id; door: 'sleutel' | 'naam' | 'letter' }

/** By row whom of the dossier it is about: by key, by name however it is spelled, or by soort and letter, as a masked list calls them. */
export function findBestaanden(
  regels: readonly RegelVoorstel[],
  { actoren }: Pick<Dossier, 'actoren'>,
): ReadonlyMap<number, Gevonden> {
  const perNaam = new Map<string, Id[]>()
  const perLetter = new Map<string, Id>()
  for (const actor of Object.values(actoren)) {
    for (const naam of new Set(
      [actor.naam, actor.schuilnaam, toonNaam({ ...actor, naam: '' })].map(normaliseer).filter(Boolean),
    )) {
      perNaam.set(naam, [...(perNaam.get(naam) ?? []), actor.id])
    }
    if (actor.letter) perLetter.set(`${actor.soort} ${actor.letter}`, actor.id)
  }
  const uit = new Map<number, Gevonden>()
  // One row, one actor: who is named twice is only once the same.
  const vergeven = new Set<Id>()
  const neem = (rij: number, id: Id | undefined, door: Gevonden['door']) => {
    if (id === undefined || vergeven.has(id) || uit.has(rij)) return
    vergeven.add(id)
    uit.set(rij, { id, door })
  }
  for (const { rij, sleutel } of regels)
    if (sleutel && Object.hasOwn(actoren, sleutel)) neem(rij, sleutel, 'sleutel')
  for (const { rij, naam } of regels) {
    const wie = perNaam.get(normaliseer(naam)) ?? []
    // Two of one name: nobody can say which is meant.
    if (wie.length === 1) neem(rij, wie[0], 'naam')
  }
  for (const { rij, letter, soort, geraden } of regels) {
    if (letter && geraden === null) neem(rij, perLetter.get(`${soort} ${letter.toUpperCase()}`), 'letter')
  }
  return uit
}

const zoneVan = (x: number): Zone => (x <= -ZONE_GRENS ? 'wij' : x >= ZONE_GRENS ? 'zij' : 'midden')
const zegPlaats = (plaats: Zone | number): string =>
  typeof plaats === 'number' ? zegGetal(plaats) : ZONE_NAAM[plaats]

/** What the row says otherwise, or more. `soort` only where the list says it: a guess changes nobody. */
export function findBijwerkingen(
  regel: RegelVoorstel,
  { id, door }: Gevonden,
  { actoren, bezorgdheden }: Pick<Dossier, 'actoren' | 'bezorgdheden'>,
  tegenstelling: Id | null,
): Bijwerking[] {
  const actor = actoren[id]
  if (!actor) return []
  const uit: Bijwerking[] = []
  const zet = (veld: Bijwerkveld, oud: string, nieuw: string | undefined) => {
    if (nieuw !== undefined && nieuw !== '' && normaliseer(nieuw) !== normaliseer(oud))
      uit.push({ veld, oud, nieuw })
  }
  if (door !== 'naam' && !isSchuilnaamVan(regel.naam, actor)) zet('naam', actor.naam, regel.naam)
  if (regel.soortStaatEr) zet('soort', ACTOR_SOORT_NAAM[actor.soort], ACTOR_SOORT_NAAM[regel.soort])
  zet(
    'omvang',
    actor.omvang === null ? '' : zegGetal(actor.omvang),
    regel.omvang === undefined ? undefined : zegGetal(regel.omvang),
  )
  const plek = tegenstelling === null ? undefined : actor.posities[tegenstelling]
  if (regel.plaats !== undefined && tegenstelling !== null) {
    const isDaar =
      plek && (typeof regel.plaats === 'number' ? plek.x === regel.plaats : zoneVan(plek.x) === regel.plaats)
    if (!isDaar) {
      uit.push({
        veld: 'plaats',
        oud: plek ? (typeof regel.plaats === 'number' ? zegGetal(plek.x) : ZONE_NAAM[zoneVan(plek.x)]) : '',
        nieuw: zegPlaats(regel.plaats),
      })
    }
  }
  zet(
    'verontrusting',
    actor.verontrusting ? VERONTRUSTING_NAAM[actor.verontrusting] : '',
    regel.verontrusting && VERONTRUSTING_NAAM[regel.verontrusting],
  )
  zet(
    'eenheid',
    actor.eenheid ? EENHEID_NAAM[actor.eenheid] : '',
    regel.eenheid && EENHEID_NAAM[regel.eenheid],
  )
  const rollen = (regel.rollen ?? []).filter((rol) => !actor.rollen.includes(rol))
  if (rollen.length > 0) {
    const zeg = (welke: readonly (keyof typeof ROL_NAAM)[]) => welke.map((rol) => ROL_NAAM[rol]).join(', ')
    uit.push({ veld: 'rollen', oud: zeg(actor.rollen), nieuw: zeg([...actor.rollen, ...rollen]) })
  }
  zet('sector', actor.sector, regel.sector)
  zet('schuilnaam', actor.schuilnaam, regel.schuilnaam)
  const heeft = new Set(
    Object.keys(actor.bezorgdheden).map((een) => normaliseer(bezorgdheden[een]?.tekst ?? '')),
  )
  const erbij = (regel.bezorgdheden ?? []).filter((tekst) => !heeft.has(normaliseer(tekst)))
  if (erbij.length > 0) uit.push({ veld: 'bezorgdheden', oud: '', nieuw: erbij.join(' · ') })
  zet('nota', actor.nota, regel.nota)
  return uit
}

const isSchuilnaamVan = (naam: string, actor: Actor): boolean =>
  [
    actor.naam,
    actor.schuilnaam,
    ...ACTOR_SOORTEN.map((soort) => toonNaam({ naam: '', soort, letter: actor.letter })),
  ]
    .map(normaliseer)
    .includes(normaliseer(naam))
