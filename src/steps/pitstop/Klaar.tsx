/** Whether the map can be closed now, and where to look before that. */
import { zegKlaar } from '../../domain/signalen/klaar'
import { useAfleiding, useWerkruimte } from '../../store/hooks'
import { Knop } from '../../ui/Knop'
import { IcoonLetOp, IcoonVink } from '../../ui/icoon'
import { useAnker } from '../../ui/useAnker'
import { PlekVraag } from '../../velden/PlekVraag'
import styles from './klaar.module.css'

const NIEMAND = {
  kop: 'Er staat nog niemand op de kaart.',
  uitleg: 'Zet eerst mensen en groepen neer; dan vult de kaart dit blad in.',
}
const ONBEVESTIGD = {
  kop: 'Op de kaart is nog geen plek bevestigd.',
  uitleg: 'Zodra er één klopt, vult de kaart dit blad in.',
}

export function Klaar() {
  const werkruimte = useWerkruimte()
  // Who confirms the last place stands on a button that goes.
  const blok = useAnker<HTMLDivElement>()
  const lezing = useAfleiding(({ signalen, isLeeg, tegenstelling, teBevestigen }) => ({
    signalen,
    isLeeg,
    tegenstelling,
    teBevestigen,
  }))
  if (!lezing) return null
  const { signalen, isLeeg, tegenstelling, teBevestigen } = lezing
  const isKlaar = signalen.klaarVoorPitstop
  const { kop, uitleg } = isLeeg ? (teBevestigen.length > 0 ? ONBEVESTIGD : NIEMAND) : zegKlaar(signalen)
  const Teken = isKlaar ? IcoonVink : IcoonLetOp
  function naarSignalen() {
    // The map as this page reads it.
    werkruimte.zet({ paneel: 'signalen', paneelOpen: true, tegenstelling })
    werkruimte.omgeving.ga('kaart')
  }
  return (
    <div className={styles.klaar} data-klaar={isKlaar || undefined} ref={blok} tabIndex={-1}>
      <Teken aria-hidden size={22} />
      <div>
        <p>
          <strong>{kop}</strong> {uitleg}
        </p>
        {tegenstelling !== null && teBevestigen.length > 0 && (
          <PlekVraag actoren={teBevestigen} tegenstelling={tegenstelling} />
        )}
        {!isLeeg && signalen.kaarten.length > 0 && (
          <Knop compact onPress={naarSignalen}>
            Toon de signalen op de kaart
          </Knop>
        )}
      </div>
    </div>
  )
}
