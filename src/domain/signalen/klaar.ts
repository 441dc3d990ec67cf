/** Klaar: what has to be looked at before the pitstop, and before the plan goes out. Source: method S2.6. */
import type { Signaal, SignaalThema, SignalenLezing } from '../lezing/afleiding'
import type { VasteTekst } from '../model/grond'

const VOOR_DE_PITSTOP: ReadonlySet<SignaalThema> = new Set(['DI', 'LS', 'SM', 'VB', 'UI'])

/** Whether an open signaal keeps the map from being ready for the pitstop; what is about an actie comes later. */
const isTegenPitstop = ({ ernst, thema, over }: Signaal): boolean =>
  ernst === 'stop' && VOOR_DE_PITSTOP.has(thema) && !over.some(({ soort }) => soort === 'actie')

/** Whether the map is ready to be closed, and what asks for a look before that, in plain words. */
export function zegKlaar({
  kaarten,
  klaarVoorPitstop,
}: Pick<SignalenLezing, 'kaarten' | 'klaarVoorPitstop'>): { kop: VasteTekst; uitleg: VasteTekst } {
  if (klaarVoorPitstop)
    return { kop: 'Klaar voor de pitstop.', uitleg: 'Wat nog openstaat, kan mee onderweg.' }
  const eerst = kaarten.filter(({ signalen }) => signalen.some(isTegenPitstop))
  return {
    kop: 'Nog niet klaar voor de pitstop.',
    uitleg:
      eerst.length > 0
        ? `Kijk eerst naar: ${eerst.map(({ titel }) => `«${titel}»`).join(', ')}.`
        : 'Eén vraag aan de kaart bleef zonder antwoord.',
  }
}

/**
 * A stop that was seen with a reason is not open: people decide, and their reason stays beside it. Nothing is ready where nothing was asked: a map
 * with nobody in place, or a thema of which a rule threw.
 */
export const readKlaar = (
  open: readonly Signaal[],
  isGevraagd: boolean,
  gestoord: ReadonlySet<string>,
): Pick<SignalenLezing, 'klaarVoorPitstop' | 'klaarVoorIndiening'> => ({
  klaarVoorPitstop:
    isGevraagd && !open.some(isTegenPitstop) && ![...VOOR_DE_PITSTOP].some((thema) => gestoord.has(thema)),
  klaarVoorIndiening: isGevraagd && !open.some(({ ernst }) => ernst === 'stop') && gestoord.size === 0,
})
