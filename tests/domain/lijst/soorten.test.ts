/** Lists as people have them, kind by kind: each kind with its right value, and a near miss where there is one. */
import { describe, expect, test } from 'vitest'
import { type Leeswens, findBesteBlad, readTabel } from '../../../src/domain/lijst/lijst'
import { splitCsv, splitLijst } from '../../../src/domain/lijst/lijstrijen'

const lees = (tekst: string, wens: Leeswens = {}) => readTabel(splitLijst(tekst), wens)
const csv = (tekst: string, wens: Leeswens = {}) => readTabel(splitCsv(tekst), wens)
const namen = (tekst: string) => lees(tekst).regels.map(({ naam }) => naam)
const mee = (tekst: string) =>
  lees(tekst)
    .regels.filter(({ twijfel }) => twijfel === undefined)
    .map(({ naam }) => naam)

describe('points of a list, as programs copy them', () => {
  test.each<[string, string]>([
    ['Word, a bullet and a tab', '·\tBewoners\n·\tHandelaars'],
    ['Word, Wingdings that became letters', '§\tBewoners\nü\tHandelaars'],
    ['Word, signs of Symbol', '\uF0B7\tBewoners\n\uF0A7\tHandelaars'],
    ['Word, nested', '1.\tBewoners\n1.1.\tHandelaars'],
    ['Word, letters and Roman numbers', 'a)\tBewoners\n\tiii.\tHandelaars'],
    ['Outlook, a point and hard spaces', '·\u00A0\u00A0\u00A0Bewoners\n·\u00A0\u00A0\u00A0Handelaars'],
    ['OneNote, indented with tabs', '•\tBewoners\n\t•\tHandelaars'],
    ['Teams, boxes to tick', '☐ Bewoners\n☑ Handelaars'],
    ['a list in a list', '• - Bewoners\n1.2 Handelaars'],
    ['a number on a line of its own', '1.\nBewoners\n2.\nHandelaars'],
    ['a bare number in a cell', '1\tBewoners\n2\tHandelaars'],
    ['a bare letter in a cell', 'A\tBewoners\nB\tHandelaars'],
    ['a Roman number in a cell', 'I\tBewoners\nII\tHandelaars'],
    ['signs in a cell', '❖\tBewoners\n★\tHandelaars'],
    ['other signs in a cell', '✗\tBewoners\n◼\tHandelaars'],
    ['capitals', 'A. Bewoners\nB. Handelaars'],
    ['Roman capitals', 'I. Bewoners\nII. Handelaars'],
    ['numbers with a stroke', '1 - Bewoners\n2 – Handelaars'],
    ['numbers with a degree', '1° Bewoners\n2° Handelaars'],
    ['numbers between brackets', '[1] Bewoners\n[2] Handelaars'],
    ['signs with a space', '❖ Bewoners\n★ Handelaars'],
    ['signs without one', '→Bewoners\n→Handelaars'],
    ['strokes without a space', '-Bewoners\n-Handelaars'],
    ['a bullet on a line of its own', '•\nBewoners\n•\nHandelaars'],
  ])('%s', (_wat, tekst) => {
    expect(namen(tekst)).toEqual(['Bewoners', 'Handelaars'])
  })

  test('a number in a column of a file', () => {
    expect(csv('1;Chiro\n2;KSA').regels.map(({ naam }) => naam)).toEqual(['Chiro', 'KSA'])
  })

  test('an initial, or marks in no order, are part of the name', () => {
    const namenMet = ['A. Peeters', 'Bib']
    expect(namen(namenMet.join('\n'))).toEqual(namenMet)
    expect(namen('J. Peeters\nA. Claes')).toEqual(['J. Peeters', 'A. Claes'])
  })

  test('a name that begins as one stays whole', () => {
    expect(namen('11 juli-comité\nO.\u2019Brien\n3VO\nA-team')).toEqual([
      '11 juli-comité',
      'O.\u2019Brien',
      '3VO',
      'A-team',
    ])
  })
})

