import { describe, expect, test } from 'vitest'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { type Dossier, leegDossier } from '../../../src/domain/model/dossier'
import { buildMaandbericht } from '../../../src/exports/maandbericht/maandbericht'
import { GEEN_BEELDEN } from '../../../src/exports/word/beelden'
import { buildWord } from '../../../src/exports/word/word'
import { bloemetjeswijk } from '../../../src/domain/voorbeeld/bloemetjeswijk'
import { bouwDossier } from '../../support/dossiers'
import { bytesVan } from '../../support/kantoor'
import { bladenVan, heeftKantoor, heeftLetter } from '../../support/libreoffice'
import { naamInElkVeld } from '../../support/naamproef'
import { VERBORGEN, volDossier } from '../../support/plannen'
import { metActies } from '../../support/zestigacties'

const DATUM = '2026-11-30'
const bericht = (dossier: ReturnType<typeof leegDossier>) =>
  buildMaandbericht(maakUitgaand(dossier, 'verbergen'), { datum: DATUM })
const regel = (datum: string, tekst: string, cijfer = '') => ({
  datum,
  tekst,
  cijfer,
  stand: 'bezig' as const,
  orde: 0,
})

/** Headings with the first cell of each row under them. */
const lees = (dossier: ReturnType<typeof leegDossier>) =>
  Object.fromEntries(
    bericht(dossier).delen.map(({ kop, blokken }) => [
      kop,
      blokken.flatMap((blok) =>
        blok.soort === 'tabel'
          ? blok.rijen.map(([eerste]) => eerste)
          : blok.soort === 'lijst'
            ? blok.punten
            : blok.soort === 'alinea'
              ? blok.tekst
              : [],
      ),
    ]),
  )

describe('the maandbericht', () => {
  test('an empty dossier says that there is nothing yet', () => {
    expect(lees(leegDossier())).toEqual({ Samengevat: ['Er zijn nog geen acties.'] })
  })

  test('each actie once: a passed day first, then what was noted, then what comes; the rest is a number', () => {
    const dossier = bouwDossier({
      acties: {
        laat: {
          tekst: 'Laat',
          einde: '2026-10',
          status: 'bezig',
          logboek: { r: regel('2026-11-20', 'bijna', '3') },
        },
        nu: {
          tekst: 'Genoteerd',
          orde: 1,
          status: 'bezig',
          logboek: { r: regel('2026-11-02', 'loopt goed') },
        },
        oud: { tekst: 'Oud woord', orde: 2, status: 'bezig', logboek: { r: regel('2026-09-02', 'toen') } },
        komt: { tekst: 'Komt', orde: 3, start: '2026-12-15' },
        ver: { tekst: 'Ver weg', orde: 4, start: '2027-06' },
        klaar: { tekst: 'Klaar', orde: 5, einde: '2026-05', status: 'klaar' },
      },
      verankering: {
        opvolging: {
          v: { datum: '2026-10-01', tekst: 'Voorbij' },
          n: { datum: '2026-12-10', tekst: 'Werkgroep' },
        },
      },
    })
    expect(lees(dossier)).toEqual({
      Samengevat: ['6 acties: 2 gepland, 3 bezig, 1 klaar.'],
      'Hier is een woord nodig': ['Laat'],
      'De voorbije maand': ['Genoteerd'],
      'De komende maand': ['Komt'],
      'Volgend overleg': ['10 december 2026 · Werkgroep'],
    })
  })

  /** Heading, then the cells of the only row. */
  const rij = (velden: Partial<Dossier['acties'][string]>) =>
    bericht(bouwDossier({ acties: { a: { tekst: 'A', ...velden } } })).delen.flatMap(({ kop, blokken }) =>
      blokken.flatMap((blok) => (blok.soort === 'tabel' ? [kop, ...(blok.rijen[0] ?? [])] : [])),
    )

  test.each([
    ['of one day begins', { start: '2026-12-15', einde: '2026-12-15' }, 'Begint: 15 december 2026'],
    [
      'begins and ends within the month',
      { start: '2026-12-05', einde: '2026-12-20' },
      'Begint: 5 december 2026',
    ],
    ['runs', { start: '2026-12-05', einde: '2026-12-20', status: 'bezig' }, 'Eindigt: 20 december 2026'],
    ['began of old', { einde: '2026-12-20' }, 'Eindigt: 20 december 2026'],
  ] as const)('what comes: one that %s', (_wat, velden, stand) => {
    expect(rij(velden)).toEqual(['De komende maand', 'A', stand])
  })

  test.each([
    ['today', DATUM, true],
    ['this month', '2026-11', true],
    ['a month ago', '2026-10-30', true],
    ['longer ago', '2026-10-29', false],
    ['tomorrow', '2026-12-01', false],
    ['without a day', '', false],
  ])('a line of %s (%s) was noted in the past month: %s', (_wat, datum, staat) => {
    expect(rij({ status: 'bezig', logboek: { r: regel(datum, 'woord') } })[0]).toBe(
      staat ? 'De voorbije maand' : undefined,
    )
  })

  test('the last word is the newest one with a day that has come, whatever stands beside it', () => {
    const logboek = {
      r: regel('2026-11-20', 'bijna', '3'),
      zonder: { ...regel('', 'ooit'), orde: 1 },
      straks: { ...regel('2026-12-24', 'straks'), orde: 2 },
    }
    const woord = '20 november 2026 · 3 · bijna'
    expect(rij({ status: 'bezig', logboek })).toEqual(['De voorbije maand', 'A', 'Bezig', woord])
    expect(rij({ status: 'bezig', einde: '2026-10', logboek }).at(-1)).toBe(woord)
  })

  test('one that has no place is one', () => {
    const acties = Object.fromEntries(
      Array.from({ length: 15 }, (_, i) => [`a${i}`, { tekst: `Actie ${i}`, orde: i, einde: '2026-10' }]),
    )
    const { 'Hier is een woord nodig': rijen } = lees(bouwDossier({ acties }))
    expect(rijen?.at(-1)).toBe('En nog 1 actie; ze staat in het plan.')
  })

  test('sixty that wait for a word stay one page, and say how many more there are', () => {
    const acties = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`a${i}`, { tekst: `Actie ${i}`, orde: i, einde: '2026-10' }]),
    )
    const { 'Hier is een woord nodig': rijen } = lees(bouwDossier({ acties }))
    expect(rijen).toHaveLength(15)
    expect(rijen?.at(-1)).toBe('En nog 46 acties; ze staan in het plan.')
  })

  test('no hidden name stands in it', () => {
    expect(JSON.stringify(bericht(naamInElkVeld()))).not.toContain(VERBORGEN)
  })
})

