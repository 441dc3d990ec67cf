/** Schetsboek: where half words of what does not exist yet are kept while they are being typed. Fields write in it; whoever has a disk lays it down. */

export type Schetsboek = {
  /** `doel`: what the words would become; it survives the page, so it is plain. */
  bewaar: (burst: string, doel: object, tekst: string) => void
  laatGaan: (burst: string) => void
}

let boek: Schetsboek | null = null

/** Lays this one down; returns how to take it away. */
export function legSchetsboek(nieuw: Schetsboek): () => void {
  boek = nieuw
  return () => {
    if (boek === nieuw) boek = null
  }
}

/** Keeps what is there, or nothing when there are no words. */
export function schets(burst: string, doel: object, tekst: string): void {
  if (tekst.trim() === '') boek?.laatGaan(burst)
  else boek?.bewaar(burst, doel, tekst)
}

/** Finished, or let go of. */
export const scheurUit = (burst: string): void => boek?.laatGaan(burst)
