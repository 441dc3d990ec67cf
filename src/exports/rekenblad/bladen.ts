/** The dossier as sheets: one row per record, so that a spreadsheet can filter, count and sort. */
import { TOETSVRAGEN } from '../../domain/model/actie'
import {
  ACTOR_SOORT_NAAM,
  EENHEID_NAAM,
  ROL_NAAM,
  toonNaam,
  VERONTRUSTING_NAAM,
} from '../../domain/model/actor'
import {
  type BezorgdheidBron,
  BEZORGDHEID_BRON_NAAM,
  DIEPERLIGGEND_NAAM,
  isGehoord,
} from '../../domain/model/bezorgdheid'
import { derive } from '../../domain/derive'
import { PLAN_SAMENLEVEN_NAAM } from '../../domain/lezing/richtingen'
import { hoofdtegenstellingVan, type RecordVan } from '../../domain/model/dossier'
import { opOrde, opSleutelOrde } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { RELATIE } from '../../domain/model/relatie'
import { naamVanTegenstelling } from '../../domain/model/tegenstelling'
import { createNoemer, jaNee, samen, zeg } from '../verslag/noemer'
import { ordenUitdagingen } from '../../domain/model/uitdagingorde'
import { ACTIE_STAND, BETROKKENHEID, KEUZE, PARTICIPATIEGRAAD, WERKVORM } from '../verslag/woorden'
import { zuiver } from '../merk/zuiver'
import { hoofdletter } from '../../taal/woorden'

/** `datum` holds ISO days and months. */
export type Kolom<R> =
  | { kop: string; breedte: number; soort: 'tekst' | 'datum'; cel: (record: R) => string }
  | { kop: string; breedte: number; soort: 'getal'; cel: (record: R) => number | null }

export type Cel = { soort: 'tekst' | 'datum'; waarde: string } | { soort: 'getal'; waarde: number | null }

/** `breedtes` in letters. Every row has as many cells as the header. */
export type Blad = {
  naam: string
  kop: readonly string[]
  breedtes: readonly number[]
  rijen: readonly (readonly Cel[])[]
}

const maakBlad = <R>(naam: string, records: readonly R[], kolommen: readonly Kolom<R>[]): Blad => ({
  naam,
  kop: kolommen.map(({ kop }) => kop),
  breedtes: kolommen.map(({ breedte }) => breedte),
  rijen: records.map((record) =>
    kolommen.map((kolom) =>
      kolom.soort === 'getal'
        ? { soort: kolom.soort, waarde: kolom.cel(record) }
        : { soort: kolom.soort, waarde: kolom.cel(record) },
    ),
  ),
})

const tekst = <R>(kop: string, breedte: number, cel: (record: R) => string): Kolom<R> => ({
  kop,
  breedte,
  soort: 'tekst',
  cel,
})
const getal = <R>(kop: string, cel: (record: R) => number | null): Kolom<R> => ({
  kop,
  breedte: 12,
  soort: 'getal',
  cel,
})
const datum = <R>(kop: string, cel: (record: R) => string): Kolom<R> => ({
  kop,
  breedte: 14,
  soort: 'datum',
  cel,
})

const opNaam = (dossier: UitgaandDossier): RecordVan<'actoren'>[] =>
  Object.values(dossier.actoren).sort(
    (a, b) => toonNaam(a).localeCompare(toonNaam(b), 'nl') || (a.id < b.id ? -1 : 1),
  )

/** Sheets in the order in which the method makes them. */
export function buildBladen(dossier: UitgaandDossier, { datum: today }: { datum: string }): Blad[] {
  return zuiver([
    actorenBlad(dossier),
    bezorgdhedenBlad(dossier),
    relatiesBlad(dossier),
    uitdagingenBlad(dossier, today),
    actiesBlad(dossier),
  ])
}

