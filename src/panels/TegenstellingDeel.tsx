/** The tegenstelling on screen: its two words, what feeds it, and its place among the others. */
import { NAAM_MAX, opOrde, TEKST_MAX } from '../domain/grond'
import type { Tegenstelling } from '../domain/tegenstelling'
import { useDossier, useWerkruimte } from '../store/hooks'
import { editRecords, editSectie, moveTegenstelling, removeTegenstelling } from '../store/mutaties'
import { NIETS } from '../store/sessie'
import { IcoonVerwijder } from '../ui/icoon'
import { ICONEN } from '../ui/iconen'
import { IconKnop } from '../ui/IconKnop'
import { Knop } from '../ui/Knop'
import { Tekstvak } from '../ui/Tekstvak'
import { Tekstveld } from '../ui/Tekstveld'
import styles from './selectie.module.css'

const LABEL = {
  wij: 'Label van wij gewijzigd',
  zij: 'Label van zij gewijzigd',
  incidenten: 'Incidenten gewijzigd',
} as const

export function TegenstellingDeel({ tegenstelling }: { tegenstelling: Tegenstelling }) {
  const werkruimte = useWerkruimte()
  const ids = useDossier((dossier) => opOrde(dossier.tegenstellingen).map(({ id }) => id))
  const hoofd = useDossier(({ kop }) => kop.hoofdtegenstelling)
  const plek = ids.indexOf(tegenstelling.id)
  const isHoofd = hoofd === tegenstelling.id || (plek === 0 && !ids.includes(hoofd ?? ''))
  const veld = (naam: keyof typeof LABEL) => ({
    value: tegenstelling[naam],
    sleutel: `${tegenstelling.id}/${naam}`,
    onCommit: (waarde: string, { burst }: { burst: string }) =>
      editRecords(
        werkruimte.document,
        'tegenstellingen',
        [tegenstelling.id],
        { [naam]: waarde },
        LABEL[naam],
        {
          continues: burst,
        },
      ),
  })
  return (
    <section className={styles.velden} aria-label="Tegenstelling">
      <div className={styles.paar}>
        <Tekstveld label="Wij" placeholder="wij" maxLength={NAAM_MAX} {...veld('wij')} />
        <Tekstveld label="Zij" placeholder="zij" maxLength={NAAM_MAX} {...veld('zij')} />
      </div>
      <Tekstvak
        label="Incidenten die meespelen"
        maxLength={TEKST_MAX}
        placeholder="Wat gebeurde er, hier of elders, dat deze tegenstelling voedt?"
        {...veld('incidenten')}
      />
      <div className={styles.knoppen}>
        {ids.length > 1 && (
          <>
            <Knop
              compact
              icon={ICONEN.hoofdzaak}
              pressed={isHoofd}
              onPress={() => {
                const patch = { hoofdtegenstelling: tegenstelling.id }
                if (!isHoofd) editSectie(werkruimte.document, 'kop', patch, 'Hoofdtegenstelling gekozen')
              }}
            >
              Hoofdtegenstelling
            </Knop>
            <IconKnop
              compact
              icon={ICONEN.links}
              label="Naar links"
              disabled={plek <= 0}
              onPress={() => moveTegenstelling(werkruimte.document, tegenstelling.id, -1)}
            />
            <IconKnop
              compact
              icon={ICONEN.rechts}
              label="Naar rechts"
              disabled={plek >= ids.length - 1}
              onPress={() => moveTegenstelling(werkruimte.document, tegenstelling.id, 1)}
            />
          </>
        )}
        <IconKnop
          compact
          icon={IcoonVerwijder}
          label="Tegenstelling verwijderen"
          onPress={() => {
            werkruimte.zet({ tegenstelling: ids[plek + 1] ?? ids[plek - 1] ?? null, selectie: NIETS })
            removeTegenstelling(werkruimte.document, tegenstelling.id)
          }}
        />
      </div>
    </section>
  )
}
