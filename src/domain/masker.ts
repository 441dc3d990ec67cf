/**
 * Masker: no name of a person in what is shown or sent, unless people ask for it. Source: design «Masked by default».
 *
 * Who hides is the judgement of `naamoordeel`: who is said to be a person, who may be one, and everybody with a schuilnaam. A schuilnaam that
 * equals the name says: this one may be seen. Plain organisations, roles and groups keep their name, or the plan would be useless.
 */
import type { GenericSchema } from 'valibot'
import { type Actor, toonNaam } from './actor'
import { COLLECTIES, COLLECTIE_NAMEN, type Dossier, SECTIES, SECTIE_NAMEN } from './dossier'
import { ONBEKEND, type Term, woordenlijst } from './maskerwoorden'
import { beoordeelNaam, isMaskertaal, type Naamoordeel } from './naamoordeel'
import { isGewoon, leesWoorden, TUSSENVOEGSELS } from './namen'
import { maxVanVrijeTekst, veranderBladen } from './schemaboom'

export type Masker = {
  /** What stands on the node and in every list: the schuilnaam, «Luide stem B», or the name of who need not hide. Never empty. */
  naam(actor: Actor): string
  /** The text with every hidden name replaced, as whole words; capitals, accents and a possessive s make no difference. */
  tekst(text: string): string
}

/** Records keep their identity, so that a name is judged once. */
const oordelen = new WeakMap<Actor, Naamoordeel>()
function oordeelOver(actor: Actor): Naamoordeel {
  let oordeel = oordelen.get(actor)
  if (!oordeel) oordelen.set(actor, (oordeel = beoordeelNaam(actor)))
  return oordeel
}
const moetVerborgen = (actor: Actor): boolean => oordeelOver(actor).verborgen
const isPersoon = (actor: Actor): boolean => oordeelOver(actor).persoon

/** Everything by which an actor can be recognised in a text. */
function termenVan(actor: Actor, masker: string): Term[] {
  const woorden = leesWoorden(actor.naam)
  const genormaliseerd = woorden.map(({ norm }) => norm)
  const letters = genormaliseerd.join('').length
  // One letter is an abbreviation or a mark, never enough to find a name by; the actor itself still shows its mask.
  if (letters < 2 || isMaskertaal(actor.naam)) return []
  const heel: Term = {
    woorden: genormaliseerd,
    masker,
    // «An», «Jo», «Mei», «Roos»: only when written with a capital, or every «an» and «mei» would go.
    enkelHoofdletter: genormaliseerd.length === 1 && (letters < 3 || isGewoon(genormaliseerd[0] ?? '')),
  }
  return isPersoon(actor) ? [heel, ...delenVan(actor.naam, masker)] : [heel]
}

/**
 * «Jan Peeters» is also meant by «Jan», «Peeters» and «janpeeters@…». Only for what looks like a name: at least two words with a capital that
 * are not a particle («van», «De», «El»). So «Vader van drie» is hidden as a whole and nowhere is «vader» or «drie» touched.
 * Parts that are also ordinary Dutch, or shorter than four letters, are only seen with a capital.
 */
function delenVan(naam: string, masker: string): Term[] {
  const delen = leesWoorden(naam).filter(
    ({ norm, hoofdletter }) => hoofdletter && norm.length > 1 && !TUSSENVOEGSELS.has(norm),
  )
  if (delen.length < 2) return []
  const los = delen.map(({ norm }): Term => ({
    woorden: [norm],
    masker,
    enkelHoofdletter: norm.length < 4 || isGewoon(norm),
  }))
  const aaneen = leesWoorden(naam)
    .map(({ norm }) => norm)
    .join('')
  return [
    ...los.filter(({ woorden: [woord = ''] }) => !isMaskertaal(woord)),
    { woorden: [aaneen], masker, enkelHoofdletter: false },
  ]
}

