import { describe, expect, test } from 'vitest'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { maakRecord } from '../../src/domain/model/dossier'
import { findVindbaars } from '../../src/store/zoeken/vindbaar'
import { openVindplek } from '../../src/store/zoeken/vindplek'
import { DEELPLEKKEN, STAPPLEKKEN, VRAAGPLEKKEN } from '../../src/store/zoeken/methodeplekken'
import { maskerVan, createWerkruimte } from '../../src/store/werkruimte'
import { nieuwDocument } from '../support/documenten'
import { naamInElkVeld } from '../support/naamproef'
import { VERBORGEN } from '../support/plannen'

describe('what is found in a dossier', () => {
  const dossier = bloemetjeswijk()
  const alle = findVindbaars(dossier, null, null)

  test('every actor, bezorgdheid, uitdaging, actie and the rest that has words, each once', () => {
    const ids = alle.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [voor, collectie] of [
      ['actor', 'actoren'],
      ['bezorgdheid', 'bezorgdheden'],
      ['standpunt', 'standpunten'],
      ['uitdaging', 'uitdagingen'],
      ['actie', 'acties'],
      ['forum', 'fora'],
      ['lid', 'leden'],
      ['tegenstelling', 'tegenstellingen'],
    ] as const)
      expect(ids).toEqual(
        expect.arrayContaining(Object.keys(dossier[collectie]).map((id) => `${voor}/${id}`)),
      )
    expect(alle.filter(({ titel }) => titel.trim() === '')).toEqual([])
  })

  test('what has no words yet is not offered, but an actor is: it has its letter', () => {
    const leeg = { ...dossier, acties: { a: { ...Object.values(dossier.acties)[0]!, id: 'a', tekst: ' ' } } }
    expect(findVindbaars(leeg, null, null).filter(({ groep }) => groep === 'acties')).toEqual([])
    const [een] = Object.values(dossier.actoren)
    const naamloos = { ...dossier, actoren: { a: { ...een!, id: 'a', naam: '' } } }
    expect(findVindbaars(naamloos, null, null).find(({ groep }) => groep === 'actoren')?.titel).not.toBe('')
  })
})

test('a momentopname without a name is called by its day, as its page says it', () => {
  const begin = bloemetjeswijk()
  const m = maakRecord('momentopnames', { id: 'm', datum: '2026-11-30', bestand: 'x' })
  const alle = findVindbaars({ ...begin, momentopnames: { m } }, null, null)
  expect(alle.find(({ id }) => id === 'momentopname/m')?.titel).toBe('30 november 2026')
})

test('while schuilnamen are on no real name is offered, nor finds anything', () => {
  const dossier = naamInElkVeld()
  const bloot = JSON.stringify(findVindbaars(dossier, null, null))
  const gemaskerd = JSON.stringify(findVindbaars(dossier, null, maskerVan(dossier)))
  expect(bloot).toContain(VERBORGEN)
  expect(gemaskerd).not.toContain(VERBORGEN)
})

describe('going there', () => {
  function proef() {
    const gegaan: string[] = []
    const w = createWerkruimte(nieuwDocument(bloemetjeswijk()), {
      announce: () => undefined,
      flush: () => undefined,
      ga: (stap, deel = '') => gegaan.push(`${stap}/${deel}`),
    })
    w.zet({ dialoog: 'zoek' })
    return { w, gegaan }
  }

  test('closes the dialog, opens the page, and says what to bring into view', () => {
    const { w, gegaan } = proef()
    const getoond: string[] = []
    openVindplek(w, { stap: 'situatie', deel: 'werkgroep', anker: 'leden/l/wie' }, (a) => getoond.push(a))
    expect(gegaan).toEqual(['situatie/werkgroep'])
    expect(getoond).toEqual(['leden/l/wie'])
    expect(w.sessie.getState().dialoog).toBeNull()
  })

  test('an actor on the map that is shown comes into view, and nobody leaves', () => {
    const { w, gegaan } = proef()
    const getoond: (readonly string[])[] = []
    w.koppelKaart({ toon: (ids: readonly string[]) => getoond.push(ids), focus: () => undefined } as never)
    const [actor] = findVindbaars(w.dossier(), null, null).filter(({ groep }) => groep === 'actoren')
    openVindplek(w, actor!.plek, () => undefined)
    expect(gegaan).toEqual([])
    expect(getoond).toEqual([[actor!.plek.actor]])
    expect(w.sessie.getState().selectie.actoren).toEqual([actor!.plek.actor])
  })

  test('what one dialog began with is not for the next one', () => {
    const { w } = proef()
    w.zet({ dialoog: 'exporteer', dialoogbegin: 'middenveld' })
    w.zet({ dialoog: 'wachtzin' })
    expect(w.sessie.getState().dialoogbegin).toBe('')
    w.zet({ dialoog: 'begrippen', dialoogbegin: 'pitstop' })
    w.zet({ paneel: 'signalen' })
    expect(w.sessie.getState().dialoogbegin).toBe('pitstop')
  })

  test('steps, parts and questions have places of their own', () => {
    const ids = [...STAPPLEKKEN, ...DEELPLEKKEN, ...VRAAGPLEKKEN].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(VRAAGPLEKKEN.length).toBeGreaterThan(30)
  })
})