describe('what is no name is off at first, with why', () => {
  test.each([
    ['https://www.voorbeeld.be/wijk', 'dit is een webadres'],
    ['voorbeeld.be/wijk', 'dit is een webadres'],
    ['aantal: 3', 'dit is een getal met zijn uitleg'],
    ['De bewoners zijn boos.', 'dit lijkt een zin, geen naam'],
    ['{"naam": "Bib"}', 'dit lijkt code, geen naam'],
    ['"naam": "Bib",', 'dit lijkt code, geen naam'],
    ['Onderwerp: lijst voor morgen', 'dit is de kop van een mail'],
    ['Met vriendelijke groeten', 'dit is een aanspreking of een groet'],
    ['Dag allemaal,', 'dit is een aanspreking of een groet'],
    ['Hieronder vinden jullie de lijst van vorige week.', 'dit lijkt een zin, geen naam'],
  ])('%s', (regel, waarom) => {
    const { regels } = lees(`Wijkraad\n${regel}\nBib`)
    expect(regels.map(({ naam, twijfel }) => [naam, twijfel])).toEqual([
      ['Wijkraad', undefined],
      [expect.any(String), waarom],
      ['Bib', undefined],
    ])
  })

  test.each([
    'Dag van de Buren vzw',
    'Totaaltheater',
    'Wij zijn Zavelkerke vzw',
    'Buurtwerk.be',
    'Beste Maatjes Zavelkerke vzw',
    'Ouders van kinderen met een beperking in de buurt',
  ])('a near miss is a name: %s', (naam) => expect(mee(`${naam}\nBib`)).toEqual([naam, 'Bib']))

  test('mail addresses are cut off, and that is said once', () => {
    const { regels, overgeslagen, zinnen } = lees(
      'Wijkraad <wijk@voorbeeld.be>; "Jeugdhuis De Kei" <jeugd@voorbeeld.be>; info@voorbeeld.be',
    )
    expect(regels.map(({ naam }) => naam)).toEqual(['Wijkraad', 'Jeugdhuis De Kei'])
    expect(overgeslagen).toEqual([
      { rij: 3, tekst: 'info@voorbeeld.be', reden: 'er staat alleen een mailadres in' },
    ])
    expect(zinnen).toEqual(['Bij 2 namen is het mailadres weggelaten.'])
    expect(lees('Wijkraad <wijk@voorbeeld.be>').zinnen).toEqual(['Bij 1 naam is het mailadres weggelaten.'])
  })

  test('sums and headings between the rows of a table', () => {
    const { regels } = csv(
      'Naam;Soort;Aantal;Zorg\nSport;;;\nChiro;groep;40;rust\nKSA;groep;30;rust\nOkra;groep;20;rust\nFerm;groep;10;rust\nJeugd:;;;\nTotaal;;100;\n',
    )
    expect(regels.map(({ naam, twijfel }) => [naam, twijfel])).toEqual([
      ['Sport', expect.stringContaining('tussenkop')],
      ['Chiro', undefined],
      ['KSA', undefined],
      ['Okra', undefined],
      ['Ferm', undefined],
      ['Jeugd:', 'dit lijkt een tussenkop'],
      ['Totaal', 'dit is een optelling'],
    ])
  })

  test('near miss: in a list where most have nothing but a name, a name alone is one', () => {
    expect(
      csv('Naam;Soort;Aantal\nSport;;\nChiro;groep;40\nKSA;;\nOkra;;\nFerm;;\nFemma;;').regels.filter(
        ({ twijfel }) => twijfel,
      ),
    ).toEqual([])
  })

  test('what the sheet hides, and what it merged over its width', () => {
    const { regels, kolommen, duidingen } = csv('Naam;Aantal;Zorg\nSport\nChiro;40;rust\nKSA;30;lawaai', {
      blad: { verborgenRijen: [4], verborgenKolommen: [2], tussenkoppen: [2] },
    })
    expect(regels.map(({ naam, twijfel }) => [naam, twijfel])).toEqual([
      ['Sport', 'dit is een tussenkop'],
      ['Chiro', undefined],
      ['KSA', 'verborgen op het blad'],
    ])
    expect(kolommen).toEqual(['naam', 'omvang', null])
    expect(duidingen[2]?.waarom).toBe('verborgen op het blad')
  })
})

