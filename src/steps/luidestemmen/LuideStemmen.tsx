/** Luide stemmen and the moments and fora where they speak, each as one table to look at and to fill in. Source: method S2.1. */
import { EENHEDEN, EENHEID_NAAM } from '../../domain/model/actor'
import { readLuideStemmen, zegKanten } from '../../domain/lezing/luidestemmen'
import { TEKST_MAX } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editActoren } from '../../store/mutaties'
import { useNaam, useTekst } from '../../store/naam'
import { useBladkop } from '../../ui/bladkop'
import { Keuze } from '../../ui/Keuze'
import { buildOpties } from '../../ui/opties'
import { Vink } from '../../ui/Vink'
import { Begriptekst } from '../../velden/Begriptekst'
import { Schuilvak } from '../../velden/Schuilvak'
import { Code } from '../../velden/zin/Code'
import { Tips } from '../bladzijde/Tips'
import { Fora } from './Fora'
import styles from './luidestemmen.module.css'

export function LuideStemmen() {
  const titel = useBladkop()
  return (
    <div className={styles.scherm}>
      <header className={styles.kop}>
        <h2 ref={titel} tabIndex={-1}>
          Luide stemmen en fora
        </h2>
        <p>
          <Begriptekst tekst="Wie klinkt luid, waar, en wat kunnen jullie daar doen? Luide stemmen wegen niet mee in wat de kaart voorstelt." />{' '}
          <Code code="S2.1" />
        </p>
      </header>
      <Stemmen />
      <Fora />
      <Tips />
    </div>
  )
}

function Stemmen() {
  const { document, omgeving } = useWerkruimte()
  const naam = useNaam()
  const tekst = useTekst()
  const rijen = useDossier(
    (dossier) => dossier,
    (dossier) => readLuideStemmen(dossier).map((actor) => ({ actor, kant: zegKanten(dossier, actor) })),
  )
  if (rijen.length === 0)
    return (
      <p className={styles.zacht}>
        Nog geen luide stem op de kaart. <a href={omgeving.adres('kaart')}>Naar de kaart</a>
      </p>
    )
  return (
    <div className={styles.tabel}>
      <table aria-label="Luide stemmen">
        <thead>
          <tr>
            <th scope="col">Wie</th>
            <th scope="col">Voor of tegen</th>
            <th scope="col">Persoon of groep</th>
            <th scope="col">Van buiten</th>
            <th scope="col">Kans om te betrekken</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ actor, kant }) => {
            const wie = naam(actor)
            return (
              <tr key={actor.id}>
                <th scope="row" dir="auto">
                  {wie}
                </th>
                <td>{tekst(kant) || <span className={styles.zacht}>nog geen standpunt</span>}</td>
                <td>
                  <Keuze
                    label={`Persoon of groep: ${wie}`}
                    labelHidden
                    value={actor.eenheid}
                    emptyLabel="niet gezegd"
                    options={buildOpties(EENHEDEN, EENHEID_NAAM)}
                    onChange={(eenheid) => editActoren(document, [actor.id], { eenheid })}
                  />
                </td>
                <td>
                  <Vink
                    label="van buiten"
                    spoken={`Van buiten de gemeente: ${wie}`}
                    value={!actor.binnenGemeente}
                    onChange={(buiten) => editActoren(document, [actor.id], { binnenGemeente: !buiten })}
                  />
                </td>
                <td>
                  <Schuilvak
                    label={`Kans om te betrekken: ${wie}`}
                    labelHidden
                    rows={1}
                    value={actor.opportuniteit}
                    sleutel={`${actor.id}/tabel/opportuniteit`}
                    maxLength={TEKST_MAX}
                    onCommit={(opportuniteit, { burst }) =>
                      editActoren(document, [actor.id], { opportuniteit }, undefined, { continues: burst })
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
