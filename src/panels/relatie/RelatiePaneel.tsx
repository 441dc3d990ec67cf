/** One relatie, or many: which kind, which way, and a word on the line. */
import { type Id, NAAM_MAX } from '../../domain/model/grond'
import { beoordeelNaam } from '../../domain/masker/naamoordeel'
import { RELATIE, type Relatie } from '../../domain/model/relatie'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editRelaties, reverseRelaties } from '../../store/mutaties'
import { opdracht } from '../../store/opdracht/opdrachten'
import { NIETS } from '../../store/sessie'
import { IcoonVerwijder } from '../../ui/icoon'
import { ICONEN } from '../../ui/iconen'
import { Knop } from '../../ui/Knop'
import { VERSCHILT } from '../../ui/verschilt'
import { gemeen } from '../../ui/gemeen'
import { useNaam } from '../../store/naam'
import { Relatielijntje } from './Relatielijntje'
import { Schuilveld } from '../../velden/Schuiltekst'
import styles from '../fiche/fiche.module.css'
import relatieStyles from './relatie.module.css'
import { ToonAlles } from '../fiche/ToonAlles'
import { Typekeuze } from './Typekeuze'
import type { Afgeschermd } from '../../store/dossiertekst'

export function RelatiePaneel({ relaties }: { relaties: readonly Afgeschermd<Relatie>[] }) {
  const werkruimte = useWerkruimte()
  const [eerste] = relaties
  const metPersoon = useDossier(({ actoren }) =>
    relaties
      .flatMap(({ van, naar }) => [actoren[van], actoren[naar]])
      .some((actor) => actor && beoordeelNaam(actor).persoon),
  )
  if (!eerste) return null
  const ids = relaties.map(({ id }) => id)
  const type = gemeen(relaties, (relatie) => relatie.type)
  return (
    <>
      <header className={styles.kop}>
        <div className={styles.titels}>
          <h2 className={styles.titel}>{ids.length === 1 ? 'Relatie' : `${ids.length} relaties`}</h2>
          {ids.length > 1 && (
            <p className={styles.ondertitel}>
              {type === VERSCHILT ? 'van verschillend type' : RELATIE[type].naam}
            </p>
          )}
        </div>
      </header>
      <div className={styles.velden}>
        {ids.length === 1 && <Tussen relatie={eerste} />}
        <Typekeuze
          label="Type"
          value={type}
          onChange={(nieuw) => editRelaties(werkruimte.document, ids, { type: nieuw })}
        />
        <Schuilveld
          label="Op de lijn"
          value={gemeen(relaties, ({ nota }) => nota)}
          sleutel={`${ids.join(' ')}/nota`}
          placeholder={type === VERSCHILT ? 'een paar woorden' : RELATIE[type].naam}
          maxLength={NAAM_MAX}
          overPersoon={metPersoon}
          onCommit={(nota, { burst }) =>
            editRelaties(werkruimte.document, ids, { nota }, undefined, { continues: burst })
          }
        />
        <div className={styles.knoppen}>
          <Knop compact icon={ICONEN.draaiOm} onPress={() => reverseRelaties(werkruimte.document, ids)}>
            Draai om
          </Knop>
          <Knop compact icon={IcoonVerwijder} onPress={() => opdracht('verwijder').run(werkruimte)}>
            Verwijder
          </Knop>
          {ids.length === 1 && <ToonAlles over={{ collectie: 'relaties', id: eerste.id }} />}
        </div>
      </div>
    </>
  )
}

/** From whom to whom, as a sentence of two links. */
function Tussen({ relatie }: { relatie: Afgeschermd<Relatie> }) {
  const werkruimte = useWerkruimte()
  const naam = useNaam()
  const van = useDossier((dossier) => dossier.actoren[relatie.van])
  const naar = useDossier((dossier) => dossier.actoren[relatie.naar])
  if (!van || !naar) return null
  const kies = (id: Id) => {
    werkruimte.zet({ selectie: { ...NIETS, actoren: [id] } })
    werkruimte.kaart?.toon([id])
  }
  return (
    <div className={relatieStyles.tussen}>
      <button type="button" className={styles.link} onClick={() => kies(van.id)}>
        <strong dir="auto">{naam(van)}</strong>
      </button>
      <span className={relatieStyles.zin}>
        <Relatielijntje type={relatie.type} />
        {RELATIE[relatie.type].zin}
      </span>
      <button type="button" className={styles.link} onClick={() => kies(naar.id)}>
        <strong dir="auto">{naam(naar)}</strong>
      </button>
    </div>
  )
}
