/** The invitation as words for a mail. On its way out it is masked, like everything that leaves. */
import { maakUitgaand } from '../../domain/masker/uitgaand'
import type { Id } from '../../domain/model/grond'
import { writeUitnodiging } from '../../domain/vergaderen/uitnodiging'
import { useWerkruimte } from '../../store/hooks'
import { Knop } from '../../ui/Knop'
import { IcoonDupliceer } from '../../ui/icoon'

export function Kopieer({ id }: { id: Id }) {
  const werkruimte = useWerkruimte()
  async function kopieer() {
    werkruimte.omgeving.flush()
    const tekst = writeUitnodiging(maakUitgaand(werkruimte.dossier(), 'verbergen'), id)
    try {
      await navigator.clipboard.writeText(tekst)
      werkruimte.omgeving.gingUit({ wat: 'Uitnodiging gekopieerd', metNamen: false })
      werkruimte.omgeving.meld({ text: 'Uitnodiging gekopieerd, met schuilnamen. Plak ze in een mail.' })
    } catch {
      werkruimte.omgeving.meld({ text: 'Kopiëren lukte niet: de browser liet het niet toe.', tone: 'alert' })
    }
  }
  return (
    <Knop icon={IcoonDupliceer} onPress={() => void kopieer()}>
      Kopieer de uitnodiging
    </Knop>
  )
}
