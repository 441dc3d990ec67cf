/** The outside of the document room, held in the hand: a disk that can be full, forbidden or mute, a line between tabs, a clock. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { Omgeving } from '../../src/document/bibliotheek'
import type { KanaalConstructor } from '../../src/document/schijf/kanaal'
import { tellendeIds, VANDAAG } from './documenten'

/** A line that delivers when told to, in order, as copies; nobody hears oneself. */
export class Lijn {
  readonly Kanaal: NonNullable<KanaalConstructor>
  #kanalen = new Set<{ naam: string; hoor: (event: MessageEvent) => void }>()
  #post: (() => void)[] = []
  /** How many messages were said in all. */
  gezegd = 0

  constructor() {
    const kanalen = this.#kanalen
    const post = this.#post
    const tel = () => this.gezegd++
    this.Kanaal = class {
      #luisteraars: ((event: MessageEvent) => void)[] = []
      #zelf: { naam: string; hoor: (event: MessageEvent) => void }
      constructor(naam: string) {
        this.#zelf = { naam, hoor: (event) => this.#luisteraars.forEach((luisteraar) => luisteraar(event)) }
        kanalen.add(this.#zelf)
      }
      addEventListener(_soort: string, luisteraar: unknown) {
        this.#luisteraars.push(luisteraar as (event: MessageEvent) => void)
      }
      postMessage(bericht: unknown) {
        tel()
        const data: unknown = structuredClone(bericht)
        for (const kanaal of kanalen) {
          if (kanaal === this.#zelf || kanaal.naam !== this.#zelf.naam) continue
          post.push(() => kanalen.has(kanaal) && kanaal.hoor({ data } as MessageEvent))
        }
      }
      close() {
        kanalen.delete(this.#zelf)
      }
    }
  }

  /** Delivers everything, also what is said in answer. */
  bezorg(): void {
    for (let n = 0; this.#post.length > 0; n++) {
      if (n > 10_000) throw new Error('The tabs never stop talking')
      this.#post.shift()?.()
    }
  }
}

/** The locks of one browser, as far as signs of life go. Each tab has its own hand on them, which lets go when the tab dies. */
export class Slotenkast {
  readonly #held = new Map<string, object>()
  hand() {
    const mij = {}
    return {
      request: (naam: string, houd: () => Promise<void>) => {
        this.#held.set(naam, mij)
        return houd().then(() => this.#held.delete(naam))
      },
      query: () => Promise.resolve({ held: [...this.#held.keys()].map((name) => ({ name })) }),
      sterf: () => {
        for (const [naam, wie] of this.#held) if (wie === mij) this.#held.delete(naam)
      },
    }
  }
}

/** Never: whoever waits for it waits for the disk. */
export const nooit = (): Promise<never> => new Promise(() => undefined)

/** A factory whose `open` says nothing until `wek` is called, as in some private windows. */
export function stommeDatabank(): { factory: IDBFactory; wek: () => void } {
  const echt = new IDBFactory()
  const wachtend: (() => void)[] = []
  const factory = new Proxy(echt, {
    get(doel, naam) {
      if (naam !== 'open') return Reflect.get(doel, naam) as unknown
      return (...args: Parameters<IDBFactory['open']>) => {
        const verzoek = new EventTarget() as EventTarget & { result?: IDBDatabase }
        wachtend.push(() => {
          const open = doel.open(...args)
          for (const soort of ['upgradeneeded', 'success', 'error']) {
            open.addEventListener(soort, () => {
              verzoek.result = open.result
              verzoek.dispatchEvent(new Event(soort))
            })
          }
        })
        return verzoek
      }
    },
  })
  return { factory, wek: () => wachtend.splice(0).forEach((doe) => doe()) }
}

/** A disk that can be filled and emptied: while `vol`, writing fails as browsers do it. Undo with `herstel`. */
export function schijf(): { vol: (isVol: boolean, naam?: string) => void; herstel: () => void } {
  const { add, put } = IDBObjectStore.prototype
  return {
    vol(isVol, naam = 'QuotaExceededError') {
      const weiger = function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
        if (naam !== 'AbortError') throw new DOMException('', naam)
        // Taken at first, and given back before it is on disk.
        const verzoek = add.apply(this, args)
        this.transaction.abort()
        return verzoek
      }
      IDBObjectStore.prototype.add = isVol ? weiger : add
      IDBObjectStore.prototype.put = isVol ? weiger : put
    },
    herstel() {
      Object.assign(IDBObjectStore.prototype, { add, put })
    },
  }
}

/** What the bibliotheek needs. Give two of them the same `indexedDB` and `lijn`, and they are two tabs of one browser. */
export function maakOmgeving({
  indexedDB = new IDBFactory(),
  lijn = new Lijn(),
  ids = 'd',
  deadline = nooit,
}: { indexedDB?: IDBFactory | null; lijn?: Lijn; ids?: string; deadline?: () => Promise<unknown> } = {}) {
  let nu = 1000
  return {
    indexedDB,
    BroadcastChannel: lijn.Kanaal,
    klok: () => nu,
    nieuweId: tellendeIds(ids),
    vandaag: () => VANDAAG,
    deadline,
    lijn,
    /** Lets time pass, in ms. */
    verstrijk: (ms: number) => void (nu += ms),
  } satisfies Omgeving & Record<string, unknown>
}
