/** Parts of a screen that can wait: their code comes right after the first picture instead of before it. */
import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'

/**
 * `Deel` draws the component once it is there and `tot` before that. It is asked for when the browser has drawn what uses it, so nobody waits
 * for it twice; `laad` fetches it at once. Unlike `lazy`, what has been fetched is there in the very first drawing.
 */
export function later<P extends object>(haal: () => Promise<ComponentType<P>>) {
  let deel: ComponentType<P> | null = null
  const laad = async (): Promise<void> => {
    deel ??= await haal()
  }
  function Deel({ tot = null, props }: { tot?: ReactNode; props: P }): ReactNode {
    const [, setKlaar] = useState(false)
    useEffect(() => {
      if (deel) return undefined
      let weg = false
      const klaar = () => {
        if (!weg) setKlaar(true)
      }
      // What does not arrive is asked for again where it is next drawn.
      const begin = () => void laad().then(klaar, () => undefined)
      let beeld = requestAnimationFrame(() => {
        beeld = requestAnimationFrame(begin)
      })
      return () => {
        weg = true
        cancelAnimationFrame(beeld)
      }
    }, [])
    return deel ? createElement(deel, props) : tot
  }
  return { laad, Deel }
}
