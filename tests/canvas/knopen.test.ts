import { expect, test } from 'vitest'
import { createKnopenbouwer } from '../../src/canvas/knopen'
import { createAs } from '../../src/geometry/as'
import { bouwDossier } from '../support/dossiers'

const AS = createAs(1200)
const meet = (tekst: string, grootte: number) => tekst.length * grootte * 0.5
const dossier = bouwDossier({
  tegenstellingen: { t1: {} },
  actoren: {
    bewoners: { soort: 'groep', naam: 'Bewoners', posities: { t1: { x: -0.6, y: 0 } } },
    gezinnen: { soort: 'stilleMidden', naam: 'Jonge gezinnen', posities: { t1: { x: 0, y: 0 } } },
  },
})

test('a signaal is heard in the name of its actor, and touches no other node', () => {
  const bouwer = createKnopenbouwer({ meet })
  const zonder = bouwer.bouwKnopen(dossier, 't1', null, new Map(), new Map(), AS)
  const vorige = new Map(zonder.map((knoop) => [knoop.id, knoop]))
  const met = bouwer.bouwKnopen(dossier, 't1', null, vorige, new Map([['gezinnen', 'letOp' as const]]), AS)
  expect(met.map(({ ariaLabel }) => ariaLabel)).toEqual([
    'Groep: Bewoners, in de zone wij',
    'Stille midden: Jonge gezinnen, in het midden, signaal: let op',
  ])
  expect(met[0]).toBe(zonder[0])
  expect(met[1]?.data).toBe(zonder[1]?.data)
})

test('on whose place the room agreed is heard with the day, and seen in its drawing, in this tegenstelling only', () => {
  const eens = (t: string) =>
    bouwDossier({
      tegenstellingen: { t1: {}, t2: {} },
      actoren: {
        bewoners: { naam: 'Bewoners', posities: { t1: { x: -0.6, y: 0 } }, eens: { [t]: '2026-03-03' } },
      },
    })
  const bouw = (t: string) => {
    const [knoop] = createKnopenbouwer({ meet }).bouwKnopen(eens(t), 't1', null, new Map(), new Map(), AS)
    const heeftSlot = knoop?.data.tekening.vormen.some(
      (vorm) => vorm.soort === 'icoon' && vorm.naam === 'lock',
    )
    return [knoop?.ariaLabel, heeftSlot, knoop?.width]
  }
  const [naam, heeft, breedte] = bouw('t2')
  expect([naam, heeft]).toEqual(['Groep: Bewoners, in de zone wij', false])
  expect(bouw('t1')).toEqual([
    'Groep: Bewoners, in de zone wij, over die plaats zijn jullie het eens sinds 3 maart 2026',
    true,
    breedte,
  ])
})
