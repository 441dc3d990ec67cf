/** What the room takes up: chosen uitdagingen in its order, then what is open, then what is not taken up now, and why. Source: method S3.1. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Uitdaging } from '../../../domain/model/uitdaging'
import {
  KEUZEVOLGORDE,
  metEigenVolgorde,
  ordenUitdagingen,
  verzetUitdaging,
} from '../../../domain/model/uitdagingorde'
import { useAfleiding, useDossier, useWerkruimte } from '../../../store/hooks'
import { chooseUitdaging, moveUitdaging } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { regelveld } from '../../../store/schetsen'
import { IcoonKaart } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'
import { Leeg } from '../../../ui/Leeg'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import { Volgorde } from '../../../ui/Volgorde'
import { Stemknop } from '../../../velden/Stemknop'
import { EigenVolgorde } from '../../../velden/EigenVolgorde'
import { Uitdagingkaart } from './Uitdagingkaart'
import styles from './uitdagingen.module.css'
import type { Afgeschermd } from '../../../store/dossiertekst'

const GROEP: Readonly<Record<Uitdaging['keuze'], { kop: string; uitleg: string }>> = {
  gekozen: {
    kop: 'Gekozen',
    uitleg: 'Hoogstens drie tegelijk houdt het haalbaar. Wat bovenaan staat, gaat voor.',
  },
  open: { kop: 'Nog open', uitleg: 'Kies wat veel steun heeft, of waar jullie zelf veel aan kunnen doen.' },
  niet: {
    kop: 'Nu niet opgenomen',
    uitleg: 'Ook dit is een beslissing. Zeg eerlijk waarom: dat wekt vertrouwen.',
  },
}

/** Until it is derived. */
const GEEN: readonly string[] = []

export function Uitdagingen() {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const uitdagingen = useDossier((dossier) => dossier.uitdagingen)
  const eigen = useDossier((dossier) => dossier.plan.eigenVolgorde)
  const berekend = useAfleiding((afleiding) => afleiding.uitdagingen.eigenVolgorde) ?? GEEN
  // The own order comes straight from the dossier: what is moved stands there at once, also where deriving takes a moment.
  const volgorde = metEigenVolgorde(eigen, berekend)
  const alle = ordenUitdagingen(uitdagingen, volgorde)

  // The first one stands open to begin with. What is open stays so wherever a decision carries it.
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(alle.slice(0, 1).map(({ id }) => id)))
  const zetOpen = useCallback(
    (id: string, nu: boolean) =>
      setOpen((voor) => {
        const uit = new Set(voor)
        if (nu) uit.add(id)
        else uit.delete(id)
        return uit
      }),
    [],
  )
  // A card that is decided upon moves to another list: the hand goes along.
  const lijsten = useRef<HTMLDivElement>(null)
  const volg = useRef<string | null>(null)
  useEffect(() => {
    if (volg.current === null) return
    lijsten.current
      ?.querySelector<HTMLElement>(
        `[data-uitdaging=${JSON.stringify(volg.current)}] input[type=radio]:checked`,
      )
      ?.focus()
    volg.current = null
  })
  const kies = useCallback(
    (id: string, keuze: Afgeschermd<Uitdaging>['keuze']) => {
      volg.current = id
      chooseUitdaging(document, id, keuze)
    },
    [document],
  )

  return (
    <div className={styles.deel}>
      {alle.length === 0 && <Begin />}
      {Object.keys(eigen).length > 0 && (
        <div className={styles.eigen}>
          <EigenVolgorde />
        </div>
      )}
      <div className={styles.groepen} ref={lijsten}>
        {KEUZEVOLGORDE.map((keuze) => {
          const samen = alle.filter((uitdaging) => uitdaging.keuze === keuze)
          if (samen.length === 0) return null
          return (
            <section key={keuze} className={styles.groep} aria-labelledby={`groep-${keuze}`}>
              <header>
                <h3 className={styles.groepkop} id={`groep-${keuze}`}>
                  {GROEP[keuze].kop}
                </h3>
                <p className={styles.uitleg}>{GROEP[keuze].uitleg}</p>
              </header>
              <Volgorde
                label={GROEP[keuze].kop}
                kaarten
                items={samen}
                nameOf={(uitdaging) => tekst(uitdaging.tekst) || 'uitdaging zonder woorden'}
                onMove={(id, index) =>
                  moveUitdaging(document, verzetUitdaging(uitdagingen, volgorde, id, index), id)
                }
              >
                {(uitdaging) => (
                  <Uitdagingkaart
                    uitdaging={uitdaging}
                    open={open.has(uitdaging.id)}
                    onOpen={zetOpen}
                    onKies={kies}
                  />
                )}
              </Volgorde>
            </section>
          )
        })}
      </div>
      <Stemknop over="uitdagingen" />
      <Toevoegveld
        label="Nieuwe uitdaging"
        placeholder="Nieuwe uitdaging: zeg waar je heen wil, dan Enter"
        sleutel="uitdagingen/nieuw"
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'uitdaging')}
      />
    </div>
  )
}

/** An uitdaging begins on the map, where it shows who carries it. */
function Begin() {
  const werkruimte = useWerkruimte()
  return (
    <Leeg
      icon={IcoonKaart}
      title="Nog geen uitdaging"
      action={
        <Knop
          onPress={() => {
            werkruimte.zet({ paneel: 'uitdagingen', paneelOpen: true })
            werkruimte.omgeving.ga('kaart')
          }}
        >
          Naar de kaart
        </Knop>
      }
    >
      Wat het stille midden bezighoudt en wat beide kanten delen, stelt de kaart voor als uitdaging. Neem er
      daar een over, in het paneel Uitdagingen. Of typ hieronder zelf waar jullie heen willen.
    </Leeg>
  )
}
