import type { Thema } from './thema'

export const GEBEDSPLAATS: Thema = {
  id: 'gebedsplaats',
  naam: 'Gebedsplaats',
  over: 'Een geloofsgemeenschap zoekt, bouwt of vergroot een plek.',
  actoren: [
    { naam: 'Buurtbewoners rond de gebedsplaats', soort: 'groep' },
    { naam: 'Gelovigen die er samenkomen', soort: 'groep' },
    { naam: 'Gelovigen van andere gemeenschappen in de buurt', soort: 'stilleMidden' },
    { naam: 'Jonge gezinnen in de straat', soort: 'stilleMidden' },
    { naam: 'Winkeliers in de straat', soort: 'stilleMidden' },
    {
      naam: 'Voorzitter van de gebedsplaats',
      soort: 'netwerk',
      sector: 'levensbeschouwing',
      rollen: ['vertegenwoordiger'],
    },
    { naam: 'Wijkagent', soort: 'netwerk', sector: 'veiligheid', rollen: ['verbinder'] },
    { naam: 'Buurtwerker', soort: 'netwerk', sector: 'buurtwerk', rollen: ['verbinder'] },
    {
      naam: 'Leerkracht van de school in de buurt',
      soort: 'netwerk',
      sector: 'onderwijs',
      rollen: ['kritischeDenker'],
    },
  ],
  zorgen: [
    {
      dieperliggend: 'verkeersveiligheid',
      tekst: 'Raken we nog vlot en veilig door de straat, ook op drukke dagen?',
    },
    { dieperliggend: 'identiteit', tekst: 'Herken ik mijn straat nog?' },
    { dieperliggend: 'ongelijkeBehandeling', tekst: 'Krijgt elke gemeenschap dezelfde kansen en regels?' },
    { dieperliggend: 'nietGehoord', tekst: 'Wie vroeg wat wij ervan vinden?' },
  ],
  sectoren: ['mobiliteit', 'gelijke kansen', 'participatie', 'cultuur'],
  dagen: [
    'Het openbaar onderzoek: eerste en laatste dag',
    'De beslissing over de vergunning',
    'Feestdagen waarop veel mensen samenkomen',
    'De opening, of een opendeurdag',
    'De gemeenteraad waarop het aan bod komt',
  ],
  wegwijzers: ['unia', 'woorden', 'burenbemiddeling', 'lerenMetAnderen'],
}
