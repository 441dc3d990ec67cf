import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { readBestand, writeBestand } from '../../../src/domain/bestand/bestand'
import { type Dossier, leegDossier, maakRecord } from '../../../src/domain/model/dossier'
import { arbDossier } from '../../support/dossiers'
import { zaad } from '../../support/kans'

const OBJECT_SLEUTELS = Object.getOwnPropertyNames(Object.prototype).sort()
/** A file must never reach what all objects share. */
afterEach(() => {
  const nu = Object.getOwnPropertyNames(Object.prototype).sort()
  if (nu.join() !== OBJECT_SLEUTELS.join()) throw new Error('Object.prototype was changed')
})

const bestand = (dossier: unknown, erbij: object = {}) =>
  JSON.stringify({ formaat: 'middenveld', formaatversie: 1, dossier, ...erbij })
const actor = (velden: object = {}) => ({ id: 'a1', soort: 'groep', naam: 'Wijkraad', ...velden })
const fout = (text: string) => {
  const uitkomst = readBestand(text)
  return uitkomst.ok ? 'opened' : [uitkomst.fout.titel, ...uitkomst.fout.regels].join('\n')
}

describe('there and back', () => {
  test('loses nothing', () => {
    fc.assert(
      fc.property(arbDossier, (dossier) => {
        expect(readBestand(writeBestand(dossier))).toMatchObject({ ok: true, vanVersie: 1, dossier })
      }),
      { numRuns: 200, seed: zaad(1) },
    )
  })

  test('the order in which things were made leaves no trace', () => {
    const keer = (waarde: unknown): unknown =>
      typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
        ? Object.fromEntries(
            Object.entries(waarde)
              .reverse()
              .map(([sleutel, veld]) => [sleutel, keer(veld)]),
          )
        : waarde
    fc.assert(
      fc.property(arbDossier, (dossier) => {
        expect(writeBestand(keer(dossier) as Dossier)).toBe(writeBestand(dossier))
      }),
      { numRuns: 50, seed: zaad(2) },
    )
  })

  test('an empty dossier, and one of which every field is left out', () => {
    expect(readBestand(bestand({}))).toEqual({
      ok: true,
      dossier: leegDossier(),
      losseVerwijzingen: [],
      vanVersie: 1,
    })
    expect(readBestand(`\uFEFF${bestand({ actoren: [actor()] })}`)).toMatchObject({
      ok: true,
      dossier: { actoren: { a1: maakRecord('actoren', { id: 'a1', soort: 'groep', naam: 'Wijkraad' }) } },
    })
  })

  test('what refers to nothing is told, and left in for the room to decide', () => {
    const relaties = [{ id: 'r', van: 'a1', naar: 'weg', type: 'contact' }]
    expect(readBestand(bestand({ actoren: [actor()], relaties }))).toMatchObject({
      ok: true,
      dossier: { relaties: { r: { naar: 'weg' } } },
      losseVerwijzingen: [{ naar: expect.stringContaining('weg') as string }],
    })
  })

  test('script in a name stays text', () => {
    const naam = '<img src=x onerror="alert(1)"></script>'
    expect(readBestand(bestand({ actoren: [actor({ naam })] }))).toMatchObject({
      dossier: { actoren: { a1: { naam } } },
    })
  })
})

