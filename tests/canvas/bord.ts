/** A board for the hands: a real document and werkruimte, cards of one size, and pointers as the browser tells them. Only React Flow is left out. */
import type { Camera } from '../../src/canvas/gebaren'
import { createMaphanden, GEEN_SPOREN, type Kaartvlakte, type Sporen } from '../../src/canvas/maphanden'
import { createDossierDocument, type DossierDocument } from '../../src/document/ydoc/dossierdocument'
import { leegDossier, maakRecord } from '../../src/domain/model/dossier'
import type { Id } from '../../src/domain/model/grond'
import type { Positie } from '../../src/domain/model/zone'
import { createAs } from '../../src/geometry/as'
import { AS_BREEDTE } from '../../src/geometry/ruimte'
import { placeActoren } from '../../src/store/mutaties'
import { createWerkruimte } from '../../src/store/werkruimte'

export const T = 't1'
export const AS = createAs(AS_BREEDTE)
const MAAT = { breedte: 100, hoogte: 60 }
/** Where everybody stands at first; far enough apart that nobody steps aside by chance. */
const BEGIN: Readonly<Record<Id, Positie>> = {
  A: { x: -0.8, y: 0 },
  B: { x: -0.3, y: 200 },
  C: { x: 0.3, y: -200 },
  D: { x: 0.8, y: 0 },
}

const geven = (id: number, soort: string, x: number, y: number, knop = 0) => ({
  pointerId: id,
  pointerType: soort,
  clientX: x,
  clientY: y,
  button: knop,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
})

export function createBord() {
  let n = 0
  const actoren = Object.fromEntries(
    Object.entries(BEGIN).map(([id, plek]) => [
      id,
      maakRecord('actoren', { id, soort: 'groep', naam: `Kring ${id}`, posities: { [T]: plek } }),
    ]),
  )
  const begin = {
    ...leegDossier(),
    actoren,
    tegenstellingen: { [T]: maakRecord('tegenstellingen', { id: T, wij: 'wij', zij: 'zij' }) },
  }
  const maak = (update?: Uint8Array): DossierDocument =>
    createDossierDocument({
      ...(update ? { update } : { begin }),
      nieuweId: () => `n${++n}`,
      vandaag: () => '2026-11-29',
    })
  const document = maak()
  const gezegd: string[] = []
  const gemeld: string[] = []
  const w = createWerkruimte(document, {
    announce: (tekst) => gezegd.push(tekst),
    meld: ({ text }) => (gemeld.push(text), () => undefined),
    flush: () => undefined,
    klok: () => 0,
  })

  let camera: Camera = { x: 0, y: 300, zoom: 1 }
  let sporen: Sporen = GEEN_SPOREN
  let vast: ReadonlySet<Id> = new Set()
  const scherm = new Map<Id, Positie>()
  /** What changed while it was in a hand. */
  const wacht = new Set<Id>()
  const rust = (id: Id): Positie | null => {
    const plek = document.read().actoren[id]?.posities[T]
    return plek ? { x: AS.naarVeld(plek.x), y: plek.y } : null
  }
  /** As the map does: what is in no hand goes to its place in the dossier, who is gone lets go of its hand. */
  function volg() {
    for (const id of new Set([...scherm.keys(), ...Object.keys(document.read().actoren)])) {
      const plek = rust(id)
      if (!plek) scherm.delete(id)
      else if (vast.has(id)) wacht.add(id)
      else scherm.set(id, plek)
    }
    const weg = [...vast].filter((id) => rust(id) === null)
    if (weg.length > 0) handen.verdwenen(weg)
  }
  const vlakte: Kaartvlakte = {
    grens: [0.05, 3],
    camera: () => camera,
    pane: () => ({ x: 0, y: 0 }),
    kaders: () => new Map([...scherm].map(([id, plek]) => [id, { ...plek, ...MAAT }])),
    kader(id) {
      const plek = scherm.get(id)
      return plek && { ...plek, ...MAAT }
    },
    zetCamera: (nieuw) => (camera = nieuw),
    toon(grepen, landt) {
      vast = new Set(grepen.keys())
      for (const [id, { plek }] of grepen) if (scherm.has(id)) scherm.set(id, plek)
      for (const [id, plek] of landt ?? []) if (scherm.has(id)) scherm.set(id, plek)
      if (vast.size > 0) return
      for (const id of wacht) {
        const plek = rust(id)
        if (plek) scherm.set(id, plek)
      }
      wacht.clear()
    },
    naarRust(ids) {
      for (const id of ids) {
        const plek = rust(id)
        if (plek && !vast.has(id)) scherm.set(id, plek)
      }
    },
    toonSporen: (nieuw) => (sporen = nieuw),
    focus: () => undefined,
    as: () => AS,
  }
  const handen = createMaphanden(w, vlakte, T)
  const los = handen.connect()
  volg()
  const stop = document.subscribe(volg)

  function zeg(type: string, id: number, x: number, y: number, soort = 'touch', buttons = 1) {
    const event = new MouseEvent(type, { clientX: x, clientY: y, buttons, bubbles: true, cancelable: true })
    Object.assign(event, { pointerId: id, pointerType: soort })
    globalThis.document.dispatchEvent(event)
  }
  /** Where a card is on the glass, px. */
  const punt = (id: Id) => {
    const plek = scherm.get(id) ?? { x: 0, y: 0 }
    return { x: plek.x * camera.zoom + camera.x, y: plek.y * camera.zoom + camera.y }
  }
  return {
    w,
    document,
    handen,
    gezegd,
    gemeld,
    punt,
    camera: () => camera,
    sporen: () => sporen,
    /** What the screen shows, and what the dossier holds, in field units. */
    scherm: () => Object.fromEntries([...scherm].sort(([a], [b]) => (a < b ? -1 : 1))),
    dossier: () =>
      Object.fromEntries(
        Object.keys(document.read().actoren)
          .sort((a, b) => (a < b ? -1 : 1))
          .flatMap((id) => {
            const plek = rust(id)
            return plek ? [[id, plek]] : []
          }),
      ),
    opKaart(id: Id, wijzer: number, soort = 'touch') {
      const { x, y } = punt(id)
      handen.opKaartje(geven(wijzer, soort, x, y), id)
      return { x, y }
    },
    opVeld: (wijzer: number, x: number, y: number, soort = 'touch', knop = 0) =>
      handen.opVeld(geven(wijzer, soort, x, y, knop), null),
    opGreep(id: Id, wijzer: number, soort = 'mouse') {
      const { x, y } = punt(id)
      handen.opGreep(geven(wijzer, soort, x + 60, y), id)
    },
    beweeg: (wijzer: number, x: number, y: number, soort = 'touch') =>
      zeg('pointermove', wijzer, x, y, soort),
    los: (wijzer: number, x: number, y: number, soort = 'touch') => zeg('pointerup', wijzer, x, y, soort, 0),
    neemAf: (wijzer: number) => zeg('pointercancel', wijzer, 0, 0),
    toets: (init: KeyboardEventInit) =>
      window.dispatchEvent(new KeyboardEvent('keydown', { ...init, cancelable: true })),
    /** Somebody at another device. */
    ander(doe: (elders: DossierDocument) => void) {
      const elders = maak(document.encodeState())
      doe(elders)
      document.applyUpdate(elders.encodeState())
      elders.destroy()
    },
    verplaatsElders(id: Id, x: number) {
      this.ander((elders) => placeActoren(elders, T, [{ id, x, y: BEGIN[id]?.y ?? 0 }]))
    },
    klaar() {
      los()
      stop()
    },
  }
}
export type Bord = ReturnType<typeof createBord>
