/** Taking over from the actiebibliotheek, and what a municipality adds to it, on the real document. */
import { describe, expect, test } from 'vitest'
import {
  addEigenActie,
  addEigenActies,
  editEigenActie,
  editRecords,
  removeEigenActie,
  removeRecords,
  takeOverBibliotheekactie,
  takeOverEigenActie,
} from '../../src/document/mutations'
import { ACTIEBIBLIOTHEEK } from '../../src/domain/actiebibliotheek/actiebibliotheek'
import { leesPlank } from '../../src/domain/actiebibliotheek/plank'
import { LEGE_EIGEN_ACTIE } from '../../src/domain/model/eigenactiewoorden'
import { maskDossier } from '../../src/domain/masker/maskdossier'
import { lees, leesAf } from '../support/opkaart'
import { brengSamen, luister, nieuwDocument, replicas, VANDAAG } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const KOFFIE = ACTIEBIBLIOTHEEK.find(({ id }) => id === 'koffietafel')!
const WIJK = bouwDossier({
  tegenstellingen: { t: {} },
  bezorgdheden: { b: { dieperliggend: 'nietGehoord' } },
  actoren: {
    ouderen: {
      soort: 'stilleMidden',
      naam: 'Ouderen',
      verontrusting: 'bedroefd',
      bezorgdheden: { b: 'gesprek' },
      posities: { t: { x: 0, y: 0 } },
    },
  },
  uitdagingen: { u1: { tekst: 'Iedereen gehoord', bezorgdheden: ['b'] }, u2: { orde: 1 } },
})
const NAAR_U1 = { uitdaging: 'u1', doelgroep: ['ouderen', 'weg'], types: ['bedroefd'] } as const

describe('taking over', () => {
  test('one step makes it theirs, with its origin; one step back takes it away', () => {
    const document = nieuwDocument(WIJK)
    const gehoord = luister(document)
    const id = takeOverBibliotheekactie(document, KOFFIE, NAAR_U1)
    expect(document.read().acties[id]).toMatchObject({
      tekst: KOFFIE.tekst,
      uitdaging: 'u1',
      termijn: 'kort',
      werkvorm: 'activiteit',
      kanalen: ['offline'],
      planSamenleven: ['toxischePolarisatie'],
      doelgroep: ['ouderen'],
      types: ['bedroefd'],
      herkomst: {
        voorstel: 'bibliotheek:u1:koffietafel',
        tekst: KOFFIE.tekst,
        over: ['ouderen'],
        datum: VANDAAG,
      },
    })
    document.undo()
    expect(document.read()).toEqual(WIJK)
    expect(gehoord).toEqual([
      `act: Actie overgenomen: ${KOFFIE.tekst}`,
      `undo: Actie overgenomen: ${KOFFIE.tekst}`,
    ])
  })

  test('twice for one uitdaging is once; for another it is another; without one it is loose', () => {
    const document = nieuwDocument(WIJK)
    const neem = (uitdaging: string | null) =>
      takeOverBibliotheekactie(document, KOFFIE, { ...NAAR_U1, uitdaging })
    const eerste = neem('u1')
    expect(neem('u1')).toBe(eerste)
    expect(neem('u2')).not.toBe(eerste)
    const los = [neem(null), neem('weg')]
    expect(los.map((id) => document.read().acties[id]?.uitdaging)).toEqual([null, null])
    expect(Object.keys(document.read().acties)).toHaveLength(4)
  })

  test('moved to another uitdaging since, it can be taken over again for the one that it left', () => {
    const document = nieuwDocument(WIJK)
    const verhuisd = takeOverBibliotheekactie(document, KOFFIE, NAAR_U1)
    editRecords(document, 'acties', [verhuisd], () => ({ uitdaging: 'u2' }), 'Verhuisd')
    const hier = () =>
      leesPlank(document.read(), { tegenstelling: 't', uitdaging: 'u1', today: '2026-11-30' })
        .find(({ actie }) => actie.id === KOFFIE.id)
        ?.overgenomen.map(({ actie, isHier }) => [actie, isHier])
    expect(hier(), 'the button stands there').toEqual([[verhuisd, false]])
    const nieuw = takeOverBibliotheekactie(document, KOFFIE, NAAR_U1)
    expect(hier()).toEqual([
      [nieuw, true],
      [verhuisd, false],
    ])
    expect(takeOverBibliotheekactie(document, KOFFIE, NAAR_U1)).toBe(nieuw)
  })

  test('when its ground goes from the map, it says so', () => {
    const document = nieuwDocument(WIJK)
    const id = takeOverBibliotheekactie(document, KOFFIE, NAAR_U1)
    expect(leesAf(document.read()).acties.grondWeg[id]).toBeUndefined()
    removeRecords(document, 'actoren', ['ouderen'])
    expect(lees(leesAf(document.read()).acties.grondWeg[id]?.zin ?? [])).toMatch(
      /staat niet meer in het dossier/u,
    )
  })
})

