import { expect, test } from 'vitest'
import { readHtmlTabel } from '../../../src/domain/lijst/htmltabel'
import { readTabel } from '../../../src/domain/lijst/lijst'
import { splitLijst } from '../../../src/domain/lijst/lijstrijen'

const lees = (html: string) => readTabel(splitLijst(readHtmlTabel(html) ?? ''))

test('a table of Word: lines in a cell stay in it, a cell over rows says it in each, names of signs are signs', () => {
  const { heeftKop, regels } = lees(
    '<html><body><p>Beste,</p><table class=MsoTable><tr><td><p>Naam</p></td><td><p>Soort</p></td><td><p>Zorg</p></td></tr>' +
      '<tr><td><p>Caf&#233; &amp; co</p></td><td rowspan=2><p>groep</p></td><td><p>lawaai</p><p>afval</p></td></tr>' +
      '<tr><td>Ouders<br>van de school</td><td>verkeer</td></tr></table></body></html>'.replaceAll(
        '&eacute;',
        '&#233;',
      ),
  )
  expect(heeftKop).toBe(true)
  expect(regels).toMatchObject([
    { naam: 'Café & co', soort: 'groep', bezorgdheden: ['lawaai', 'afval'] },
    { naam: 'Ouders van de school', soort: 'groep', bezorgdheden: ['verkeer'] },
  ])
})

test.each([
  '',
  '<p>Bib</p>',
  '<table><tr><td>Bib</td></tr></table>',
  '<table',
  '<table><tr><td rowspan=999999999>x',
])('no table of columns is none: %s', (html) => expect(readHtmlTabel(html)).toBeNull())
