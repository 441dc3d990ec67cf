/** The ways out. What you see here is what leaves: the preview is made by the hands that make the file. */
import { useMemo, useState } from 'react'
import type { Blik } from '../../domain/blik/blik'
import type { Dossier } from '../../domain/model/dossier'
import { maakUitgaand } from '../../domain/masker/uitgaand'
import { naamVanTegenstelling, type Tegenstelling } from '../../domain/model/tegenstelling'
import type { Achtergrond } from '../../exports/beeld/kaartsvg'
import { isPoster, type Kaartpapier, KAARTPAPIEREN, type Papier } from '../../exports/beeld/papier'
import { merkVan } from '../../exports/merk/merkteken'
import { SCHALEN } from '../../exports/beeld/png'
import type { Exportformaat, Exportvraag } from '../../exports/formaat'
import { EXPORTFORMATEN } from '../../exports/register'
import { bloot } from '../../store/dossiertekst'
import { useDossier, useSessie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { useVoorgrond } from '../../store/voorgrond'
import { maskerVan } from '../../store/werkruimte'
import { Bevestig } from '../../ui/Bevestig'
import { Dialoog } from '../../ui/Dialoog'
import { Keuzerij } from '../../ui/Keuzerij'
import { Schakelaar } from '../../ui/Schakelaar'
import { readEigenSjabloon } from '../toestel/eigensjabloon'
import { Onderwerpkeuze } from './Onderwerpkeuze'
import styles from './export.module.css'
import { Exportvoet } from './Exportvoet'
import { Formaatkeuze } from './Formaatkeuze'
import { kaartkeuze } from './kaartkeuze'
import { Namenlijst } from './Namenlijst'
import { NuZichtbaar } from './NuZichtbaar'
import { type Bestemming, Ontvanger } from './Ontvanger'
import { Sjabloonkeuze } from './Sjabloonkeuze'
import { useBezig } from './useBezig'
import { Voorbeeld } from './Voorbeeld'

/** What somebody looks at on the map, and may take along. */
const TOON: Readonly<Record<Blik['soort'], string>> = {
  kring: 'Toon de kring',
  filter: 'Toon het filter',
  bezorgdheid: 'Toon wie dit draagt',
  wegval: 'Toon wie wegvalt',
}

export function ExportDialoog({ veld }: { veld: () => HTMLElement | null }) {
  const werkruimte = useWerkruimte()
  const dossier = bloot<Dossier>(useDossier((d) => d))
  const tegenstelling = bloot<Tegenstelling | null>(useTegenstelling())
  const begin = useSessie((sessie) => sessie.dialoogbegin)
  const [formaat, setFormaat] = useState<Exportformaat>(
    () => EXPORTFORMATEN.find(({ id }) => id === begin) ?? (EXPORTFORMATEN[0] as Exportformaat),
  )
  const [schaal, setSchaal] = useState<(typeof SCHALEN)[number]>(2)
  const [achtergrond, setAchtergrond] = useState<Achtergrond>('wit')
  const [papier, setPapier] = useState<Kaartpapier>('A3')
  const [tegel, setTegel] = useState<Papier | null>(null)
  const [gemaskerd, setGemaskerd] = useState(true)
  const blik = useSessie((sessie) => sessie.blik)
  const gezien = useVoorgrond(tegenstelling?.id ?? null)
  const [toontBlik, setToontBlik] = useState(true)
  const voorgrond = toontBlik ? gezien : null
  const [vraagt, setVraagt] = useState(false)
  const [bestemming, setBestemming] = useState<Bestemming>({ aanWie: '', protocol: false })
  const [sjabloon, setSjabloon] = useState(readEigenSjabloon)
  // Who has an actie or a meeting open asks for that one.
  const actie = useSessie((sessie) => sessie.actie)
  const vergadering = useSessie((sessie) => sessie.vergadering)
  const [onderwerp, setOnderwerp] = useState({ actie, vergadering })
  const bezig = useBezig()
  const uit = useMemo(() => maakUitgaand(dossier, gemaskerd ? 'verbergen' : 'tonen'), [dossier, gemaskerd])
  /** Whether the chosen format would hold names; what is on the screen may, whatever is chosen beside it. */
  const formaatMetNamen = !gemaskerd && !formaat.isAltijdGemaskeerd
  /** Light enough for a mail, and then it has no transparency. */
  const isLicht = formaat.mime === 'image/png' && schaal === 'licht'
  const masker = maskerVan(dossier)

  const vraag = useMemo<Exportvraag | null>(
    () =>
      !tegenstelling && formaat.tekentKaart
        ? null
        : {
            dossier: uit,
            tegenstellingId: tegenstelling?.id ?? '',
            schaal,
            papier,
            tegel,
            sjabloon,
            onderwerp,
            ...kaartkeuze(achtergrond),
            // A plan shows the whole map.
            voorgrond: formaat.tekentKaart ? voorgrond : null,
          },
    [uit, tegenstelling, formaat, schaal, papier, tegel, onderwerp, sjabloon, achtergrond, voorgrond],
  )

  /** Whether they said that a protocol covers it. */
  const isGedekt = (metNamen: boolean) => metNamen && bestemming.aanWie.trim() !== '' && bestemming.protocol

  /** What went out, for the log of the dossier: always with names, and masked when somebody said for whom. */
  function noteer(wat: string, metNamen = !gemaskerd) {
    const { aanWie } = bestemming
    const uitgang = { wat, metNamen, aanWie, protocol: isGedekt(metNamen) ? 'ja' : null } as const
    // Masked it holds no names and no momentopnames: nothing to go on from.
    if (formaat.id !== 'middenveld' || gemaskerd) werkruimte.omgeving.gingUit(uitgang)
    else werkruimte.omgeving.gingUit({ ...uitgang, isDossier: true }, dossier)
  }

  return (
    <Dialoog
      open
      title="Exporteer"
      size="ruim"
      onClose={() => werkruimte.zet({ dialoog: null })}
      footer={
        <Exportvoet
          formaat={formaat}
          vraag={vraag}
          bezig={bezig}
          noteer={(wat) => noteer(wat, formaatMetNamen)}
          onWachtzin={() => werkruimte.zet({ dialoog: 'wachtzin' })}
        />
      }
    >
      <div className={styles.export}>
        <div className={styles.links}>
          <Voorbeeld
            formaat={formaat}
            vraag={vraag}
            transparant={formaat.isAfbeelding && !isLicht && achtergrond === 'transparant'}
            naam={tegenstelling ? masker.tekst(naamVanTegenstelling(tegenstelling)) : ''}
          />
          <Schakelaar
            label="Namen verbergen"
            hint={
              formaat.isAltijdGemaskeerd
                ? 'Dit formaat verbergt namen altijd.'
                : gemaskerd
                  ? `Erop staat: ${merkVan(uit)}.`
                  : `Erop staat: ${merkVan(uit)}. De lijst zegt wat verborgen zou worden.`
            }
            value={gemaskerd}
            onChange={(aan) => (aan ? setGemaskerd(true) : setVraagt(true))}
          />
          <Namenlijst />
        </div>
        <div className={styles.keuzes}>
          <Formaatkeuze formaat={formaat} onChange={setFormaat} />
          {formaat.vraagtNaar && (
            <Onderwerpkeuze
              soort={formaat.vraagtNaar}
              dossier={dossier}
              waarde={onderwerp[formaat.vraagtNaar]}
              onChange={(id) =>
                formaat.vraagtNaar && setOnderwerp({ ...onderwerp, [formaat.vraagtNaar]: id })
              }
            />
          )}
          {formaat.vraagtSjabloon && (
            <Sjabloonkeuze sjabloon={sjabloon} bezig={bezig} onChange={setSjabloon} />
          )}
          {formaat.isAfdruk && formaat.tekentKaart && (
            <Keuzerij
              label="Papier"
              value={papier}
              onChange={setPapier}
              options={KAARTPAPIEREN.map((id) => ({ id, label: `${id} liggend` }))}
            />
          )}
          {formaat.isAfdruk && formaat.tekentKaart && isPoster(papier) && (
            <Keuzerij
              label="Op welke bladen"
              value={tegel ?? 'heel'}
              onChange={(keuze) => setTegel(keuze === 'heel' ? null : keuze)}
              options={[
                { id: 'heel', label: 'Eén blad' },
                { id: 'A4', label: 'In stukken op A4' },
                { id: 'A3', label: 'In stukken op A3' },
              ]}
            />
          )}
          {formaat.mime === 'image/png' && (
            <Keuzerij
              label="Grootte"
              value={String(schaal)}
              onChange={(keuze) => setSchaal(SCHALEN.find((s) => String(s) === keuze) ?? 2)}
              options={SCHALEN.map((s) => ({
                id: String(s),
                label: s === 'licht' ? 'Licht, voor een mail' : `${s}×`,
              }))}
            />
          )}
          {formaat.isAfbeelding && !isLicht && (
            <Keuzerij
              label="Achtergrond"
              value={achtergrond}
              onChange={setAchtergrond}
              options={[
                { id: 'wit', label: 'Wit' },
                { id: 'transparant', label: 'Transparant' },
              ]}
            />
          )}
          {formaat.tekentKaart && blik && gezien && (
            <Schakelaar
              label={TOON[blik.soort]}
              hint="De rest rust. Onder de titel staat wat je ziet."
              value={toontBlik}
              onChange={setToontBlik}
            />
          )}
          <Ontvanger waarde={bestemming} metNamen={formaatMetNamen} onChange={setBestemming} />
          {werkruimte.kaart && formaat.groep === 'kaart' && (
            <NuZichtbaar
              veld={veld}
              uit={uit}
              gemaskerd={gemaskerd}
              achtergrond={achtergrond}
              bezig={bezig}
              noteer={noteer}
            />
          )}
        </div>
      </div>
      <Bevestig
        open={vraagt}
        title="Met echte namen?"
        confirmLabel="Toon de namen"
        onConfirm={() => {
          setGemaskerd(false)
          setVraagt(false)
        }}
        onCancel={() => setVraagt(false)}
      >
        <p>
          Wie het bestand ziet, ziet ook wie wat vindt. Doe dit alleen als iedereen op de kaart dat mag weten.
          Op afbeeldingen en op het plan komt te staan dat ze namen bevatten.
        </p>
      </Bevestig>
    </Dialoog>
  )
}
