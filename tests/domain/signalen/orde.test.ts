import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { derive } from '../../../src/domain/derive'
import { ERNSTEN, type Signaal, SIGNAAL_THEMAS } from '../../../src/domain/derive/afleiding'
import { readKaart } from '../../../src/domain/derive/kaartlezing'
import { verwijs, verwijzingenIn, zin } from '../../../src/domain/derive/omdat'
import { COLLECTIES, type CollectieNaam, type Dossier } from '../../../src/domain/dossier'
import { idSchema } from '../../../src/domain/grond'
import { findSignalen } from '../../../src/domain/signalen'
import { eenmaal, type Regel, waar } from '../../../src/domain/signalen/regel'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { arbKaart } from '../../support/arbkaart'
import { arbDossier } from '../../support/dossiers'
import { bouw, luid, midden, netwerk } from './gevallen/kaartje'

const today = '2026-11-24'
const lees = (dossier: Dossier, tegenstelling: string | null = 't') =>
  derive(dossier, tegenstelling, { today })
const open = (dossier: Dossier, tegenstelling: string | null = 't'): Signaal[] =>
  lees(dossier, tegenstelling).signalen.kaarten.flatMap(({ signalen }) => signalen)
const eerste = (dossier: Dossier) => Object.keys(dossier.tegenstellingen).sort()[0] ?? null
const metGezien = (dossier: Dossier, signalen: readonly Signaal[]): Dossier => ({
  ...dossier,
  plan: {
    ...dossier.plan,
    gezien: Object.fromEntries(
      signalen.map(({ sleutel, toestand }) => [sleutel, { reden: 'goed zo', toestand }]),
    ),
  },
})

describe('cards', () => {
  test('equal codes share one, by ernst, then thema in the order of the method, then code', () => {
    const { kaarten } = lees(bloemetjeswijk(), 'groen').signalen
    const rang = kaarten.map(
      ({ ernst, thema, code }) =>
        `${ERNSTEN.indexOf(ernst)} ${String(SIGNAAL_THEMAS.indexOf(thema)).padStart(2, '0')} ${code}`,
    )
    expect(rang).toEqual([...rang].sort())
    expect(new Set(kaarten.map(({ code }) => code)).size).toBe(kaarten.length)
    expect(kaarten.find(({ code }) => code === 'LS-02')?.signalen).toHaveLength(4)
  })
  test('status is on the card of its uitdaging and not among them', () => {
    const dossier = bouw({ bezorgdheden: { b: {} }, uitdagingen: { u: { bezorgdheden: ['b'] } } })
    expect(open(dossier).some(({ code }) => code === 'UI-01')).toBe(false)
    expect(lees(dossier).signalen.status.map(({ code }) => code)).toEqual(['UI-01'])
  })
  test('nobody in place: no signalen at all', () => {
    expect(open(bouw({ situatie: { fase: 4 }, actoren: { m: midden(null) } }))).toEqual([])
  })
})

describe('gezien', () => {
  const stil = bouw({ actoren: { m: midden(0), l: luid(0.5) } })
  test('puts it aside with its reason, for as long as its ground is the same', () => {
    const gezien = metGezien(stil, open(stil))
    expect(open(gezien)).toEqual([])
    expect(lees(gezien).signalen.gezien.map(({ reden }) => reden)).toContain('goed zo')
    const meer = {
      ...gezien,
      actoren: { ...gezien.actoren, n: { ...gezien.actoren.l!, id: 'n', letter: 'B' } },
    }
    // One more luide stem changes SM-05 and LS-06, and asks about itself; what stood on others stays seen.
    expect(open(meer).map(({ sleutel }) => sleutel)).toEqual(['LS-02_n', 'SM-05'])
  })
  test('a stop with a reason no longer holds anything back', () => {
    const dossier = bouw({ actoren: { g: luid(0.5, { verontrusting: 'radicaliserend' }), m: midden(0) } })
    expect(lees(dossier).signalen.klaarVoorPitstop).toBe(false)
    expect(lees(metGezien(dossier, open(dossier))).signalen.klaarVoorPitstop).toBe(true)
  })
})

describe('what it holds back', () => {
  test('a luide stem in the werkgroep holds back the pitstop; one that pulls an actie only the indiening', () => {
    const actoren = { l: luid(0.5), m: midden(0) }
    const { signalen: alsLid } = lees(bouw({ actoren, leden: { jan: { actor: 'l' } } }))
    expect([alsLid.klaarVoorPitstop, alsLid.klaarVoorIndiening]).toEqual([false, false])
    const { signalen: alsTrekker } = lees(
      bouw({ actoren, acties: { a: { trekker: { soort: 'actor', id: 'l' } } } }),
    )
    expect([alsTrekker.klaarVoorPitstop, alsTrekker.klaarVoorIndiening]).toEqual([true, false])
  })
  test('a name that can be recognised holds back the indiening only', () => {
    const { signalen } = lees(
      bouw({ actoren: { m: midden(0, { eenheid: 'individu', naam: 'Jan Peeters' }) } }),
    )
    expect([signalen.klaarVoorPitstop, signalen.klaarVoorIndiening]).toEqual([true, false])
  })
})

