/** What is published holds no name of a person, also not one that may stand in the plan. */
import { describe, expect, test } from 'vitest'
import { EEN_LID, lijktMens, maakNaamloos } from '../../../src/domain/masker/naamloos'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { bouwDossier } from '../../support/dossiers'

const KEUZES = ['verbergen', 'tonen'] as const

test.each([
  ['Jan Peeters', true],
  ['Fatima', true],
  ['mevrouw Janssens', true],
  ['Wijkmanager', false],
  ['Dienst Samenleven', false],
  ['Lokaal Bestuur Zoersel', false],
  ['Werkgroep Bloemetjeswijk', false],
  ['Luide stem B', false],
  ['', false],
])('«%s» looks like somebody: %s', (naam, mens) => {
  expect(lijktMens(naam)).toBe(mens)
})

describe.each(KEUZES)('%s', (keuze) => {
  const context = (velden: Parameters<typeof bouwDossier>[0]) =>
    maakNaamloos(maakUitgaand(bouwDossier(velden), keuze)).kop.context

  test.each<[string, Parameters<typeof bouwDossier>[0], string]>([
    [
      'who may be seen',
      {
        kop: { context: 'Jan Peeters wil groen, zegt Jan.' },
        actoren: {
          a: {
            soort: 'netwerk',
            naam: 'Jan Peeters',
            schuilnaam: 'Jan Peeters',
            naamMagStaan: 'Jan Peeters',
            letter: 'B',
            eenheid: 'individu',
          },
        },
      },
      'Netwerk B wil groen, zegt Netwerk B.',
    ],
    [
      'a schuilnaam that is a nickname',
      {
        kop: { context: 'Jan Peeters roept.' },
        actoren: {
          a: {
            soort: 'luideStem',
            naam: 'Jan Peeters',
            schuilnaam: 'De Roeper',
            letter: 'C',
            eenheid: 'individu',
          },
        },
      },
      'Luide stem C roept.',
    ],
    [
      'a lid',
      { kop: { context: 'Fatima El Amrani volgt op.' }, leden: { l: { wie: 'Fatima El Amrani' } } },
      `${EEN_LID} volgt op.`,
    ],
    [
      'who speaks with a luide stem',
      {
        kop: { context: 'Lieve Claes belt.' },
        actoren: { a: { soort: 'luideStem', naam: 'De winkels', letter: 'A', eenOpEenDoor: 'Lieve Claes' } },
      },
      'iemand belt.',
    ],
    [
      'services and roles stay, and words of what may be a name',
      {
        kop: { context: 'Groendienst, wijkmanager: weinig tijd, en een vrije dag.' },
        leden: { l: { wie: 'Vrije Tijd' }, m: { wie: 'Wijkmanager' }, n: { wie: 'Groendienst' } },
      },
      'Groendienst, wijkmanager: weinig tijd, en een vrije dag.',
    ],
  ])('%s', (_wat, velden, na) => {
    expect(context(velden)).toBe(na)
  })
})

test('nobody came in or went, and both choices give the same', () => {
  const dossier = bloemetjeswijk()
  const [een, twee] = KEUZES.map((keuze) => maakNaamloos(maakUitgaand(dossier, keuze)))
  expect(Object.keys(een?.actoren ?? {})).toEqual(Object.keys(dossier.actoren))
  expect(JSON.stringify(een)).toBe(JSON.stringify(twee))
})
