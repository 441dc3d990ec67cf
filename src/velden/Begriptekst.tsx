/** A text of ours in which each term of the method explains itself, there where it stands first. */
import { BEGRIPPEN, type BegripNaam } from '../domain/begrippen'
import { splitsBegrippen } from '../domain/begripzoeker'
import { hoofdletter } from '../taal/woorden'
import { Uitlegwoord } from '../ui/Uitlegwoord'

export const Begriptekst = ({ tekst }: { tekst: string }) =>
  splitsBegrippen(tekst).map((stuk) =>
    typeof stuk === 'string' ? stuk : <Begripwoord key={stuk.begrip} naam={stuk.begrip} tekst={stuk.tekst} />,
  )

/** One term, spelled as it is needed there; for a label that is a term, also one of every day. */
export function Begripwoord({ naam, tekst }: { naam: BegripNaam; tekst: string }) {
  const { woord, betekenis } = BEGRIPPEN[naam]
  return <Uitlegwoord tekst={tekst} woord={hoofdletter(woord)} betekenis={betekenis} />
}
