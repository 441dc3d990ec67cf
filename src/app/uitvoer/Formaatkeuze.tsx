/** Which way out: first what, then which paper, then in which form. */
import type { Exportformaat, Exportgroep } from '../../exports/formaat'
import { EXPORTFORMATEN } from '../../exports/register'
import { Keuzerij } from '../../ui/Keuzerij'

const GROEPEN: { id: Exportgroep; label: string }[] = [
  { id: 'kaart', label: 'De kaart' },
  { id: 'papier', label: 'Papier' },
  { id: 'gegevens', label: 'De gegevens' },
]

const kiezen = (formaten: readonly Exportformaat[], stuk: string | undefined) =>
  formaten.filter((een) => een.stuk === stuk)

export function Formaatkeuze({
  formaat,
  onChange,
}: {
  formaat: Exportformaat
  onChange: (formaat: Exportformaat) => void
}) {
  const { groep, stuk, id, uitleg } = formaat
  const hier = EXPORTFORMATEN.filter((een) => een.groep === groep)
  const stukken = [...new Set(hier.flatMap((een) => een.stuk ?? []))]
  const vormen = kiezen(hier, stuk)
  const kies = (past: (een: Exportformaat) => boolean) => {
    const gekozen = EXPORTFORMATEN.find(past)
    if (gekozen) onChange(gekozen)
  }
  /** Another paper in the form that was chosen, where it has one. */
  const kiesStuk = (ander: string) => {
    const mogelijk = kiezen(hier, ander)
    const gekozen = mogelijk.find(({ vorm }) => vorm === formaat.vorm) ?? mogelijk[0]
    if (gekozen) onChange(gekozen)
  }
  const zin = uitleg ? { hint: uitleg } : {}
  return (
    <>
      <Keuzerij
        label="Wat"
        value={groep}
        onChange={(ander) => kies((een) => een.groep === ander)}
        options={GROEPEN}
      />
      {stuk !== undefined && (
        <Keuzerij
          label="Welk papier"
          {...zin}
          compact
          value={stuk}
          onChange={kiesStuk}
          options={stukken.map((naam) => ({ id: naam, label: naam }))}
        />
      )}
      <Keuzerij
        label="Formaat"
        {...(stuk === undefined ? zin : {})}
        compact={stuk !== undefined}
        value={id}
        onChange={(ander) => kies((een) => een.id === ander)}
        options={vormen.map((een) => ({ id: een.id, label: een.vorm ?? een.label }))}
      />
    </>
  )
}
