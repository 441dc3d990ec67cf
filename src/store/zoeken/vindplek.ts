/** Vindplek: where something of the dossier or of the method stands, and how a screen gets there. */
import type { Id } from '../../domain/model/grond'
import type { StapId } from '../../domain/vragen/stappen'
import type { Sessie } from '../sessie'
import type { Werkruimte } from '../werkruimte'

export type Vindplek = {
  readonly stap: StapId
  readonly deel?: string
  /** What holds it on that page: the key of its field, or of its row. */
  readonly anker?: string
  /** How the page is looked at: which panel, which drawer. */
  readonly sessie?: Partial<Sessie>
  /** Brought into view on the map. */
  readonly actor?: Id
}

/** Goes there and lets go of the dialog; `toon` brings the thing into view once its page stands. */
export function openVindplek(
  w: Werkruimte,
  { stap, deel = '', anker, sessie, actor }: Vindplek,
  toon: (anker: string) => void,
): void {
  const { kaart } = w
  w.zet({ dialoog: null, ...sessie })
  const hier = w.sessie.getState()
  if (hier.stap !== stap || hier.deel !== deel) w.omgeving.ga(stap, deel)
  else if (actor !== undefined && kaart) {
    // A map that comes into view shows everybody.
    kaart.toon([actor])
    kaart.focus(actor)
  }
  if (anker !== undefined) toon(anker)
}
