/** The columns of the sheet of actoren. Those that reading a list knows by name too keep that name, so that any list reader takes this sheet. */
import { ACTOR_SOORT_NAAM, BETROKKENHEDEN, EENHEID_NAAM, ROL_NAAM, VERONTRUSTING_NAAM } from '../model/actor'
import type { Dossier } from '../model/dossier'
import { opOrde } from '../model/grond'
import { naamVanTegenstelling } from '../model/tegenstelling'
import { maakPositie, type Positie } from '../model/zone'
import { type Boekkolom, buildLeeskolom, buildVeld, type Velden } from './bladplan'
import { AANTAL, buildKeuze, buildKeuzes, DATUM, OP_DE_AS, TEKST, VINK, buildVerwijzingen } from './vormen'

export const BETROKKENHEID_WOORD = Object.fromEntries(BETROKKENHEDEN.map((een) => [een, een]))
const posities = ({ posities: waar }: Velden) => waar as Readonly<Record<string, Positie>>
/** Field units between two who come onto the map from a sheet: about the height of a card. */
const STAP = 110

export const buildActorkolommen = (dossier: Dossier): readonly Boekkolom[] => {
  const tegenstellingen = opOrde(dossier.tegenstellingen)
  return [
    buildVeld('Naam', 32, 'naam', TEKST),
    buildVeld('Soort', 14, 'soort', buildKeuze(ACTOR_SOORT_NAAM, 'groep')),
    buildLeeskolom('Letter', 8, 'letter', 'tekst', ({ letter }) => String(letter)),
    buildVeld('Schuilnaam', 22, 'schuilnaam', TEKST),
    buildVeld('Eenheid', 18, 'eenheid', buildKeuze(EENHEID_NAAM)),
    buildVeld('Omvang', 12, 'omvang', AANTAL),
    buildVeld('Binnen de gemeente', 12, 'binnenGemeente', VINK),
    buildVeld('Voelt zich', 24, 'verontrusting', buildKeuze(VERONTRUSTING_NAAM)),
    // Which they carry is said on a sheet of its own, with how we know.
    {
      ...buildLeeskolom('Bezorgdheden', 40, 'bezorgdheden', 'tekst', () => ''),
      vorm: buildVerwijzingen('bezorgdheid'),
      pak: ({ bezorgdheden }) => Object.keys(bezorgdheden as object),
    },
    buildVeld('Rollen', 28, 'rollen', buildKeuzes(ROL_NAAM)),
    buildVeld('Sector', 18, 'sector', TEKST),
    buildVeld('Betrokkenheid', 16, 'betrokkenheid', buildKeuze(BETROKKENHEID_WOORD)),
    buildVeld('Betrekken', 12, 'betrekken', buildKeuze({ ja: 'ja', nuNiet: 'nu niet' })),
    buildVeld('Betrekken, waarom', 30, 'betrekkenWaarom', TEKST),
    buildVeld('Minderjarig', 12, 'minderjarige', VINK),
    buildVeld('Professional', 12, 'professional', VINK),
    buildVeld('Bestuur', 12, 'isBestuur', VINK),
    buildVeld('Eigen belang', 12, 'eigenBelang', VINK),
    buildVeld('1-op-1 door', 20, 'eenOpEenDoor', TEKST),
    buildVeld('1-op-1 wanneer', 14, 'eenOpEenWanneer', DATUM),
    buildVeld('Opportuniteit', 30, 'opportuniteit', TEKST),
    buildVeld('Gevoed door', 30, 'gevoedDoor', TEKST),
    ...tegenstellingen.map((tegenstelling): Boekkolom => ({
      id: `plaats:${tegenstelling.id}`,
      kop: `Plaats (${naamVanTegenstelling(tegenstelling)})`,
      breedte: 12,
      vorm: OP_DE_AS,
      pak: (record) => posities(record)[tegenstelling.id]?.x ?? null,
      zet: (record, x) => {
        const { [tegenstelling.id]: was, ...rest } = posities(record)
        if (typeof x !== 'number') return { ...record, posities: rest }
        const rij = Object.values(dossier.actoren).filter((actor) => actor.posities[tegenstelling.id]).length
        return {
          ...record,
          posities: { ...rest, [tegenstelling.id]: maakPositie(x, was?.y ?? ((rij % 6) - 2) * STAP) },
        }
      },
    })),
    // A number cannot say that nobody said it yet.
    buildLeeskolom('Nog te bevestigen', 24, 'doorApp', 'tekst', (record) =>
      tegenstellingen
        .filter(({ id }) => posities(record)[id]?.doorApp)
        .map(naamVanTegenstelling)
        .join(', '),
    ),
    buildVeld('Nota', 50, 'nota', TEKST),
  ]
}
