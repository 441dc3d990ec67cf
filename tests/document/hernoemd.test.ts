/** «May be seen» is said of a name, not of whoever has it: under another name everybody is judged again. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import {
  addLijst,
  addMomentopname,
  duplicateActoren,
  editActoren,
  hideNamen,
  pasteFragment,
  removeActoren,
  restoreDossier,
} from '../../src/document/mutations'
import { readBestand, writeBestand } from '../../src/domain/bestand/bestand'
import type { Dossier } from '../../src/domain/model/dossier'
import { takeFragment } from '../../src/domain/bestand/fragment'
import { createMasker, isVerborgen } from '../../src/domain/masker/masker'
import { normaliseer } from '../../src/domain/masker/namen'
import { readMomentopname } from '../../src/domain/bestand/terugblik'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { bouwDossier } from '../support/dossiers'
import { brengSamen, nieuwDocument, replicas } from '../support/documenten'
import { zaad } from '../support/kans'

const BEGIN = bouwDossier({
  actoren: {
    markt: { soort: 'luideStem', naam: 'Markt' },
    mia: { soort: 'netwerk', naam: 'Mia Claes', eenheid: 'individu' },
  },
})
const zoHeet = (document: DossierDocument, id = 'markt') => {
  const dossier = document.read()
  const actor = dossier.actoren[id]
  return actor ? createMasker(dossier).naam(actor) : null
}
const open = (): DossierDocument => {
  const document = nieuwDocument(BEGIN)
  hideNamen(document, ['markt', 'mia'], false)
  return document
}
const hernoem = (document: DossierDocument, naam = 'Jan Peeters', id = 'markt') =>
  editActoren(document, [id], { naam })
const bestand = (dossier: Dossier): Dossier => {
  const gelezen = readBestand(writeBestand(dossier))
  if (!gelezen.ok) throw new Error('unreadable')
  return gelezen.dossier
}

describe('renamed, and so judged again', () => {
  test('in a field or on the card, and undo brings back what was said', () => {
    const document = open()
    expect(zoHeet(document)).toBe('Markt')
    hernoem(document)
    expect(zoHeet(document)).toBe('Luide stem A')
    document.undo()
    expect(zoHeet(document)).toBe('Markt')
    document.redo()
    expect(zoHeet(document)).toBe('Luide stem A')
    hernoem(document, 'markt ')
    expect(zoHeet(document)).toBe('markt')
  })

  test('who is a person and was let stand', () => {
    const document = open()
    expect(zoHeet(document, 'mia')).toBe('Mia Claes')
    hernoem(document, 'Piet Maes', 'mia')
    expect(zoHeet(document, 'mia')).not.toContain('Piet')
    document.undo()
    expect(zoHeet(document, 'mia')).toBe('Mia Claes')
  })

  test('key by key, in one burst', () => {
    const document = open()
    for (const naam of ['Mark', 'Ma', '', 'J', 'Jan', 'Jan Peeters'])
      editActoren(document, ['markt'], { naam }, undefined, { continues: 'b' })
    expect(zoHeet(document)).toBe('Luide stem A')
    document.undo()
    expect(zoHeet(document)).toBe('Markt')
  })

  test.each<[string, (document: DossierDocument) => string]>([
    ['a copy', (d) => duplicateActoren(d, ['markt'])[0] ?? ''],
    ['a paste', (d) => pasteFragment(d, takeFragment(d.read(), ['markt']), null)[0] ?? ''],
    [
      'a paste elsewhere',
      (d) => {
        d.replace(bouwDossier({}), 'leeg')
        return pasteFragment(d, takeFragment(open().read(), ['markt']), null)[0] ?? ''
      },
    ],
  ])('%s keeps its name and what was said of it, until it is renamed', (_wat, maak) => {
    const document = open()
    const id = maak(document)
    expect(zoHeet(document, id)).toBe('Markt')
    hernoem(document, 'Jan Peeters', id)
    expect(zoHeet(document, id)).toMatch(/^Luide stem [AB]$/u)
  })

  test('a list that is read says nothing of a name', () => {
    const document = open()
    const [id = ''] = addLijst(document, [{ soort: 'luideStem', naam: 'Markt Peeters' }] as never)
    expect(zoHeet(document, id)).toBe('Luide stem B')
  })

  test('from a file in which the name was changed by hand', () => {
    const dossier = bestand(open().read())
    const markt = { ...dossier.actoren['markt']!, naam: 'Jan Peeters' }
    const document = nieuwDocument(bestand({ ...dossier, actoren: { ...dossier.actoren, markt } }))
    expect(zoHeet(document)).toBe('Luide stem A')
  })

  test('while another tab says that the old name may be seen', () => {
    const [mij, jij] = replicas(BEGIN, 2) as [DossierDocument, DossierDocument]
    hideNamen(mij, ['markt'], false)
    hernoem(jij)
    brengSamen([mij, jij])
    for (const document of [mij, jij]) expect(zoHeet(document)).toBe('Luide stem A')
  })

  test('when a momentopname is put back, each name has what was said of it then', () => {
    const document = open()
    addMomentopname(document, 'toen')
    hernoem(document)
    const toen = readMomentopname(Object.values(document.read().momentopnames)[0]!)
    if (!toen.ok) throw new Error('unreadable')
    restoreDossier(document, toen.dossier)
    expect(zoHeet(document)).toBe('Markt')
    hernoem(document)
    expect(zoHeet(document)).toBe('Luide stem A')
  })

  test('what goes out says nothing of a name that nobody has now', () => {
    const document = open()
    hernoem(document, 'Wijkagent')
    expect(JSON.stringify(maakUitgaand(document.read(), 'verbergen'))).not.toContain('Markt')
  })
})

const NAMEN = ['Markt', 'markt', 'Jan Peeters', 'Zjef', 'Mia Claes', 'Els'] as const
type Daad = (document: DossierDocument, id: string, naam: string) => void

test('whatever two tabs do, a name of which nobody said that it may be seen is hidden', () => {
  const gezegd = new Set<string>()
  const momenten: Dossier[] = []
  const DADEN: readonly Daad[] = [
    (d, id, naam) => editActoren(d, [id], { naam }),
    (d, id, naam) => editActoren(d, [id], { naam }, undefined, { continues: 'reeks' }),
    (d, id) => {
      const { naam = '' } = d.read().actoren[id] ?? {}
      gezegd.add(normaliseer(naam))
      hideNamen(d, [id], false)
    },
    (d, id) => hideNamen(d, [id], true),
    (d) => d.undo(),
    (d) => d.redo(),
    (d, id) => duplicateActoren(d, [id]),
    (d, id) => pasteFragment(d, takeFragment(d.read(), [id]), null),
    (d, id) => removeActoren(d, [id]),
    (d) => momenten.push(d.read()),
    (d) => momenten.length > 0 && restoreDossier(d, momenten.at(-1)!),
    (d) => d.replace(bestand(d.read()), 'gelezen'),
  ]
  const stap = fc.tuple(
    fc.nat(1),
    fc.nat(DADEN.length - 1),
    fc.nat(7),
    fc.constantFrom(...NAMEN),
    fc.boolean(),
  )
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 25 }), (stappen) => {
      gezegd.clear()
      momenten.length = 0
      const tabs = replicas(BEGIN, 2)
      for (const [wie, daad, n, naam, samen] of stappen) {
        const document = tabs[wie]!
        const ids = Object.keys(document.read().actoren)
        DADEN[daad]?.(document, ids[n % Math.max(1, ids.length)] ?? '', naam)
        if (samen) brengSamen(tabs)
        for (const tab of tabs) {
          for (const actor of Object.values(tab.read().actoren)) {
            if (isVerborgen(actor) || actor.naam === '') continue
            expect(gezegd).toContain(normaliseer(actor.naam))
          }
        }
      }
    }),
    { seed: zaad(1010), numRuns: 150 },
  )
})