/** The columns that reading a list knows by name, so that what goes out can come in again. */
function actorenBlad(dossier: UitgaandDossier): Blad {
  const noemer = createNoemer(dossier)
  return maakBlad('Actoren', opNaam(dossier), [
    tekst('Naam', 32, toonNaam),
    tekst('Soort', 14, ({ soort }) => hoofdletter(ACTOR_SOORT_NAAM[soort])),
    tekst('Letter', 8, ({ letter }) => letter),
    tekst('Schuilnaam', 22, ({ schuilnaam }) => schuilnaam),
    tekst('Eenheid', 18, ({ eenheid }) => zeg(EENHEID_NAAM, eenheid)),
    getal('Omvang', ({ omvang }) => omvang),
    tekst('Binnen de gemeente', 12, ({ binnenGemeente }) => jaNee(binnenGemeente)),
    tekst('Voelt zich', 24, ({ verontrusting }) => zeg(VERONTRUSTING_NAAM, verontrusting)),
    tekst('Bezorgdheden', 40, ({ bezorgdheden }) => noemer.bezorgdheden(Object.keys(bezorgdheden))),
    tekst('Rollen', 28, ({ rollen }) => samen(rollen.map((rol) => ROL_NAAM[rol]))),
    tekst('Sector', 18, ({ sector }) => sector),
    tekst('Betrokkenheid', 16, ({ betrokkenheid }) => zeg(BETROKKENHEID, betrokkenheid)),
    tekst('Professional', 12, ({ professional }) => jaNee(professional)),
    tekst('Eigen belang', 12, ({ eigenBelang }) => jaNee(eigenBelang)),
    tekst('1-op-1 door', 20, ({ eenOpEenDoor }) => eenOpEenDoor),
    datum('1-op-1 wanneer', ({ eenOpEenWanneer }) => eenOpEenWanneer),
    ...opOrde(dossier.tegenstellingen).map((tegenstelling) =>
      getal<RecordVan<'actoren'>>(
        `Plaats (${naamVanTegenstelling(tegenstelling)})`,
        ({ posities }) => posities[tegenstelling.id]?.x ?? null,
      ),
    ),
    // A number cannot say that nobody said it yet.
    tekst('Nog te bevestigen', 24, ({ posities }) =>
      samen(
        opOrde(dossier.tegenstellingen)
          .filter(({ id }) => posities[id]?.doorApp)
          .map(naamVanTegenstelling),
      ),
    ),
    tekst('Nota', 50, ({ nota }) => nota),
  ])
}

type Lijn = {
  bezorgdheid: RecordVan<'bezorgdheden'>
  actor: RecordVan<'actoren'> | null
  bron: BezorgdheidBron | null
}

/** One row per line between a bezorgdheid and an actor; one that nobody carries has a row too. */
function bezorgdhedenBlad(dossier: UitgaandDossier): Blad {
  const actoren = opNaam(dossier)
  const lijnen = opOrde(dossier.bezorgdheden).flatMap((bezorgdheid): Lijn[] => {
    const dragers = actoren.flatMap((actor) => {
      const bron = actor.bezorgdheden[bezorgdheid.id]
      return bron === undefined ? [] : [{ bezorgdheid, actor, bron }]
    })
    return dragers.length > 0 ? dragers : [{ bezorgdheid, actor: null, bron: null }]
  })
  return maakBlad('Bezorgdheden', lijnen, [
    tekst('Bezorgdheid', 36, ({ bezorgdheid }) => bezorgdheid.tekst),
    tekst('Daaronder', 26, ({ bezorgdheid }) => zeg(DIEPERLIGGEND_NAAM, bezorgdheid.dieperliggend)),
    tekst('Mogelijke discriminatie', 14, ({ bezorgdheid }) => jaNee(bezorgdheid.mogelijkeDiscriminatie)),
    tekst('Bij wie', 32, ({ actor }) => (actor ? toonNaam(actor) : '')),
    tekst('Soort', 14, ({ actor }) => (actor ? hoofdletter(ACTOR_SOORT_NAAM[actor.soort]) : '')),
    tekst('Hoe weten we dat', 26, ({ bron }) => zeg(BEZORGDHEID_BRON_NAAM, bron)),
    tekst('Gehoord', 10, ({ bron }) => (bron === null ? '' : jaNee(isGehoord(bron)))),
  ])
}

