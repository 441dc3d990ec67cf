import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorSoort } from '../../../src/domain/model/actor'
import { type Leeswens, readTabel } from '../../../src/domain/lijst/lijst'
import { kolomVanKop } from '../../../src/domain/lijst/lijstkolommen'
import { splitCsv, splitLijst } from '../../../src/domain/lijst/lijstrijen'
import { zaad } from '../../support/kans'

const readLijst = (text: string, bestaande: Leeswens['bestaande'] = []) =>
  readTabel(splitLijst(text), { bestaande }).regels

const namen = (text: string) => readLijst(text).map(({ naam }) => naam)

const SOORTEN: Readonly<Record<ActorSoort, readonly string[]>> = {
  luideStem: [
    'Facebookgroep «Red onze parking»',
    'FB-groep Wijk in beweging',
    'Petitie tegen het opvangcentrum',
    'Petitiestarter',
    'Protestcomité Stationsbuurt',
    'Actiecomité Leefbaar Dorp',
    'Actiegroep Groen Plein',
    'Buurtbewoner met een WhatsAppgroep',
    'Indiener van een bezwaarschrift',
    'Tegenstanders van de knip',
  ],
  netwerk: [
    'Wijkagent',
    'De wijkagenten',
    'Jeugdwerker',
    'Straathoekwerker Karim',
    'Directeur basisschool De Regenboog',
    'De bib',
    'Bibmedewerker',
    'Brugfiguur onderwijs',
    'Imam van de moskee',
    'Pastoor',
    'Voorzitter KWB',
    'Opbouwwerker SAAMO',
    'Dienst Samenleven',
    'OCMW',
    'Jeugdhuis De Kouter',
    'Seniorenraad',
    'Voorzitter van de handelaars',
    'Coördinator dienstencentrum',
    'Huisartsenpraktijk Het Plein',
    'Voetbalclub FC Wijk',
    'Chiro Sint-Jan',
    'Gemeenschapswachten',
    'Natuurvereniging',
    'Schepen van Jeugd',
  ],
  stilleMidden: [
    'Jonge gezinnen',
    'Ouderen rond het plein',
    'Senioren',
    'Buurtwinkels',
    'De stille straat',
    'Ouders aan de schoolpoort',
    'Mantelzorgers',
    'Nieuwkomers',
  ],
  groep: [
    'Bewoners Bloemenlaan',
    'Jongeren op het plein',
    'Handelaars Stationsstraat',
    'Horecazaken',
    'Studenten',
    'Fietsers',
    'Buurt Noord',
    'Huurders',
    'De vrienden van het park',
    'Kaartersclub',
  ],
}

describe('guesses the soort', () => {
  test.each(Object.entries(SOORTEN).flatMap(([soort, lijst]) => lijst.map((naam) => [naam, soort])))(
    '%s → %s',
    (naam, soort) => {
      expect(readLijst(naam)).toMatchObject([{ naam, soort }])
    },
  )

  test('and says why, or says nothing', () => {
    expect(readLijst('Wijkagent\nDe vrienden van het park')).toMatchObject([
      { geraden: 'netwerk: «Wijkagent» klinkt als iemand met een functie of een organisatie' },
      { soort: 'groep', geraden: null },
    ])
  })
})

