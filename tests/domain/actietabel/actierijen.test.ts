import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ACTIEKOLOMMEN,
  type Actiekolom,
  buildWoordenboek,
  toonCel,
  type Woordenboek,
} from '../../../src/domain/actietabel/actiekolommen'
import {
  type Actievulling,
  groepeerActies,
  leegBlok,
  readBlok,
  readCel,
  readKop,
  sorteerActies,
  zegAchterblijver,
} from '../../../src/domain/actietabel/actierijen'
import { isOmgekeerd } from '../../../src/domain/model/tijdpad'
import { maakRecord } from '../../../src/domain/model/dossier'
import { opOrde } from '../../../src/domain/model/grond'
import { splitKnipsel, writeKnipsel } from '../../../src/domain/lijst/lijstrijen'
import { createMasker } from '../../../src/domain/masker/masker'
import { readDatum, writeDatum } from '../../../src/taal/datumlezer'
import { bouwDossier } from '../../support/dossiers'

const DATUM = { lees: readDatum, schrijf: writeDatum }
const WIJK = bouwDossier({
  uitdagingen: {
    groen: {
      tekst: 'Een groene buurt',
      doelstellingen: {
        plein: { tekst: 'Meer groen op het plein' },
        afval: { tekst: 'Minder afval', orde: 1 },
      },
    },
    veilig: { tekst: 'Veilig oversteken', orde: 1, doelstellingen: { zebra: { tekst: 'Een zebrapad' } } },
  },
  actoren: {
    agent: { soort: 'netwerk', naam: 'Wijkagent' },
    jan: { soort: 'netwerk', naam: 'Jan Peeters', eenheid: 'individu' },
    petitie: { soort: 'luideStem', naam: 'Petitiestarter' },
    els: { soort: 'netwerk', naam: 'Els' },
    mia1: { soort: 'netwerk', naam: 'Mia' },
    mia2: { soort: 'netwerk', naam: 'mia' },
  },
  leden: { l1: { wie: 'Zoë' }, l2: { wie: 'Els', actor: 'els', orde: 1 } },
  acties: {
    a: { tekst: 'Bankjes', uitdaging: 'groen', trekker: { soort: 'lid', id: 'l1' }, start: '2027-03' },
    b: { tekst: 'Koffie met Jan Peeters', orde: 1, termijn: 'lang', status: 'klaar', start: '2026-12-01' },
    c: { tekst: 'Afspraak 10', orde: 2, termijn: 'kort', trekker: { soort: 'actor', id: 'petitie' } },
    d: { tekst: 'afspraak 9', orde: 3 },
  },
})
const BOEK = buildWoordenboek(WIJK, DATUM, null)
const VERBORGEN = buildWoordenboek(WIJK, DATUM, createMasker(WIJK))
const ZONDER = { uitdaging: null }
const actie = (id: string) => WIJK.acties[id]!