/** Three parts with each `aantal` acties, and as much in every cell and above the tables as people can write. */
function volleCellen(aantal: number, lang: string): Dossier {
  const deel = (naam: string, velden: Partial<Dossier['acties'][string]>) =>
    Object.fromEntries(
      Array.from({ length: aantal }, (_, i) => [
        `${naam}${i}`,
        { tekst: `${naam} ${i} ${lang}`, orde: i, trekker: { soort: 'lid' as const, id: 'l' }, ...velden },
      ]),
    )
  const logboek = { r: regel('2026-11-20', lang, lang.slice(0, 400)) }
  return bouwDossier({
    kop: {
      titel: lang.slice(0, 400),
      gemeente: lang.slice(0, 400),
      dienst: lang.slice(0, 400),
      gemaaktDoor: lang.slice(0, 400),
    },
    leden: { l: { wie: lang.slice(0, 400) } },
    acties: {
      ...deel('laat', { einde: '2026-10', status: 'bezig', logboek }),
      ...deel('genoteerd', { status: 'bezig', logboek }),
      ...deel('komt', { start: '2026-12-10' }),
    },
    verankering: { opvolging: { o: { datum: '2026-12-10', tekst: lang } } },
  })
}
const ZIN = 'Wat mensen hierover zeggen, gaat over de straat, het plein en wie er woont. '

describe.skipIf(!heeftKantoor || !heeftLetter)('what LibreOffice makes of it', { timeout: 180_000 }, () => {
  test.each<[string, () => Dossier]>([
    ['empty', leegDossier],
    ['example', bloemetjeswijk],
    ['full', volDossier],
    ['sixty', () => metActies(60, 6)],
    ['short', () => volleCellen(20, 'Kort.')],
    ['usual', () => volleCellen(20, ZIN)],
    ['long', () => volleCellen(20, ZIN.repeat(40))],
    ['capital', () => volleCellen(20, ZIN.repeat(40).toUpperCase())],
    ['capital words', () => volleCellen(20, 'BEWONERSVERGADERINGEN WIJKWERKERSOVERLEG '.repeat(20))],
    ['wide', () => volleCellen(20, 'bewonersvergaderingen wijkwerkersoverleg '.repeat(20))],
  ])('%s: one page', async (naam, maak) => {
    const word = await buildWord(bericht(maak()), GEEN_BEELDEN)
    expect(bladenVan(`maandbericht-${naam}`, await bytesVan(word))).toHaveLength(1)
  })
})
