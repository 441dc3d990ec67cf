/** The werkgroep: who, with which expertise, role and mandate; who leads, and when it meets with whom decides. Source: method S1.4, S1.5. */
import { Begriptekst } from '../../velden/Begriptekst'
import { memo } from 'react'
import { type Id, NAAM_MAX, opOrde, TEKST_MAX } from '../../domain/model/grond'
import type { Lid } from '../../domain/model/werkgroep'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { addLidOpKaart, editRecords, editSectie, moveRecord, removeRecords } from '../../store/mutaties'
import { useNaam, useTekst } from '../../store/naam'
import { regelveld } from '../../store/schetsen'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonKaart, IcoonPlus, IcoonSluit, IcoonVink, IcoonZoek } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Menu } from '../../ui/Menu'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Volgorde } from '../../ui/Volgorde'
import { Schuilveld } from '../../velden/Schuiltekst'
import { Schuilvak } from '../../velden/Schuilvak'
import styles from './situatie.module.css'
import ledenStyles from './leden.module.css'
import { Ledenplak } from './Ledenplak'
import { type Afgeschermd, terugTekst } from '../../store/dossiertekst'

export function Leden() {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const leden = useDossier((dossier) => opOrde(dossier.leden))
  return (
    <div className={styles.lijst}>
      {leden.length > 0 && (
        <div>
          <div className={ledenStyles.ledenkop} aria-hidden>
            <span>Wie</span>
            <span>Expertise</span>
            <span>Rol</span>
            <span>Mandaat</span>
          </div>
          <Volgorde
            label="Leden van de werkgroep"
            items={leden}
            nameOf={({ wie }) => tekst(wie) || 'lid zonder naam'}
            onMove={(id, index) => moveRecord(document, 'leden', id, index)}
          >
            {(lid) => <Ledenrij lid={lid} />}
          </Volgorde>
        </div>
      )}
      <Toevoegveld
        label="Nieuw lid van de werkgroep"
        placeholder="Naam of functie, dan Enter"
        sleutel="leden/nieuw"
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'lid')}
      />
      <Ledenplak />
      <Leiding leden={leden} />
    </div>
  )
}

type Veld = 'wie' | 'expertise' | 'rol'
const VELDEN: readonly { veld: Veld; label: string; leeg: string }[] = [
  { veld: 'wie', label: 'Wie', leeg: 'wie?' },
  { veld: 'expertise', label: 'Expertise', leeg: 'expertise' },
  { veld: 'rol', label: 'Rol in de werkgroep', leeg: 'rol' },
]

/** Redraws only when this lid changes: thirty of them stay quick. */
const Ledenrij = memo(function Ledenrij({ lid }: { lid: Afgeschermd<Lid> }) {
  const werkruimte = useWerkruimte()
  const { document } = werkruimte
  const tekst = useTekst()
  const naam = tekst(lid.wie) || 'dit lid'
  const bewerk = (patch: Partial<Omit<Lid, 'id' | 'orde'>>, burst?: string) =>
    editRecords(document, 'leden', [lid.id], patch, undefined, { continues: burst })
  return (
    <div className={ledenStyles.lid}>
      {VELDEN.map(({ veld, label, leeg }) => (
        <div key={veld} className={ledenStyles[veld]}>
          <Schuilveld
            label={veld === 'wie' ? label : `${label} van ${naam}`}
            labelHidden
            variant="kaal"
            placeholder={leeg}
            value={lid[veld]}
            sleutel={`leden/${lid.id}/${veld}`}
            maxLength={NAAM_MAX}
            overPersoon={lid.wie !== ''}
            onCommit={(waarde, { burst }) => bewerk({ [veld]: waarde }, burst)}
          />
          {veld === 'wie' && <AlsActor id={lid.actor} />}
        </div>
      ))}
      <div className={ledenStyles.mandaat}>
        <Keuze
          label={`Mandaat van ${naam}`}
          labelHidden
          value={lid.mandaat === null ? null : lid.mandaat ? 'ja' : 'nee'}
          options={[
            { id: 'ja', label: 'ja' },
            { id: 'nee', label: 'nee' },
          ]}
          emptyLabel="?"
          onChange={(waarde) => bewerk({ mandaat: waarde === null ? null : waarde === 'ja' })}
        />
      </div>
      <div className={ledenStyles.weg}>
        <OpDeKaart lid={lid} />
        <IconKnop
          compact
          icon={IcoonZoek}
          label={`Toon alles over ${naam}`}
          side="left"
          onPress={() => werkruimte.zet({ dialoog: 'overal', over: { collectie: 'leden', id: lid.id } })}
        />
        <IconKnop
          compact
          icon={IcoonSluit}
          label={`Verwijder ${naam}`}
          side="left"
          onPress={() => removeRecords(document, 'leden', [lid.id])}
        />
      </div>
    </div>
  )
})

