/** Every bezorgdheid of the dossier, one or many at once: its words, what lies under it, and who carries it. */
import type { Schetsdoel } from '../../domain/model/schets'
import type { Dossier } from '../../domain/model/dossier'
import {
  type Bezorgdheid,
  BEZORGDHEID_BRON_NAAM,
  DIEPERLIGGEND,
  DIEPERLIGGEND_NAAM,
} from '../../domain/model/bezorgdheid'
import { type Id, NAAM_MAX, opOrde, type Sleutel } from '../../domain/model/grond'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useDossier, useWerkruimte } from '../../store/hooks'
import {
  addBezorgdheid,
  carryBezorgdheid,
  editRecords,
  linkBezorgdheden,
  removeBezorgdheden,
  unlinkBezorgdheden,
} from '../../store/mutaties'
import { IcoonVerwijder } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Uitklap } from '../../ui/Uitklap'
import { Vink } from '../../ui/Vink'
import { Actorkiezer } from '../fiche/Actorkiezer'
import { gemeen } from '../../ui/gemeen'
import { useTekst } from '../../store/naam'
import { Samenlijst, type SamenProps } from './Samenlijst'
import { Schuilveld } from '../../velden/Schuiltekst'
import styles from '../fiche/fiche.module.css'
import { ToonAlles } from '../fiche/ToonAlles'
import { hoofdletter } from '../../taal/woorden'

export function BezorgdhedenDeel() {
  const toon = useTekst()
  const werkruimte = useWerkruimte()
  const alle = useDossier((dossier) => opOrde(dossier.bezorgdheden))
  const dieper = DIEPERLIGGEND.filter((soort) => !alle.some(({ dieperliggend }) => dieperliggend === soort))
  return (
    <>
      {alle.length === 0 && <p className={styles.regel}>Waar liggen mensen hier echt van wakker?</p>}
      <Samenlijst
        collectie="bezorgdheden"
        woord={{ een: 'bezorgdheid', meer: 'bezorgdheden' }}
        records={alle}
        noem={({ tekst }) => toon(tekst) || 'zonder woorden'}
        Velden={Bewerk}
      />
      <Toevoegveld
        label="Nieuwe bezorgdheid"
        placeholder="Nieuwe bezorgdheid, dan Enter"
        sleutel="dossier/bezorgdheid"
        suggestions={dieper.map((soort) => ({ id: soort, label: hoofdletter(DIEPERLIGGEND_NAAM[soort]) }))}
        onChoose={(keuze) => {
          const soort = dieper.find((kandidaat) => kandidaat === keuze)
          if (soort)
            addBezorgdheid(werkruimte.document, {
              tekst: hoofdletter(DIEPERLIGGEND_NAAM[soort]),
              dieperliggend: soort,
            })
        }}
        doel={{ wordt: 'bezorgdheid', actoren: [] } satisfies Schetsdoel}
        onAdd={(tekst) => carryBezorgdheid(werkruimte.document, [], { tekst }, 'inschatting')}
      />
    </>
  )
}

function Bewerk({ records: bezorgdheden, samen }: SamenProps<Afgeschermd<Bezorgdheid>>) {
  const werkruimte = useWerkruimte()
  const ids = bezorgdheden.map(({ id }) => id)
  const dragers = useDossier((dossier) => dragersVan(dossier.actoren, ids))
  const [enige] = ids
  const sleutel = ids.join(' ')
  const bewerk = (patch: Partial<Bezorgdheid>, info?: { burst: string }) =>
    editRecords(werkruimte.document, 'bezorgdheden', ids, patch, undefined, info && { continues: info.burst })
  const bij = ids.map((id) =>
    dragers.flatMap((paar) => {
      const [actor = '', bezorgdheid] = paar.split(' ')
      return bezorgdheid === id ? [actor] : []
    }),
  )
  const aantal = new Set(bij.flat()).size
  return (
    <div className={styles.kaart}>
      <Schuilveld
        label="Bezorgdheid"
        labelHidden
        variant="kaal"
        value={gemeen(bezorgdheden, ({ tekst }) => tekst)}
        sleutel={`${sleutel}/tekst`}
        maxLength={NAAM_MAX}
        onCommit={(tekst, info) => bewerk({ tekst: tekst.trim() }, info)}
      />
      <Uitklap
        level={4}
        defaultOpen={samen}
        title={aantal === 0 ? 'Nog bij niemand' : aantal === 1 ? 'Bij 1 actor' : `Bij ${aantal} actoren`}
      >
        <div className={styles.velden}>
          <Keuze
            label="Wat ligt eronder?"
            value={gemeen(bezorgdheden, ({ dieperliggend }) => dieperliggend)}
            options={DIEPERLIGGEND.map((soort) => ({
              id: soort,
              label: hoofdletter(DIEPERLIGGEND_NAAM[soort]),
            }))}
            emptyLabel="Eigen woorden, of nog niet gezegd"
            onChange={(dieperliggend) => bewerk({ dieperliggend })}
          />
          <Vink
            label="Mogelijk discriminatie"
            hint="Dan hoort er meer bij dan luisteren: de antiracisme-, antidiscriminatie- en genderwet gelden. Unia of het eigen meldpunt weet wat nu kan; bij «Meer informatie» staan ze op een rij."
            value={gemeen(bezorgdheden, ({ mogelijkeDiscriminatie }) => mogelijkeDiscriminatie)}
            onChange={(mogelijkeDiscriminatie) => bewerk({ mogelijkeDiscriminatie })}
          />
          <Actorkiezer
            label="Bij wie?"
            placeholder="Wie nog?"
            sleutel={`${sleutel}/dragers`}
            gekozen={bij}
            onVoegToe={(actor) => linkBezorgdheden(werkruimte.document, actor, ids, 'inschatting')}
            onHaalWeg={(actor) => unlinkBezorgdheden(werkruimte.document, actor, ids)}
          />
          <p className={styles.regel}>{`Nieuw hier telt als ${BEZORGDHEID_BRON_NAAM.inschatting}.`}</p>
          <div className={styles.knoppen}>
            <Knop compact icon={IcoonVerwijder} onPress={() => removeBezorgdheden(werkruimte.document, ids)}>
              {ids.length === 1 ? 'Verwijder bezorgdheid' : `Verwijder ${ids.length} bezorgdheden`}
            </Knop>
            {enige !== undefined && ids.length === 1 && (
              <ToonAlles over={{ collectie: 'bezorgdheden', id: enige }} />
            )}
          </div>
        </div>
      </Uitklap>
    </div>
  )
}

/** «actor bezorgdheid» for every pair: flat, because a slice of the dossier is compared entry by entry. */
const dragersVan = (actoren: Dossier['actoren'], ids: readonly Id[]): Sleutel[] =>
  Object.values(actoren).flatMap((actor) =>
    ids.filter((id) => id in actor.bezorgdheden).map((id) => `${actor.id} ${id}`),
  )
