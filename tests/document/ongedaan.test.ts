/** Undo beside the hands of others: one press is one act, the one that the button names, and nothing is left half. */
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Act, DossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addActor, editActoren, placeActoren, removeActoren } from '../../src/document/mutations'
import { type Actor, ACTOR_SOORTEN, ROLLEN } from '../../src/domain/model/actor'
import type { Dossier } from '../../src/domain/model/dossier'
import { bouwDossier } from '../support/dossiers'
import { brengSamen, nieuwDocument, replicas } from '../support/documenten'
import { zaad } from '../support/kans'

const KAART = bouwDossier({
  tegenstellingen: { t: {} },
  actoren: { een: { naam: 'Een', nota: 'Wat we weten' }, ander: { naam: 'Ander' } },
})

/** Everything that this document tells of its acts. */
function daden(document: DossierDocument): Act[] {
  const gehoord: Act[] = []
  document.subscribeActs((act) => gehoord.push(act))
  return gehoord
}

type Twee = { mij: DossierDocument; jij: DossierDocument; samen: () => void }
const noem = (document: DossierDocument, naam: string) => editActoren(document, ['een'], { naam })
const schrijf = (document: DossierDocument, nota: string) => editActoren(document, ['een'], { nota })

type Geval = {
  wat: string
  doe: (twee: Twee) => void
  /** What stands there after I undo my last act, and after I do it again. */
  terug: Partial<Actor>
  weer: Partial<Actor> | null
}

/** Each of these lost something, or went on to an older act, with the undo that Yjs has by itself. */
const GEVALLEN: readonly Geval[] = [
  {
    wat: 'a name that you changed after me',
    doe({ mij, jij, samen }) {
      noem(mij, 'Van mij')
      samen()
      noem(jij, 'Van jou')
      samen()
    },
    terug: { naam: 'Een' },
    weer: { naam: 'Van jou' },
  },
  {
    wat: 'a name that we both changed at once',
    doe({ mij, jij, samen }) {
      noem(mij, 'Van mij')
      noem(jij, 'Van jou')
      samen()
    },
    terug: { naam: 'Een' },
    weer: {},
  },
  {
    wat: 'a name that you changed twice while I changed it once',
    doe({ mij, jij, samen }) {
      noem(jij, 'Van jou')
      noem(mij, 'Van mij')
      noem(jij, 'Nog eens van jou')
      samen()
    },
    terug: { naam: 'Een' },
    weer: {},
  },
  {
    wat: 'a nota that we both wrote at once',
    doe({ mij, jij, samen }) {
      schrijf(mij, 'Mijn woorden')
      schrijf(jij, 'Jouw woorden')
      samen()
    },
    terug: { nota: 'Wat we weten' },
    weer: {},
  },
  {
    wat: 'an actor that I removed while you gave it another soort',
    doe({ mij, jij, samen }) {
      editActoren(jij, ['een'], { soort: 'netwerk' })
      removeActoren(mij, ['een'])
      samen()
    },
    terug: { naam: 'Een', nota: 'Wat we weten', soort: 'groep' },
    weer: null,
  },
  {
    wat: 'a name that you changed between my undo and my redo',
    doe({ mij, jij, samen }) {
      noem(mij, 'Van mij')
      samen()
      mij.undo()
      samen()
      noem(jij, 'Van jou')
      samen()
      mij.redo()
    },
    terug: { naam: 'Van jou' },
    weer: { naam: 'Van mij' },
  },
]

