/** The columns of the table of acties: what they are called, what they hold, and how a cell reads. Source: method S3.4, S3.5. */
import { type Actie, ACTIE_STANDEN, TERMIJNEN, WERKVORMEN } from '../model/actie'
import { ACTIE_STAND_NAAM, WERKVORM_NAAM } from '../model/actiewoorden'
import { type Actor, toonNaam } from '../model/actor'
import type { Dossier } from '../model/dossier'
import { type Id, NAAM_MAX, opOrde, opSleutelOrde, TEKST_MAX } from '../model/grond'
import type { Masker } from '../masker/masker'
import { normaliseer } from '../masker/namen'

export const ACTIEKOLOMMEN = [
  'tekst',
  'uitdaging',
  'doelstelling',
  'trekker',
  'termijn',
  'prioritair',
  'start',
  'einde',
  'status',
  'werkvorm',
  'criterium',
  'budget',
] as const
export type Actiekolom = (typeof ACTIEKOLOMMEN)[number]

type Kolom = {
  readonly naam: string
  /** `lang` may run over several lines. */
  readonly vorm: 'lang' | 'kort' | 'keuze' | 'datum'
  /** Other words for it above a column that is pasted, parted by `|`. */
  readonly woorden: string
  /** Longest text, in UTF-16 units. */
  readonly max: number
  /** Stands in the table before anybody chooses columns. */
  readonly meteen: boolean
}

export const ACTIEKOLOM: Readonly<Record<Actiekolom, Kolom>> = {
  tekst: {
    naam: 'Actie',
    vorm: 'lang',
    woorden: 'acties|wat|omschrijving|titel|naam|tekst',
    max: TEKST_MAX,
    meteen: true,
  },
  uitdaging: { naam: 'Uitdaging', vorm: 'keuze', woorden: 'uitdagingen', max: TEKST_MAX, meteen: true },
  doelstelling: {
    naam: 'Doelstelling',
    vorm: 'keuze',
    woorden: 'doelstellingen|doel|doelen',
    max: TEKST_MAX,
    meteen: false,
  },
  trekker: {
    naam: 'Trekker',
    vorm: 'keuze',
    woorden: 'wie|verantwoordelijke|trekkers',
    max: NAAM_MAX,
    meteen: true,
  },
  termijn: { naam: 'Termijn', vorm: 'keuze', woorden: '', max: NAAM_MAX, meteen: true },
  prioritair: { naam: 'Prioritair', vorm: 'keuze', woorden: 'prioriteit|prio', max: NAAM_MAX, meteen: false },
  start: {
    naam: 'Start',
    vorm: 'datum',
    woorden: 'van|begin|startdatum|begindatum|vanaf',
    max: NAAM_MAX,
    meteen: true,
  },
  einde: {
    naam: 'Einde',
    vorm: 'datum',
    woorden: 'tot|eind|einddatum|deadline|klaar tegen',
    max: NAAM_MAX,
    meteen: true,
  },
  status: {
    naam: 'Stand',
    vorm: 'keuze',
    woorden: 'status|stand van zaken',
    max: NAAM_MAX,
    meteen: true,
  },
  werkvorm: { naam: 'Werkvorm', vorm: 'keuze', woorden: 'vorm|werkvormen', max: NAAM_MAX, meteen: false },
  criterium: {
    naam: 'Criterium',
    vorm: 'lang',
    woorden: 'criteria|indicator|succescriterium|meten',
    max: TEKST_MAX,
    meteen: true,
  },
  budget: { naam: 'Budget', vorm: 'kort', woorden: 'kost|kosten|kostprijs', max: NAAM_MAX, meteen: false },
}

const PER_KOPWOORD = new Map(
  ACTIEKOLOMMEN.flatMap((kolom) =>
    [ACTIEKOLOM[kolom].naam, ...ACTIEKOLOM[kolom].woorden.split('|')]
      .filter(Boolean)
      .map((woord) => [normaliseer(woord), kolom] as const),
  ),
)

/** The column that a header names; null for one that is not ours. */
export const actiekolomVanKop = (kop: string): Actiekolom | null => PER_KOPWOORD.get(normaliseer(kop)) ?? null

/** One of a closed list: `waarde` goes into the actie, `label` is what people read, and `woorden` are other ways to say it. */
export type Celkeuze<T = unknown> = {
  readonly waarde: T
  readonly label: string
  readonly hint?: string
  readonly woorden: readonly string[]
}

