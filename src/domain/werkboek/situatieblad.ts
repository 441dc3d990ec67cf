/** The questions of the method, a row each: what was chosen, what was said in words, from whom the room has it and since when. */
import { type Dossier, SECTIES } from '../model/dossier'
import type { Antwoord } from '../model/situatie'
import { IEDEREENVRAGEN } from '../vragen/iedereen'
import { SITUATIEDELEN, vragenVan } from '../vragen/situatie'
import { type Vraag, zegSchuif } from '../vragen/vraag'
import { buildLeeskolom, buildVeld, type Gezet, parseMet, type Rij, type Velden } from './bladplan'
import { buildVastblad } from './paarblad'
import { buildKeuze, DATUM, TEKST, VINK, type Vorm } from './vormen'

const GESTELD: ReadonlyMap<string, { deel: string; vraag: Vraag }> = new Map(
  [
    ...SITUATIEDELEN.map((deel) => ({ titel: deel.titel, vragen: vragenVan(deel) })),
    { titel: 'Voor iedereen', vragen: IEDEREENVRAGEN },
  ].flatMap(({ titel, vragen }) => vragen.map((vraag) => [vraag.sleutel, { deel: titel, vraag }] as const)),
)

const STANDEN = [-2, -1, 0, 1, 2] as const
/** A word that no number can be taken for: «−2» and «2» are one to who reads only letters and digits. */
const alsStand = (stand: number): string => `stand ${STANDEN.indexOf(stand as (typeof STANDEN)[number])}`

const VRIJ: Vorm = {
  soort: 'tekst',
  schrijf: () => '',
  lees: (tekst) =>
    tekst === ''
      ? { waarde: null }
      : { fout: 'hier valt niets te kiezen; schrijf het onder «In jullie woorden»' },
}
const VORMEN: ReadonlyMap<string, Vorm> = new Map(
  [...GESTELD].map(
    ([
      sleutel,
      {
        vraag: { antwoord },
      },
    ]) => [
      sleutel,
      antwoord.vorm === 'tekst'
        ? VRIJ
        : antwoord.vorm === 'keuze'
          ? buildKeuze(Object.fromEntries(antwoord.opties.map(({ id, label }) => [id, label])))
          : buildKeuze(Object.fromEntries(STANDEN.map((een) => [alsStand(een), zegSchuif(antwoord, een)]))),
    ],
  ),
)
const vormVan = ({ sleutel }: Velden): Vorm => VORMEN.get(String(sleutel)) ?? VRIJ

/** One out of a few, and every row has its own few. */
const KEUZE: Vorm = {
  soort: 'tekst',
  schrijf: (waarde, namen, rij) => vormVan(rij).schrijf(waarde, namen, rij),
  lees: (tekst, namen, rij) => vormVan(rij).lees(tekst, namen, rij),
}

function readGekozen({ antwoord }: Vraag, dossier: Dossier): string | null {
  if (antwoord.vorm === 'tekst') return null
  const gekozen = antwoord.lees(dossier)
  return typeof gekozen === 'number' ? alsStand(gekozen) : gekozen
}

const ONBEANTWOORD: Antwoord = { tekst: '', wetenWeNogNiet: false, vanWie: '', wanneer: '' }

export const SITUATIEBLAD = buildVastblad(
  {
    naam: 'Situatie',
    kolommen: () => [
      buildLeeskolom('Vraag', 60, 'vraag', 'tekst', ({ vraag }) => String(vraag)),
      buildLeeskolom('Deel', 22, 'deel', 'tekst', ({ deel }) => String(deel)),
      buildVeld('Antwoord', 32, 'keuze', KEUZE),
      buildVeld('In jullie woorden', 50, 'tekst', TEKST),
      buildVeld('Weten we nog niet', 12, 'wetenWeNogNiet', VINK),
      buildVeld('Van wie', 24, 'vanWie', TEKST),
      buildVeld('Wanneer', 14, 'wanneer', DATUM),
    ],
  },
  (dossier) => {
    const { antwoorden } = dossier.situatie
    // Of a question that is asked no more, the answer still stands.
    const vroeger = Object.keys(antwoorden)
      .filter((sleutel) => !GESTELD.has(sleutel))
      .sort()
    return [...GESTELD.keys(), ...vroeger].map((sleutel): Rij => {
      const gesteld = GESTELD.get(sleutel)
      return {
        sleutel,
        record: {
          ...(antwoorden[sleutel] ?? ONBEANTWOORD),
          sleutel,
          vraag: gesteld?.vraag.vraag ?? sleutel,
          deel: gesteld?.deel ?? 'Vroegere vraag',
          keuze: gesteld ? readGekozen(gesteld.vraag, dossier) : null,
        },
      }
    })
  },
  zetAntwoord,
)

function zetAntwoord(dossier: Dossier, sleutel: string, record: Velden): Gezet {
  const vraag = GESTELD.get(sleutel)?.vraag
  const keuze = record.keuze as string | null
  let { situatie, werkgroep } = dossier
  if (vraag && vraag.antwoord.vorm !== 'tekst' && readGekozen(vraag, dossier) !== keuze) {
    const { antwoord } = vraag
    const anders =
      antwoord.vorm === 'keuze'
        ? antwoord.schrijf(dossier, keuze)
        : antwoord.schrijf(dossier, STANDEN.find((een) => alsStand(een) === keuze) ?? null)
    situatie = { ...situatie, ...anders.situatie }
    werkgroep = { ...werkgroep, ...anders.werkgroep }
  }
  const antwoord = Object.fromEntries(
    Object.keys(ONBEANTWOORD).map((veld) => [veld, record[veld]]),
  ) as Antwoord
  const was = dossier.situatie.antwoorden[sleutel]
  if (JSON.stringify(antwoord) !== JSON.stringify({ ...ONBEANTWOORD, ...was })) {
    const { [sleutel]: _weg, ...rest } = situatie.antwoorden
    const isLeeg = JSON.stringify(antwoord) === JSON.stringify(ONBEANTWOORD)
    situatie = { ...situatie, antwoorden: isLeeg ? rest : { ...rest, [sleutel]: antwoord } }
  }
  const uit = parseMet(SECTIES.situatie, situatie)
  return 'fout' in uit ? uit : { dossier: { ...dossier, situatie: uit.waarde, werkgroep } }
}
