/** The example grown to as many acties as a large municipality has, of which the first ones are prioritair. */
import { type Dossier, maakRecord } from '../../src/domain/model/dossier'
import { volDossier } from './plannen'

export function metActies(aantal: number, prioritair: number): Dossier {
  const acties = Object.fromEntries(
    Array.from({ length: aantal }, (_, i) => [
      `a${i}`,
      maakRecord('acties', {
        id: `a${i}`,
        orde: i,
        tekst: `Actie ${i + 1}: met de buurt het plein onderhouden en samen afspraken maken`,
        uitdaging: 'leefomgeving',
        prioritair: i < prioritair,
        start: `${2027 + (i % 3)}-03`,
        einde: `${2027 + (i % 3)}-10`,
        budget: i % 4 === 0 ? '€ 1.500' : '',
        criterium: 'Hoeveel mensen meedoen, en of er nieuwe gezichten bij zijn',
      }),
    ]),
  )
  return { ...volDossier(), acties }
}
