/**
 * What the browser tells and what the dossier says, in the one order in which they happen: pointers, keys, the view, and every change that this
 * tab tells or hears. Begun before the app, so that each fact comes before what the app makes of it.
 */

/** What lies topmost under a press. */
export type Trefpunt =
  | { soort: 'kaart'; id: string; gekozen: readonly string[] }
  | { soort: 'lijn'; id: string }
  | { soort: 'veld' }
  | { soort: 'greep' }
  /** Who waits in the parkeerplaats, with those who were pressed there. */
  | { soort: 'wachtend'; id: string; gekozen: readonly string[] }
  | { soort: 'anders'; wat: string }

export type Feit = { tijd: number } & (
  | { soort: 'gebeurtenis'; nr: number }
  | {
      soort: 'druk'
      wijzer: number
      type: string
      x: number
      y: number
      knop: number
      op: Trefpunt
    }
  | { soort: 'beweeg'; wijzer: number; x: number; y: number; knoppen: number }
  | { soort: 'los'; wijzer: number; x: number; y: number }
  | { soort: 'af'; wijzer: number }
  /** `inVeld`: the keyboard is in a field; `over`: a menu or dialog lies over the page. */
  | { soort: 'toets'; toets: string; ctrl: boolean; inVeld: boolean; over: boolean; terug: string }
  | { soort: 'maat' }
  | { soort: 'wiel' }
  /** Another tegenstelling was pressed. */
  | { soort: 'blad' }
  /** Where the field begins on the glass, and how much room the map has. */
  | { soort: 'beeld'; x: number; y: number; zoom: number; ruimte: string }
  /** A change in Yjs' own words, base64: told by this tab, or heard from another. */
  | { soort: 'zegt' | 'hoort'; update: string }
)

declare global {
  interface Window {
    opname: { neem: (nr?: number) => Feit[]; volgBeeld: () => void }
  }
}

/** Runs in the page, so it stands on its own: for `addInitScript`. */
export function neemOp(): void {
  type Los<F> = F extends unknown ? Omit<F, 'tijd'> : never
  const WACHTEND = '[aria-label="Nog te plaatsen"]'
  const feiten: Feit[] = []
  const noteer = (feit: Los<Feit>) => void feiten.push({ tijd: performance.now(), ...feit })

  const trefpunt = (doel: EventTarget | null): Trefpunt => {
    if (!(doel instanceof Element)) return { soort: 'anders', wat: 'nothing' }
    if (doel.closest('[data-testid^="greep-"]')) return { soort: 'greep' }
    const wacht = doel.closest<HTMLElement>(`${WACHTEND} [data-halte]`)?.dataset.halte
    if (wacht !== undefined) {
      const gekozen = [...document.querySelectorAll<HTMLElement>(`${WACHTEND} [aria-pressed="true"]`)]
      return { soort: 'wachtend', id: wacht, gekozen: gekozen.flatMap(({ dataset }) => dataset.halte ?? []) }
    }
    const deel = doel.closest<HTMLElement | SVGElement>('.react-flow__node, .react-flow__edge')
    const id = deel?.dataset.id
    if (deel && id !== undefined && !doel.matches('input, textarea')) {
      if (!deel.classList.contains('react-flow__node')) return { soort: 'lijn', id }
      const gekozen = [...document.querySelectorAll<HTMLElement>('.react-flow__node.selected')]
      return { soort: 'kaart', id, gekozen: gekozen.flatMap(({ dataset }) => dataset.id ?? []) }
    }
    if (doel.classList.contains('react-flow__pane')) return { soort: 'veld' }
    return { soort: 'anders', wat: `${doel.tagName} ${doel.getAttribute('class') ?? ''}` }
  }

  const eerst = { capture: true }
  addEventListener(
    'pointerdown',
    ({ pointerId: wijzer, pointerType: type, clientX: x, clientY: y, button: knop, target }) =>
      noteer({ soort: 'druk', wijzer, type, x, y, knop, op: trefpunt(target) }),
    eerst,
  )
  addEventListener(
    'pointermove',
    ({ pointerId: wijzer, clientX: x, clientY: y, buttons: knoppen }) =>
      noteer({ soort: 'beweeg', wijzer, x, y, knoppen }),
    eerst,
  )
  addEventListener(
    'pointerup',
    ({ pointerId: wijzer, clientX: x, clientY: y }) => noteer({ soort: 'los', wijzer, x, y }),
    eerst,
  )
  addEventListener('pointercancel', ({ pointerId: wijzer }) => noteer({ soort: 'af', wijzer }), eerst)
  addEventListener('resize', () => noteer({ soort: 'maat' }), eerst)
  addEventListener('wheel', () => noteer({ soort: 'wiel' }), { capture: true, passive: true })
  addEventListener(
    'click',
    ({ target }) => {
      const tab = target instanceof Element && target.closest('[aria-label="Tegenstellingen"] [role="tab"]')
      if (tab && tab.getAttribute('aria-selected') !== 'true') noteer({ soort: 'blad' })
    },
    eerst,
  )
  addEventListener(
    'keydown',
    ({ key: toets, ctrlKey: ctrl }) =>
      noteer({
        soort: 'toets',
        toets,
        ctrl,
        inVeld: document.activeElement?.matches('input, textarea') ?? false,
        over:
          document.querySelector(
            '[role="dialog"]:not([data-melding]), [role="menu"]:not([data-zonder-toetsen]), [role="listbox"]',
          ) !== null,
        terug: document.querySelector('header [aria-label^="Ongedaan maken"]')?.ariaLabel ?? '',
      }),
    eerst,
  )

  const inLetters = (bytes: Uint8Array) => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))
  const update = (bericht: unknown): Uint8Array | null =>
    typeof bericht === 'object' && bericht !== null && 'update' in bericht
      ? (bericht.update as Uint8Array)
      : null
  const Echt = BroadcastChannel
  window.BroadcastChannel = class extends Echt {
    constructor(naam: string) {
      super(naam)
      super.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const bytes = update(data)
        if (bytes) noteer({ soort: 'hoort', update: inLetters(bytes) })
      })
    }
    override postMessage(bericht: unknown) {
      const bytes = update(bericht)
      if (bytes) noteer({ soort: 'zegt', update: inLetters(bytes) })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves the origin
      super.postMessage(bericht)
    }
  }

  window.opname = {
    neem(nr) {
      const genomen = feiten.splice(0)
      if (nr !== undefined) noteer({ soort: 'gebeurtenis', nr })
      return genomen
    },
    volgBeeld() {
      const vlak = document.querySelector<HTMLElement>('.react-flow')
      const beeld = vlak?.querySelector<HTMLElement>('.react-flow__viewport')
      if (!vlak || !beeld) throw new Error('There is no map on screen')
      const zeg = () => {
        const { e: x, f: y, a: zoom } = new DOMMatrix(beeld.style.transform)
        const { left, top, width, height } = vlak.getBoundingClientRect()
        noteer({ soort: 'beeld', x: x + left, y: y + top, zoom, ruimte: `${width} × ${height}` })
      }
      new MutationObserver(zeg).observe(beeld, { attributes: true, attributeFilter: ['style'] })
      new ResizeObserver(zeg).observe(vlak)
      zeg()
    },
  }
}
