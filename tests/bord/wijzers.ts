/** Hands on the glass, each for itself: touches, a pen and a mouse through the browser's own input. */
import type { CDPSession } from '@playwright/test'
import type { Wijzer } from './stroom'

export type Punt = { x: number; y: number }

export function createWijzers(cdp: CDPSession) {
  const neer = new Map<number, { wijzer: Wijzer; punt: Punt; knop: 'left' | 'right' }>()

  const raak = (type: 'touchStart' | 'touchMove' | 'touchEnd', nr: number, punt: Punt) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [{ ...punt, id: nr, radiusX: 8, radiusY: 8, force: 1 }],
    })

  async function muis(
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    { soort }: Wijzer,
    punt: Punt,
    knop: 'left' | 'right',
  ): Promise<void> {
    await cdp.send('Input.dispatchMouseEvent', {
      type,
      ...punt,
      pointerType: soort === 'pen' ? 'pen' : 'mouse',
      button: knop,
      buttons: type === 'mouseReleased' ? 0 : knop === 'left' ? 1 : 2,
      clickCount: 1,
    })
  }

  return {
    isNeer: (wijzer: Wijzer) => neer.has(wijzer.nr),
    alle: (): Wijzer[] => [...neer.values()].map(({ wijzer }) => wijzer),
    async neer(wijzer: Wijzer, punt: Punt, knop: 0 | 2): Promise<void> {
      neer.set(wijzer.nr, { wijzer, punt, knop: knop === 2 ? 'right' : 'left' })
      if (wijzer.soort === 'vinger') await raak('touchStart', wijzer.nr, punt)
      else await muis('mousePressed', wijzer, punt, knop === 2 ? 'right' : 'left')
    },
    /** Along the way, because a hand does not jump; never out of the window. */
    async schuif(wijzer: Wijzer, dx: number, dy: number, venster: { width: number; height: number }) {
      const hand = neer.get(wijzer.nr)
      if (!hand) return
      const van = hand.punt
      const binnen = (waarde: number, tot: number) => Math.min(tot - 4, Math.max(4, waarde))
      const naar = { x: binnen(van.x + dx, venster.width), y: binnen(van.y + dy, venster.height) }
      for (const deel of [0.4, 0.7, 1]) {
        const punt = {
          x: Math.round(van.x + (naar.x - van.x) * deel),
          y: Math.round(van.y + (naar.y - van.y) * deel),
        }
        if (wijzer.soort === 'vinger') await raak('touchMove', wijzer.nr, punt)
        else await muis('mouseMoved', wijzer, punt, hand.knop)
        hand.punt = punt
      }
    },
    async los(wijzer: Wijzer): Promise<void> {
      const hand = neer.get(wijzer.nr)
      if (!hand) return
      neer.delete(wijzer.nr)
      if (wijzer.soort === 'vinger') await raak('touchEnd', wijzer.nr, hand.punt)
      else await muis('mouseReleased', wijzer, hand.punt, hand.knop)
    },
    /** A turn of the wheel there, or where the mouse is while it is held down. */
    async draai(punt: Punt, deltaY: number, knijpt: boolean): Promise<void> {
      const muis = [...neer.values()].find(({ wijzer }) => wijzer.soort === 'muis')
      await cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...(muis?.punt ?? punt),
        deltaX: 0,
        deltaY,
        modifiers: knijpt ? 2 : 0,
        pointerType: 'mouse',
      })
    },
    /** The system takes the fingers, as for a gesture of its own. */
    async neemAf(): Promise<void> {
      const vingers = [...neer.values()].filter(({ wijzer }) => wijzer.soort === 'vinger')
      if (vingers.length === 0) return
      for (const { wijzer } of vingers) neer.delete(wijzer.nr)
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    },
  }
}
export type Wijzers = ReturnType<typeof createWijzers>
