import { describe, expect, test } from 'vitest'
import { readNaamsoort, lijktPersoonsnaam } from '../../../src/domain/masker/naamsoort'

describe('readNaamsoort', () => {
  test.each([
    'Natuurvereniging',
    'Wijkwerking',
    'vzw De Brug',
    'De Brug vzw',
    'Peeters bv',
    'KSA Sint-Jan',
    'Chiro',
    'Lokale politie',
    'Politiezone Noord',
    'Turkse moskee',
    'Basisschool De Regenboog',
    'De school',
    'Buurthuis',
    'Bib',
    'Kerk',
    'Parochie Sint-Rita',
    'Ouderraad',
    'Buurtcomité Zuid',
    'Facebookgroep parkeren',
    'Bakkerij Peeters',
    'Handelaars uit de winkelstraat',
    'Jonge gezinnen',
    'Groendienst',
    'Dienst Samenleven',
    'OCMW',
    'Bewoners',
  ])('«%s»: an organisation, or people together', (naam) => {
    expect(readNaamsoort(naam)).toBe('organisatie')
  })

  test.each([
    'Wijkagent',
    'Schooldirecteur',
    'Jeugdwerker',
    'Bibmedewerker',
    'Pastoor',
    'De pastoor',
    'Imam van de moskee',
    'Voorzitter KSA',
    'Voorzitter van de bewonersgroep',
    'Burgemeester',
    'Schepen van mobiliteit',
    'Wijkagent Noord',
    'Jeugdwerker van het plein',
    'Huisarts in de straat',
    'voorzitter van de wijkraad',
    'Straathoekwerker 2',
  ])('«%s»: a role', (naam) => {
    expect(readNaamsoort(naam)).toBe('rol')
  })

  const ACHTERNAMEN = (
    'Peeters|Wouters|Smeets|De Bakker|De Winkel|De Pastoor|De Schepper|Kerkhof|Nieuwenhuis|Van Buren|Van den Bond|Meesters|Prins|De Graaf|' +
    'Van de Kerkhove|De Raad|De Decker|Schoolmeesters|Verstraete|Van Damme|Dekens|Kosters|Jacobs|Maes|Claes|Janssens|Willems|Goossens|' +
    'Dierickx|Raes|Konraad|De Clercq|Van Winkel|De School|Schepers|De Meester|Cools|Aerts|Voskuilen|Schoonbroodt|Werkers'
  ).split('|')
  test.each(ACHTERNAMEN)('«%s» is never a role or an organisation, whatever stands before it', (naam) => {
    const vormen = [
      naam,
      `Jan ${naam}`,
      `J. ${naam}`,
      `Voorzitter ${naam}`,
      `Mevrouw ${naam}`,
      naam.toLowerCase(),
    ]
    const mis = vormen.filter((vorm) => readNaamsoort(vorm) !== null)
    expect(mis).toEqual([])
  })

  test.each([
    'Jan Peeters, voorzitter van de wijkraad',
    'Jan Peeters (vzw De Brug)',
    'Jan Peeters vzw',
    'Fatima van het buurthuis',
    'Peeters van de moskee',
    'Wijkagent Jan',
    'wijkagent jan peeters',
    'Directeur van Damme',
    'Vader van drie',
    'De bakker',
    'Buurman',
    'Els - KSA',
    '',
  ])('«%s» says neither plainly', (naam) => {
    expect(readNaamsoort(naam)).toBeNull()
  })
})

describe('lijktPersoonsnaam', () => {
  test.each([
    'Jan Peeters',
    'Mia Van den Broeck',
    'Fatima El Amrani',
    'Jan Bakker',
    'Bakker Jan Peeters',
    'Mevrouw An Claes',
    'Jean-Pierre Dubois',
    'Zoë Özdemir',
    'AN CLAES',
  ])('«%s» PR-01', (tekst) => {
    expect(lijktPersoonsnaam(tekst)).toBe(true)
  })

  test.each([
    'Wijkwerker Noord',
    'Trekker Buurtcomité Zuid',
    'Beheerder Facebookgroep',
    'Jeugdhuis De Koer',
    'Lid Gezinsbond',
    'Winkelier op de hoek',
    'Voorzitter Unizo',
    'Voorzitter KWB',
    'Directeur Basisschool De Regenboog',
    'Bewoner Kerkstraat',
    'Winkelier Bloemenstraat',
    'Winkelier Grote Markt',
    'Vader van drie',
    'Wijkagent',
    'Imam',
    'Schepen van Mobiliteit',
    'Burgemeester',
    'Luide stem A',
    'Trainer KFC Lokeren',
    'Buurman',
    'De Pastoor',
    'Uitbater Café Sport',
    'Huisarts Noord',
    '',
  ])('«%s» not: a function, a place or a club', (tekst) => {
    expect(lijktPersoonsnaam(tekst)).toBe(false)
  })
})

describe('ordinary words that are somebody', () => {
  test.each([
    'An De Smet',
    'De Smet An',
    'Koen Van den Broeck',
    'Mark De Groot',
    'mevrouw Janssens',
    'Mevr. De Smet',
    'dhr. Bakker',
    'familie De Wilde',
    'Juf Els',
  ])('«%s»: a person', (naam) => {
    expect(lijktPersoonsnaam(naam)).toBe(true)
  })

  test.each([
    'De Markt',
    'Op De Hoek',
    'mevrouw de voorzitter',
    'gezinnen op het plein',
    'Juffen en meesters',
  ])('«%s»: nobody', (naam) => {
    expect(lijktPersoonsnaam(naam)).toBe(false)
  })
})
