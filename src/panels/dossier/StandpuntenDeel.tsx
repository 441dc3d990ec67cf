/** Standpunten: what people say they are for or against. The question behind it leads to a bezorgdheid. Source: method S2.2. */
import { STANDPUNT_KANTEN, type Standpunt } from '../../domain/model/bezorgdheid'
import type { Dossier } from '../../domain/model/dossier'
import { type Id, NAAM_MAX, opOrde, TEKST_MAX } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { carryBezorgdheid, editRecords, removeStandpunten } from '../../store/mutaties'
import { regelveld } from '../../store/schetsen'
import { IcoonVerwijder } from '../../ui/icoon'
import { ICONEN } from '../../ui/iconen'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Uitklap } from '../../ui/Uitklap'
import { VERSCHILT } from '../../ui/verschilt'
import { Actorkiezer } from '../fiche/Actorkiezer'
import { gemeen } from '../../ui/gemeen'
import { useTekst } from '../../store/naam'
import { Samenlijst, type SamenProps } from './Samenlijst'
import { Schuilveld } from '../../velden/Schuiltekst'
import { Schuilvak } from '../../velden/Schuilvak'
import styles from '../fiche/fiche.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

export function StandpuntenDeel() {
  const toon = useTekst()
  const werkruimte = useWerkruimte()
  const alle = useDossier((dossier) => opOrde(dossier.standpunten))
  return (
    <>
      {alle.length === 0 && (
        <p className={styles.regel}>
          «Het centrum moet weg» is een standpunt. Waar is men dan vóór? Daar zit de bezorgdheid.
        </p>
      )}
      <Samenlijst
        collectie="standpunten"
        woord={{ een: 'standpunt', meer: 'standpunten' }}
        records={alle}
        noem={({ tekst }) => toon(tekst) || 'zonder woorden'}
        Velden={Bewerk}
      />
      <Toevoegveld
        label="Nieuw standpunt"
        placeholder="Nieuw standpunt, dan Enter"
        sleutel="dossier/standpunt"
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(werkruimte.document, 'standpunt')}
      />
    </>
  )
}

function Bewerk({ records: standpunten, samen }: SamenProps<Afgeschermd<Standpunt>>) {
  const werkruimte = useWerkruimte()
  const ids = standpunten.map(({ id }) => id)
  const sleutel = ids.join(' ')
  const waarVoor = gemeen(standpunten, (standpunt) => standpunt.waarVoor)
  const actoren = [...new Set(standpunten.flatMap((standpunt) => standpunt.actoren))]
  const kanBezorgdheid = useDossier((dossier) => {
    const antwoord = antwoordOp(dossier, ids)
    return (
      antwoord !== '' &&
      !Object.values(dossier.bezorgdheden).some(({ tekst }) => tekst === antwoord.slice(0, NAAM_MAX))
    )
  })
  const bewerk = (
    wijziging: Partial<Standpunt> | ((standpunt: Standpunt) => Partial<Standpunt>),
    info?: { burst: string },
  ) =>
    editRecords(
      werkruimte.document,
      'standpunten',
      ids,
      wijziging,
      undefined,
      info && { continues: info.burst },
    )
  return (
    <div className={styles.kaart}>
      <Schuilveld
        label="Standpunt"
        labelHidden
        variant="kaal"
        value={gemeen(standpunten, ({ tekst }) => tekst)}
        sleutel={`${sleutel}/tekst`}
        maxLength={NAAM_MAX}
        onCommit={(tekst, info) => bewerk({ tekst: tekst.trim() }, info)}
      />
      <Schuilvak
        label="Waar is men dan vóór?"
        rows={1}
        maxLength={TEKST_MAX}
        value={waarVoor}
        sleutel={`${sleutel}/waarVoor`}
        onCommit={(tekst, info) => bewerk({ waarVoor: tekst }, info)}
      />
      {kanBezorgdheid && (
        <div className={styles.knoppen}>
          <Knop
            compact
            icon={ICONEN.plus}
            onPress={() => {
              const tekst = antwoordOp(werkruimte.dossier(), ids)
              carryBezorgdheid(werkruimte.document, actoren, { tekst }, 'inschatting')
            }}
          >
            Maak hier een bezorgdheid van
          </Knop>
        </div>
      )}
      <Uitklap
        level={4}
        defaultOpen={samen}
        title={
          actoren.length === 0
            ? 'Van wie?'
            : actoren.length === 1
              ? 'Van 1 actor'
              : `Van ${actoren.length} actoren`
        }
      >
        <div className={styles.velden}>
          <Keuze
            label="Kant"
            value={gemeen(standpunten, ({ kant }) => kant)}
            options={STANDPUNT_KANTEN.map((kant) => ({ id: kant, label: kant }))}
            emptyLabel="Niet gezegd"
            onChange={(kant) => bewerk({ kant })}
          />
          <Actorkiezer
            label="Van wie?"
            placeholder="Wie nog?"
            sleutel={`${sleutel}/actoren`}
            gekozen={standpunten.map((standpunt) => standpunt.actoren)}
            onVoegToe={(actor) => bewerk((standpunt) => ({ actoren: [...standpunt.actoren, actor] }))}
            onHaalWeg={(actor) =>
              bewerk((standpunt) => ({ actoren: standpunt.actoren.filter((ander) => ander !== actor) }))
            }
          />
          <div className={styles.knoppen}>
            <Knop compact icon={IcoonVerwijder} onPress={() => removeStandpunten(werkruimte.document, ids)}>
              {ids.length === 1 ? 'Verwijder standpunt' : `Verwijder ${ids.length} standpunten`}
            </Knop>
          </div>
        </div>
      </Uitklap>
    </div>
  )
}

/** What lies behind these, where all say the same; else nothing. */
function antwoordOp(dossier: Dossier, ids: readonly Id[]): string {
  const waarVoor = gemeen(ids, (id) => dossier.standpunten[id]?.waarVoor.trim() ?? '')
  return waarVoor === VERSCHILT ? '' : waarVoor
}
