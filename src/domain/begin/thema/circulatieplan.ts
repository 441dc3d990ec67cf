import type { Thema } from './thema'

export const CIRCULATIEPLAN: Thema = {
  id: 'circulatieplan',
  naam: 'Circulatieplan',
  over: 'Straten krijgen een andere rijrichting, een knip of minder parkeerplaatsen.',
  actoren: [
    { naam: 'Bewoners van straten met minder verkeer', soort: 'groep' },
    { naam: 'Bewoners van straten met meer verkeer', soort: 'groep' },
    { naam: 'Handelaars in het centrum', soort: 'groep' },
    { naam: 'Fietsers die er dagelijks passeren', soort: 'groep' },
    { naam: 'Gezinnen die kinderen naar school brengen', soort: 'stilleMidden' },
    { naam: 'Ouderen en mensen die minder mobiel zijn', soort: 'stilleMidden' },
    { naam: 'Zorgverleners die aan huis komen', soort: 'stilleMidden' },
    { naam: 'Schooldirecteur', soort: 'netwerk', sector: 'onderwijs', rollen: ['doener'] },
    { naam: 'Wijkagent', soort: 'netwerk', sector: 'veiligheid', rollen: ['verbinder'] },
    { naam: 'Handelaarsvereniging', soort: 'netwerk', sector: 'economie', rollen: ['vertegenwoordiger'] },
    { naam: 'Fietsersvereniging', soort: 'netwerk', sector: 'mobiliteit', rollen: ['kritischeDenker'] },
  ],
  zorgen: [
    {
      dieperliggend: 'verkeersveiligheid',
      tekst: 'Geraakt iedereen er veilig door, te voet en met de fiets?',
    },
    { dieperliggend: 'nietGehoord', tekst: 'Over onze straat beslist men zonder ons' },
    { dieperliggend: 'ongelijkeBehandeling', tekst: 'De ene straat krijgt rust, de andere het verkeer' },
    { dieperliggend: 'angstVoorVerandering', tekst: 'Geraken klanten, hulp en bezoek hier straks nog?' },
  ],
  sectoren: ['mobiliteit', 'onderwijs', 'openbare ruimte', 'participatie'],
  dagen: [
    'De eerste dag van de nieuwe regeling',
    'De eerste schooldag',
    'De eerste evaluatie met cijfers',
    'Begin van de werken',
    'De eindejaarsperiode in de winkelstraat',
  ],
  wegwijzers: ['reconnect', 'lerenMetAnderen', 'burenbemiddeling'],
}
