/** Proposals with what people decided about them, and the account of what stays behind. */
import type { ActorSoort } from '../../domain/model/actor'
import type { Bijwerking, Bijwerkveld, Gevonden } from '../../domain/lijst/bijwerken'
import type { Id } from '../../domain/model/grond'
import type { Lezing, RegelVoorstel } from '../../domain/lijst/lijst'
import type { Positie } from '../../domain/model/zone'
import type { Lijstbijwerking, Lijstregel } from '../../store/mutaties'

/** What people changed to a proposal. */
export type Besluit = {
  mee?: boolean
  soort?: ActorSoort
  /** Of who is there already: by field whether it is taken over. */
  velden?: Partial<Record<Bijwerkveld, boolean>>
}
export type Bijwerkregel = Bijwerking & { aan: boolean }
export type Regel = RegelVoorstel & {
  sleutel: string
  mee: boolean
  /** Whom of the dossier it is about. */
  bestaand: Gevonden | null
  bijwerkingen: readonly Bijwerkregel[]
}

/** Who is there already, and what the list says of them. */
export type Vergelijking = {
  gevonden: ReadonlyMap<number, Gevonden>
  bijwerkingen: (voorstel: RegelVoorstel, gevonden: Gevonden) => readonly Bijwerking[]
}

/** The name and how often it came before: a decision stays with its line while the text around it changes. */
export function metBesluit(
  voorstellen: readonly RegelVoorstel[],
  besluiten: Readonly<Record<string, Besluit>>,
  { gevonden, bijwerkingen }: Vergelijking,
): Regel[] {
  const keer = new Map<string, number>()
  return voorstellen.map((voorstel) => {
    const n = keer.get(voorstel.naam) ?? 0
    keer.set(voorstel.naam, n + 1)
    const sleutel = `${n} ${voorstel.naam}`
    const besluit = besluiten[sleutel]
    const bestaand = gevonden.get(voorstel.rij) ?? null
    const anders = bestaand ? bijwerkingen(voorstel, bestaand) : []
    const velden = anders.map((een): Bijwerkregel => ({
      ...een,
      // What only fills in is proposed; what would write over something waits for a yes.
      aan: besluit?.velden?.[een.veld] ?? besluit?.mee ?? (een.oud === '' && voorstel.twijfel === undefined),
    }))
    return {
      ...voorstel,
      sleutel,
      bestaand,
      bijwerkingen: velden,
      mee: bestaand
        ? velden.some(({ aan }) => aan)
        : (besluit?.mee ?? (!voorstel.dubbel && voorstel.twijfel === undefined)),
      ...(besluit?.soort ? { soort: besluit.soort, geraden: null } : {}),
    }
  })
}

/** What the document takes of a row. */
function velden(regel: Regel): Lijstregel {
  const { naam, soort, omvang, bezorgdheden, verontrusting, eenheid, rollen, sector, schuilnaam, nota } =
    regel
  return {
    naam,
    soort,
    ...(omvang === undefined ? {} : { omvang }),
    ...(bezorgdheden ? { bezorgdheden } : {}),
    ...(verontrusting ? { verontrusting } : {}),
    ...(eenheid ? { eenheid } : {}),
    ...(rollen ? { rollen } : {}),
    ...(sector ? { sector } : {}),
    ...(schuilnaam ? { schuilnaam } : {}),
    ...(nota ? { nota } : {}),
  }
}

/** Who is new, with the places that they get. */
export const alsLijstregels = (
  regels: readonly Regel[],
  plaatsen: readonly Record<Id, Positie>[],
): Lijstregel[] => regels.map((regel, i) => ({ ...velden(regel), posities: plaatsen[i] ?? {} }))

/** Of who was there: only the fields that people chose. */
export const alsBijwerkingen = (
  regels: readonly Regel[],
  plaatsen: readonly Record<Id, Positie>[],
): Lijstbijwerking[] =>
  regels.flatMap((regel, i) => {
    if (!regel.bestaand) return []
    const gekozen = new Set(regel.bijwerkingen.filter(({ aan }) => aan).map(({ veld }) => veld))
    const alles = Object.entries(velden(regel)).filter(([veld]) => gekozen.has(veld as Bijwerkveld))
    return [
      {
        id: regel.bestaand.id,
        ...Object.fromEntries(alles),
        ...(gekozen.has('plaats') ? { posities: plaatsen[i] ?? {} } : {}),
      },
    ]
  })

const zegNietMee = ({ bestaand, bijwerkingen, dubbel, twijfel }: Regel): string => {
  if (bestaand) return bijwerkingen.length > 0 ? 'staat er al, en wordt niet bijgewerkt' : 'staat er al'
  return dubbel ? 'staat er al' : (twijfel ?? 'niet aangevinkt')
}

/** Row by row what is not taken along, and why; in the order of the list. */
export function verantwoord(
  { overgeslagen, fouten }: Pick<Lezing, 'overgeslagen' | 'fouten'>,
  regels: readonly Regel[],
): string[] {
  return [
    ...overgeslagen.map(({ rij, tekst, reden }) => ({ rij, zin: `«${tekst}»: ${reden}` })),
    ...fouten.map(({ rij, kop, tekst }) => ({
      rij,
      zin: `in «${kop}» staat een fout van het rekenblad (${tekst}); die cel blijft leeg`,
    })),
    ...regels.flatMap((regel) => {
      const { rij, naam, mee, bestaand, bijwerkingen, opmerkingen = [] } = regel
      if (!mee) return [{ rij, zin: `«${naam}»: ${zegNietMee(regel)}` }]
      const blijft = bestaand ? bijwerkingen.filter(({ aan }) => !aan).map(({ veld }) => VELDNAAM[veld]) : []
      return [
        ...opmerkingen.map((opmerking) => ({ rij, zin: `«${naam}»: ${opmerking}` })),
        ...(blijft.length > 0 ? [{ rij, zin: `«${naam}»: blijft zoals het is: ${blijft.join(', ')}` }] : []),
      ]
    }),
  ]
    .sort((a, b) => a.rij - b.rij)
    .map(({ rij, zin }) => `Rij ${rij}: ${zin}.`)
}

export const VELDNAAM: Readonly<Record<Bijwerkveld, string>> = {
  naam: 'naam',
  soort: 'soort',
  omvang: 'omvang',
  plaats: 'plaats',
  verontrusting: 'voelt zich',
  eenheid: 'eenheid',
  rollen: 'rollen',
  sector: 'sector',
  schuilnaam: 'schuilnaam',
  bezorgdheden: 'bezorgdheden erbij',
  nota: 'nota',
}
