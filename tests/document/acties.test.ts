import { describe, expect, test } from 'vitest'
import { engagePartner, removeRecords, setTrekker, takeOverActie } from '../../src/document/mutations'
import { luister, nieuwDocument, VANDAAG } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const VOORSTEL = {
  sleutel: 'actie:u1:bedroefd:kort',
  uitdaging: 'u1',
  tekst: 'Koffie op het plein',
  type: 'bedroefd',
  termijn: 'kort',
  werkvorm: 'huisbezoek',
  kanalen: ['offline'],
  planSamenleven: ['debat'],
  doelgroep: ['ouderen', 'weg'],
} as const
const open = () =>
  nieuwDocument(
    bouwDossier({
      actoren: {
        ouderen: { soort: 'stilleMidden', naam: 'Ouderen' },
        agent: { soort: 'netwerk', naam: 'Wijkagent' },
      },
      uitdagingen: { u1: { tekst: 'Een nette buurt' } },
      leden: { l1: { wie: 'Els' } },
    }),
  )

describe('taking over', () => {
  test('makes it theirs, with everything it said and its origin', () => {
    const document = open()
    const id = takeOverActie(document, VOORSTEL)
    expect(document.read().acties[id]).toMatchObject({
      tekst: 'Koffie op het plein',
      uitdaging: 'u1',
      termijn: 'kort',
      werkvorm: 'huisbezoek',
      kanalen: ['offline'],
      planSamenleven: ['debat'],
      doelgroep: ['ouderen'],
      types: ['bedroefd'],
      trekker: null,
      herkomst: {
        voorstel: 'actie:u1:bedroefd:kort',
        tekst: 'Koffie op het plein',
        over: ['ouderen'],
        datum: VANDAAG,
      },
    })
    expect(document.history().undo).toBe('Actie overgenomen: Koffie op het plein')
  })

  test('twice is once; one step back takes it away', () => {
    const document = open()
    const gehoord = luister(document)
    const id = takeOverActie(document, VOORSTEL)
    expect(takeOverActie(document, VOORSTEL)).toBe(id)
    document.undo()
    expect(document.read().acties).toEqual({})
    expect(gehoord.filter((zin) => zin.startsWith('act'))).toHaveLength(1)
  })

  test('without its uitdaging it stands by itself', () => {
    const document = open()
    removeRecords(document, 'uitdagingen', ['u1'])
    const id = takeOverActie(document, VOORSTEL)
    expect(document.read().acties[id]?.uitdaging).toBeNull()
  })
})

describe('who', () => {
  test('pulls: somebody of the map, of the werkgroep, or nobody', () => {
    const document = open()
    const id = takeOverActie(document, VOORSTEL)
    setTrekker(document, id, { soort: 'actor', id: 'agent' })
    expect(document.read().acties[id]?.trekker).toEqual({ soort: 'actor', id: 'agent' })
    expect(document.history().undo).toBe('Wijkagent trekt «Koffie op het plein»')
    setTrekker(document, id, { soort: 'lid', id: 'l1' })
    expect(document.history().undo).toBe('Els trekt «Koffie op het plein»')
    setTrekker(document, id, null)
    expect(document.read().acties[id]?.trekker).toBeNull()
  })

  test('is nobody who is gone', () => {
    const document = open()
    const id = takeOverActie(document, VOORSTEL)
    const gehoord = luister(document)
    setTrekker(document, id, { soort: 'actor', id: 'weg' })
    engagePartner(document, id, 'weg', 'uitvoering')
    engagePartner(document, 'weg', 'agent', 'uitvoering')
    expect(gehoord).toEqual([])
  })

  test('helps, and no more', () => {
    const document = open()
    const id = takeOverActie(document, VOORSTEL)
    engagePartner(document, id, 'agent', 'klankbord')
    expect(document.read().acties[id]?.partners).toEqual({ agent: 'klankbord' })
    expect(document.history().undo).toBe('Wijkagent helpt mee: «Koffie op het plein»')
    engagePartner(document, id, 'agent', null)
    expect(document.read().acties[id]?.partners).toEqual({})
  })
})
