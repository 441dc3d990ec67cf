/** Levensteken: how tabs know of each other which ones live. The browser takes a lock back from a tab that dies, however it dies. */

/** The browser's LockManager, or one like it. */
export type Sloten = {
  request: (naam: string, houd: () => Promise<void>) => Promise<unknown>
  query: () => Promise<{ held?: { name?: string }[] }>
}

export type Levensteken = {
  readonly tab: string
  /** From when this settles with true, others can see that this tab lives. False where the browser has no locks. */
  geef: () => Promise<boolean>
  /** The tabs that gave a sign and live; null where nobody can know. */
  levenden: () => Promise<ReadonlySet<string> | null>
  close: () => void
}

const VOOR = 'middenveld/tab/'

/** `tab`: a name of its own. No lock is asked for before somebody needs it. */
export function createLevensteken(sloten: Sloten | undefined, tab: string): Levensteken {
  let gegeven: Promise<boolean> | null = null
  let stop = () => undefined as void
  const einde = new Promise<void>((klaar) => (stop = klaar))
  return {
    tab,
    geef() {
      gegeven ??= new Promise((resolve) => {
        if (!sloten) return resolve(false)
        const houd = () => {
          resolve(true)
          return einde
        }
        sloten.request(VOOR + tab, houd).catch(() => resolve(false))
      })
      return gegeven
    },
    async levenden() {
      if (!sloten) return null
      const { held = [] } = await sloten.query()
      return new Set(
        held.flatMap(({ name = '' }) => (name.startsWith(VOOR) ? [name.slice(VOOR.length)] : [])),
      )
    },
    close: () => stop(),
  }
}
