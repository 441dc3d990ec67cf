/** Uitdagingen in a verslag: what was chosen and why, what it asks, and apart from that what the map says of it. Source: method S2.4, S3.1–S3.3. */
import type { UitdagingLezing } from '../../domain/lezing/afleiding'
import { opSleutelOrde } from '../../domain/model/grond'
import { HAALBAARHEIDSPUNTEN, type Uitdaging } from '../../domain/model/uitdaging'
import { ordenUitdagingen } from '../../domain/model/uitdagingorde'
import { zegDatum } from '../../taal/datum'
import { hoofdletter } from '../../taal/woorden'
import {
  alinea,
  type Blok,
  type Deel,
  buildDichteKenmerken,
  buildKaartwoorden,
  lijst,
  open,
  tabel,
} from './blok'
import { zegPerActor } from './luisteren'
import { type Bron, naast, type Noemer, samen, zeg } from './noemer'
import { HAALBAARHEIDSPUNT, IMPACT, JA_DEELS_NEE, KEUZE } from './woorden'

export const ZONDER_WOORDEN = 'Uitdaging zonder woorden'

export function buildUitdagingen({ dossier, afleiding, noemer }: Bron): Deel {
  const alle = ordenUitdagingen(dossier.uitdagingen, afleiding.uitdagingen.eigenVolgorde)
  const lezingen = new Map(afleiding.uitdagingen.gerangschikt.map((een) => [een.uitdaging, een]))
  const { eigenVolgordeReden } = dossier.plan
  return {
    sleutel: 'uitdagingen',
    kop: 'Uitdagingen en doelstellingen',
    blokken:
      alle.length === 0
        ? [open('Er is nog geen uitdaging gekozen.')]
        : eigenVolgordeReden.trim() === ''
          ? []
          : [alinea(`Deze volgorde kozen we zelf: ${eigenVolgordeReden}`)],
    delen: alle.map((uitdaging) => ({
      sleutel: `uitdaging-${uitdaging.id}`,
      kop: uitdaging.tekst || ZONDER_WOORDEN,
      blokken: uitdagingBlokken(uitdaging, lezingen.get(uitdaging.id), noemer),
      delen: [],
    })),
  }
}

function uitdagingBlokken(uitdaging: Uitdaging, lezing: UitdagingLezing | undefined, noemer: Noemer): Blok[] {
  const { keuze, reden, impact, teruggelegd, haalbaarheidspunten } = uitdaging
  const doelstellingen = opSleutelOrde(uitdaging.doelstellingen).map(({ tekst }) => tekst)
  const punten = HAALBAARHEIDSPUNTEN.flatMap((punt) => {
    const oordeel = haalbaarheidspunten[punt]
    return oordeel ? [{ punt, ...oordeel }] : []
  })
  return [
    ...buildDichteKenmerken([
      ['Keuze', naast([KEUZE[keuze], reden])],
      ['Bezorgdheden', noemer.bezorgdheden(uitdaging.bezorgdheden)],
      ['Wat het bestuur kan doen', impact === null ? '' : hoofdletter(IMPACT[impact])],
      ['Steun in het netwerk', noemer.actoren(uitdaging.steun)],
      [
        'Teruggelegd bij',
        samen(
          Object.entries(teruggelegd).map(([id, datum]) => {
            const wie = noemer.actor(id)
            return wie && datum ? `${wie} (${zegDatum(datum)})` : wie
          }),
        ),
      ],
      ['Wat ze toen zeiden', zegPerActor(uitdaging.teruggezegd, noemer)],
      ['Wat we daarmee deden', zegPerActor(uitdaging.teruggedaan, noemer)],
      ['Wat weegt en wat nodig is', uitdaging.perspectief],
      ['Link met het meerjarenplan', uitdaging.meerjarenplan],
      ['Ruw budget', uitdaging.budget],
    ]),
    ...buildKaartwoorden('', [
      lezing ? noemer.zin(lezing.draagvlak.omdat.zin) : '',
      lezing ? noemer.zin(lezing.verbinding.omdat.zin) : '',
    ]),
    ...(doelstellingen.some(Boolean) ? [alinea('Als het lukt, ziet het er zo uit:')] : []),
    ...lijst(doelstellingen),
    ...tabel(punten, [
      { kop: 'Haalbaarheid', breedte: 4, cel: ({ punt }) => HAALBAARHEIDSPUNT[punt] },
      { kop: 'Oordeel', breedte: 1.4, cel: ({ oordeel }) => zeg(JA_DEELS_NEE, oordeel) },
      { kop: 'Toelichting', breedte: 4, cel: ({ nota }) => nota },
    ]),
  ]
}