/** Who they are on the map, in sight for everybody. */
function AlsActor({ id }: { id: Id | null }) {
  const naam = useNaam()
  const actor = useDossier(({ actoren }) => (id === null ? undefined : actoren[id]))
  return actor ? <span className={ledenStyles.alsActor}>op de kaart: {naam(actor)}</span> : null
}

/** A lid can be somebody of the map: then what the map knows of their reach counts for what they pull. */
function OpDeKaart({ lid }: { lid: Afgeschermd<Lid> }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const naam = useNaam()
  const kandidaten = useDossier(({ actoren }) =>
    Object.values(actoren).filter((actor) => actor.soort === 'netwerk' || actor.professional),
  )
  const wie = tekst(lid.wie) || 'dit lid'
  const naamVanLid = terugTekst(lid.wie) || 'Lid'
  const koppel = (actor: Id | null, label: string) =>
    editRecords(document, 'leden', [lid.id], { actor }, label)
  return (
    <Menu
      label={`Wie is ${wie} op de kaart?`}
      trigger={<IconKnop compact icon={IcoonKaart} label={`Wie is ${wie} op de kaart?`} side="left" />}
      groups={[
        kandidaten
          .map((actor) => ({ id: actor.id, label: naam(actor) }))
          .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
          .map(({ id, label }) => ({
            id,
            label,
            ...(id === lid.actor ? { icon: IcoonVink } : {}),
            onAction: () => koppel(id, `${naamVanLid} staat op de kaart`),
          })),
        lid.actor === null
          ? [
              {
                id: '-nieuw-',
                label: 'Zet op de kaart, bij het netwerk',
                icon: IcoonPlus,
                onAction: () => void addLidOpKaart(document, lid.id),
              },
            ]
          : [
              {
                // No actor can have this id.
                id: '-geen-',
                label: 'Staat niet op de kaart',
                icon: IcoonSluit,
                onAction: () => koppel(null, `${naamVanLid} staat niet op de kaart`),
              },
            ],
      ]}
    />
  )
}

function Leiding({ leden }: { leden: readonly Afgeschermd<Lid>[] }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const projectleider = useDossier(({ werkgroep }) => werkgroep.projectleider)
  const overleg = useDossier(({ werkgroep }) => werkgroep.overleg)
  const wie = (id: Id | null) => terugTekst(leden.find((lid) => lid.id === id)?.wie ?? '')
  return (
    <>
      <div className={ledenStyles.veld}>
        <h3 className={ledenStyles.veldkop}>Wie is projectleider?</h3>
        <p className={styles.uitleg}>
          <Begriptekst tekst="De projectleider brengt samen en bewaakt het overzicht, en stemt af met de schepen of burgemeester." />
        </p>
        {leden.length === 0 ? (
          <p className={styles.uitleg}>Zet eerst iemand in de lijst.</p>
        ) : (
          <div className={ledenStyles.smal}>
            <Keuze
              label="Projectleider"
              labelHidden
              value={projectleider}
              options={leden.map((lid) => ({ id: lid.id, label: tekst(lid.wie) || 'lid zonder naam' }))}
              emptyLabel="nog niemand"
              onChange={(id) =>
                editSectie(
                  document,
                  'werkgroep',
                  { projectleider: id },
                  id ? `Projectleider: ${wie(id)}` : 'Geen projectleider',
                )
              }
            />
          </div>
        )}
        <p className={styles.bepaalt}>Dit bepaalt wie het plan bewaakt. Niet wie alles doet.</p>
      </div>
      <div className={ledenStyles.veld}>
        <h3 className={ledenStyles.veldkop}>Wanneer zitten jullie samen met directie of schepenen?</h3>
        <Schuilvak
          label="Tussentijds overleg met directie of schepenen"
          labelHidden
          rows={1}
          variant={overleg === '' ? 'gewoon' : 'rustig'}
          placeholder="Bijvoorbeeld: elke eerste maandag van de maand"
          value={overleg}
          sleutel="werkgroep/overleg"
          maxLength={TEKST_MAX}
          onCommit={(nieuw, { burst }) =>
            editSectie(document, 'werkgroep', { overleg: nieuw }, 'Tussentijds overleg gewijzigd', {
              continues: burst,
            })
          }
        />
        <p className={styles.bepaalt}>Dit bepaalt wanneer een beslissing kan vallen.</p>
      </div>
    </>
  )
}
