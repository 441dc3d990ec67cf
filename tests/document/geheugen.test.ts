/** A name that was hidden once stays hidden: after a rename, a removal, an undo, and in another tab. */
import { describe, expect, test } from 'vitest'
import type { DossierDocument } from '../../src/document/dossierdocument'
import { addActor, editActoren, removeActoren } from '../../src/document/mutations'
import { createMasker } from '../../src/domain/masker'
import { bouwDossier } from '../support/dossiers'
import { brengSamen, replicas } from '../support/documenten'

const BEGIN = bouwDossier({
  kop: { context: 'Jan Peeters belde. Peeters is boos.' },
  actoren: { jan: { soort: 'luideStem', naam: 'Jan Peeters' }, wijk: { naam: 'Wijkraad' } },
})
const open = () => replicas(BEGIN, 2) as [DossierDocument, DossierDocument]
const context = (document: DossierDocument) => {
  const dossier = document.read()
  return createMasker(dossier).tekst(dossier.kop.context)
}
const namen = (document: DossierDocument) =>
  Object.values(document.read().verborgenNamen).map(({ naam }) => naam)

describe('a hidden name is remembered', () => {
  test.each<[string, (document: DossierDocument) => void, string]>([
    ['after a rename to a role', (d) => editActoren(d, ['jan'], { naam: 'Wijkagent' }), 'Luide stem A'],
    [
      'after a rename to somebody else',
      (d) => editActoren(d, ['jan'], { naam: 'Piet Maes' }),
      'Luide stem A',
    ],
    ['after its name was taken away', (d) => editActoren(d, ['jan'], { naam: '' }), 'Luide stem A'],
    ['after a removal', (d) => removeActoren(d, ['jan']), 'iemand'],
  ])('%s, in old texts and after undo and redo', (_wat, doe, masker) => {
    const [document] = open()
    doe(document)
    expect(context(document)).toBe(`${masker} belde. ${masker} is boos.`)
    document.undo()
    expect(context(document)).toBe('Luide stem A belde. Luide stem A is boos.')
    document.redo()
    expect(context(document)).toBe(`${masker} belde. ${masker} is boos.`)
    expect(namen(document)).toContain('Jan Peeters')
  })

  test('after the undo of who was added', () => {
    const [document] = open()
    addActor(document, { soort: 'luideStem', naam: 'Zjef Quaghebeur' })
    document.undo()
    expect(createMasker(document.read()).tekst('Quaghebeur')).toBe('iemand')
  })

  test('in one transaction, so that nobody ever sees one without the other', () => {
    const [document] = open()
    const updates: Uint8Array[] = []
    document.onUpdate((update) => updates.push(update))
    removeActoren(document, ['jan'])
    expect(updates).toHaveLength(1)
  })

  test('in the other tab as well', () => {
    const [mij, jij] = open()
    removeActoren(mij, ['jan'])
    brengSamen([mij, jij])
    expect(context(jij)).toBe('iemand belde. iemand is boos.')
  })

  test('when the whole dossier is put back to an earlier day', () => {
    const [document] = open()
    const vroeger = document.read()
    editActoren(document, ['jan'], { naam: 'Piet Maes' })
    document.replace({ ...vroeger, actoren: {} }, 'Teruggezet')
    expect(createMasker(document.read()).tekst('Piet Maes en Jan Peeters')).not.toMatch(/Maes|Peeters/u)
  })
})

describe('it is no list of keys', () => {
  const typ = (document: DossierDocument, id: string, burst: string, ...stappen: string[]) => {
    for (const naam of stappen) editActoren(document, [id], { naam }, undefined, { continues: burst })
  }

  test('typing on, and typing anew, leaves what stood before the burst and nothing between', () => {
    const [document] = open()
    typ(document, 'jan', 'b1', 'Jan Peeter', 'Jan', 'J', '', 'P', 'Pie', 'Piet', 'Piet Maes')
    expect(namen(document)).toEqual(['Jan Peeters'])
  })

  test('a first name that gets its last name is hidden by it', () => {
    const [document] = open()
    const id = addActor(document, { soort: 'luideStem', naam: 'Zjef' })
    typ(document, id, 'b2', 'Zjef Q', 'Zjef Qua', 'Zjef Quaghebeur')
    expect(namen(document)).toEqual([])
    expect(createMasker(document.read()).tekst('Zjef')).toBe('Luide stem B')
  })

  test('a burst that ends where it began is still no act', () => {
    const [document] = open()
    typ(document, 'jan', 'b3', 'Jan Peeter', 'Jan Peeters')
    expect(document.history().undo).toBeNull()
  })

  test('who may be seen is not remembered', () => {
    const [document] = open()
    removeActoren(document, ['wijk'])
    expect(namen(document)).toEqual([])
  })

  test('the same name twice is remembered once', () => {
    const [document] = open()
    for (const naam of ['Piet Maes', 'Jan Peeters', 'Piet Maes']) editActoren(document, ['jan'], { naam })
    expect(namen(document).sort()).toEqual(['Jan Peeters', 'Piet Maes'])
  })
})
