import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  SECTIE_NAMEN,
  SECTIES,
} from '../../../src/domain/model/dossier'
import { findLosseVerwijzingen, tidyDossier, VERWIJZINGEN } from '../../../src/domain/model/samenhang'
import { arbDossier, bouwDossier } from '../../support/dossiers'

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
      expect(tidyDossier(net)).toBe(net)
      expect(findLosseVerwijzingen(dossier).length > 0 && net === dossier).toBe(false)
      for (const naam of [...SECTIE_NAMEN, ...COLLECTIE_NAMEN]) expect(Object.keys(net)).toContain(naam)
    }),
    { numRuns: 80 },
  )
})
