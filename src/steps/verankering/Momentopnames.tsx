/** Looking back: take a momentopname, compare two of them on the map, or begin a dossier of its own out of one. Source: method S4. */
import { useState } from 'react'
import { type Id, NAAM_MAX } from '../../domain/model/grond'
import type { Momentopname } from '../../domain/model/momentopname'
import { thawMomentopname } from '../../domain/bestand/terugblik'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { removeMomentopname, renameMomentopname } from '../../store/mutaties'
import { maakMomentopname } from '../../store/momentopname'
import { useTekst } from '../../store/naam'
import { regelveld } from '../../store/schetsen'
import { writeDatum } from '../../taal/datumlezer'
import { flushConcepten } from '../../ui/concepten'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonKaart, IcoonMeer, IcoonMomentopname, IcoonTerugblik, IcoonVerwijder } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { Menu } from '../../ui/Menu'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Schuilveld } from '../../velden/Schuiltekst'
import { Vanzelf } from './Vanzelf'
import styles from './verankering.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'
import { zegMislukking } from '../../taal/mislukking'

/** Newest first. */
const opDatum = (momentopnames: Readonly<Record<Id, Momentopname>>): Momentopname[] =>
  Object.values(momentopnames).sort((a, b) => b.datum.localeCompare(a.datum) || (a.id < b.id ? 1 : -1))

export function Momentopnames() {
  const alle = useDossier((dossier) => opDatum(dossier.momentopnames))
  return (
    <>
      <Nieuw />
      {alle.length > 0 && (
        <ul className={styles.momenten} aria-label="Momentopnames">
          {alle.map((momentopname) => (
            <Rij key={momentopname.id} momentopname={momentopname} />
          ))}
        </ul>
      )}
      {alle.length > 0 && <Vergelijk alle={alle} />}
      <Vanzelf />
    </>
  )
}

function Nieuw() {
  const werkruimte = useWerkruimte()
  const maak = (naam: string) => void maakMomentopname(werkruimte, naam)
  return (
    <div className={styles.nieuw}>
      <Toevoegveld
        label="Naam van de nieuwe momentopname"
        placeholder="Naam, bv. «voor het buurtfeest», dan Enter"
        sleutel="verankering/momentopname"
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(werkruimte.document, 'momentopname')}
        onAdd={maak}
      />
      <Knop
        icon={IcoonMomentopname}
        onPress={() => {
          // Words in the field are its name; leaving the field may have taken it already.
          const voor = Object.keys(werkruimte.dossier().momentopnames).length
          flushConcepten()
          if (Object.keys(werkruimte.dossier().momentopnames).length === voor) maak('')
        }}
      >
        Maak momentopname
      </Knop>
    </div>
  )
}

function Rij({ momentopname }: { momentopname: Afgeschermd<Momentopname> }) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const { id, naam, datum } = momentopname
  const heet = tekst(naam) || writeDatum(datum)
  function zetTerug() {
    const nu = werkruimte.dossier()
    const bewaard = nu.momentopnames[id]
    if (!bewaard) return
    const terug = thawMomentopname(bewaard, nu)
    if (terug.ok) werkruimte.omgeving.beginDossier(terug.dossier)
    else werkruimte.omgeving.meld({ text: zegMislukking(terug.fout), tone: 'alert' })
  }
  return (
    <li className={styles.moment}>
      <div className={styles.woorden}>
        <Schuilveld
          label="Naam van de momentopname"
          labelHidden
          variant="kaal"
          placeholder="Zonder naam"
          value={naam}
          sleutel={`momentopname/${id}/naam`}
          maxLength={NAAM_MAX}
          onCommit={(nieuw, { burst }) => renameMomentopname(werkruimte.document, id, nieuw, burst)}
        />
      </div>
      <span className={styles.datum}>{writeDatum(datum)}</span>
      <Menu
        label={`Momentopname ${heet}`}
        trigger={<IconKnop compact icon={IcoonMeer} label={`Meer met momentopname ${heet}`} side="left" />}
        groups={[
          [
            {
              id: 'vergelijk',
              label: 'Vergelijk met nu, op de kaart',
              icon: IcoonKaart,
              onAction: () => vergelijk(werkruimte, id, null),
            },
            {
              id: 'terug',
              label: 'Open als nieuw dossier',
              hint: 'dit dossier blijft zoals het is',
              icon: IcoonTerugblik,
              onAction: zetTerug,
            },
          ],
          [
            {
              id: 'verwijder',
              label: 'Verwijder momentopname',
              icon: IcoonVerwijder,
              onAction: () => removeMomentopname(werkruimte.document, id),
            },
          ],
        ]}
      />
    </li>
  )
}

function vergelijk(werkruimte: ReturnType<typeof useWerkruimte>, van: Id, naar: Id | null) {
  werkruimte.zet({ vergelijking: { van, naar } })
  werkruimte.omgeving.ga('kaart')
}

/** `nu` cannot be the id of a momentopname: those are longer. */
const NU = 'nu'

function Vergelijk({ alle }: { alle: readonly Afgeschermd<Momentopname>[] }) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const [keuze, setKeuze] = useState<{ van: Id | null; naar: Id }>({ van: null, naar: NU })
  const bestaat = (id: Id | null) => alle.some((momentopname) => momentopname.id === id)
  const van = bestaat(keuze.van) ? (keuze.van ?? '') : (alle[0]?.id ?? '')
  const naar = bestaat(keuze.naar) ? keuze.naar : NU
  const opties = alle.map(({ id, naam, datum }) => ({
    id,
    label: tekst(naam) || writeDatum(datum),
    ...(naam ? { hint: writeDatum(datum) } : {}),
  }))
  return (
    <div className={styles.vergelijk}>
      <Keuze
        label="Vergelijk"
        value={van}
        options={opties}
        onChange={(gekozen) => setKeuze({ van: gekozen, naar })}
      />
      <Keuze
        label="met"
        value={naar}
        options={[{ id: NU, label: 'nu' }, ...opties.filter(({ id }) => id !== van)]}
        onChange={(gekozen) => setKeuze({ van, naar: gekozen ?? NU })}
      />
      <Knop
        variant="primair"
        icon={IcoonKaart}
        onPress={() => vergelijk(werkruimte, van, naar === NU ? null : naar)}
      >
        Toon op de kaart
      </Knop>
    </div>
  )
}
