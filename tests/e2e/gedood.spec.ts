/** A browser that is killed while somebody types: no event tells the page. What was said to be saved is there, and two seconds later all of it is. */
import { Doodbaar } from '../support/doodbaar'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const EERST = 'De bewoners vragen licht op het plein'
const DAARNA = ' en de jongeren een dak tegen de regen'

test('two seconds of typing are the most that can be lost, and «Bewaard» is not said of them', async ({
  baseURL,
}) => {
  test.slow()
  const schijf = test.info().outputPath('schijf')
  const eerste = await Doodbaar.start(schijf)
  const veld = (werk: Werkplaats) => werk.paneel.getByRole('textbox', { name: 'Incidenten die meespelen' })
  const kop = (werk: Werkplaats) => werk.page.getByRole('banner')
  let adres = ''
  try {
    // Time stands still but where the test lets it pass: how slow this machine is does not count.
    await eerste.page.clock.install()
    await eerste.page.goto(baseURL ?? '')
    const werk = new Werkplaats(eerste.page)
    await werk.nieuwDossier()
    await eerste.page.clock.pauseAt(new Date(Date.now() + 3_600_000))
    adres = eerste.page.url()
    await veld(werk).click()
    await eerste.page.keyboard.type(EERST)
    await expect(kop(werk)).toContainText('Nog niet bewaard')
    await eerste.page.clock.runFor(2000)
    // Nobody left the field.
    await expect(veld(werk)).toBeFocused()
    await expect(kop(werk)).toContainText(/Bewaard \d\d:\d\d/u)
    await eerste.page.keyboard.type(DAARNA)
    await expect(kop(werk)).toContainText('Nog niet bewaard')
  } finally {
    await eerste.dood()
  }

  const tweede = await Doodbaar.start(schijf)
  try {
    await tweede.page.goto(adres)
    const werk = new Werkplaats(tweede.page)
    await werk.kaartIsKlaar()
    await expect(veld(werk)).toHaveValue(EERST)
    await expect(kop(werk)).toContainText(/Bewaard \d\d:\d\d/u)
  } finally {
    await tweede.dood()
  }
})
