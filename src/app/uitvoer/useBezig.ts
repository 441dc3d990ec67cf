/** One way out at a time: what is being made, and how to stop it. What became of it is said, also when it failed. */
import { useEffect, useRef, useState } from 'react'
import { meld } from '../../ui/melding'
import { isAfgebroken } from '../toestel/bestanden'
import { meldFout } from '../toestel/meldfout'

/** Gives what to say when it is done; null when somebody thought better of it. */
export type Werk = (signaal: AbortSignal) => Promise<string | null>

export type Bezig = {
  /** What is being made; null when nothing is. */
  readonly wat: string | null
  readonly doe: (wat: string, werk: Werk) => Promise<void>
  readonly stop: () => void
}

export function useBezig(): Bezig {
  const [wat, setWat] = useState<string | null>(null)
  const lopend = useRef<AbortController>(null)
  // Who closes the dialog wants no file from it any more.
  useEffect(() => () => lopend.current?.abort(), [])

  async function doe(naam: string, werk: Werk): Promise<void> {
    if (lopend.current) return
    const dit = new AbortController()
    lopend.current = dit
    setWat(naam)
    try {
      const gelukt = await eerder(werk(dit.signal), dit.signal)
      if (gelukt) meld({ text: gelukt })
    } catch (fout) {
      if (!dit.signal.aborted && !isAfgebroken(fout)) meldFout(fout)
    } finally {
      if (lopend.current === dit) lopend.current = null
      setWat(null)
    }
  }

  function stop(): void {
    if (!lopend.current) return
    lopend.current.abort()
    meld({ text: 'Gestopt. Er is niets gemaakt.' })
  }

  return { wat, doe, stop }
}

/** What comes first: the end of the work, or that somebody stops it. */
const eerder = <T>(werk: Promise<T>, signaal: AbortSignal): Promise<T> =>
  Promise.race([
    werk,
    new Promise<never>((_, mis) => {
      signaal.addEventListener('abort', () => mis(signaal.reason as Error), { once: true })
    }),
  ])
