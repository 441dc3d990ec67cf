import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bringUpToDate, NieuwereVersieFout } from '../../src/document/ydoc/versie'
import type { Migration } from '../../src/domain/model/migrations'

/** As an older Middenveld would have stored it: `titel` was called `naam`, and actoren had no kind. */
function oud(versie: unknown = 1): Y.Doc {
  const ydoc = new Y.Doc()
  ydoc.getMap('meta').set('formaatversie', versie)
  ydoc.getMap('kop').set('naam', 'Wijk')
  ydoc.getMap('situatie').set('schuiven/tijd', 2)
  const actor = new Y.Map<unknown>()
  actor.set('naam', 'Bewoners')
  actor.set('rollen/doener', true)
  actor.set('posities/t', { x: 0.5, y: 1 })
  ydoc.getMap('actoren').set('a', actor)
  ydoc.getMap('tegenstellingen').set('t', new Y.Map())
  return ydoc
}

const MIGRATIONS: readonly Migration[] = [
  {
    naam: 'kop.naam becomes kop.titel, and every actor a soort',
    migrate: (json) => ({
      ...json,
      kop: { titel: (json.kop as { naam: string }).naam },
      actoren: (json.actoren as object[]).map((actor) => ({ ...actor, soort: 'netwerk' })),
    }),
  },
]

const inhoud = (ydoc: Y.Doc) => ({
  kop: ydoc.getMap('kop').toJSON(),
  actoren: ydoc.getMap('actoren').toJSON(),
})

test('an older document is brought up to date, fields, sets and keyed fields alike', () => {
  const ydoc = oud()
  expect(bringUpToDate(ydoc, MIGRATIONS)).toBeInstanceOf(Uint8Array)
  expect(inhoud(ydoc)).toEqual({
    kop: { titel: 'Wijk', naam: 'Wijk' },
    actoren: {
      a: { naam: 'Bewoners', soort: 'netwerk', 'rollen/doener': true, 'posities/t': { x: 0.5, y: 1 } },
    },
  })
  expect(ydoc.getMap('situatie').toJSON()).toEqual({ 'schuiven/tijd': 2 })
  expect(ydoc.getMap('tegenstellingen').has('t')).toBe(true)
  expect(bringUpToDate(ydoc, MIGRATIONS)).toBeNull()
})

test('what the migration added brings another replica up to date too', () => {
  const ydoc = oud()
  const ander = new Y.Doc()
  Y.applyUpdate(ander, Y.encodeStateAsUpdate(ydoc))
  const erbij = bringUpToDate(ydoc, MIGRATIONS)
  Y.applyUpdate(ander, erbij ?? new Uint8Array())
  expect(inhoud(ander)).toEqual(inhoud(ydoc))
})

test('two tabs that do it at once end alike', () => {
  const een = oud()
  const twee = new Y.Doc()
  Y.applyUpdate(twee, Y.encodeStateAsUpdate(een))
  const [a, b] = [bringUpToDate(een, MIGRATIONS), bringUpToDate(twee, MIGRATIONS)]
  Y.applyUpdate(een, b ?? new Uint8Array())
  Y.applyUpdate(twee, a ?? new Uint8Array())
  expect(inhoud(een)).toEqual(inhoud(twee))
  expect(inhoud(een).actoren).toMatchObject({ a: { soort: 'netwerk' } })
})

test('a newer one is refused before anything changed', () => {
  const ydoc = oud(3)
  const voor = Y.encodeStateAsUpdate(ydoc)
  expect(() => bringUpToDate(ydoc, MIGRATIONS)).toThrow(NieuwereVersieFout)
  expect(Y.encodeStateAsUpdate(ydoc)).toEqual(voor)
})
