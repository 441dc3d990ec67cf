/** Fingers on the glass: real touch events through the browser's own input, so that the browser decides what is a tap, a drag or a pinch. */
import type { CDPSession, Page } from '@playwright/test'
import type { Punt } from './werkplaats'

export class Vinger {
  private readonly cdp: CDPSession
  /** Where each finger that is down was last. */
  private readonly opGlas = new Map<number, Punt>()

  private constructor(cdp: CDPSession) {
    this.cdp = cdp
  }

  static async op(page: Page): Promise<Vinger> {
    return new Vinger(await page.context().newCDPSession(page))
  }

  private async raak(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    punten: readonly (Punt | null)[],
    timestamp?: number,
  ): Promise<void> {
    const touchPoints = punten.flatMap((punt, id) =>
      punt ? [{ ...punt, id, radiusX: 8, radiusY: 8, force: 1 }] : [],
    )
    if (type === 'touchEnd' && touchPoints.length === 0) this.opGlas.clear()
    for (const [id, punt] of punten.entries()) {
      if (type !== 'touchEnd' && punt) this.opGlas.set(id, punt)
      if (type === 'touchEnd' && punt) this.opGlas.delete(id)
    }
    await this.cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints,
      ...(timestamp === undefined ? {} : { timestamp }),
    })
  }

  /** All fingers that are on the glass now, each always at its own place in the list; null where one has let go. */
  async neer(...punten: readonly (Punt | null)[]): Promise<void> {
    await this.raak('touchStart', punten)
  }

  /** The same fingers, elsewhere: along the way, because a finger does not jump. */
  async schuif(van: readonly (Punt | null)[], naar: readonly (Punt | null)[]): Promise<void> {
    for (let stap = 1; stap <= 8; stap += 1) {
      const bij = van.map((punt, i) => {
        const doel = naar[i]
        if (!punt || !doel) return null
        return { x: punt.x + ((doel.x - punt.x) * stap) / 8, y: punt.y + ((doel.y - punt.y) * stap) / 8 }
      })
      await this.raak('touchMove', bij)
    }
  }

  /** Lets go of those that are null or not in the list. */
  async los(...blijven: readonly (Punt | null)[]): Promise<void> {
    // The browser wants to hear who leaves, not who stays.
    const weg: (Punt | null)[] = []
    for (const [id, punt] of this.opGlas) if (!blijven[id]) weg[id] = punt
    await this.raak(
      'touchEnd',
      Array.from(weg, (punt) => punt ?? null),
    )
  }

  async tik(punt: Punt): Promise<void> {
    await this.raak('touchStart', [punt])
    await this.raak('touchEnd', [])
  }

  /** Down, along, up. */
  async sleep(van: Punt, naar: Punt): Promise<void> {
    await this.sleepSamen([[van, naar]])
  }

  /** Several fingers at once, each along its own way: two that part are a pinch. */
  async sleepSamen(wegen: readonly (readonly [Punt, Punt])[]): Promise<void> {
    const bij = (deel: number) =>
      wegen.map(([van, naar]) => ({ x: van.x + (naar.x - van.x) * deel, y: van.y + (naar.y - van.y) * deel }))
    // The browser reads speed from the times: a finger that rests before it lets go throws nothing, and the next tap is a tap.
    let tijd = Date.now() / 1000 - 1
    const beweeg = (deel: number, na: number) => this.raak('touchMove', bij(deel), (tijd += na))
    await this.raak('touchStart', bij(0), tijd)
    // A finger begins small; the first few pixels tell a drag from a tap, and are not part of it.
    const langst = Math.max(...wegen.map(([van, naar]) => Math.hypot(naar.x - van.x, naar.y - van.y)))
    await beweeg(Math.min(1, 4 / langst), 0.02)
    for (let stap = 1; stap <= 20; stap += 1) await beweeg(stap / 20, 0.02)
    await beweeg(1, 0.2)
    await beweeg(1, 0.2)
    await this.raak('touchEnd', [], (tijd += 0.05))
  }
}
