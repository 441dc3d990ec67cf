/** Verwijzingen: what refers to what in a dossier, and which of it leads nowhere. */
import type { CollectieNaam, Dossier, SectieNaam } from './dossier'
import type { Id } from './grond'

export type Velden = Readonly<Record<string, unknown>>
/**
 * `moet`: without its target the record means nothing. `mag`: falls back on nothing chosen. `leden`: a set of ids. `sleutels`: values by id.
 * `trekker`: an id with the name of its collection beside it. `doelstelling`: a key inside the uitdaging that the record names.
 */
export type Verwijzing = {
  readonly in: CollectieNaam | SectieNaam
  readonly veld: string
  readonly vorm: 'moet' | 'mag' | 'leden' | 'sleutels' | 'trekker' | 'doelstelling'
  readonly naar: CollectieNaam
}

/** Every reference in the model. `herkomst.over` is not one: it has to say so when its ground has gone. */
export const VERWIJZINGEN: readonly Verwijzing[] = [
  { in: 'kop', veld: 'hoofdtegenstelling', vorm: 'mag', naar: 'tegenstellingen' },
  { in: 'werkgroep', veld: 'projectleider', vorm: 'mag', naar: 'leden' },
  { in: 'plan', veld: 'eigenVolgorde', vorm: 'sleutels', naar: 'uitdagingen' },
  { in: 'actoren', veld: 'posities', vorm: 'sleutels', naar: 'tegenstellingen' },
  { in: 'actoren', veld: 'eens', vorm: 'sleutels', naar: 'tegenstellingen' },
  { in: 'actoren', veld: 'bezorgdheden', vorm: 'sleutels', naar: 'bezorgdheden' },
  { in: 'standpunten', veld: 'actoren', vorm: 'leden', naar: 'actoren' },
  { in: 'relaties', veld: 'van', vorm: 'moet', naar: 'actoren' },
  { in: 'relaties', veld: 'naar', vorm: 'moet', naar: 'actoren' },
  { in: 'fora', veld: 'luideStemmen', vorm: 'leden', naar: 'actoren' },
  { in: 'uitdagingen', veld: 'bezorgdheden', vorm: 'leden', naar: 'bezorgdheden' },
  { in: 'uitdagingen', veld: 'steun', vorm: 'leden', naar: 'actoren' },
  { in: 'uitdagingen', veld: 'teruggelegd', vorm: 'sleutels', naar: 'actoren' },
  { in: 'uitdagingen', veld: 'teruggezegd', vorm: 'sleutels', naar: 'actoren' },
  { in: 'uitdagingen', veld: 'teruggedaan', vorm: 'sleutels', naar: 'actoren' },
  { in: 'acties', veld: 'uitdaging', vorm: 'mag', naar: 'uitdagingen' },
  { in: 'acties', veld: 'doelstelling', vorm: 'doelstelling', naar: 'uitdagingen' },
  { in: 'acties', veld: 'fora', vorm: 'leden', naar: 'fora' },
  { in: 'acties', veld: 'doelgroep', vorm: 'leden', naar: 'actoren' },
  { in: 'acties', veld: 'trekker', vorm: 'trekker', naar: 'actoren' },
  { in: 'acties', veld: 'partners', vorm: 'sleutels', naar: 'actoren' },
  { in: 'leden', veld: 'actor', vorm: 'mag', naar: 'actoren' },
  { in: 'vergaderingen', veld: 'aanwezig', vorm: 'leden', naar: 'leden' },
  { in: 'vergaderingen', veld: 'momentopname', vorm: 'mag', naar: 'momentopnames' },
  { in: 'rondes', veld: 'tegenstelling', vorm: 'mag', naar: 'tegenstellingen' },
  { in: 'rondes', veld: 'actoren', vorm: 'sleutels', naar: 'actoren' },
  { in: 'rondes', veld: 'bezorgdheden', vorm: 'sleutels', naar: 'bezorgdheden' },
  { in: 'rondes', veld: 'besloten', vorm: 'sleutels', naar: 'actoren' },
  { in: 'stemmingen', veld: 'uitdagingen', vorm: 'sleutels', naar: 'uitdagingen' },
  { in: 'stemmingen', veld: 'acties', vorm: 'sleutels', naar: 'acties' },
  { in: 'stemmingen', veld: 'bezorgdheden', vorm: 'sleutels', naar: 'bezorgdheden' },
]

export const SECTIES_MET: readonly SectieNaam[] = ['kop', 'werkgroep', 'plan']
export const COLLECTIES_MET = [
  ...new Set(VERWIJZINGEN.map((verwijzing) => verwijzing.in).filter((naam) => !isSectie(naam))),
] as CollectieNaam[]
export const PER_PLAATS = new Map(
  [...SECTIES_MET, ...COLLECTIES_MET].map((plaats) => [
    plaats,
    VERWIJZINGEN.filter((verwijzing) => verwijzing.in === plaats),
  ]),
)

export function isSectie(naam: CollectieNaam | SectieNaam): naam is SectieNaam {
  return (SECTIES_MET as readonly string[]).includes(naam)
}

/** A relatie without one of its ends, or from somebody to the same one, means nothing. */
export function isVerborgen(dossier: Dossier, naam: CollectieNaam, record: Velden): boolean {
  if (naam !== 'relaties') return false
  const { van, naar } = record as { van: Id; naar: Id }
  return van === naar || !Object.hasOwn(dossier.actoren, van) || !Object.hasOwn(dossier.actoren, naar)
}

const NIETS: readonly Id[] = []

/** The ids in one field that lead nowhere. Allocates nothing when all is well, because it runs over the whole dossier at every change. */
export function losseIds(dossier: Dossier, { veld, vorm, naar }: Verwijzing, velden: Velden): readonly Id[] {
  const waarde = velden[veld]
  if (waarde === null || waarde === undefined) return NIETS
  if (vorm === 'leden') {
    const leden = waarde as readonly Id[]
    return leden.every((id) => bestaat(dossier, naar, id))
      ? NIETS
      : leden.filter((id) => !bestaat(dossier, naar, id))
  }
  if (vorm === 'sleutels') {
    let los: Id[] | undefined
    for (const id in waarde as Velden) if (!bestaat(dossier, naar, id)) (los ??= []).push(id)
    return los ?? NIETS
  }
  if (vorm === 'trekker') {
    const { soort, id } = waarde as { soort: 'actor' | 'lid'; id: Id }
    return bestaat(dossier, soort === 'lid' ? 'leden' : naar, id) ? NIETS : [id]
  }
  const id = waarde as Id
  if (vorm === 'doelstelling') {
    const uitdaging = dossier.uitdagingen[(velden.uitdaging as Id | null) ?? '']
    return uitdaging && Object.hasOwn(uitdaging.doelstellingen, id) ? NIETS : [id]
  }
  return bestaat(dossier, naar, id) ? NIETS : [id]
}

export const bestaat = (dossier: Dossier, collectie: CollectieNaam, id: Id): boolean =>
  Object.hasOwn(dossier[collectie], id)
