/** Parts of a screen that can wait: their code comes right after the first picture instead of before it. */
import { type Mislukking, readMislukking } from '../taal/mislukking'
import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'

/** Code that is fetched once, and how a component waits for it. `wacht` begins when it is time, and gives what stops it. */
function createDeel<P extends object>(
  haal: () => Promise<ComponentType<P>>,
  wacht: (begin: () => void) => () => void,
) {
  let deel: ComponentType<P> | null = null
  const laad = async (): Promise<void> => {
    deel ??= await haal()
  }
  /** What has been fetched, or why not. What does not come is asked for again where it is next drawn. */
  function useDeel() {
    const [, setKlaar] = useState(false)
    const [mis, setMis] = useState<{ readonly fout: unknown } | null>(null)
    useEffect(() => {
      if (deel) return undefined
      let weg = false
      const stop = wacht(
        () =>
          void laad().then(
            () => weg || setKlaar(true),
            (fout: unknown) => weg || setMis({ fout }),
          ),
      )
      return () => {
        weg = true
        stop()
      }
    }, [])
    return { deel, mis }
  }
  return { laad, useDeel }
}

/** When the browser has drawn what is on its way. */
function naTweeBeelden(begin: () => void): () => void {
  let beeld = requestAnimationFrame(() => {
    beeld = requestAnimationFrame(begin)
  })
  return () => cancelAnimationFrame(beeld)
}

/** In the same breath as what asks for it. */
function meteen(begin: () => void): () => void {
  begin()
  return () => undefined
}

/**
 * `Deel` draws the component once it is there and `tot` before that. It is asked for when the browser has drawn what uses it, so nobody waits
 * for it twice; `laad` fetches it at once. Unlike `lazy`, what has been fetched is there in the very first drawing. `mis` is what is drawn where
 * it does not come, given what went wrong.
 */
export function later<P extends object>(haal: () => Promise<ComponentType<P>>) {
  const { laad, useDeel } = createDeel(haal, naTweeBeelden)
  type DeelProps = { tot?: ReactNode; mis?: ComponentType<{ mislukking: Mislukking }>; props: P }
  function Deel({ tot = null, mis: Mis, props }: DeelProps): ReactNode {
    const { deel, mis } = useDeel()
    if (deel) return createElement(deel, props)
    return mis && Mis ? createElement(Mis, { mislukking: readMislukking(mis.fout) }) : tot
  }
  return { laad, Deel }
}

/**
 * A part that somebody asks for by hand, as a component: its code is asked for with the first drawing, and what does not come is thrown to the nearest
 * Foutgrens. Not `lazy`: React keeps what comes from one back for 300 ms, so that a screen does not jump from one state of loading to the next.
 */
export function createGevraagd<P extends object>(haal: () => Promise<ComponentType<P>>) {
  const { laad, useDeel } = createDeel(haal, meteen)
  function Gevraagd(props: P): ReactNode {
    const { deel, mis } = useDeel()
    // What broke is told by whoever draws this, as if its own drawing had failed.
    if (mis) throw mis.fout
    return deel ? createElement(deel, props) : null
  }
  return Object.assign(Gevraagd, { laad })
}
