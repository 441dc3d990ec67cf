/** An evening in chapters: made in two clicks, walked by clicker, arrow and finger, over the dossier of that moment. */
import { AxeBuilder } from '@axe-core/playwright'
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' }, t2: { wij: 'voor', zij: 'tegen', orde: 1 } },
  actoren: {
    jan: {
      naam: 'Jan Peeters',
      soort: 'luideStem',
      eenheid: 'individu',
      posities: { t: { x: -0.7, y: -150 } },
    },
    gezinnen: { naam: 'Jonge gezinnen', soort: 'stilleMidden', posities: { t: { x: 0, y: 100 } } },
  },
})

test('two clicks make one, the clicker walks them wherever the focus is, and the note stays at the desk', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, WIJK)
  await werk.toets('F9')
  const groep = page.getByRole('navigation', { name: 'Hoofdstukken' })
  const maak = async () => {
    await groep.getByRole('button', { name: /Hoofdstukken$|\d\/\d/u }).click()
    await page.getByRole('menuitem', { name: 'Maak hoofdstuk van wat je nu ziet' }).click()
  }
  await maak()
  await page.getByRole('link', { name: /^1 Situatie/u }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await maak()
  await expect(groep.getByRole('button', { name: /^2\/2 Situatie/u })).toBeVisible()
  await expect(groep.getByRole('button', { name: 'Volgend hoofdstuk' })).toBeDisabled()

  await werk.toets('PageUp')
  await werk.hoor('Hoofdstuk 1 van 2')
  await werk.kaartIsKlaar()
  await werk.actor('Jonge gezinnen').focus()
  const stond = await werk.plaatsOpAs('Jonge gezinnen')
  // On a card the arrows are the card's; the pages are the clicker's.
  await werk.toets('PageDown')
  await expect(page.getByRole('textbox', { name: 'Waarover gaat het?' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Waarover gaat het?' }).focus()
  await werk.toets('PageUp')
  await expect(page.getByRole('textbox', { name: 'Waarover gaat het?' })).toBeVisible()
  await page.locator('main').focus()
  await werk.toets('ArrowLeft')
  await werk.kaartIsKlaar()
  expect(await werk.plaatsOpAs('Jonge gezinnen')).toBeCloseTo(stond, 3)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  // Before the room there are names and an order; at the desk there is the note as well.
  await groep.getByRole('button', { name: /^1\/2/u }).click()
  await page.getByRole('menuitem', { name: 'Namen en volgorde' }).click()
  const venster = page.getByRole('dialog', { name: 'Hoofdstukken' })
  await expect(venster.getByRole('textbox', { name: /^Naam van hoofdstuk/u })).toHaveCount(2)
  await expect(venster.getByRole('textbox', { name: /^Nota bij/u })).toHaveCount(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await venster.getByRole('button', { name: 'Sluiten' }).click()
  await werk.toets('F9')
  await werk.toets('Alt+Shift+h')
  await venster
    .getByRole('textbox', { name: /^Nota bij/u })
    .first()
    .fill('Vraag het aan Jan Peeters.')
  await venster
    .getByRole('button', { name: /^Verschuif/u })
    .first()
    .focus()
  await werk.toets('ArrowDown')
  await expect(venster.getByRole('textbox', { name: /^Naam van hoofdstuk/u }).first()).toHaveValue(
    /^Situatie/u,
  )
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await venster.getByRole('button', { name: /^Verwijder hoofdstuk Situatie/u }).click()
  await venster.getByRole('button', { name: 'Sluiten' }).click()
  await werk.toets('ControlOrMeta+z')
  await werk.toets('F9')
  await expect(page.locator('body')).not.toContainText('Peeters')
  await expect(groep).toBeVisible()
  await werk.toets('PageDown')
  await expect(groep.getByRole('button', { name: /^1\/2/u })).toBeVisible()
})

const PLAN = bouwDossier({
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  actoren: {
    jan: { naam: 'Jan Peeters', soort: 'netwerk', eenheid: 'individu', posities: { t: { x: 0.5, y: 0 } } },
  },
  uitdagingen: {
    u: { tekst: 'Iedereen raakt veilig over het plein', keuze: 'gekozen' },
    u2: { tekst: 'Een nette buurt', orde: 1 },
  },
  acties: { k: { tekst: 'Oversteekplaats, met Jan Peeters', uitdaging: 'u', status: 'bezig' } },
})

/** What in this part is drawn smaller than 24 px, with its size. */
const teKlein = (deel: Element): string[] => {
  const klein: string[] = []
  const wandel = document.createTreeWalker(deel, NodeFilter.SHOW_TEXT)
  while (wandel.nextNode()) {
    const ouder = wandel.currentNode.parentElement
    if (!ouder || !wandel.currentNode.nodeValue?.trim() || ouder.getClientRects().length === 0) continue
    // A choice keeps a hidden copy of its options for the browser.
    if (ouder.closest('[aria-hidden="true"], option')) continue
    const { width, height } = ouder.getBoundingClientRect()
    const maat = Number.parseFloat(getComputedStyle(ouder).fontSize)
    if (width > 1 && height > 1 && maat < 24) klein.push(`${maat} ${ouder.outerHTML.slice(0, 200)}`)
  }
  return klein
}

test('one thing alone: read from five metres, edited where it stands, masked, and walked by arrow', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  const werk = await Werkplaats.met(page, PLAN)
  await werk.toets('F9')
  const kies = async (wat: RegExp) => {
    await page
      .getByRole('toolbar', { name: 'Presenteren' })
      .getByRole('button', { name: 'Toon groot' })
      .click()
    await page.getByRole('menuitem', { name: wat }).click()
  }
  for (const [wat, naam] of [
    [/^Vragen/u, 'Vraag, groot'],
    [/^Acties \(1\)/u, 'Actie, groot'],
    [/^Uitdagingen \(2\)/u, 'Uitdaging, groot'],
  ] as const) {
    await kies(wat)
    const vlak = page.getByRole('region', { name: naam })
    await expect(vlak).toBeVisible()
    await expect(page.locator('.react-flow__node').first()).toBeHidden()
    await expect(page.locator('body')).not.toContainText('Peeters')
    expect(await vlak.evaluate(teKlein)).toEqual([])
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
  const vlak = page.getByRole('region', { name: 'Uitdaging, groot' })
  const veld = vlak.getByRole('textbox').first()
  await expect(veld).toHaveValue('Iedereen raakt veilig over het plein')
  await veld.fill('Iedereen steekt veilig over')
  await vlak.getByRole('article').focus()
  await werk.toets('ArrowRight')
  await expect(veld).toHaveValue('Een nette buurt')
  await werk.toets('ArrowLeft')
  await expect(veld).toHaveValue('Iedereen steekt veilig over')
  await vlak.getByRole('article').focus()
  await werk.toets('Escape')
  await expect(vlak).toBeHidden()
  await werk.kaartIsKlaar()
})
