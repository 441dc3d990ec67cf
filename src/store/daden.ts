/** Daden: what is said and shown of each act in this tab, and the way back that stands at hand for a while after one that weighs. */
import type { Act, DossierDocument, Stap } from '../document/ydoc/dossierdocument'
import type { SessieStore } from './sessie'

const OOK_VAN_ANDEREN = 'Dat zet ook terug wat iemand anders intussen schreef.'
const VERDER = 'Hier is daarna nog aan gewerkt. Met Ctrl Z ga je stap voor stap terug.'

/** A short message on screen. */
export type Melding = {
  text: string
  tone?: 'rustig' | 'alert'
  /** It was announced already. */
  isGezegd?: boolean
  /** Offers for a while to put back what was done. */
  zetTerug?: () => void
  onClose?: () => void
}

type Stem = {
  announce: (tekst: string) => void
  meld: (melding: Melding) => () => void
  flush: () => void
}

/** Listens until what it gives back is called; then what it shows goes too. */
export function volgDaden(
  document: DossierDocument,
  sessie: SessieStore,
  { announce, meld, flush }: Stem,
): () => void {
  /** What is shown with its way back, and how to take it away. */
  const balken = new Map<Stap, () => void>()

  function biedTerug(stap: Stap) {
    balken.get(stap)?.()
    const sluit = meld({
      text: stap.label,
      isGezegd: true,
      zetTerug() {
        flush()
        if (document.undoStap(stap) === 'verder') meld({ text: VERDER })
      },
      onClose() {
        if (balken.get(stap) === sluit) balken.delete(stap)
      },
    })
    balken.set(stap, sluit)
  }

  /** Said, and also shown when it went otherwise than one would think. */
  function zeg({ tekst, isAnders }: Gezegde) {
    announce(tekst)
    if (isAnders) meld({ text: tekst, isGezegd: true })
  }

  const stopDaden = document.subscribeActs((act) => {
    if (act.kind !== 'remote') zeg(woordenVan(act))
    for (const [stap, sluit] of balken) if (!document.heeftStap(stap)) sluit()
    const stap = act.kind === 'act' || act.kind === 'redo' ? act.stap : null
    if (stap?.weegt && !balken.has(stap)) biedTerug(stap)
  })
  // What is shown may name somebody.
  const stopSessie = sessie.subscribe((nu, voorheen) => {
    if (nu.schuilnamen === voorheen.schuilnamen) return
    for (const stap of Array.from(balken.keys())) biedTerug(stap)
  })

  return () => {
    stopDaden()
    stopSessie()
    for (const sluit of balken.values()) sluit()
  }
}

/** Says and shows why nothing was done: once on screen, however often somebody presses. */
export function createNietsTeDoen({ announce, meld }: Pick<Stem, 'announce' | 'meld'>) {
  let sluit = (): void => undefined
  return (tekst: string): void => {
    sluit()
    announce(tekst)
    sluit = meld({ text: tekst, isGezegd: true })
  }
}

type Gezegde = { tekst: string; isAnders: boolean }

function woordenVan(act: Exclude<Act, { kind: 'remote' }>): Gezegde {
  const { kind, label } = act
  if (kind === 'act') return { tekst: label, isAnders: false }
  if (act.gevolg === 'niets') {
    const wat = kind === 'undo' ? 'ongedaan te maken' : 'opnieuw te doen'
    return { tekst: `Hier is niets meer aan ${wat}: ${label}`, isAnders: true }
  }
  const tekst = `${kind === 'undo' ? 'Ongedaan' : 'Opnieuw'}: ${label}`
  return act.gevolg === 'kruist'
    ? { tekst: `${tekst}. ${OOK_VAN_ANDEREN}`, isAnders: true }
    : { tekst, isAnders: false }
}
