import { expect, test } from 'vitest'
import { schermAf } from '../../../src/app/start/rijen'
import { schermAf as dek } from '../../../src/store/dossiertekst'

test('a covered dossier is read by its covered title, and only that one', () => {
  const rij = {
    id: 'd1',
    titel: dek<string>('Het plein en Jan'),
    gewijzigd: 0,
    aantalActoren: 2,
    miniatuur: null,
    verwijderd: null,
    bestandOp: null,
    alleenHier: false,
  }
  const ander = { ...rij, id: 'd2' }
  expect(schermAf([rij, ander], { d1: 'Het plein en Groep A' })).toEqual([
    { ...rij, titel: 'Het plein en Groep A', afgeschermd: true },
    ander,
  ])
})
