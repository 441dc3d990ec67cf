/** A new dossier with what people ticked of a thema: who waits in the parkeerplaats, bezorgdheden of nobody yet, days to look up. Poles stay empty. */
import { eersteVrijeLetter, type Actor } from '../model/actor'
import { type Dossier, maakRecord, nieuwDossier } from '../model/dossier'
import type { Id, VasteTekst } from '../model/grond'
import type { Sector } from '../model/sectoren'
import type { Thema, Themaactor } from './thema/thema'

/** As somebody of it would be called on the map. */
const DIENST: Readonly<Record<Sector, VasteTekst>> = {
  mobiliteit: 'Dienst mobiliteit',
  onderwijs: 'Dienst onderwijs',
  cultuur: 'Dienst cultuur',
  'gelijke kansen': 'Dienst gelijke kansen',
  'openbare ruimte': 'Dienst openbare ruimte',
  wonen: 'Dienst wonen',
  afval: 'Dienst afval',
  participatie: 'Dienst participatie',
  'sociaal huis': 'Dienst sociaal huis',
}

/** A part of a thema that can come along: wegwijzers follow from the map, so they do not. */
export type Meedeel = 'actoren' | 'zorgen' | 'sectoren' | 'dagen'
/** One thing to tick. `woord`: what the screen shows. */
export type Meepunt = { readonly sleutel: string; readonly woord: VasteTekst }

/** What can be ticked of each part, in its order. */
export const findMeepunten = (thema: Thema): Readonly<Record<Meedeel, readonly Meepunt[]>> => ({
  actoren: thema.actoren.map(({ naam }, i) => ({ sleutel: `a${i}`, woord: naam })),
  zorgen: thema.zorgen.map(({ tekst }, i) => ({ sleutel: `z${i}`, woord: tekst })),
  sectoren: thema.sectoren.map((sector, i) => ({ sleutel: `s${i}`, woord: DIENST[sector] })),
  dagen: thema.dagen.map((woord, i) => ({ sleutel: `d${i}`, woord })),
})

/** `mee`: the keys of {@link findMeepunten} that were ticked. `datum`: ISO day. */
export function buildUitThema(
  thema: Thema,
  mee: ReadonlySet<string>,
  datum: string,
  nieuweId: () => Id,
): Dossier {
  const gekozen = <T>(letter: string, lijst: readonly T[]): T[] =>
    lijst.filter((_, i) => mee.has(`${letter}${i}`))
  const diensten = gekozen('s', thema.sectoren).map((sector): Themaactor => ({
    naam: DIENST[sector],
    soort: 'netwerk',
    sector,
  }))
  const actoren: Actor[] = []
  for (const { naam, soort, sector = '', rollen = [] } of [...gekozen('a', thema.actoren), ...diensten]) {
    const letter = eersteVrijeLetter(soort, actoren)
    actoren.push(
      maakRecord('actoren', {
        id: nieuweId(),
        soort,
        naam,
        // A role is nobody until people say who has it, so who is in the netwerk stays open.
        eenheid: soort === 'netwerk' ? null : 'meerdere',
        letter,
        sector,
        rollen: [...rollen],
      }),
    )
  }
  const zorgen = gekozen('z', thema.zorgen).map(({ tekst, dieperliggend }, orde) =>
    maakRecord('bezorgdheden', { id: nieuweId(), orde, tekst, dieperliggend }),
  )
  const dagen = gekozen('d', thema.dagen).map((tekst) => [nieuweId(), { datum: '', tekst }] as const)
  const nieuw = nieuwDossier(nieuweId(), datum)
  return {
    ...nieuw,
    kop: { ...nieuw.kop, titel: thema.naam, thema: thema.naam },
    plan: { ...nieuw.plan, triggers: Object.fromEntries(dagen) },
    actoren: Object.fromEntries(actoren.map((een) => [een.id, een])),
    bezorgdheden: Object.fromEntries(zorgen.map((een) => [een.id, een])),
  }
}
