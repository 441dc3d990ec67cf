import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  SECTIE_NAMEN,
  SECTIES,
} from '../../../src/domain/model/dossier'
import { findLosseVerwijzingen } from '../../../src/domain/model/losseverwijzingen'
import { tidyDossier } from '../../../src/domain/model/samenhang'
import { VERWIJZINGEN } from '../../../src/domain/model/verwijzingen'
import { arbDossier, bouwDossier } from '../../support/dossiers'
import { zaad } from '../../support/kans'

const HEEL = bouwDossier({
  kop: { hoofdtegenstelling: 't' },
  tegenstellingen: { t: {} },
  bezorgdheden: { b: {} },
  actoren: { jan: { posities: { t: { x: 0, y: 0 } }, bezorgdheden: { b: 'gesprek' } }, mia: {} },
  relaties: { r: { van: 'jan', naar: 'mia' } },
  uitdagingen: { u: { bezorgdheden: ['b'], doelstellingen: { d: { tekst: 'x', orde: 0 } } } },
  acties: {
    c: { uitdaging: 'u', doelstelling: 'd', trekker: { soort: 'lid', id: 'l' }, doelgroep: ['mia'] },
  },
  leden: { l: { actor: 'mia' } },
  werkgroep: { projectleider: 'l' },
})

const zonder = (
  naam: 'actoren' | 'tegenstellingen' | 'bezorgdheden' | 'uitdagingen' | 'leden',
  id: string,
): Dossier => {
  const { [id]: _weg, ...rest } = HEEL[naam]
  return { ...HEEL, [naam]: rest }
}

test('a dossier in which nothing dangles is the very same object', () => {
  expect(tidyDossier(HEEL)).toBe(HEEL)
  expect(findLosseVerwijzingen(HEEL)).toEqual([])
})

test('every field of the table is a field of the model', () => {
  for (const { in: plaats, veld } of VERWIJZINGEN) {
    const schema = { ...COLLECTIES, ...SECTIES }[plaats]
    expect(Object.keys(schema.entries), `${plaats}.${veld}`).toContain(veld)
  }
})

describe('without what it refers to', () => {
  test('a relatie is hidden, a set loses the member, the rest stays the same object', () => {
    const net = tidyDossier(zonder('actoren', 'mia'))
    expect(net.relaties).toEqual({})
    expect(net.acties.c?.doelgroep).toEqual([])
    expect(net.leden.l?.actor).toBeNull()
    expect(net.actoren.jan).toBe(HEEL.actoren.jan)
    expect(net.uitdagingen).toBe(HEEL.uitdagingen)
  })
  test('a place, a bezorgdheid and the hoofdtegenstelling go', () => {
    expect(tidyDossier(zonder('tegenstellingen', 't'))).toMatchObject({
      kop: { hoofdtegenstelling: null },
      actoren: { jan: { posities: {} } },
    })
    expect(tidyDossier(zonder('bezorgdheden', 'b'))).toMatchObject({
      actoren: { jan: { bezorgdheden: {} } },
      uitdagingen: { u: { bezorgdheden: [] } },
    })
  })
  test('an actie loses the uitdaging with its doelstelling, and its trekker', () => {
    expect(tidyDossier(zonder('uitdagingen', 'u')).acties.c).toMatchObject({
      uitdaging: null,
      doelstelling: null,
    })
    const net = tidyDossier(zonder('leden', 'l'))
    expect(net.acties.c?.trekker).toBeNull()
    expect(net.werkgroep.projectleider).toBeNull()
  })
  test('a relatie with oneself is hidden', () => {
    expect(
      tidyDossier(bouwDossier({ actoren: { a: {} }, relaties: { r: { van: 'a', naar: 'a' } } })).relaties,
    ).toEqual({})
  })
  test('it is told in words, with the id', () => {
    expect(findLosseVerwijzingen(zonder('actoren', 'mia'))).toEqual([
      { plek: 'Relatie «jan – ?»: naar wie hij gaat', naar: 'mia' },
      { plek: 'Actie: doelgroep', naar: 'mia' },
      { plek: 'Lid: actor', naar: 'mia' },
    ])
  })
})