describe.each([
  ['I have the lower client number', false],
  ['I have the higher client number', true],
])('%s', (_wie, isHoog) => {
  const begin = (): Twee => {
    const [laag, hoog] = replicas(KAART, 2) as [DossierDocument, DossierDocument]
    const [mij, jij] = isHoog ? [hoog, laag] : [laag, hoog]
    const samen = () => brengSamen([mij, jij])
    addActor(mij, { soort: 'groep', naam: 'Van voordien' })
    samen()
    return { mij, jij, samen }
  }

  test.each(GEVALLEN)('undo, then redo, of $wat', ({ doe, terug, weer }) => {
    const twee = begin()
    const { mij, jij, samen } = twee
    doe(twee)
    const voor = mij.read().actoren.een
    const knop = mij.history().undo
    const gehoord = daden(mij)
    expect(mij.undo()).toBe(knop)
    samen()
    expect(mij.read().actoren.een).toMatchObject(terug)
    expect(mij.history().undo).not.toBeNull()
    expect(mij.redo()).toBe(knop)
    samen()
    // What is done again is what stood there before the undo, whoever wrote it.
    expect(mij.read().actoren.een).toEqual(weer === null ? undefined : { ...voor, ...weer })
    expect(gehoord.filter(({ kind }) => kind !== 'remote').map(({ label }) => label)).toEqual([knop, knop])
    expect(Object.values(mij.read().actoren).map(({ naam }) => naam)).toContain('Van voordien')
    expect(jij.read()).toEqual(mij.read())
  })

  test('that undo puts something back over the words of somebody else is told, and only then', () => {
    const { mij, jij, samen } = begin()
    const gehoord = daden(mij)
    noem(mij, 'Van mij')
    noem(mij, 'Nog van mij')
    samen()
    schrijf(jij, 'Iets anders')
    samen()
    mij.undo()
    samen()
    noem(jij, 'Van jou')
    samen()
    mij.undo()
    expect(gehoord.flatMap((act) => (act.kind === 'undo' ? [act.gevolg] : []))).toEqual(['gedaan', 'kruist'])
    expect(mij.read().actoren.een).toMatchObject({ naam: 'Een', nota: 'Iets anders' })
  })
  test.each([
    ['removed, and I undo that', (twee: Twee) => removeActoren(twee.mij, ['een']), true],
    ['made, and I undo that', ({ mij, samen }: Twee) => (addActor(mij, { soort: 'groep' }), samen()), false],
  ])('you wrote in what I %s: told', (_wat, mijn, isTegelijk) => {
    const twee = begin()
    const gehoord = daden(twee.mij)
    if (isTegelijk) schrijf(twee.jij, 'Net bij jou')
    mijn(twee)
    const laatste = Object.keys(twee.jij.read().actoren)
    if (!isTegelijk) editActoren(twee.jij, laatste, { nota: 'Net bij jou' })
    twee.samen()
    twee.mij.undo()
    expect(gehoord.at(-1)).toMatchObject({ kind: 'undo', gevolg: 'kruist' })
  })
  test('of what somebody else removed there is nothing to undo: said, and the act before stands', () => {
    const { mij, jij, samen } = begin()
    noem(mij, 'Van mij')
    samen()
    removeActoren(jij, ['een'])
    samen()
    const gehoord = daden(mij)
    const voor = mij.read()
    expect(mij.undo()).toBe('Naam gewijzigd: Van mij')
    expect(gehoord).toEqual([{ kind: 'undo', label: 'Naam gewijzigd: Van mij', gevolg: 'niets' }])
    expect(mij.read()).toBe(voor)
    expect(mij.history()).toEqual({ undo: 'Groep «Van voordien» toegevoegd', redo: null })
  })
  test('a burst does not go on over the words of somebody else', () => {
    const { mij, jij, samen } = begin()
    const typ = (naam: string) => editActoren(mij, ['een'], { naam }, undefined, { continues: 'typen' })
    typ('V')
    schrijf(jij, 'Elders')
    samen()
    typ('Va')
    samen()
    noem(jij, 'Van jou')
    samen()
    typ('Van mij')
    mij.undo()
    expect(mij.read().actoren.een?.naam).toBe('Van jou')
    mij.undo()
    expect(mij.read().actoren.een).toMatchObject({ naam: 'Een', nota: 'Elders' })
  })
})

