import { describe, expect, test } from 'vitest'
import { createZoeker, type Zoekgroep, type Zoekpunt } from '../../src/app/dossier/zoeken/zoekpunten'

const punt = (groep: Zoekgroep, titel: string, ook = '', vooraf = false): Zoekpunt => ({
  id: `${groep} ${titel}`,
  groep,
  titel,
  bij: '',
  ook,
  icoon: 'zoek',
  ...(vooraf ? { vooraf: true } : {}),
  doe: () => undefined,
})

const PUNTEN = [
  punt('ga', 'Kaart', '', true),
  punt('doen', 'Pitstop', 'Sluit de kaart af', true),
  punt('begrippen', 'Pitstop'),
  punt('actoren', 'Kaartclub De Ruiten'),
  ...Array.from({ length: 12 }, (_, i) => punt('acties', `Opruimen ${i + 1}`)),
]
const zoek = (getypt: string) =>
  createZoeker(PUNTEN)(getypt).map(({ kop, punten }) => [kop, ...punten.map(({ titel }) => titel)])

describe('the answer to what is typed', () => {
  test('nothing yet: where one can go and what one can do, all of it', () => {
    expect(zoek(' ')).toEqual([
      ['Ga naar', 'Kaart'],
      ['Doen', 'Pitstop'],
    ])
  })

  test('the nearest group first, and what is found only by its other words last', () => {
    expect(zoek('kaart')).toEqual([
      ['Ga naar', 'Kaart'],
      ['Actoren', 'Kaartclub De Ruiten'],
      ['Doen', 'Pitstop'],
    ])
  })

  test('what is equally near: doing comes before reading about it', () => {
    expect(zoek('pitstop').map(([kop]) => kop)).toEqual(['Doen', 'Begrippen'])
  })

  test('a long answer says how much more there is', () => {
    const [[kop = '', ...titels] = []] = zoek('opruimen')
    expect(kop).toBe('Acties (7 van 12)')
    expect(titels).toHaveLength(7)
  })

  test('nothing is nothing', () => expect(zoek('xyzzy')).toEqual([]))
})
