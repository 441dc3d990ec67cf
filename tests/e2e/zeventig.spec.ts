/** How far it is from the start screen to a map with something to do, counted in what a person does who knows the way. */
import { opOrde } from '../../src/domain/model/grond'
import { zoneVan } from '../../src/domain/model/zone'
import { Teller } from '../support/teller'
import { actorVan, leesDownload, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const MEEST = 70

const WIJ = ['Bewoners van het plein', 'Ouders van de school', 'Handelaars']
const ZIJ = ['Jongeren op de banken', 'Skaters', 'Jeugdhuis']
const LUID = { zij: 'Rapper Zee', wij: 'Briefschrijver' }
const MIDDEN = ['Jonge gezinnen', 'Mensen met een hond']
/** Who lies awake of what, five in all. */
const ZORGEN = {
  'Jonge gezinnen': 'Zwerfvuil op het plein',
  'Mensen met een hond': 'Te weinig licht',
  'Bewoners van het plein': 'Lawaai na tien uur',
  'Jongeren op de banken': 'Altijd weggestuurd worden',
  Handelaars: 'Klanten blijven weg',
}

test(`ten actors, two tegenstellingen, five bezorgdheden, an uitdaging, an actie and the picture in at most ${MEEST} acts`, async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  const hand = new Teller(werk)
  const knop = (naam: string | RegExp) => page.getByRole('button', { name: naam })
  const tab = (naam: RegExp) => page.getByRole('tab', { name: naam })
  async function noem(...namen: readonly string[]) {
    for (const naam of namen) {
      await hand.typ(naam)
      await hand.toets('Enter')
      await expect(werk.actor(naam)).toBeVisible()
    }
  }
  async function polen(wij: string, verder: 'Enter' | 'Tab', zij: string) {
    await hand.typ(wij)
    await hand.toets(verder)
    await hand.typ(zij)
    await hand.toets('Enter')
  }

  await hand.druk(knop('Nieuw dossier'))
  await werk.kaartIsKlaar()
  await hand.druk(knop(/^WIJ: nog geen label/u))
  await polen('bewoners', 'Tab', 'jongeren')

  // One series: where the field is pressed the next name goes on, Tab changes what is being placed.
  await hand.toets('g')
  await hand.drukOp(await werk.puntOpVeld(-0.75, 0.15))
  await noem(...WIJ)
  await hand.drukOp(await werk.puntOpVeld(0.75, 0.15))
  await noem(...ZIJ)
  await hand.toets('Tab')
  await noem(LUID.zij)
  await hand.drukOp(await werk.puntOpVeld(-0.4, 0.15))
  await noem(LUID.wij)
  await hand.toets('Tab')
  await hand.drukOp(await werk.puntOpVeld(0, 0.2))
  await noem(...MIDDEN)
  await hand.toets('Escape')

  await hand.toets('Shift+F11')
  await polen('wie hier al lang woont', 'Enter', 'wie hier nieuw is')
  await hand.druk(tab(/^bewoners/u))

  for (const [wie, zorg] of Object.entries(ZORGEN)) {
    await hand.druk(werk.actor(wie))
    await hand.druk(werk.paneel.getByRole('textbox', { name: 'Bezorgdheid toevoegen' }))
    await hand.typ(zorg)
    await hand.toets('Enter')
    await expect(werk.paneel.getByText(zorg, { exact: true })).toBeVisible()
  }

  await hand.druk(tab(/^Uitdagingen/u))
  await hand.druk(knop(/^Neem (?:toch al )?over$/u).first())
  await hand.druk(page.getByText('gekozen', { exact: true }))
  await hand.druk(tab(/^Acties/u))
  await hand.druk(knop('Neem over').first())
  await hand.toets('Control+e')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hand.druk(werk.dialoog.getByRole('button', { name: 'Bewaar', exact: true })),
  ])
  const aantal = hand.aantal
  console.log(`From the start screen to the picture: ${aantal} acts`)

  const { naam, inhoud } = await leesDownload(download)
  expect(naam).toMatch(/\.png$/u)
  expect([...inhoud.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  await page.keyboard.press('Escape')
  const dossier = await werk.lees()
  const tegenstellingen = opOrde(dossier.tegenstellingen)
  expect(tegenstellingen.map(({ wij, zij }) => [wij, zij])).toEqual([
    ['bewoners', 'jongeren'],
    ['wie hier al lang woont', 'wie hier nieuw is'],
  ])
  const [eerste] = tegenstellingen
  const zone = (wie: string) => zoneVan(actorVan(dossier, wie).posities[eerste?.id ?? '']?.x ?? Number.NaN)
  expect(Object.keys(dossier.actoren)).toHaveLength(10)
  expect([...WIJ, LUID.wij].map(zone)).toEqual(['wij', 'wij', 'wij', 'wij'])
  expect([...ZIJ, LUID.zij].map(zone)).toEqual(['zij', 'zij', 'zij', 'zij'])
  expect(MIDDEN.map(zone)).toEqual(['midden', 'midden'])
  expect(Object.values(LUID).map((wie) => actorVan(dossier, wie).soort)).toEqual(['luideStem', 'luideStem'])
  expect(MIDDEN.map((wie) => actorVan(dossier, wie).soort)).toEqual(['stilleMidden', 'stilleMidden'])
  for (const [wie, zorg] of Object.entries(ZORGEN)) {
    expect(
      Object.keys(actorVan(dossier, wie).bezorgdheden).map((id) => dossier.bezorgdheden[id]?.tekst),
    ).toEqual([zorg])
  }
  const uitdagingen = Object.values(dossier.uitdagingen)
  expect(uitdagingen.map(({ keuze }) => keuze)).toEqual(['gekozen'])
  expect(Object.values(dossier.acties).map(({ uitdaging }) => uitdaging)).toEqual([uitdagingen[0]?.id])
  expect(aantal, hand.daden.join('\n')).toBeLessThanOrEqual(MEEST)
})
