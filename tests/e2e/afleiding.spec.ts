import type { Locator } from '@playwright/test'
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const op = (x: number, y: number) => ({ posities: { t1: { x, y } } })
/** Nearly enough: the midden was guessed at, and stands on both sides of the middle. */
const DOSSIER = bouwDossier({
  kop: { titel: 'Het plein', datum: '2026-11-24' },
  situatie: {
    fase: 2,
    soort: 'polarisatie',
    dialoogMogelijk: 'ja',
    overkoepelendWij: 'ja',
    vertrouwen: 'hoog',
  },
  werkgroep: { participatiegraad: 'adviseren' },
  tegenstellingen: { t1: { wij: 'bewoners', zij: 'jongeren' } },
  bezorgdheden: {
    afval: { tekst: 'Zwerfvuil', dieperliggend: 'verloedering' },
    licht: { tekst: 'Donkere straten', orde: 1 },
  },
  actoren: {
    bewoners: {
      naam: 'Bewoners',
      verontrusting: 'bedroefd',
      bezorgdheden: { afval: 'gesprek' },
      ...op(-0.7, -200),
    },
    jongeren: {
      naam: 'Jongeren',
      verontrusting: 'bedroefd',
      bezorgdheden: { afval: 'gesprek' },
      ...op(0.7, -200),
    },
    gezinnen: {
      naam: 'Gezinnen',
      soort: 'stilleMidden',
      verontrusting: 'bezorgdIncidenteel',
      bezorgdheden: { afval: 'inschatting' },
      ...op(0.15, 60),
    },
    ouderen: {
      naam: 'Ouderen',
      soort: 'stilleMidden',
      verontrusting: 'bedroefd',
      bezorgdheden: { licht: 'gesprek' },
      ...op(-0.2, 220),
    },
    jeugdwerker: { naam: 'Jeugdwerker', soort: 'netwerk', rollen: ['doener', 'verbinder'], ...op(0.6, 200) },
  },
  relaties: {
    een: { van: 'jeugdwerker', naar: 'gezinnen' },
    twee: { van: 'jeugdwerker', naar: 'ouderen' },
  },
  uitdagingen: { net: { tekst: 'Een nette buurt', bezorgdheden: ['afval'], impact: 2 } },
})

/** A card that already stands open stays open. */
async function ontvouw(kaart: Locator, naam: string): Promise<void> {
  const knop = kaart.getByRole('button', { name: naam, exact: true }).first()
  if ((await knop.getAttribute('aria-expanded')) === 'false') await knop.click()
}

test('one thread: from a drag to an actie with a trekker, and all the way back', async ({ page }) => {
  const werk = await Werkplaats.met(page, DOSSIER)
  const begin = await werk.leesMetNotitie()

  // Drag an actor: a signaal appears, and points back at the map.
  const signalen = await werk.openPaneel('Signalen')
  await expect(signalen.getByText('Is het midden zo scheef?')).toHaveCount(0)
  await werk.sleep('Ouderen', 0.2)
  await expect(signalen.getByText('Is het midden zo scheef?').first()).toBeVisible()

  // Hear a bezorgdheid: the uitdaging becomes kiesbaar.
  const uitdagingen = await werk.openPaneel('Uitdagingen')
  const kaart = uitdagingen
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Een nette buurt' }) })
  await expect(kaart).toContainText('voorlopig')
  const bezorgdheden = await werk.openPaneel('Bezorgdheden')
  await bezorgdheden.getByRole('button', { name: /^Gezinnen\s*, onze inschatting/u }).click()
  await werk.openPaneel('Uitdagingen')
  await expect(kaart).toContainText('kiesbaar')
  await expect(kaart).not.toContainText('nog niet kiesbaar')

  // Take over: the suggestion of the map, and the uitdaging that people choose.
  const voorstel = uitdagingen
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Donkere straten' }) })
  await ontvouw(voorstel, 'Donkere straten')
  await voorstel.getByRole('button', { name: 'Neem over' }).click()
  await ontvouw(kaart, 'Een nette buurt')
  await kaart
    .locator('label')
    .filter({ hasText: /^gekozen$/u })
    .click()

  // An actie out of a suggestion, with somebody who reaches them.
  const acties = await werk.openPaneel('Acties')
  const deel = acties.getByRole('region', { name: 'Een nette buurt' })
  await deel
    .getByRole('list', { name: 'Voorstellen van de kaart' })
    .getByRole('button', { name: 'Neem over' })
    .first()
    .click()
  const eigen = deel.getByRole('list', { name: 'Acties van jullie' }).getByRole('listitem').first()
  await expect(eigen.getByRole('textbox', { name: 'Wat doen jullie?' })).toBeFocused()
  await werk.kies('Trekker', 'Jeugdwerker', eigen)
  await expect(eigen).toContainText('Jeugdwerker trekt')

  const af = await werk.lees()
  expect(Object.keys(af.uitdagingen)).toHaveLength(2)
  const [actie] = Object.values(af.acties)
  expect(actie?.uitdaging).toBe('net')
  expect(actie?.herkomst?.voorstel).toMatch(/^actie:net:/u)
  expect(actie?.trekker).toEqual({ soort: 'actor', id: 'jeugdwerker' })

  // Undo, all the way.
  while ((await werk.terug()) !== null) await werk.maakOngedaan()
  expect(await werk.lees()).toEqual(begin)
  await werk.openPaneel('Signalen')
  await expect(signalen.getByText('Is het midden zo scheef?')).toHaveCount(0)
})

test('pointing at a name lights it on the map and dims the rest; activating it brings it into view', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, DOSSIER)
  const signalen = await werk.openPaneel('Signalen')
  const naam = signalen.getByRole('button', { name: 'Gezinnen' }).first()
  await naam.focus()
  await expect(werk.actor('Gezinnen').locator('[data-licht]')).toHaveCount(1)
  await expect(werk.actor('Bewoners').locator('[data-licht]')).toHaveCount(0)
  await naam.press('Enter')
  await expect(werk.actor('Gezinnen')).toBeInViewport()
})
