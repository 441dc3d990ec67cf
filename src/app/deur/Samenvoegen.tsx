/** Two states of one dossier, before they become one: what comes along, what goes, and where both say something else, for people to choose. */
import { useMemo, useState } from 'react'
import type { Dossier } from '../../domain/model/dossier'
import { zegBotsing, zegRecord } from '../../domain/samenvoegen/botsingwoorden'
import type { Kant, Pad } from '../../domain/samenvoegen/drieweg'
import { buildSamenvoeging } from '../../domain/samenvoegen/samenvoegen'
import { createNaamgever } from '../../domain/vergelijk/namen'
import { isAfgeschermd } from '../../store/afscherming'
import { tel } from '../../taal/woorden'
import { Dialoog } from '../../ui/Dialoog'
import { Keuzerij } from '../../ui/Keuzerij'
import { Knop } from '../../ui/Knop'
import styles from './bestand.module.css'
import type { Zelfde } from './zelfde'

type Props = {
  naam: string
  zelfde: Zelfde
  onVoegSamen: (kant: (pad: Pad) => Kant) => void
  onSluit: () => void
}

/** More questions than anybody answers one by one, and more names than anybody reads. */
const VRAGEN_MAX = 200
const NAMEN_MAX = 8

const sleutelVan = (pad: Pad): string => JSON.stringify(pad)

export function Samenvoegen({ naam, zelfde, onVoegSamen, onSluit }: Props) {
  const { id, hier, daar, basis } = zelfde
  const [gekozen, setGekozen] = useState<Readonly<Record<string, Kant>>>({})
  const [rest, setRest] = useState<Kant>('hier')
  const kant = (pad: Pad): Kant => gekozen[sleutelVan(pad)] ?? rest
  // The questions are the same whatever the answers.
  const { botsingen } = useMemo(
    () => buildSamenvoeging(basis?.dossier ?? null, hier, daar),
    [basis, hier, daar],
  )
  const { dossier, verschil } = buildSamenvoeging(basis?.dossier ?? null, hier, daar, kant)
  const toon = useMemo(
    () => createNaamgever({ toen: daar, nu: hier }, hier, isAfgeschermd(id)).tekst,
    [daar, hier, id],
  )
  const alles = (welke: Kant) => {
    setGekozen({})
    setRest(welke)
  }
  return (
    <Dialoog
      open
      size="breed"
      onClose={onSluit}
      title="Voeg samen"
      footer={
        <>
          <Knop onPress={onSluit}>Annuleren</Knop>
          <Knop variant="primair" onPress={() => onVoegSamen(kant)}>
            Voeg samen
          </Knop>
        </>
      }
    >
      <p className={styles.rust}>{naam}</p>
      {basis === null && (
        <p>
          Van welke stand beide vertrokken, weten we niet. Daarom gaat er niets weg: wat maar op één plek
          staat, blijft.
        </p>
      )}
      <dl className={styles.verschil} aria-live="polite">
        <Reeks kop="Komt erbij" paden={verschil.erbij} dossier={dossier} toon={toon} />
        <Reeks kop="Wordt anders" paden={verschil.anders} dossier={dossier} toon={toon} />
        <Reeks kop="Gaat weg" paden={verschil.weg} dossier={hier} toon={toon} />
      </dl>
      {Object.values(verschil).every((paden) => paden.length === 0) && <p>Hier verandert niets.</p>}
      {botsingen.length > 0 && (
        <section aria-labelledby="botsingen">
          <h3 id="botsingen">
            {`${tel(botsingen.length, 'plek waar', 'plekken waar')} beide iets anders zeggen`}
          </h3>
          <div className={styles.alles}>
            <Knop compact onPress={() => alles('hier')}>
              Overal zoals hier
            </Knop>
            <Knop compact onPress={() => alles('daar')}>
              Overal zoals in het bestand
            </Knop>
          </div>
          <ul className={styles.botsingen}>
            {botsingen.slice(0, VRAGEN_MAX).map((botsing) => {
              const { waar, ...woorden } = zegBotsing(botsing, hier, daar)
              return (
                <li key={sleutelVan(botsing.pad)}>
                  <Keuzerij
                    label={toon(waar)}
                    value={kant(botsing.pad)}
                    options={[
                      { id: 'hier', label: `Hier: ${toon(woorden.hier)}` },
                      { id: 'daar', label: `Bestand: ${toon(woorden.daar)}` },
                    ]}
                    onChange={(welke) =>
                      setGekozen((vorige) => ({ ...vorige, [sleutelVan(botsing.pad)]: welke }))
                    }
                  />
                </li>
              )
            })}
          </ul>
          {botsingen.length > VRAGEN_MAX && (
            <p className={styles.rust}>
              {`Je ziet de eerste ${VRAGEN_MAX}. Voor de andere geldt wat je bovenaan voor alles koos; anders blijven ze zoals hier.`}
            </p>
          )}
        </section>
      )}
    </Dialoog>
  )
}

type Reeksprops = { kop: string; paden: readonly Pad[]; dossier: Dossier; toon: (tekst: string) => string }

/** Nothing where there is none. */
function Reeks({ kop, paden, dossier, toon }: Reeksprops) {
  if (paden.length === 0) return null
  const namen = [...new Set(paden.map((pad) => toon(zegRecord(dossier, pad))))]
  const meer = namen.length - NAMEN_MAX
  return (
    <div>
      <dt>{`${kop} (${paden.length})`}</dt>
      <dd>
        {namen.slice(0, NAMEN_MAX).join(' · ')}
        {meer > 0 && ` … en nog ${meer}`}
      </dd>
    </div>
  )
}
