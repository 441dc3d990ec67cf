/**
 * Naamloos: the dossier for a paper that is published. Masked as always, and then once more without anybody's permission to be seen and without the
 * people of the werkgroep: a name that may stand in the plan may not stand there.
 */
import type { Actor } from '../model/actor'
import { type Dossier, maakRecord } from '../model/dossier'
import type { Id } from '../model/grond'
import { ONBEKEND, isMaskertaal } from './maskertaal'
import { begintMetVoornaam, readNaamsoort, lijktPersoonsnaam } from './naamsoort'
import { maakUitgaand, type UitgaandDossier } from './uitgaand'

const NAAMLOOS = Symbol('naamloos')
/** What only {@link maakNaamloos} makes. */
export type NaamloosDossier = UitgaandDossier & { readonly [NAAMLOOS]: true }

export const EEN_LID = 'een lid van de werkgroep'

/** The same whether it came out masked or with names. */
export function maakNaamloos(uit: UitgaandDossier): NaamloosDossier {
  const dossier = maakUitgaand(uit, 'verbergen')
  const actoren: Record<Id, Actor> = {}
  for (const [id, actor] of Object.entries(dossier.actoren)) {
    actoren[id] = { ...actor, schuilnaam: '', naamMagStaan: '' }
  }
  const mensen = mensenBuitenDeKaart(dossier)
  mensen.forEach(({ naam, masker }, i) => {
    // An id that no file can hold, so that it stands in nobody's place.
    actoren[`:${i}`] = {
      ...maakRecord('actoren', { id: 'x', soort: 'netwerk', naam, schuilnaam: masker }),
      id: `:${i}`,
      // Known by a first name, its parts hide too; else only the whole of it, because «Vrije Tijd» may be no person.
      eenheid: begintMetVoornaam(naam) ? 'individu' : 'organisatie',
    }
  })
  const over = { ...maakUitgaand({ ...dossier, actoren }, 'verbergen') }
  const zonder = Object.fromEntries(Object.entries(over.actoren).filter(([id]) => id in dossier.actoren))
  return { ...over, actoren: zonder, [NAAMLOOS]: true }
}

type Mens = { readonly naam: string; readonly masker: string }

/** Who is written down without standing on the map, where it looks like the name of a person. */
function mensenBuitenDeKaart(dossier: Dossier): Mens[] {
  const { kop, plan, leden, actoren, acties, communicatie } = dossier
  const anderen = [
    kop.gemaaktDoor,
    kop.verantwoordelijke,
    plan.overzichthouder,
    ...Object.values(actoren).map(({ eenOpEenDoor }) => eenOpEenDoor),
    ...Object.values(acties).flatMap(({ wieMeet, bedragen }) => [
      wieMeet,
      ...Object.values(bedragen).map(({ bron }) => bron),
    ]),
    ...Object.values(communicatie).map(({ wie }) => wie),
  ]
  const mensen = new Map<string, Mens>()
  for (const naam of anderen) mensen.set(naam, { naam, masker: ONBEKEND })
  for (const { wie } of Object.values(leden)) mensen.set(wie, { naam: wie, masker: EEN_LID })
  return [...mensen.values()].filter(({ naam }) => lijktMens(naam))
}

/** «Lokaal Bestuur Zoersel» answers for a dossier, and is nobody. */
const BESTUUR = /(?<!\p{L})bestuur(?!\p{L})/iu

/** Whether what people wrote looks like somebody's own name, whatever stands before it. */
export const lijktMens = (naam: string): boolean =>
  !isMaskertaal(naam) &&
  !BESTUUR.test(naam) &&
  readNaamsoort(naam) === null &&
  (lijktPersoonsnaam(naam) || begintMetVoornaam(naam))
