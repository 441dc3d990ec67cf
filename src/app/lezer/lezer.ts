/** Reads a file beside the page, with a deadline for each step. What takes longer is ended, and that is then the reason that is given. */
import { Leesfout } from './grenzen'
import { maakWerker } from './maakWerker'
import { type Antwoord, type Bericht, doeTaak, type Geheugen, type Taak } from './taak'
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

/** A reader that stays: one task after the other, the next as soon as the one before has answered. */
export type Lezer = {
  /** Rejects with an Error in Dutch that gives the reason, or with an AbortError when somebody stopped it; then the reader is gone. */
  vraag: <S extends Taak['soort']>(
    taak: Extract<Taak, { soort: S }>,
    wijze?: Vraagwijze,
  ) => Promise<Antwoord[S]>
  sluit: () => void
}
type Vraagwijze = Pick<Leeswijze, 'opStap' | 'signaal' | 'geduld' | 'startgeduld'>

/** `naam` is what the file is called, for who hears that it does not open. */
export function createLezer(naam: string, maak: () => Werker = maakWerker): Lezer {
  const werker = vooraf ?? probeer(maak)
  vooraf = null
  const geheugen: Geheugen = { rekenblad: null }
  /** Who waits, in the order in which they asked. */
  const rij: { opBericht: (bericht: Bericht) => void; opFout: () => void }[] = []
  let isGestart = false
  let isDicht = false
  const sluit = () => {
    isDicht = true
    werker?.terminate()
  }
  werker?.addEventListener('message', ({ data }: MessageEvent<Bericht>) => rij[0]?.opBericht(data))
  werker?.addEventListener('error', (event) => {
    event.preventDefault()
    // Each takes itself out of the row.
    while (rij[0]) rij[0].opFout()
  })
  return {
    sluit,
    vraag: <S extends Taak['soort']>(
      taak: Extract<Taak, { soort: S }>,
      { opStap, signaal, geduld = geduldVoor(taak), startgeduld = STARTGEDULD }: Vraagwijze = {},
    ) =>
      new Promise<Antwoord[S]>((klaar, mis) => {
        let wekker: ReturnType<typeof setTimeout> | undefined
        const einde = (gevolg: () => void) => {
          clearTimeout(wekker)
          signaal?.removeEventListener('abort', stop)
          const plek = rij.indexOf(deze)
          if (plek >= 0) rij.splice(plek, 1)
          gevolg()
        }
        const mislukt = (waarom: Error) => {
          sluit()
          einde(() => mis(waarom))
        }
        const stop = () => mislukt(new DOMException('Gestopt', 'AbortError'))
        const deze = {
          opFout: () => mislukt(new Leesfout(zegOnbekend(naam))),
          opBericht: (bericht: Bericht) => {
            if (signaal?.aborted) return
            if (bericht.soort === 'stap') {
              zetWekker(geduld, bericht.stap)
              opStap?.(bericht.stap)
            } else if (bericht.soort === 'klaar') einde(() => klaar(bericht.uitkomst as Antwoord[S]))
            else mislukt(new Leesfout(bericht.reden ?? zegOnbekend(naam)))
          },
        }
        function zetWekker(ms: number, stap: string) {
          clearTimeout(wekker)
          wekker = setTimeout(() => mislukt(new Leesfout(zegTeTraag(naam, stap, ms))), ms)
        }
        if (signaal?.aborted || isDicht) return stop()
        signaal?.addEventListener('abort', stop, { once: true })
        // Without a worker there is nothing to end: then the bounds of the reader have to do.
        if (!werker) return void doeTaak(taak, deze.opBericht, geheugen)
        rij.push(deze)
        if (!isGestart) zetWekker(startgeduld, 'Beginnen')
        isGestart = true
        werker.postMessage(taak, [])
      }),
  }
}

type Metbestand = Extract<Taak, { bestand: File }>

/** One task of a reader of its own. Rejects with an Error in Dutch that gives the reason, or with an AbortError when somebody stopped it. */
export async function lees<S extends Metbestand['soort']>(
  taak: Extract<Metbestand, { soort: S }>,
  { maak, ...wijze }: Leeswijze = {},
): Promise<Antwoord[S]> {
  const { bestand }: Pick<Metbestand, 'bestand'> = taak
  const lezer = createLezer(bestand.name, maak)
  try {
    return await lezer.vraag<S>(taak, wijze)
  } finally {
    lezer.sluit()
  }
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