function relatiesBlad(dossier: UitgaandDossier): Blad {
  const { actor } = createNoemer(dossier)
  const relaties = Object.values(dossier.relaties).sort((a, b) => (a.id < b.id ? -1 : 1))
  return maakBlad('Relaties', relaties, [
    tekst('Van', 32, ({ van }) => actor(van)),
    tekst('Relatie', 18, ({ type }) => hoofdletter(RELATIE[type].naam)),
    tekst('Naar', 32, ({ naar }) => actor(naar)),
    tekst('Heeft een richting', 12, ({ type }) => jaNee(RELATIE[type].gericht)),
    tekst('Nota', 40, ({ nota }) => nota),
  ])
}

function uitdagingenBlad(dossier: UitgaandDossier, today: string): Blad {
  const afleiding = derive(dossier, hoofdtegenstellingVan(dossier)?.id ?? null, { today })
  const noemer = createNoemer(dossier)
  return maakBlad('Uitdagingen', ordenUitdagingen(dossier.uitdagingen, afleiding.uitdagingen.eigenVolgorde), [
    tekst('Uitdaging', 44, (uitdaging) => uitdaging.tekst),
    tekst('Keuze', 16, ({ keuze }) => KEUZE[keuze]),
    tekst('Reden', 36, ({ reden }) => reden),
    tekst('Bezorgdheden', 36, ({ bezorgdheden }) => noemer.bezorgdheden(bezorgdheden)),
    getal('Impact (0–3)', ({ impact }) => impact),
    tekst('Steun', 32, ({ steun }) => noemer.actoren(steun)),
    getal('Aantal steun', ({ steun }) => steun.filter((id) => noemer.actor(id) !== '').length),
    tekst('Doelstellingen', 50, ({ doelstellingen }) =>
      opSleutelOrde(doelstellingen)
        .map((doelstelling) => doelstelling.tekst)
        .join('\n'),
    ),
    tekst('Meerjarenplan', 28, ({ meerjarenplan }) => meerjarenplan),
    tekst('Budget', 18, ({ budget }) => budget),
  ])
}

function actiesBlad(dossier: UitgaandDossier): Blad {
  const noemer = createNoemer(dossier)
  const uitdaging = (id: string | null) => dossier.uitdagingen[id ?? '']
  return maakBlad('Acties', opOrde(dossier.acties), [
    tekst('Actie', 48, (actie) => actie.tekst),
    tekst('Uitdaging', 36, (actie) => uitdaging(actie.uitdaging)?.tekst ?? ''),
    tekst(
      'Doelstelling',
      36,
      (actie) => uitdaging(actie.uitdaging)?.doelstellingen[actie.doelstelling ?? '']?.tekst ?? '',
    ),
    tekst('Termijn', 10, ({ termijn }) => hoofdletter(termijn ?? '')),
    tekst('Prioritair', 10, ({ prioritair }) => jaNee(prioritair)),
    datum('Start', ({ start }) => start),
    datum('Einde', ({ einde }) => einde),
    tekst('Stand', 12, ({ status }) => hoofdletter(ACTIE_STAND[status])),
    tekst('Trekker', 24, noemer.trekker),
    tekst('Partners', 32, ({ partners }) => noemer.actoren(Object.keys(partners))),
    tekst('Doelgroep', 36, ({ doelgroep }) => noemer.actoren(doelgroep)),
    tekst('Wie zich zo voelt', 28, ({ types }) => samen(types.map((type) => VERONTRUSTING_NAAM[type]))),
    tekst('Werkvorm', 18, ({ werkvorm }) => zeg(WERKVORM, werkvorm)),
    tekst('Plek', 22, ({ plek }) => plek),
    tekst('Kanalen', 16, ({ kanalen }) => samen(kanalen)),
    tekst('Plan Samenleven', 36, ({ planSamenleven }) =>
      samen(planSamenleven.map((type) => PLAN_SAMENLEVEN_NAAM[type])),
    ),
    tekst('Criterium', 36, ({ criterium }) => criterium),
    tekst('Wie meet', 20, ({ wieMeet }) => wieMeet),
    tekst('Belofte', 16, ({ belofte }) => zeg(PARTICIPATIEGRAAD, belofte)),
    tekst('Budget', 18, ({ budget }) => budget),
    getal(
      'Toetsvragen ingevuld (van 5)',
      ({ toets }) =>
        TOETSVRAGEN.filter(
          (vraag) => `${toets[vraag]?.risico ?? ''}${toets[vraag]?.aanpak ?? ''}`.trim() !== '',
        ).length,
    ),
  ])
}