describe('reads', () => {
  test.each<[string, string, string[]]>([
    ['lines', 'Wijkraad\nBib', ['Wijkraad', 'Bib']],
    ['Windows and old Mac lines', 'Wijkraad\r\nBib\rKSA', ['Wijkraad', 'Bib', 'KSA']],
    ['empty lines', '\n\n Wijkraad \n\t\n\nBib\n', ['Wijkraad', 'Bib']],
    [
      'bullets',
      '- Wijkraad\n• Bib\n* KSA\n–  Ferm\n·Okra\n[ ] Chiro',
      ['Wijkraad', 'Bib', 'KSA', 'Ferm', 'Okra', 'Chiro'],
    ],
    ['numbering', '1. Wijkraad\n2) Bib\n(3) KSA\na) Ferm', ['Wijkraad', 'Bib', 'KSA', 'Ferm']],
    ['a number that belongs to the name', '11 juli-comité\n4x4-club', ['11 juli-comité', '4x4-club']],
    ['commas on one line', 'Gezinnen, ouderen, KSA', ['Gezinnen', 'ouderen', 'KSA']],
    [
      'semicolons on one line',
      'Gezinnen; Bakker, slager en co; KSA',
      ['Gezinnen', 'Bakker, slager en co', 'KSA'],
    ],
    ['commas in a longer list', 'Bakker, slager en co\nBib', ['Bakker, slager en co', 'Bib']],
    ['one name', 'Wijkraad', ['Wijkraad']],
    ['a column with a header', 'Naam\nWijkraad\nBib', ['Wijkraad', 'Bib']],
    [
      'quoted cells',
      '"Naam","Aantal"\n"Bakker, slager ""en co""",3\n"Twee\nregels",4',
      ['Bakker, slager "en co"', 'Twee regels'],
    ],
    ['a quote that stays open', '"De Vrolijke Bende\nBib', ['"De Vrolijke Bende', 'Bib']],
    ['rubbish', ' \n—\n12\n;;;\n', []],
    ['nothing', '', []],
  ])('%s', (_wat, text, verwacht) => {
    expect(namen(text)).toEqual(verwacht)
  })

  test('a spreadsheet with a header', () => {
    const text =
      'Soort\tNaam\tAantal\tBezorgdheid\tOpmerking\r\nLuide stem\tWijkraad\t± 1.250\tlawaai; "zwerfvuil, afval"\tx\r\n\tJonge gezinnen\t\t\t\r\nmidden\tBib\t10–20\t\t\r\n'
    expect(readLijst(text)).toEqual([
      {
        naam: 'Wijkraad',
        soort: 'luideStem',
        geraden: null,
        soortStaatEr: true,
        omvang: 1250,
        bezorgdheden: ['lawaai', 'zwerfvuil, afval'],
        nota: 'x',
        rij: 2,
        dubbel: false,
      },
      {
        naam: 'Jonge gezinnen',
        soort: 'stilleMidden',
        geraden: expect.stringContaining('gezinnen') as string,
        rij: 3,
        dubbel: false,
      },
      {
        naam: 'Bib',
        soort: 'stilleMidden',
        geraden: null,
        soortStaatEr: true,
        rij: 4,
        opmerkingen: ['omvang «10–20» lezen we niet'],
        dubbel: false,
      },
    ])
  })

  test('a spreadsheet without a header: the first cell is the name', () => {
    expect(namen('Wijkraad\t12\nBib\t3')).toEqual(['Wijkraad', 'Bib'])
  })

  test('how many, behind the name', () => {
    expect(readLijst('Ouderen (± 140)\nJongeren (35 leden)\nKSA (lokaal)')).toMatchObject([
      { naam: 'Ouderen', omvang: 140 },
      { naam: 'Jongeren', omvang: 35 },
      { naam: 'KSA (lokaal)' },
    ])
  })

  test('what is there already, in the list or on the map', () => {
    expect(readLijst('Bib\nbíb\nWijkraad\nKSA', ['wijkraad']).map(({ dubbel }) => dubbel)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('a thousand rows and a line of 5,000 characters', () => {
    expect(readLijst(Array.from({ length: 1000 }, (_, i) => `Straat ${i}`).join('\n'))).toHaveLength(1000)
    const [regel] = readLijst('a'.repeat(5000))
    expect(regel?.naam).toHaveLength(400)
  })

  test('whatever is pasted, every name is short, on one line and not empty', () => {
    const stukje = fc.constantFrom(
      'Bib',
      '"',
      '\t',
      '\n',
      '\r\n',
      ',',
      ';',
      '- ',
      '1. ',
      'Naam',
      'x',
      '🦄',
      ' ',
      '(12)',
    )
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: stukje, maxLength: 40 })),
        (text) => {
          for (const { naam } of readLijst(text)) expect(naam).toMatch(/^\S(?:.{0,398}\S)?$/su)
          expect(namen(text).join('')).not.toMatch(/[\n\r\t]/u)
        },
      ),
      { numRuns: 500, seed: zaad(5) },
    )
  })
})

