import type { Thema } from './thema'

export const STRAATNAAM: Thema = {
  id: 'straatnaam',
  naam: 'Straatnaam of standbeeld',
  over: 'Een naam of beeld in de openbare ruimte roept vragen op.',
  actoren: [
    { naam: 'Inwoners die de naam of het beeld willen houden', soort: 'groep' },
    { naam: 'Inwoners die een andere naam of uitleg willen', soort: 'groep' },
    { naam: 'Bewoners van de straat of het plein', soort: 'stilleMidden' },
    { naam: 'Leerlingen en studenten uit de gemeente', soort: 'stilleMidden' },
    { naam: 'Handelaars met dat adres', soort: 'stilleMidden' },
    { naam: 'Heemkundige kring', soort: 'netwerk', sector: 'erfgoed', rollen: ['kritischeDenker'] },
    { naam: 'Bibliotheek', soort: 'netwerk', sector: 'cultuur', rollen: ['doener'] },
    { naam: 'Leerkracht van een school', soort: 'netwerk', sector: 'onderwijs', rollen: ['kritischeDenker'] },
    {
      naam: 'Vereniging van mensen die zich geraakt voelen',
      soort: 'netwerk',
      sector: 'samenleven',
      rollen: ['vertegenwoordiger'],
    },
  ],
  zorgen: [
    { dieperliggend: 'identiteit', tekst: 'Verdwijnt er iets van wie wij zijn?' },
    { dieperliggend: 'ongelijkeBehandeling', tekst: 'Wiens verhaal krijgt hier een plek?' },
    { dieperliggend: 'nietGehoord', tekst: 'Wij wonen er, en niemand vroeg het ons' },
    { dieperliggend: 'angstVoorVerandering', tekst: 'Wat is het volgende dat anders wordt?' },
  ],
  sectoren: ['cultuur', 'gelijke kansen', 'onderwijs', 'participatie'],
  dagen: [
    'De gemeenteraad waarop het aan bod komt',
    'Een herdenking of gedenkdag',
    'De dag waarop een naam of beeld verandert',
    'Een tentoonstelling of lezing erover',
    'Het antwoord aan wie het vroeg',
  ],
  wegwijzers: ['koloniaal', 'woorden', 'unia', 'onderwijs'],
}
