/**
 * A whole plan on the map of the bench: bezorgdheden that many carry, uitdagingen of three of them, acties; and the same full of names of persons. The
 * same on every machine.
 */
import { TERMIJNEN, WERKVORMEN } from '../../src/domain/model/actie'
import { type Actor, VERONTRUSTINGEN } from '../../src/domain/model/actor'
import { BEZORGDHEID_BRONNEN, DIEPERLIGGEND } from '../../src/domain/model/bezorgdheid'
import { derive } from '../../src/domain/derive'
import type { Afleiding } from '../../src/domain/lezing/afleiding'
import { maskDossier } from '../../src/domain/masker/maskdossier'
import { type Dossier, maakRecord } from '../../src/domain/model/dossier'
import { writeBestand } from '../../src/domain/bestand/bestand'
import { grootPlan } from '../support/grootplan'
import { actorId, maakGraaf, TEGENSTELLING } from './graaf'

const keuze = <T>(lijst: readonly T[], i: number): T => lijst[i % lijst.length] as T
const reeks = <T>(aantal: number, maak: (i: number) => T): T[] =>
  Array.from({ length: aantal }, (_, i) => maak(i))
const perId = <T extends { id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** Of the bezorgdheden a third stands in uitdagingen, three in each; the others are suggested. */
export function maakPlan(actoren: number, bezorgdheden: number, acties: number): Dossier {
  const graaf = maakGraaf(actoren)
  const uitdagingen = Math.floor(bezorgdheden / 3)
  const netwerk = Object.values(graaf.actoren).filter(({ soort }) => soort === 'netwerk')
  return {
    ...graaf,
    actoren: perId(Object.values(graaf.actoren).map((actor, i) => metBezorgdheden(actor, i, bezorgdheden))),
    bezorgdheden: perId(
      reeks(bezorgdheden, (i) =>
        maakRecord('bezorgdheden', {
          id: `b${i}`,
          tekst: `Zorg ${i}`,
          dieperliggend: keuze(DIEPERLIGGEND, i),
        }),
      ),
    ),
    uitdagingen: perId(
      reeks(uitdagingen, (i) =>
        maakRecord('uitdagingen', {
          id: `u${i}`,
          tekst: `Uitdaging ${i}`,
          bezorgdheden: [`b${i}`, `b${(i * 2) % bezorgdheden}`, `b${(i + 7) % bezorgdheden}`],
          impact: keuze([0, 1, 2, 3], i),
          steun: reeks(3, (n) => keuze(netwerk, i + n).id),
          keuze: keuze(['gekozen', 'open'] as const, i),
        }),
      ),
    ),
    acties: perId(
      reeks(acties, (i) =>
        maakRecord('acties', {
          id: `x${i}`,
          tekst: `Actie ${i}`,
          uitdaging: `u${i % uitdagingen}`,
          termijn: keuze(TERMIJNEN, i),
          werkvorm: keuze(WERKVORMEN, i),
          kanalen: ['offline'],
          doelgroep: reeks(5, (n) => `a${(i * 5 + n) % actoren}`),
          trekker: { soort: 'actor', id: keuze(netwerk, i).id },
        }),
      ),
    ),
  }
}

/** Three bezorgdheden for everybody but the network, which has one now and then. */
const metBezorgdheden = (actor: Actor, i: number, aantal: number): Actor => ({
  ...actor,
  verontrusting: actor.soort === 'netwerk' ? null : keuze(VERONTRUSTINGEN, i),
  bezorgdheden: Object.fromEntries(
    reeks(actor.soort === 'netwerk' ? i % 2 : 3, (n) => [
      `b${(i * 7 + n * 11) % aantal}`,
      keuze(BEZORGDHEID_BRONNEN, i + n),
    ]),
  ),
})

/** Every part, as if every panel and step stood open. */
export const kijkOveral = (afleiding: Afleiding): unknown[] => Object.values(afleiding)

export const deriveVoorBench = (dossier: Dossier) => derive(dossier, TEGENSTELLING, { today: '2026-11-24' })

/** The same map as a file, and an actor that stands at the wij side of it. */
export const planVoorPaneel = () => ({
  text: writeBestand(maakPlan(200, 60, 40)),
  actoren: 200,
  id: actorId(PANEELACTOR),
})
/** A groep near the wij pole. */
const PANEELACTOR = 24

/** Sixty acties, thirty leden and long answers, and two hundred lines in the log of the first actie. */
export function planVoorToetsen() {
  const plan = grootPlan()
  const logboek = Object.fromEntries(
    reeks(200, (i) => [
      `l${i}`,
      {
        datum: `2027-${`${1 + (i % 12)}`.padStart(2, '0')}-${`${1 + (i % 28)}`.padStart(2, '0')}`,
        stand: null,
        cijfer: `${i % 40}`,
        tekst: `${i} buren kwamen langs, en wie er voor het eerst was, kreeg koffie.`,
        orde: i,
      },
    ]),
  )
  const [eerste] = Object.values(plan.acties)
  if (!eerste) throw new Error('A plan without acties is no plan')
  const acties = { ...plan.acties, [eerste.id]: { ...eerste, logboek } }
  return { text: writeBestand({ ...plan, acties }), actoren: 10 }
}

const VOOR = ['Jan', 'Mia', 'Fatima', 'Joris', 'Hilde', 'Bilal', 'Greet', 'Wouter', 'Sanae', 'Kristof', 'Els']
const LETTERGREPEN = [
  'ver',
  'mey',
  'der',
  'quag',
  'he',
  'beur',
  'stuy',
  'ven',
  'boy',
  'cle',
  'rens',
  'dries',
  'lam',
]
const ZINNEN = [
  'Kent de buurt door en door, en belt elke week met # over de stand van zaken op het plein.',
  'Was boos na de vergadering van mei: «# luistert niet», zei iemand, en toen ging iedereen naar huis.',
  'Een rustig gesprek aan de keukentafel. De kinderen van # spelen in de straat en vragen een zebrapad.',
  'Stuurt mails naar @ en wacht op antwoord. Het wordt beter wanneer de groendienst langskomt.',
]

function naamVan(i: number): string {
  const stuk = (n: number) => LETTERGREPEN[n % LETTERGREPEN.length] ?? ''
  const achter = stuk(i) + stuk(Math.floor(i / 13)) + stuk(i * 7 + Math.floor(i / 169))
  return `${VOOR[i % VOOR.length]} ${achter.charAt(0).toUpperCase()}${achter.slice(1)}`
}

const isPersoon = (i: number): boolean => i % 3 === 0

/** Of so many actors, with texts as long as people write them. */
export function maakMaskeerwerk(aantal: number): Dossier {
  const plan = maakPlan(aantal, Math.floor(aantal / 10), Math.floor(aantal / 10))
  const tekst = (i: number): string =>
    ZINNEN.map((zin, n) => {
      const naam = naamVan(((i * 31 + n * 17) % Math.ceil(aantal / 3)) * 3)
      return zin
        .replace('#', n % 2 === 0 ? naam : (naam.split(' ')[1] ?? ''))
        .replace('@', naam.replace(' ', '.'))
    }).join(' ')
  return {
    ...plan,
    actoren: Object.fromEntries(
      Object.values(plan.actoren).map((actor, i) => [
        actor.id,
        isPersoon(i)
          ? { ...actor, naam: naamVan(i), eenheid: 'individu' as const, nota: tekst(i) }
          : { ...actor, eenheid: 'meerdere' as const, nota: tekst(i) },
      ]),
    ),
    relaties: Object.fromEntries(
      Object.values(plan.relaties).map((relatie, i) => [
        relatie.id,
        i % 2 ? relatie : { ...relatie, nota: tekst(i).slice(0, 90) },
      ]),
    ),
    acties: Object.fromEntries(
      Object.values(plan.acties).map((actie, i) => [actie.id, { ...actie, taakverdeling: tekst(i) }]),
    ),
  }
}

/** As a dossier that was just opened: nothing of it is known yet. Milliseconds. */
export function maskeerEenmaal(dossier: Dossier): number {
  const vers = structuredClone(dossier)
  const begin = performance.now()
  const { vervangen } = maskDossier(vers)
  const duur = performance.now() - begin
  if (!vervangen) throw new Error('Nothing was masked')
  return duur
}
