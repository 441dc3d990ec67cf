/** Does the luisterronde hear everybody? Asked beside it, with room for names of groups and places. Source: method S2.2. */
import { tekstvraag } from './vraag'

const vraag = (naam: string, tekst: string, uitleg: string) =>
  tekstvraag({
    sleutel: `S2_2_${naam}`,
    code: 'S2.2',
    vraag: tekst,
    uitleg,
    bepaalt: 'wie jullie nog gaan horen.',
  })

export const IEDEREENVRAGEN = [
  vraag('leeftijd', 'Welke leeftijden hoorden jullie nog niet?', 'Jongeren, jonge gezinnen, ouderen.'),
  vraag(
    'taal',
    'Wie spreekt een andere taal, of leest moeilijk?',
    'Met een tolk, met beelden, of via iemand die ze vertrouwen.',
  ),
  vraag(
    'wijk',
    'Uit welke straten of wijken kwam nog niemand?',
    'Ook wie aan de rand woont, of er enkel werkt.',
  ),
  vraag(
    'school',
    'Welke scholen en verenigingen kunnen helpen?',
    'De schoolpoort bereikt ouders die nergens anders komen.',
  ),
  vraag(
    'platformen',
    'Welke raden en overleggen bestaan al?',
    'Een adviesraad, een buurtcomité, een ouderraad: sluit aan in plaats van iets nieuws te beginnen.',
  ),
  vraag(
    'sleutelfiguren',
    'Welke sleutelfiguren kunnen de weg wijzen?',
    'Functies of groepen volstaan; namen horen op de kaart.',
  ),
]
