import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maakUitgaand, type Namenkeuze } from '../../../src/domain/masker/uitgaand'
import { type Dossier, leegDossier } from '../../../src/domain/model/dossier'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { buildBrief as bouwBrief } from '../../../src/exports/brief/brief'
import type { Verslag } from '../../../src/exports/verslag/blok'
import { GEEN_BEELDEN } from '../../../src/exports/word/beelden'
import { buildWord } from '../../../src/exports/word/word'
import { alleTeksten, arbDossier, bouwDossier } from '../../support/dossiers'
import { bytesVan } from '../../support/kantoor'
import { bladenVan, heeftKantoor, heeftLetter } from '../../support/libreoffice'
import { volDossier } from '../../support/plannen'
import { naamIn, plantOveral } from '../../support/veeg'
import { metActies } from '../../support/zestigacties'

const DATUM = '2026-11-30'
const buildBrief = (dossier: Dossier, keuze: Namenkeuze = 'verbergen') =>
  bouwBrief(maakUitgaand(dossier, keuze), { datum: DATUM })
/** One part as lines, without the narrow spaces of numbers. */
const lees = ({ delen }: Verslag, sleutel: string): string[] =>
  alleTeksten(delen.find((deel) => deel.sleutel === `brief-${sleutel}`)?.blokken ?? []).filter((tekst) =>
    tekst.includes(' '),
  )

/** A map on which two groups said «Groen» and one «Rust»; «Licht» is only presumed. */
const GEHOORD: Parameters<typeof bouwDossier>[0] = {
  kop: { thema: 'het plein', gemeente: 'Zoersel', dienst: 'Dienst samenleven' },
  bezorgdheden: { g: { tekst: 'meer groen' }, r: { tekst: 'rust' }, l: { tekst: 'licht' } },
  actoren: {
    a: { soort: 'groep', bezorgdheden: { g: 'gesprek', l: 'inschatting' } },
    b: { soort: 'stilleMidden', bezorgdheden: { g: 'bevraging', r: 'gesprek' } },
  },
}

describe('what it says', () => {
  test('what was heard, most often said first; never what is only presumed', () => {
    expect(lees(buildBrief(bouwDossier(GEHOORD)), 'gehoord')).toEqual(['Meer groen'])
    const tekst = alleTeksten(buildBrief(bouwDossier(GEHOORD)).delen)
    expect(tekst).toContain('Rust')
    expect(tekst.join('\n')).not.toContain('icht')
  })

  test('what is chosen, what is done and when; what has priority first', () => {
    const dossier = bouwDossier({
      ...GEHOORD,
      uitdagingen: { u: { tekst: 'Een groen plein', keuze: 'gekozen', bezorgdheden: ['g'] } },
      acties: {
        a: { tekst: 'bomen planten', uitdaging: 'u', orde: 1 },
        b: { tekst: 'een plantdag', uitdaging: 'u', prioritair: true, start: '2027-03', orde: 2 },
      },
    })
    expect(lees(buildBrief(dossier), 'wel')).toEqual([
      'Hier willen we naartoe: «Een groen plein». Daarvoor doen we dit:',
      'Een plantdag: vanaf maart 2027',
      'Bomen planten',
    ])
    expect(lees(buildBrief(dossier), 'niet')).toEqual([
      'Dit hoorden we ook, en daarover is nog niet beslist: «rust».',
    ])
  })

  test('only what is decided and still to be done is promised', () => {
    const dossier = bouwDossier({
      uitdagingen: {
        g: { tekst: 'Gekozen', keuze: 'gekozen' },
        o: { tekst: 'Open', keuze: 'open' },
        n: { tekst: 'Niet', keuze: 'niet' },
      },
      acties: {
        a: { tekst: 'de gepland', uitdaging: 'g', orde: 0 },
        b: { tekst: 'de lopende', uitdaging: 'g', status: 'bezig', orde: 1 },
        c: { tekst: 'die klaar is', uitdaging: 'g', status: 'klaar', orde: 2 },
        d: { tekst: 'die stopte', uitdaging: 'g', status: 'gestopt', orde: 3 },
        e: { tekst: 'van de open', uitdaging: 'o', prioritair: true, orde: 4 },
        f: { tekst: 'van niet', uitdaging: 'n', orde: 5 },
        g: { tekst: 'zonder uitdaging', orde: 6 },
        h: { tekst: 'van wat weg is', uitdaging: 'weg', orde: 7 },
      },
    })
    expect(lees(buildBrief(dossier), 'wel').slice(1)).toEqual([
      'De gepland',
      'De lopende',
      'Zonder uitdaging',
      'Van wat weg is',
    ])
  })

  test('what is not done has its reason, or says who gives one', () => {
    const niet = (reden: string) =>
      lees(
        buildBrief(bouwDossier({ uitdagingen: { u: { tekst: 'Een hek', keuze: 'niet', reden } } })),
        'niet',
      )
    expect(niet('het plein blijft open')).toEqual(['«Een hek»: het plein blijft open'])
    expect(niet('')).toEqual(['«Een hek». Nog in te vullen: de werkgroep zegt waarom.'])
  })

  test('when people look again: the first moment that is still to come', () => {
    const met = (...dagen: string[]) =>
      bouwDossier({
        verankering: {
          opvolging: Object.fromEntries(dagen.map((datum, i) => [`o${i}`, { datum, tekst: 'Terugkijken' }])),
        },
      })
    const eerste = (dossier: Dossier) => lees(buildBrief(dossier), 'verder')[0]
    expect(eerste(met('2026-06', '2027-03', '2028-01'))).toBe(
      'In maart 2027 kijken we samen wat dit opleverde.',
    )
    expect(eerste(met('2026-11'))).toBe('In november 2026 kijken we samen wat dit opleverde.')
    expect(eerste(met('2026-10-01'))).toMatch(/^Nog in te vullen: /u)
  })
})

