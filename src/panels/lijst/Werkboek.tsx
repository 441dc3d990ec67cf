/** Our own workbook, read again: what was changed in it, row by row, old beside new. People choose; all of it is one step. */
import { useMemo, useState } from 'react'
import type { Blad } from '../../domain/lijst/lijstrijen'
import type { Dossier } from '../../domain/model/dossier'
import { readWerkboek } from '../../domain/werkboek/terug'
import type { Wijziging } from '../../domain/werkboek/wijziging'
import { bloot } from '../../store/dossiertekst'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editVanWerkboek } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { tel } from '../../taal/woorden'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import type { Lijstbron } from './lijstbron'
import styles from './lijst.module.css'
import { Meerij, Meetabel, Rest } from './Meetabel'
import { Verantwoording } from './Verantwoording'

type Props = Pick<Lijstbron, 'bewaar'> & { naam: string; bladen: readonly Blad[]; onSluit: () => void }

const SOORT = { anders: 'gewijzigd', nieuw: 'nieuw', weg: 'weggehaald' }
/** More rows than somebody looks at one by one; the others come along all the same. */
const MEEST = 300

/** What is taken away, and what was changed on both sides, waits for a yes. */
const isVanzelf = ({ soort, botst }: Wijziging): boolean => soort !== 'weg' && !botst

export function Werkboek({ naam, bladen, bewaar, onSluit }: Props) {
  const werkruimte = useWerkruimte()
  const toon = useTekst()
  // What is shown of it goes through the mask.
  const dossier = bloot<Dossier>(useDossier((nu) => nu))
  const { wijzigingen, opmerkingen, isGemaskeerd } = useMemo(
    () => readWerkboek(bladen, dossier, werkruimte.document.nieuweId),
    [bladen, dossier, werkruimte],
  )
  const [besluiten, setBesluiten] = useState<Readonly<Record<string, boolean>>>({})
  const sleutelVan = ({ blad, sleutel, soort }: Wijziging, i: number) =>
    soort === 'nieuw' ? `nieuw ${i}` : `${blad} ${sleutel}`
  const aan = (wijziging: Wijziging, i: number) => besluiten[sleutelVan(wijziging, i)] ?? isVanzelf(wijziging)
  const gekozen = wijzigingen.filter(aan)
  function neem() {
    editVanWerkboek(werkruimte.document, gekozen)
    onSluit()
  }
  return (
    <Dialoog
      open
      size="breed"
      onClose={onSluit}
      title="Lees jullie rekenblad in"
      footer={
        <>
          <Knop onPress={onSluit}>Annuleren</Knop>
          <Knop variant="primair" disabled={gekozen.length === 0} onPress={neem}>
            {gekozen.length === 0 ? 'Neem over' : `Neem ${tel(gekozen.length, 'rij', 'rijen')} over`}
          </Knop>
        </>
      }
    >
      <div className={styles.lijst}>
        <p className={styles.bestand}>{naam}</p>
        {isGemaskeerd && (
          <p className={styles.zacht}>
            In dit bestand zijn namen vervangen. Waar een schuilnaam stond, blijft staan wat er in het dossier
            staat.
          </p>
        )}
        {wijzigingen.length === 0 ? (
          <p className={styles.zacht}>In dit bestand staat niets anders dan in het dossier.</p>
        ) : (
          <Meetabel koppen={['Wat', 'Blad', 'Waarom']}>
            {wijzigingen.slice(0, MEEST).map((wijziging, i) => {
              const { blad, soort, wie, velden, botst } = wijziging
              const sleutel = sleutelVan(wijziging, i)
              return (
                <Meerij
                  key={sleutel}
                  wie={`${toon(wie)} (${blad}, ${SOORT[soort]})`}
                  mee={aan(wijziging, i)}
                  onMee={(mee) => setBesluiten((vorige) => ({ ...vorige, [sleutel]: mee }))}
                  naam={
                    <>
                      {toon(wie)}
                      {velden.length > 0 && (
                        <ul className={styles.bijwerkingen}>
                          {velden.map(({ kop, oud, nieuw }) => (
                            <li key={kop}>
                              {`${toon(kop)}: `}
                              {oud !== '' && <span className={styles.oud}>{toon(oud)}</span>}
                              {oud !== '' && ' → '}
                              {nieuw === '' ? 'leeg' : toon(nieuw)}
                            </li>
                          ))}
                        </ul>
                      )}
                    </>
                  }
                >
                  <td>{blad}</td>
                  <td className={styles.zacht}>
                    {SOORT[soort]}
                    {botst && ', en intussen ook hier gewijzigd'}
                  </td>
                </Meerij>
              )
            })}
          </Meetabel>
        )}
        <Rest getoond={MEEST} van={wijzigingen.length} />
        <Verantwoording zinnen={opmerkingen} {...(bewaar ? { bewaar } : {})} />
      </div>
    </Dialoog>
  )
}
