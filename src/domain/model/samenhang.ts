/**
 * Samenhang: what refers to what, and how a dossier looks without references to what is gone. Two people who work apart can leave a relatie
 * to an actor that the other removed; nobody did anything wrong, so it is hidden quietly and comes back when the actor does.
 */
import { type Actor, eersteVrijeLetter, toonNaam } from './actor'
import type { CollectieNaam, Dossier, SectieNaam } from './dossier'
import { type Id, opOrde } from './grond'

type Velden = Readonly<Record<string, unknown>>
/**
 * `moet`: without its target the record means nothing. `mag`: falls back on nothing chosen. `leden`: a set of ids. `sleutels`: values by id.
 * `trekker`: an id with the name of its collection beside it. `doelstelling`: a key inside the uitdaging that the record names.
 */
type Verwijzing = {
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
  { in: 'actoren', veld: 'bezorgdheden', vorm: 'sleutels', naar: 'bezorgdheden' },
  { in: 'standpunten', veld: 'actoren', vorm: 'leden', naar: 'actoren' },
  { in: 'relaties', veld: 'van', vorm: 'moet', naar: 'actoren' },
  { in: 'relaties', veld: 'naar', vorm: 'moet', naar: 'actoren' },
  { in: 'fora', veld: 'luideStemmen', vorm: 'leden', naar: 'actoren' },
  { in: 'uitdagingen', veld: 'bezorgdheden', vorm: 'leden', naar: 'bezorgdheden' },
  { in: 'uitdagingen', veld: 'steun', vorm: 'leden', naar: 'actoren' },
  { in: 'uitdagingen', veld: 'teruggelegd', vorm: 'sleutels', naar: 'actoren' },
  { in: 'acties', veld: 'uitdaging', vorm: 'mag', naar: 'uitdagingen' },
  { in: 'acties', veld: 'doelstelling', vorm: 'doelstelling', naar: 'uitdagingen' },
  { in: 'acties', veld: 'fora', vorm: 'leden', naar: 'fora' },
  { in: 'acties', veld: 'doelgroep', vorm: 'leden', naar: 'actoren' },
  { in: 'acties', veld: 'trekker', vorm: 'trekker', naar: 'actoren' },
  { in: 'acties', veld: 'partners', vorm: 'sleutels', naar: 'actoren' },
  { in: 'leden', veld: 'actor', vorm: 'mag', naar: 'actoren' },
]

const SECTIES_MET: readonly SectieNaam[] = ['kop', 'werkgroep', 'plan']
const COLLECTIES_MET = [
  ...new Set(VERWIJZINGEN.map((verwijzing) => verwijzing.in).filter((naam) => !isSectie(naam))),
] as CollectieNaam[]
const PER_PLAATS = new Map(
  [...SECTIES_MET, ...COLLECTIES_MET].map((plaats) => [
    plaats,
    VERWIJZINGEN.filter((verwijzing) => verwijzing.in === plaats),
  ]),
)

function isSectie(naam: CollectieNaam | SectieNaam): naam is SectieNaam {
  return (SECTIES_MET as readonly string[]).includes(naam)
}

/**
 * The dossier without references to what is gone, without relaties from somebody to the same one, and with every letter once per soort (the lowest
 * id keeps it). What has nothing to hide is the very same object; so is what looks as it did in `vorige`, the previous answer.
 */
export function tidyDossier(dossier: Dossier, vorige?: Dossier): Dossier {
  const net: Record<string, unknown> = { ...dossier }
  for (const naam of SECTIES_MET) net[naam] = houd(tidyVelden(dossier, naam, dossier[naam]), vorige?.[naam])
  for (const naam of COLLECTIES_MET) {
    net[naam] = tidyCollectie(dossier, naam, vorige?.[naam])
  }
  net.actoren = tidyLetters(net.actoren as Dossier['actoren'], vorige?.actoren)
  const delen = Object.keys(net) as (keyof Dossier)[]
  if (delen.every((deel) => net[deel] === dossier[deel])) return dossier
  if (vorige && delen.every((deel) => net[deel] === vorige[deel])) return vorige
  return net as Dossier
}

