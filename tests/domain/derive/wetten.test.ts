/** The seven things that always hold, on any map. Source: afleiding «Wat altijd geldt». */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actie } from '../../../src/domain/model/actie'
import { VERONTRUSTINGEN } from '../../../src/domain/model/actor'
import { derive } from '../../../src/domain/derive'
import type { Afleiding } from '../../../src/domain/lezing/afleiding'
import { type Omdat, verwijzingenIn, type Verwijzing } from '../../../src/domain/lezing/omdat'
import type { Dossier } from '../../../src/domain/model/dossier'
import { tidyDossier } from '../../../src/domain/model/samenhang'
import { arbKaart } from '../../support/arbkaart'
import { arbDossier, arbId, bouwDossier } from '../../support/dossiers'
import { lees, leesAf, midden, opKaart, storingenVan, TODAY } from '../../support/opkaart'
import { zaad } from '../../support/kans'

const RUNS = { numRuns: 150, seed: zaad(20_261_124) }
const wet = (test: (dossier: Dossier) => void) => fc.assert(fc.property(arbKaart, test), RUNS)

/** What an uitdaging scores, without the sentences. */
const scores = ({ uitdagingen }: Afleiding) =>
  [...uitdagingen.gerangschikt, ...uitdagingen.verborgen].map((een) => ({
    sleutel: een.sleutel,
    punten: [een.draagvlak.punten, een.verbinding.punten, een.haalbaarheid.punten, een.som],
    midden: [een.draagvlak.gehoord, een.draagvlak.vermoed, een.draagvlak.van],
    status: een.status,
    plaats: een.plaats,
    gelijkwaardig: een.gelijkwaardig,
  }))

const metActoren = (
  dossier: Dossier,
  wijzig: (actor: Dossier['actoren'][string]) => Dossier['actoren'][string] | null,
): Dossier => ({
  ...dossier,
  actoren: Object.fromEntries(
    Object.values(dossier.actoren).flatMap((actor) => {
      const nieuw = wijzig(actor)
      return nieuw ? [[actor.id, nieuw] as const] : []
    }),
  ),
})

describe('1 loudness never counts', () => {
  test('without luide stemmen every score, status and place is the same', () => {
    wet((dossier) => {
      const stil = metActoren(dossier, (actor) => (actor.soort === 'luideStem' ? null : actor))
      expect(scores(leesAf(stil))).toEqual(scores(leesAf(dossier)))
    })
  })
  test('and so it is when they shout every bezorgdheid', () => {
    wet((dossier) => {
      const alles = Object.fromEntries(
        Object.keys(dossier.bezorgdheden).map((id) => [id, 'gesprek' as const]),
      )
      const luid = metActoren(dossier, (actor) =>
        actor.soort === 'luideStem' ? { ...actor, bezorgdheden: alles } : actor,
      )
      expect(scores(leesAf(luid))).toEqual(scores(leesAf(dossier)))
    })
  })
})

describe('2 what stands where in a list, and left or right, decides nothing', () => {
  test('the mirror changes no class, score, place, suggestion or candidate', () => {
    const spiegel = (dossier: Dossier) =>
      metActoren(dossier, (actor) => ({
        ...actor,
        posities: Object.fromEntries(
          Object.entries(actor.posities).map(([id, plek]) => [
            id,
            { ...plek, x: plek.x === 0 ? 0 : -plek.x },
          ]),
        ),
      }))
    const zonderKant = (afleiding: Afleiding) => ({
      klassen: afleiding.bezorgdheden.map(({ id, klasse }) => [id, klasse]),
      scores: scores(afleiding),
      voorstellen: afleiding.acties.perUitdaging.map(({ voorstellen, doelgroep, wie }) => [
        voorstellen.map(({ sleutel, doelgroep: voor }) => [sleutel, voor]),
        doelgroep,
        wie.trekkers.map(({ actor }) => actor),
        wie.partners.map(({ actor }) => actor),
        wie.tegenlezers,
      ]),
      netwerk: [
        afleiding.netwerk.bereik.bereikt,
        afleiding.netwerk.afhankelijkheid.perActor,
        afleiding.netwerk.brug.rechtstreeks,
        afleiding.netwerk.brug.binnenTwee,
        afleiding.netwerk.onderbouwing,
      ],
      breuklijnen: [afleiding.breuklijnen?.samenvallend.length, afleiding.breuklijnen?.kruisend.length],
    })
    wet((dossier) => {
      expect(zonderKant(leesAf(spiegel(dossier)))).toEqual(zonderKant(leesAf(dossier)))
    })
  })
  test('records and keys in the opposite order give the very same outcome', () => {
    const keer = <T>(waarde: T): T =>
      typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)
        ? waarde
        : (Object.fromEntries(
            Object.entries(waarde)
              .reverse()
              .map(([sleutel, deel]) => [sleutel, keer(deel)]),
          ) as T)
    wet((dossier) => {
      expect(leesAf(keer(dossier))).toEqual(leesAf(dossier))
    })
  })
})

test('3 one more heard carrier from the midden never lowers the draagvlak', () => {
  wet((dossier) => {
    const erbij = bouwDossier({
      actoren: {
        erbij: { soort: 'stilleMidden', bezorgdheden: { p: 'gesprek' }, posities: { t: { x: 0, y: 0 } } },
      },
    }).actoren
    const eerst = leesAf(dossier).uitdagingen.gerangschikt
    const dan = leesAf({ ...dossier, actoren: { ...dossier.actoren, ...erbij } }).uitdagingen.gerangschikt
    for (const { sleutel, bezorgdheden, draagvlak } of eerst) {
      if (!bezorgdheden.includes('p')) continue
      const nieuw = dan.find((een) => een.sleutel === sleutel)
      expect(nieuw?.draagvlak.punten).toBeGreaterThanOrEqual(draagvlak.punten)
      expect(nieuw?.draagvlak.gehoord).toContain('erbij')
    }
  })
})

