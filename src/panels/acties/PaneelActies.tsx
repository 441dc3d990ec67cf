/** What the room could do, uitdaging by uitdaging: suggestions from the map beside the acties that are theirs. Source: method S3.4, S3.5. */
import { useCallback, useState } from 'react'
import type { Actie } from '../../domain/model/actie'
import type { Afleiding } from '../../domain/lezing/afleiding'
import { type Id, opOrde } from '../../domain/model/grond'
import type { Uitdaging } from '../../domain/model/uitdaging'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { ICONEN } from '../../ui/iconen'
import { Knop } from '../../ui/Knop'
import { Leeg } from '../../ui/Leeg'
import { AfgeleidPaneel } from '../afgeleid/AfgeleidPaneel'
import { Strategievragen } from '../strategie/Strategievragen'
import styles from './acties.module.css'
import { Actielijst } from './Actielijst'
import { Pauze } from './Pauze'
import { Uitdagingdeel } from './Uitdagingdeel'
import type { Afgeschermd } from '../../store/dossiertekst'

/** What people chose comes first, what they left for later last. */
const KEUZE_RANG: Readonly<Record<Uitdaging['keuze'], number>> = { gekozen: 0, open: 1, niet: 2 }

export function PaneelActies() {
  return (
    <AfgeleidPaneel
      naam="acties"
      uitleg="Per uitdaging: wat past bij hoe mensen zich voelen, en wie het zou kunnen trekken. Jullie kiezen."
      leeg="Zet groepen en stille midden op de kaart, en zeg hoe zij zich voelen. Daaruit komen voorstellen om iets te doen."
    >
      {(afleiding) => <Inhoud afleiding={afleiding} />}
    </AfgeleidPaneel>
  )
}

function Inhoud({ afleiding: { acties: lezing, strategie } }: { afleiding: Afgeschermd<Afleiding> }) {
  const werkruimte = useWerkruimte()
  const uitdagingen = useDossier((dossier) => dossier.uitdagingen)
  const acties = useDossier((dossier) => opOrde(dossier.acties))
  const van = (uitdaging: Afgeschermd<Actie>['uitdaging']) =>
    acties.filter((actie) => actie.uitdaging === uitdaging)
  const delen = lezing.perUitdaging
    .flatMap((deel) => {
      const uitdaging = uitdagingen[deel.uitdaging]
      return uitdaging ? [{ deel, uitdaging }] : []
    })
    .sort((a, b) => KEUZE_RANG[a.uitdaging.keuze] - KEUZE_RANG[b.uitdaging.keuze])
  const los = van(null)
  const [vers, setVers] = useState<Id | null>(null)
  const onVersGezien = useCallback(() => setVers(null), [])
  return (
    <>
      <Strategievragen vragen={['fase', 'dialoogMogelijk', 'overkoepelendWij']} />
      <Pauze strategie={strategie} />
      {delen.length === 0 && (
        <Leeg
          icon={ICONEN['paneel-acties']}
          title="Eerst een uitdaging"
          action={<Knop onPress={() => werkruimte.zet({ paneel: 'uitdagingen' })}>Naar de uitdagingen</Knop>}
        >
          Een actie hangt aan iets dat mensen verbindt. Neem een uitdaging over, dan komen hier voorstellen.
        </Leeg>
      )}
      {delen.map(({ deel, uitdaging }) => (
        <Uitdagingdeel
          key={uitdaging.id}
          uitdaging={uitdaging}
          deel={deel}
          acties={van(uitdaging.id)}
          lezing={lezing}
          vers={vers}
          onOvergenomen={setVers}
          onVersGezien={onVersGezien}
        />
      ))}
      {los.length > 0 && (
        <section className={styles.deel} aria-labelledby="acties-los">
          <h3 id="acties-los" className={styles.deelnaam}>
            Nog bij geen uitdaging
          </h3>
          <Actielijst acties={los} lezing={lezing} />
        </section>
      )}
    </>
  )
}