test('each actor carries the gravest of what is open about it, also over a relatie', () => {
  const { perActor } = lees(
    bouw({
      actoren: { l: luid(-0.5), m: midden(0), n: netwerk(null) },
      relaties: { r: { van: 'l', naar: 'm', type: 'spanning' } },
    }),
  ).signalen
  expect(perActor).toEqual({ l: 'letOp', m: 'letOp' })
})

describe('a rule', () => {
  const regel = (delen: Partial<Regel>): Regel => ({
    code: 'DI-01',
    ernst: 'tip',
    titel: 'Proef',
    bron: 'S0',
    vind: () => eenmaal(true, zin`Proef.`),
    ...delen,
  })
  const met = (...regels: Regel[]) => {
    const { bezorgdheden, uitdagingen, netwerk: lezing } = lees(bouw({}))
    return findSignalen(
      { kaart: readKaart(bouw({}), 't', today), bezorgdheden, uitdagingen, netwerk: lezing },
      regels,
    )
  }
  test('that throws becomes a report, and the others speak', () => {
    const stuk = regel({
      code: 'DI-02',
      vind: () => {
        throw new Error('stuk')
      },
    })
    const { lezing, storingen } = met(stuk, regel({}))
    expect(storingen).toEqual([{ waar: 'DI-02', melding: 'stuk' }])
    expect(lezing.kaarten.map(({ code }) => code)).toEqual(['DI-01'])
  })
  test('speaks once of each subject, and any subject gives a valid key', () => {
    const lang = 'x'.repeat(64)
    const { lezing } = met(
      regel({
        vind: () => [
          waar([verwijs('actor', lang)], zin`Eén.`),
          waar([verwijs('actor', lang)], zin`Twee.`),
          waar([], zin`Drie.`, { onderwerp: 'gelijke kansen' }),
        ],
      }),
    )
    const sleutels = lezing.kaarten.flatMap(({ signalen }) => signalen.map(({ sleutel }) => sleutel))
    expect(sleutels).toHaveLength(2)
    for (const sleutel of sleutels) expect(v.is(idSchema, sleutel)).toBe(true)
  })
})

const BESTAAT: Readonly<Record<string, CollectieNaam>> = {
  actor: 'actoren',
  relatie: 'relaties',
  bezorgdheid: 'bezorgdheden',
  uitdaging: 'uitdagingen',
  actie: 'acties',
  forum: 'fora',
  lid: 'leden',
}

describe('on any dossier', () => {
  test('no rule throws, keys are unique and valid, and what is referred to is there', () => {
    fc.assert(
      fc.property(fc.oneof(arbDossier, arbKaart), (dossier) => {
        const { signalen, storingen } = lees(dossier, eerste(dossier))
        expect(storingen).toEqual([])
        const alle = [...signalen.kaarten.flatMap((kaart) => kaart.signalen), ...signalen.status]
        const sleutels = alle.map(({ sleutel }) => sleutel)
        expect(new Set(sleutels).size).toBe(sleutels.length)
        for (const { sleutel, over, omdat } of alle) {
          expect(v.is(idSchema, sleutel)).toBe(true)
          const los = [...over, ...verwijzingenIn(omdat.zin)].filter(({ soort, id }) => {
            const collectie = BESTAAT[soort]
            return collectie !== undefined && !Object.hasOwn(dossier[collectie], id)
          })
          expect(los).toEqual([])
        }
      }),
      { seed: 4, numRuns: 150 },
    )
  })
  test('seeing all leaves nothing open', () => {
    fc.assert(
      fc.property(arbKaart, (dossier) => {
        const gezien = metGezien(dossier, open(dossier, eerste(dossier)))
        expect(open(gezien, eerste(dossier))).toEqual([])
      }),
      { seed: 5, numRuns: 80 },
    )
  })
  test('names matter only to rules that read them', () => {
    const NAAMREGELS = new Set(['LS-07', 'UI-07', 'PR-01', 'PR-02', 'WG-02'])
    const sleutels = (dossier: Dossier) =>
      open(dossier, eerste(dossier))
        .filter(({ code }) => !NAAMREGELS.has(code))
        .map(({ sleutel }) => sleutel)
    fc.assert(
      fc.property(arbKaart, (dossier) => {
        const zonder = Object.fromEntries(
          Object.entries(dossier.actoren).map(([id, actor]) => [
            id,
            v.parse(COLLECTIES.actoren, { ...actor, naam: 'X' }),
          ]),
        )
        expect(sleutels({ ...dossier, actoren: zonder })).toEqual(sleutels(dossier))
      }),
      { seed: 6, numRuns: 80 },
    )
  })
})