type Trekker = NonNullable<Actie['trekker']>

/** How a day is read and written; the fields of the screen know how people here do that. */
export type Datumschrift = {
  /** ISO, `''` for nothing, undefined for what cannot be read. */
  lees: (tekst: string) => string | undefined
  schrijf: (iso: string) => string
}

/** What words in a cell mean in this dossier: who and what can be chosen, as it is called on this screen. */
export type Woordenboek = {
  readonly uitdagingen: readonly Celkeuze<Id>[]
  /** By uitdaging. */
  readonly doelstellingen: Readonly<Record<Id, readonly Celkeuze<Id>[]>>
  readonly trekkers: readonly Celkeuze<Trekker>[]
  /** Names of who stands on the map without being able to pull: outside the network. */
  readonly anderen: readonly Celkeuze<Id>[]
  readonly datum: Datumschrift
  readonly masker: Masker | null
}

const ZONDER_WOORDEN = 'zonder woorden'

export function buildWoordenboek(
  { uitdagingen, leden, actoren }: Pick<Dossier, 'uitdagingen' | 'leden' | 'actoren'>,
  datum: Datumschrift,
  masker: Masker | null,
): Woordenboek {
  const zeg = (tekst: string): string => (masker ? masker.tekst(tekst) : tekst).trim() || ZONDER_WOORDEN
  const noem = (actor: Actor): string => (masker ? masker.naam(actor) : toonNaam(actor))
  const opNaam = Object.values(actoren).sort(
    (a, b) => toonNaam(a).localeCompare(toonNaam(b), 'nl') || (a.id < b.id ? -1 : 1),
  )
  const inNetwerk = opNaam.filter(({ soort }) => soort === 'netwerk')
  const ookLid = new Set(Object.values(leden).map(({ actor }) => actor))
  return {
    uitdagingen: uniek(
      opOrde(uitdagingen).map(({ id, tekst }) => ({ waarde: id, label: zeg(tekst), woorden: [tekst] })),
    ),
    doelstellingen: Object.fromEntries(
      Object.values(uitdagingen).map(({ id, doelstellingen }) => [
        id,
        uniek(
          opSleutelOrde(doelstellingen).map((doel) => ({
            waarde: doel.id,
            label: zeg(doel.tekst),
            woorden: [doel.tekst],
          })),
        ),
      ]),
    ),
    trekkers: uniek<Trekker>([
      ...opOrde(leden).map(({ id, wie }) => ({
        waarde: { soort: 'lid' as const, id },
        label: zeg(wie),
        hint: 'uit de werkgroep',
        woorden: [wie],
      })),
      ...inNetwerk.map((actor) => ({
        waarde: { soort: 'actor' as const, id: actor.id },
        label: noem(actor),
        hint: 'uit het netwerk',
        // Who is also in the werkgroep is called there by that name.
        woorden: ookLid.has(actor.id) ? [] : [actor.naam, actor.schuilnaam],
      })),
    ]),
    anderen: opNaam
      .filter(({ soort }) => soort !== 'netwerk')
      .map((actor) => ({ waarde: actor.id, label: noem(actor), woorden: [actor.naam, actor.schuilnaam] })),
    datum,
    masker,
  }
}

/** Two of the same name get a tail, so that what a cell says is only one of them. */
const uniek = <T>(keuzes: readonly Celkeuze<T>[]): Celkeuze<T>[] =>
  metStaart(
    metStaart(keuzes, ({ hint }) => hint),
    (_, nummer) => String(nummer),
  )

function metStaart<T>(
  keuzes: readonly Celkeuze<T>[],
  staart: (keuze: Celkeuze<T>, nummer: number) => string | undefined,
): Celkeuze<T>[] {
  const aantal = new Map<string, number>()
  for (const { label } of keuzes) aantal.set(label, (aantal.get(label) ?? 0) + 1)
  const gegeven = new Map<string, number>()
  return keuzes.map((keuze) => {
    const { label } = keuze
    if (aantal.get(label) === 1) return keuze
    const nummer = (gegeven.get(label) ?? 0) + 1
    gegeven.set(label, nummer)
    const erbij = staart(keuze, nummer)
    return erbij === undefined ? keuze : { ...keuze, label: `${label} (${erbij})` }
  })
}

