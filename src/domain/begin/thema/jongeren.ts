import type { Thema } from './thema'

export const JONGEREN: Thema = {
  id: 'jongeren',
  naam: 'Jongeren op het plein',
  over: 'Op een plein of in een park zoeken verschillende mensen hun plek.',
  actoren: [
    { naam: 'Buurtbewoners rond het plein', soort: 'groep' },
    { naam: 'Jongeren die er samenkomen', soort: 'groep' },
    { naam: 'Gezinnen met kleine kinderen', soort: 'stilleMidden' },
    { naam: 'Ouderen die er wandelen of zitten', soort: 'stilleMidden' },
    { naam: 'Jongeren die er zelden komen', soort: 'stilleMidden' },
    { naam: 'Winkeliers rond het plein', soort: 'stilleMidden' },
    { naam: 'Jeugdwerker', soort: 'netwerk', sector: 'jeugd', rollen: ['verbinder'] },
    { naam: 'Wijkagent', soort: 'netwerk', sector: 'veiligheid', rollen: ['verbinder'] },
    { naam: 'Brugfiguur van de school', soort: 'netwerk', sector: 'onderwijs', rollen: ['verbinder'] },
    { naam: 'Sportclub uit de buurt', soort: 'netwerk', sector: 'sport', rollen: ['doener'] },
    { naam: 'Groendienst', soort: 'netwerk', sector: 'openbare ruimte', rollen: ['doener'] },
  ],
  zorgen: [
    { dieperliggend: 'verkeersveiligheid', tekst: 'Voelt iedereen zich hier veilig, ook ’s avonds?' },
    { dieperliggend: 'verloedering', tekst: 'Het plein verdient meer zorg' },
    { dieperliggend: 'nietGehoord', tekst: 'Er wordt over ons beslist, niet met ons' },
    { dieperliggend: 'ongelijkeBehandeling', tekst: 'Waarom mag de ene hier zitten en de andere niet?' },
  ],
  sectoren: ['openbare ruimte', 'participatie', 'onderwijs', 'sociaal huis'],
  dagen: [
    'De eerste warme avonden',
    'Begin en einde van de schoolvakantie',
    'De kermis of het buurtfeest',
    'Oudejaarsavond',
    'Begin van werken op het plein',
  ],
  wegwijzers: ['burenbemiddeling', 'woorden', 'onderwijs', 'omstaanderstraining'],
}
