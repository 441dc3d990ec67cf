/** Somebody in another tab of the same browser, at the same dossier, with a keyboard of their own. */
import type { Page } from '@playwright/test'
import type { Oordeel } from './oordeel'
import type { Gebeurtenis } from './stroom'
import { leesToetsenbord, naarKaart } from './zicht'

/** Fewer than this, and nobody is removed any more. */
const GENOEG = 6

export function createElders(page: Page, oordeel: Oordeel) {
  const toets = (welke: string) => page.keyboard.press(welke)

  async function rustig(): Promise<void> {
    for (let poging = 0; poging < 6; poging += 1) {
      const { inVeld, over } = await leesToetsenbord(page)
      if (!inVeld && !over) return
      await toets('Escape')
    }
  }

  async function noem(woord: string): Promise<void> {
    await toets('Enter')
    if (!(await leesToetsenbord(page)).inVeld) await toets('F2')
    const { inVeld, kaart } = await leesToetsenbord(page)
    if (!inVeld || kaart === null) return
    oordeel.teksten.begin('naam', kaart).tekst = woord
    await page.keyboard.type(woord)
    await toets('Enter')
  }

  return {
    async doe({ doet, keuze, richting }: Gebeurtenis & { soort: 'elders' }, woord: string): Promise<void> {
      await rustig()
      if (doet === 'terug') return toets('Control+z')
      if (doet === 'weg' && Object.keys(oordeel.dossier().actoren).length < GENOEG) return
      if ((await naarKaart(page, keuze)) === null) return
      if (doet === 'zet') return toets(`Shift+Arrow${richting}`)
      if (doet === 'noem') return noem(woord)
      await toets('Enter')
      if ((await leesToetsenbord(page)).inVeld) await toets('Escape')
      await toets('Delete')
    },
  }
}
