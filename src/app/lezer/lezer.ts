/** Reads a file beside the page, with a deadline for each step. What takes longer is ended, and that is then the reason that is given. */
import { Leesfout } from './grenzen'
import { maakWerker } from './maakWerker'
import { type Antwoord, type Bericht, doeTaak, type Taak } from './taak'
import { zegGetal } from '../../taal/getal'

/** The part of a worker that is used. */
export type Werker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export type Leeswijze = {
  /** Told at each step what is going on, in Dutch. */
  opStap?: (stap: string) => void
  /** «Stop»: rejects with an AbortError. */
  signaal?: AbortSignal
  /** How long one step may take, ms. */
  geduld?: number
  /** How long the reader itself may take to start, ms: its code comes from the disk, or over the line. */
  startgeduld?: number
  maak?: () => Werker
}

const GEDULD = 2000
/** A lock is made to take work: a second here, and many more on an old machine. */
const SLOTGEDULD = 120_000
const STARTGEDULD = 20_000

const geduldVoor = (taak: Taak): number => ('zin' in taak && taak.zin !== undefined ? SLOTGEDULD : GEDULD)

/** Rejects with an Error in Dutch that gives the reason, or with an AbortError when somebody stopped it. */
export function lees<S extends Taak['soort']>(
  taak: Taak & { soort: S },
  {
    opStap,
    signaal,
    geduld = geduldVoor(taak),
    startgeduld = STARTGEDULD,
    maak = maakWerker,
  }: Leeswijze = {},
): Promise<Antwoord[S]> {
  const { name } = taak.bestand
  return new Promise((klaar, mis) => {
    const werker = vooraf ?? probeer(maak)
    vooraf = null
    let wekker: ReturnType<typeof setTimeout> | undefined
    const einde = (gevolg: () => void) => {
      clearTimeout(wekker)
      signaal?.removeEventListener('abort', stop)
      werker?.terminate()
      gevolg()
    }
    const stop = () => einde(() => mis(new DOMException('Gestopt', 'AbortError')))
    const opBericht = (bericht: Bericht) => {
      if (signaal?.aborted) return
      if (bericht.soort === 'stap') {
        zetWekker(geduld, bericht.stap)
        opStap?.(bericht.stap)
      } else if (bericht.soort === 'klaar') einde(() => klaar(bericht.uitkomst as Antwoord[S]))
      else einde(() => mis(new Leesfout(bericht.reden ?? zegOnbekend(name))))
    }
    function zetWekker(ms: number, stap: string) {
      clearTimeout(wekker)
      wekker = setTimeout(() => einde(() => mis(new Leesfout(zegTeTraag(name, stap, ms)))), ms)
    }
    if (signaal?.aborted) return stop()
    signaal?.addEventListener('abort', stop, { once: true })
    // Without a worker there is nothing to end: then the bounds of the reader have to do.
    if (!werker) return void doeTaak(taak, opBericht)
    zetWekker(startgeduld, 'Beginnen')
    werker.addEventListener('message', ({ data }: MessageEvent<Bericht>) => opBericht(data))
    werker.addEventListener('error', (event) => {
      event.preventDefault()
      einde(() => mis(new Leesfout(zegOnbekend(name))))
    })
    werker.postMessage(taak, [])
  })
}

/** A reader that waits for its first task. */
let vooraf: Werker | null = null

/** Begins a reader while somebody still looks for a file: that takes as long as reading a small dossier. The next who reads takes it. */
export function createVooraf(maak: () => Werker = maakWerker): void {
  if (vooraf) return
  const werker = probeer(maak)
  vooraf = werker
  // One that does not come is none: the next who reads makes another, and hears why.
  werker?.addEventListener('error', (event) => {
    event.preventDefault()
    if (vooraf === werker) vooraf = null
  })
}

function probeer(maak: () => Werker): Werker | null {
  try {
    return maak()
  } catch {
    return null
  }
}

const zegOnbekend = (naam: string): string =>
  `«${naam}» gaat niet open. Wat eraan scheelt, weten we niet; aan je dossier is niets veranderd.`

const zegTeTraag = (naam: string, stap: string, ms: number): string =>
  `We stopten met «${naam}»: de stap «${stap.toLowerCase()}» duurde langer dan ${zegGetal(ms / 1000)} seconden. Aan je dossier is niets veranderd.`
