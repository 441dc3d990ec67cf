import { describe, expect, test } from 'vitest'
import {
  answerToets,
  editRecords,
  engagePartner,
  removeRecords,
  setTrekker,
  takeOverActie,
  takeOverToon,
} from '../../src/document/mutations'
import { TEKST_MAX } from '../../src/domain/model/grond'
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
    engagePartner(document, id, 'agent', 'inspraak')
    expect(document.history().undo).toBe('Wijkagent doet mee als inspraak: «Koffie op het plein»')
    engagePartner(document, id, 'agent', null)
    expect(document.read().acties[id]?.partners).toEqual({})
  })
})

describe('the toets', () => {
  test('is answered in two parts, and without words it is not answered', () => {
    const document = open()
    const id = takeOverActie(document, VOORSTEL)
    const toets = () => document.read().acties[id]?.toets
    answerToets(document, id, 'podium', { risico: 'Eén roept' })
    answerToets(document, id, 'podium', { aanpak: 'Kleine tafels' })
    answerToets(document, id, 'toon', { aanpak: 'Eerst koffie' })
    expect(toets()).toEqual({
      podium: { risico: 'Eén roept', aanpak: 'Kleine tafels' },
      toon: { risico: '', aanpak: 'Eerst koffie' },
    })
    expect(document.history().undo).toBe('Toets gewijzigd: Koffie op het plein')
    answerToets(document, id, 'toon', { aanpak: '' })
    expect(Object.keys(toets() ?? {})).toEqual(['podium'])
    document.undo()
    expect(Object.keys(toets() ?? {})).toEqual(['podium', 'toon'])
  })

  test('of what is gone is no step', () => {
    const document = open()
    answerToets(document, 'weg', 'toon', { aanpak: 'x' })
    expect(document.history().undo).toBeNull()
  })
})

describe('how to speak', () => {
  test('comes after what stands there, once', () => {
    const document = open()
    const id = takeOverActie(document, VOORSTEL)
    editRecords(document, 'acties', [id], { communicatie: 'Affiche aan de school.\n' })
    takeOverToon(document, id, 'Toon: rustig.')
    expect(document.read().acties[id]?.communicatie).toBe('Affiche aan de school.\nToon: rustig.')
    expect(document.history().undo).toBe('Toon overgenomen: Koffie op het plein')
    const gehoord = luister(document)
    takeOverToon(document, id, 'Toon: rustig.')
    takeOverToon(document, id, 'x'.repeat(TEKST_MAX))
    expect(gehoord).toEqual([])
  })
})
