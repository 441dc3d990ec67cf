import { describe, expect, test } from 'vitest'
import { findMethoden, METHODEN, type Raad } from '../../../src/domain/luisteren/methoden'
import { readLuisterronde, telTeHoren } from '../../../src/domain/luisteren/luisterronde'
import { LUISTERMETHODEN } from '../../../src/domain/model/luistermoment'
import { PARTICIPATIEGRADEN } from '../../../src/domain/model/werkgroep'
import { bouwDossier } from '../../support/dossiers'

const RAAD: Raad = { graad: null, isApart: false, isTeruggetrokken: false }

describe('a way to listen that fits', () => {
  test.each<[string, Raad, string[], string[]]>([
    ['no rung chosen: all of them', RAAD, [...LUISTERMETHODEN], []],
    [
      'who only informs asks widely, and promises no table',
      { ...RAAD, graad: 'informeren' },
      ['onlineVragenlijst', 'interview'],
      ['gesprekstafel', 'focusgroep'],
    ],
    [
      'who decides together sits down together',
      { ...RAAD, graad: 'meebeslissen' },
      ['gesprekstafel', 'interview'],
      ['ideeenbus', 'onlineVragenlijst'],
    ],
    [
      'where it is bitter, apart',
      { ...RAAD, isApart: true, graad: 'coproduceren' },
      ['interview', 'activiteit'],
      ['focusgroep', 'gesprekstafel'],
    ],
  ])('%s', (_wat, raad, wel, niet) => {
    const gevonden = findMethoden(raad)
    expect(gevonden).toEqual(expect.arrayContaining(wel))
    expect(gevonden.filter((id) => niet.includes(id))).toEqual([])
  })

  test('who withdrew is visited: what is near comes first', () => {
    const [eerste] = findMethoden({ ...RAAD, isTeruggetrokken: true })
    expect(METHODEN[eerste!].dichtbij).toBe(true)
  })

  test('whatever is said, there is always a way', () => {
    for (const graad of [null, ...PARTICIPATIEGRADEN])
      for (const isApart of [true, false])
        for (const isTeruggetrokken of [true, false])
          expect(findMethoden({ graad, isApart, isTeruggetrokken })).not.toEqual([])
  })
})

test('who is to be heard: presumed, or nothing known; who said it is not, and others are no part of it', () => {
  const dossier = bouwDossier({
    bezorgdheden: { z: { tekst: 'Lawaai' } },
    actoren: {
      gehoord: { soort: 'stilleMidden', letter: 'A', bezorgdheden: { z: 'gesprek' } },
      niets: { soort: 'stilleMidden', letter: 'B' },
      vermoed: { soort: 'stilleMidden', letter: 'C', bezorgdheden: { z: 'inschatting' } },
      groep: { soort: 'groep', letter: 'A' },
      weg: { soort: 'stilleMidden', letter: 'D', verontrusting: 'radicaliserend' },
      kind: { soort: 'stilleMidden', letter: 'E', minderjarige: true, eenheid: 'individu' },
    },
  })
  expect(readLuisterronde(dossier).map(({ actor, isTeHoren }) => [actor.id, isTeHoren])).toEqual([
    ['niets', true],
    ['vermoed', true],
    ['gehoord', false],
  ])
  expect(telTeHoren(dossier)).toBe(2)
  expect(telTeHoren(bouwDossier())).toBe(0)
})
