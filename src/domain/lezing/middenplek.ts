/**
 * Middenplek: what is said where nobody of the stille midden counts on a map: nobody is there, or we put them there and nobody said so yet. Source:
 * method S2.2.
 */
import type { Actor } from '../model/actor'
import type { Kaartlezing } from './kaartlezing'
import { type Zin, zin } from './omdat'
import { noem } from './tellingen'

/** Stille midden that stands on the map only because the app put it there. */
const nogTeBevestigen = ({ teBevestigen }: Kaartlezing): Actor[] =>
  teBevestigen.filter(({ soort }) => soort === 'stilleMidden')

/** `anders`: what is said when there is really nobody. */
export function zegGeenMidden(kaart: Kaartlezing, anders: Zin): Zin {
  const wie = nogTeBevestigen(kaart)
  return wie.length === 0
    ? anders
    : zin`Uit het stille midden is nog geen plek bevestigd: ${noem(wie)}. Klopt die? Dan telt dit mee.`
}
