/** Who has the keyboard: begins in a field, types whole words while others touch the board, and finishes. Says what is not as it was typed. */
import type { Page } from '@playwright/test'
import type { Oordeel } from './oordeel'
import type { Schrijfplek } from './stroom'
import type { Schrijfbeurt } from './teksten'
import { leesToetsenbord, naarKaart, naarPaneelveld, naarPool, naarVeld } from './zicht'

const PANEELVELD = { paneelnaam: 'Naam', zorg: 'Bezorgdheid toevoegen' } as const

/** `bij`: everything that the page told so far has been judged. */
export function createSchrijver(page: Page, oordeel: Oordeel, bij: () => Promise<void>) {
  let beurt: Schrijfbeurt | null = null
  let muisDrukte = false
  const toets = (welke: string) => page.keyboard.press(welke)

  /** Out of every field and menu, with no soort in hand. More than once: a hand that drags takes the first Escape for itself. */
  async function rustig(): Promise<void> {
    for (let poging = 0; poging < 12; poging += 1) {
      const { inVeld, label, over, gereedschap } = await leesToetsenbord(page)
      if (label === 'Jouw tekst')
        await page.getByRole('button', { name: 'Laat de tekst los' }).first().press('Enter')
      else if (inVeld || over || gereedschap !== 'kies') await toets('Escape')
      else return
    }
    oordeel.fout('daad', 'Escape does not lead out of the field')
  }

  async function opNaam(keuze: number): Promise<string | null> {
    if ((await naarKaart(page, keuze)) === null) return null
    await toets('Enter')
    if (!(await leesToetsenbord(page)).inVeld) await toets('F2')
    const { inVeld, kaart } = await leesToetsenbord(page)
    return inVeld ? kaart : null
  }

  async function opPaneel(plek: 'paneelnaam' | 'zorg', keuze: number): Promise<string | null> {
    const id = await naarKaart(page, keuze)
    if (id === null) return null
    const { gekozen } = await leesToetsenbord(page)
    if (!gekozen.includes(id) || gekozen.length !== 1) await toets('Enter')
    return naarPaneelveld(page, PANEELVELD[plek])
  }

  /** `keuze` under a half is wij. */
  async function opPool(keuze: number): Promise<string | null> {
    const kant = keuze < 0.5 ? 'wij' : 'zij'
    const id = await naarPool(page, kant)
    if (id === null) return null
    await toets('Enter')
    return (await leesToetsenbord(page)).label.startsWith(`Wie is ${kant.toUpperCase()}`)
      ? `${id}/${kant}`
      : null
  }

  async function opNieuw(): Promise<boolean> {
    await naarVeld(page)
    for (let poging = 0; poging < 6 && (await leesToetsenbord(page)).gekozen.length > 0; poging += 1)
      await toets('Escape')
    await toets('m')
    await toets('Enter')
    return (await leesToetsenbord(page)).label.startsWith('Naam van de nieuwe actor')
  }

  /** Where the words are now, when who they were about was taken away. */
  async function gered({ tekst }: Schrijfbeurt, voor: string): Promise<boolean> {
    const velden = await page.getByRole('textbox', { name: 'Jouw tekst' }).all()
    const teksten = await Promise.all(velden.map((veld) => veld.inputValue()))
    return teksten.some((een) => tekst.startsWith(een) && een.startsWith(voor))
  }

  /**
   * Whether somebody else gave this card another name while the writer paused: what is stored shows through then, and a person who sees that
   * begins anew.
   */
  async function isOverschreven({ bij: id, tekst }: Schrijfbeurt): Promise<boolean> {
    const { inVeld, waarde } = await leesToetsenbord(page)
    if (!inVeld || waarde === tekst || id === null) return false
    await bij()
    return oordeel.dossier().actoren[id]?.naam === waarde
  }

  const polen = () =>
    Object.values(oordeel.dossier().tegenstellingen).flatMap(({ id, wij, zij }) => [
      [`${id}/wij`, wij] as const,
      [`${id}/zij`, zij] as const,
    ])

  /** Whether the words are where they were meant, whole. */
  function staat({ plek, bij: id, tekst }: Schrijfbeurt): boolean {
    const { actoren, bezorgdheden } = oordeel.dossier()
    if (plek === 'nieuw') return Object.values(actoren).some(({ naam }) => naam === tekst)
    if (plek === 'pool') return polen().some(([bij, woord]) => bij === id && woord === tekst)
    const actor = id === null ? undefined : actoren[id]
    if (!actor) return true
    if (plek !== 'zorg') return actor.naam === tekst
    return Object.keys(actor.bezorgdheden).some((zorg) => bezorgdheden[zorg]?.tekst === tekst)
  }

  /** Whether any of the words stand anywhere after all. */
  function staatIets({ tekst }: Schrijfbeurt): boolean {
    const { actoren, bezorgdheden } = oordeel.dossier()
    const alle = [
      ...Object.values(actoren).map(({ naam }) => naam),
      ...Object.values(bezorgdheden).map((zorg) => zorg.tekst),
      ...polen().map(([, woord]) => woord),
    ]
    return alle.some((een) => een !== '' && tekst.startsWith(een))
  }

  return {
    rustig,
    schrijft: () => beurt !== null,
    async begin(plek: Schrijfplek, keuze: number): Promise<void> {
      await rustig()
      muisDrukte = false
      if (plek === 'nieuw') {
        beurt = (await opNieuw()) ? oordeel.teksten.begin(plek, null) : null
        return
      }
      const id =
        plek === 'pool'
          ? await opPool(keuze)
          : plek === 'naam'
            ? await opNaam(keuze)
            : await opPaneel(plek, keuze)
      beurt = id === null ? null : oordeel.teksten.begin(plek, id)
    },

    /** A mouse goes with the keyboard: a press that left the field is the writer's own, who went elsewhere; what is typed then is about that. */
    muisDrukt: () => void (muisDrukte = true),

    async typ(woord: string): Promise<void> {
      if (!beurt) return
      const voor = beurt.tekst
      if (muisDrukte && !(await leesToetsenbord(page)).inVeld) beurt = null
      muisDrukte = false
      if (beurt && voor !== '' && (await isOverschreven(beurt))) beurt = null
      if (!beurt) return
      beurt.tekst += woord
      await page.keyboard.type(woord)
      const { inVeld, waarde, label } = await leesToetsenbord(page)
      if (inVeld && waarde === beurt.tekst && label !== 'Jouw tekst') return
      await bij()
      const isWeg = beurt.plek !== 'pool' && beurt.bij !== null && !(beurt.bij in oordeel.dossier().actoren)
      if (!(isWeg && voor === '') && !(await gered(beurt, voor)))
        oordeel.fout(
          'tekst',
          `«${beurt.tekst}» was typed at ${beurt.bij}, and «${waarde}» stands in «${label}»`,
        )
      beurt = null
    },

    async klaar(hoe: 'Enter' | 'Escape'): Promise<void> {
      const nu = beurt
      if (!nu) return
      if (nu.tekst !== '' && (await isOverschreven(nu))) {
        beurt = null
        return rustig()
      }
      if (hoe === 'Enter') await toets('Enter')
      else await rustig()
      beurt = null
      await bij()
      if (nu.tekst !== '' && !(await gered(nu, nu.tekst))) {
        if (hoe === 'Enter' && !staat(nu))
          oordeel.fout('tekst', `«${nu.tekst}» was finished at ${nu.bij}, and does not stand there`)
        if (hoe === 'Escape' && staatIets(nu))
          oordeel.fout('tekst', `«${nu.tekst}» was let go at ${nu.bij}, and some of it stands there`)
      }
      await rustig()
    },
  }
}
export type Schrijver = ReturnType<typeof createSchrijver>