function tidyCollectie(
  dossier: Dossier,
  naam: CollectieNaam,
  vorige: Readonly<Record<Id, Velden>> | undefined,
): Readonly<Record<Id, Velden>> {
  const records = dossier[naam] as Readonly<Record<Id, Velden>>
  let anders = false
  const net: Record<Id, Velden> = {}
  for (const id in records) {
    const record = records[id]
    if (!record) continue
    if (isVerborgen(dossier, naam, record)) {
      anders = true
      continue
    }
    const schoon = tidyVelden(dossier, naam, record)
    if (schoon === record) net[id] = record
    else {
      anders = true
      net[id] = houd(schoon, vorige?.[id])
    }
  }
  return anders ? houdCollectie(net, vorige) : records
}

function isVerborgen(dossier: Dossier, naam: CollectieNaam, record: Velden): boolean {
  if (naam !== 'relaties') return false
  const { van, naar } = record as { van: Id; naar: Id }
  return van === naar || !Object.hasOwn(dossier.actoren, van) || !Object.hasOwn(dossier.actoren, naar)
}

function tidyVelden<V extends Velden>(dossier: Dossier, plaats: CollectieNaam | SectieNaam, velden: V): V {
  let net: Record<string, unknown> | undefined
  for (const verwijzing of PER_PLAATS.get(plaats) ?? []) {
    if (losseIds(dossier, verwijzing, velden).length === 0) continue
    net ??= { ...velden }
    net[verwijzing.veld] = zonderLosse(dossier, verwijzing, velden)
  }
  return (net as V | undefined) ?? velden
}

const NIETS: readonly Id[] = []