/** Every number in what is derived; the actors inside it, with their places in hundredths, are the dossier's. */
function getallen(waarde: unknown): number[] {
  if (typeof waarde === 'number') return [waarde]
  if (typeof waarde !== 'object' || waarde === null || 'posities' in waarde) return []
  return Object.values(waarde).flatMap(getallen)
}

describe('4 and 6 every dossier that the schema accepts gives an outcome in whole counts', () => {
  test.each([
    ['any dossier', arbDossier],
    ['any map', arbKaart],
  ])('%s', (_, arb) => {
    fc.assert(
      fc.property(arb, fc.oneof(fc.constantFrom('t', 'v', null), arbId), (dossier, tegenstelling) => {
        const afleiding = derive(dossier, tegenstelling, TODAY)
        expect(storingenVan(afleiding)).toEqual([])
        expect(getallen(afleiding).filter((getal) => !Number.isInteger(getal) || getal < 0)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

/** Everything with a reason, however deep. */
function redenen(waarde: unknown): Omdat[] {
  if (typeof waarde !== 'object' || waarde === null || 'posities' in waarde) return []
  const zelf = 'zin' in waarde && 'code' in waarde ? [waarde as Omdat] : []
  return [...zelf, ...Object.values(waarde).flatMap(redenen)]
}
const COLLECTIE = {
  actor: 'actoren',
  relatie: 'relaties',
  bezorgdheid: 'bezorgdheden',
  standpunt: 'standpunten',
  uitdaging: 'uitdagingen',
  actie: 'acties',
  forum: 'fora',
  lid: 'leden',
  tegenstelling: 'tegenstellingen',
} as const
const bestaat = (dossier: Dossier, { soort, id }: Verwijzing): boolean =>
  soort === 'type'
    ? (VERONTRUSTINGEN as readonly string[]).includes(id)
    : Object.hasOwn(tidyDossier(dossier)[COLLECTIE[soort]], id)

test('5 every reason has words, a code of the method, and references that exist', () => {
  fc.assert(
    fc.property(fc.oneof(arbKaart, arbDossier), (getypt) => {
      // What people typed of days to watch stands in the toets as it is; its signs are theirs.
      const dossier = { ...getypt, plan: { ...getypt.plan, triggers: {} } }
      for (const tegenstelling of [...Object.keys(dossier.tegenstellingen), null]) {
        const alle = redenen(derive(dossier, tegenstelling, TODAY))
        for (const { zin, code } of alle) {
          expect(lees(zin).trim()).toMatch(/[.?]$/u)
          expect(lees(zin)).not.toMatch(/undefined|null|\s{2}|\.\.|: \.|\(\)/u)
          expect(code).toMatch(/^(?:S[0-4](?:\.\d+)?|D|AVG(?: art\. 9)?|Middenveld)$/u)
          expect(verwijzingenIn(zin).filter((een) => !bestaat(dossier, een))).toEqual([])
        }
      }
    }),
    RUNS,
  )
})

test('7 «alle» and «alleen» need at least one', () => {
  wet((dossier) => {
    const afleiding = leesAf(dossier)
    const alleen = afleiding.bezorgdheden.flatMap(({ klasse, luid, netwerk, inwoners }) => {
      const dragers = { enkelLuideStem: luid, enkelNetwerk: netwerk, enkelMiddenzone: inwoners.midden }
      return klasse in dragers ? [dragers[klasse as keyof typeof dragers].length] : []
    })
    expect(alleen).not.toContain(0)
    for (const { zin } of redenen(afleiding)) expect(lees(zin)).not.toMatch(/\balle 0|van de 0|\benige 0/u)
  })
})

test('what only a step shows is derived when somebody looks there, and once', () => {
  const dossier = opKaart({ m: midden(0, { b: 'gesprek' }) }, { acties: { x: {} } })
  const [actie] = Object.values(dossier.acties)
  const stuk = Object.defineProperty({ ...actie }, 'werkvorm', {
    get: () => {
      throw new Error('stuk')
    },
  })
  const afleiding = leesAf({ ...dossier, acties: { x: stuk as Actie } })
  expect(afleiding.storingen.map(({ waar }) => waar)).not.toContain('acties')
  expect(afleiding.acties.perUitdaging).toEqual([])
  expect(afleiding.storingen.map(({ waar }) => waar)).toContain('acties')
  const heel = leesAf(dossier)
  expect(heel.acties).toBe(heel.acties)
})

test('a question that throws leaves its place empty and reports itself', () => {
  const dossier = opKaart({ m: midden(0, { b: 'gesprek' }) }, { uitdagingen: { u: { bezorgdheden: ['b'] } } })
  const plan = Object.defineProperty({ ...dossier.plan }, 'verborgenVoorstellen', {
    get: () => {
      throw new Error('stuk')
    },
  })
  const afleiding = leesAf({ ...dossier, plan })
  expect(afleiding.storingen).toEqual([{ waar: 'uitdagingen', melding: 'stuk' }])
  expect(afleiding.acties.perUitdaging).toEqual([])
  expect(afleiding.storingen).toEqual([
    { waar: 'uitdagingen', melding: 'stuk' },
    { waar: 'acties', melding: 'stuk' },
  ])
  expect(afleiding.uitdagingen.gerangschikt).toEqual([])
  expect(afleiding.bezorgdheden).toMatchObject([{ klasse: 'eenMiddengroep' }])
  expect(afleiding.netwerk.bereik.onbereikt).toEqual(['m'])
})