test('two columns copied without their header: the soorten and the numbers that stand beside the names are used', () => {
  const regels = readLijst('Ouderraad\tgroep\t140\nJonge gezinnen\tnetwerk\t\nWijkagent\t\t2')
  expect(regels.map(({ naam, soort, omvang }) => [naam, soort, omvang])).toEqual([
    ['Ouderraad', 'groep', 140],
    ['Jonge gezinnen', 'netwerk', undefined],
    ['Wijkagent', 'netwerk', 2],
  ])
  // Free words beside a name are no soort.
  expect(readLijst('Ouderraad\tbelt nog\nWijkagent\tgroep').map(({ soort }) => soort)).toEqual([
    'netwerk',
    'netwerk',
  ])
})

describe('a table with columns', () => {
  const CSV =
    '\uFEFFNaam;Soort;Schuilnaam;Eenheid;Omvang;Voelt zich;Rollen;Sector;Plaats (wij ↔ zij);Nota;Letter\r\n' +
    "Wijkagent;Netwerk;;één persoon;;;verbinder, kritische denker;veiligheid;-0,72;'-5 of meer;A\r\n" +
    '\r\n' +
    'Bewoners;Groep;Buurt Noord;meerdere mensen;450;Bezorgd, structureel;;;wij;"twee\nregels";B\r\n'

  test('every cell finds its place', () => {
    const { heeftKop, kolommen, koppen, regels, overgeslagen } = readTabel(splitCsv(CSV))
    expect(heeftKop).toBe(true)
    expect(koppen[8]).toBe('Plaats (wij ↔ zij)')
    expect(kolommen.at(-1)).toBe('letter')
    expect(overgeslagen).toEqual([])
    expect(regels).toEqual([
      {
        rij: 2,
        naam: 'Wijkagent',
        soort: 'netwerk',
        geraden: null,
        soortStaatEr: true,
        eenheid: 'individu',
        rollen: ['verbinder', 'kritischeDenker'],
        sector: 'veiligheid',
        plaats: -0.72,
        nota: '-5 of meer',
        letter: 'A',
        dubbel: false,
      },
      {
        rij: 4,
        naam: 'Bewoners',
        soort: 'groep',
        geraden: null,
        soortStaatEr: true,
        schuilnaam: 'Buurt Noord',
        eenheid: 'meerdere',
        omvang: 450,
        verontrusting: 'bezorgdStructureel',
        plaats: 'wij',
        nota: 'twee\nregels',
        letter: 'B',
        dubbel: false,
      },
    ])
  })

  test('of what is not taken along it says which row and why', () => {
    const { regels, overgeslagen } = readTabel(
      splitCsv('naam;rollen;plaats;eenheid\n12;x;;\nBib;verbinder, tovenaar;2,5;straat\n;;midden;\n'),
    )
    expect(overgeslagen).toEqual([
      { rij: 2, tekst: '12 · x', reden: 'er staat geen naam in' },
      { rij: 4, tekst: 'midden', reden: 'er staat geen naam in' },
    ])
    expect(regels).toMatchObject([
      {
        naam: 'Bib',
        rollen: ['verbinder'],
        opmerkingen: [
          'plaats «2,5» lezen we niet',
          'eenheid «straat» lezen we niet',
          'rol «tovenaar» lezen we niet',
        ],
      },
    ])
  })

  test('people choose otherwise: which column is what, and whether the first row is a header', () => {
    const rijen = splitCsv('Dienst;Verantwoordelijke\nJeugd;An\nGroen;Bo')
    expect(readTabel(rijen).regels.map(({ naam }) => naam)).toEqual(['Dienst', 'Jeugd', 'Groen'])
    const gekozen = readTabel(rijen, { heeftKop: true, kolommen: { 0: 'sector', 1: 'naam' } })
    expect(gekozen.koppen).toEqual(['Dienst', 'Verantwoordelijke'])
    expect(gekozen.regels).toMatchObject([
      { naam: 'An', sector: 'Jeugd' },
      { naam: 'Bo', sector: 'Groen' },
    ])
    expect(readTabel(rijen, { heeftKop: true, kolommen: { 0: null, 1: null } }).regels).toEqual([])
  })

  test('more than five thousand rows: the first come along, the others are named', () => {
    const { regels, overgeslagen } = readTabel(Array.from({ length: 5003 }, (_, i) => [`Straat ${i}x`]))
    expect(regels).toHaveLength(5000)
    expect(overgeslagen.map(({ rij }) => rij)).toEqual([5001, 5002, 5003])
  })

  test('far beyond that nothing is looked at any more, and that is said', () => {
    const { regels, overgeslagen } = readTabel(splitLijst('Straat x\n'.repeat(12_000)))
    expect(regels).toHaveLength(5000)
    expect(overgeslagen).toHaveLength(5001)
    expect(overgeslagen.at(-1)).toEqual({
      rij: 10_001,
      tekst: 'de rest',
      reden: 'na rij 10000 lezen we niet verder',
    })
  })

  test('any CSV reads without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { naam } of readTabel(splitCsv(text)).regels) expect(naam.trim()).not.toBe('')
      }),
    )
  })
})

