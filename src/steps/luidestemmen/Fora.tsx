/** Moments and fora as one table: when, how people speak there, what we can do there and what we answer. */
import { type Forum, FORUM_IMPACTEN, FORUM_PLEKKEN } from '../../domain/model/forum'
import { NAAM_MAX, opOrde, TEKST_MAX } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editRecords } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { regelveld } from '../../store/schetsen'
import { Keuze } from '../../ui/Keuze'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Schuilvak } from '../../velden/Schuilvak'
import styles from './luidestemmen.module.css'

const KOLOMMEN = [
  { veld: 'wanneer', kop: 'Wanneer', max: NAAM_MAX },
  { veld: 'hoe', kop: 'Hoe men er spreekt', max: TEKST_MAX },
  { veld: 'eigenReactie', kop: 'Onze reactie', max: TEKST_MAX },
] as const

export function Fora() {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const fora = useDossier((dossier) => opOrde(dossier.fora))
  return (
    <section className={styles.fora} aria-labelledby="fora-kop">
      <h3 id="fora-kop">Momenten en fora</h3>
      <p className={styles.zacht}>Richt je op waar jullie impact hebben.</p>
      {fora.length > 0 && (
        <div className={styles.tabel}>
          <table aria-label="Momenten en fora">
            <thead>
              <tr>
                <th scope="col">Forum</th>
                <th scope="col">Waar</th>
                <th scope="col">Onze impact</th>
                {KOLOMMEN.map(({ kop }) => (
                  <th key={kop} scope="col">
                    {kop}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fora.map((forum) => {
                const naam = tekst(forum.naam) || 'zonder naam'
                const bewerk = (patch: Partial<Forum>, burst?: string) =>
                  editRecords(document, 'fora', [forum.id], patch, undefined, { continues: burst })
                return (
                  <tr key={forum.id}>
                    <th scope="row" dir="auto">
                      {naam}
                    </th>
                    <td>
                      <Keuze
                        label={`Waar: ${naam}`}
                        labelHidden
                        value={forum.plek}
                        emptyLabel="niet gezegd"
                        options={FORUM_PLEKKEN.map((id) => ({ id, label: id }))}
                        onChange={(plek) => bewerk({ plek })}
                      />
                    </td>
                    <td>
                      <Keuze
                        label={`Onze impact: ${naam}`}
                        labelHidden
                        value={forum.impact}
                        emptyLabel="niet gezegd"
                        options={FORUM_IMPACTEN.map((id) => ({ id, label: id }))}
                        onChange={(impact) => bewerk({ impact })}
                      />
                    </td>
                    {KOLOMMEN.map(({ veld, kop, max }) => (
                      <td key={veld}>
                        <Schuilvak
                          label={`${kop}: ${naam}`}
                          labelHidden
                          rows={1}
                          value={forum[veld]}
                          sleutel={`${forum.id}/tabel/${veld}`}
                          maxLength={max}
                          onCommit={(nieuw, { burst }) => bewerk({ [veld]: nieuw }, burst)}
                        />
                      </td>
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <Toevoegveld
        label="Nieuw moment of forum"
        placeholder="Nieuw moment of forum, dan Enter"
        sleutel="luidestemmen/forum/nieuw"
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'forum')}
      />
    </section>
  )
}
