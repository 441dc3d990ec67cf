/** What deserves a look, gravest first and never more than a handful at once. Nothing here forbids: people look, and say why it is fine. */
import type { Afgeschermd } from '../../store/dossiertekst'
import { useState } from 'react'
import {
  type Afleiding,
  SIGNALEN_ZICHTBAAR,
  type SignaalCode,
  type SignalenLezing,
} from '../../domain/lezing/afleiding'
import { zegKlaar } from '../../domain/signalen/klaar'
import { actorenOver } from '../../domain/signalen/over'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { unmarkGezien } from '../../store/mutaties'
import { ICONEN } from '../../ui/iconen'
import { IcoonLetOp, IcoonVink, IcoonZetTerug } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Leeg } from '../../ui/Leeg'
import { Uitklap } from '../../ui/Uitklap'
import { AfgeleidPaneel } from '../afgeleid/AfgeleidPaneel'
import { useHerschik } from '../afgeleid/useHerschik'
import { useTekst } from '../../store/naam'
import { Code } from '../../velden/zin/Code'
import { OmdatTekst, ZinTekst } from '../../velden/zin/ZinTekst'
import { Signaalkaart } from './Signaalkaart'
import styles from './signalen.module.css'

export function PaneelSignalen() {
  return (
    <AfgeleidPaneel
      naam="signalen"
      uitleg="Waar jullie op kunnen letten, wat het meest telt eerst. Klopt het zo voor jullie, leg het dan opzij met een reden."
      leeg="Zet mensen en groepen op de kaart. Zodra er iets is om op te letten, staat het hier."
    >
      {({ signalen, doorverwijzingen }) => (
        <>
          <Klaar lezing={signalen} />
          <Open lezing={signalen} />
          <Gezien gezien={signalen.gezien} />
          <Doorverwijzingen doorverwijzingen={doorverwijzingen} />
        </>
      )}
    </AfgeleidPaneel>
  )
}

/** Whether the map is ready to be closed, and the way to where that is done. Source: method S2.6. */
function Klaar({ lezing }: { lezing: Afgeschermd<SignalenLezing> }) {
  const { omgeving } = useWerkruimte()
  const { klaarVoorPitstop } = lezing
  const { kop, uitleg } = zegKlaar(lezing)
  const Teken = klaarVoorPitstop ? IcoonVink : IcoonLetOp
  return (
    <div className={styles.klaar} data-klaar={klaarVoorPitstop || undefined}>
      <Teken aria-hidden size={22} />
      <div>
        <p>
          <strong>{kop}</strong> {uitleg} <Code code="S2.6" />
        </p>
        <a className={styles.naarPitstop} href={omgeving.adres('kaart', 'pitstop')}>
          Naar de pitstop
        </a>
      </div>
    </div>
  )
}

function Open({ lezing: { kaarten } }: { lezing: Afgeschermd<SignalenLezing> }) {
  const lijst = useHerschik<HTMLUListElement>(kaarten.map(({ code }) => code))
  const rest = kaarten.slice(SIGNALEN_ZICHTBAAR)
  const gevraagd = useGevraagd(kaarten)
  const [restOpen, setRestOpen] = useState(false)
  if (!restOpen && rest.some(({ code }) => code === gevraagd)) setRestOpen(true)
  if (kaarten.length === 0) {
    return (
      <Leeg icon={ICONEN['paneel-signalen']} title="Nu niets om op te letten">
        Verandert er iets op de kaart of in het plan, dan kijkt Middenveld opnieuw.
      </Leeg>
    )
  }
  return (
    <>
      <ul ref={lijst} className={styles.lijst} aria-label="Open signalen">
        {kaarten.slice(0, SIGNALEN_ZICHTBAAR).map((kaart) => (
          <Signaalkaart key={kaart.code} kaart={kaart} gevraagd={kaart.code === gevraagd} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Uitklap title={`Nog ${rest.length}, voor later`} open={restOpen} onOpenChange={setRestOpen}>
          <ul className={styles.lijst} aria-label="Signalen voor later">
            {rest.map((kaart) => (
              <Signaalkaart key={kaart.code} kaart={kaart} gevraagd={kaart.code === gevraagd} />
            ))}
          </ul>
        </Uitklap>
      )}
    </>
  )
}

/** The first card about the actor whose signalen somebody asked for on the map. */
function useGevraagd(kaarten: SignalenLezing['kaarten']): SignaalCode | null {
  const van = useSessie((sessie) => sessie.signalenVan)
  return useDossier(
    (dossier) => dossier.relaties,
    (relaties) => {
      if (van === null) return null
      const kaart = kaarten.find(({ signalen }) =>
        signalen.some(({ over }) => actorenOver(over, relaties).includes(van)),
      )
      return kaart?.code ?? null
    },
  )
}

function Gezien({ gezien }: { gezien: Afgeschermd<SignalenLezing['gezien']> }) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  if (gezien.length === 0) return null
  return (
    <Uitklap title={`Gezien (${gezien.length})`}>
      <ul className={styles.zinnen}>
        {gezien.map(({ signaal, reden }) => (
          <li key={signaal.sleutel} className={styles.zin}>
            <p>
              <ZinTekst zin={signaal.omdat.zin} />
            </p>
            <p className={styles.reden} dir="auto">
              Gezien, omdat {tekst(reden)}
            </p>
            <Knop
              compact
              icon={IcoonZetTerug}
              onPress={() => unmarkGezien(werkruimte.document, signaal.sleutel)}
            >
              Open weer
            </Knop>
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}

/** Where else help can be found. Source: method D. */
function Doorverwijzingen({ doorverwijzingen }: Pick<Afleiding, 'doorverwijzingen'>) {
  if (doorverwijzingen.length === 0) return null
  return (
    <section className={styles.door}>
      <h3>Wie kan helpen?</h3>
      <ul className={styles.zinnen}>
        {doorverwijzingen.map(({ sleutel, naar, omdat }) => (
          <li key={sleutel} className={styles.zin}>
            <p>
              <strong>{naar}.</strong> <OmdatTekst omdat={omdat} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