describe('columns, by what is above them and what is in them', () => {
  const kolommen = (tekst: string, wens: Leeswens = {}) => csv(tekst, wens).kolommen
  test('two header rows are one', () => {
    const tekst =
      'Organisatie;Type;Contact;;Aantal\n;;Naam;Mail;\nChiro;netwerk;An;an@voorbeeld.be;40\nKSA;groep;Bo;bo@voorbeeld.be;30'
    expect(kolommen(tekst)).toEqual(['naam', 'soort', null, null, 'omvang'])
    expect(csv(tekst).koppen).toEqual(['Organisatie', 'Type', 'Contact Naam', 'Contact Mail', 'Aantal'])
    expect(csv(tekst).regels.map(({ naam }) => naam)).toEqual(['Chiro', 'KSA'])
  })

  test('a header of which no word is known, above numbers', () => {
    const { heeftKop, koppen, regels, duidingen } = csv('Gezelschap;Koppen\nWijkraad;12\nBib;3\nChiro;40')
    expect([heeftKop, koppen]).toEqual([true, ['Gezelschap', 'Koppen']])
    expect(regels.map(({ naam }) => naam)).toEqual(['Wijkraad', 'Bib', 'Chiro'])
    expect(duidingen[0]).toMatchObject({ kolom: 'naam', waarom: 'alle 3 zijn namen' })
    expect(csv('Groep;Aantal leden;Zorgen\nChiro Zuid;40;rust\nKSA;30;groen').regels).toMatchObject([
      { naam: 'Chiro Zuid', omvang: 40, bezorgdheden: ['rust'] },
      { naam: 'KSA', omvang: 30, bezorgdheden: ['groen'] },
    ])
    // Near miss: a row of the list with its own number.
    expect(csv('Gezelschap;14\nWijkraad;12\nBib;3').heeftKop).toBe(false)
  })

  test('people point at the header', () => {
    const { koprij, kopkeuzes, regels } = csv('Lijst van Els\nWie dan wel;Wat dan wel\nWijkraad;x\nBib;y', {
      koprij: 2,
      kolommen: { 0: 'naam' },
    })
    expect(koprij).toBe(2)
    expect(kopkeuzes.slice(0, 2)).toEqual([
      { rij: 1, tekst: 'Lijst van Els' },
      { rij: 2, tekst: 'Wie dan wel · Wat dan wel' },
    ])
    expect(regels.map(({ naam }) => naam)).toEqual(['Wijkraad', 'Bib'])
  })

  test('a number first, and a column of rollen without a known head', () => {
    expect(kolommen('1;Wijkraad;groep\n2;Bib;netwerk\n3;KSA;groep')).toEqual([null, 'naam', 'soort'])
    expect(kolommen('ID;Naam;Hoedanigheid\n7;Wijkraad;verbinder\n8;Bib;doener, verbinder\n9;KSA;')).toEqual([
      null,
      'naam',
      'rollen',
    ])
    expect(kolommen('Naam;Hoedanigheid\nWijkraad;vriendelijk\nBib;verbinder')).toEqual(['naam', null])
  })

  test('says what it saw, with at most three cells', () => {
    const { duidingen } = csv(
      'Naam;Aantal;Plaats;E-mail;Zorg;\nA;40;Zavelkerke;a@b.be;rust;\nB;veel;Zavelkerke;b@b.be;groen;\nC;3;Zavelkerke;c@b.be;rust;\nD;4;Zavelkerke;d@b.be;lawaai;',
    )
    expect(duidingen.map(({ waarom }) => waarom)).toEqual([
      'kop «Naam»',
      'kop «Aantal», 3 van 4 zijn getallen',
      'in «Plaats» staan geen kanten van de as',
      'alle 4 zijn mailadressen',
      'kop «Zorg»',
      'leeg',
    ])
    expect(duidingen.map(({ voorbeelden }) => voorbeelden.length)).toEqual([3, 3, 1, 3, 3, 0])
  })

  test('a head that promises what its cells do not hold is not read, and says so', () => {
    const { kolommen: gelezen, duidingen } = csv('Naam;Aantal\nWijkraad;veel\nBib;weinig\nKSA;3\nOkra;geen')
    expect(gelezen).toEqual(['naam', null])
    expect(duidingen[1]?.waarom).toBe('kop «Aantal», maar 1 van 4 zijn getallen')
  })

  test.each<[string, string[], (string | number | undefined)[], (string | number | undefined)[]]>([
    [
      'voor, tegen, neutraal',
      ['voor', 'tegen', 'neutraal', 'voorstander'],
      [undefined, undefined, 'midden', undefined],
      ['zij', 'wij', 'midden', 'zij'],
    ],
    [
      '−, 0, +',
      ['+', '−', '0', '++'],
      [undefined, undefined, 'midden', undefined],
      ['zij', 'wij', 'midden', 'zij'],
    ],
    ['1 to 5', ['1', '3', '5', '4'], [undefined, 0, undefined, undefined], [-1, 0, 1, 0.5]],
    ['−1 to 1', ['-1', '0,25', '1', '0'], [-1, 0.25, 1, 0], [-1, 0.25, 1, 0]],
    [
      'zones',
      ['wij', 'midden', 'zij', 'het midden'],
      ['wij', 'midden', 'zij', 'midden'],
      ['wij', 'midden', 'zij', 'midden'],
    ],
  ])('a place as %s: asked once where only the room knows', (_wat, cellen, eerst, dan) => {
    const tekst = `Naam;Houding\n${cellen.map((cel, i) => `Groep ${'ABCD'[i]};${cel}`).join('\n')}`
    const plaatsen = (wens: Leeswens) => csv(tekst, wens).regels.map(({ plaats }) => plaats)
    expect(plaatsen({})).toEqual(eerst)
    expect(plaatsen({ voor: { 1: 'zij' } })).toEqual(dan)
    expect(csv(tekst).vragen).toEqual(eerst.includes(undefined) ? [1] : [])
  })

  test.each([
    ['1.250', 1250],
    ['1 250', 1250],
    ['1.250,00', 1250],
    ['± 40', 40],
    ['12,345', undefined],
    ['1234,567', undefined],
    ['0,125', undefined],
    ['0.125', undefined],
    ['2,5', undefined],
    ['-3', undefined],
    ['− 3', undefined],
    ['5%', undefined],
    ['#DEEL/0!', undefined],
    ['0x10', undefined],
  ])('«%s» as a number of people is %s, and what is none says so', (cel, omvang) => {
    const [, regel] = csv(`Naam;Aantal\nBib;12\nKSA;${cel}\nOkra;3`).regels
    expect(regel?.omvang).toBe(omvang)
    expect(regel?.opmerkingen?.length ?? 0).toBe(omvang === undefined ? 1 : 0)
  })

  test('a rol in «Soort» is netwerk with that rol; a person is one', () => {
    expect(
      csv('Naam;Soort\nAn;verbinder\nBo;doener / verbinder\nCo;persoon\nDo;organisatie\nEl;groep').regels,
    ).toMatchObject([
      { soort: 'netwerk', rollen: ['verbinder'] },
      { soort: 'netwerk', rollen: ['doener', 'verbinder'] },
      { eenheid: 'individu' },
      { eenheid: 'organisatie' },
      { soort: 'groep' },
    ])
  })

  test('a comma parts only where the column uses it so', () => {
    const zorgen = (tekst: string) =>
      csv(`Naam;Zorg\n${tekst}`).regels.map(({ bezorgdheden }) => bezorgdheden)
    expect(zorgen('A;"verkeer, vooral aan de school"')).toEqual([['verkeer, vooral aan de school']])
    expect(zorgen('A;"lawaai, afval"\nB;"rust, groen"\nC;"verkeer, vooral aan de school"')).toEqual([
      ['lawaai', 'afval'],
      ['rust', 'groen'],
      ['verkeer', 'vooral aan de school'],
    ])
  })

  test('a nota keeps its lines; a name is on one', () => {
    expect(csv('Naam;Nota\n"Bewoners\nplein";"eerst\ndan"').regels).toMatchObject([
      { naam: 'Bewoners plein', nota: 'eerst\ndan' },
    ])
  })

  test.each([
    ['Naam;Steun\nChiro;1\nKSA;0\nBib;1'],
    ['Naam;Houding\nChiro;1\nKSA;1'],
    ['Naam;Houding\nChiro;7\nKSA;1\nBib;4\nBuurthuis;1'],
    ['Naam;Plaats\nChiro;0\nKSA;10'],
  ])('bare numbers put nobody at a pole by a guess, and say so: %j', (tekst) => {
    const { kolommen, duidingen, regels } = csv(tekst)
    expect(kolommen[1]).toBeNull()
    expect(duidingen[1]?.waarom).toContain('geen kanten van de as')
    expect(regels.map(({ plaats }) => plaats ?? null)).toEqual(regels.map(() => null))
  })

  test('with a minus or a comma among them they are places', () => {
    const plaatsen = csv('Naam;Plaats\nChiro;-1\nKSA;1\nBib;0,5').regels.map(({ plaats }) => plaats)
    expect(plaatsen).toEqual([-1, 1, 0.5])
  })
})

test('the sheet that fits best is taken, and never a hidden one while there is another', () => {
  const lijst = [
    ['Naam', 'Soort'],
    ['Bib', 'netwerk'],
  ]
  expect(
    findBesteBlad([
      { naam: 'Leeswijzer', rijen: [['Dit register is van Els.']] },
      { naam: 'Lijst', rijen: lijst },
    ]),
  ).toBe(1)
  expect(
    findBesteBlad([
      { naam: 'Oud', rijen: lijst, isVerborgen: true },
      { naam: 'Nieuw', rijen: [['Bib'], ['KSA']] },
    ]),
  ).toBe(1)
  expect(findBesteBlad([{ naam: 'Oud', rijen: lijst, isVerborgen: true }])).toBe(0)
  expect(findBesteBlad([])).toBe(0)
})
