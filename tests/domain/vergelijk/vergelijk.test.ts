import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Zin } from '../../../src/domain/lezing/omdat'
import type { Dossier } from '../../../src/domain/model/dossier'
import { vergelijk } from '../../../src/domain/vergelijk'
import { createNaamgever } from '../../../src/domain/vergelijk/namen'
import { VERSCHIL_DELEN } from '../../../src/domain/vergelijk/verschil'
import { arbDossier, arbId, bouwDossier } from '../../support/dossiers'

type Bouw = Parameters<typeof bouwDossier>[0]

const KAART = { tegenstellingen: { t: {} } }
const op = (x: number, y = 0) => ({ posities: { t: { x, y } } })
const bouw = (deel: Bouw): Dossier => bouwDossier({ ...KAART, ...deel })

/** The sentence as a screen shows it. */
const zeg = (toen: Dossier, nu: Dossier, zin: Zin): string => {
  const { naam } = createNaamgever({ toen, nu }, nu, false)
  return zin.map((deel) => (typeof deel === 'string' ? deel : naam(deel))).join('')
}
const alles = (toen: Dossier, nu: Dossier): string[] => {
  const { verschillen } = vergelijk({ toen, nu }, 't')
  return VERSCHIL_DELEN.flatMap((deel) => verschillen[deel].map((zin) => zeg(toen, nu, zin)))
}

