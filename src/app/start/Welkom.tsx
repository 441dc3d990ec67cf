import { IcoonOpen, IcoonPlus, IcoonVeilig } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import styles from './start.module.css'
import welkomStyles from './welkom.module.css'
import { VoorbeeldBeeld } from './VoorbeeldBeeld'

export type WelkomProps = {
  /** Nothing of one's own yet: the example takes the stage. */
  newcomer: boolean
  maak: () => void
  chooseFile: () => void
  kiestThema: () => void
  /** A new dossier, with help for a first map. */
  maakMetHulp: () => void
  openVoorbeeld: () => void
}

/** What this is, that it stays here, and the way in. */
export function Welkom({ newcomer, maak, chooseFile, kiestThema, maakMetHulp, openVoorbeeld }: WelkomProps) {
  return (
    <div className={welkomStyles.welkom} data-nieuw={newcomer || undefined}>
      <div className={welkomStyles.zinnen}>
        <h1 className={welkomStyles.kop}>Zie samen waar iedereen staat</h1>
        <p className={welkomStyles.inleiding}>
          Middenveld is een kaart voor werkgroepen in steden en gemeenten: van een lijst namen naar wat mensen
          verbindt, ook wie zelden gehoord wordt, en een plan om mee verder te gaan.
        </p>
        <div className={welkomStyles.knoppen}>
          <Knop variant="primair" icon={IcoonPlus} onPress={maak}>
            Nieuw dossier
          </Knop>
          <Knop icon={IcoonOpen} onPress={chooseFile}>
            Open een bestand
          </Knop>
          <Knop variant="kaal" onPress={kiestThema}>
            Begin met een thema
          </Knop>
          {newcomer && (
            <Knop variant="kaal" onPress={maakMetHulp}>
              Eerste kaart in vijf minuten
            </Knop>
          )}
        </div>
        <p className={welkomStyles.veilig}>
          <IcoonVeilig aria-hidden size={20} />
          <span>Alles blijft op deze computer. Geen account, en niemand kijkt mee.</span>
        </p>
      </div>
      {newcomer && (
        <article className={welkomStyles.voorbeeld}>
          <VoorbeeldBeeld />
          <div className={welkomStyles.voorbeeldvoet}>
            <div>
              <h2 className={welkomStyles.voorbeeldnaam}>
                <button type="button" className={welkomStyles.voorbeeldknop} onClick={openVoorbeeld}>
                  Bloemetjeswijk
                </button>
              </h2>
              <p className={styles.zacht}>Een plein, bewoners en handelaars, en wie ertussen woont.</p>
            </div>
            {/* The whole card is the button; this only looks like one. */}
            <span className={welkomStyles.bekijk} aria-hidden>
              Bekijk het voorbeeld
            </span>
          </div>
        </article>
      )}
    </div>
  )
}
