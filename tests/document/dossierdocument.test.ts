import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addActor, editActoren, editSectie, placeActoren, removeActoren } from '../../src/document/mutations'
import { leegDossier, maakRecord } from '../../src/domain/model/dossier'
import { tidyDossier } from '../../src/domain/model/samenhang'
import { arbDossier, bouwDossier } from '../support/dossiers'
import { brengSamen, luister, nieuwDocument, replicas, tellendeIds, VANDAAG } from '../support/documenten'

const KAART = bouwDossier({
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  actoren: { bewoners: { posities: { t: { x: -0.5, y: 0 } } }, jongeren: {}, wijkraad: {} },
  relaties: { r: { van: 'bewoners', naar: 'jongeren' }, s: { van: 'jongeren', naar: 'wijkraad' } },
})

test('a new document is an empty dossier, without anything to undo', () => {
  const document = nieuwDocument()
  expect(document.read()).toEqual(leegDossier())
  expect(document.history()).toEqual({ undo: null, redo: null })
  expect([document.undo(), document.redo()]).toEqual([null, null])
})

test('any dossier comes back as it was, but for what dangles', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      const net = tidyDossier(dossier)
      const document = nieuwDocument(dossier)
      expect(document.read()).toEqual(net)
      const kopie = createDossierDocument({
        update: document.encodeState(),
        nieuweId: tellendeIds(),
        vandaag: () => VANDAAG,
      })
      expect(kopie.read()).toEqual(net)
    }),
    { numRuns: 50 },
  )
})

test('replacing by any dossier is one step, and one step back', () => {
  fc.assert(
    fc.property(arbDossier, arbDossier, (een, twee) => {
      const document = nieuwDocument(een)
      const voor = document.read()
      document.replace(twee, 'Vervangen')
      // Names that have to stay hidden are only ever added, and never undone.
      const { verborgenNamen } = document.read()
      expect(document.read()).toEqual({ ...tidyDossier(twee), verborgenNamen })
      expect(verborgenNamen).toMatchObject({ ...een.verborgenNamen, ...twee.verborgenNamen })
      document.undo()
      expect(document.read()).toEqual({ ...voor, verborgenNamen: document.read().verborgenNamen })
      expect(document.history().undo).toBeNull()
    }),
    { numRuns: 50 },
  )
})

test('an invalid dossier replaces nothing', () => {
  const document = nieuwDocument(KAART)
  const voor = document.read()
  const kapot = {
    ...KAART,
    actoren: { a: { ...maakRecord('actoren', { id: 'a', soort: 'groep' }), omvang: -1 } },
  }
  expect(() => document.replace(kapot, 'Vervangen')).toThrow('negatief')
  expect(document.read()).toBe(voor)
})

describe('identity', () => {
  test('only what was touched is another object', () => {
    const document = nieuwDocument(KAART)
    const voor = document.read()
    placeActoren(document, 't', [{ id: 'jongeren', x: 0.5, y: 4 }])
    const na = document.read()
    expect(na.actoren.jongeren).not.toBe(voor.actoren.jongeren)
    expect(na.actoren.bewoners).toBe(voor.actoren.bewoners)
    expect(na.relaties).toBe(voor.relaties)
    expect(na.kop).toBe(voor.kop)
    document.undo()
    expect(document.read().actoren.bewoners).toBe(voor.actoren.bewoners)
  })
  test('also for what comes from elsewhere', () => {
    const [een, twee] = replicas(KAART, 2) as [
      ReturnType<typeof nieuwDocument>,
      ReturnType<typeof nieuwDocument>,
    ]
    const voor = twee.read()
    editActoren(een, ['jongeren'], { naam: 'Jeugd' })
    brengSamen([een, twee])
    expect(twee.read().actoren.jongeren?.naam).toBe('Jeugd')
    expect(twee.read().actoren.wijkraad).toBe(voor.actoren.wijkraad)
  })
  test('what changes nothing tells nobody and leaves no step', () => {
    const document = nieuwDocument(KAART)
    const gehoord = luister(document)
    const gezien: unknown[] = []
    document.subscribe((dossier) => gezien.push(dossier))
    editActoren(document, ['jongeren'], { naam: 'jongeren' })
    editActoren(document, ['niemand'], { naam: 'x' })
    document.act('Niets', () => undefined)
    expect([gehoord, gezien, document.history().undo]).toEqual([[], [], null])
  })
})