describe('what is said', () => {
  const B = { bezorgdheden: { b: { tekst: 'verkeer' } } }
  const relatie = (type: 'contact' | 'volgt', van: string, naar: string) => ({
    actoren: { a: {}, z: {} },
    relaties: { [`${van}${naar}`]: { van, naar, type } },
  })

  test.each<[string, Bouw, Bouw, string[]]>([
    [
      'another zone',
      { actoren: { a: op(-0.8) } },
      { actoren: { a: op(0.1) } },
      ['a stond bij wij en staat nu in het midden.'],
    ],
    [
      'far within a pole',
      { actoren: { a: op(0.9) } },
      { actoren: { a: op(0.5) } },
      ['a bleef bij zij en schoof op naar het midden toe.'],
    ],
    [
      'away from the middle',
      { actoren: { a: op(-0.5) } },
      { actoren: { a: op(-0.9) } },
      ['a bleef bij wij en schoof op verder van het midden.'],
    ],
    [
      'a little in the middle',
      { actoren: { a: op(0.01) } },
      { actoren: { a: op(0) } },
      ['a bleef in het midden en schoof een beetje op in de richting van wij.'],
    ],
    ['only higher: layout says nothing', { actoren: { a: op(0, 10) } }, { actoren: { a: op(0, 90) } }, []],
    [
      'a change of zone before a longer way inside one',
      { actoren: { a: op(-0.3), b: op(-0.32) } },
      { actoren: { a: op(0.3), b: op(-0.33) } },
      [
        'b stond in het midden en staat nu bij wij.',
        'a bleef in het midden en schoof op in de richting van zij.',
      ],
    ],
    [
      'a place that the app gave, confirmed',
      { actoren: { a: { posities: { t: { x: 0, y: 0, doorApp: true } } } } },
      { actoren: { a: op(0) } },
      ['a staat in het midden, en die plek is nu bevestigd.'],
    ],
    [
      'moved, it is no more than moved',
      { actoren: { a: { posities: { t: { x: 0, y: 0, doorApp: true } } } } },
      { actoren: { a: op(0.5) } },
      ['a stond in het midden en staat nu bij zij.'],
    ],
    ['somebody new', {}, { actoren: { a: op(-1) } }, ['a is nieuw op de kaart, bij wij.']],
    [
      'somebody from the parkeerplaats',
      { actoren: { a: {} } },
      { actoren: { a: op(0) } },
      ['a wachtte in de parkeerplaats en staat nu in het midden.'],
    ],
    ['somebody gone', { actoren: { a: op(1) } }, {}, ['a stond bij zij en is niet meer in dit dossier.']],
    [
      'somebody parked',
      { actoren: { a: op(0) } },
      { actoren: { a: {} } },
      ['a stond in het midden en wacht nu in de parkeerplaats.'],
    ],
    [
      'presumed, then heard',
      { ...B, actoren: { a: { bezorgdheden: { b: 'inschatting' } }, c: { bezorgdheden: { b: 'online' } } } },
      { ...B, actoren: { a: { bezorgdheden: { b: 'gesprek' } }, c: { bezorgdheden: { b: 'bevraging' } } } },
      ['«verkeer» was een vermoeden bij a en c en is sindsdien gehoord.'],
    ],
    [
      'heard in another way: still heard',
      { ...B, actoren: { a: { bezorgdheden: { b: 'gesprek' } } } },
      { ...B, actoren: { a: { bezorgdheden: { b: 'waarneming' } } } },
      [],
    ],
    [
      'new words, heard at once',
      { actoren: { a: {} } },
      { ...B, actoren: { a: { bezorgdheden: { b: 'gesprek' } } } },
      ['«verkeer» is nieuw op de lijst.', '«verkeer» is sindsdien gehoord bij a.'],
    ],
    [
      'new and presumed',
      { ...B, actoren: { a: {} } },
      { ...B, actoren: { a: { bezorgdheden: { b: 'online' } } } },
      ['«verkeer» vermoeden jullie nu bij a.'],
    ],
    [
      'an uitdaging chosen, one new, one gone',
      { uitdagingen: { u: { tekst: 'Een net plein' }, w: { tekst: 'Weg', orde: 2 } } },
      { uitdagingen: { u: { tekst: 'Een net plein', keuze: 'gekozen' }, n: { tekst: 'Veilig', orde: 1 } } },
      ['«Een net plein» is gekozen.', '«Veilig» is nieuw.', '«Weg» staat er niet meer bij.'],
    ],
    [
      'an actie that began, and one that is the same',
      { acties: { a: { tekst: 'Opruimen' }, b: { tekst: 'Planten' } } },
      { acties: { a: { tekst: 'Opruimen', status: 'bezig' }, b: { tekst: 'Planten!' } } },
      ['«Opruimen» was gepland en is nu bezig.'],
    ],
    [
      'let go',
      { ...B, actoren: { a: { bezorgdheden: { b: 'gesprek' } } } },
      { ...B, actoren: { a: {} } },
      ['«verkeer» staat niet meer bij a.'],
    ],
    ['off the list', B, {}, ['«verkeer» staat niet meer op de lijst.']],
    [
      'who left is not said to carry nothing',
      { ...B, actoren: { a: { bezorgdheden: { b: 'gesprek' } } } },
      B,
      [],
    ],
    ['a relatie', { actoren: { a: {}, z: {} } }, relatie('volgt', 'a', 'z'), ['Nieuw: a volgt z.']],
    [
      'a relatie that went',
      relatie('contact', 'a', 'z'),
      { actoren: { a: {}, z: {} } },
      ['Niet meer op de kaart: a heeft contact met z.'],
    ],
    [
      'the same contact, drawn from the other side',
      relatie('contact', 'a', 'z'),
      relatie('contact', 'z', 'a'),
      [],
    ],
    [
      'a direction that turned',
      relatie('volgt', 'a', 'z'),
      relatie('volgt', 'z', 'a'),
      ['Nieuw: z volgt a.', 'Niet meer op de kaart: a volgt z.'],
    ],
    [
      'a first rol',
      { actoren: { a: { soort: 'netwerk' } } },
      { actoren: { a: { soort: 'netwerk', rollen: ['doener', 'verbinder'] } } },
      ['a is nu doener en verbinder.'],
    ],
    [
      'another rol',
      { actoren: { a: { soort: 'netwerk', rollen: ['doener'] } } },
      { actoren: { a: { soort: 'netwerk', rollen: ['verbinder'] } } },
      ['a is nu ook verbinder.', 'a staat niet meer als doener.'],
    ],
    [
      'another soort',
      { actoren: { a: { soort: 'groep' } } },
      { actoren: { a: { soort: 'netwerk' } } },
      ['a stond als groep op de kaart en nu als netwerk.'],
    ],
    [
      'another betrokkenheid',
      { actoren: { a: { betrokkenheid: 'klankbord' } } },
      { actoren: { a: { betrokkenheid: 'uitvoering' } } },
      ['a is nu betrokken als uitvoering; toen als klankbord.'],
    ],
  ])('%s', (_wat, toen, nu, zinnen) => {
    expect(alles(bouw(toen), bouw(nu))).toEqual(zinnen)
  })

  test('a tegenstelling that was not there yet makes nobody new', () => {
    const nu = bouwDossier({ tegenstellingen: { t: {} }, actoren: { a: op(0) } })
    const toen = bouwDossier({ actoren: { a: {} } })
    expect(vergelijk({ toen, nu }, 't')).toMatchObject({ tegenstelling: 'nieuw', schimmen: [] })
    expect(vergelijk({ toen: nu, nu: toen }, 't').tegenstelling).toBe('weg')
    expect(alles(toen, nu)).toEqual([])
  })
})

