/** The ways out of the map. What you see here is what leaves: the preview is the very picture that is saved. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Blik } from '../../domain/blik/blik'
import type { Dossier } from '../../domain/model/dossier'
import { maakUitgaand } from '../../domain/masker/uitgaand'
import { naamVanTegenstelling, type Tegenstelling } from '../../domain/model/tegenstelling'
import { type Achtergrond, buildKaartSvg, type KaartSvg } from '../../exports/beeld/kaartsvg'
import { type Papier, PAPIEREN } from '../../exports/beeld/papier'
import { isBloot, merkInBestandsnaam, merkVan } from '../../exports/merk/merkteken'
import { buildBestandsnaam } from '../../exports/merk/bestandsnaam'
import { captureNuZichtbaar } from '../../exports/beeld/nuZichtbaar'
import { SCHALEN } from '../../exports/beeld/png'
import type { Exportformaat } from '../../exports/formaat'
import { EXPORTFORMATEN } from '../../exports/register'
import { bloot } from '../../store/dossiertekst'
import { useDossier, useSessie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { useVoorgrond } from '../../store/voorgrond'
import { maskerVan } from '../../store/werkruimte'
import { Bevestig } from '../../ui/Bevestig'
import { Dialoog } from '../../ui/Dialoog'
import { Keuzerij } from '../../ui/Keuzerij'
import { Knop } from '../../ui/Knop'
import { IcoonBewaar, IcoonDupliceer, IcoonKaart, IcoonSlot } from '../../ui/icoon'
import { meld } from '../../ui/melding'
import { Schakelaar } from '../../ui/Schakelaar'
import { bewaarBlob } from '../toestel/bestanden'
import { meldFout, zegFout } from '../toestel/meldfout'
import { drukAf } from './drukAf'
import styles from './export.module.css'
import { kaartkeuze } from './kaartkeuze'
import { vandaag } from '../toestel/omgeving'
import { Namenlijst } from './Namenlijst'
import { type Bestemming, Ontvanger } from './Ontvanger'

const GROEPEN: { id: Exportformaat['groep']; label: string }[] = [
  { id: 'kaart', label: 'De kaart' },
  { id: 'plan', label: 'Het plan' },
  { id: 'gegevens', label: 'De gegevens' },
]

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
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const begin = useSessie((sessie) => sessie.dialoogbegin)
  const [formaat, setFormaat] = useState<Exportformaat>(
    () => EXPORTFORMATEN.find(({ id }) => id === begin) ?? (EXPORTFORMATEN[0] as Exportformaat),
  )
  const [schaal, setSchaal] = useState<(typeof SCHALEN)[number]>(2)
  const [achtergrond, setAchtergrond] = useState<Achtergrond>('wit')
  const [papier, setPapier] = useState<Papier>('A3')
  const [gemaskerd, setGemaskerd] = useState(true)
  const blik = useSessie((sessie) => sessie.blik)
  const gezien = useVoorgrond(tegenstelling?.id ?? null)
  const [toontBlik, setToontBlik] = useState(true)
  const voorgrond = toontBlik ? gezien : null
  const [vraagt, setVraagt] = useState(false)
  const [bestemming, setBestemming] = useState<Bestemming>({ aanWie: '', protocol: false })
  // Not a state that disables the buttons: whoever presses one would lose the focus to nowhere.
  const bezig = useRef(false)
  const uit = useMemo(() => maakUitgaand(dossier, gemaskerd ? 'verbergen' : 'tonen'), [dossier, gemaskerd])
  /** Whether the chosen format would hold names; what is on the screen may, whatever is chosen beside it. */
  const formaatMetNamen = !gemaskerd && !formaat.isAltijdGemaskeerd
  const masker = maskerVan(dossier)
  const sluit = () => werkruimte.zet({ dialoog: null })
  const kies = (past: (formaat: Exportformaat) => boolean) => setFormaat(EXPORTFORMATEN.find(past) ?? formaat)

  // The picture before stays until the next one is there.
  const [beeld, setBeeld] = useState<KaartSvg | null>(null)
  useEffect(() => {
    let weg = false
    async function teken(id: string) {
      const nieuw = await buildKaartSvg(uit, id, { ...kaartkeuze(achtergrond), voorgrond })
      if (!weg) setBeeld(nieuw)
    }
    if (tegenstelling) zegFout(teken(tegenstelling.id))
    return () => {
      weg = true
    }
  }, [uit, tegenstelling, achtergrond, voorgrond])

  const naam = (wat: string, extensie: string) =>
    buildBestandsnaam(uit.kop.titel, `${wat} ${merkInBestandsnaam(uit)}`, vandaag(), extensie)

  /** What went out, for the log of the dossier: always with names, and masked when somebody said for whom. */
  function noteer(wat: string, metNamen = !gemaskerd) {
    const { aanWie, protocol } = bestemming
    werkruimte.omgeving.gingUit({
      wat,
      metNamen,
      aanWie,
      protocol: metNamen && aanWie.trim() !== '' && protocol ? 'ja' : null,
      // Masked it holds no names and no momentopnames: nothing to go on from.
      ...(formaat.id === 'middenveld' && !gemaskerd ? { isDossier: true } : {}),
    })
  }

  /** Runs one way out; says what became of it, also when it failed. */
  async function doe(werk: () => Promise<string | null>) {
    if (bezig.current) return
    bezig.current = true
    try {
      const gelukt = await werk()
      if (gelukt) meld({ text: gelukt })
    } catch (fout) {
      meldFout(fout)
    } finally {
      bezig.current = false
    }
  }

  const maak = () => {
    if (!tegenstelling && formaat.tekentKaart) throw new Error('Er is nog geen tegenstelling om te tekenen.')
    return formaat.make({
      dossier: uit,
      tegenstellingId: tegenstelling?.id ?? '',
      schaal,
      papier,
      ...kaartkeuze(achtergrond),
      // A plan shows the whole map.
      voorgrond: formaat.tekentKaart ? voorgrond : null,
    })
  }

  const bewaar = () =>
    doe(async () => {
      const { blob, bestandsnaam, melding } = await maak()
      if (formaat.isAfdruk) {
        await drukAf(await blob.text(), bestandsnaam.replace(/\.pdf$/u, ''))
        noteer(formaat.label, formaatMetNamen)
        return null
      }
      const bewaard = await bewaarBlob(blob, bestandsnaam, {
        description: formaat.label,
        extensions: [`.${formaat.extensie}`],
      })
      if (bewaard) noteer(formaat.label, formaatMetNamen)
      return bewaard ? `«${bestandsnaam}» is bewaard. ${melding ?? ''}`.trim() : null
    })

  const kopieer = () =>
    doe(async () => {
      let melding: string | null = null
      // Safari wants the promise itself, made in the same press.
      const blob = maak().then((gemaakt) => {
        ;({ melding } = gemaakt)
        return gemaakt.blob
      })
      // A clipboard knows pictures as PNG; a drawing goes along as the text that it is.
      const soort = formaat.mime === 'image/png' ? formaat.mime : 'text/plain'
      const inhoud = blob.then((b) => new Blob([b], { type: soort }))
      await navigator.clipboard.write([new ClipboardItem({ [soort]: inhoud })])
      noteer(`${formaat.label}, op het klembord`, formaatMetNamen)
      return `${formaat.label} staat op het klembord. ${melding ?? ''}`.trim()
    })

  /** The screen itself, with names masked for as long as the camera looks unless somebody chose otherwise. */
  const nuZichtbaar = (naar: 'bestand' | 'klembord') =>
    doe(async () => {
      const element = veld()?.querySelector<HTMLElement>('.react-flow')
      if (!element) throw new Error('Er is geen kaart in beeld.')
      werkruimte.zet({ schuilnamen: gemaskerd })
      try {
        await naTekenen()
        const papier = getComputedStyle(element.parentElement ?? element).backgroundColor
        const blob = await captureNuZichtbaar(element, {
          schaal: 2,
          ...(achtergrond === 'wit' ? { achtergrond: papier } : {}),
          ...(isBloot(uit) ? { merk: merkVan(uit) } : {}),
          filter: (deel) => !(deel instanceof Element) || !deel.matches('[data-niet-in-beeld]'),
        })
        if (naar === 'klembord') {
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
          noteer('Wat te zien was, op het klembord')
          return 'Wat je nu ziet staat op het klembord.'
        }
        const bewaard = await bewaarBlob(blob, naam('nu te zien', 'png'), {
          description: 'Afbeelding (PNG)',
          extensions: ['.png'],
        })
        if (bewaard) noteer('Wat te zien was')
        return bewaard ? 'Wat je nu ziet is bewaard.' : null
      } finally {
        werkruimte.zet({ schuilnamen })
      }
    })

  return (
    <Dialoog
      open
      title="Exporteer"
      size="breed"
      onClose={sluit}
      footer={
        <>
          {formaat.isAfbeelding && (
            <Knop icon={IcoonDupliceer} disabled={!beeld} onPress={() => void kopieer()}>
              Naar het klembord
            </Knop>
          )}
          {formaat.id === 'middenveld' && (
            <Knop icon={IcoonSlot} onPress={() => werkruimte.zet({ dialoog: 'wachtzin' })}>
              Met een wachtzin
            </Knop>
          )}
          <Knop
            variant="primair"
            icon={IcoonBewaar}
            disabled={formaat.tekentKaart && !beeld}
            onPress={() => void bewaar()}
          >
            {formaat.isAfdruk ? 'Druk af of bewaar als PDF' : 'Bewaar'}
          </Knop>
        </>
      }
    >
      <div className={styles.export}>
        <div className={styles.links}>
          <Voorbeeld
            beeld={beeld}
            transparant={achtergrond === 'transparant'}
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
          <Keuzerij
            label="Wat"
            value={formaat.groep}
            onChange={(groep) => kies((kandidaat) => kandidaat.groep === groep)}
            options={GROEPEN}
          />
          <Keuzerij
            label="Formaat"
            {...(formaat.uitleg ? { hint: formaat.uitleg } : {})}
            value={formaat.id}
            onChange={(id) => kies((kandidaat) => kandidaat.id === id)}
            options={EXPORTFORMATEN.filter(({ groep }) => groep === formaat.groep).map(({ id, label }) => ({
              id,
              label,
            }))}
          />
          {formaat.isAfdruk && formaat.tekentKaart && (
            <Keuzerij
              label="Papier"
              value={papier}
              onChange={setPapier}
              options={PAPIEREN.map((id) => ({ id, label: `${id} liggend` }))}
            />
          )}
          {formaat.mime === 'image/png' && (
            <Keuzerij
              label="Grootte"
              value={String(schaal)}
              onChange={(keuze) => setSchaal(SCHALEN.find((s) => String(s) === keuze) ?? 2)}
              options={SCHALEN.map((s) => ({ id: String(s), label: `${s}×` }))}
            />
          )}
          {formaat.isAfbeelding && (
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
          {werkruimte.kaart && (
            <div className={styles.nu}>
              <h3>Wat je nu ziet</h3>
              <p>Alleen dit stuk van de kaart, zoals het op het scherm staat.</p>
              <div className={styles.rij}>
                <Knop compact icon={IcoonKaart} onPress={() => void nuZichtbaar('bestand')}>
                  Bewaar het beeld
                </Knop>
                <Knop compact icon={IcoonDupliceer} onPress={() => void nuZichtbaar('klembord')}>
                  Kopieer het beeld
                </Knop>
              </div>
            </div>
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

function Voorbeeld({
  beeld,
  transparant,
  naam,
}: {
  beeld: KaartSvg | null
  transparant: boolean
  naam: string
}) {
  const adres = useMemo(
    () => (beeld ? URL.createObjectURL(new Blob([beeld.svg], { type: 'image/svg+xml' })) : null),
    [beeld],
  )
  useEffect(() => () => (adres ? URL.revokeObjectURL(adres) : undefined), [adres])
  return (
    <div className={styles.voorbeeld} data-transparant={transparant || undefined}>
      {adres ? (
        <img src={adres} alt={`Voorbeeld van de kaart ${naam}`} />
      ) : (
        <output>De kaart wordt getekend…</output>
      )}
    </div>
  )
}

/** After React and the browser have both drawn what was just asked. */
const naTekenen = () =>
  new Promise<void>((klaar) => requestAnimationFrame(() => requestAnimationFrame(() => klaar())))
