/** «Verbind met…»: a relatie without a mouse. Say how, find who, Enter; the dialog stays for the next one. */
import { useState } from 'react'
import { ACTOR_SOORT_NAAM } from '../../domain/model/actor'
import type { Id } from '../../domain/model/grond'
import { RELATIE, RELATIE_TYPEN } from '../../domain/model/relatie'
import { useDossier, useSelectie, useSessie, useWerkruimte } from '../../store/hooks'
import { addRelaties } from '../../store/mutaties'
import { Dialoog } from '../../ui/Dialoog'
import { Keuzerij } from '../../ui/Keuzerij'
import { Kieslijst } from '../../ui/Kieslijst'
import { Knop } from '../../ui/Knop'
import { NaamIcoon } from '../../ui/NaamIcoon'
import styles from '../lijst/lijst.module.css'
import verbindStyles from './verbind.module.css'
import { useNaam } from '../../store/naam'
import { Relatielijntje } from './Relatielijntje'

export function VerbindDialoog() {
  const werkruimte = useWerkruimte()
  const naam = useNaam()
  const { actoren: vanIds } = useSelectie()
  const type = useSessie((sessie) => sessie.relatieType)
  const dossier = useDossier((d) => d)
  const [klaar, setKlaar] = useState<readonly Id[]>([])

  const van = vanIds.flatMap((id) => dossier.actoren[id] ?? [])
  const [eerste] = van
  const wie = van.length === 1 && eerste ? naam(eerste) : `${van.length} actoren`
  const relatiesMet = (id: Id): string =>
    Object.values(dossier.relaties)
      .filter(({ van: a, naar: b }) => (a === id && vanIds.includes(b)) || (b === id && vanIds.includes(a)))
      .map((relatie) => RELATIE[relatie.type].naam)
      .join(', ')
  const anderen = Object.values(dossier.actoren)
    .filter(({ id }) => !(vanIds.length === 1 && id === vanIds[0]))
    .map((actor) => {
      const al = relatiesMet(actor.id)
      return {
        id: actor.id,
        label: naam(actor),
        hint:
          al === ''
            ? ACTOR_SOORT_NAAM[actor.soort]
            : `${ACTOR_SOORT_NAAM[actor.soort]} · al verbonden: ${al}`,
        icon: <NaamIcoon naam={actor.soort} size={18} />,
      }
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))

  function verbind(naar: Id) {
    const gemaakt = addRelaties(werkruimte.document, vanIds, naar, type)
    if (gemaakt.length > 0) setKlaar([...klaar.filter((id) => id !== naar), naar])
    else werkruimte.omgeving.announce('Die relatie is er al')
  }
  const sluit = () => werkruimte.zet({ dialoog: null })

  return (
    <Dialoog
      open
      onClose={sluit}
      title={`Verbind ${wie} met…`}
      footer={
        <Knop variant="primair" onPress={sluit}>
          Klaar
        </Knop>
      }
    >
      <div className={verbindStyles.verbind}>
        <Kieslijst
          label="Met wie?"
          placeholder="Typ een naam, dan Enter"
          items={anderen}
          onChoose={verbind}
          empty="Niemand met die letters."
          // eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog that opens to be typed in
          autoFocus
        />
        <Keuzerij
          label="Hoe?"
          compact
          value={type}
          options={RELATIE_TYPEN.map((id) => ({ id, label: RELATIE[id].naam }))}
          onChange={(relatieType) => werkruimte.zet({ relatieType })}
        />
        <p className={verbindStyles.zin}>
          <Relatielijntje type={type} />
          <span>
            {wie} {RELATIE[type].zin} … <span className={styles.zacht}>{RELATIE[type].betekenis}</span>
          </span>
        </p>
        {klaar.length > 0 && (
          <output className={styles.zacht}>
            Verbonden met{' '}
            {klaar
              .flatMap((id) => dossier.actoren[id] ?? [])
              .map(naam)
              .join(', ')}
          </output>
        )}
      </div>
    </Dialoog>
  )
}
