/** What this municipality adds to the library: written here, kept in the dossier, and given along to another one as rows. */
import { useState } from 'react'
import { opSleutelOrde, TEKST_MAX } from '../../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { addEigenActie } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { Leeg } from '../../../ui/Leeg'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import { Uitklap } from '../../../ui/Uitklap'
import { Meegeven } from './Meegeven'
import styles from './bibliotheek.module.css'
import { EigenVelden } from './EigenVelden'
import type { Id } from '../../../domain/model/grond'

export function EigenActies() {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const eigen = useDossier(({ plan }) => plan.eigenActies, opSleutelOrde)
  const [vers, setVers] = useState<Id | null>(null)
  return (
    <div className={styles.bladeren}>
      <p className={styles.zacht}>
        Wat hier al eens werkte, of net niet. Het blijft in dit dossier en staat mee tussen de andere acties.
        Schrijf over plekken en situaties, niet over mensen.
      </p>
      {eigen.length === 0 && (
        <Leeg title="Nog geen eigen acties">Begin met één zin: wat deden jullie hier al dat hielp?</Leeg>
      )}
      {eigen.map((actie) => (
        <Uitklap
          key={actie.id}
          level={3}
          title={tekst(actie.tekst) || 'actie zonder woorden'}
          defaultOpen={actie.id === vers}
        >
          <EigenVelden actie={actie} />
        </Uitklap>
      ))}
      <Toevoegveld
        label="Nieuwe eigen actie"
        placeholder="Een actie van hier …"
        sleutel="eigenActies/nieuw"
        suggestions={[]}
        onChoose={() => undefined}
        doel={null}
        onAdd={(woorden) => setVers(addEigenActie(document, woorden.slice(0, TEKST_MAX)))}
      />
      <Meegeven />
    </div>
  )
}