test('a letter that came twice stays with the lowest id, whatever the order', () => {
  const actoren = bouwDossier({
    actoren: {
      c: { letter: 'A' },
      a: { letter: 'A' },
      b: { letter: 'B' },
      l: { soort: 'luideStem', letter: 'A' },
    },
  }).actoren
  const omgekeerd = Object.fromEntries(Object.entries(actoren).reverse())
  for (const volgorde of [actoren, omgekeerd]) {
    const net = tidyDossier({ ...bouwDossier(), actoren: volgorde }).actoren
    expect([net.a?.letter, net.b?.letter, net.c?.letter, net.l?.letter]).toEqual(['A', 'B', 'C', 'A'])
  }
})

test('what was hidden before and looks the same is the same object', () => {
  const los = zonder('tegenstellingen', 't')
  const eerst = tidyDossier(los)
  expect(tidyDossier({ ...los }, eerst)).toBe(eerst)
  const later = tidyDossier({ ...los, plan: { ...los.plan, overzichthouder: 'Mia' } }, eerst)
  expect(later.actoren).toBe(eerst.actoren)
  expect(later.kop).toBe(eerst.kop)
})

test('for any dossier: nothing dangles, it is still valid, and tidying again does nothing', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const net = tidyDossier(dossier)
      expect(findLosseVerwijzingen(net)).toEqual([])
      // A copy: of the very same one it would be remembered.
      const nogmaals = { ...net }
      expect(tidyDossier(nogmaals)).toBe(nogmaals)
      expect(findLosseVerwijzingen(dossier).length > 0 && net === dossier).toBe(false)
      for (const naam of [...SECTIE_NAMEN, ...COLLECTIE_NAMEN]) expect(Object.keys(net)).toContain(naam)
    }),
    { numRuns: 80 },
  )
})

test('told by what differs from the one before, it is what it would be without a before', () => {
  const delen = [...SECTIE_NAMEN, ...COLLECTIE_NAMEN]
  fc.assert(
    fc.property(
      arbDossier,
      arbDossier,
      fc.array(fc.boolean(), { minLength: 400, maxLength: 400 }),
      (een, twee, munt) => {
        let worp = 0
        const kop = () => munt[worp++ % munt.length] === true
        // Of one dossier, with a part of its records from another: some gone, some new, some changed.
        const gemengd = Object.fromEntries(
          delen.map((naam) => {
            if (!kop()) return [naam, een[naam]]
            if ((SECTIE_NAMEN as readonly string[]).includes(naam)) return [naam, twee[naam]]
            const samen = { ...een[naam], ...twee[naam] }
            return [
              naam,
              Object.fromEntries(Object.entries(samen).filter(([id]) => !(id in twee[naam]) || kop())),
            ]
          }),
        ) as Dossier
        const vorige = tidyDossier(een)
        expect(tidyDossier(gemengd, vorige)).toEqual(tidyDossier(structuredClone(gemengd)))
        // And the other way round: what was hidden comes back.
        expect(tidyDossier({ ...een }, tidyDossier({ ...gemengd }))).toEqual(
          tidyDossier(structuredClone(een)),
        )
      },
    ),
    { seed: zaad(12), numRuns: 300 },
  )
})

test.each<[string, (heel: Dossier) => Dossier]>([
  ['an actor that is named elsewhere is gone', () => zonder('actoren', 'mia')],
  [
    'a doelstelling that an actie serves is gone',
    (heel) => ({ ...heel, uitdagingen: { u: { ...heel.uitdagingen.u!, doelstellingen: {} } } }),
  ],
  [
    'a letter comes twice',
    (heel) => ({
      ...heel,
      actoren: { ...heel.actoren, mia: { ...heel.actoren.mia!, letter: heel.actoren.jan!.letter } },
    }),
  ],
  [
    'a new relatie leads nowhere',
    (heel) => ({ ...heel, relaties: { ...heel.relaties, s: { ...heel.relaties.r!, id: 's', naar: 'weg' } } }),
  ],
])('after a dossier in which all was well: %s', (_wat, maak) => {
  const heel = {
    ...HEEL,
    actoren: {
      ...HEEL.actoren,
      jan: { ...HEEL.actoren.jan!, letter: 'A' },
      mia: { ...HEEL.actoren.mia!, letter: 'B' },
    },
  }
  expect(tidyDossier(heel)).toBe(heel)
  const dossier = maak(heel)
  const net = tidyDossier(dossier, heel)
  expect(net).not.toBe(dossier)
  expect(net).toEqual(tidyDossier(structuredClone(dossier)))
})
