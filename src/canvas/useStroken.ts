/** What the view does when the field gets another size (a strip, the panel, the window): nothing moves on the screen, unless the whole map was in view. */
import { useStore, useStoreApi } from '@xyflow/react'
import { useContext, useLayoutEffect, useRef } from 'react'
import { geldigeSelectie } from '../store/werkruimte'
import { useWerkruimte } from '../store/hooks'
import { BeeldstandContext } from './beeldstand'

/** The strips are the padding around the field. */
const strokenVan = (veld: Element): string => getComputedStyle(veld.parentElement ?? veld).padding

type Stand = {
  stroken: string
  links: number
  boven: number
  breedte: number
  hoogte: number
}

export function useStroken(): void {
  const werkruimte = useWerkruimte()
  const { isVast, asNu, gepast } = useContext(BeeldstandContext)
  const flow = useStoreApi()
  const breedte = useStore((s) => s.width)
  const hoogte = useStore((s) => s.height)
  const vorig = useRef<Stand | null>(null)

  useLayoutEffect(() => {
    const { domNode, transform, panZoom } = flow.getState()
    if (!domNode || breedte === 0 || hoogte === 0) return
    const rand = domNode.getBoundingClientRect()
    // On the page: a low window scrolls it, and that moves nothing in the field.
    const [links, boven] = [rand.left + window.scrollX, rand.top + window.scrollY]
    const eerder = vorig.current
    const nu = {
      stroken: strokenVan(domNode),
      links,
      boven,
      breedte,
      hoogte,
    }
    vorig.current = nu
    if (!eerder) return
    const [x, y, zoom] = transform
    // A map that was shown whole is shown whole again: that is what a strip makes room for. Never out from under a hand. At once: halfway
    // through a glide the next size would find a map that somebody seems to have moved, and leave it there.
    const as = asNu().as.breedte
    if (!isVast() && gepast.is({ x, y, zoom }, as)) {
      if (window.devicePixelRatio <= gepast.dichtheid() * 1.01) return werkruimte.kaart?.pas('meteen')
      // Who zooms the page in asks for larger names: then the map stays as large, around the same middle.
      const camera = { x: x + (breedte - eerder.breedte) / 2, y: y + (hoogte - eerder.hoogte) / 2, zoom }
      gepast.zet(camera, as, gepast.dichtheid())
      return void panZoom?.setViewport(camera)
    }
    if (eerder.stroken === nu.stroken) return
    void panZoom?.setViewport({ x: x + eerder.links - links, y: y + eerder.boven - boven, zoom })
    const { actoren } = geldigeSelectie(werkruimte.dossier(), werkruimte.sessie.getState().selectie)
    if (actoren.length > 0) werkruimte.kaart?.toon(actoren)
  }, [flow, werkruimte, isVast, asNu, gepast, breedte, hoogte])
}