describe('acts', () => {
  test('a change that throws has changed nothing', () => {
    const document = nieuwDocument(KAART)
    const voor = document.read()
    expect(() =>
      document.act('Half', (write) => {
        write.remove('actoren', 'jongeren')
        write.edit('actoren', 'bewoners', { omvang: -1 })
      }),
    ).toThrow('negatief')
    expect(document.read()).toBe(voor)
    expect(document.history().undo).toBeNull()
  })
  test('subscribers already see the new history, and hear what was done', () => {
    const document = nieuwDocument(KAART)
    const gehoord = luister(document)
    const historie: unknown[] = []
    document.subscribe(() => historie.push(document.history()))
    editActoren(document, ['jongeren'], { naam: 'Jeugd' })
    document.undo()
    document.redo()
    const label = 'Naam gewijzigd: Jeugd'
    expect(historie).toEqual([
      { undo: label, redo: null },
      { undo: null, redo: label },
      { undo: label, redo: null },
    ])
    expect(gehoord).toEqual([`act: ${label}`, `undo: ${label}`, `redo: ${label}`])
  })
  test('a burst with one token is one step with the last label; another token, an undo or another act ends it', () => {
    const document = nieuwDocument(KAART)
    const typ = (naam: string, continues?: string) =>
      editActoren(document, ['jongeren'], { naam }, undefined, { continues })
    typ('J', 'een')
    typ('Je', 'een')
    typ('Jeu', 'een')
    expect(document.history().undo).toBe('Naam gewijzigd: Jeu')
    typ('Jeug', 'twee')
    expect(document.undo()).toBe('Naam gewijzigd: Jeug')
    typ('Jeugd', 'twee')
    expect(document.undo()).toBe('Naam gewijzigd: Jeugd')
    expect(document.undo()).toBe('Naam gewijzigd: Jeu')
    expect(document.read()).toEqual(KAART)
    expect(document.undo()).toBeNull()
  })
  test('`starts` always begins a step, which `continues` goes on with', () => {
    const document = nieuwDocument(KAART)
    const schuif = (x: number, options: { starts?: string; continues?: string }) =>
      placeActoren(document, 't', [{ id: 'bewoners', x, y: 0 }], undefined, options)
    schuif(-0.4, { starts: 'pijl' })
    schuif(-0.3, { continues: 'pijl' })
    schuif(-0.2, { starts: 'pijl' })
    document.undo()
    expect(document.read().actoren.bewoners?.posities.t?.x).toBe(-0.3)
    document.undo()
    expect(document.read()).toEqual(KAART)
  })
  test('a second of silence or none: steps never merge by time', () => {
    const document = nieuwDocument(KAART)
    for (let n = 0; n < 300; n++) editActoren(document, ['jongeren'], { naam: `Jongeren ${n}` })
    for (let n = 299; n >= 0; n--) expect(document.undo()).toBe(`Naam gewijzigd: Jongeren ${n}`)
    expect(document.read()).toEqual(KAART)
  })
})

