/** Parts of a screen that can wait: their code comes right after the first picture instead of before it. */
import { type Mislukking, readMislukking } from '../taal/mislukking'
import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'

/**
 * `Deel` draws the component once it is there and `tot` before that. It is asked for when the browser has drawn what uses it, so nobody waits
 * for it twice; `laad` fetches it at once. Unlike `lazy`, what has been fetched is there in the very first drawing. `mis` is what is drawn where
 * it does not come, given what went wrong.
 */
export function later<P extends object>(haal: () => Promise<ComponentType<P>>) {
  let deel: ComponentType<P> | null = null
  const laad = async (): Promise<void> => {
    deel ??= await haal()
  }
  type DeelProps = { tot?: ReactNode; mis?: ComponentType<{ mislukking: Mislukking }>; props: P }
  function Deel({ tot = null, mis, props }: DeelProps): ReactNode {
    const [, setKlaar] = useState(false)
    const [mislukking, setMislukking] = useState<Mislukking | null>(null)
    useEffect(() => {
      if (deel) return undefined
      let weg = false
      const klaar = () => {
        if (!weg) setKlaar(true)
      }
      // What does not arrive is asked for again where it is next drawn.
      const zegMis = (fout: unknown) => {
        if (!weg) setMislukking(readMislukking(fout))
      }
      const begin = () => void laad().then(klaar, zegMis)
      let beeld = requestAnimationFrame(() => {
        beeld = requestAnimationFrame(begin)
      })
      return () => {
        weg = true
        cancelAnimationFrame(beeld)
      }
    }, [])
    if (deel) return createElement(deel, props)
    return mislukking && mis ? createElement(mis, { mislukking }) : tot
  }
  return { laad, Deel }
}
