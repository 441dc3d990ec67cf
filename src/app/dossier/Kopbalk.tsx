/** The bar on top: which dossier this is, whether it is saved, what can be undone, and the ways out. */
import { useEffect, useSyncExternalStore } from 'react'
import type { Bibliotheek, OpenDossier } from '../../document/bibliotheek'
import type { OpslagStatus } from '../../document/schijf/opslag'
import { zegReden } from '../../document/schijf/opslagfout'
import { NAAM_MAX } from '../../domain/model/grond'
import { DOSSIERKAART, type StapId } from '../../domain/vragen/stappen'
import { useDossier, useHistory, useSessie, useWerkruimte } from '../../store/hooks'
import { useTekst, useZegbaar } from '../../store/naam'
import { editSectie } from '../../store/mutaties'
import { opdracht } from '../../store/opdracht/opdrachten'
import { useZegToets } from '../../store/opdracht/toetsen'
import { IconKnop } from '../../ui/IconKnop'
import { Knop } from '../../ui/Knop'
import { Menu } from '../../ui/Menu'
import {
  IcoonBewaar,
  IcoonDupliceer,
  IcoonExporteer,
  IcoonHulp,
  IcoonMeer,
  IcoonOngedaan,
  IcoonOpnieuw,
  IcoonStart,
  IcoonBegrippen,
  IcoonToetsen,
  IcoonVeilig,
  IcoonZoek,
} from '../../ui/icoon'
import { isIetsOnbewaard, volgConcepten } from '../../ui/concepten'
import { later } from '../../ui/later'
import { useMedia } from '../../ui/useMedia'
import { Schuilveld } from '../../velden/Schuiltekst'
import styles from './kopbalk.module.css'
import { useVraagBijSluiten } from '../toestel/blijf'
import { zegFout } from '../toestel/meldfout'
import { klok } from '../toestel/omgeving'
import { gaNaar, writeRoute, START } from '../toestel/route'
import { zegKlok, zegBestand } from '../../taal/wanneer'
import { Staptabs } from './Staptabs'

/** Too narrow for all buttons beside a title: what is least often pressed stands in the menu. */
const TELEFOON = '(max-width: 479px)'
/** Wide enough to say in the bar how old the last file is; elsewhere the menu says it. */
const RUIM = '(min-width: 1720px)'

const bestandlijn = later(() => import('./Bestandstand').then((m) => m.Bestandstand))

type KopbalkProps = { id: string; open: OpenDossier; bibliotheek: Bibliotheek; stap: StapId; deel: string }

export function Kopbalk({ id, open, bibliotheek, stap, deel }: KopbalkProps) {
  const werkruimte = useWerkruimte()
  const zegToets = useZegToets()
  const { undo, redo } = useHistory()
  const zegbaar = useZegbaar()
  const telefoon = useMedia(TELEFOON)
  const opnieuw = redo ? `Opnieuw: ${zegbaar(redo)}` : 'Niets om opnieuw te doen'
  const ruim = useMedia(RUIM)
  const bestandOp = useSyncExternalStore(
    bibliotheek.subscribe,
    () => bibliotheek.list().find((rij) => rij.id === id)?.bestandOp ?? null,
  )
  const bestandstand = zegBestand(bestandOp, klok())
  const naarDossierkaart = () => werkruimte.omgeving.ga('situatie', DOSSIERKAART)
  return (
    <header className={styles.kop}>
      <a className={styles.huis} href={writeRoute(START)} aria-label="Middenveld: naar alle dossiers">
        <span className={styles.merk} aria-hidden />
        <b className={styles.naam}>Middenveld</b>
      </a>
      <Titel />
      {!telefoon && <IconKnop icon={IcoonVeilig} label="Dossierkaart" onPress={naarDossierkaart} />}
      <Staptabs dossier={id} stap={stap} deel={deel} />
      <Opslag open={open} />
      {ruim && <bestandlijn.Deel props={{ stand: bestandstand }} />}
      <span className={styles.vulling} />
      <IconKnop
        icon={IcoonOngedaan}
        label={undo ? `Ongedaan maken: ${zegbaar(undo)}` : 'Niets om ongedaan te maken'}
        shortcut={zegToets(opdracht('ongedaan'))}
        disabled={undo === null}
        onPress={() => werkruimte.undo()}
      />
      {!telefoon && (
        <>
          <IconKnop
            icon={IcoonOpnieuw}
            label={opnieuw}
            shortcut={zegToets(opdracht('opnieuw'))}
            disabled={redo === null}
            onPress={() => werkruimte.redo()}
          />
          <Knop icon={IcoonZoek} onPress={() => opdracht('zoek').run(werkruimte)}>
            <span className={styles.woord}>Zoek</span> <kbd>{zegToets(opdracht('zoek'))}</kbd>
          </Knop>
        </>
      )}
      <Menu
        label="Meer"
        trigger={<IconKnop icon={IcoonMeer} label="Meer" />}
        groups={[
          ...(telefoon
            ? [
                [
                  {
                    id: 'opnieuw',
                    label: opnieuw,
                    icon: IcoonOpnieuw,
                    shortcut: zegToets(opdracht('opnieuw')),
                    disabled: redo === null,
                    onAction: () => werkruimte.redo(),
                  },
                  {
                    id: DOSSIERKAART,
                    label: 'Dossierkaart',
                    icon: IcoonVeilig,
                    onAction: naarDossierkaart,
                  },
                  ...(['zoek', 'exporteer'] as const).map((wat) => ({
                    id: wat,
                    label: opdracht(wat).label,
                    icon: wat === 'zoek' ? IcoonZoek : IcoonExporteer,
                    shortcut: zegToets(opdracht(wat)),
                    onAction: () => opdracht(wat).run(werkruimte),
                  })),
                ],
              ]
            : []),
          [
            {
              id: 'bewaar',
              label: 'Bewaar als bestand',
              hint: `${bestandstand}. Met namen, om later of elders verder te werken.`,
              icon: IcoonBewaar,
              shortcut: zegToets(opdracht('bewaar')),
              onAction: () => opdracht('bewaar').run(werkruimte),
            },
            {
              id: 'dupliceer',
              label: 'Dossier dupliceren',
              icon: IcoonDupliceer,
              onAction: () =>
                zegFout(
                  bibliotheek
                    .duplicate(id)
                    .then((kopie) => gaNaar({ scherm: 'kaart', dossier: kopie, deel: '' })),
                ),
            },
          ],
          [
            {
              id: 'hulp',
              label: opdracht('hulp').label,
              icon: IcoonHulp,
              shortcut: zegToets(opdracht('hulp')),
              onAction: () => opdracht('hulp').run(werkruimte),
            },
            {
              id: 'toetsen',
              label: 'Toetsen',
              icon: IcoonToetsen,
              shortcut: zegToets(opdracht('toetsen')),
              onAction: () => werkruimte.zet({ dialoog: 'toetsen' }),
            },
            {
              id: 'begrippen',
              label: 'Begrippen',
              icon: IcoonBegrippen,
              onAction: () => opdracht('begrippen').run(werkruimte),
            },
            {
              id: 'start',
              label: 'Alle dossiers',
              icon: IcoonStart,
              onAction: () => gaNaar(START),
            },
          ],
        ]}
      />
      {!telefoon && (
        <Knop variant="primair" icon={IcoonExporteer} onPress={() => opdracht('exporteer').run(werkruimte)}>
          <span className={styles.exporteer}>Exporteer</span>
        </Knop>
      )}
    </header>
  )
}

