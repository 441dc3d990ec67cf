import type { Thema } from './thema'

export const WINDMOLENS: Thema = {
  id: 'windmolens',
  naam: 'Windmolens',
  over: 'Er zijn plannen voor windmolens, of voor een ander groot werk in het landschap.',
  actoren: [
    { naam: 'Omwonenden van de windmolens', soort: 'groep' },
    { naam: 'Inwoners die mee willen investeren', soort: 'groep' },
    { naam: 'Landbouwers met grond in de buurt', soort: 'groep' },
    { naam: 'Natuurliefhebbers uit de streek', soort: 'groep' },
    { naam: 'Gezinnen in de dorpskern', soort: 'stilleMidden' },
    { naam: 'Inwoners die verderaf wonen', soort: 'stilleMidden' },
    { naam: 'Dorpsraad', soort: 'netwerk', sector: 'participatie', rollen: ['vertegenwoordiger'] },
    { naam: 'Vereniging rond energie', soort: 'netwerk', sector: 'energie', rollen: ['doener'] },
    { naam: 'Milieuambtenaar', soort: 'netwerk', sector: 'milieu', rollen: ['kritischeDenker'] },
    { naam: 'Ambtenaar van de buurgemeente', soort: 'netwerk', sector: 'omgeving', rollen: ['verbinder'] },
  ],
  zorgen: [
    { dieperliggend: 'nietGehoord', tekst: 'De plannen lagen er al voor iemand ons iets vroeg' },
    { dieperliggend: 'identiteit', tekst: 'Wordt dit nog het landschap waar we van houden?' },
    { dieperliggend: 'ongelijkeBehandeling', tekst: 'Wij de hinder, anderen de opbrengst?' },
    { dieperliggend: 'angstVoorVerandering', tekst: 'Wat doet het met onze rust en met ons huis?' },
  ],
  sectoren: ['participatie', 'openbare ruimte', 'wonen'],
  dagen: [
    'De aankondiging van het plan',
    'Het openbaar onderzoek: eerste en laatste dag',
    'De infomarkt',
    'De beslissing over de vergunning',
    'De uitspraak als er beroep komt',
    'Begin van de werken',
  ],
  wegwijzers: ['lerenMetAnderen', 'reconnect', 'woorden'],
}