/** A table as a file or the clipboard holds it. */
const leesCsv = (text: string, wens: Leeswens = {}) => readTabel(splitCsv(text), wens)

describe('a list as people have it', () => {
  test('a number or a bullet in a cell of its own, as Word and Outlook copy it, is nobody', () => {
    expect(namen('1.\tBewoners rond het plein\r\n2.\tHandelaars\r\n3.\tOuders\r\n')).toEqual([
      'Bewoners rond het plein',
      'Handelaars',
      'Ouders',
    ])
    expect(namen('•\tBewoners\n\to\tHandelaars\n\t\tiv.\tOuders\n(b)\tBib')).toEqual([
      'Bewoners',
      'Handelaars',
      'Ouders',
      'Bib',
    ])
    // A short name is one.
    expect(namen('KSA\tjeugd\nO\tsenioren')).toEqual(['KSA', 'O'])
  })

  test('titles above the header are named and left; the header is where its words are', () => {
    const { heeftKop, koprij, regels, overgeslagen } = leesCsv(
      'Stakeholderregister circulatieplan;;;\r\nversie 3;;;\r\n;;;\r\nNaam;Soort;Aantal;Zorg\r\nFietserskring;netwerk;40;veiligheid\r\n',
    )
    expect({ heeftKop, koprij }).toEqual({ heeftKop: true, koprij: 4 })
    expect(regels).toMatchObject([
      { rij: 5, naam: 'Fietserskring', soort: 'netwerk', omvang: 40, bezorgdheden: ['veiligheid'] },
    ])
    expect(overgeslagen).toEqual([
      { rij: 1, tekst: 'Stakeholderregister circulatieplan', reden: 'staat boven de kop' },
      { rij: 2, tekst: 'versie 3', reden: 'staat boven de kop' },
    ])
  })

  test('beyond fifteen rows no header is looked for, and people can say that there is none', () => {
    const diep = Array.from({ length: 15 }, (_, i) => `Groep ${i};x`).join('\n')
    expect(leesCsv(`${diep}\nNaam;Soort\nBib;netwerk`).heeftKop).toBe(false)
    expect(
      leesCsv('Titel;\nNaam;Soort\nBib;netwerk', { heeftKop: false }).regels.map(({ naam }) => naam),
    ).toEqual(['Titel', 'Naam', 'Bib'])
  })

  test.each([
    ['Stakeholder', 'naam'],
    ['Naam organisatie', 'naam'],
    ['Label', 'naam'],
    ['Type actor', 'soort'],
    ['Aantal leden (ca.)', 'omvang'],
    ['Belangrijkste bezorgdheid', 'bezorgdheden'],
    ['Bekommernis', 'bezorgdheden'],
    ['Houding', 'plaats'],
    ['Plaats (voor ↔ tegen)', 'plaats'],
    ['Description', 'nota'],
    ['Contactpersoon', null],
    ['Naam contactpersoon', null],
    ['E-mail organisatie', null],
    ['Wat vinden de leden van het plan en waarom dan', null],
  ])('«%s» above a column is %s', (kop, kolom) => {
    expect(kolomVanKop(kop)).toBe(kolom)
  })

  test('the words of the field, and a wide table of which most is not ours', () => {
    const { kolommen, vragen, regels } = leesCsv(
      'Stakeholder;Contactpersoon;Belang;Invloed;Houding;Bekommernis\nBuurtcomité;A. Voorbeeld;hoog;laag;tegen;lawaai\n',
    )
    // «tegen» what, only the room knows: it is asked once for the column.
    expect(kolommen).toEqual(['naam', null, null, null, 'plaats', 'bezorgdheden'])
    expect(vragen).toEqual([4])
    expect(regels).toMatchObject([{ naam: 'Buurtcomité', bezorgdheden: ['lawaai'] }])
    expect(regels[0]?.opmerkingen).toBeUndefined()
  })

  test('a town is no place on the axis', () => {
    const { heeftKop, kolommen, regels } = leesCsv(
      'naam;adres;postcode;plaats;telefoon;web;mail\nChiro Zuid;Schoolstraat 1;9999;Zavelkerke;;;\nSeniorenkring;Kerkplein 2;9999;Zavelkerke;;;\n',
    )
    expect(heeftKop).toBe(true)
    expect(kolommen.filter(Boolean)).toEqual(['naam'])
    expect(regels.map(({ naam, opmerkingen }) => [naam, opmerkingen])).toEqual([
      ['Chiro Zuid', undefined],
      ['Seniorenkring', undefined],
    ])
  })

  test('a name that begins with a word of a header is a name', () => {
    expect(namen('Vereniging De Ster\nBib')).toEqual(['Vereniging De Ster', 'Bib'])
    expect(leesCsv('Vereniging De Ster;netwerk\nBib;netwerk').heeftKop).toBe(false)
  })

  test.each([
    ['Jan Peeters\tpersoon\nBuurtcomité\torganisatie\nJeugdhuis\torganisatie', 3],
    ['Buurtcomité\tCentrum\nJeugdhuis De Kei\tWijk Noord\nVereniging De Ster\tWijk Zuid\nKSA\tWijk Oost', 4],
    ['Diensten:\nPolitie\nOCMW\nBelanghebbenden:\nHandelaars', 5],
    ['Vereniging De Ster, wijk Noord\nOudercomité, basisschool\nKSA, lokaal 3', 3],
    ['Organisatie Samen, contact via Els\nBuurtcomité Noord, Jan', 2],
    ['Titel van het register\ttweede cel\nNaam\tSoort\nBib\tnetwerk', 3],
  ])('a row of the list is no header because a word of one stands in it: %j', (text, aantal) => {
    expect(namen(text)).toHaveLength(aantal)
  })

  test('of two columns with names the organisation, else the other; and that is said', () => {
    const lees = (text: string) => {
      const { regels, zinnen } = leesCsv(text)
      return [regels.map(({ naam }) => naam), zinnen]
    }
    const zin = 'De naam komt uit «Organisatie»; «Naam» telt alleen waar die leeg is.'
    expect(lees('Naam;Organisatie;Soort\nJo;Politie;groep\nEls;;netwerk')).toEqual([
      ['Politie', 'Els'],
      [zin],
    ])
    expect(lees('Voornaam;Naam;Organisatie;E-mail\nAn;Peeters;Chiro;a@x.be\nBo;Claes;;b@x.be')).toEqual([
      ['Chiro', 'Bo Claes'],
      [zin],
    ])
    expect(lees('Voornaam;Naam;E-mail\nAn;Peeters;a@x.be')).toEqual([['An Peeters'], []])
    expect(lees('Actor;Doelgroep;Aantal\nChiro;jongeren;40')[0]).toEqual(['Chiro'])
    expect(lees('Doelgroep;Actor;Aantal\njongeren;Chiro;40')[0]).toEqual(['Chiro'])
  })

  test('one cell with another sign does not take the comma from the column', () => {
    const zorgen = (text: string) => leesCsv(text).regels.map(({ bezorgdheden }) => bezorgdheden)
    expect(zorgen('Naam;Zorg\nA;"Verkeer, parkeren"\nB;"Lawaai / geluid, afval"')).toEqual([
      ['Verkeer', 'parkeren'],
      ['Lawaai / geluid', 'afval'],
    ])
    expect(zorgen('Naam;Zorg\nA;"Verkeer, parkeren"\nB;"Lawaai\nafval"\nC;"rust, groen"')).toEqual([
      ['Verkeer', 'parkeren'],
      ['Lawaai', 'afval'],
      ['rust', 'groen'],
    ])
  })

  test('Excel says what parts the cells', () => {
    const lees = (text: string) => leesCsv(text).regels.map(({ rij, naam, soort }) => [rij, naam, soort])
    expect(lees('sep=;\r\nNaam;Soort\r\nOuders;stille midden\r\n')).toEqual([[3, 'Ouders', 'stilleMidden']])
    expect(lees('"sep=|"\nNaam|Soort\nOuders, van school|netwerk')).toEqual([
      [3, 'Ouders, van school', 'netwerk'],
    ])
    expect(namen('sep=;\nNaam;Soort\nOuders;netwerk')).toEqual(['Ouders'])
  })

  test('several values in a cell, by what the column uses', () => {
    const { regels } = leesCsv(
      'Naam;Rol;Bezorgdheden\nWijkagent;Verbinder / doener;lawaai|afval\nJeugdwerker;verbinder en doener;lawaai / afval\nDirecteur;vertegenwoordiger & doener;"Verkeer, vooral aan de school"\n',
    )
    expect(regels.map(({ rollen, bezorgdheden }) => [rollen, bezorgdheden])).toEqual([
      [
        ['verbinder', 'doener'],
        ['lawaai', 'afval'],
      ],
      [
        ['verbinder', 'doener'],
        ['lawaai', 'afval'],
      ],
      [['vertegenwoordiger', 'doener'], ['Verkeer, vooral aan de school']],
    ])
    expect(leesCsv('Naam;Zorg\nBib;"lawaai, afval"').regels[0]?.bezorgdheden).toEqual(['lawaai', 'afval'])
  })

  test('a place in the words of the poles; what only the room can say is asked once for the column', () => {
    const CSV =
      'Naam;Soort;Kant\nBuurtcomité;groep;tegen\nOuders;stille midden;neutraal\nHandelaars;groep;Voor de parkeerplaatsen\nWijkraad;netwerk;0,2\n'
    const polen = { wij: 'voor het groenplan', zij: 'voor de parkeerplaatsen' }
    const plaatsen = (wens: Leeswens) => leesCsv(CSV, { polen, ...wens }).regels.map(({ plaats }) => plaats)
    expect(plaatsen({})).toEqual([undefined, 'midden', 'zij', 0.2])
    expect(leesCsv(CSV, { polen }).vragen).toEqual([2])
    expect(plaatsen({ voor: { 2: 'wij' } })).toEqual(['zij', 'midden', 'zij', 0.2])
    expect(plaatsen({ voor: { 2: 'zij' } })).toEqual(['wij', 'midden', 'zij', 0.2])
  })
})
