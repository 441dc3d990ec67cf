/** A name that was hidden once stays hidden: after a rename, a removal, an undo, and in another tab. */
import { describe, expect, test } from 'vitest'
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import {
  addActor,
  addMomentopname,
  allowVroegereNaam,
  editActoren,
  hideNamen,
  removeActoren,
  removeMomentopname,
  restoreDossier,
} from '../../src/document/mutations'
import { readBestand, writeBestand } from '../../src/domain/bestand/bestand'
import { createMasker } from '../../src/domain/masker/masker'
import { readNaamlijst } from '../../src/domain/masker/naamlijst'
import { freezeDossier, readMomentopname, thawMomentopname } from '../../src/domain/bestand/terugblik'
import { maakUitgaand, standVan } from '../../src/domain/masker/uitgaand'
import { bouwDossier } from '../support/dossiers'
import { brengSamen, replicas } from '../support/documenten'

const BEGIN = bouwDossier({
  kop: { context: 'Jan Peeters belde. Peeters is boos.' },
  actoren: { jan: { soort: 'luideStem', naam: 'Jan Peeters' }, wijk: { naam: 'Wijkraad' } },
})
const open = () => replicas(BEGIN, 2) as [DossierDocument, DossierDocument]
const context = (document: DossierDocument) => {
  const dossier = document.read()
  return createMasker(dossier).tekst(dossier.kop.context)
}
const namen = (document: DossierDocument) =>
  Object.values(document.read().verborgenNamen).map(({ naam }) => naam)

describe('a hidden name is remembered', () => {
  test.each<[string, (document: DossierDocument) => void, string]>([
    ['after a rename to a role', (d) => editActoren(d, ['jan'], { naam: 'Wijkagent' }), 'Luide stem A'],
    [
      'after a rename to somebody else',
      (d) => editActoren(d, ['jan'], { naam: 'Piet Maes' }),
      'Luide stem A',
    ],
    ['after its name was taken away', (d) => editActoren(d, ['jan'], { naam: '' }), 'Luide stem A'],
    ['after a removal', (d) => removeActoren(d, ['jan']), 'iemand'],
  ])('%s, in old texts and after undo and redo', (_wat, doe, masker) => {
    const [document] = open()
    doe(document)
    expect(context(document)).toBe(`${masker} belde. ${masker} is boos.`)
    document.undo()
    expect(context(document)).toBe('Luide stem A belde. Luide stem A is boos.')
    document.redo()
    expect(context(document)).toBe(`${masker} belde. ${masker} is boos.`)
    expect(namen(document)).toContain('Jan Peeters')
  })

  test('when it was hidden and renamed in one burst of typing', () => {
    const [document] = open()
    const burst = { continues: 'b' }
    editActoren(document, ['wijk'], { nota: 'D' }, undefined, burst)
    editActoren(document, ['wijk'], { eenheid: 'individu' }, undefined, burst)
    expect(namen(document)).toEqual(['Wijkraad'])
    for (const naam of ['Wijkraad ', 'P', 'Piet']) editActoren(document, ['wijk'], { naam }, undefined, burst)
    expect(namen(document)).toEqual(['Wijkraad'])
    expect(createMasker(document.read()).tekst('Van de Wijkraad.')).toBe('Van de Groep A.')
  })

  test('after the undo of who was added', () => {
    const [document] = open()
    addActor(document, { soort: 'luideStem', naam: 'Zjef Quaghebeur' })
    document.undo()
    expect(createMasker(document.read()).tekst('Quaghebeur')).toBe('iemand')
  })

  test('in one transaction, so that nobody ever sees one without the other', () => {
    const [document] = open()
    const updates: Uint8Array[] = []
    document.onUpdate((update) => updates.push(update))
    removeActoren(document, ['jan'])
    expect(updates).toHaveLength(1)
  })

  test('in the other tab as well', () => {
    const [mij, jij] = open()
    removeActoren(mij, ['jan'])
    brengSamen([mij, jij])
    expect(context(jij)).toBe('iemand belde. iemand is boos.')
  })

  test('when the whole dossier is put back to an earlier day', () => {
    const [document] = open()
    const vroeger = document.read()
    editActoren(document, ['jan'], { naam: 'Piet Maes' })
    document.replace({ ...vroeger, actoren: {} }, 'Teruggezet')
    expect(createMasker(document.read()).tekst('Piet Maes en Jan Peeters')).not.toMatch(/Maes|Peeters/u)
  })
})

