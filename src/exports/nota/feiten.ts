/** What is going on, on what ground, and who was heard: in numbers and by soort, never by name. Source: method S1.2, S2.1, S2.2. */
import type { Gehoord } from '../../domain/nota/gehoord'
import type { Notabron } from '../../domain/nota/notabron'
import { tel } from '../../taal/woorden'
import { alinea, type Blok, kenmerken, lijst } from '../verslag/blok'
import { FASE, PARTICIPATIEGRAAD } from '../verslag/woorden'
import { aangehaald, inCel, nogInTeVullen, ofOpen, opsommen, UIT_DE_KAART, vrijeTekst } from './woorden'

export const aanleiding = ({ context, gevolgen, fase }: Notabron): readonly Blok[] =>
  ofOpen(
    [
      ...vrijeTekst(context),
      ...(gevolgen.trim() === '' ? [] : [alinea(`Als er niets gebeurt: ${inCel(gevolgen)}`)]),
      ...(fase === null ? [] : [alinea(`De werkgroep ziet dit als fase ${FASE[fase]}.`)]),
    ],
    'de werkgroep beschrijft de context op de dossierkaart.',
  )

/** Only what people wrote: no law is added by us. */
export const juridischKader = ({ rechtsgrond, doel, anderePlannen }: Notabron): readonly Blok[] => [
  ...kenmerken([
    [
      'Rechtsgrond',
      inCel(rechtsgrond) ||
        nogInTeVullen('de projectleider zet de rechtsgrond en de bevoegdheid op de dossierkaart.').tekst,
    ],
    ['Doel', inCel(doel)],
    ['Link met andere plannen', inCel(anderePlannen)],
  ]),
]

/** Most concerns that a nota names. */
const BEZORGDHEDEN_MAX = 5

export function wieGehoord({ alGedaan, gehoord, werkgroep, participatiegraad }: Notabron): readonly Blok[] {
  const { midden, groepen, luideStemmen, netwerk, bezorgdheden } = gehoord
  const stemmen = [
    ...(luideStemmen.apart > 0 ? [`met ${luideStemmen.apart} was er apart een gesprek, één op één`] : []),
    ...(luideStemmen.voorzien > 0 ? [`met ${luideStemmen.voorzien} is dat gesprek voorzien`] : []),
  ]
  const punten = [
    zegGehoord(midden, 'groep in het stille midden', 'groepen in het stille midden'),
    zegGehoord(groepen, 'andere groep inwoners', 'andere groepen inwoners'),
    luideStemmen.aantal === 0
      ? ''
      : `${tel(luideStemmen.aantal, 'luide stem', 'luide stemmen')}: ${opsommen(stemmen) || 'nog geen gesprek apart genoteerd'}. Hoe luid iets klinkt, telt niet mee.`,
    netwerk === 0 ? '' : `${tel(netwerk, 'partner', 'partners')} in het netwerk.`,
    werkgroep.leden === 0
      ? ''
      : `Een werkgroep van ${tel(werkgroep.leden, 'lid', 'leden')}, ${werkgroep.mandaat} met mandaat.`,
  ]
  const gedeeld = bezorgdheden
    .filter((een) => een.gehoord + een.vermoed > 0)
    .sort((a, b) => b.gehoord - a.gehoord || b.vermoed - a.vermoed)
  const over = gedeeld.length - BEZORGDHEDEN_MAX
  const graad =
    participatiegraad === null
      ? []
      : [alinea(`Hoever inwoners mee bepalen: ${PARTICIPATIEGRAAD[participatiegraad]}.`)]
  const geteld = lijst(punten)
  return [
    ...(alGedaan.trim() === ''
      ? [nogInTeVullen('de werkgroep zegt bij de Situatie wat het bestuur al deed.')]
      : vrijeTekst(alGedaan)),
    ...graad,
    ...(geteld.length > 0
      ? [alinea(`${UIT_DE_KAART}, in aantallen:`), ...geteld]
      : [nogInTeVullen('de werkgroep zet op de kaart wie ze hoorde.')]),
    ...(gedeeld.length > 0
      ? [
          alinea(`Wat inwoners bezighoudt, ${UIT_DE_KAART.toLowerCase()}:`),
          ...lijst([
            ...gedeeld.slice(0, BEZORGDHEDEN_MAX).map(zegBezorgdheid),
            over > 0 ? `en ${tel(over, 'andere bezorgdheid', 'andere bezorgdheden')}` : '',
          ]),
        ]
      : []),
  ]
}

function zegGehoord({ aantal, perBron, nogNiet }: Gehoord, een: string, meer: string): string {
  if (aantal === 0) return ''
  const wegen = [
    ...(perBron.gesprek > 0 ? [`${perBron.gesprek} in een gesprek`] : []),
    ...(perBron.bevraging > 0 ? [`${perBron.bevraging} in een bevraging`] : []),
    ...(perBron.waarneming > 0 ? [`${perBron.waarneming} door zelf te kijken`] : []),
  ]
  const wel = wegen.length > 0 ? `gehoord: ${opsommen(wegen)}` : 'nog niemand gehoord'
  const niet = wegen.length > 0 && nogNiet > 0 ? `; ${nogNiet} nog niet` : ''
  return `${tel(aantal, een, meer)}, ${wel}${niet}.`
}

const zegBezorgdheid = ({ tekst, gehoord, vermoed }: Notabron['gehoord']['bezorgdheden'][number]): string =>
  `${aangehaald(tekst)}: ${opsommen([
    ...(gehoord > 0 ? [`gehoord bij ${tel(gehoord, 'groep', 'groepen')}`] : []),
    ...(vermoed > 0 ? [`vermoed bij ${vermoed}`] : []),
  ])}`
