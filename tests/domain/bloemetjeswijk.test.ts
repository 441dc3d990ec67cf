import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { ActorSoort } from '../../src/domain/model/actor'
import { readBestand, writeBestand } from '../../src/domain/bestand/bestand'
import { COLLECTIE_NAMEN, COLLECTIES } from '../../src/domain/model/dossier'
import { opOrde } from '../../src/domain/model/grond'
import { createMasker } from '../../src/domain/masker/masker'
import { type Zone, zoneVan } from '../../src/domain/model/zone'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'

const dossier = bloemetjeswijk()

/** Largest that a card of this soort is drawn, in field units. */
const MAAT: Readonly<Record<ActorSoort, { breedte: number; hoogte: number }>> = {
  stilleMidden: { breedte: 320, hoogte: 120 },
  groep: { breedte: 300, hoogte: 120 },
  luideStem: { breedte: 260, hoogte: 80 },
  netwerk: { breedte: 180, hoogte: 90 },
}
const ZONES: Readonly<Record<ActorSoort, readonly Zone[]>> = {
  stilleMidden: ['midden'],
  groep: ['wij', 'zij'],
  luideStem: ['wij', 'zij'],
  netwerk: ['wij', 'midden', 'zij'],
}

const kaart = (tegenstelling: string) =>
  Object.values(dossier.actoren).flatMap((actor) => {
    const plaats = actor.posities[tegenstelling]
    return plaats
      ? [{ ...actor, ...MAAT[actor.soort], px: 600 + 600 * plaats.x, py: plaats.y, zone: zoneVan(plaats.x) }]
      : []
  })

test('every record is valid', () => {
  for (const naam of COLLECTIE_NAMEN) {
    for (const [id, record] of Object.entries(dossier[naam])) {
      const gelezen: unknown = v.parse(COLLECTIES[naam], record)
      expect(gelezen).toEqual(record)
      expect(record).toMatchObject({ id })
    }
  }
})

test('goes into a file and back, without loose references', () => {
  expect(readBestand(writeBestand(dossier))).toEqual({
    ok: true,
    dossier,
    losseVerwijzingen: [],
    vanVersie: 1,
  })
})

test('says where it comes from', () => {
  expect(dossier.kop.bron).toMatch(/Handreiking polarisatie, Agentschap Integratie en Inburgering, 2023/)
  expect(dossier.kop.bron).toMatch(/geen uitgave van het Agentschap/)
})

test('is new each time, so that nobody edits the example of somebody else', () => {
  expect(bloemetjeswijk()).not.toBe(dossier)
  expect(bloemetjeswijk().actoren.vader).not.toBe(dossier.actoren.vader)
})

test('shows five of the seven types of relatie', () => {
  expect(new Set(Object.values(dossier.relaties).map(({ type }) => type)).size).toBeGreaterThanOrEqual(5)
})

test('only the two persons hide', () => {
  const { naam } = createMasker(dossier)
  expect(
    Object.values(dossier.actoren)
      .filter((actor) => naam(actor) !== actor.naam)
      .map(naam),
  ).toEqual(['Luide stem A (ouder)', 'Luide stem D (winkel)'])
})

describe.each(opOrde(dossier.tegenstellingen).map(({ id }) => id))('the map of %s', (tegenstelling) => {
  const kaarten = kaart(tegenstelling)

  test('everybody stands in a zone that suits the soort', () => {
    expect(kaarten.length).toBeGreaterThan(8)
    expect(kaarten.filter(({ soort, zone }) => !ZONES[soort].includes(zone)).map(({ id }) => id)).toEqual([])
  })

  test('no card touches another, or leaves the picture', () => {
    const lucht = 16
    const botsingen = kaarten.flatMap((a, i) =>
      kaarten
        .slice(i + 1)
        .filter(
          (b) =>
            Math.abs(a.px - b.px) < (a.breedte + b.breedte) / 2 + lucht &&
            Math.abs(a.py - b.py) < (a.hoogte + b.hoogte) / 2 + lucht,
        )
        .map((b) => `${a.id} × ${b.id}`),
    )
    expect(botsingen).toEqual([])
    expect(kaarten.filter(({ py }) => Math.abs(py) > 420).map(({ id }) => id)).toEqual([])
  })

  const perId = new Map(kaarten.map((een) => [een.id, een]))
  const lijnen = Object.values(dossier.relaties).flatMap(({ id, van, naar }) => {
    const a = perId.get(van)
    const b = perId.get(naar)
    return a && b ? [{ id, a, b }] : []
  })

  test('no line crosses another line', () => {
    const zijde = (p: Punt, q: Punt, r: Punt) =>
      Math.sign((q.px - p.px) * (r.py - p.py) - (q.py - p.py) * (r.px - p.px))
    const kruisen = lijnen.flatMap((een, i) =>
      lijnen
        .slice(i + 1)
        .filter(({ a, b }) => ![a, b].includes(een.a) && ![a, b].includes(een.b))
        .filter(
          ({ a, b }) =>
            zijde(een.a, een.b, a) !== zijde(een.a, een.b, b) && zijde(a, b, een.a) !== zijde(a, b, een.b),
        )
        .map(({ id }) => `${een.id} × ${id}`),
    )
    expect(kruisen).toEqual([])
  })

  test('no line runs under a card', () => {
    const onder = lijnen.flatMap(({ id, a, b }) =>
      kaarten
        .filter((card) => card !== a && card !== b)
        .filter((card) =>
          Array.from({ length: 101 }, (_, i) => i / 100).some(
            (t) =>
              Math.abs(a.px + t * (b.px - a.px) - card.px) < card.breedte / 2 &&
              Math.abs(a.py + t * (b.py - a.py) - card.py) < card.hoogte / 2,
          ),
        )
        .map((card) => `${id} under ${card.id}`),
    )
    expect(onder).toEqual([])
  })
})

type Punt = { px: number; py: number }