const TERMIJNKEUZES: readonly Celkeuze<Actie['termijn']>[] = TERMIJNEN.map((termijn) => ({
  waarde: termijn,
  label: termijn,
  woorden: [`${termijn.charAt(0)}t`, `${termijn}e termijn`, `op ${termijn}e termijn`],
}))

const STANDWOORDEN: Readonly<Record<Actie['status'], readonly string[]>> = {
  gepland: ['te doen', 'nog te doen', 'todo', 'nog niet gestart', 'niet gestart'],
  bezig: ['lopend', 'loopt', 'in uitvoering', 'gestart'],
  klaar: ['afgerond', 'afgewerkt', 'gedaan', 'uitgevoerd'],
  gestopt: ['stopgezet', 'geschrapt'],
}
const STANDKEUZES: readonly Celkeuze<Actie['status']>[] = ACTIE_STANDEN.map((stand) => ({
  waarde: stand,
  label: ACTIE_STAND_NAAM[stand],
  woorden: STANDWOORDEN[stand],
}))

const WERKVORMKEUZES: readonly Celkeuze<Actie['werkvorm']>[] = WERKVORMEN.map((werkvorm) => ({
  waarde: werkvorm,
  label: WERKVORM_NAAM[werkvorm],
  woorden: [
    werkvorm,
    ...(werkvorm === 'cocreatie' ? ['co-creatie'] : []),
    ...(werkvorm === 'onlineInfo' ? ['online info'] : []),
  ],
}))

const JANEE: readonly Celkeuze<boolean>[] = [
  { waarde: true, label: 'ja', woorden: ['x', 'v', '✓', '✔', '☑', '1', 'waar', 'true', 'prioritair'] },
  { waarde: false, label: 'nee', woorden: ['neen', '0', 'onwaar', 'false', '☐', '-', '–'] },
]

const KEUZES: Readonly<
  Partial<Record<Actiekolom, (boek: Woordenboek, uitdaging: Id | null) => readonly Celkeuze[]>>
> = {
  uitdaging: ({ uitdagingen }) => uitdagingen,
  doelstelling: ({ doelstellingen }, uitdaging) => doelstellingen[uitdaging ?? ''] ?? [],
  trekker: ({ trekkers }) => trekkers,
  termijn: () => TERMIJNKEUZES,
  status: () => STANDKEUZES,
  werkvorm: () => WERKVORMKEUZES,
  prioritair: () => JANEE,
}

/** What can be chosen in this cell; null where the words are free. */
export const keuzesVan = (
  kolom: Actiekolom,
  { uitdaging }: Pick<Actie, 'uitdaging'>,
  boek: Woordenboek,
): readonly Celkeuze[] | null => KEUZES[kolom]?.(boek, uitdaging) ?? null

export const isZelfde = (een: unknown, ander: unknown): boolean =>
  een === ander || (isTrekker(een) && isTrekker(ander) && een.soort === ander.soort && een.id === ander.id)

const isTrekker = (waarde: unknown): waarde is Trekker =>
  typeof waarde === 'object' && waarde !== null && 'soort' in waarde

/** What a cell says, and what it gives to the clipboard. Empty where nothing was chosen; «nee» is nothing said. */
export function toonCel(kolom: Actiekolom, actie: Actie, boek: Woordenboek): string {
  const waarde = actie[kolom]
  if (waarde === null || waarde === '' || waarde === false) return ''
  const keuzes = keuzesVan(kolom, actie, boek)
  if (keuzes) {
    const gekozen = keuzes.find((keuze) => isZelfde(keuze.waarde, waarde))
    // Somebody outside the network can have come to pull before, or have moved since.
    const ander = isTrekker(waarde) ? boek.anderen.find((keuze) => keuze.waarde === waarde.id) : undefined
    return gekozen?.label ?? ander?.label ?? ''
  }
  const tekst = typeof waarde === 'string' ? waarde : ''
  if (ACTIEKOLOM[kolom].vorm === 'datum') return boek.datum.schrijf(tekst)
  return boek.masker ? boek.masker.tekst(tekst) : tekst
}

/** Whether the mask covers something that people wrote here: then it is shown, and not to be written. */
export const isBedekt = (kolom: Actiekolom, actie: Actie, { masker }: Woordenboek): boolean => {
  const { vorm } = ACTIEKOLOM[kolom]
  const tekst = actie[kolom]
  return (
    masker !== null &&
    (vorm === 'lang' || vorm === 'kort') &&
    typeof tekst === 'string' &&
    masker.tekst(tekst) !== tekst
  )
}
