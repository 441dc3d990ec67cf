/** A whole plan on the map of the bench: bezorgdheden that many carry, uitdagingen of three of them, acties. The same on every machine. */
import { TERMIJNEN, WERKVORMEN } from '../../src/domain/actie'
import { type Actor, VERONTRUSTINGEN } from '../../src/domain/actor'
import { BEZORGDHEID_BRONNEN, DIEPERLIGGEND } from '../../src/domain/bezorgdheid'
import { derive } from '../../src/domain/derive'
import { type Dossier, maakRecord } from '../../src/domain/dossier'
import { writeBestand } from '../../src/domain/bestand'
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

export const deriveVoorBench = (dossier: Dossier) => derive(dossier, TEGENSTELLING, { today: '2026-11-24' })

/** The same map as a file, and an actor that stands at the wij side of it. */
export const planVoorPaneel = () => ({
  text: writeBestand(maakPlan(200, 60, 40)),
  actoren: 200,
  id: actorId(PANEELACTOR),
})
/** A groep near the wij pole. */
const PANEELACTOR = 24
