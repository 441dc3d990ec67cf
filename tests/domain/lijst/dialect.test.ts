/** By which sign a text is parted: the evenest table wins, not the first row. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTabel } from '../../../src/domain/lijst/lijst'
import { splitCsv, splitLijst } from '../../../src/domain/lijst/lijstrijen'
import { zaad } from '../../support/kans'

const namen = (tekst: string) => readTabel(splitCsv(tekst)).regels.map(({ naam }) => naam)

describe('a file of rows', () => {
  test.each<[string, string]>([
    [
      'a title with more commas than the table has columns',
      'Register, versie 3, januari, dienst Samenleven, ontwerp\n\nNaam;Soort;Zorg\nBib;netwerk;stilte\nKSA;groep;lawaai\n',
    ],
    [
      'commas inside the cells, more of them than semicolons',
      'Naam;Zorg\nBib;"stilte, licht, boeken, rust"\nKSA;lokaal, speelplein, vuur\n',
    ],
    ['numbers with a decimal comma', 'Naam;Plaats;Omvang\nBib;-0,5;12,0\nKSA;0,25;1,5\n'],
    ['tabs, with semicolons in one cell', 'Naam\tZorg\nBib\tstilte; licht; rust; boeken\nKSA\tlawaai\n'],
    ['pipes', 'Naam|Soort|Zorg\nBib|netwerk|stilte\nKSA|groep|lawaai\n'],
    ['commas, as an American program writes them', 'Naam,Soort\nBib,netwerk\nKSA,groep\n'],
    ['commas, with one semicolon in a remark', 'Naam,Soort,Nota\nBib,netwerk,open; elke dag\nKSA,groep,\n'],
    ['rows of which the last cells were left out', 'Naam;Soort;Zorg;Nota\nBib;netwerk\nKSA;groep;lawaai\n'],
    ['a remark below the list', 'Naam;Soort\nBib;netwerk\nKSA;groep\n\n'],
  ])('%s', (_wat, tekst) => {
    expect(namen(tekst)).toEqual(['Bib', 'KSA'])
  })

  test('any table, written with any sign, with any title above it, is read with that sign', () => {
    const woord = fc.constantFrom('Bib', 'Jeugdhuis De Kei', '12', '€ 3.500', 'zorg om verkeer', 'a@b.be', '')
    fc.assert(
      fc.property(
        fc.constantFrom(';', '\t', ',', '|'),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 3, max: 12 }),
        fc.array(woord, { minLength: 72, maxLength: 72 }),
        fc.constantFrom('', 'Lijst van partners\n', 'Versie 2, voor de werkgroep\n\n'),
        (scheiding, breedte, hoogte, woorden, titel) => {
          const rijen = Array.from({ length: hoogte }, (_, i) => [
            `Naam ${i}`,
            ...woorden.slice(i * breedte, i * breedte + breedte - 1),
          ])
          const tekst = titel + rijen.map((rij) => rij.join(scheiding)).join('\n')
          const gelezen = splitCsv(tekst).filter((rij) => (rij[0] ?? '').startsWith('Naam '))
          expect(gelezen).toEqual(rijen)
        },
      ),
      { numRuns: 200, seed: zaad(31) },
    )
  })
})

describe('a text that was pasted', () => {
  test.each<[string, string, string[][]]>([
    [
      'semicolons in every line, and no word of a header known',
      'Wijkraad;netwerk\nBib;netwerk\nKSA;groep',
      [
        ['Wijkraad', 'netwerk'],
        ['Bib', 'netwerk'],
        ['KSA', 'groep'],
      ],
    ],
    [
      'pipes, as a table in Markdown or Teams',
      'Bib | netwerk\nKSA | groep',
      [
        ['Bib ', ' netwerk'],
        ['KSA ', ' groep'],
      ],
    ],
    [
      'near miss: one line with a semicolon',
      'Bib\nKSA; lokaal 3\nFerm',
      [['Bib'], ['KSA; lokaal 3'], ['Ferm']],
    ],
    [
      'near miss: commas belong to the names',
      'Vereniging De Ster, wijk Noord\nOudercomité, basisschool',
      [['Vereniging De Ster, wijk Noord'], ['Oudercomité, basisschool']],
    ],
  ])('%s', (_wat, tekst, rijen) => {
    expect(splitLijst(tekst)).toEqual(rijen)
  })
})