test('schimmen: where people stood and where they are now, only of who moved along the axis or left', () => {
  const toen = bouw({
    actoren: {
      bleef: op(0.2, 5),
      hoger: op(0, 1),
      verzet: op(-0.5, 3),
      weg: { soort: 'luideStem', ...op(1, 7) },
    },
  })
  const nu = bouw({ actoren: { bleef: op(0.2, 5), hoger: op(0, 99), verzet: op(0.5, 4), nieuw: op(0) } })
  expect(vergelijk({ toen, nu }, 't').schimmen).toEqual([
    { id: 'verzet', soort: 'groep', toen: { x: -0.5, y: 3 }, nu: { x: 0.5, y: 4 } },
    { id: 'weg', soort: 'luideStem', toen: { x: 1, y: 7 }, nu: null },
  ])
})

describe('of any two dossiers', () => {
  test('compared with itself nothing changed', () => {
    fc.assert(
      fc.property(arbDossier, arbId, (dossier, t) => {
        const { verschillen, schimmen, tegenstelling } = vergelijk({ toen: dossier, nu: dossier }, t)
        expect(VERSCHIL_DELEN.flatMap((deel) => verschillen[deel])).toEqual([])
        expect({ schimmen, tegenstelling }).toEqual({ schimmen: [], tegenstelling: 'beide' })
      }),
    )
  })

  test('swapping the two swaps who came and who left, and leaves how many moved', () => {
    fc.assert(
      fc.property(arbDossier, arbDossier, arbId, (a, b, t) => {
        const heen = vergelijk({ toen: a, nu: b }, t).verschillen
        const terug = vergelijk({ toen: b, nu: a }, t).verschillen
        const wie = (zinnen: readonly Zin[]) => zinnen.map(([eerste]) => eerste)
        expect(wie(heen.gekomen)).toEqual(wie(terug.weg))
        expect(wie(heen.weg)).toEqual(wie(terug.gekomen))
        expect(heen.plaats).toHaveLength(terug.plaats.length)
        expect(heen.relaties).toHaveLength(terug.relaties.length)
      }),
    )
  })
})

describe('names', () => {
  const jan = { soort: 'luideStem', eenheid: 'individu' } as const
  const zin = (id: string) => ({ soort: 'actor', id }) as const

  test('masked: of who is there, of who left, and of who was called otherwise', () => {
    const toen = bouwDossier({
      actoren: { j: { ...jan, naam: 'Jan Peeters' }, weg: { ...jan, naam: 'Mia Claes' } },
    })
    const nu = bouwDossier({
      actoren: { j: { ...jan, naam: 'Vader van drie' }, k: { ...jan, naam: 'Els Maes' } },
    })
    const { naam, tekst } = createNaamgever({ toen, nu }, nu, true)
    expect([naam(zin('j')), naam(zin('k'))]).toEqual(['Luide stem A', 'Luide stem B'])
    // B is somebody else by now.
    expect(naam(zin('weg'))).toBe('Luide stem')
    expect(tekst('Jan Peeters, Mia Claes en Els Maes')).not.toMatch(/Jan|Peeters|Mia|Claes|Els|Maes/u)
  })

  test('at the desk: the name of now, of then for who is gone', () => {
    const toen = bouwDossier({ actoren: { a: { naam: 'Oud' }, weg: { naam: 'Weg' } } })
    const nu = bouwDossier({ actoren: { a: { naam: 'Nieuw' } } })
    const { naam } = createNaamgever({ toen, nu }, nu, false)
    expect([naam(zin('a')), naam(zin('weg')), naam(zin('nergens'))]).toEqual([
      'Nieuw',
      'Weg',
      'wat er niet meer is',
    ])
  })
})