function Titel() {
  const werkruimte = useWerkruimte()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const titel = useDossier(({ kop }) => kop.titel)
  const getoond = useTekst()(titel)
  useEffect(() => {
    document.title = getoond ? `${getoond} · Middenveld` : 'Middenveld'
  }, [getoond])
  if (schuilnamen) return <h1 className={styles.titel}>{getoond || 'Naamloos dossier'}</h1>
  return (
    <h1 className={styles.titel}>
      <Schuilveld
        label="Titel van het dossier"
        labelHidden
        variant="kaal"
        sleutel="kop/titel"
        placeholder="Naamloos dossier"
        maxLength={NAAM_MAX}
        value={titel}
        onCommit={(waarde, { burst }) =>
          editSectie(werkruimte.document, 'kop', { titel: waarde }, `Titel gewijzigd: ${waarde}`, {
            continues: burst,
          })
        }
      />
    </h1>
  )
}

/** The longest that is said while nothing is wrong: room is kept for it. */
const NOG_NIET = 'Nog niet bewaard'

function zegOpslag(status: OpslagStatus, isAlleenHier: boolean): string {
  if (status.soort === 'bewaard') return `Bewaard ${zegKlok(status.om)}`
  if (status.soort === 'bezig') return 'Bewaren…'
  return zegReden(status.reden) + (isAlleenHier ? ' Jullie werk staat alleen in dit venster.' : '')
}

/** «Bewaard 14:32» is said only of what is on disk, and never while somebody has typed what is not. When it is not, the way out is right beside the message. */
function Opslag({ open }: { open: OpenDossier }) {
  const werkruimte = useWerkruimte()
  const status = useSyncExternalStore(open.opslag.subscribe, open.opslag.status)
  const typend = useSyncExternalStore(volgConcepten, isIetsOnbewaard)
  const mislukt = status.soort === 'geheugen'
  const isAlleenHier = mislukt && open.opslag.isAlleenHier()
  useVraagBijSluiten(isAlleenHier)
  useEffect(() => {
    // Where the browser did not say that it threw something away, whoever comes back to this window finds out first.
    const kijk = () => void open.opslag.controleer()
    window.addEventListener('focus', kijk)
    return () => window.removeEventListener('focus', kijk)
  }, [open])
  return (
    <div className={styles.opslag} data-mislukt={mislukt || undefined}>
      <span role={mislukt ? 'alert' : undefined} data-plaats-voor={mislukt ? undefined : NOG_NIET}>
        {typend && !mislukt ? NOG_NIET : zegOpslag(status, isAlleenHier)}
      </span>
      {mislukt && (
        <Knop compact icon={IcoonBewaar} onPress={() => opdracht('bewaar').run(werkruimte)}>
          Bewaar als bestand
        </Knop>
      )}
    </div>
  )
}