/** The ids in one field that lead nowhere. Allocates nothing when all is well, because it runs over the whole dossier at every change. */
function losseIds(dossier: Dossier, { veld, vorm, naar }: Verwijzing, velden: Velden): readonly Id[] {
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

const bestaat = (dossier: Dossier, collectie: CollectieNaam, id: Id): boolean =>
  Object.hasOwn(dossier[collectie], id)

function zonderLosse(dossier: Dossier, { veld, vorm, naar }: Verwijzing, velden: Velden): unknown {
  const waarde = velden[veld]
  if (vorm === 'leden') return (waarde as readonly Id[]).filter((id) => bestaat(dossier, naar, id))
  if (vorm === 'sleutels') {
    return Object.fromEntries(
      Object.entries(waarde as Velden).filter(([sleutel]) => bestaat(dossier, naar, sleutel)),
    )
  }
  return null
}

/** Two people who each add a groep at the same moment give it the same letter; the lowest id keeps it, everywhere alike. */
function tidyLetters(actoren: Dossier['actoren'], vorige?: Dossier['actoren']): Dossier['actoren'] {
  const bezet = new Set<string>()
  let dubbel: Actor[] | undefined
  // By id, whatever order the records are in.
  for (const id of Object.keys(actoren).sort()) {
    const actor = actoren[id]
    if (!actor || actor.letter === '') continue
    const sleutel = `${actor.soort} ${actor.letter}`
    if (bezet.has(sleutel)) (dubbel ??= []).push(actor)
    else bezet.add(sleutel)
  }
  if (!dubbel) return actoren
  const net: Record<Id, Actor> = { ...actoren }
  const houders = Object.values(actoren).filter((actor) => !dubbel.includes(actor))
  for (const actor of dubbel) {
    const nieuw = { ...actor, letter: eersteVrijeLetter(actor.soort, houders) }
    houders.push(nieuw)
    net[actor.id] = houd(nieuw, vorige?.[actor.id])
  }
  return houdCollectie(net, vorige)
}

/** The previous object when it says the same, so that whoever watches it does not draw again for nothing. */
const houd = <T extends Velden>(nieuw: T, oud: T | undefined): T =>
  oud && nieuw !== oud && JSON.stringify(nieuw) === JSON.stringify(oud) ? oud : nieuw

function houdCollectie<T>(
  nieuw: Readonly<Record<Id, T>>,
  oud: Readonly<Record<Id, T>> | undefined,
): Readonly<Record<Id, T>> {
  if (!oud) return nieuw
  const ids = Object.keys(nieuw)
  return ids.length === Object.keys(oud).length && ids.every((id) => nieuw[id] === oud[id]) ? oud : nieuw
}

const VELD_NAAM: Readonly<Record<string, string>> = {
  van: 'van wie hij komt',
  naar: 'naar wie hij gaat',
  posities: 'plaats in een tegenstelling',
  luideStemmen: 'luide stemmen',
  eigenVolgorde: 'eigen volgorde',
  teruggelegd: 'teruggelegd bij',
}
const PLAATS_NAAM: Readonly<Record<CollectieNaam | SectieNaam, string>> = {
  kop: 'Titelblad',
  situatie: 'Situatie',
  pitstop: 'Pitstop',
  verankering: 'Verankering',
  tegenstellingen: 'Tegenstelling',
  bezorgdheden: 'Bezorgdheid',
  communicatie: 'Communicatie',
  momentopnames: 'Momentopname',
  maskering: 'Namen',
  verborgenNamen: 'Vroegere naam',
  werkgroep: 'Werkgroep',
  plan: 'Plan',
  actoren: 'Actor',
  standpunten: 'Standpunt',
  relaties: 'Relatie',
  fora: 'Forum',
  uitdagingen: 'Uitdaging',
  acties: 'Actie',
  leden: 'Lid',
}

/**
 * Every reference that leads nowhere: where it stands, in words for the person who opens a file, and the id it names. A relatie from somebody to
 * the same one is told too, because `tidyDossier` leaves it out. In the order of the model, so that equal dossiers give equal lists.
 */
export function findLosseVerwijzingen(dossier: Dossier): { plek: string; naar: Id }[] {
  const los: { plek: string; naar: Id }[] = []
  for (const [plaats, verwijzingen] of PER_PLAATS) {
    const records: readonly Velden[] = isSectie(plaats) ? [dossier[plaats]] : geordend(dossier, plaats)
    for (const velden of records) {
      const roepnaam = noemPlek(dossier, plaats, velden)
      for (const verwijzing of verwijzingen) {
        const plek = `${roepnaam}: ${VELD_NAAM[verwijzing.veld] ?? verwijzing.veld}`
        for (const naar of losseIds(dossier, verwijzing, velden)) los.push({ plek, naar })
      }
      if (plaats === 'relaties' && velden.van === velden.naar) {
        los.push({ plek: `${roepnaam}: gaat naar zichzelf`, naar: velden.naar as Id })
      }
    }
  }
  return los
}

const geordend = (dossier: Dossier, naam: CollectieNaam): readonly Velden[] =>
  opOrde(
    Object.fromEntries(
      Object.entries(dossier[naam] as Record<Id, { id: Id; orde?: number }>).map(([id, record]) => [
        id,
        { orde: 0, ...record },
      ]),
    ),
  )

/** «Actie «Buurtfeest»»: a record or section as people would look for it. */
export const noemPlek = (dossier: Dossier, plaats: CollectieNaam | SectieNaam, velden: Velden): string =>
  `${PLAATS_NAAM[plaats]}${wie(dossier, velden)}`

/** « «Wijkraad»», or nothing when the record has nothing to call it by. */
function wie(dossier: Dossier, velden: Velden): string {
  if ('soort' in velden && 'letter' in velden) return ` «${toonNaam(velden as Actor)}»`
  if ('van' in velden && 'naar' in velden) {
    const [van, naar] = [velden.van, velden.naar].map((id) => {
      const actor = dossier.actoren[id as Id]
      return actor ? toonNaam(actor) : '?'
    })
    return ` «${van} – ${naar}»`
  }
  const naam = [velden.naam, velden.tekst, velden.wie].find(
    (tekst): tekst is string => typeof tekst === 'string' && tekst.trim() !== '',
  )
  return naam === undefined ? '' : ` «${naam.trim().slice(0, 40)}»`
}
