/** What can be seen of a board, read in one go. The functions run in the page, so each stands on its own. */
import type { Page } from '@playwright/test'
import type { Gebeurtenis } from './stroom'
import type { Punt } from './wijzers'

/** Where a card stands on the glass, by its middle, px. */
export type Kaartje = { id: string; x: number; y: number }
/** `as`: width of the axis, field units; `blad`: the tegenstelling on screen. */
export type Stand = {
  kaartjes: Kaartje[]
  pane: Punt
  camera: Punt & { zoom: number }
  as: number
  blad: string
}

export const leesStand = (page: Page): Promise<Stand> =>
  page.evaluate(() => {
    const midden = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    const beeld = document.querySelector<HTMLElement>('.react-flow__viewport')
    const rand = document.querySelector('.react-flow')?.getBoundingClientRect()
    if (!beeld || !rand) throw new Error('There is no map on screen')
    const { e: x, f: y, a: zoom } = new DOMMatrix(beeld.style.transform)
    return {
      kaartjes: [...document.querySelectorAll<HTMLElement>('.react-flow__node')].flatMap((knoop) =>
        knoop.dataset.id === undefined ? [] : { id: knoop.dataset.id, ...midden(knoop) },
      ),
      pane: { x: rand.left, y: rand.top },
      camera: { x, y, zoom },
      as:
        Number.parseFloat(
          document.querySelector<HTMLElement>('[data-stand] > [data-testid="as"]')?.style.width ?? '0',
        ) / zoom,
      blad:
        document.querySelector<HTMLElement>('[aria-label="Tegenstellingen"] [aria-selected="true"]')?.dataset
          .halte ?? '',
    }
  })

/** A point where this press meets what it is meant for and nothing else; null when there is none. */
export const zoekPunt = (
  page: Page,
  { op, keuze, u, v }: Pick<Gebeurtenis & { soort: 'neer' }, 'op' | 'keuze' | 'u' | 'v'>,
): Promise<Punt | null> =>
  page.evaluate(
    ({ op, keuze, u, v }) => {
      const WELKE = {
        kaart: '.react-flow__node',
        lijn: '.react-flow__edge',
        wachtend: '[aria-label="Nog te plaatsen"] [data-halte]',
        tab: '[aria-label="Tegenstellingen"] [role="tab"]',
      }
      const raakt = ({ x, y }: { x: number; y: number }, doel: Element | null) => {
        const element = document.elementFromPoint(x, y)
        if (doel?.matches('button') && element) return doel.contains(element)
        if (!element || element.matches('input, textarea, button, button *')) return false
        const deel = element.closest('.react-flow__node, .react-flow__edge')
        return doel ? deel === doel : element.classList.contains('react-flow__pane')
      }
      const rand = document.querySelector('.react-flow')?.getBoundingClientRect()
      if (!rand) return null
      if (op === 'veld') {
        for (let poging = 0; poging < 12; poging += 1) {
          const [a, b] = [(u + poging * 0.37) % 1, (v + poging * 0.61) % 1]
          const punt = {
            x: Math.round(rand.left + a * rand.width),
            y: Math.round(rand.top + b * rand.height),
          }
          if (raakt(punt, null)) return punt
        }
        return null
      }
      const delen = [...document.querySelectorAll(WELKE[op])]
      const begin = Math.floor(keuze * delen.length)
      for (const deel of [...delen.slice(begin), ...delen.slice(0, begin)]) {
        const doos = (deel.querySelector('path') ?? deel).getBoundingClientRect()
        const vlak = op === 'lijn' ? doos : deel.getBoundingClientRect()
        for (const [a, b] of [
          [u, v],
          [0.5, 0.5],
          [v, u],
        ] as const) {
          const punt = {
            x: Math.round(vlak.left + (0.1 + a * 0.8) * vlak.width),
            y: Math.round(vlak.top + (0.1 + b * 0.8) * vlak.height),
          }
          if (raakt(punt, deel)) return punt
        }
      }
      return null
    },
    { op, keuze, u, v },
  )

/** What has the keyboard now: a field, what stands in it, and of which card on the map it is; and whether something lies over the page. */
export type Toetsenbord = {
  inVeld: boolean
  waarde: string
  label: string
  kaart: string | null
  over: boolean
  gekozen: string[]
  gereedschap: string
}

export const leesToetsenbord = (page: Page): Promise<Toetsenbord> =>
  page.evaluate(() => {
    const veld = document.activeElement
    const inVeld = veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement
    return {
      inVeld,
      waarde: inVeld ? veld.value : '',
      label: inVeld ? (veld.getAttribute('aria-label') ?? veld.labels?.[0]?.textContent ?? '') : '',
      kaart: veld?.closest<HTMLElement>('.react-flow__node')?.dataset.id ?? null,
      over:
        document.querySelector('[role="dialog"]:not([data-melding]), [role="menu"], [role="listbox"]') !==
        null,
      gekozen: [...document.querySelectorAll<HTMLElement>('.react-flow__node.selected')].flatMap(
        ({ dataset }) => dataset.id ?? [],
      ),
      gereedschap: document.querySelector<HTMLElement>('[data-gereedschap]')?.dataset.gereedschap ?? '',
    }
  })

/** Puts the keyboard on a card, as walking there with Tab does; the chosen one of all that stand there, or null. */
export const naarKaart = (page: Page, keuze: number): Promise<string | null> =>
  page.evaluate((keuze) => {
    const knopen = [...document.querySelectorAll<HTMLElement>('.react-flow__node[data-id]')]
    const knoop = knopen[Math.floor(keuze * knopen.length)]
    knoop?.focus()
    return knoop && document.activeElement === knoop ? (knoop.dataset.id ?? null) : null
  }, keuze)

/** Puts the keyboard in a field of the panel that is about one chosen card; that card, or null when there is none. */
export const naarPaneelveld = (page: Page, label: string): Promise<string | null> =>
  page.evaluate((label) => {
    const paneel = document.querySelector(
      'section[aria-label="Selectie"], [role="region"][aria-label="Selectie"]',
    )
    const gekozen = [...document.querySelectorAll<HTMLElement>('.react-flow__node.selected')]
    const veld = [...(paneel?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].find(
      (een) => (een.getAttribute('aria-label') ?? een.labels?.[0]?.textContent ?? '').trim() === label,
    )
    // It says so when it is about somebody else than who is chosen.
    if (!veld || gekozen.length !== 1 || document.querySelector('[data-schrijft]')) return null
    veld.focus()
    veld.select()
    return document.activeElement === veld ? (gekozen[0]?.dataset.id ?? null) : null
  }, label)

/** Puts the keyboard on the word of a pole; the tegenstelling that it is of. */
export const naarPool = (page: Page, kant: 'wij' | 'zij'): Promise<string | null> =>
  page.evaluate((kant) => {
    const tab = document.querySelector<HTMLElement>('[aria-label="Tegenstellingen"] [aria-selected="true"]')
    const knop = document.querySelector<HTMLElement>(`.react-flow [data-kant="${kant}"] button`)
    knop?.focus()
    return knop && document.activeElement === knop ? (tab?.dataset.halte ?? null) : null
  }, kant)

/** Puts the keyboard on the map as a whole. */
export const naarVeld = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLElement>('#veld')?.focus())