describe('says what is wrong, and where', () => {
  test.each<[string, string, RegExp]>([
    ['nothing', '', /leeg/],
    ['white space', ' \n', /leeg/],
    ['no JSON', 'PK\u0003\u0004', /geen JSON.*regel 1, teken 1\./],
    ['broken JSON', '{\n  "formaat": "middenveld",\n  "dossier": }', /regel 3, teken 14/],
    ['half a file', writeBestand(leegDossier()).slice(0, 60), /geen JSON.*regel/],
    ['a comma too many', '{"a": [1, 2,]}', /regel 1, teken 13/],
    ['a missing quote', '{"a": "b}', /regel 1, teken 7/],
    ['a second value', '{} {}', /regel 1, teken 4/],
    ['foreign JSON', '{"nodes": []}', /geen dossier van Middenveld/],
    ['a list', '[]', /geen dossier van Middenveld/],
    ['null', 'null', /geen dossier van Middenveld/],
    ['too new', bestand({}, { formaatversie: 99 }), /nieuwere Middenveld\nHet is versie 99; .*versie 1\./],
    ['no version', bestand({}, { formaatversie: '1' }), /«formaatversie»/],
    ['version 0', bestand({}, { formaatversie: 0 }), /«formaatversie»/],
    ['something beside it', bestand({}, { extra: 1 }), /onbekend veld «extra»/],
    ['no dossier', bestand(7), /«dossier»/],
    ['a list as dossier', bestand([]), /«dossier»/],
    ['an unknown part', bestand({ nodes: [] }), /dossier: onbekend veld «nodes»/],
    ['a section that is a list', bestand({ kop: [] }), /^.*\nkop: moet een groep velden zijn/],
    ['a section that is null', bestand({ kop: null }), /kop: moet een groep velden zijn/],
    ['a collection that is none', bestand({ actoren: {} }), /actoren: moet een lijst zijn/],
    ['a record that is none', bestand({ actoren: ['x'] }), /actor 1: moet een groep velden zijn/],
    [
      'an unknown soort',
      bestand({ actoren: [actor(), actor({ id: 'a2' }), actor({ id: 'a3', soort: 'baas' })] }),
      /^.*\nactor 3 \(«Wijkraad»\), veld «soort»: is geen bekende soort actor$/,
    ],
    ['a wrong type', bestand({ kop: { titel: 7 } }), /kop, veld «titel»: moet een tekst zijn/],
    [
      'a list as places',
      bestand({ actoren: [actor({ posities: [{ x: 0, y: 0 }] })] }),
      /veld «posities»: moet een groep velden zijn/,
    ],
    [
      'x out of range',
      bestand({ actoren: [actor({ posities: { t1: { x: 1.5, y: 0 } } })] }),
      /veld «posities › t1 › x»: moet tussen −1 en 1 liggen/,
    ],
    [
      'endless x',
      bestand({ actoren: [actor({ posities: { t1: { x: 0, y: 0 } } })] }).replace('"x":0', '"x":1e999'),
      /«posities › t1 › x»/,
    ],
    ['no id', bestand({ actoren: [{ soort: 'groep' }] }), /actor 1, veld «id»: ontbreekt/],
    [
      'an id that every object has',
      bestand({ actoren: [actor({ id: 'hasOwnProperty' })] }),
      /veld «id»: is geen geldige sleutel/,
    ],
    [
      'the same id twice',
      bestand({ actoren: [actor(), actor({ naam: 'Bib' })] }),
      /^.*\nactor 2 \(«Bib»\), veld «id»: «a1» is al van actor 1$/,
    ],
    [
      'an unknown field',
      bestand({ actoren: [actor({ kleur: 'rood' })] }),
      /actor 1 \(«Wijkraad»\): onbekend veld «kleur»/,
    ],
    [
      'a field deep inside',
      bestand({ acties: [{ id: 'x', tekst: 'Fuif', toets: { midden: { cijfer: 3 } } }] }),
      /actie 1 \(«Fuif»\), veld «toets › midden»: onbekend veld «cijfer»/,
    ],
    [
      'too many actoren',
      bestand({ actoren: Array.from({ length: 5001 }, () => 0) }),
      /actoren: 5\.001 is te veel/,
    ],
    [
      'a name without end',
      bestand({ actoren: [actor({ naam: 'a'.repeat(100_000) })] }),
      /actor 1 \(«a{40}…»\), veld «naam»: is langer dan 400 tekens/,
    ],
    [
      '__proto__ in a record',
      bestand({ actoren: [actor()] }).replace('"soort"', '"__proto__":{"vervuild":1},"soort"'),
      /dossier › actoren › 0: de sleutel «__proto__» mag niet/,
    ],
    [
      '__proto__ as id',
      bestand({ actoren: [actor({ posities: 1 })] }).replace(
        '"posities":1',
        '"posities":{"__proto__":{"x":0,"y":0}}',
      ),
      /«__proto__» mag niet/,
    ],
    [
      'constructor',
      bestand({ situatie: { antwoorden: { constructor: { tekst: 'x' } } } }),
      /«constructor» mag niet/,
    ],
    ['__proto__ on top', `{"__proto__":{"formaat":"middenveld"}}`, /bovenaan: de sleutel «__proto__»/],
    [
      'deep nesting',
      bestand(0).replace('"dossier":0', `"dossier":${'['.repeat(50_000)}${']'.repeat(50_000)}`),
      /dieper in elkaar/,
    ],
    ['deep nesting of objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /dieper in elkaar/],
    ['deep nesting, broken', '['.repeat(100_000), /geen JSON.*teken 100001/],
  ])('%s', (_wat, text, verwacht) => {
    expect(fout(text)).toMatch(verwacht)
  })

  test('at most five lines, and how many more', () => {
    const actoren = Array.from({ length: 17 }, (_, i) => actor({ id: `a${i}`, soort: 'baas' }))
    const uitkomst = readBestand(bestand({ actoren }))
    expect(uitkomst).toMatchObject({ ok: false, fout: { regels: { length: 6, 5: 'en nog 12 andere' } } })
  })

  test('too long is not even parsed', () => {
    expect(fout(' '.repeat(20_000_001))).toMatch(
      /te groot\nHet telt 20\.000\.001 tekens; een dossier mag er 20\.000\.000 tellen/,
    )
    expect(readBestand('{}', { maxTekens: 1 })).toMatchObject({ ok: false })
  })
})

test('never throws, whatever is done to a file', () => {
  const echt = writeBestand({
    ...leegDossier(),
    actoren: { a1: maakRecord('actoren', { id: 'a1', soort: 'groep' }) },
  })
  const stukje = fc.tuple(fc.nat(echt.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 5 }))
  const kapot = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.json().map((json) => `{"formaat":"middenveld","formaatversie":1,"dossier":${json}}`),
    fc
      .json()
      .map(
        (json) => `{"formaat":"middenveld","formaatversie":1,"dossier":{"kop":${json},"actoren":[${json}]}}`,
      ),
    stukje.map(([van, weg, erin]) => echt.slice(0, van) + erin + echt.slice(van + weg)),
  )
  fc.assert(
    fc.property(kapot, (text) => {
      const uitkomst = readBestand(text)
      const [titel, ...regels] = uitkomst.ok ? ['open', 'ok'] : [uitkomst.fout.titel, ...uitkomst.fout.regels]
      expect(titel).not.toBe('')
      expect(regels.join(' ')).toMatch(/^(?!.*(?:Invalid|undefined|\[object)).+/su)
    }),
    { numRuns: 500, seed: zaad(3) },
  )
})