/** Made once per state of the dossier: it reads every actor. */
export function createMasker(dossier: Pick<Dossier, 'actoren'>): Masker {
  const actoren = Object.values(dossier.actoren).sort((a, b) => (a.id < b.id ? -1 : 1))
  const verborgen = actoren.filter(moetVerborgen)

  // Which names are hidden decides which masks are safe, so first look, then give out masks.
  const zoek = woordenlijst(verborgen.flatMap((actor) => termenVan(actor, '')))
  const maskerVan = (actor: Actor): string => {
    const kandidaten = [
      actor.schuilnaam.trim(),
      toonNaam({ ...actor, naam: '' }),
      // Last resort without the letter: nothing but mask words, so it cannot contain a hidden name.
      toonNaam({ ...actor, naam: '', letter: '' }),
    ]
    return kandidaten.find((kandidaat) => kandidaat !== '' && !zoek.bevat(kandidaat)) ?? ONBEKEND
  }

  const termen = verborgen.flatMap((actor) => termenVan(actor, maskerVan(actor)))
  const heel = woordenlijst(verborgen.flatMap((actor) => termenVan(actor, '').slice(0, 1)))
  // «Bakkerij Peeters» stays whole beside a hidden «Jan Peeters»; a name that holds a complete hidden name does not.
  const blijft = actoren
    .filter((actor) => !moetVerborgen(actor) && !heel.bevat(actor.naam))
    .map((actor): Term => ({
      woorden: leesWoorden(actor.naam).map(({ norm }) => norm),
      masker: null,
      enkelHoofdletter: false,
    }))
    .filter(({ woorden }) => woorden.length > 0)
  const lijst = woordenlijst([...termen, ...blijft])

  return {
    naam: (actor) => {
      if (moetVerborgen(actor)) return maskerVan(actor)
      return toonNaam({ ...actor, naam: lijst.vervang(actor.naam) })
    },
    tekst: (text) => lijst.vervang(text),
  }
}

/**
 * The dossier as it may go out: every name and free text masked, through the schema, so that a new field cannot be forgotten. Hidden actors carry
 * their mask as naam and as schuilnaam, which makes masking twice the same as once. Momentopnames are left out: they hold
 * names of an earlier day that today's list may not know. So is what was shared with whom: that is the room's own.
 */
export function maskDossier(dossier: Dossier): Dossier {
  const masker = createMasker(dossier)
  const maskeer = (schema: GenericSchema, waarde: unknown): unknown => {
    const max = typeof waarde === 'string' ? maxVanVrijeTekst(schema) : null
    return typeof waarde === 'string' && max !== null ? kortIn(masker.tekst(waarde), max) : waarde
  }
  const secties = SECTIE_NAMEN.map((naam) => [naam, veranderBladen(SECTIES[naam], dossier[naam], maskeer)])
  const collecties = COLLECTIE_NAMEN.map((naam) => [
    naam,
    naam === 'momentopnames'
      ? {}
      : Object.fromEntries(
          Object.entries(dossier[naam]).map(([id, record]) => [
            id,
            veranderBladen(COLLECTIES[naam], record, maskeer),
          ]),
        ),
  ])
  const uit = Object.fromEntries([...secties, ...collecties]) as Dossier
  const actoren = Object.entries(uit.actoren).map(([id, actor]): [string, Actor] => {
    const echt = dossier.actoren[id]
    if (!echt || !moetVerborgen(echt)) return [id, actor]
    const naam = masker.naam(echt)
    return [id, { ...actor, naam, schuilnaam: naam }]
  })
  return { ...uit, kop: { ...uit.kop, gedeeld: {} }, actoren: Object.fromEntries(actoren) }
}

/** How many names are hidden when this dossier is shown or sent. */
export const telMaskering = (dossier: Pick<Dossier, 'actoren'>): number =>
  Object.values(dossier.actoren).filter((actor) => actor.naam.trim() !== '' && moetVerborgen(actor)).length

/** Masks can be longer than names. Cut after a whole word, because half a word («Jan» of «Januari») may be a name. */
function kortIn(tekst: string, max: number): string {
  if (tekst.length <= max) return tekst
  const einde = leesWoorden(tekst).findLast(({ tot }) => tot <= max)?.tot ?? 0
  return tekst.slice(0, einde)
}
