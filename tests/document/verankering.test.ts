import { describe, expect, test } from 'vitest'
import { openBibliotheek } from '../../src/document/bibliotheek'
import {
  addMomentopname,
  addPunt,
  editActoren,
  editPunt,
  movePunt,
  removeMomentopname,
  removePunt,
  renameMomentopname,
} from '../../src/document/mutations'
import { thawMomentopname } from '../../src/domain/bestand/terugblik'
import { opSleutelOrde } from '../../src/domain/model/grond'
import { brengSamen, luister, nieuwDocument, replicas } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'
import { maakOmgeving } from '../support/opslag'

const WIJK = bouwDossier({ kop: { titel: 'Wijk' }, actoren: { a: { naam: 'Bewoners' } } })

describe('momentopnames', () => {
  test('taken, renamed and removed: each one step, and undone', () => {
    const document = nieuwDocument(WIJK)
    const gehoord = luister(document)
    const gemaakt = addMomentopname(document, '  Start ')
    const id = gemaakt.ok ? gemaakt.id : ''
    expect(document.read().momentopnames[id]).toMatchObject({ naam: 'Start', datum: '2026-11-23' })
    renameMomentopname(document, id, 'Begin')
    removeMomentopname(document, id)
    expect(gehoord).toEqual([
      'act: Momentopname «Start» gemaakt',
      'act: Naam gewijzigd: Begin',
      'act: Momentopname «Begin» verwijderd',
    ])
    for (let i = 0; i < 3; i++) document.undo()
    expect(document.read()).toEqual(WIJK)
  })

  test('a second one does not hold the first', () => {
    const document = nieuwDocument(WIJK)
    addMomentopname(document, 'een')
    addMomentopname(document, 'twee')
    const [een, twee] = Object.values(document.read().momentopnames)
    expect(een?.bestand).toBe(twee?.bestand)
  })

  test('without room nothing changes and the reason is said', () => {
    const vol = nieuwDocument(
      bouwDossier({
        momentopnames: Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`m${i}`, {}])),
      }),
    )
    expect(addMomentopname(vol, 'x')).toEqual({
      ok: false,
      reden: 'Een dossier houdt hoogstens 500 momentopnames. Verwijder eerst een oudere.',
    })
    expect(vol.history().undo).toBeNull()
  })

  test('restored as a new dossier, the one that it was taken of stays as it is', async () => {
    const bibliotheek = await openBibliotheek(maakOmgeving())
    const { document } = await bibliotheek.openDossier(await bibliotheek.create(WIJK))
    addMomentopname(document, 'Start')
    editActoren(document, ['a'], { naam: 'Buren' })
    const [bewaard] = Object.values(document.read().momentopnames)
    const terug = thawMomentopname(bewaard!, document.read())
    if (!terug.ok) throw new Error('The momentopname does not read')
    const nieuw = await bibliotheek.openDossier(await bibliotheek.create(terug.dossier))
    expect(nieuw.document.read()).toEqual({ ...WIJK, kop: { ...WIJK.kop, titel: 'Wijk (Start)' } })
    expect(document.read().actoren.a?.naam).toBe('Buren')
  })
})

describe('lists', () => {
  const teksten = (document: ReturnType<typeof nieuwDocument>) =>
    opSleutelOrde(document.read().verankering.leerpunten).map(({ tekst }) => tekst)

  test('add, edit, move and remove, each with a label and one step', () => {
    const document = nieuwDocument()
    const gehoord = luister(document)
    const [een = '', , drie = ''] = ['een', 'twee', 'drie'].map((tekst) =>
      addPunt(document, 'leerpunten', tekst),
    )
    movePunt(document, 'leerpunten', drie, 0)
    expect(teksten(document)).toEqual(['drie', 'een', 'twee'])
    editPunt(document, 'leerpunten', een, { tekst: 'één' })
    removePunt(document, 'leerpunten', drie)
    expect(teksten(document)).toEqual(['één', 'twee'])
    expect(gehoord.slice(3)).toEqual([
      'act: Leerpunt «drie» verschoven',
      'act: Leerpunt «één» gewijzigd',
      'act: Leerpunt «drie» verwijderd',
    ])
    document.undo()
    expect(teksten(document)).toEqual(['drie', 'één', 'twee'])
  })

  test('each list begins with what its items have', () => {
    const document = nieuwDocument()
    addPunt(document, 'agendapunten', 'plan')
    addPunt(document, 'opvolging', 'overleg')
    addPunt(document, 'realisaties', 'bank')
    const { agendapunten, opvolging, realisaties } = document.read().verankering
    expect([agendapunten, opvolging, realisaties].map((lijst): unknown[] => Object.values(lijst))).toEqual([
      [{ tekst: 'plan', ritme: '', vanaf: '', orde: 0 }],
      [{ tekst: 'overleg', datum: '' }],
      [{ tekst: 'bank', datum: '', orde: 0 }],
    ])
  })

  test('what is gone or stays where it is leaves no step', () => {
    const document = nieuwDocument()
    const id = addPunt(document, 'leerpunten', 'een')
    const gehoord = luister(document)
    movePunt(document, 'leerpunten', id, -3)
    movePunt(document, 'leerpunten', 'weg', 0)
    editPunt(document, 'leerpunten', 'weg', { tekst: 'x' })
    editPunt(document, 'leerpunten', id, { tekst: 'een' })
    removePunt(document, 'leerpunten', 'weg')
    expect(gehoord).toEqual([])
  })

  test('two people who each add one keep both', () => {
    const [een, twee] = replicas(bouwDossier(), 2)
    addPunt(een!, 'leerpunten', 'van een')
    addPunt(twee!, 'leerpunten', 'van twee')
    brengSamen([een!, twee!])
    expect(teksten(een!).sort()).toEqual(['van een', 'van twee'])
    expect(teksten(twee!)).toEqual(teksten(een!))
  })
})
