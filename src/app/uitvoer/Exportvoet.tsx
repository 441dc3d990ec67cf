/** The foot of the dialog: make it, and what is being made meanwhile. */
import type { Exportformaat, Exportvraag } from '../../exports/formaat'
import { IcoonBewaar, IcoonDupliceer, IcoonSlot } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { bewaarBlob } from '../toestel/bestanden'
import { drukAf } from './drukAf'
import styles from './export.module.css'
import type { Bezig } from './useBezig'

export function Exportvoet({
  formaat,
  vraag,
  bezig,
  noteer,
  onWachtzin,
}: {
  formaat: Exportformaat
  /** Null while there is nothing to draw. */
  vraag: Exportvraag | null
  bezig: Bezig
  /** What went out. */
  noteer: (wat: string) => void
  onWachtzin: () => void
}) {
  const { label } = formaat

  const bewaar = (deze: Exportvraag) =>
    bezig.doe(label, async (signaal) => {
      const { blob, bestandsnaam, melding } = await formaat.make({ ...deze, signaal })
      if (signaal.aborted) return null
      if (formaat.isAfdruk) {
        await drukAf(await blob.text(), bestandsnaam.replace(/\.pdf$/u, ''))
        noteer(label)
        return null
      }
      const bewaard = await bewaarBlob(blob, bestandsnaam, {
        description: label,
        extensions: [`.${formaat.extensie}`],
      })
      if (bewaard) noteer(label)
      return bewaard ? `«${bestandsnaam}» is bewaard. ${melding ?? ''}`.trim() : null
    })

  const kopieer = (deze: Exportvraag) =>
    bezig.doe(label, async (signaal) => {
      let melding: string | null = null
      // Safari wants the promise itself, made in the same press.
      const blob = formaat.make({ ...deze, signaal }).then((gemaakt) => {
        signaal.throwIfAborted()
        ;({ melding } = gemaakt)
        return gemaakt.blob
      })
      // A clipboard knows pictures as PNG; a drawing goes along as the text that it is.
      const soort = formaat.mime === 'image/png' ? formaat.mime : 'text/plain'
      const inhoud = blob.then((b) => new Blob([b], { type: soort }))
      await navigator.clipboard.write([new ClipboardItem({ [soort]: inhoud })])
      noteer(`${label}, op het klembord`)
      return `${label} staat op het klembord. ${melding ?? ''}`.trim()
    })

  const isBezig = bezig.wat !== null
  return (
    <>
      <output className={styles.bezig}>{isBezig ? `${bezig.wat}: wordt gemaakt…` : ''}</output>
      {isBezig && <Knop onPress={bezig.stop}>Stop</Knop>}
      {formaat.isAfbeelding && (
        <Knop
          icon={IcoonDupliceer}
          disabled={!vraag}
          busy={isBezig}
          onPress={() => void (vraag && kopieer(vraag))}
        >
          Naar het klembord
        </Knop>
      )}
      {formaat.id === 'middenveld' && (
        <Knop icon={IcoonSlot} busy={isBezig} onPress={onWachtzin}>
          Met een wachtzin
        </Knop>
      )}
      <Knop
        variant="primair"
        icon={IcoonBewaar}
        disabled={!vraag}
        busy={isBezig}
        onPress={() => void (vraag && bewaar(vraag))}
      >
        {formaat.isAfdruk ? 'Druk af of bewaar als PDF' : 'Bewaar'}
      </Knop>
    </>
  )
}