describe('what others do', () => {
  const samen = () =>
    replicas(KAART, 2) as [ReturnType<typeof nieuwDocument>, ReturnType<typeof nieuwDocument>]

  test('is heard, and is not ours to undo', () => {
    const [een, twee] = samen()
    const gehoord = luister(twee)
    editActoren(een, ['jongeren'], { naam: 'Jeugd' })
    brengSamen([een, twee])
    expect(gehoord).toEqual(['remote: Gewijzigd in een ander venster'])
    expect(twee.undo()).toBeNull()
    expect(twee.read().actoren.jongeren?.naam).toBe('Jeugd')
  })
  test('both who add a member keep it', () => {
    const [een, twee] = samen()
    editActoren(een, ['wijkraad'], { rollen: ['doener'] })
    editActoren(twee, ['wijkraad'], { rollen: ['verbinder'] })
    brengSamen([een, twee])
    expect(een.read().actoren.wijkraad?.rollen).toEqual(['doener', 'verbinder'])
    een.undo()
    brengSamen([een, twee])
    expect(twee.read().actoren.wijkraad?.rollen).toEqual(['verbinder'])
  })
  test('a relatie to who was removed elsewhere is hidden, and is back when that is undone', () => {
    const [een, twee] = samen()
    removeActoren(een, ['bewoners'])
    const actor = addActor(twee, { soort: 'groep', naam: 'Handelaars' })
    twee.act('Relatie', (write) =>
      write.add('relaties', maakRecord('relaties', { id: 'n', van: actor, naar: 'bewoners', type: 'volgt' })),
    )
    brengSamen([een, twee])
    expect(Object.keys(een.read().relaties)).toEqual(['s'])
    expect(een.read()).toEqual(twee.read())
    een.undo()
    brengSamen([een, twee])
    expect(Object.keys(twee.read().relaties)).toEqual(['n', 'r', 's'])
  })
  test('two who add at the same moment have two letters, the same on both', () => {
    const [een, twee] = samen()
    addActor(een, { soort: 'netwerk', naam: 'Vzw' })
    addActor(twee, { soort: 'netwerk', naam: 'School' })
    brengSamen([een, twee])
    const letters = Object.values(een.read().actoren).flatMap(({ soort, letter }) =>
      soort === 'netwerk' ? [letter] : [],
    )
    expect(letters.sort()).toEqual(['A', 'B'])
    expect(twee.read()).toEqual(een.read())
  })
  test('records come in the same order everywhere', () => {
    const [een, twee] = samen()
    addActor(twee, { soort: 'groep', naam: 'B' })
    addActor(een, { soort: 'groep', naam: 'A' })
    brengSamen([een, twee])
    expect(Object.keys(een.read().actoren)).toEqual(Object.keys(twee.read().actoren))
  })
  test('bytes that are no update change nothing', () => {
    const document = nieuwDocument(KAART)
    const voor = document.read()
    expect(() => document.applyUpdate(new Uint8Array([250, 250, 1, 7, 7]))).toThrow(Error)
    expect(document.read()).toBe(voor)
  })
  test('nonsense inside an update is repaired on read', () => {
    const vreemd = new Y.Doc()
    const document = nieuwDocument(KAART)
    Y.applyUpdate(vreemd, document.encodeState())
    vreemd.transact(() => {
      vreemd.getMap('actoren').set('tekst', 'geen record')
      vreemd.getMap('actoren').set('leeg', new Y.Map())
      vreemd.getMap('kop').set('titel', 12)
      ;(vreemd.getMap('actoren').get('bewoners') as Y.Map<unknown>).set('naam', new Y.Array())
    })
    document.applyUpdate(Y.encodeStateAsUpdate(vreemd))
    expect(Object.keys(document.read().actoren)).toEqual(['bewoners', 'jongeren', 'wijkraad'])
    expect(document.read().actoren.bewoners?.naam).toBe('')
    expect(document.read().kop.titel).toBe('')
    editSectie(document, 'kop', { titel: 'Weer goed' }, 'Titel gewijzigd')
    expect(document.read().kop.titel).toBe('Weer goed')
  })
})

test('after destroy nobody hears anything', () => {
  const document = nieuwDocument(KAART)
  const updates: unknown[] = []
  document.onUpdate((update) => updates.push(update))
  document.destroy()
  editActoren(document, ['jongeren'], { naam: 'x' })
  expect(updates).toEqual([])
})
