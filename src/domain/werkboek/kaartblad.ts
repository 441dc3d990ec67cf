/** What a dossier says once: its dossierkaart, who leads, the frame of the plan and the answers of the pitstop, a row each. */
import { type Dossier, SECTIES, type SectieNaam } from '../model/dossier'
import { KAARTVELD_NAAM, type Kaartveld } from '../model/kaartveld'
import { type Mijlpaal, MIJLPALEN } from '../model/mijlpalen'
import { type Pitstop, PITSTOPVRAGEN } from '../model/plan'
import { PITSTOPVRAAG } from '../vragen/pitstop'
import { zegStap } from '../vragen/stappen'
import { buildLeeskolom, buildVeld, type Gezet, parseMet, type Velden } from './bladplan'
import { buildVastblad } from './paarblad'
import { buildVerwijzing, DATUM, TEKST, VINK, type Vorm } from './vormen'

type Vak = {
  sectie: SectieNaam
  deel: string
  wat: string
  vorm: Vorm
  lees: (sectie: Velden) => unknown
  zet: (sectie: Velden, waarde: unknown) => Velden
}

const vak = (sectie: SectieNaam, veld: string, deel: string, wat: string, vorm: Vorm): [string, Vak] => [
  `${sectie}.${veld}`,
  {
    sectie,
    deel,
    wat,
    vorm,
    lees: ({ [veld]: waarde }) => waarde,
    zet: (was, waarde) => ({ ...was, [veld]: waarde }),
  },
]

const mijlpaal = (stap: Mijlpaal): [string, Vak] => [
  `kop.mijlpalen.${stap}`,
  {
    sectie: 'kop',
    deel: 'Dossierkaart',
    wat: `${zegStap(stap)} tegen`,
    vorm: DATUM,
    lees: ({ mijlpalen }) => (mijlpalen as Dossier['kop']['mijlpalen'])[stap] ?? '',
    zet: ({ mijlpalen, ...was }, dag) => {
      const { [stap]: _weg, ...rest } = mijlpalen as Dossier['kop']['mijlpalen']
      return { ...was, mijlpalen: dag === '' ? rest : { ...rest, [stap]: dag } }
    },
  },
]

const pitstopvraag = (vraag: (typeof PITSTOPVRAGEN)[number]): [string, Vak] => [
  `pitstop.antwoorden.${vraag}`,
  {
    sectie: 'pitstop',
    deel: 'Pitstop',
    wat: PITSTOPVRAAG[vraag],
    vorm: TEKST,
    lees: ({ antwoorden }) => (antwoorden as Pitstop['antwoorden'])[vraag]?.tekst ?? '',
    zet: ({ antwoorden, ...was }, tekst) => {
      const { [vraag]: antwoord, ...rest } = antwoorden as Pitstop['antwoorden']
      const nieuw = { tekst, grond: antwoord?.grond ?? '' }
      return { ...was, antwoorden: tekst === '' ? rest : { ...rest, [vraag]: nieuw } }
    },
  },
]

const DAGEN: ReadonlySet<Kaartveld> = new Set(['datum', 'bewaarTot'])
const VAKKEN: ReadonlyMap<string, Vak> = new Map([
  vak('kop', 'titel', 'Dossierkaart', 'Titel', TEKST),
  ...(Object.keys(KAARTVELD_NAAM) as Kaartveld[]).map((veld) =>
    vak('kop', veld, 'Dossierkaart', KAARTVELD_NAAM[veld], DAGEN.has(veld) ? DATUM : TEKST),
  ),
  vak('kop', 'bron', 'Dossierkaart', 'Waar de inhoud vandaan komt', TEKST),
  vak('kop', 'hoofdtegenstelling', 'Dossierkaart', 'Hoofdtegenstelling', buildVerwijzing('tegenstelling')),
  ...MIJLPALEN.map(mijlpaal),
  vak('werkgroep', 'projectleider', 'Werkgroep', 'Projectleider', buildVerwijzing('lid')),
  vak('werkgroep', 'overleg', 'Werkgroep', 'Tussentijds overleg met directie of schepenen', TEKST),
  vak('plan', 'planSamenleven', 'Plan', 'Plan Samenleven telt mee', VINK),
  vak('plan', 'overzichthouder', 'Plan', 'Wie het overzicht houdt', TEKST),
  vak('plan', 'anderePlannen', 'Plan', 'Andere plannen', TEKST),
  vak('plan', 'eigenVolgordeReden', 'Plan', 'Waarom een eigen volgorde', TEKST),
  ...PITSTOPVRAGEN.map(pitstopvraag),
  vak('pitstop', 'datum', 'Pitstop', 'Datum van de pitstop', DATUM),
])

const WAARDE: Vorm = {
  soort: 'tekst',
  schrijf: (waarde, namen, rij) => vormVan(rij).schrijf(waarde, namen, rij),
  lees: (tekst, namen, rij) => vormVan(rij).lees(tekst, namen, rij),
}
const vormVan = ({ sleutel }: Velden): Vorm => VAKKEN.get(String(sleutel))?.vorm ?? TEKST

export const KAARTBLAD = buildVastblad(
  {
    naam: 'Dossierkaart',
    kolommen: () => [
      buildLeeskolom('Wat', 44, 'wat', 'tekst', ({ wat }) => String(wat)),
      buildLeeskolom('Deel', 16, 'deel', 'tekst', ({ deel }) => String(deel)),
      buildVeld('Inhoud', 60, 'waarde', WAARDE),
    ],
  },
  (dossier) =>
    [...VAKKEN].map(([sleutel, { sectie, deel, wat, lees }]) => ({
      sleutel,
      record: { sleutel, deel, wat, waarde: lees(dossier[sectie] as unknown as Velden) },
    })),
  (dossier, sleutel, { waarde }): Gezet => {
    const gevraagd = VAKKEN.get(sleutel)
    if (!gevraagd) return { fout: 'dit vragen we niet' }
    const { sectie, zet } = gevraagd
    const uit = parseMet<unknown>(SECTIES[sectie], zet(dossier[sectie], waarde))
    return 'fout' in uit ? uit : { dossier: { ...dossier, [sectie]: uit.waarde } }
  },
)
