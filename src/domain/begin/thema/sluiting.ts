import type { Thema } from './thema'

export const SLUITING: Thema = {
  id: 'sluiting',
  naam: 'Sluiting van een dienst',
  over: 'Een loket, school, bibliotheek of buurthuis gaat dicht of verhuist.',
  actoren: [
    { naam: 'Mensen die de dienst vaak gebruiken', soort: 'groep' },
    { naam: 'Inwoners van andere kernen', soort: 'groep' },
    { naam: 'Medewerkers van de dienst', soort: 'groep' },
    { naam: 'Mensen zonder auto of computer', soort: 'stilleMidden' },
    { naam: 'Gezinnen in de kern', soort: 'stilleMidden' },
    { naam: 'Inwoners die de dienst zelden gebruiken', soort: 'stilleMidden' },
    { naam: 'Dorpsraad', soort: 'netwerk', sector: 'participatie', rollen: ['vertegenwoordiger'] },
    { naam: 'Vakbond', soort: 'netwerk', sector: 'werk', rollen: ['vertegenwoordiger'] },
    { naam: 'Vrijwilligers van het buurthuis', soort: 'netwerk', sector: 'buurtwerk', rollen: ['doener'] },
    { naam: 'Seniorenraad', soort: 'netwerk', sector: 'senioren', rollen: ['kritischeDenker'] },
  ],
  zorgen: [
    { dieperliggend: 'nietGehoord', tekst: 'Alles lijkt beslist voor wij het wisten' },
    { dieperliggend: 'ongelijkeBehandeling', tekst: 'Waarom hier wel, en elders niet?' },
    { dieperliggend: 'verloedering', tekst: 'Wat blijft er over in onze kern?' },
    { dieperliggend: 'angstVoorVerandering', tekst: 'Waar kan ik straks nog terecht?' },
  ],
  sectoren: ['sociaal huis', 'participatie', 'wonen', 'mobiliteit'],
  dagen: [
    'De aankondiging aan het personeel',
    'De aankondiging aan inwoners',
    'De gemeenteraad over de begroting',
    'De laatste dag van de dienst',
    'De eerste dag op de nieuwe plek',
  ],
  wegwijzers: ['lerenMetAnderen', 'reconnect', 'woorden'],
}
