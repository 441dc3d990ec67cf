/** Kanaal: the line between tabs of this browser. Where there is none, tabs only meet on disk. */
import { CURRENT_VERSION } from '../../domain/model/migrations'

/** The browser's BroadcastChannel, or one like it. */
export type KanaalConstructor =
  | (new (naam: string) => Pick<BroadcastChannel, 'postMessage' | 'close' | 'addEventListener'>)
  | undefined

export type Kanaal<B> = { zeg: (bericht: B) => void; close: () => void }

/** Only tabs of the same version talk: an older one would not understand what a newer one writes. `luister` gets what others said, unchecked. */
export function openKanaal<B>(
  Kanaal: KanaalConstructor,
  naam: string,
  luister: (data: unknown) => void,
): Kanaal<B> {
  let kanaal = Kanaal ? new Kanaal(`middenveld/${CURRENT_VERSION}/${naam}`) : null
  kanaal?.addEventListener('message', ({ data }: MessageEvent<unknown>) => luister(data))
  return {
    // A channel never leaves the origin; the rule takes it for a window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    zeg: (bericht) => kanaal?.postMessage(bericht),
    close() {
      kanaal?.close()
      // What is still on its way to the disk may want to tell of it: a closed channel throws.
      kanaal = null
    },
  }
}