describe('one cell', () => {
  const begrepen: [Actiekolom, string, unknown][] = [
    ['tekst', '  Koffie  ', 'Koffie'],
    ['budget', 'ongeveer\n€ 500', 'ongeveer € 500'],
    ['termijn', 'kort', 'kort'],
    ['termijn', 'KT', 'kort'],
    ['termijn', 'Korte termijn', 'kort'],
    ['termijn', 'op lange  termijn', 'lang'],
    ['termijn', '', null],
    ['prioritair', 'x', true],
    ['prioritair', '✓', true],
    ['prioritair', 'Ja', true],
    ['prioritair', '-', false],
    ['prioritair', '', false],
    ['status', 'In uitvoering', 'bezig'],
    ['status', 'Afgerond', 'klaar'],
    ['status', '', 'gepland'],
    ['werkvorm', 'Kleine tafels', 'kleineTafels'],
    ['werkvorm', 'co-creatie', 'cocreatie'],
    ['werkvorm', 'Panelgesprek', 'panel'],
    ['start', '23/11/2026', '2026-11-23'],
    ['start', '1-3-27', '2027-03-01'],
    ['start', '2027-03', '2027-03'],
    ['einde', 'maart 2027', '2027-03'],
    ['einde', '5 mrt. 2027', '2027-03-05'],
    ['einde', 'Sept 2027', '2027-09'],
    ['uitdaging', 'een GROENE buurt', 'groen'],
    ['trekker', 'zoe', { soort: 'lid', id: 'l1' }],
    ['trekker', 'WIJKAGENT', { soort: 'actor', id: 'agent' }],
    ['trekker', 'Els', { soort: 'lid', id: 'l2' }],
    ['trekker', 'Els (uit het netwerk)', { soort: 'actor', id: 'els' }],
  ]
  test.each(begrepen)('%s «%s»', (kolom, tekst, waarde) => {
    expect(readCel(kolom, tekst, ZONDER, BOEK)).toEqual({ ok: true, vulling: { [kolom]: waarde } })
  })

  const nietBegrepen: [Actiekolom, string, string][] = [
    ['trekker', 'Jos', '«Jos» kennen we niet op de kaart of in de werkgroep'],
    ['trekker', 'Jan', '«Jan» kennen we niet op de kaart of in de werkgroep'],
    [
      'trekker',
      'Petitiestarter',
      '«Petitiestarter» staat op de kaart, en niet in het netwerk of de werkgroep',
    ],
    ['trekker', 'MIA', '«MIA» kan er meer dan één zijn: kies uit de lijst'],
    ['termijn', 'straks', '«straks» lezen we niet: schrijf kort of lang'],
    ['status', 'misschien', '«misschien» lezen we niet: schrijf gepland, bezig, klaar of gestopt'],
    ['uitdaging', 'Groen', '«Groen» staat niet bij de uitdagingen'],
    ['doelstelling', 'Een zebrapad', '«Een zebrapad» past pas als de uitdaging gekozen is'],
    ['werkvorm', 'barbecue', '«barbecue» kennen we niet als werkvorm'],
    [
      'start',
      '31/02/2027',
      '«31/02/2027» lezen we niet als dag of maand: schrijf bijvoorbeeld 23/11/2026 of 11/2026',
    ],
    [
      'start',
      'm 2027',
      '«m 2027» lezen we niet als dag of maand: schrijf bijvoorbeeld 23/11/2026 of 11/2026',
    ],
    ['budget', 'x'.repeat(401), `«${'x'.repeat(60)}…» is langer dan 400 tekens`],
  ]
  test.each(nietBegrepen)('%s not «%s»', (kolom, tekst, reden) => {
    expect(readCel(kolom, tekst, ZONDER, BOEK)).toEqual({ ok: false, reden })
  })

  test('a doelstelling is one of its uitdaging', () => {
    expect(readCel('doelstelling', 'minder afval', { uitdaging: 'groen' }, BOEK)).toMatchObject({ ok: true })
    expect(readCel('doelstelling', 'Een zebrapad', { uitdaging: 'groen' }, BOEK)).toMatchObject({ ok: false })
  })

  test('a date on the wrong side of the other end is refused', () => {
    const rij = { uitdaging: null, start: '2027-05', einde: '2027-06' }
    expect(readCel('einde', '3/2027', rij, BOEK)).toEqual({
      ok: false,
      reden: '«3/2027» ligt vóór het begin, mei 2027',
    })
    expect(readCel('start', '1/7/2027', rij, BOEK)).toEqual({
      ok: false,
      reden: '«1/7/2027» ligt na het einde, juni 2027',
    })
    expect(readCel('einde', '', rij, BOEK)).toEqual({ ok: true, vulling: { einde: '' } })
  })

  test('what a cell says is read as what it holds, for every actie and column', () => {
    for (const rij of Object.values(WIJK.acties)) {
      for (const kolom of ACTIEKOLOMMEN) {
        // Who pulls from outside the network stays, and is not chosen anew.
        if (kolom === 'trekker' && rij.id === 'c') continue
        expect(readCel(kolom, toonCel(kolom, rij, BOEK), rij, BOEK)).toEqual({
          ok: true,
          vulling: { [kolom]: rij[kolom] },
        })
      }
    }
    expect(toonCel('trekker', actie('c'), BOEK)).toBe('Petitiestarter')
  })
})

