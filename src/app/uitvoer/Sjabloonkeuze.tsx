/** The Word file of the municipality: chosen, forgotten, or begun from an example. What was found in it stands in the preview. */
import { useRef } from 'react'
import { WORD_MIME, type Sjabloon } from '../../exports/formaat'
import { writeVoorbeeldsjabloon } from '../../exports/word/schrijver'
import { IcoonOpen, IcoonBewaar, IcoonVerwijder } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { bewaarBlob } from '../toestel/bestanden'
import { SJABLOON_MAX, writeEigenSjabloon } from '../toestel/eigensjabloon'
import { meldFout } from '../toestel/meldfout'
import type { Bezig } from './useBezig'
import styles from './export.module.css'

export function Sjabloonkeuze({
  sjabloon,
  bezig,
  onChange,
}: {
  sjabloon: Sjabloon | null
  bezig: Bezig
  onChange: (sjabloon: Sjabloon | null) => void
}) {
  const kiezer = useRef<HTMLInputElement>(null)

  function zet(nieuw: Sjabloon | null): void {
    writeEigenSjabloon(nieuw)
    onChange(nieuw)
  }

  async function neem(bestand: File): Promise<void> {
    if (bestand.size > SJABLOON_MAX)
      throw new Error(
        'Dit bestand is te groot: een sjabloon is hoogstens 1,5 MB. Maak het beeld erin kleiner.',
      )
    const bytes = new Uint8Array(await bestand.arrayBuffer())
    // What cannot be filled is not kept either.
    const { readSjabloon } = await import('../../exports/word/schrijver')
    await readSjabloon(bytes)
    zet({ naam: bestand.name, bytes })
  }

  const bewaarVoorbeeld = () =>
    bezig.doe('Voorbeeldsjabloon', async (signaal) => {
      const blob = await writeVoorbeeldsjabloon()
      if (signaal.aborted) return null
      const bewaard = await bewaarBlob(new Blob([blob], { type: WORD_MIME }), 'sjabloon-middenveld.docx', {
        description: 'Sjabloon in Word',
        extensions: ['.docx'],
      })
      return bewaard ? 'Het voorbeeldsjabloon is bewaard. Geef het jullie huisstijl, en kies het hier.' : null
    })

  return (
    <div className={styles.nu}>
      <h3>{sjabloon ? sjabloon.naam : 'Nog geen eigen sjabloon'}</h3>
      <p>Het blijft op dit toestel, voor elk dossier.</p>
      <div className={styles.rij}>
        <Knop compact icon={IcoonOpen} onPress={() => kiezer.current?.click()}>
          {sjabloon ? 'Kies een ander' : 'Kies een Word-bestand'}
        </Knop>
        {sjabloon && (
          <Knop compact icon={IcoonVerwijder} onPress={() => zet(null)}>
            Vergeet het
          </Knop>
        )}
        <Knop compact icon={IcoonBewaar} busy={bezig.wat !== null} onPress={() => void bewaarVoorbeeld()}>
          Voorbeeld om mee te beginnen
        </Knop>
      </div>
      <input
        ref={kiezer}
        type="file"
        hidden
        aria-label="Word-bestand als sjabloon"
        accept=".docx,.dotx"
        onChange={({ currentTarget }) => {
          const bestand = currentTarget.files?.[0]
          // The same file may be chosen again.
          currentTarget.value = ''
          if (bestand) neem(bestand).catch(meldFout)
        }}
      />
    </div>
  )
}
