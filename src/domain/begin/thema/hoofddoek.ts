import type { Thema } from './thema'

export const HOOFDDOEK: Thema = {
  id: 'hoofddoek',
  naam: 'Hoofddoek',
  over: 'Wat mag iemand dragen aan het loket, op school of in de sportclub?',
  actoren: [
    { naam: 'Inwoners die een hoofddoek dragen', soort: 'groep' },
    { naam: 'Inwoners die neutrale kledij aan het loket willen', soort: 'groep' },
    { naam: 'Inwoners die een vrije keuze willen', soort: 'groep' },
    { naam: 'Collega’s aan het loket', soort: 'stilleMidden' },
    { naam: 'Ouders en leerlingen', soort: 'stilleMidden' },
    { naam: 'Sportclubs en hun leden', soort: 'stilleMidden' },
    { naam: 'Personeelsdienst', soort: 'netwerk', sector: 'personeel', rollen: ['doener'] },
    { naam: 'Diversiteitsambtenaar', soort: 'netwerk', sector: 'gelijke kansen', rollen: ['verbinder'] },
    { naam: 'Vrouwenvereniging', soort: 'netwerk', sector: 'samenleven', rollen: ['vertegenwoordiger'] },
    { naam: 'Schooldirecteur', soort: 'netwerk', sector: 'onderwijs', rollen: ['kritischeDenker'] },
  ],
  zorgen: [
    { dieperliggend: 'ongelijkeBehandeling', tekst: 'Telt iedereen mee, met of zonder hoofddoek?' },
    { dieperliggend: 'identiteit', tekst: 'Mag ik tonen wie ik ben?' },
    { dieperliggend: 'nietGehoord', tekst: 'Er wordt over ons gesproken, niet met ons' },
    {
      dieperliggend: 'angstVoorVerandering',
      tekst: 'Blijft de overheid er voor iedereen op dezelfde manier?',
    },
  ],
  sectoren: ['gelijke kansen', 'onderwijs', 'participatie'],
  dagen: [
    'De gemeenteraad waarop het aan bod komt',
    'De eerste schooldag',
    'Een uitspraak van een rechter elders',
    'Een nieuw reglement: de dag dat het ingaat',
    'Een bericht dat veel gedeeld wordt',
  ],
  wegwijzers: ['unia', 'woorden', 'onderwijs', 'omstaanderstraining', 'reconnect'],
}
