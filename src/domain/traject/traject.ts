/**
 * Traject: the road of a dossier in four steps, with what is done, what waits and whose move it is. Counted from the dossier and never stored; what the
 * tab of a step counts as open is counted here by the same functions. Source: method S1–S4.
 */
import { telTeHoren } from '../luisteren/luisterronde'
import type { Dossier } from '../model/dossier'
import type { Datum, Id, Sleutel, VasteTekst } from '../model/grond'
import { opSleutelDatum } from '../model/grond'
import { PUNT_NAAM, type VerankeringLijst } from '../model/verankering'
import { opVergaderdag, VERGADERSOORT_NAAM } from '../model/vergadering'
import { ACTIEPLANDELEN } from '../vragen/actieplan'
import { findOpenKaart } from '../vragen/pitstop'
import { DOSSIERKAART, STAPPEN, type StapId } from '../vragen/stappen'
import { SITUATIEDELEN, telOpenVragen, vragenVan } from '../vragen/situatie'
import { isBeantwoord } from '../vragen/vraag'
import { komtVoor } from '../../taal/datum'
import { hoofdletter } from '../../taal/woorden'

/** Who can do it now. */
export type Aanzet = 'projectleider' | 'werkgroep'
export const AANZET_NAAM: Readonly<Record<Aanzet, string>> = {
  projectleider: 'projectleider',
  werkgroep: 'werkgroep',
}

/** One thing of the road: how much of it waits (0 is done), and the page where it is done. */
export type Trajectpunt = {
  readonly id: Sleutel
  readonly wat: VasteTekst
  readonly open: number
  readonly aanzet: Aanzet
  readonly deel: Sleutel
  /** The field or the row on that page to begin with. */
  readonly anker?: Sleutel
}

export type Trajectstap = {
  readonly stap: StapId
  /** The day or month by which they want to have it; empty when nobody said so. */
  readonly tegen: Datum
  /** That day has passed and something still waits. */
  readonly isVoorbij: boolean
  readonly punten: readonly Trajectpunt[]
  readonly klaar: number
}

/** The road as it is on `vandaag` (ISO day). Every step is there, also when nothing is done yet. */
export function readTraject(dossier: Dossier, vandaag: string): readonly Trajectstap[] {
  return STAPPEN.map(({ id: stap }) => {
    const punten = PUNTEN[stap](dossier)
    const klaar = punten.filter(({ open }) => open === 0).length
    const tegen = dossier.kop.mijlpalen[stap] ?? ''
    return { stap, tegen, punten, klaar, isVoorbij: klaar < punten.length && komtVoor(tegen, vandaag) }
  })
}

/** `bij`: a meeting with an agenda of its own, or a line of the verankering. */
export type Overleg = {
  readonly id: Id
  readonly datum: Datum
  readonly tekst: string
  readonly bij: 'vergadering' | 'opvolging'
}

/** The next meeting, today included; null while none has a day that is still to come. Of one day, that with an agenda goes first. */
export function findVolgendOverleg(
  { verankering, vergaderingen }: Pick<Dossier, 'verankering' | 'vergaderingen'>,
  vandaag: string,
): Overleg | null {
  const komt = ({ datum }: { datum: string }) => datum !== '' && !komtVoor(datum, vandaag)
  const vergadering = opVergaderdag(vergaderingen).find(komt)
  const opvolging = opSleutelDatum(verankering.opvolging).find(komt)
  if (vergadering && !(opvolging && opvolging.datum < vergadering.datum)) {
    const { id, datum, soort, uur, plek } = vergadering
    const tekst = [hoofdletter(VERGADERSOORT_NAAM[soort]), uur.trim(), plek.trim()].filter(Boolean).join(', ')
    return { id, datum, tekst, bij: 'vergadering' }
  }
  return opvolging ? { ...opvolging, bij: 'opvolging' } : null
}

const PUNTEN: Readonly<Record<StapId, (dossier: Dossier) => readonly Trajectpunt[]>> = {
  situatie,
  kaart,
  actieplan,
  verankering,
}

function situatie(dossier: Dossier): Trajectpunt[] {
  const perDeel = SITUATIEDELEN.filter(
    ({ telOpen, reeksen }) => telOpen !== undefined || reeksen.length > 0,
  ).map((deel): Trajectpunt => {
    const eerste = vragenVan(deel).find((vraag) => vraag.isSleutelvraag && !isBeantwoord(dossier, vraag))
    return {
      id: deel.id,
      wat: deel.titel,
      open: telOpenVragen(dossier, deel),
      aanzet: deel.telOpen ? 'projectleider' : 'werkgroep',
      deel: deel.id,
      ...(eerste ? { anker: `vraag/${eerste.sleutel}` } : {}),
    }
  })
  const { doel, rechtsgrond, bewaarTot } = dossier.kop
  return [
    ...perDeel,
    {
      id: DOSSIERKAART,
      wat: 'Dossierkaart',
      open: [doel, rechtsgrond, bewaarTot].filter((veld) => veld.trim() === '').length,
      aanzet: 'projectleider',
      deel: DOSSIERKAART,
      ...(doel.trim() === '' ? { anker: 'kop/doel' } : {}),
    },
  ]
}

function kaart(dossier: Dossier): Trajectpunt[] {
  const { wachten, vragen: stil } = findOpenKaart(dossier)
  return [
    {
      id: 'midden',
      wat: 'Het stille midden op de kaart',
      open: Number(!Object.values(dossier.actoren).some(({ soort }) => soort === 'stilleMidden')),
      aanzet: 'werkgroep',
      deel: '',
    },
    {
      id: 'luisterronde',
      wat: 'Luisterronde bij het midden',
      open: telTeHoren(dossier),
      aanzet: 'werkgroep',
      deel: 'luisterronde',
    },
    {
      id: 'plaats',
      wat: 'Een plaats voor wie wacht',
      open: wachten.length,
      aanzet: 'werkgroep',
      deel: '',
    },
    {
      id: 'pitstop',
      wat: 'Pitstop',
      open: stil.length,
      aanzet: 'werkgroep',
      deel: 'pitstop',
      ...(stil[0] ? { anker: `pitstop/${stil[0]}` } : {}),
    },
  ]
}

function actieplan(dossier: Dossier): Trajectpunt[] {
  return ACTIEPLANDELEN.flatMap(({ id, titel, telOpen }) =>
    telOpen
      ? {
          id,
          wat: titel,
          open: telOpen(dossier),
          aanzet:
            id === 'kader' || id === 'communicatie' ? ('projectleider' as const) : ('werkgroep' as const),
          deel: id,
        }
      : [],
  )
}

const VERANKERD: Readonly<Record<VerankeringLijst, VasteTekst>> = {
  opvolging: 'Opvolgoverleg',
  agendapunten: 'Vast agendapunt',
  leerpunten: 'Leerpunten',
  realisaties: 'Realisaties',
}

function verankering({ verankering: lijsten }: Dossier): Trajectpunt[] {
  return (Object.keys(PUNT_NAAM) as VerankeringLijst[]).map((lijst) => ({
    id: lijst,
    wat: VERANKERD[lijst],
    open: Number(Object.keys(lijsten[lijst]).length === 0),
    aanzet: lijst === 'leerpunten' ? 'werkgroep' : 'projectleider',
    deel: '',
    anker: `verankering/${lijst}/nieuw`,
  }))
}
