/** The communicatieplan: per phase who tells what, through which channel, to whom. Source: method S3.5. */
import { useState } from 'react'
import { type Fasegroep, readFasegroepen } from '../../../domain/model/communicatie'
import { NAAM_MAX, type Sleutel } from '../../../domain/model/grond'
import { useDossier } from '../../../store/hooks'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import styles from './communicatie.module.css'
import { Fase } from './Fase'
import { Geheugensteun } from './Geheugensteun'
import { Woordlijsten } from './Woordlijsten'

export function Communicatie() {
  // A phase of our own is a word on its lines: until it has one, it is only here.
  const [begonnen, setBegonnen] = useState<readonly string[]>([])
  const groepen = useDossier(
    ({ communicatie }) => communicatie,
    (communicatie) =>
      readFasegroepen(communicatie, begonnen).map((groep, i) => ({ ...groep, anker: ankerVan(groep, i) })),
  )
  // The same list as long as the names are the same, so that a line that did not change is not drawn again.
  const fasen = useDossier(({ communicatie }) =>
    readFasegroepen(communicatie, begonnen).flatMap(({ fase }) => fase || []),
  )
  const metKop = groepen.find(({ regels }) => regels.length > 0)
  return (
    <div className={styles.deel}>
      <Woordlijsten />
      <div className={styles.fasen}>
        {groepen.map((groep) => (
          <Fase key={groep.anker} groep={groep} fasen={fasen} heeftKop={groep === metKop} />
        ))}
        <div className={styles.nieuwefase}>
          <Toevoegveld
            label="Nieuwe fase"
            placeholder="Een andere fase, dan Enter"
            sleutel="communicatie/fase/nieuw"
            suggestions={[]}
            onChoose={() => undefined}
            doel={null}
            onAdd={(fase) => setBegonnen((nu) => [...nu, fase.slice(0, NAAM_MAX)])}
          />
        </div>
      </div>
      <Geheugensteun />
    </div>
  )
}

/** A phase of our own keeps its place while it gets another name. */
const ankerVan = ({ isVoorzien, sleutel, regels }: Fasegroep, plaats: number): Sleutel =>
  isVoorzien ? sleutel : (regels[0]?.id ?? `nieuw ${plaats}`)
