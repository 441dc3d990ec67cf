/** What happens to every name before a dossier goes out: what is replaced and by what, what was assumed, what stays, and what is only asked. */
import { COLLECTIE_NAMEN, COLLECTIES, type Dossier, SECTIE_NAMEN, SECTIES } from '../model/dossier'
import type { Id } from '../model/grond'
import { createMasker, isVerborgen, type Masker } from './masker'
import { ONBEKEND } from './maskertaal'
import { beoordeelNaam, type Naamgrond } from './naamoordeel'
import { isGewoon, isVoegwoord, readWoorden, normaliseer } from './namen'
import { vormenVan } from './naamvormen'
import { veranderTeksten } from '../model/schemaboom'
import { readVroegereNamen } from './vroegerenamen'

export type Naamregel = { readonly sleutel: string; readonly naam: string } & (
  | {
      readonly soort: 'vervangen' | 'aangenomen'
      readonly actor: Id
      readonly door: string
      readonly grond: Naamgrond
    }
  | { readonly soort: 'blijft'; readonly actor: Id; readonly grond: Naamgrond }
  /** A former name; `mag`: people said that it may be seen. */
  | { readonly soort: 'vroeger'; readonly norm: string; readonly door: string; readonly mag: boolean }
  /** A word of the language that is also (part of) a hidden name; `aantal`: how often it stands alone with a capital. */
  | { readonly soort: 'vraag'; readonly woord: string; readonly aantal: number; readonly vervangt: boolean }
)

/** In the order in which people should look: assumed, asked, replaced, former, staying. */
export function readNaamlijst(dossier: Dossier): Naamregel[] {
  const masker = createMasker(dossier)
  const perActor = Object.values(dossier.actoren).flatMap((actor): Naamregel[] => {
    const { verborgen, grond } = beoordeelNaam(actor)
    if (actor.naam.trim() === '' || grond === 'geenNaam') return []
    const { id, naam } = actor
    if (!verborgen) return [{ soort: 'blijft', sleutel: id, naam, actor: id, grond }]
    const soort = grond === 'gezegd' || grond === 'schuilnaam' ? 'vervangen' : 'aangenomen'
    return [{ soort, sleutel: id, naam, actor: id, grond, door: masker.naam(actor) }]
  })
  const alle = [...perActor, ...vroegere(dossier, masker), ...vragen(dossier)]
  const rang = (['aangenomen', 'vraag', 'vervangen', 'vroeger', 'blijft'] as const).map((soort) =>
    alle.filter((regel) => regel.soort === soort),
  )
  return rang.flat()
}

function vroegere(dossier: Dossier, masker: Masker): Naamregel[] {
  const mag = new Set(dossier.maskering.magStaan)
  const perNaam = new Map<string, Naamregel>()
  for (const { naam, actor: id } of readVroegereNamen(dossier)) {
    const norm = normaliseer(naam)
    const actor = id === null ? undefined : dossier.actoren[id]
    if (norm === '' || perNaam.has(norm) || (actor && normaliseer(actor.naam) === norm)) continue
    perNaam.set(norm, {
      soort: 'vroeger',
      sleutel: `vroeger ${norm}`,
      naam,
      norm,
      door: mag.has(norm) ? naam : masker.tekst(naam) || ONBEKEND,
      mag: mag.has(norm),
    })
  }
  return [...perNaam.values()]
}

function vragen(dossier: Dossier): Naamregel[] {
  const woorden = new Map<string, string>()
  for (const actor of Object.values(dossier.actoren)) {
    if (!isVerborgen(actor)) continue
    for (const { woorden: delen, soort, hoofd } of vormenVan(actor.naam, beoordeelNaam(actor).persoon)) {
      const [woord = ''] = delen
      if (delen.length === 1 && soort !== 'samen' && hoofd !== 'geen') woorden.set(woord, actor.naam)
    }
    // «De» of «De Wit» is no part that anybody is known by, and is never looked for.
  }
  if (woorden.size === 0) return []
  const tellingen = telMetHoofdletter(dossier, woorden)
  const { gewoneWoorden, naamwoorden } = dossier.maskering
  return [...tellingen].map(([woord, aantal]) => ({
    soort: 'vraag',
    sleutel: `vraag ${woord}`,
    naam: woord.charAt(0).toUpperCase() + woord.slice(1),
    woord,
    aantal,
    vervangt: naamwoorden.includes(woord) || (!gewoneWoorden.includes(woord) && !isVoegwoord(woord)),
  }))
}

/** In every text but the names themselves. */
function telMetHoofdletter(dossier: Dossier, woorden: ReadonlyMap<string, string>): Map<string, number> {
  const tellingen = new Map<string, number>()
  const tel = (tekst: string): string => {
    for (const { norm, hoofdletter } of readWoorden(tekst)) {
      if (hoofdletter && woorden.has(norm) && (isGewoon(norm) || isVoegwoord(norm) || norm.length < 3))
        tellingen.set(norm, (tellingen.get(norm) ?? 0) + 1)
    }
    return tekst
  }
  for (const naam of SECTIE_NAMEN)
    if (naam !== 'maskering') veranderTeksten<unknown>(SECTIES[naam], dossier[naam], tel)
  for (const naam of COLLECTIE_NAMEN) {
    if (naam === 'momentopnames' || naam === 'verborgenNamen') continue
    for (const record of Object.values<object>(dossier[naam])) {
      const zonderNaam = naam === 'actoren' ? { ...record, naam: '', schuilnaam: '' } : record
      veranderTeksten<unknown>(COLLECTIES[naam], zonderNaam, tel)
    }
  }
  return tellingen
}
