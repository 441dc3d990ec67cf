/** The parts of tonight with their minutes, for who keeps the time: the agenda of the next meeting, else the evening of two hours that stands ready. */
import type { Dossier } from '../model/dossier'
import { opSleutelOrde, type Sleutel } from '../model/grond'
import { AVOND } from '../vragen/hulp'
import { findVolgende } from './vergaderen'

/** `minuten` > 0: a point of the agenda without minutes has no time to keep. */
export type Avondtijd = { readonly id: Sleutel; readonly tekst: string; readonly minuten: number }

const KLAAR: readonly Avondtijd[] = AVOND.map(({ titel, minuten }) => ({ id: titel, tekst: titel, minuten }))

/** `vandaag`: ISO day. */
export function findAvonddelen(
  dossier: Pick<Dossier, 'vergaderingen'>,
  vandaag: string,
): readonly Avondtijd[] {
  const punten = opSleutelOrde(findVolgende(dossier, vandaag)?.punten ?? {}).flatMap(
    ({ id, tekst, minuten }) => (minuten && tekst.trim() !== '' ? [{ id, tekst, minuten }] : []),
  )
  return punten.length > 0 ? punten : KLAAR
}
