/** A log with holes: what does not lean on what is lost is there, whoever wrote it and whatever came after. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { heelLog } from '../../src/document/ydoc/herstel'
import { addActor, editActoren } from '../../src/document/mutations'
import { leegDossier } from '../../src/domain/model/dossier'
import { brengSamen, replicas } from '../support/documenten'
import { zaad } from '../support/kans'

const ROMMEL = new Uint8Array([3, 1, 200])

/** Each act of each hand as an update, with who it added. */
function maakLog(stappen: readonly { wie: number; samen: boolean }[]) {
  const documenten = replicas(leegDossier(), 3)
  const begin = documenten[0]?.encodeState() ?? new Uint8Array()
  const log: { update: Uint8Array; naam: string }[] = [{ update: begin, naam: '' }]
  let naam = ''
  for (const document of documenten) {
    document.onUpdate((update, origin) => void (origin === 'eigen' && log.push({ update, naam })))
  }
  for (const [n, { wie, samen }] of stappen.entries()) {
    naam = `Actor ${n}`
    const document = documenten[wie]
    if (document) addActor(document, { soort: 'groep', naam })
    if (samen) brengSamen(documenten)
  }
  return log
}

const namenIn = (update: Uint8Array | null): string[] => {
  const ydoc = new Y.Doc()
  if (update) Y.applyUpdate(ydoc, update)
  return [...ydoc.getMap('actoren').values()]
    .map((record) => String((record as Y.Map<unknown>).get('naam')))
    .sort()
}

const STAP = fc.record({ wie: fc.nat(2), samen: fc.boolean() })

test('whatever is lost, every act that is not is there', () => {
  fc.assert(
    fc.property(
      fc.array(STAP, { minLength: 1, maxLength: 30 }),
      fc.array(fc.nat(29), { minLength: 1, maxLength: 8 }),
      (stappen, kapot) => {
        const log = maakLog(stappen)
        const weg = new Set(kapot.map((n) => 1 + (n % stappen.length)))
        const { update, verloren } = heelLog(log.map((rij, i) => (weg.has(i) ? ROMMEL : rij.update)))
        expect(verloren).toBe(weg.size)
        const blijft = log.filter(({ naam }, i) => naam !== '' && !weg.has(i)).map(({ naam }) => naam)
        expect(namenIn(update)).toEqual(blijft.sort())
      },
    ),
    { seed: zaad(20261129), numRuns: 200 },
  )
})

test('what was written in what is lost goes with it, and the rest goes on', () => {
  const [document] = replicas(leegDossier(), 1)
  if (!document) throw new Error('one')
  const log = [document.encodeState()]
  document.onUpdate((update) => log.push(update))
  const kwijt = addActor(document, { soort: 'groep', naam: 'Kwijt' })
  editActoren(document, [kwijt], { nota: 'over wie er niet meer is' })
  addActor(document, { soort: 'groep', naam: 'Blijft' })
  const { update } = heelLog(log.map((een, i) => (i === 1 ? ROMMEL : een)))
  expect(namenIn(update)).toEqual(['Blijft'])
})

test('a log that only waits for what another tab still writes is not damaged', () => {
  const log = maakLog([
    { wie: 0, samen: true },
    { wie: 1, samen: true },
  ])
  const zonder = log.filter((_rij, i) => i !== 1).map(({ update }) => update)
  const { update, verloren } = heelLog(zonder)
  expect(verloren).toBe(0)
  // When it arrives, it is taken.
  const ydoc = new Y.Doc()
  for (const een of [update, log[1]?.update]) if (een) Y.applyUpdate(ydoc, een)
  expect(ydoc.getMap('actoren').size).toBe(2)
})
