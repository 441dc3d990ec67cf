/** The balance of the plan on paper: the counts of the screen as one drawing, and what is missing in words. Source: method S3.4, S3.5. */
import { deriveEvenwicht } from '../../domain/derive/evenwicht'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { BALANSBREEDTE, buildBalans } from '../../geometry/balansbeeld'
import { hoofdletter, kort, tel } from '../../taal/woorden'
import { type Blok, buildKaartwoorden } from './blok'
import type { Noemer } from './noemer'

/** Bars that a picture takes in; the others are told as one. */
const MEEST = 6
/** As much of a name as stands before its bar, in characters. */
const NAAM = 20

/** Nothing without acties that count. */
export function buildBalansbeeld(dossier: UitgaandDossier, noemer: Noemer): Blok[] {
  const { acties, beelden } = deriveEvenwicht(dossier)
  if (beelden.length === 0) return []
  const delen = beelden
    .filter(({ staven }) => staven.length > 0)
    .map(({ titel, staven }) => ({
      titel,
      rest: Math.max(0, staven.length - MEEST),
      staven: [
        ...staven.filter(({ isOpen }) => !isOpen).slice(0, MEEST),
        ...staven.filter(({ isOpen }) => isOpen),
      ].map(({ naam, acties: hier, isOpen }) => ({
        naam: kort(hoofdletter(noemer.zin(naam)), NAAM),
        aantal: hier.length,
        isOpen,
      })),
    }))
  const { vormen, hoogte } = buildBalans(delen, acties.length)
  return [
    {
      soort: 'tekening',
      sleutel: 'balans',
      vormen,
      breedte: BALANSBREEDTE,
      hoogte,
      alt: delen
        .map(
          ({ titel, staven }) =>
            `${titel}: ${staven.map(({ naam, aantal }) => `${naam} ${aantal}`).join(', ')}.`,
        )
        .join(' '),
      bijschrift: `Hoe ${tel(acties.length, 'actie', 'acties')} zich verdelen. Gestippeld: nog niet gezegd.`,
    },
    ...buildKaartwoorden(
      '',
      beelden.filter(({ ontbreekt }) => ontbreekt).map(({ titel, zin }) => `${titel}: ${noemer.zin(zin)}`),
    ),
  ]
}
