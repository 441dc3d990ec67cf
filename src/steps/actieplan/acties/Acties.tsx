/** The acties as an editable table: how it is looked at, the table, and what it could not take. Source: method S3.4. */
import { useState } from 'react'
import { ACTIEKOLOM, ACTIEKOLOMMEN, type Actiekolom } from '../../../domain/actietabel/actiekolommen'
import {
  GROEPERINGEN,
  type Groepering,
  opKolomorde,
  sorteerActies,
} from '../../../domain/actietabel/actierijen'
import type { Dossier } from '../../../domain/model/dossier'
import { type Id, opOrde } from '../../../domain/model/grond'
import { useSessie, useWerkruimte } from '../../../store/hooks'
import type { Actietabel as Stand } from '../../../store/sessie'
import { IcoonBibliotheek } from '../../../ui/icoon'
import { Keuzerij } from '../../../ui/Keuzerij'
import { Knop } from '../../../ui/Knop'
import { VinkGroep } from '../../../ui/VinkGroep'
import { buildOpties } from '../../../ui/opties'
import { Stemknop } from '../../../velden/Stemknop'
import { Actietabel } from './Actietabel'
import styles from './acties.module.css'
import { Achterop } from './Achterop'
import { useTabelgroepen, useWoordenboek } from './useTabelrijen'
import { Verantwoording } from './Verantwoording'

const METEEN = ACTIEKOLOMMEN.filter((kolom) => ACTIEKOLOM[kolom].meteen)
const GROEPNAAM: Readonly<Record<Groepering, string>> = { uitdaging: 'Per uitdaging', trekker: 'Per trekker' }

/** What the library is opened for: what they chose, else what is there. */
function eersteGekozen({ uitdagingen }: Dossier): Id | null {
  const alle = opOrde(uitdagingen)
  return (
    (alle.find(({ keuze }) => keuze === 'gekozen') ?? alle.find(({ keuze }) => keuze === 'open'))?.id ?? null
  )
}

export function Acties() {
  const werkruimte = useWerkruimte()
  const stand = useSessie((sessie) => sessie.actietabel)
  const boek = useWoordenboek()
  const groepen = useTabelgroepen(boek, stand)
  const kolommen = stand.kolommen ?? METEEN
  const zet = (deel: Partial<Stand>) => werkruimte.zet({ actietabel: { ...stand, ...deel } })

  function sorteer(kolom: Actiekolom) {
    const was = stand.sortering?.kolom === kolom ? stand.sortering.richting : null
    const richting = was === null ? 'op' : was === 'op' ? 'af' : null
    const acties = opOrde(werkruimte.dossier().acties)
    zet({
      sortering: richting && { kolom, richting, volgorde: sorteerActies(acties, kolom, richting, boek) },
    })
    werkruimte.omgeving.announce(
      richting
        ? `Gesorteerd op ${ACTIEKOLOM[kolom].naam.toLowerCase()}, ${richting === 'op' ? 'oplopend' : 'aflopend'}`
        : 'Weer in jullie eigen volgorde',
    )
  }

  return (
    <div className={styles.acties}>
      <Achterop />
      <Actietabel
        groepen={groepen}
        kolommen={kolommen}
        boek={boek}
        sortering={stand.sortering}
        onSorteer={sorteer}
      >
        <Knop
          compact
          icon={IcoonBibliotheek}
          onPress={() =>
            werkruimte.zet({ dialoog: 'bibliotheek', bibliotheekBij: eersteGekozen(werkruimte.dossier()) })
          }
        >
          Actiebibliotheek
        </Knop>
        <Stemknop over="acties" />
        <Weergave kolommen={kolommen} stand={stand} zet={zet} />
      </Actietabel>
      <p className={styles.zacht} id="actietabel-uitleg">
        Enter opent een cel en gaat verder naar onder, Tab naar rechts. Plak gerust rijen uit een rekenblad.
        Ctrl Enter opent de actie.
      </p>
      <Verantwoording />
    </div>
  )
}

type WeergaveProps = {
  kolommen: readonly Actiekolom[]
  stand: Stand
  zet: (deel: Partial<Stand>) => void
}

function Weergave({ kolommen, stand, zet }: WeergaveProps) {
  const [kiest, setKiest] = useState(false)
  return (
    <>
      <Keuzerij
        label="Groepeer de acties"
        labelHidden
        compact
        value={stand.groepering ?? 'niet'}
        options={[{ id: 'niet', label: 'Eén lijst' }, ...buildOpties(GROEPERINGEN, GROEPNAAM)]}
        onChange={(id) => zet({ groepering: id === 'niet' ? null : id })}
      />
      <Knop compact pressed={kiest} onPress={() => setKiest(!kiest)}>
        {`Kolommen (${kolommen.length} van ${ACTIEKOLOMMEN.length})`}
      </Knop>
      {stand.sortering && (
        <Knop compact variant="kaal" onPress={() => zet({ sortering: null })}>
          Terug naar jullie volgorde
        </Knop>
      )}
      {kiest && (
        <div className={styles.kolomkeuze}>
          <VinkGroep
            label="Kolommen in de tabel"
            options={ACTIEKOLOMMEN.map((kolom) => ({
              id: kolom,
              label: ACTIEKOLOM[kolom].naam,
              value: kolommen.includes(kolom),
              disabled: kolom === 'tekst',
            }))}
            onChange={(kolom, mee) =>
              zet({
                kolommen: opKolomorde(mee ? [...kolommen, kolom] : kolommen.filter((een) => een !== kolom)),
              })
            }
          />
        </div>
      )}
    </>
  )
}
