/** What the map asks attention for: what the werkgroep looked at and why it is fine, what still comes first, and who can help. Source: afleiding «Signalen», method D. */
import { opOrde } from '../../domain/model/grond'
import { hoofdletter, tel } from '../../taal/woorden'
import { type Blok, type Deel, deel, buildKaartwoorden, tabel } from './blok'
import type { Bron } from './noemer'

export function buildAandacht(bron: Bron): Deel[] {
  return deel(
    'aandacht',
    'Waar we op letten',
    [],
    [
      ...deel('gezien', 'Wat we bekeken, en waarom het zo goed is', gezien(bron)),
      ...deel('eerst', 'Wat nog een antwoord vraagt', eerst(bron)),
      ...deel('hulp', 'Wie kan helpen', hulp(bron)),
    ],
  )
}

/** The trail for who looks back: a signaal beside the reason that people gave. */
const gezien = ({ afleiding, noemer }: Bron): Blok[] =>
  tabel(afleiding.signalen.gezien, [
    { kop: 'Uit de kaart', breedte: 5, cel: ({ signaal }) => noemer.zin(signaal.omdat.zin) },
    { kop: 'Waarom het zo goed is', breedte: 4, cel: ({ reden }) => reden },
  ])

/** Only what has to be answered before this can be handed in; of the rest how many there are. */
function eerst({ afleiding, noemer, dossier }: Bron): Blok[] {
  const signalen = afleiding.signalen.kaarten.flatMap((kaart) => kaart.signalen)
  const stops = signalen.filter(({ ernst }) => ernst === 'stop')
  const rest = signalen.length - stops.length
  const onbeslist = opOrde(dossier.uitdagingen).filter(({ keuze }) => keuze === 'open')
  return buildKaartwoorden('', [
    ...stops.map(({ omdat }) => noemer.zin(omdat.zin)),
    onbeslist.length === 0
      ? ''
      : `Nog niet beslist: ${onbeslist.map(({ tekst }) => `«${tekst}»`).join(', ')}.`,
    rest === 0
      ? ''
      : `${hoofdletter(tel(rest, 'ander signaal staat', 'andere signalen staan'))} open bij de kaart.`,
  ])
}

const hulp = ({ afleiding, noemer }: Bron): Blok[] =>
  buildKaartwoorden(
    '',
    afleiding.doorverwijzingen.map(({ naar, omdat }) => `${naar}. ${noemer.zin(omdat.zin)}`),
  )
