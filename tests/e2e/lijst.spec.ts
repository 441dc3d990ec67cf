/** What people already have comes in: a register on the start screen becomes a map, in as few acts as can be. */
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'
import { bladXml, boek } from '../support/rekenbladen'

const SOORTEN = ['groep', 'stille midden', 'netwerk', 'luide stem']
const RIJEN = [
  ['Stakeholderregister circulatieplan', '', '', '', ''],
  ['versie 3, januari 2027', '', '', '', ''],
  ['Stakeholder', 'Type', 'Aantal leden (ca.)', 'Plaats', 'Bekommernis'],
  ...Array.from({ length: 40 }, (_, i) => [
    `Vereniging ${String.fromCharCode(65 + (i % 26))}${i}`,
    SOORTEN[i % 4] ?? '',
    String(10 + i),
    i % 5 === 0 ? 'midden' : '',
    i % 2 === 0 ? 'lawaai; afval' : 'verkeer',
  ]),
]

test('a register of 40 rows with two title rows, dropped on the start screen: a map in two acts', async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  const bytes = [
    ...boek(
      { naam: 'Leeswijzer', xml: bladXml([['Zo werkt dit register.']]) },
      { naam: 'Lijst', xml: bladXml(RIJEN) },
    ),
  ]
  // One: let it go on the page.
  await werk.laatLos('register.xlsx', new Uint8Array(bytes))
  const dialoog = page.getByRole('dialog', { name: 'Lees een lijst in' })
  await expect(dialoog.getByText('40 gevonden')).toBeVisible()
  await expect(dialoog.getByRole('combobox', { name: 'De kop staat op' })).toHaveValue('3')
  await expect(dialoog.getByText('kop «Aantal leden (ca.)», alle 40 zijn getallen')).toBeVisible()
  // Two: yes.
  await dialoog.getByRole('button', { name: 'Zet 40 op de kaart' }).click()
  await expect(dialoog).toBeHidden()
  const dossier = await werk.lees()
  const actoren = Object.values(dossier.actoren)
  expect(actoren).toHaveLength(40)
  expect(actoren.filter(({ posities }) => Object.keys(posities).length > 0)).toHaveLength(8)
  expect(actoren.every(({ omvang }) => omvang !== null)).toBe(true)
  expect(
    Object.values(dossier.bezorgdheden)
      .map(({ tekst }) => tekst)
      .sort(),
  ).toEqual(['afval', 'lawaai', 'verkeer'])
})
