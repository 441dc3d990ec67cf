/** Names and lines of a neighbour in the dossier: one step, everybody waits, who is here already is linked and not doubled. */
import { expect, test } from 'vitest'
import { addVondst } from '../../src/document/mutations'
import { nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const een = (sleutel: string, naam: string, hier: string | null = null) => ({
  sleutel,
  naam,
  soort: 'groep' as const,
  nota: '',
  hier,
})

test('comes in one step, and the lines reach who is here', () => {
  const document = nieuwDocument(
    bouwDossier({
      tegenstellingen: { t: {} },
      actoren: { a: { naam: 'Wijkagent' }, b: { naam: 'Bib' } },
      relaties: { r: { van: 'b', naar: 'a', type: 'contact' } },
    }),
  )
  const nieuw = addVondst(
    document,
    [een('1', 'Bewoners'), een('2', 'Bewoners'), een('3', 'Wijkagent', 'a'), een('4', 'Bib', 'b')],
    [
      { van: '3', naar: '1', type: 'vertrouwen', nota: '' },
      { van: '1', naar: '3', type: 'vertrouwen', nota: 'nog eens' },
      { van: '3', naar: '4', type: 'contact', nota: 'staat er al' },
      { van: '1', naar: '9', type: 'contact', nota: 'naar niemand' },
      { van: '1', naar: '1', type: 'contact', nota: 'naar zichzelf' },
      { van: '1', naar: '2', type: 'volgt', nota: '' },
      { van: '2', naar: '1', type: 'volgt', nota: '' },
    ],
  )
  const { actoren, relaties } = document.read()
  expect(nieuw).toHaveLength(2)
  expect(Object.keys(actoren)).toHaveLength(4)
  expect(nieuw.map((id) => actoren[id]?.posities)).toEqual([{}, {}])
  expect(
    Object.values(relaties)
      .map(({ type }) => type)
      .sort(),
  ).toEqual(['contact', 'vertrouwen', 'volgt', 'volgt'])
  expect(document.history().undo).toBe('2 actoren en 3 relaties ingelezen')
  document.undo()
  expect(Object.keys(document.read().actoren)).toEqual(['a', 'b'])
})

test('nothing new leaves no step', () => {
  const document = nieuwDocument(bouwDossier({ actoren: { a: { naam: 'Bib' } } }))
  expect(addVondst(document, [een('1', 'Bib', 'a')], [])).toEqual([])
  expect(document.history().undo).toBeNull()
})