describe('a pasted range', () => {
  /** Onto c and d, then two that do not exist yet. */
  const doel = (basis: Actievulling = {}) => {
    const rijen = [
      { id: 'c', nummer: 3, actie: actie('c'), basis: {} },
      { id: 'd', nummer: 4, actie: actie('d'), basis: {} },
      { id: 'n1', nummer: 5, actie: null, basis },
      { id: 'n2', nummer: 6, actie: null, basis },
    ]
    return (i: number) => rijen[i] ?? null
  }
  const lees = (tekst: string, kolommen: Actiekolom[], boek: Woordenboek = BOEK, basis?: Actievulling) =>
    readBlok(splitKnipsel(tekst), kolommen, doel(basis), boek)

  test('fills what is there and makes the rest', () => {
    const { vullingen, achter } = lees('Een\tkt\r\nTwee\tlt\r\n"Drie, en\r\nmeer"\t\r\n', [
      'tekst',
      'termijn',
    ])
    expect(vullingen).toEqual([
      { id: 'c', vulling: { tekst: 'Een', termijn: 'kort' }, nieuw: null },
      { id: 'd', vulling: { tekst: 'Twee', termijn: 'lang' }, nieuw: null },
      { id: 'n1', vulling: { tekst: 'Drie, en\r\nmeer' }, nieuw: {} },
    ])
    expect(achter).toEqual([])
  })

  test('says row by row what was not taken, and takes the rest', () => {
    const { vullingen, achter } = lees('Een\tJos\tkt\nTwee\tWijkagent\tooit\textra', [
      'tekst',
      'trekker',
      'termijn',
    ])
    expect(vullingen.map(({ vulling }) => vulling)).toEqual([
      { tekst: 'Een', termijn: 'kort' },
      { tekst: 'Twee', trekker: { soort: 'actor', id: 'agent' } },
    ])
    expect(achter.map(zegAchterblijver)).toEqual([
      'Rij 3, Trekker: «Jos» kennen we niet op de kaart of in de werkgroep.',
      'Rij 4, Termijn: «ooit» lezen we niet: schrijf kort of lang.',
      'Rij 4, kolom 4: «extra» heeft hier geen kolom.',
    ])
  })

  test('with a header every column finds its own place', () => {
    const { vullingen, achter } = lees('Wie\tWat\tNota\nzoë\tKoffie\tbellen', ['tekst', 'termijn'])
    expect(vullingen).toEqual([
      { id: 'c', vulling: { trekker: { soort: 'lid', id: 'l1' }, tekst: 'Koffie' }, nieuw: null },
    ])
    expect(achter.map(zegAchterblijver)).toEqual(['Rij 3, Nota: «bellen» heeft hier geen kolom.'])
    expect(readKop(['Actie'])).toBeNull()
    expect(readKop(['Actie', 'Koffie', 'Wie komt er?', 'Jos'])).toBeNull()
    expect(readKop(['Tot', 'Einde'])).toBeNull()
  })

  test.each<[string, string, Actievulling, string[]]>([
    [
      'an end before the begin beside it',
      '5/2027\t3/2027',
      { start: '2027-05' },
      ['Einde: «3/2027» ligt vóór het begin, mei 2027.'],
    ],
    ['the same month is no fault', '20/5/2027\t5/2027', { start: '2027-05-20', einde: '2027-05' }, []],
    ['both later at once', '5/2028\t8/2028', { start: '2028-05', einde: '2028-08' }, []],
    [
      'a begin that cannot be read',
      'ooit\t1/2027',
      {},
      [
        'Einde: «1/2027» ligt vóór het begin, februari 2027.',
        'Start: «ooit» lezen we niet als dag of maand: schrijf bijvoorbeeld 23/11/2026 of 11/2026.',
      ],
    ],
    ['a begin that is cleared', '\t1/2027', { start: '', einde: '2027-01' }, []],
  ])('dates: %s', (_wat, tekst, genomen, gezegd) => {
    const bestaand = { ...actie('c'), start: '2027-02', einde: '' }
    const { vullingen, achter } = readBlok(
      splitKnipsel(tekst),
      ['start', 'einde'],
      () => ({ id: 'c', nummer: 3, actie: bestaand, basis: {} }),
      BOEK,
    )
    expect(vullingen.map(({ vulling }) => vulling)).toEqual(Object.keys(genomen).length > 0 ? [genomen] : [])
    expect(achter.map(zegAchterblijver)).toEqual(gezegd.map((zin) => `Rij 3, ${zin}`))
  })

  test('empty cells empty what is there; an empty row makes nothing new', () => {
    expect(lees('\n\n\nNieuw', ['tekst']).vullingen).toEqual([
      { id: 'c', vulling: { tekst: '' }, nieuw: null },
      { id: 'd', vulling: { tekst: '' }, nieuw: null },
      { id: 'n1', vulling: { tekst: 'Nieuw' }, nieuw: {} },
    ])
  })

  test('a doelstelling is read in the uitdaging of the same row, or of the group', () => {
    expect(
      lees('Een zebrapad\tveilig oversteken', ['doelstelling', 'uitdaging']).vullingen[0]?.vulling,
    ).toEqual({
      uitdaging: 'veilig',
      doelstelling: 'zebra',
    })
    expect(lees('\n\nminder afval', ['doelstelling'], BOEK, { uitdaging: 'groen' }).vullingen.at(-1)).toEqual(
      { id: 'n1', vulling: { doelstelling: 'afval' }, nieuw: { uitdaging: 'groen' } },
    )
  })

  test('what the mask covers is not overwritten, and its own copy comes back in silence', () => {
    const plak = (tekst: string) =>
      readBlok([[tekst]], ['tekst'], () => ({ id: 'b', nummer: 2, actie: actie('b'), basis: {} }), VERBORGEN)
    expect(toonCel('tekst', actie('b'), VERBORGEN)).not.toContain('Peeters')
    expect(plak('Iets anders').vullingen).toEqual([])
    expect(plak('Iets anders').achter.map(zegAchterblijver)).toEqual([
      'Rij 2, Actie: is verborgen: zet schuilnamen uit om dit te wijzigen.',
    ])
    expect(plak(toonCel('tekst', actie('b'), VERBORGEN))).toEqual({ vullingen: [], achter: [] })
    const rij = { id: 'b', nummer: 2, actie: actie('b'), basis: {} }
    expect(leegBlok([rij], ['tekst', 'termijn'], VERBORGEN).vullingen).toEqual([
      { id: 'b', vulling: { termijn: null }, nieuw: null },
    ])
  })

  test('whatever is pasted, every filled cell is taken or told back', () => {
    const cel = fc.oneof(
      fc.constantFrom('', 'kt', 'Jos', 'Wijkagent', '1/2/2027', '3/2026', 'ja', 'groen', 'Actie', 'Trekker'),
      fc.constantFrom('2/2027', '12/2027', 'Start', 'Einde'),
      fc.string(),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(cel, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        fc.uniqueArray(fc.constantFrom(...ACTIEKOLOMMEN), { minLength: 1, maxLength: 5 }),
        (rijen, kolommen) => {
          const { vullingen, achter } = readBlok(rijen, kolommen, doel(), BOEK)
          const inhoud = readKop(rijen[0] ?? []) ? rijen.slice(1) : rijen
          const gevuld = inhoud.flat().filter((tekst) => tekst.trim() !== '').length
          const gezegd = achter.length
          const genomen = vullingen.reduce((som, { vulling }) => som + Object.keys(vulling).length, 0)
          expect(genomen + gezegd).toBeGreaterThanOrEqual(gevuld)
          for (const { id, vulling } of vullingen) {
            const na = maakRecord('acties', { ...WIJK.acties[id], id, ...vulling })
            expect(isOmgekeerd(na)).toBe(false)
          }
        },
      ),
    )
  })
})

