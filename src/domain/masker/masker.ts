/**
 * Masker: no name of a person in what is shown or sent, unless people ask for it. Source: design «Masked by default».
 *
 * Who hides is the judgement of `naamoordeel`: who is said to be a person, who may be one, and everybody with a schuilnaam. A schuilnaam that
 * equals the name says: this one may be seen. Plain organisations, roles and groups keep their name, or the plan would be useless. A name that
 * was hidden once stays hidden: the dossier remembers it.
 */
import { type Actor, toonNaam } from '../model/actor'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { isMaskertaal, ONBEKEND } from './maskertaal'
import { BLIJFT, createWoordenlijst } from './maskerwoorden'
import { beoordeelNaam, type Naamoordeel } from './naamoordeel'
import { readWoorden, normaliseer } from './namen'
import { type Vorm, vormenVan } from './naamvormen'
import { readVroegereNamen } from './vroegerenamen'

/** What decides on the name of an actor and on what stands in its place; the place on the map does not. */
export const MASKERVELDEN = [
  'id',
  'soort',
  'naam',
  'schuilnaam',
  'letter',
  'eenheid',
  'naamHerkenbaar',
  'naamMagStaan',
  'minderjarige',
] as const satisfies readonly (keyof Actor)[]
/** An actor, as far as a masker looks. */
export type Gemaskerd = Pick<Actor, (typeof MASKERVELDEN)[number]>

export type Masker = {
  /** What stands on the node and in every list: the schuilnaam, «Luide stem B», or the name of who need not hide. Never empty. */
  naam(actor: Gemaskerd): string
  /** The text with every hidden name replaced, as whole words; capitals, accents and a possessive s make no difference. */
  tekst(text: string): string
}

/** What a masker reads of a dossier: who there is, who was, and what people said about names. */
export type Maskerbron = Pick<Dossier, 'verborgenNamen' | 'momentopnames' | 'maskering'> & {
  readonly actoren: Readonly<Record<Id, Gemaskerd>>
}

/** Records keep their identity, so that a name is judged and spelled out once. */
const gekend = new WeakMap<Gemaskerd, { oordeel: Naamoordeel; vormen: readonly Vorm[] }>()
function ken(actor: Gemaskerd) {
  let weten = gekend.get(actor)
  if (!weten) {
    const oordeel = beoordeelNaam(actor)
    weten = { oordeel, vormen: oordeel.verborgen ? vormenVan(actor.naam, oordeel.persoon) : [] }
    gekend.set(actor, weten)
  }
  return weten
}
export const isVerborgen = (actor: Gemaskerd): boolean => ken(actor).oordeel.verborgen

/** «Van Jan en alleman» is nobody. */
const ZEGSWIJZEN = [
  'jan en alleman',
  'jan modaal',
  'jan met de pet',
  'piet snot',
  'jan rap',
  'jantje van leiden',
  'tom tom',
]

/** Nobody answered anything yet. */
export const NIETS_GEZEGD: Dossier['maskering'] = { magStaan: [], gewoneWoorden: [], naamwoorden: [] }
/** For who masks with the actors alone. */
export const NIEMAND_EERDER: Omit<Maskerbron, 'actoren'> = {
  verborgenNamen: {},
  momentopnames: {},
  maskering: NIETS_GEZEGD,
}

type Drager = { vormen: readonly Vorm[]; masker: () => string }

