/** What a meeting can take from the dossier: points for its agenda, and what changed since the one before. As this screen may say it, and as it is written. */
import type { Dossier } from '../domain/model/dossier'
import { type Id, TEKST_MAX } from '../domain/model/grond'
import type { Signaalkaart } from '../domain/lezing/afleiding'
import { type Agendavoorstel, findAgendavoorstellen } from '../domain/vergaderen/agendavoorstellen'
import { findVorige } from '../domain/vergaderen/vergaderen'
import { kortNaWoord } from '../taal/woorden'
import { bloot } from './dossiertekst'
import { useAfleiding, useDossier, useSessie, useWerkruimte } from './hooks'
import { addVergaderpunt, editRecords } from './mutaties'
import { useZin, writeZin } from './namen'
import { zegSindsdien } from './vergelijking'
import type { Werkruimte } from './werkruimte'

const GEEN: readonly Signaalkaart[] = []

export type Aanbod = Pick<Agendavoorstel, 'id' | 'bij' | 'minuten'> & {
  readonly tekst: string
  /** Puts it on the agenda, with the names that people would write. */
  readonly zet: () => void
}

/** What is open in the dossier and does not stand on this agenda yet. */
export function useAgendaAanbod(vergadering: Id): readonly Aanbod[] {
  const werkruimte = useWerkruimte()
  const zeg = useZin()
  const dossier = bloot<Dossier>(useDossier((alles) => alles))
  const kaarten =
    bloot<readonly Signaalkaart[] | null>(useAfleiding(({ signalen }) => signalen.kaarten)) ?? GEEN
  const punten = Object.values(dossier.vergaderingen[vergadering]?.punten ?? {})
  const staatEr = new Set(punten.map(({ tekst }) => tekst))
  return findAgendavoorstellen(dossier, kaarten, werkruimte.document.vandaag(), vergadering)
    .filter(({ zin }) => !staatEr.has(writeZin(dossier, zin, null)))
    .map(({ id, zin, bij, minuten }) => ({
      id,
      bij,
      minuten,
      tekst: zeg(zin),
      zet: () =>
        addVergaderpunt(werkruimte.document, vergadering, writeZin(werkruimte.dossier(), zin, null), minuten),
    }))
}

export type Verloop = {
  /** Day of the meeting before; null when there is none, '' when nobody said which. */
  readonly vorige: string | null
  /** Null where there is nothing to compare with. */
  readonly zinnen: readonly string[] | null
}

/** What changed since the meeting before this one, from the momentopname that it kept. */
export function useSindsVorige(id: Id): Verloop {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const dossier = bloot<Dossier>(useDossier((alles) => alles))
  const vorige = findVorige(dossier, id)
  return {
    vorige: vorige?.datum ?? null,
    zinnen: vorige && zegSindsdien(dossier, vorige.momentopname, schuilnamen),
  }
}

/** Puts in the verslag what changed and does not stand there yet, beneath what people wrote. */
export function takeOverSindsdien({ document, dossier, omgeving }: Werkruimte, id: Id): void {
  omgeving.flush()
  const nu = dossier()
  const verslag = nu.vergaderingen[id]?.verslag ?? ''
  const zinnen = zegSindsdien(nu, findVorige(nu, id)?.momentopname ?? null, false) ?? []
  const nieuw = zinnen.filter((zin) => !verslag.includes(zin))
  if (nieuw.length === 0) return
  const erbij = ['Sinds vorige keer:', ...nieuw.map((zin) => `- ${zin}`)].join('\n')
  const samen = [verslag.trimEnd(), erbij].filter(Boolean).join('\n\n')
  editRecords(
    document,
    'vergaderingen',
    [id],
    { verslag: kortNaWoord(samen, TEKST_MAX - 2) },
    'Wat veranderde staat in het verslag',
  )
}