describe('exactly this act', () => {
  const stapVan = (document: DossierDocument, doe: () => void) => {
    const gehoord = daden(document)
    doe()
    const act = gehoord.at(-1)
    if (act?.kind !== 'act') throw new Error('Nothing was done')
    return act.stap
  }
  const alleen = () => replicas(KAART, 1)[0] as DossierDocument

  test('goes, and what came later stays and can be undone', () => {
    const document = alleen()
    const stap = stapVan(document, () => removeActoren(document, ['een']))
    editActoren(document, ['ander'], { naam: 'Later' })
    expect(document.undoStap(stap)).toBe('gedaan')
    expect(document.read().actoren).toMatchObject({ een: { naam: 'Een' }, ander: { naam: 'Later' } })
    expect(document.history()).toEqual({ undo: 'Naam gewijzigd: Later', redo: 'Een verwijderd' })
    expect(document.heeftStap(stap)).toBe(false)
    expect(document.undoStap(stap)).toBe('weg')
    document.undo()
    expect(document.read()).toEqual(KAART)
  })
  test('what was made goes with all that was done to it since', () => {
    const document = alleen()
    const voor = document.read()
    const stap = stapVan(document, () => addActor(document, { soort: 'groep', naam: 'Lijst' }))
    const id = Object.keys(document.read().actoren).find((een) => !(een in voor.actoren)) ?? ''
    editActoren(document, [id], { naam: 'Anders' })
    expect(document.undoStap(stap)).toBe('gedaan')
    expect(document.read()).toEqual(voor)
    document.redo()
    expect(document.read().actoren[id]?.naam).toBe('Anders')
  })
  test('not when a later act of mine stands in the same place: nothing changes', () => {
    const document = alleen()
    const stap = stapVan(document, () => editActoren(document, ['een', 'ander'], { sector: 'onderwijs' }))
    editActoren(document, ['een'], { sector: 'zorg' })
    const voor = document.read()
    expect(document.undoStap(stap)).toBe('verder')
    expect(document.read()).toBe(voor)
    document.undo()
    expect(document.undoStap(stap)).toBe('gedaan')
    expect(document.read()).toEqual(KAART)
  })
})

type Plek = `${string}/${string}`
/** Every field of every actor, by place; the letter follows from who else is there. */
function platVan({ actoren }: Dossier): Map<Plek, string> {
  return new Map(
    Object.entries(actoren).flatMap(([id, { letter: _letter, ...velden }]) =>
      Object.entries(velden).map(([veld, waarde]): [Plek, string] => [
        `${id}/${veld}`,
        JSON.stringify(waarde),
      ]),
    ),
  )
}
const anders = (voor: Dossier, na: Dossier): Set<Plek> => {
  const [van, naar] = [platVan(voor), platVan(na)]
  return new Set([...van.keys(), ...naar.keys()].filter((plek) => van.get(plek) !== naar.get(plek)))
}

const wie = (document: DossierDocument, n: number) => {
  const ids = Object.keys(document.read().actoren)
  return ids[n % Math.max(1, ids.length)] ?? 'niemand'
}
type Daad = (document: DossierDocument, n: number, woord: string) => unknown
const DADEN: readonly Daad[] = [
  (d, n, naam) => editActoren(d, [wie(d, n)], { naam }, naam),
  (d, n, nota) => editActoren(d, [wie(d, n), wie(d, n + 1)], { nota }, nota),
  (d, n, label) => editActoren(d, [wie(d, n)], { soort: ACTOR_SOORTEN[n % 4] ?? 'groep' }, label),
  (d, n, label) => editActoren(d, [wie(d, n)], { rollen: [ROLLEN[n % 4] ?? 'doener'] }, label),
  (d, n, label) => placeActoren(d, 't', [{ id: wie(d, n), x: (n % 10) / 10, y: n }], label),
  (d, _n, naam) => addActor(d, { soort: 'groep', naam, nota: naam }, naam),
  (d, n) => removeActoren(d, [wie(d, n)]),
]

const arbStap = fc.record({
  ik: fc.nat(1),
  /** Past the acts: undo twice as often as redo, and often a meeting of the two. */
  daad: fc.nat(DADEN.length + 6),
  n: fc.nat(40),
})

