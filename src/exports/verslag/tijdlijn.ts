/** The tijdlijn on paper: the bars of the screen as a drawing, in as many pieces as pages ask. Source: method S3.4, S3.5. */
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { heeftDatum } from '../../domain/model/tijdpad'
import { buildTijdlijnbeeld, TIJDLIJNBREEDTE } from '../../geometry/tijdlijnbeeld'
import { createTijdvenster } from '../../geometry/tijdlijn'
import { zegPeriode } from '../../taal/datum'
import { kort, tel } from '../../taal/woorden'
import { alinea, type Blok } from './blok'
import { type Genummerd, vouwNummers } from './nummers'
import { samen } from './noemer'

/** Bars that fit on a page with their heading. */
const PER_BLAD = 46
/** As much of a name as stands beside its bar, in characters. */
const NAAM = 36

/** `vandaag`: ISO day. Nothing when no actie has a date. */
export function buildTijdlijnbeelden(
  alle: readonly Genummerd[],
  { plan }: UitgaandDossier,
  vandaag: string,
): Blok[] {
  const gepland = alle.filter(({ actie }) => heeftDatum(actie))
  const zonder = alle.filter(({ actie }) => !heeftDatum(actie)).map(({ nr }) => nr)
  if (gepland.length === 0) return []
  const venster = createTijdvenster(
    gepland.map(({ actie }) => actie),
    plan.triggers,
    vandaag,
  )
  const bladen = Math.ceil(gepland.length / PER_BLAD)
  const perBlad = Math.ceil(gepland.length / bladen)
  return [
    ...Array.from({ length: bladen }, (_, blad): Blok => {
      const hier = gepland.slice(blad * perBlad, (blad + 1) * perBlad)
      const { vormen, hoogte } = buildTijdlijnbeeld(
        hier.map(({ nr, actie }) => ({ ...actie, naam: `${nr}. ${kort(actie.tekst, NAAM)}` })),
        plan.triggers,
        venster,
        vandaag,
      )
      return {
        soort: 'tekening',
        sleutel: `tijdlijn-${blad + 1}`,
        vormen,
        breedte: TIJDLIJNBREEDTE,
        hoogte,
        alt: `Tijdlijn van ${tel(hier.length, 'actie', 'acties')}: ${hier
          .map(({ nr, actie: { start, einde } }) => `${nr} ${zegPeriode(start, einde)}`)
          .join('; ')}.`,
        bijschrift: `Tijdlijn${bladen > 1 ? `, deel ${blad + 1} van ${bladen}` : ''}. De nummers zijn die van de tabel; een volle balk is de korte termijn, een lichte de lange.`,
      }
    }),
    ...(zonder.length > 0
      ? [
          alinea(
            `Nog zonder datum: ${zonder.length === 1 ? 'actie' : 'acties'} ${samen(vouwNummers(zonder))}.`,
            'zacht',
          ),
        ]
      : []),
  ]
}
