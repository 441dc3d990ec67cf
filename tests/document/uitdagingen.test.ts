import { describe, expect, test } from 'vitest'
import {
  bundleBezorgdheden,
  chooseUitdaging,
  hideVoorstel,
  moveUitdaging,
  rateImpact,
  resetVolgorde,
  restoreVoorstel,
  supportUitdaging,
  takeOverUitdaging,
} from '../../src/document/mutations'
import { luister, nieuwDocument, VANDAAG } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const VOORSTEL = {
  sleutel: 'bezorgdheid:afval',
  bezorgdheden: ['afval'],
  tekst: 'Zwerfvuil',
  over: ['afval', 'gezinnen'],
}
const open = () =>
  nieuwDocument(
    bouwDossier({
      actoren: { gezinnen: { soort: 'stilleMidden' }, agent: { soort: 'netwerk', naam: 'Wijkagent' } },
      bezorgdheden: { afval: { tekst: 'Zwerfvuil' }, lawaai: { tekst: 'Lawaai' } },
      uitdagingen: {
        u1: { tekst: 'Een nette buurt', orde: 0 },
        u2: { tekst: 'Iedereen veilig', orde: 1, impact: 2, reden: 'omdat', bezorgdheden: ['lawaai'] },
      },
    }),
  )

describe('taking over', () => {
  test('makes it theirs, last in the list, with its origin', () => {
    const document = open()
    const id = takeOverUitdaging(document, VOORSTEL)
    expect(document.read().uitdagingen[id]).toMatchObject({
      tekst: 'Zwerfvuil',
      orde: 2,
      bezorgdheden: ['afval'],
      keuze: 'open',
      herkomst: {
        voorstel: 'bezorgdheid:afval',
        tekst: 'Zwerfvuil',
        over: ['afval', 'gezinnen'],
        datum: VANDAAG,
      },
    })
    expect(document.history().undo).toBe('Uitdaging «Zwerfvuil» overgenomen')
  })

  test('twice is once; after undo it can be taken over again', () => {
    const document = open()
    const gehoord = luister(document)
    const id = takeOverUitdaging(document, VOORSTEL)
    expect(takeOverUitdaging(document, VOORSTEL)).toBe(id)
    document.undo()
    expect(document.read().uitdagingen[id]).toBeUndefined()
    const opnieuw = takeOverUitdaging(document, VOORSTEL)
    expect(document.read().uitdagingen[opnieuw]?.tekst).toBe('Zwerfvuil')
    expect(gehoord.filter((zin) => zin.startsWith('act'))).toHaveLength(2)
  })

  test('a bezorgdheid that is gone by then does not come along', () => {
    const document = open()
    const id = takeOverUitdaging(document, { ...VOORSTEL, bezorgdheden: ['afval', 'weg'] })
    expect(document.read().uitdagingen[id]?.bezorgdheden).toEqual(['afval'])
  })
})

describe('bundling', () => {
  test('into one that is there, keeping what it had', () => {
    const document = open()
    expect(bundleBezorgdheden(document, VOORSTEL, 'u2')).toBe('u2')
    expect(document.read().uitdagingen['u2']?.bezorgdheden).toEqual(['afval', 'lawaai'])
    expect(document.history().undo).toBe('Bezorgdheid «Zwerfvuil» gebundeld in «Iedereen veilig»')
  })
  test('into a new one', () => {
    const document = open()
    const id = bundleBezorgdheden(document, { ...VOORSTEL, bezorgdheden: ['afval', 'lawaai'] })
    expect(document.read().uitdagingen[id!]?.bezorgdheden).toEqual(['afval', 'lawaai'])
    document.undo()
    expect(Object.keys(document.read().uitdagingen)).toEqual(['u1', 'u2'])
  })
  test.each([
    ['what is in it already', { ...VOORSTEL, bezorgdheden: ['lawaai'] }, 'u2'],
    ['into what is gone', VOORSTEL, 'weg'],
  ])('%s leaves no step', (_, voorstel, naar) => {
    const document = open()
    bundleBezorgdheden(document, voorstel, naar)
    expect(document.history().undo).toBeNull()
  })
})

describe('each decision is one step with its own words', () => {
  test.each([
    ['«Een nette buurt»: gekozen', (d: ReturnType<typeof open>) => chooseUitdaging(d, 'u1', 'gekozen')],
    ['«Een nette buurt»: nu niet', (d: ReturnType<typeof open>) => chooseUitdaging(d, 'u1', 'niet')],
    ['Impact 3: «Een nette buurt»', (d: ReturnType<typeof open>) => rateImpact(d, 'u1', 3)],
    ['Impact niet ingevuld: «Iedereen veilig»', (d: ReturnType<typeof open>) => rateImpact(d, 'u2', null)],
    [
      'Steun van Wijkagent: «Een nette buurt»',
      (d: ReturnType<typeof open>) => supportUitdaging(d, 'u1', 'agent', true),
    ],
    ['«Iedereen veilig» op plaats 1', (d: ReturnType<typeof open>) => moveUitdaging(d, ['u2', 'u1'], 'u2')],
    [
      'Voorstel opzij gelegd: Zwerfvuil',
      (d: ReturnType<typeof open>) => hideVoorstel(d, 'bezorgdheid:afval', 'Zwerfvuil'),
    ],
  ])('%s', (label, doe) => {
    const document = open()
    const voor = document.read()
    doe(document)
    expect(document.history().undo).toBe(label)
    doe(document)
    document.undo()
    expect(document.read()).toEqual(voor)
    expect(document.history().undo).toBeNull()
  })

  test.each([
    ['choosing what it is', (d: ReturnType<typeof open>) => chooseUitdaging(d, 'u1', 'open')],
    ['choosing what is gone', (d: ReturnType<typeof open>) => chooseUitdaging(d, 'weg', 'niet')],
    ['support of who is gone', (d: ReturnType<typeof open>) => supportUitdaging(d, 'u1', 'weg', true)],
    [
      'taking away support that is not there',
      (d: ReturnType<typeof open>) => supportUitdaging(d, 'u1', 'agent', false),
    ],
    ['an order without who was moved', (d: ReturnType<typeof open>) => moveUitdaging(d, ['u2'], 'u1')],
    ['the computed order when it counts', resetVolgorde],
    ['bringing back what was never put aside', (d: ReturnType<typeof open>) => restoreVoorstel(d, 'x', 'x')],
  ])('%s leaves no step', (_, doe) => {
    const document = open()
    doe(document)
    expect(document.history().undo).toBeNull()
  })

  test('deciding keeps the reason that was given', () => {
    const document = open()
    chooseUitdaging(document, 'u2', 'niet')
    chooseUitdaging(document, 'u2', 'open')
    expect(document.read().uitdagingen['u2']?.reden).toBe('omdat')
  })

  test('the own order goes with its reason, and a suggestion comes back', () => {
    const document = open()
    moveUitdaging(document, ['u2', 'u1'], 'u2')
    expect(document.read().plan.eigenVolgorde).toEqual({ u2: 0, u1: 1 })
    resetVolgorde(document)
    expect(document.read().plan).toMatchObject({ eigenVolgorde: {}, eigenVolgordeReden: '' })
    hideVoorstel(document, 'bezorgdheid:afval', 'Zwerfvuil')
    expect(document.read().plan.verborgenVoorstellen).toEqual(['bezorgdheid:afval'])
    restoreVoorstel(document, 'bezorgdheid:afval', 'Zwerfvuil')
    expect(document.read().plan.verborgenVoorstellen).toEqual([])
  })
})