describe('hidden in one tab, renamed in another that had not heard', () => {
  test.each<[string, (document: DossierDocument) => void]>([
    ['by the list of names', (d) => hideNamen(d, ['wijk'], true)],
    ['by a tick', (d) => editActoren(d, ['wijk'], { minderjarige: true })],
    ['as one person', (d) => editActoren(d, ['wijk'], { eenheid: 'individu' })],
    ['under a schuilnaam', (d) => editActoren(d, ['wijk'], { schuilnaam: 'De raad' })],
  ])('%s', (_hoe, verberg) => {
    const [mij, jij] = open()
    verberg(mij)
    editActoren(jij, ['wijk'], { naam: 'Buurtcomité Zuid' })
    brengSamen([mij, jij])
    for (const document of [mij, jij]) {
      const dossier = document.read()
      expect(dossier.actoren['wijk']?.naam).toBe('Buurtcomité Zuid')
      expect(createMasker(dossier).tekst('De Wijkraad belde')).not.toContain('Wijkraad')
      expect(readNaamlijst(dossier)).toContainEqual(
        expect.objectContaining({ soort: 'vroeger', naam: 'Wijkraad' }),
      )
    }
  })

  test('shown again, or undone, it is no name of before; and each name is noted once', () => {
    const [mij, jij] = open()
    hideNamen(mij, ['wijk'], true)
    hideNamen(jij, ['wijk'], true)
    brengSamen([mij, jij])
    expect(namen(mij)).toEqual(['Wijkraad'])
    hideNamen(mij, ['wijk'], false)
    expect(namen(mij)).toEqual([])
    mij.undo()
    expect(namen(mij)).toEqual(['Wijkraad'])
    mij.redo()
    editActoren(mij, ['wijk'], { naam: 'Buurtcomité' })
    expect(namen(mij)).toEqual([])
    expect(createMasker(mij.read()).tekst('Wijkraad')).toBe('Wijkraad')
  })
})

describe('it is no list of keys', () => {
  const typ = (document: DossierDocument, id: string, burst: string, ...stappen: string[]) => {
    for (const naam of stappen) editActoren(document, [id], { naam }, undefined, { continues: burst })
  }

  test('typing on, and typing anew, leaves what stood before the burst and nothing between', () => {
    const [document] = open()
    typ(document, 'jan', 'b1', 'Jan Peeter', 'Jan', 'J', '', 'P', 'Pie', 'Piet', 'Piet Maes')
    expect(namen(document)).toEqual(['Jan Peeters'])
  })

  test('a first name that gets its last name is hidden by it', () => {
    const [document] = open()
    const id = addActor(document, { soort: 'luideStem', naam: 'Zjef' })
    typ(document, id, 'b2', 'Zjef Q', 'Zjef Qua', 'Zjef Quaghebeur')
    expect(namen(document)).toEqual([])
    expect(createMasker(document.read()).tekst('Zjef')).toBe('Luide stem B')
  })

  test('a burst that ends where it began is still no act', () => {
    const [document] = open()
    typ(document, 'jan', 'b3', 'Jan Peeter', 'Jan Peeters')
    expect(document.history().undo).toBeNull()
  })

  test('who may be seen is not remembered', () => {
    const [document] = open()
    removeActoren(document, ['wijk'])
    expect(namen(document)).toEqual([])
  })

  test('the same name twice is remembered once', () => {
    const [document] = open()
    for (const naam of ['Piet Maes', 'Jan Peeters', 'Piet Maes']) editActoren(document, ['jan'], { naam })
    expect(namen(document).sort()).toEqual(['Jan Peeters', 'Piet Maes'])
  })
})