describe('own acties', () => {
  test('added, edited, taken over and removed: each one step, and undone', () => {
    const document = nieuwDocument(WIJK)
    const gehoord = luister(document)
    const id = addEigenActie(document, 'Soep op het plein')
    editEigenActie(document, id, { termijn: 'lang', types: ['bedroefd'], werkvorm: 'activiteit' })
    const actie = takeOverEigenActie(document, id, NAAR_U1)
    expect(document.read().acties[actie ?? '']).toMatchObject({
      tekst: 'Soep op het plein',
      termijn: 'lang',
      werkvorm: 'activiteit',
      herkomst: { voorstel: `bibliotheek:u1:eigen-${id}` },
    })
    removeEigenActie(document, id)
    expect(takeOverEigenActie(document, id, NAAR_U1)).toBeNull()
    expect(document.read().acties[actie ?? '']?.tekst).toBe('Soep op het plein')
    expect(gehoord).toEqual([
      'act: Eigen actie «Soep op het plein» toegevoegd',
      'act: Eigen actie «Soep op het plein» gewijzigd',
      'act: Actie overgenomen: Soep op het plein',
      'act: Eigen actie «Soep op het plein» verwijderd',
    ])
    for (let i = 0; i < 4; i++) document.undo()
    expect(document.read()).toEqual(WIJK)
  })

  test('many at once is one step, behind what is there; none is no step', () => {
    const document = nieuwDocument(WIJK)
    const gehoord = luister(document)
    addEigenActie(document, 'Eerst')
    addEigenActies(document, [])
    const ids = addEigenActies(document, [
      { ...LEGE_EIGEN_ACTIE, tekst: 'Tweede' },
      { ...LEGE_EIGEN_ACTIE, tekst: 'Derde', kost: 'hoog' },
    ])
    expect(ids.map((id) => document.read().plan.eigenActies[id]?.orde)).toEqual([1, 2])
    expect(gehoord.at(-1)).toBe('act: 2 eigen acties opgenomen')
    expect(gehoord).toHaveLength(2)
    document.undo()
    expect(Object.keys(document.read().plan.eigenActies)).toHaveLength(1)
  })

  test('two people who each add one keep both', () => {
    const [hier, daar] = replicas(WIJK, 2)
    addEigenActie(hier!, 'Hier')
    addEigenActie(daar!, 'Daar')
    brengSamen([hier!, daar!])
    expect(
      Object.values(daar!.read().plan.eigenActies)
        .map(({ tekst }) => tekst)
        .sort(),
    ).toEqual(['Daar', 'Hier'])
  })

  test('a name in it is masked wherever the dossier goes out', () => {
    const met = bouwDossier({
      actoren: { jan: { soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu' } },
      plan: {
        eigenActies: {
          e: { tekst: 'Koffie bij Jan Peeters', hoe: 'Jan Peeters zet ze.', ervaring: 'Jan Peeters kwam.' },
        },
      },
    })
    expect(JSON.stringify(maskDossier(met).gemaskeerd.plan)).not.toMatch(/Peeters/u)
  })
})
