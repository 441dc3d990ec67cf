/** A small picture of each map for the start screen: without a word, because that screen may be on a wall. */
import { useEffect } from 'react'
import type { Bibliotheek } from '../../document/bibliotheek'
import { actieveTegenstelling, type Werkruimte } from '../../store/werkruimte'
import { bijRust } from '../toestel/rust'

/** Quiet before the camera clicks, ms. */
const RUST = 2500
/** After that it clicks anyway, ms. */
const UITERLIJK = 4000

/**
 * html-to-image copies the style of every element it is shown, seconds of work for the screen of a large map. So it is shown a single one: a
 * picture of the model, beside the page for as long as the camera looks.
 */
async function neemMiniatuur(werkruimte: Werkruimte): Promise<Blob | null> {
  const dossier = werkruimte.dossier()
  const tegenstelling = actieveTegenstelling(dossier, werkruimte.sessie.getState().tegenstelling)
  if (!tegenstelling) return null
  const [{ buildMiniatuur, MINIATUUR }, { captureNuZichtbaar }] = await Promise.all([
    import('../../exports/beeld/miniatuur'),
    import('../../exports/beeld/nuZichtbaar'),
  ])
  const beeld = new Image(MINIATUUR.breedte, MINIATUUR.hoogte)
  beeld.style.display = 'block'
  beeld.alt = ''
  beeld.src = `data:image/svg+xml,${encodeURIComponent(buildMiniatuur(dossier, tegenstelling.id))}`
  await beeld.decode()
  const doka = document.createElement('div')
  doka.style.cssText = 'position: fixed; inset: 0 100% auto auto; pointer-events: none'
  doka.setAttribute('aria-hidden', 'true')
  doka.append(beeld)
  document.body.append(doka)
  try {
    return await captureNuZichtbaar(beeld, { zonderLetters: true })
  } finally {
    doka.remove()
  }
}

/** As a `data:` address, which is what a dossier's row keeps. */
const alsAdres = (blob: Blob): Promise<string | null> =>
  new Promise((klaar, faal) => {
    const lezer = new FileReader()
    lezer.addEventListener('load', () => klaar(typeof lezer.result === 'string' ? lezer.result : null))
    lezer.addEventListener('error', () => faal(lezer.error ?? new Error('unreadable')))
    lezer.readAsDataURL(blob)
  })

type Props = { bibliotheek: Bibliotheek; id: string; werkruimte: Werkruimte }

/** Shows nothing: it draws when the map and the hands have been quiet for a while after a change, in idle time. */
export function Miniatuur({ bibliotheek, id, werkruimte }: Props): null {
  useEffect(() => {
    let wacht: number | undefined
    let nodig = true
    async function maak() {
      if (document.visibilityState !== 'visible') return
      nodig = false
      const blob = await neemMiniatuur(werkruimte)
      const url = blob && (await alsAdres(blob))
      if (url) await bibliotheek.saveMiniatuur(id, url)
    }
    const plan = () => {
      window.clearTimeout(wacht)
      if (!nodig) return
      wacht = window.setTimeout(() => bijRust(() => void maak().catch(() => undefined), UITERLIJK), RUST)
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
  return null
}
