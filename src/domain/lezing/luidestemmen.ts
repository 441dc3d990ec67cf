/** Luide stemmen beside each other: for or against, a person or a group, inside or outside, and the chance to engage them. Source: method S2.1. */
import type { Actor } from '../model/actor'
import type { Dossier } from '../model/dossier'
import { opOrde } from '../model/grond'

/** By letter. */
export const readLuideStemmen = ({ actoren }: Pick<Dossier, 'actoren'>): Actor[] =>
  Object.values(actoren)
    .filter(({ soort }) => soort === 'luideStem')
    .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1))

/** «tegen: «het groenplan»» for each standpunt that it shares; of one without a side, only the words. */
export const zegKanten = ({ standpunten }: Pick<Dossier, 'standpunten'>, { id }: Pick<Actor, 'id'>): string =>
  opOrde(standpunten)
    .filter(({ actoren, tekst }) => actoren.includes(id) && tekst.trim() !== '')
    .map(({ kant, tekst }) => `${kant === null ? '' : `${kant}: `}«${tekst.trim()}»`)
    .join(', ')
