/** What connects, ranked with its reasons: what the map suggests and what people took over, in one list. Source: method S2.4, S3.1. */
import { useCallback, useState } from 'react'
import type { Afleiding, UitdagingLezing } from '../../domain/lezing/afleiding'
import { verwijs, verwijsAlle } from '../../domain/lezing/omdat'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { moveUitdaging } from '../../store/mutaties'
import { ICONEN } from '../../ui/iconen'
import { useRows } from '../../ui/hand/useRows'
import { Leeg } from '../../ui/Leeg'
import { AfgeleidPaneel } from '../afgeleid/AfgeleidPaneel'
import { useHerschik } from '../afgeleid/useHerschik'
import { Strategievragen } from '../strategie/Strategievragen'
import { Stemknop } from '../../velden/Stemknop'
import { EigenVolgorde } from '../../velden/EigenVolgorde'
import { Namenlijst } from '../../velden/zin/ZinTekst'
import { Greepknop } from './Greepknop'
import { OpzijUitdagingen } from './OpzijUitdagingen'
import { Overgenomenkaart } from './Overgenomenkaart'
import styles from './uitdagingen.module.css'
import { Voorstelkaart } from './Voorstelkaart'
import { Vragen } from './Vragen'
import type { Afgeschermd } from '../../store/dossiertekst'

export function PaneelUitdagingen() {
  return (
    <AfgeleidPaneel
      naam="uitdagingen"
      uitleg="Zorgen met draagvlak in het stille midden, die beide kanten delen, staan bovenaan. Luide stemmen wegen niet mee."
      leeg="Zet groepen en stille midden op de kaart en zeg waar ze van wakker liggen. Wat ze delen, wordt hier een uitdaging."
    >
      {(afleiding) => <Inhoud afleiding={afleiding} />}
    </AfgeleidPaneel>
  )
}

function Inhoud({ afleiding }: { afleiding: Afgeschermd<Afleiding> }) {
  const { uitdagingen, bezorgdheden } = afleiding
  const wettelijk = bezorgdheden.filter(({ wettelijkSpoor }) => wettelijkSpoor)
  return (
    <>
      <Strategievragen vragen={['fase', 'dialoogMogelijk', 'overkoepelendWij']} />
      {uitdagingen.gerangschikt.length === 0 && (
        <Leeg icon={ICONEN['paneel-uitdagingen']} title="Nog niets dat verbindt">
          Een uitdaging begint bij iets dat het stille midden draagt. Kies een groep in het midden en zeg wat
          haar bezighoudt, of ga het hen vragen.
        </Leeg>
      )}
      <Lijst lezing={uitdagingen} />
      <Stemknop over="uitdagingen" />
      <Vragen vragen={uitdagingen.vragen} />
      {wettelijk.length > 0 && (
        <p className={styles.wettelijk}>
          <strong>Mogelijk discriminatie:</strong>{' '}
          <Namenlijst
            verwijzingen={verwijsAlle(
              'bezorgdheid',
              wettelijk.map(({ id }) => id),
            )}
          />
          . Dat weegt niet af tegen andere zorgen: bekijk het wettelijke spoor, bij Unia of jullie eigen
          meldpunt.
        </p>
      )}
      <OpzijUitdagingen verborgen={uitdagingen.verborgen} />
    </>
  )
}

function Lijst({ lezing }: { lezing: Afgeschermd<Afleiding>['uitdagingen'] }) {
  const werkruimte = useWerkruimte()
  const records = useDossier(({ uitdagingen }) => uitdagingen)
  const { heeftEigenVolgorde, eigenVolgorde, gerangschikt } = lezing
  const perSleutel = new Map(gerangschikt.map((een) => [een.sleutel, een]))
  const volgorde = heeftEigenVolgorde ? eigenVolgorde : gerangschikt.map(({ sleutel }) => sleutel)
  const lijst = useHerschik<HTMLOListElement>(volgorde)

  // The first one stands open to begin with. What is open stays so wherever a drop carries it: somebody is reading there.
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(volgorde.slice(0, 1)))
  const zetOpen = (sleutel: string) => (nu: boolean) =>
    setOpen((voor) => {
      const uit = new Set(voor)
      if (nu) uit.add(sleutel)
      else uit.delete(sleutel)
      return uit
    })
  const [vers, setVers] = useState<string | null>(null)
  const onVersGezien = useCallback(() => setVers(null), [])

  const eigen = volgorde.filter((sleutel) => perSleutel.get(sleutel)?.uitdaging)
  const { grip, mark } = useRows({
    ids: eigen,
    rowOf: (id) => lijst.current?.querySelector(`[data-sleutel="${CSS.escape(id)}"]`),
    onMove(id, naar) {
      const ids = eigen.filter((ander) => ander !== id).toSpliced(naar, 0, id)
      moveUitdaging(werkruimte.document, ids, id)
    },
  })

  const kaart = (een: Afgeschermd<UitdagingLezing>, plaats: number) => {
    const deel = {
      lezing: een,
      plaats,
      open: open.has(een.sleutel),
      onOpen: zetOpen(een.sleutel),
    }
    const uitdaging = een.uitdaging === null ? undefined : records[een.uitdaging]
    if (!uitdaging) {
      return (
        <Voorstelkaart
          key={een.sleutel}
          {...deel}
          onOvergenomen={(id) => {
            zetOpen(id)(true)
            setVers(id)
          }}
        />
      )
    }
    return (
      <Overgenomenkaart
        key={een.sleutel}
        {...deel}
        uitdaging={uitdaging}
        eigenVolgorde={heeftEigenVolgorde}
        sleep={mark(uitdaging.id)}
        vers={vers === uitdaging.id}
        onVersGezien={onVersGezien}
        greep={
          eigen.length > 1 && (
            <Greepknop
              verwijzing={verwijs('uitdaging', uitdaging.id)}
              plaats={eigen.indexOf(uitdaging.id) + 1}
              van={eigen.length}
              greep={grip(uitdaging.id)}
            />
          )
        }
      />
    )
  }
  if (gerangschikt.length === 0) return null
  return (
    <>
      {heeftEigenVolgorde && (
        <div className={styles.volgorde}>
          <EigenVolgorde compact />
        </div>
      )}
      <ol ref={lijst} className={styles.lijst} aria-label="Uitdagingen in volgorde" tabIndex={-1}>
        {volgorde.flatMap((sleutel, i) => {
          const een = perSleutel.get(sleutel)
          return een ? [kaart(een, i + 1)] : []
        })}
      </ol>
    </>
  )
}
