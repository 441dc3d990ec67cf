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

/**
 * A part that somebody asks for by hand, as a component: its code is asked for with the first drawing, and what does not come is thrown to the nearest
 * Foutgrens. Not `lazy`: React keeps what comes from one back for 300 ms, so that a screen does not jump from one state of loading to the next.
 */
export function createGevraagd<P extends object>(haal: () => Promise<ComponentType<P>>) {
  let deel: ComponentType<P> | null = null
  const laad = async (): Promise<void> => {
    deel ??= await haal()
  }
  function Gevraagd(props: P): ReactNode {
    const [, setKlaar] = useState(false)
    const [mis, setMis] = useState<{ fout: unknown } | null>(null)
    useEffect(() => {
      if (deel) return undefined
      let weg = false
      laad().then(
        () => weg || setKlaar(true),
        (fout: unknown) => weg || setMis({ fout }),
      )
      return () => void (weg = true)
    }, [])
    // What broke is told by whoever draws this, as if its own drawing had failed.
    if (mis) throw mis.fout
    return deel ? createElement(deel, props) : null
  }
  return Object.assign(Gevraagd, { laad })
}
