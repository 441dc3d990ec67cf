import { expect, test } from 'vitest'
import { addBedrag, editBedrag, removeBedrag } from '../../src/document/mutations'
import { bouwDossier } from '../support/dossiers'
import { brengSamen, inhoudVan, luister, nieuwDocument, replicas } from '../support/documenten'

const BEGIN = bouwDossier({ acties: { a: { tekst: 'Opruimen', budget: '± 300 euro' } } })
const vlak = (tekst: string) => tekst.replaceAll(/[\u00A0\u202F]/gu, ' ')

test('a row is added, said and taken away, each one step with its amount in the name; the words stay', () => {
  const document = nieuwDocument(BEGIN)
  const gezegd = luister(document)
  const actie = () => document.read().acties['a']
  const rij = addBedrag(document, 'a')!
  editBedrag(document, 'a', rij, { bedrag: 1250.5, jaar: 2027, bron: 'subsidie', code: 'BD 3' })
  const tweede = addBedrag(document, 'a')!
  expect(actie()?.bedragen).toEqual({
    [rij]: { jaar: 2027, bedrag: 1250.5, bron: 'subsidie', code: 'BD 3', orde: 0 },
    [tweede]: { jaar: null, bedrag: null, bron: '', code: '', orde: 1 },
  })
  removeBedrag(document, 'a', rij)
  expect([Object.keys(actie()?.bedragen ?? {}), actie()?.budget]).toEqual([[tweede], '± 300 euro'])
  document.undo()
  expect(actie()?.bedragen[rij]?.bedrag).toBe(1250.5)
  for (let i = 0; i < 3; i += 1) document.undo()
  expect(inhoudVan(document)).toEqual(inhoudVan(nieuwDocument(BEGIN)))
  expect(gezegd.slice(0, 4).map(vlak)).toEqual([
    'act: Bedrag toegevoegd',
    'act: Bedrag € 1.250,50 gewijzigd',
    'act: Bedrag toegevoegd',
    'act: Bedrag € 1.250,50 verwijderd',
  ])
})

test('what is gone is passed over', () => {
  const document = nieuwDocument(BEGIN)
  expect(addBedrag(document, 'weg')).toBeNull()
  editBedrag(document, 'a', 'weg', { bedrag: 3 })
  editBedrag(document, 'weg', 'weg', { bedrag: 3 })
  removeBedrag(document, 'a', 'weg')
  expect(document.history().undo).toBeNull()
})

test('two machines each add an amount to one actie, and both stay', () => {
  const [een, twee] = replicas(BEGIN, 2)
  editBedrag(een!, 'a', addBedrag(een!, 'a')!, { bedrag: 1 })
  editBedrag(twee!, 'a', addBedrag(twee!, 'a')!, { bedrag: 2 })
  brengSamen([een!, twee!])
  expect(een!.read()).toEqual(twee!.read())
  expect(
    Object.values(een!.read().acties['a']!.bedragen)
      .map(({ bedrag }) => bedrag)
      .toSorted((a, b) => Number(a) - Number(b)),
  ).toEqual([1, 2])
})
