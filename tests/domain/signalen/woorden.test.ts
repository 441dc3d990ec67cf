import { describe, expect, test } from 'vitest'
import {
  gaatOverCommunicatie,
  isTegengesteld,
  noemtBijzonderGegeven,
  stereotypeert,
} from '../../../src/domain/signalen/woorden'

describe('isTegengesteld', () => {
  test.each([
    'De geschrapte halte',
    'Afgeschafte lijn',
    'Geweerde auto’s',
    'Sluikstort tegengaan',
    'Migratiestop',
    'Stop de komst',
    'Geen windmolens',
    'Nooit meer lawaai',
    'Het centrum tegenhouden',
    'Ze houdt de bouw tegen',
    'Wie houdt dit tegen?',
    'Tegen het opvangcentrum',
    'Parkeerverbod',
    'Hoofddoek verbieden',
    'Een vuurwerkverbod',
    'We verboden het',
    'Weg met de auto',
    'De vergunning intrekken',
    'Vergunningsintrekking',
    'De schrapping van de bus',
    'Bus afschaffen',
    'Schaf de taks af',
    'Auto’s weren',
    'Weert auto’s',
    'Een asielstop',
    'Bouwstop',
    'Camera’s afgeschaft',
    'Het verbod',
    'tegenhoudt',
  ])('«%s» UI-07', (tekst) => {
    expect(isTegengesteld(tekst)).toBe(true)
  })

  test.each([
    'Mensen komen elkaar tegen op het plein',
    'Kinderen komen elkaar tegen',
    'Tegen Kerstmis',
    'Tegen de start van het schooljaar',
    'Een plein zonder auto’s',
    'Een algemeen gevoel van rust',
    'Tegenover elkaar wonen',
    'Elkaar tegemoet komen',
    'Ontmoeten op het plein',
    'Het geheel',
    'Zonder angst naar huis',
    'De buurt werd groener',
    'Wat werd beloofd, komt er',
    'Klaar na de pitstop',
    'Een tussenstop voor fietsers',
    'Vriendelijk tegen elkaar',
    'Een nette, groene buurt',
    'Bushalte en autostop',
    'Tegen 2030 groen',
    'Tegen de zomer',
    'Beweren en verweren',
    'Samen iets weer opbouwen',
    'Beter weer',
    'Een degelijk plein',
    'Verbinding en verbondenheid',
    'Tegelijk groen',
    'Wegen veilig maken',
    'Hetgeen ons bindt',
    'Bescherming tegen de hitte',
    'Beschermd tegen wateroverlast',
    'Een woning tegen een eerlijke prijs',
    'Brandweer dichtbij',
    'Een stopplaats',
    'Niemand staat alleen',
    'gewenst',
    'werden',
  ])('«%s» not: says where people want to go, or something else', (tekst) => {
    expect(isTegengesteld(tekst)).toBe(false)
  })
})

describe('stereotypeert', () => {
  test.each([
    'De moslims',
    'de Moslims',
    'vreemdelingen',
    'Marginalen',
    'Al die Turken',
    'Die migranten hier',
    'homo’s',
    'Marokkaanse jongeren',
    'Turkse vrouwen',
    'De allochtonen',
    'Asielzoekers',
    'Moslima’s',
    'De profiteurs',
  ])('«%s» LS-07', (tekst) => {
    expect(stereotypeert(tekst)).toBe(true)
  })

  test.each([
    'Jongeren op het plein',
    'Moslimvrouwen van de wijk',
    'Turkse handelaars in de winkelstraat',
    'Buren van het illegaal stort',
    'Moskee El Fath',
    'Vluchtelingenwerk',
    'Bewoners',
    'Ouderen',
    'Rijke geschiedenis vzw',
    'Huis van de Vlaming',
    'Vluchtelingen in de Kerkstraat',
    'Jan De Turk',
    'Jonge gezinnen',
    'Nieuwkomers in de taalles',
    '',
  ])('«%s» not: a place, a role or a situation', (tekst) => {
    expect(stereotypeert(tekst)).toBe(false)
  })
})

describe('noemtBijzonderGegeven', () => {
  test.each([
    'Islamiet',
    'is drugsverslaafd',
    'heeft diabetes',
    'heeft een handicap',
    'psychische problemen',
    'getuige van Jehova',
    'stemt extreemrechts',
    'Moslim',
    'Is moslim',
    'stemt Vlaams Belang',
    'stemt groen',
    'lid van N-VA',
    'depressief',
    'homo',
    'veroordeeld',
    'zit in een burn-out',
    'van Marokkaanse afkomst',
    'Turks',
    'Kreeg kanker',
    'zat in de gevangenis',
    'heeft een strafblad',
    'is lesbisch',
    'gelooft in Allah',
    'Poolse man',
    'is ziek',
    'gaat naar de moskee',
    'komt uit Marokko',
    'CD&V-militant',
    'gescheiden en depressief',
    'bekeerd tot de islam',
    'van Turkse origine',
    'migratieachtergrond',
    'kiest PVDA',
  ])('«%s» PR-02', (tekst) => {
    expect(noemtBijzonderGegeven(tekst)).toBe(true)
  })

  test.each([
    'Dealer van fietsen',
    'Voorzitter van mensen met een handicap',
    'Imam',
    'Schepen',
    'Dokter',
    'Pastoor van de parochie',
    'Directeur van de katholieke school',
    'Leerkracht islamitische godsdienst',
    'Cipier in de gevangenis',
    'Verpleegkundige psychiatrie',
    'Werkt met mensen met dementie',
    'Werkt voor de Christelijke Mutualiteit',
    'Begeleidt vluchtelingen',
    'Woont op het groene plein',
    'Autodealer',
    'Priester',
    'Psychiater',
    'Werkt in de gevangenis',
    'Winkelier',
    'Houdt van groen',
    'Vooruit met de wijk',
    'Voorzitter van de moskee',
    'Rabbijn',
    'Vakbondsman',
    'Verslavingszorg',
    'Woont in de Kankerstraat',
    'Uitbater van de Turkse bakkerij',
    'Advocaat',
    'Kapelaan',
    'Begeleidt mensen met autisme',
    'Vrijwilliger bij Kom op tegen Kanker',
    '',
  ])('«%s» not: an office, a profession or who somebody works for', (tekst) => {
    expect(noemtBijzonderGegeven(tekst)).toBe(false)
  })
})

describe('gaatOverCommunicatie', () => {
  test.each([
    'Woordvoerster',
    'Perscontact',
    'webredacteur',
    'Communicatie',
    'communicatiedienst',
    'communicatieambtenaar',
    'Woordvoerder',
    'persdienst',
    'Dienst communicatie',
    'Pers en media',
    'Sociale media',
  ])('«%s» WG-02', (tekst) => {
    expect(gaatOverCommunicatie(tekst)).toBe(true)
  })

  test.each([
    'Telecommunicatie',
    'Telecom',
    'Jeugdwerk',
    'Mobiliteit',
    'Persoonlijk contact',
    'Mediatheek',
    'Bemiddeling',
    'Expres',
  ])('«%s» not: something else', (tekst) => {
    expect(gaatOverCommunicatie(tekst)).toBe(false)
  })
})