/** What one of the two remembers of its own list: per act its places, and those where the other wrote since. */
type Herinnering = { label: string; plekken: Set<Plek>; vanAnder: Set<Plek> }
type Lijst = Record<'undo' | 'redo', Herinnering[]>

function doe(document: DossierDocument, lijst: Lijst, daad: Daad, n: number, woord: string) {
  const voor = document.read()
  daad(document, n, woord)
  const plekken = anders(voor, document.read())
  if (plekken.size === 0) return
  lijst.undo.push({ label: document.history().undo ?? '', plekken, vanAnder: new Set() })
  lijst.redo = []
}

/** One press, held against what this one remembers. */
function druk(document: DossierDocument, lijst: Lijst, soort: 'undo' | 'redo') {
  const voor = document.read()
  const gehoord = daden(document)
  const gedaan = lijst[soort].pop()
  expect(document.history()[soort]).toBe(gedaan?.label ?? null)
  expect(document[soort]()).toBe(gedaan?.label ?? null)
  const plekken = anders(voor, document.read())
  expect(gehoord).toHaveLength(gedaan ? 1 : 0)
  expect([...plekken].filter((plek) => !gedaan?.plekken.has(plek))).toEqual([])
  const [act] = gehoord
  if (!gedaan || act?.kind !== soort) return
  const kruist = [...plekken].some((plek) => gedaan.vanAnder.has(plek))
  const isAnders = !isDeepStrictEqual(voor, document.read())
  expect(kruist ? ['kruist'] : isAnders ? ['gedaan', 'kruist'] : ['niets']).toContain(act.gevolg)
  const om = soort === 'undo' ? 'redo' : 'undo'
  const isOm = act.gevolg !== 'niets' && document.history()[om] === gedaan.label
  if (isOm) lijst[om].push({ ...gedaan, vanAnder: new Set() })
}

// A slow machine is no failure.
vi.setConfig({ testTimeout: 120_000 })

test('whatever two do, and whenever they meet: a press is one act, changes only its places, and tells when it crosses the other', () => {
  fc.assert(
    fc.property(fc.array(arbStap, { minLength: 5, maxLength: 60 }), (stappen) => {
      const documenten = replicas(KAART, 2)
      const lijsten = documenten.map((): Lijst => ({ undo: [], redo: [] }))
      const samen = () => {
        const voor = documenten.map((document) => document.read())
        brengSamen(documenten)
        documenten.forEach((document, i) => {
          for (const plek of anders(voor[i]!, document.read())) {
            for (const { vanAnder } of Object.values(lijsten[i]!).flat()) vanAnder.add(plek)
          }
        })
        expect(documenten[0]!.read()).toEqual(documenten[1]!.read())
      }
      stappen.forEach(({ ik, daad, n }, i) => {
        const document = documenten[ik]!
        const lijst = lijsten[ik]!
        const gekozen = DADEN[daad]
        if (gekozen) doe(document, lijst, gekozen, n, `Woord ${i}`)
        else if (daad > DADEN.length + 2) samen()
        else druk(document, lijst, daad === DADEN.length ? 'redo' : 'undo')
        expect(Object.values(document.read().actoren).map(({ naam }) => naam)).not.toContain('')
        expect(document.history().undo).toBe(lijst.undo.at(-1)?.label ?? null)
      })
      samen()
      for (const document of documenten) document.destroy()
    }),
    { numRuns: 300, seed: zaad(20261129) },
  )
})