describe('the clipboard', () => {
  test.each([
    [
      [
        ['a', 'b'],
        ['c', ''],
      ],
      'a\tb\nc\t',
    ],
    [[['met "aanhaling"', 'twee\nregels']], '"met ""aanhaling"""\t"twee\nregels"'],
    [[['=1+1', '- punt']], "'=1+1\t'- punt"],
    [[['a'], ['']], 'a\n\n'],
  ])('%j', (rijen, tekst) => {
    expect(writeKnipsel(rijen)).toBe(tekst)
    expect(splitKnipsel(tekst)).toEqual(rijen)
  })

  test('what is written is read back', () => {
    const cel = fc.string().filter((tekst) => !/^'\s*[=+\-−@＝＋－＠]|^\uFEFF/u.test(tekst))
    fc.assert(
      fc.property(
        fc.array(fc.array(cel, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        (rijen) => {
          expect(splitKnipsel(writeKnipsel(rijen))).toEqual(rijen)
        },
      ),
    )
  })
})

describe('views', () => {
  const acties = opOrde(WIJK.acties)
  test.each<[Actiekolom, 'op' | 'af', string]>([
    ['tekst', 'op', 'dcab'],
    ['tekst', 'af', 'bacd'],
    ['termijn', 'op', 'cbad'],
    ['termijn', 'af', 'bcad'],
    ['start', 'op', 'bacd'],
    ['start', 'af', 'abcd'],
    ['status', 'af', 'bacd'],
    ['trekker', 'op', 'cabd'],
    ['uitdaging', 'op', 'abcd'],
  ])('sorted by %s, %s', (kolom, richting, volgorde) => {
    expect(sorteerActies(acties, kolom, richting, BOEK).join('')).toBe(volgorde)
  })

  const groepen = (per: 'uitdaging' | 'trekker') =>
    groepeerActies(acties, per, BOEK).map((groep) => [groep.titel, groep.acties.map(({ id }) => id).join('')])

  test('in groups every actie stands once, and a new one knows where it belongs', () => {
    expect(groepen('uitdaging')).toEqual([
      ['Een groene buurt', 'a'],
      ['Veilig oversteken', ''],
      ['Nog zonder uitdaging', 'bcd'],
    ])
    expect(groepen('trekker')).toEqual([
      ['Zoë', 'a'],
      ['Petitiestarter', 'c'],
      ['Nog zonder trekker', 'bd'],
    ])
    expect(groepeerActies(acties, 'trekker', BOEK)[0]?.basis).toEqual({ trekker: { soort: 'lid', id: 'l1' } })
  })
})
