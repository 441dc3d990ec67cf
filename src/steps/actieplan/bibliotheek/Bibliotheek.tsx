/** The actiebibliotheek: acties to browse and take over, and what this municipality adds. Its data and this screen load when it opens. Source: method S3.4. */
import { useState } from 'react'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { Dialoog } from '../../../ui/Dialoog'
import { Tabbladen } from '../../../ui/Tabbladen'
import { Fasekader } from '../../bladzijde/Fasekader'
import styles from './bibliotheek.module.css'
import { Bladeren } from './Bladeren'
import { EigenActies } from './EigenActies'

export function Bibliotheek() {
  const werkruimte = useWerkruimte()
  const [blad, setBlad] = useState<'bladeren' | 'eigen'>('bladeren')
  const eigen = useDossier(({ plan }) => Object.keys(plan.eigenActies).length)
  return (
    <Dialoog open title="Actiebibliotheek" size="vol" onClose={() => werkruimte.zet({ dialoog: null })}>
      <div className={styles.blad}>
        <Fasekader />
        <Tabbladen
          label="Delen van de actiebibliotheek"
          value={blad}
          onChange={setBlad}
          tabs={[
            { id: 'bladeren', label: 'Bladeren', content: bladeren },
            {
              id: 'eigen',
              label: 'Eigen acties van de gemeente',
              ...(eigen > 0 ? { count: eigen } : {}),
              content: eigenActies,
            },
          ]}
        />
      </div>
    </Dialoog>
  )
}

const bladeren = () => <Bladeren />
const eigenActies = () => <EigenActies />