describe('a burst that ends where it began', () => {
  const typ = (document: DossierDocument, naam: string) =>
    editActoren(document, ['een'], { naam }, undefined, { continues: 'typen' })

  test('leaves no step, and undo goes on to the act before it', () => {
    const [mij] = replicas(KAART, 1)
    schrijf(mij!, 'Meer')
    typ(mij!, 'Eén')
    typ(mij!, 'Eénmaal')
    expect(mij!.history().undo).toContain('Naam')
    typ(mij!, 'Een')
    expect(mij!.history().undo).toContain('Nota')
    mij!.undo()
    expect(mij!.read()).toEqual(KAART)
    expect(mij!.history().undo).toBeNull()
  })

  test('begins a new step when it goes on all the same', () => {
    const [mij] = replicas(KAART, 1)
    typ(mij!, 'Eén')
    typ(mij!, 'Een')
    typ(mij!, 'Twee')
    mij!.undo()
    expect(mij!.read()).toEqual(KAART)
    mij!.redo()
    expect(mij!.read().actoren['een']?.naam).toBe('Twee')
  })

  test('stays a step when what it goes back to was written by somebody else meanwhile', () => {
    const [mij, jij] = replicas(KAART, 2)
    typ(mij!, 'Eén')
    brengSamen([mij!, jij!])
    noem(jij!, 'Van jou')
    brengSamen([mij!, jij!])
    typ(mij!, 'Een')
    expect(mij!.history().undo).toContain('Naam')
    mij!.undo()
    expect(mij!.read().actoren['een']?.naam).toBe('Van jou')
  })
})

describe('what belongs to an act that was just made', () => {
  const stap = (document: DossierDocument, doe: () => void) => {
    const gehoord = daden(document)
    doe()
    const [act] = gehoord
    if (act?.kind !== 'act') throw new Error('No act was told')
    return act.stap
  }
  const plaats = (document: DossierDocument, id: string) => document.read().actoren[id]?.posities.t

  test('goes back with it in one press, under its name, and is told to nobody', () => {
    const mij = nieuwDocument(KAART)
    const gelegd = stap(mij, () => placeActoren(mij, 't', [{ id: 'een', x: 0, y: 0 }]))
    const gehoord = daden(mij)
    placeActoren(mij, 't', [{ id: 'ander', x: 0, y: 96 }], 'iets anders', { bij: gelegd })
    expect([gehoord, mij.history().undo]).toEqual([[], gelegd.label])
    expect(plaats(mij, 'ander')).toEqual({ x: 0, y: 96 })
    mij.undo()
    expect([plaats(mij, 'een'), plaats(mij, 'ander'), mij.history().undo]).toEqual([
      undefined,
      undefined,
      null,
    ])
    mij.redo()
    expect([plaats(mij, 'een'), plaats(mij, 'ander')]).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 96 },
    ])
  })

  test('is not written when something else was done meanwhile', () => {
    const mij = nieuwDocument(KAART)
    const gelegd = stap(mij, () => placeActoren(mij, 't', [{ id: 'een', x: 0, y: 0 }]))
    noem(mij, 'Van mij')
    placeActoren(mij, 't', [{ id: 'ander', x: 0, y: 96 }], undefined, { bij: gelegd })
    expect(plaats(mij, 'ander')).toBeUndefined()
  })

  test('is not written when another wrote over that act since: its undo would not say so', () => {
    const [mij, jij] = replicas(KAART, 2) as [DossierDocument, DossierDocument]
    const gelegd = stap(mij, () => placeActoren(mij, 't', [{ id: 'een', x: 0, y: 0 }]))
    brengSamen([mij, jij])
    placeActoren(jij, 't', [{ id: 'een', x: 0.5, y: 5 }])
    brengSamen([mij, jij])
    placeActoren(mij, 't', [{ id: 'ander', x: 0, y: 96 }], undefined, { bij: gelegd })
    expect(plaats(mij, 'ander')).toBeUndefined()
  })

  test('is not written when a step before it was taken back: it would be a step of its own', () => {
    const mij = nieuwDocument(KAART)
    const eerder = stap(mij, () => noem(mij, 'Van mij'))
    const gelegd = stap(mij, () => placeActoren(mij, 't', [{ id: 'een', x: 0, y: 0 }]))
    mij.undoStap(eerder)
    placeActoren(mij, 't', [{ id: 'ander', x: 0, y: 96 }], undefined, { bij: gelegd })
    expect(plaats(mij, 'ander')).toBeUndefined()
    mij.undo()
    expect([plaats(mij, 'een'), mij.history().undo]).toEqual([undefined, null])
  })
})
