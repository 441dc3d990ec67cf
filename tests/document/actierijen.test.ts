import { describe, expect, test } from 'vitest'
import { duplicateActies, fillActies } from '../../src/document/mutations'
import { opOrde } from '../../src/domain/model/grond'
import { luister, nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

describe('cells of many', () => {
  const tabel = () =>
    nieuwDocument(
      bouwDossier({
        leden: { l1: { wie: 'Els' } },
        uitdagingen: {
          u1: { tekst: 'Een nette buurt', doelstellingen: { d1: { tekst: 'Minder afval' } } },
          u2: { tekst: 'Veilig' },
        },
        acties: {
          a: { tekst: 'Bankjes', uitdaging: 'u1', doelstelling: 'd1' },
          b: { tekst: 'Koffie', orde: 1 },
        },
      }),
    )
  const vul = (id: string, vulling: object, nieuw: object | null = null) => ({ id, vulling, nieuw })
  const volgorde = (document: ReturnType<typeof tabel>) =>
    opOrde(document.read().acties).map(({ tekst }) => tekst)

  test('are one step, with the new ones last and in their order', () => {
    const document = tabel()
    const gehoord = luister(document)
    fillActies(document, [
      vul('b', { termijn: 'kort' }),
      vul('n1', { tekst: 'Een' }, { uitdaging: 'u2' }),
      vul('n2', { trekker: { soort: 'lid', id: 'l1' } }, {}),
      vul('weg', { tekst: 'niemand' }),
    ])
    expect(volgorde(document)).toEqual(['Bankjes', 'Koffie', 'Een', ''])
    expect(document.read().acties).toMatchObject({
      b: { termijn: 'kort' },
      n1: { uitdaging: 'u2' },
      n2: { trekker: { soort: 'lid', id: 'l1' }, status: 'gepland' },
    })
    expect(gehoord).toEqual(['act: 3 acties gewijzigd'])
    document.undo()
    expect(volgorde(document)).toEqual(['Bankjes', 'Koffie'])
    expect(document.read().acties.b?.termijn).toBeNull()
  })

  test('a new one is told as new while it is typed, and is none when nothing remains', () => {
    const document = tabel()
    const gehoord = luister(document)
    fillActies(document, [vul('n1', { tekst: 'Kof' }, { uitdaging: 'u1' })], undefined, { continues: 'x' })
    fillActies(document, [vul('n1', { tekst: 'Koffie toe' }, { uitdaging: 'u1' })], undefined, {
      continues: 'x',
    })
    expect(gehoord).toEqual(['act: Actie «Kof» toegevoegd', 'act: Actie «Koffie toe» toegevoegd'])
    fillActies(document, [vul('n1', { tekst: '' }, { uitdaging: 'u1' })], undefined, { continues: 'x' })
    expect(document.read().acties.n1).toBeUndefined()
    fillActies(document, [vul('n2', { tekst: '' }, { uitdaging: 'u1' }), vul('b', { tekst: 'Koffie' })])
    expect(Object.keys(document.read().acties)).toEqual(['a', 'b'])
  })

  test('another uitdaging lets go of a doelstelling that is not its own; who is gone is not named', () => {
    const document = tabel()
    fillActies(document, [
      vul('a', { uitdaging: 'u2', trekker: { soort: 'lid', id: 'weg' } }),
      vul('b', { uitdaging: 'u1', doelstelling: 'd1' }),
    ])
    expect(document.read().acties).toMatchObject({
      a: { uitdaging: 'u2', doelstelling: null, trekker: null },
      b: { uitdaging: 'u1', doelstelling: 'd1' },
    })
    fillActies(document, [vul('b', { uitdaging: 'weg' })])
    expect(document.read().acties.b).toMatchObject({ uitdaging: 'u1', doelstelling: 'd1' })
  })
})

describe('again', () => {
  const PLAN = {
    a: { tekst: 'Bankjes', herkomst: { voorstel: 'v', tekst: 'Banken', over: [], datum: '' } },
    b: { tekst: 'Koffie', orde: 1 },
    c: { tekst: 'Later', orde: 2 },
  }
  const volgorde = (document: ReturnType<typeof nieuwDocument>) =>
    opOrde(document.read().acties).map(({ tekst }) => tekst)

  test('right behind the last of them, saying the same, and theirs', () => {
    const document = nieuwDocument(bouwDossier({ acties: PLAN }))
    const [kopie = '', ...meer] = duplicateActies(document, ['b', 'a', 'weg'])
    const { acties } = document.read()
    expect(meer).toHaveLength(1)
    expect(volgorde(document)).toEqual(['Bankjes', 'Koffie', 'Bankjes', 'Koffie', 'Later'])
    expect(acties[kopie]).toEqual({ ...acties.a, id: kopie, orde: acties[kopie]?.orde, herkomst: null })
    expect(document.history().undo).toBe('2 acties gedupliceerd')
    document.undo()
    expect(Object.keys(document.read().acties)).toHaveLength(3)
  })

  test('takes what was planned along, and not what was noted: that happened to the other one', () => {
    const noteerde = {
      r: { datum: '2026-11-20', stand: 'bezig', cijfer: '9', tekst: 'bijna', orde: 0 },
    } as const
    const document = nieuwDocument(
      bouwDossier({
        acties: { a: { tekst: 'Bankjes', criterium: 'zitten', status: 'klaar', logboek: noteerde } },
      }),
    )
    const [kopie = ''] = duplicateActies(document, ['a'])
    expect(document.read().acties[kopie]?.criterium).toBe('zitten')
    expect(document.read().acties[kopie]).toMatchObject({ logboek: {}, status: 'gepland' })
    expect(document.read().acties['a']?.status).toBe('klaar')
    expect(document.read().acties['a']?.logboek).toEqual(noteerde)
  })

  test('of one is called by its name; of what is gone is nothing', () => {
    const document = nieuwDocument(bouwDossier({ acties: PLAN }))
    duplicateActies(document, ['c'])
    expect(document.history().undo).toBe('Actie «Later» gedupliceerd')
    expect(duplicateActies(document, ['weg'])).toEqual([])
  })

  test('also between numbers without room', () => {
    const document = nieuwDocument(bouwDossier({ acties: { a: { tekst: 'A' }, b: { tekst: 'B' } } }))
    duplicateActies(document, ['a'])
    expect(volgorde(document)).toEqual(['A', 'A', 'B'])
  })
})
