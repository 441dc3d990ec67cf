import { describe, expect, test } from 'vitest'
import type { Rol } from '../../../src/domain/model/actor'
import { readBlik } from '../../../src/domain/blik/blik'
import { readWegval } from '../../../src/domain/blik/wegval'
import { bouwDossier } from '../../support/dossiers'

const HIER = { posities: { t: { x: 0, y: 0 } } }
const ROLLEN: Rol[] = ['verbinder']
const verbinder = { soort: 'netwerk' as const, rollen: ROLLEN, ...HIER }
const netwerk = { soort: 'netwerk', ...HIER } as const
const midden = { soort: 'stilleMidden', ...HIER } as const

/** `lijnen`: «a-b», a contact; «a~b», a spanning, which is no path. */
function kaart(actoren: Parameters<typeof bouwDossier>[0] & object, lijnen: string) {
  return bouwDossier({
    tegenstellingen: { t: {} },
    ...actoren,
    relaties: Object.fromEntries(
      lijnen.split(' ').flatMap((lijn) => {
        const [, van, hoe, naar] = /^(\w+)([-~])(\w+)$/u.exec(lijn) ?? []
        return van && naar
          ? [[`${van}-${naar}`, { van, naar, type: hoe === '~' ? 'spanning' : 'contact' }]]
          : []
      }),
    ),
  })
}

const WIE = { v: verbinder, w: verbinder, n: netwerk, m: midden, o: midden }

describe('who is no longer reached without', () => {
  test.each([
    ['the only verbinder', 'v', 'v-m v-o', 'm o'],
    ['the only way to one of them', 'n', 'v-n n-m v-o', 'm'],
    ['the verbinder, and another reaches one of them too', 'v', 'v-m w-m v-o', 'o'],
    ['one of two ways', 'n', 'v-n n-m w-m', ''],
    // Near misses: nothing is lost of what was not there.
    ['who stands beside the way', 'n', 'v-m v-n', ''],
    ['the way to one, behind whom another stands three steps away', 'n', 'v-n n-o o-m', 'o'],
    ['who only has a spanning with them', 'v', 'v~m', ''],
    ['somebody without any line', 'n', 'v-m', ''],
    ['nobody at all', 'weg', 'v-m', ''],
    // A midden that carries the word on to the next one.
    ['the verbinder behind whom a midden stands', 'v', 'v-m m-o', 'm o'],
  ])('%s', (_, zonder, lijnen, verliest) => {
    const dossier = kaart({ actoren: WIE }, lijnen)
    expect(readWegval(dossier, 't', zonder, '2026-01-01').verliest.join(' ')).toBe(verliest)
  })

  test('a bestuur reaches nobody, so nobody is lost with it', () => {
    const dossier = kaart({ actoren: { ...WIE, v: { ...verbinder, isBestuur: true } } }, 'v-m')
    expect(readWegval(dossier, 't', 'v', '2026-01-01')).toEqual({ bereikt: 0, verliest: [] })
  })
})

describe('how the map is seen without', () => {
  const kijk = (lijnen: string, zonder = 'v') =>
    readBlik(kaart({ actoren: WIE }, lijnen), 't', { soort: 'wegval', zonder }, '2026-01-01')
  const V = { soort: 'actor', id: 'v' }

  test('only that card and its lines rest; who is lost has a ring and is named', () => {
    const gezien = kijk('v-m v-o w-o')
    expect([...(gezien?.actoren ?? [])].sort().join('')).toBe('mnow')
    expect([...(gezien?.relaties ?? [])]).toEqual(['w-o'])
    expect([...(gezien?.ringen ?? [])]).toEqual([['m', 'vol']])
    expect(gezien?.zin).toEqual(['Zonder ', V, ' bereikt geen verbinder nog: ', { soort: 'actor', id: 'm' }])
  })

  test.each([
    ['v-m w-m', ' blijft iedereen bereikt die nu bereikt is'],
    ['v~m', ' verandert er niets: nog niemand in het stille midden is bereikt'],
  ])('%s:%s', (lijnen, gezegd) => {
    expect(kijk(lijnen)?.zin).toEqual(['Zonder ', V, gezegd])
  })

  test('who is not of the netwerk cannot be taken out', () => {
    expect(kijk('v-m', 'm')).toBeNull()
  })
})

test('who carries a bezorgdheid: a full ring for heard, a broken one for presumed, none for who waits', () => {
  const dossier = bouwDossier({
    tegenstellingen: { t: {} },
    bezorgdheden: { b: { tekst: 'lawaai' } },
    actoren: {
      zei: { soort: 'groep', ...HIER, bezorgdheden: { b: 'gesprek' } },
      zag: { soort: 'stilleMidden', ...HIER, bezorgdheden: { b: 'waarneming' } },
      schat: { soort: 'stilleMidden', ...HIER, bezorgdheden: { b: 'inschatting' } },
      las: { soort: 'luideStem', ...HIER, bezorgdheden: { b: 'online' } },
      wacht: { soort: 'groep', bezorgdheden: { b: 'gesprek' } },
      ander: { soort: 'groep', ...HIER },
    },
    relaties: { za: { van: 'zei', naar: 'zag' }, zo: { van: 'zei', naar: 'ander' } },
  })
  const gezien = readBlik(dossier, 't', { soort: 'bezorgdheid', bezorgdheid: 'b' }, '2026-01-01')
  expect(Object.fromEntries(gezien?.ringen ?? [])).toEqual({
    zei: 'vol',
    zag: 'vol',
    schat: 'streep',
    las: 'streep',
  })
  expect([...(gezien?.relaties ?? [])]).toEqual(['za'])
  expect(gezien?.zin).toEqual(['«', { soort: 'bezorgdheid', id: 'b' }, '»: 2 gehoord, 2 vermoed'])
  expect(readBlik(dossier, 't', { soort: 'bezorgdheid', bezorgdheid: 'weg' }, '2026-01-01')).toBeNull()
})