/** Much of everything, and each text as long as people write one. */
function langeTeksten(): Dossier {
  const lang = 'Wat mensen hierover zeggen, gaat over de straat, het plein en wie er woont. '.repeat(2)
  const keuzes = ['gekozen', 'niet', 'open'] as const
  return bouwDossier({
    ...GEHOORD,
    kop: { thema: lang, gemeente: lang, dienst: lang },
    bezorgdheden: Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`z${i}`, { tekst: `${i} ${lang}` }]),
    ),
    actoren: {
      m: {
        soort: 'stilleMidden',
        bezorgdheden: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`z${i}`, 'gesprek' as const])),
      },
    },
    uitdagingen: Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [
        `u${i}`,
        { tekst: `${i} ${lang}`, keuze: keuzes[i % 3] ?? 'open', reden: lang, bezorgdheden: [`z${i}`] },
      ]),
    ),
    acties: Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        `x${i}`,
        { tekst: `${i} ${lang}`, uitdaging: 'u0', start: '2027-03', einde: '2027-10' },
      ]),
    ),
  })
}

test('the next moment is never that of an actie which the letter does not name', () => {
  const moment = (dag: string) => ({ m: { datum: dag, tekst: 'kijken' } })
  const dossier = (extra: object) =>
    bouwDossier({
      acties: {
        weg: { tekst: 'Gedaan', status: 'klaar', tussentijds: moment('2026-12-01') },
        a: { tekst: 'Bank', tussentijds: moment('2027-03-01') },
      },
      ...extra,
    })
  expect(lees(buildBrief(dossier({})), 'verder')[0]).toBe(
    'Op 1 maart 2027 kijken we samen wat dit opleverde.',
  )
  const overleg = { verankering: { opvolging: { o: { datum: '2027-01-10', tekst: 'College' } } } }
  expect(lees(buildBrief(dossier(overleg)), 'verder')[0]).toContain('10 januari 2027')
})

test('an empty dossier says who fills in what, and claims nothing', () => {
  const brief = buildBrief(leegDossier())
  expect(brief.titel).toBe('Brief zonder titel')
  for (const deel of ['gehoord', 'wel']) {
    for (const tekst of lees(brief, deel)) expect(tekst).toMatch(/^Nog in te vullen: .+\.$/u)
  }
  expect(lees(brief, 'niet')).toEqual([])
})

test('in fase 4 safety stands above it', () => {
  const dossier = bouwDossier({ situatie: { fase: 4 } })
  expect(buildBrief(dossier).kader?.kop).toBeTruthy()
})

test('no planted name, whatever somebody chose', () => {
  const { dossier } = plantOveral()
  for (const keuze of ['tonen', 'verbergen'] as const) {
    const bytes = new TextEncoder().encode(JSON.stringify(buildBrief(dossier, keuze)))
    expect(naamIn(bytes)).toEqual([])
  }
})

test('any dossier gives a letter, the same whether names were hidden or not', () => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      expect(buildBrief(dossier, 'tonen')).toEqual(buildBrief(dossier, 'verbergen'))
    }),
    { numRuns: 60 },
  )
})

describe.skipIf(!heeftKantoor || !heeftLetter)('what LibreOffice makes of it', { timeout: 180_000 }, () => {
  test.each<[string, () => Dossier]>([
    ['empty', leegDossier],
    ['example', bloemetjeswijk],
    ['full', volDossier],
    ['sixty', () => metActies(60, 6)],
    ['long', langeTeksten],
  ])('%s: one page', async (naam, maak) => {
    const word = await buildWord(buildBrief(maak()), GEEN_BEELDEN)
    expect(bladenVan(`brief-${naam}`, await bytesVan(word))).toHaveLength(1)
  })
})
