import { expect, test } from 'vitest'
import { maakRecord } from '../../src/domain/model/dossier'
import { beeldVanActor } from '../../src/geometry/beeld'
import { legendeVan } from '../../src/geometry/legende'
import { bouwDossier } from '../support/dossiers'
import { meetMetTabel } from '../support/letterbreedtes'

test.each<[string, Record<string, string>, string[]]>([
  ['nothing that is not on the map', {}, ['groep inwoners']],
  [
    'the lock where the room agreed',
    { t: '2026-03-03' },
    ['groep inwoners', 'hier zijn jullie het over eens'],
  ],
  ['and not where it agreed elsewhere', { u: '2026-03-03' }, ['groep inwoners']],
])('the legend explains %s', (_, eens, regels) => {
  const actor = maakRecord('actoren', {
    id: 'a',
    soort: 'groep',
    naam: 'Wijkraad',
    posities: { t: { x: 0, y: 0 } },
    eens,
  })
  const beelden = [beeldVanActor(actor, bouwDossier({}), { tegenstellingId: 't' })]
  const [wie] = legendeVan({ beelden, gebruikt: new Set() }, meetMetTabel)
  expect(wie?.regels.map(({ tekst }) => tekst)).toEqual(regels)
})
