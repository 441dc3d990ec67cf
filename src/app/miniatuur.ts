/** A small picture of each map for the start screen: the present view without its words, because that screen may be on a wall. */
import { useEffect, useRef } from 'react'
import type { Bibliotheek } from '../document/bibliotheek'
import { captureNuZichtbaar } from '../exports/nuZichtbaar'
import { actieveTegenstelling, type Werkruimte } from '../store/werkruimte'
import { kaartkeuze } from './kaartkeuze'

/** Width of a thumbnail, px. */
const BREEDTE = 480

/**
 * html-to-image copies the style of every element and holds the page up while it does: about a second for thirty actors, five for two hundred.
 * Above this number the picture is drawn from the model instead, masked, which takes no time that anybody notices.
 */
const VEEL = 25
/** Quiet before the camera clicks, ms. */
const RUST = 2500

/** Words and controls stay out; shapes and colours tell the map apart. */
const WEG =
  'text, span, label, input, textarea, button, .react-flow__panel, .react-flow__handle, .react-flow__edge-interaction, [data-niet-in-beeld]'
/** Shapes of one card or line that still tell something at this size. */
const VORMEN_MAX = 3

function isBijzaak(deel: Element): boolean {
  if (deel.matches(WEG)) return true
  const inTekening = deel.parentElement?.closest('svg') ?? null
  return inTekening !== null && [...(deel.parentElement?.children ?? [])].indexOf(deel) >= VORMEN_MAX
}

const kijkKlein = (element: HTMLElement): Promise<Blob> =>
  captureNuZichtbaar(element, {
    schaal: BREEDTE / element.clientWidth,
    filter: (deel) => !(deel instanceof Element) || !isBijzaak(deel),
  })

async function tekenKlein(werkruimte: Werkruimte): Promise<Blob | null> {
  const dossier = werkruimte.dossier()
  const tegenstelling = actieveTegenstelling(dossier, werkruimte.sessie.getState().tegenstelling)
  if (!tegenstelling) return null
  const [{ buildKaartSvg }, { maakPng }] = await Promise.all([
    import('../exports/kaartsvg'),
    import('../exports/png'),
  ])
  const kaart = await buildKaartSvg(dossier, tegenstelling.id, kaartkeuze(true, 'wit'))
  const { blob } = await maakPng(kaart, BREEDTE / kaart.breedte)
  return blob
}

/** As a `data:` address, which is what a dossier's row keeps. */
const alsAdres = (blob: Blob): Promise<string | null> =>
  new Promise((klaar, faal) => {
    const lezer = new FileReader()
    lezer.addEventListener('load', () => klaar(typeof lezer.result === 'string' ? lezer.result : null))
    lezer.addEventListener('error', () => faal(lezer.error ?? new Error('unreadable')))
    lezer.readAsDataURL(blob)
  })

/** Gives the ref of the field. Draws when the map and the hands have been quiet for a while after a change, in idle time. */
export function useMiniatuur(bibliotheek: Bibliotheek, id: string, werkruimte: Werkruimte) {
  const veld = useRef<HTMLElement>(null)
  useEffect(() => {
    let wacht: number | undefined
    let nodig = true
    const aantal = () => Object.keys(werkruimte.dossier().actoren).length
    async function maak() {
      const element = veld.current?.querySelector<HTMLElement>('.react-flow')
      if (!element || document.visibilityState !== 'visible') return
      nodig = false
      const blob = aantal() > VEEL ? await tekenKlein(werkruimte) : await kijkKlein(element)
      const url = blob && (await alsAdres(blob))
      if (url) await bibliotheek.saveMiniatuur(id, url)
    }
    const plan = () => {
      window.clearTimeout(wacht)
      if (!nodig) return
      wacht = window.setTimeout(
        () => requestIdleCallback(() => void maak().catch(() => undefined), { timeout: 4000 }),
        RUST,
      )
    }
    const stop = werkruimte.document.subscribe(() => {
      nodig = true
      plan()
    })
    const handen = ['pointerdown', 'pointerup', 'wheel', 'keydown'] as const
    for (const soort of handen) window.addEventListener(soort, plan, { capture: true, passive: true })
    plan()
    return () => {
      stop()
      for (const soort of handen) window.removeEventListener(soort, plan, { capture: true })
      window.clearTimeout(wacht)
    }
  }, [bibliotheek, id, werkruimte])
  return veld
}
