/** Says which tool is in the hand whenever it changes, by key, by button or because a line was drawn: who cannot see the bar knows it too. */
import { opdracht } from './opdrachten'
import type { Werkruimte } from '../werkruimte'

/** Returns how to stop. Every tool is the opdracht of the same name, with its words. */
export const zegGereedschap = (werkruimte: Werkruimte): (() => void) =>
  werkruimte.sessie.subscribe(({ gereedschap }, { gereedschap: vorige }) => {
    if (gereedschap === vorige) return
    const { label, uitleg } = opdracht(gereedschap)
    werkruimte.omgeving.announce(`Gereedschap: ${label}. ${uitleg ?? ''}`.trim())
  })
