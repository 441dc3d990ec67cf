/** What can be wrong with the storage of the browser, in the words in which it is said. */

/**
 * `geblokkeerd`: the browser lets nothing be kept here. `vol`: no room. `traag`: no answer in time. `nieuwer`: a newer Middenveld has taken over.
 * `gewist`: somebody purged this dossier in another window. `fout`: anything else.
 */
export type GeheugenReden = 'geblokkeerd' | 'vol' | 'traag' | 'nieuwer' | 'gewist' | 'fout'

/** Settles when something has taken too long. Asked for each attempt. */
export type Geduld = () => Promise<unknown>

const ZIN: Readonly<Record<GeheugenReden, string>> = {
  geblokkeerd: 'De browser laat hier niets bewaren.',
  vol: 'De opslag van de browser is vol.',
  traag: 'De opslag van de browser antwoordt niet.',
  nieuwer: 'Op dit toestel is een nieuwere Middenveld geopend. Laad deze pagina opnieuw om verder te werken.',
  gewist: 'Dit dossier is in een ander venster voorgoed gewist.',
  fout: 'Bewaren in de browser lukt nu niet.',
}

export const zegReden = (reden: GeheugenReden): string => ZIN[reden]

/** The message is Dutch and for the reader. */
export class OpslagFout extends Error {
  readonly reden: GeheugenReden
  constructor(reden: GeheugenReden, cause?: unknown) {
    super(ZIN[reden], { cause })
    this.name = 'OpslagFout'
    this.reden = reden
  }

  /** Full and too new are told apart; every other refusal to open means that nothing can be kept here. */
  static bijOpenen(fout: unknown): OpslagFout {
    if (fout instanceof OpslagFout) return fout
    const reden = redenVan(fout)
    return new OpslagFout(reden === 'fout' ? 'geblokkeerd' : reden, fout)
  }
}

const OP_NAAM: Readonly<Record<string, GeheugenReden>> = {
  QuotaExceededError: 'vol',
  SecurityError: 'geblokkeerd',
  VersionError: 'nieuwer',
}

export function redenVan(fout: unknown): GeheugenReden {
  if (fout instanceof OpslagFout) return fout.reden
  return OP_NAAM[(fout as Error | null)?.name ?? ''] ?? 'fout'
}

/** Rejects with an OpslagFout when `werk` has not settled in time; it goes on by itself then. */
export async function opTijd<T>(werk: Promise<T>, deadline: Geduld): Promise<T> {
  let klaar = false
  const einde = () => void (klaar = true)
  werk.then(einde, einde)
  const teLaat = deadline().then(() => {
    if (!klaar) throw new OpslagFout('traag')
    return werk
  })
  return Promise.race([werk, teLaat])
}
