/** The comparison that is on: two states of the dossier, read once, and what differs between them in the tegenstelling on screen. */
import { useMemo } from 'react'
import type { Mislukking } from '../taal/mislukking'
import { type Dossier, hoofdtegenstellingVan } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import type { Momentopname } from '../domain/model/momentopname'
import { readMomentopname, type Terugblik } from '../domain/bestand/terugblik'
import { vergelijk } from '../domain/vergelijk'
import { findHaltes, isTerug } from '../domain/vergelijk/film'
import { createNaamgever, type Naamgever } from '../domain/vergelijk/namen'
import { type Paar, VERSCHIL_DELEN, type Vergelijking } from '../domain/vergelijk/verschil'
import { bloot } from './dossiertekst'
import { useDossier, useSessie, useTegenstelling } from './hooks'
import type { Filmstand, Sessie, Vergelijkkeuze } from './sessie'

/** A momentopname never changes what it holds, and reading a large one takes a moment. By its text: a new name makes a new record. */
const gelezen = new Map<string, Terugblik>()
const GELEZEN_MAX = 4

/** A momentopname as it was read before, or read now. */
export function readEerder({ bestand }: Momentopname): Terugblik {
  const bekend = gelezen.get(bestand)
  if (bekend) return bekend
  const terugblik = readMomentopname({ bestand })
  const [oudste] = gelezen.keys()
  if (gelezen.size >= GELEZEN_MAX && oudste !== undefined) gelezen.delete(oudste)
  gelezen.set(bestand, terugblik)
  return terugblik
}

export type Stand =
  | {
      ok: true
      /** Read from the first to the second; null is the dossier as it is now. */
      eerst: Momentopname | null
      dan: Momentopname | null
      vergelijking: Vergelijking
      naamgever: Naamgever
    }
  | { ok: false; fout: Mislukking }

/** Null while nothing is compared, or when what was compared is gone. */
export function useVergelijking(): Stand | null {
  const { vergelijking, film, schuilnamen } = useSessie((sessie) => ({
    vergelijking: sessie.vergelijking,
    film: sessie.film,
    schuilnamen: sessie.schuilnamen,
  }))
  const tegenstelling = useTegenstelling()?.id ?? null
  const dossier = bloot<Dossier>(useDossier((d) => d))
  return useMemo(
    () => buildStand(dossier, { vergelijking, film, schuilnamen }, tegenstelling),
    [dossier, vergelijking, film, tegenstelling, schuilnamen],
  )
}

/** What the film tells while it is on, else what people compare; null as above. */
export function buildStand(
  dossier: Dossier,
  { vergelijking, film, schuilnamen }: Pick<Sessie, 'vergelijking' | 'film' | 'schuilnamen'>,
  tegenstelling: Id | null,
): Stand | null {
  if (!vergelijking) return null
  return film
    ? buildFilmstap(dossier, film, tegenstelling, schuilnamen)
    : buildKeuze(dossier, vergelijking, tegenstelling, schuilnamen)
}

/** Told in the order in which it happened, also while the film runs back: who had yet to come did not leave. The schimmen stand where the film came from. */
function buildFilmstap(
  dossier: Dossier,
  { van, toont }: Filmstand,
  tegenstelling: Id | null,
  gemaskerd: boolean,
): Stand | null {
  const [daarvoor, opKaart] = [van, toont].map((halte) =>
    halte === null ? null : dossier.momentopnames[halte],
  )
  if (daarvoor === undefined || opKaart === undefined) return null
  const nu: Terugblik = { ok: true, dossier }
  const toen = daarvoor ? readEerder(daarvoor) : nu
  const daar = opKaart ? readEerder(opKaart) : nu
  if (!toen.ok) return toen
  if (!daar.ok) return daar
  const heen: Paar = { toen: toen.dossier, nu: daar.dossier }
  const op = vergelijk(heen, tegenstelling ?? '')
  if (!isTerug(findHaltes(dossier.momentopnames), van, toont)) {
    const naamgever = createNaamgever(heen, dossier, gemaskerd)
    return { ok: true, eerst: daarvoor, dan: opKaart, vergelijking: op, naamgever }
  }
  const paar: Paar = { toen: daar.dossier, nu: toen.dossier }
  const vergelijking = { ...vergelijk(paar, tegenstelling ?? ''), schimmen: op.schimmen }
  const naamgever = createNaamgever(paar, dossier, gemaskerd)
  return { ok: true, eerst: opKaart, dan: daarvoor, vergelijking, naamgever }
}

/**
 * What changed since a momentopname, one sentence each; `gemaskerd` as a screen says it, else with the names that people would write. Null when there
 * is none to compare with, or when it cannot be read.
 */
export function zegSindsdien(
  dossier: Dossier,
  momentopname: Id | null,
  gemaskerd: boolean,
): readonly string[] | null {
  const van = dossier.momentopnames[momentopname ?? '']
  const toen = van && readEerder(van)
  if (!toen?.ok) return null
  const paar: Paar = { toen: toen.dossier, nu: dossier }
  const { verschillen } = vergelijk(paar, hoofdtegenstellingVan(dossier)?.id ?? '')
  const { naam } = createNaamgever(paar, dossier, gemaskerd)
  return VERSCHIL_DELEN.flatMap((deel) =>
    verschillen[deel].map((zin) =>
      zin.map((stuk) => (typeof stuk === 'string' ? stuk : naam(stuk))).join(''),
    ),
  )
}

function buildKeuze(
  dossier: Dossier,
  keuze: Vergelijkkeuze,
  tegenstelling: string | null,
  gemaskerd: boolean,
): Stand | null {
  const van = keuze.los ?? dossier.momentopnames[keuze.van]
  const naar = keuze.naar === null ? null : dossier.momentopnames[keuze.naar]
  if (!van || naar === undefined) return null
  const toen = readEerder(van)
  const nu: Terugblik = naar ? readEerder(naar) : { ok: true, dossier }
  if (!toen.ok) return toen
  if (!nu.ok) return nu
  const paar: Paar = { toen: toen.dossier, nu: nu.dossier }
  const hier = vergelijk(paar, tegenstelling ?? '')
  const naamgever = createNaamgever(paar, dossier, gemaskerd)
  if (!keuze.gekeerd) return { ok: true, eerst: van, dan: naar, vergelijking: hier, naamgever }
  const { verschillen, tegenstelling: waar } = vergelijk(
    { toen: paar.nu, nu: paar.toen },
    tegenstelling ?? '',
  )
  // The map shows the dossier as it is, whichever way it is told: a schim stands where the other one has somebody.
  const vergelijking = { verschillen, schimmen: hier.schimmen, tegenstelling: waar }
  return { ok: true, eerst: naar, dan: van, vergelijking, naamgever }
}
