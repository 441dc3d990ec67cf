import type { Thema } from './thema'

export const OPVANGCENTRUM: Thema = {
  id: 'opvangcentrum',
  naam: 'Opvangcentrum',
  over: 'Er komt een opvangplek voor nieuwkomers, of ze is er al.',
  actoren: [
    { naam: 'Buurtbewoners rond de opvangplek', soort: 'groep' },
    { naam: 'Bewoners van de opvangplek', soort: 'groep' },
    { naam: 'Vrijwilligers die helpen', soort: 'groep' },
    { naam: 'Gezinnen met kinderen op school in de buurt', soort: 'stilleMidden' },
    { naam: 'Ouderen in de buurt', soort: 'stilleMidden' },
    { naam: 'Winkeliers in de buurt', soort: 'stilleMidden' },
    { naam: 'Medewerker van het opvangcentrum', soort: 'netwerk', sector: 'opvang', rollen: ['doener'] },
    { naam: 'Wijkagent', soort: 'netwerk', sector: 'veiligheid', rollen: ['verbinder'] },
    { naam: 'Brugfiguur van de school', soort: 'netwerk', sector: 'onderwijs', rollen: ['verbinder'] },
    { naam: 'Huisarts uit de buurt', soort: 'netwerk', sector: 'zorg', rollen: ['kritischeDenker'] },
  ],
  zorgen: [
    { dieperliggend: 'nietGehoord', tekst: 'We hoorden het pas toen het beslist was' },
    { dieperliggend: 'angstVoorVerandering', tekst: 'We weten niet wat er op ons afkomt' },
    { dieperliggend: 'verkeersveiligheid', tekst: 'Voelt iedereen zich ’s avonds veilig op straat?' },
    { dieperliggend: 'ongelijkeBehandeling', tekst: 'Wie krijgt hulp, en wie moet wachten?' },
  ],
  sectoren: ['sociaal huis', 'gelijke kansen', 'onderwijs', 'participatie'],
  dagen: [
    'De dag waarop het nieuws bekend raakt',
    'Het infomoment voor de buurt',
    'De eerste dag dat er mensen komen wonen',
    'De gemeenteraad waarop het aan bod komt',
    'De dag waarop beslist wordt of het langer blijft',
  ],
  wegwijzers: ['verbindingsofficier', 'woorden', 'unia', 'reconnect', 'lerenMetAnderen'],
}