/** Made once per state of the dossier: it reads every actor. `heel`: full names that stay whole, also with a hidden name in them. */
export function createMasker(bron: Maskerbron, heel: readonly string[] = []): Masker {
  const actoren = Object.values(bron.actoren).sort((a, b) => (a.id < b.id ? -1 : 1))
  const verborgen = actoren.filter(isVerborgen)
  const maskers = new Map<Id, string>()
  const dragers: Drager[] = [
    ...verborgen.map((actor) => ({ vormen: ken(actor).vormen, masker: () => maskerVan(actor) })),
    ...vroegereDragers(bron, (actor) => maskerVan(actor)),
  ]
  const lijst = createWoordenlijst((wie) => dragers[wie]?.masker() ?? ONBEKEND)
  const kiesVorm = createVormkeuze(bron.maskering)
  dragers.forEach(({ vormen }, wie) => {
    for (const vorm of vormen) {
      const gekozen = kiesVorm(vorm)
      if (gekozen) lijst.voegToe(gekozen, wie)
    }
  })

  /** Which names are hidden decides which masks are safe, so it is asked when all of them are known. */
  function maskerVan(actor: Gemaskerd): string {
    const eerder = maskers.get(actor.id)
    if (eerder !== undefined) return eerder
    const kandidaten = [
      isVerborgen(actor) ? actor.schuilnaam.trim() : '',
      toonNaam({ ...actor, naam: '' }),
      // Last resort without the letter: nothing but mask words, so it cannot contain a hidden name.
      toonNaam({ ...actor, naam: '', letter: '' }),
    ]
    const masker = kandidaten.find((kandidaat) => kandidaat !== '' && !lijst.bevat(kandidaat)) ?? ONBEKEND
    maskers.set(actor.id, masker)
    return masker
  }
  // Before what stays is added, so that a mask is never the name of somebody else.
  for (const actor of verborgen) maskerVan(actor)

  // «Bakkerij Peeters» stays whole beside a hidden «Jan Peeters»; a name that holds a complete hidden name does not.
  const blijven = actoren
    .filter((actor) => !isVerborgen(actor) && !lijst.bevat(actor.naam, true))
    .map(({ naam }) => naam)
    .concat(heel)
    .map((naam) => readWoorden(naam).map(({ norm }) => norm))
  for (const woorden of [...blijven, ...ZEGSWIJZEN.map((zin) => zin.split(' '))]) {
    if (woorden.length > 0) lijst.voegToe({ woorden, hoofd: 'geen', soort: 'heel', voornaam: false }, BLIJFT)
  }

  return {
    naam: (actor) =>
      isVerborgen(actor) ? maskerVan(actor) : toonNaam({ ...actor, naam: lijst.vervang(actor.naam) }),
    tekst: (text) => lijst.vervang(text),
  }
}

/** Names of before. Who has another name now is still called by the mask of now; who is gone has none, for the letter may be somebody else's by now. */
function vroegereDragers(bron: Maskerbron, maskerVan: (actor: Gemaskerd) => string): Drager[] {
  const { actoren, maskering } = bron
  const mag = new Set(maskering.magStaan)
  return readVroegereNamen(bron).flatMap(({ naam, actor: id }) => {
    const actor = id === null ? undefined : actoren[id]
    const norm = normaliseer(naam)
    const isNu = actor !== undefined && normaliseer(actor.naam) === norm
    if (isNu || mag.has(norm) || isMaskertaal(naam)) return []
    return [{ vormen: vormenVan(naam, true), masker: () => (actor ? maskerVan(actor) : ONBEKEND) }]
  })
}

/** What people answered about words of the language: null leaves the spelling out. */
function createVormkeuze(maskering: Dossier['maskering']): (vorm: Vorm) => Vorm | null {
  const gewoon = new Set(maskering.gewoneWoorden)
  const naam = new Set(maskering.naamwoorden)
  return (vorm) => {
    const [woord = ''] = vorm.woorden
    if (vorm.woorden.length > 1 || vorm.hoofd === 'geen') return vorm
    if (gewoon.has(woord)) return null
    return naam.has(woord) ? { ...vorm, hoofd: 'begin' } : vorm
  }
}

/** Full names of people: of who hides, and of everybody in the werkgroep. */
export const mensenIn = ({
  actoren,
  leden,
}: {
  actoren: readonly Gemaskerd[]
  leden: readonly { readonly wie: string }[]
}): string[] => [...actoren.filter(isVerborgen).map(({ naam }) => naam), ...leden.map(({ wie }) => wie)]

/** Whether the name that somebody has now hides this one as well: «Jan Peeters» does for «Jan». */
export function dektNaam(actor: Gemaskerd, naam: string): boolean {
  if (!isVerborgen(actor)) return false
  const masker = createMasker({ ...NIEMAND_EERDER, actoren: { [actor.id]: actor } })
  return masker.tekst(naam) === masker.naam(actor)
}