describe('names that only a momentopname knows', () => {
  /** As a file of before the memory: Jan is gone, and nothing remembers him but what was frozen. */
  const TOEN = freezeDossier(BEGIN)
  const bewaard = { m: { naam: 'start', datum: '2026-01-01', bestand: TOEN } }
  const OUD = bouwDossier({
    kop: { context: 'Jan Peeters belde. Peeters is boos.' },
    actoren: { wijk: { naam: 'Wijkraad' } },
    momentopnames: bewaard,
  })
  const oud = () => replicas(OUD, 1)[0]!
  const toen = () => {
    const terug = readMomentopname({ bestand: TOEN })
    if (!terug.ok) throw new Error('unreadable')
    return terug.dossier
  }
  const STIL = 'iemand belde. iemand is boos.'

  test('hide in the texts of today, on screen and at the door', () => {
    expect(context(oud())).toBe(STIL)
    const uit = maakUitgaand(OUD, 'verbergen')
    expect(uit.kop.context).toBe(STIL)
    expect(standVan(uit)).toBe('gemaskeerd')
    expect(readNaamlijst(OUD)).toContainEqual(
      expect.objectContaining({ soort: 'vroeger', naam: 'Jan Peeters' }),
    )
  })

  test('go on hiding when that momentopname is removed, and when its making is undone', () => {
    const document = oud()
    removeMomentopname(document, 'm')
    expect(namen(document)).toEqual(['Jan Peeters'])
    expect(context(document)).toBe(STIL)
    document.undo()
    expect(context(document)).toBe(STIL)
    const [ander] = open()
    addMomentopname(ander, 'nu')
    ander.undo()
    expect(namen(ander)).toEqual([])
  })

  test('are as people say: a former name may stay after all', () => {
    const document = oud()
    allowVroegereNaam(document, 'jan peeters', true)
    expect(context(document)).toBe('Jan Peeters belde. Peeters is boos.')
  })

  test('are judged as they are now when they are here again', () => {
    const document = oud()
    restoreDossier(document, toen())
    expect(context(document)).toBe('Luide stem A belde. Luide stem A is boos.')
    editActoren(document, ['jan'], { eenheid: 'organisatie' })
    expect(context(document)).toBe('Jan Peeters belde. Peeters is boos.')
  })

  test('putting back forgets neither who came since nor what was said since', () => {
    const document = oud()
    addActor(document, { soort: 'luideStem', naam: 'Zjef Quaghebeur' })
    editActoren(document, ['wijk'], { naam: 'Piet Maes' })
    editActoren(document, ['wijk'], { naam: 'Wijkraad' })
    allowVroegereNaam(document, 'piet maes', true)
    restoreDossier(document, toen())
    expect(createMasker(document.read()).tekst('Quaghebeur, Piet Maes')).toBe('iemand, Piet Maes')
    expect(namen(document).sort()).toEqual(['Piet Maes', 'Zjef Quaghebeur'])
  })

  test('opened as a dossier of its own, it hides who is hidden today', () => {
    const nu = bouwDossier({
      actoren: { piet: { soort: 'luideStem', naam: 'Piet Maes' } },
      momentopnames: {
        m: { naam: '', bestand: freezeDossier(bouwDossier({ kop: { context: 'Piet Maes' } })) },
      },
    })
    const terug = thawMomentopname(nu.momentopnames['m']!, nu)
    if (!terug.ok) throw new Error('unreadable')
    expect(maakUitgaand(terug.dossier, 'verbergen').kop.context).toBe('iemand')
    expect(readBestand(writeBestand(terug.dossier))).toMatchObject({ ok: true })
  })

  test('one that cannot be read gives no names and does no harm', () => {
    for (const bestand of ['', '{', '[]', '{"formaat":"middenveld","formaatversie":9,"dossier":{}}']) {
      const dossier = bouwDossier({ momentopnames: { m: { bestand } } })
      expect(createMasker(dossier).tekst('Jan Peeters')).toBe('Jan Peeters')
    }
  })
})
