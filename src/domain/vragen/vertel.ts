/** «Vertel het»: what can be shared at the end of a step, inside the house and outside it. Source: method D, S2.5. */
import type { StapId } from './stappen'

export type Vertel = { readonly intern: string; readonly extern: string }

export const VERTEL: Readonly<Record<StapId, Vertel>> = {
  situatie: {
    intern: 'Wie de werkgroep is, wie ze leidt, en hoe jullie de situatie vandaag lezen.',
    extern:
      'Dat jullie luisteren, waarover, en hoever inwoners mee beslissen. Nog geen oordeel, nog geen plan.',
  },
  kaart: {
    intern: 'Wat jullie hoorden, wie jullie nog missen, en welke uitdaging verbindt.',
    extern: 'Wat het midden zei en wat jullie daarmee doen. Nooit wie waar op de kaart staat.',
  },
  actieplan: {
    intern: 'Wie wat trekt, tegen wanneer, en hoe jullie zien dat het werkt.',
    extern: 'Wat er gebeurt, wat snel zichtbaar wordt, en wat niet kan en waarom.',
  },
  verankering: {
    intern: 'Wat er al staat en wat jullie leerden, aan het managementteam, het college en wie meewerkte.',
    extern: 'Wat er in de buurt veranderd is, en dat wie meedacht daar deel van was.',
  },
}
