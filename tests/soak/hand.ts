/** A hand that does anything at all in one open dossier: every mutation, every opdracht of the app, and time and again the way back and forth. */
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addActor, removeRecords } from '../../src/document/mutations'
import { ACTOR_SOORTEN } from '../../src/domain/model/actor'
import type { Melding } from '../../src/store/daden'
import { OPDRACHTEN } from '../../src/store/opdracht/opdrachten'
import { createWerkruimte, type Werkruimte } from '../../src/store/werkruimte'
import { createGreep } from './greep'
import { MUTATIES, type Mutatie } from './mutaties'
import type { Toeval } from './toeval'

/** So many messages stand on screen at once; older ones go, as they do there. */
const ZICHTBAAR = 4

const ERBIJ: readonly Mutatie[] = [
  'addActor',
  'addActoren',
  'addRecord',
  'placeActoren',
  'addPunt',
  'addDoelstelling',
]

export type Hand = {
  readonly werkruimte: Werkruimte
  doe: (aantal: number) => void
  /** How often each mutation changed something. */
  readonly telling: ReadonlyMap<Mutatie, number>
  laatLos: () => void
}

/** `zonder`: mutations that it leaves alone. */
export function createHand(
  document: DossierDocument,
  toeval: Toeval,
  { zonder = [] }: { zonder?: readonly Mutatie[] } = {},
): Hand {
  const greep = createGreep(document, toeval)
  const werkruimte = createWerkruimte(document, {
    announce: () => undefined,
    flush: () => undefined,
    klok: () => 0,
    meld: createMeldingen(),
  })
  const namen = (Object.keys(MUTATIES) as Mutatie[]).filter((naam) => !zonder.includes(naam))
  const telling = new Map<Mutatie, number>()
  const niets = () => undefined

  werkruimte.koppelKaart({
    pas: niets,
    toon: niets,
    focus: niets,
    zoom: niets,
    uitsnede: () => null,
    kijk: niets,
    begin: () => void addActor(document, { soort: toeval.uit(ACTOR_SOORTEN), naam: greep.naam() }),
    plek: () => ({ positie: greep.plek(), gekozen: true }),
    plaats: () => [],
    schik: niets,
  })

  function kies() {
    werkruimte.zet({
      stap: 'kaart',
      deel: '',
      dialoog: null,
      selectie: {
        actoren: greep.enkele('actoren'),
        relaties: toeval.deel() < 0.3 ? greep.enkele('relaties') : [],
      },
    })
  }

  function muteer(naam: Mutatie) {
    const voor = document.read()
    MUTATIES[naam](document, greep)
    if (document.read() !== voor) telling.set(naam, (telling.get(naam) ?? 0) + 1)
  }

  function een() {
    const vol = greep.vol()
    if (vol !== null) return removeRecords(document, vol, greep.ids(vol).slice(0, 20))
    // Many take away, and most need something to take hold of.
    if (toeval.deel() < 0.2) return muteer(toeval.uit(ERBIJ))
    if (toeval.deel() < 0.7) return muteer(toeval.uit(namen))
    kies()
    const kan = OPDRACHTEN.filter((opdracht) => opdracht.enabled(werkruimte))
    toeval.uit(kan).run(werkruimte)
  }

  return {
    werkruimte,
    telling,
    doe(aantal) {
      for (let n = 0; n < aantal; n++) een()
    },
    laatLos: werkruimte.dispose,
  }
}

/** What is shown, with the last few in sight. */
function createMeldingen() {
  const getoond: Melding[] = []
  const sluit = (melding: Melding) => {
    const plaats = getoond.indexOf(melding)
    if (plaats < 0) return
    getoond.splice(plaats, 1)
    melding.onClose?.()
  }
  return (melding: Melding) => {
    getoond.push(melding)
    const [oudste] = getoond
    if (oudste && getoond.length > ZICHTBAAR) sluit(oudste)
    return () => sluit(melding)
  }
}
