/** The screen itself as a picture, with names masked for as long as the camera looks unless somebody chose otherwise. */
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import type { Achtergrond } from '../../exports/beeld/kaartsvg'
import { captureNuZichtbaar } from '../../exports/beeld/nuZichtbaar'
import { buildBestandsnaam } from '../../exports/merk/bestandsnaam'
import { isBloot, merkInBestandsnaam, merkVan } from '../../exports/merk/merkteken'
import { useSessie, useWerkruimte } from '../../store/hooks'
import { Knop } from '../../ui/Knop'
import { IcoonDupliceer, IcoonKaart } from '../../ui/icoon'
import { bewaarBlob } from '../toestel/bestanden'
import { vandaag } from '../toestel/omgeving'
import styles from './export.module.css'
import type { Bezig } from './useBezig'

export function NuZichtbaar({
  veld,
  uit,
  gemaskerd,
  achtergrond,
  bezig,
  noteer,
}: {
  veld: () => HTMLElement | null
  uit: UitgaandDossier
  gemaskerd: boolean
  achtergrond: Achtergrond
  bezig: Bezig
  noteer: (wat: string) => void
}) {
  const werkruimte = useWerkruimte()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)

  async function neem(): Promise<Blob> {
    const element = veld()?.querySelector<HTMLElement>('.react-flow')
    if (!element) throw new Error('Er is geen kaart in beeld.')
    werkruimte.zet({ schuilnamen: gemaskerd })
    try {
      await naTekenen()
      const papier = getComputedStyle(element.parentElement ?? element).backgroundColor
      return await captureNuZichtbaar(element, {
        schaal: 2,
        ...(achtergrond === 'wit' ? { achtergrond: papier } : {}),
        ...(isBloot(uit) ? { merk: merkVan(uit) } : {}),
        filter: (deel) => !(deel instanceof Element) || !deel.matches('[data-niet-in-beeld]'),
      })
    } finally {
      werkruimte.zet({ schuilnamen })
    }
  }

  const bewaar = () =>
    bezig.doe('Het beeld', async (signaal) => {
      const blob = await neem()
      if (signaal.aborted) return null
      const naam = buildBestandsnaam(uit.kop.titel, `nu te zien ${merkInBestandsnaam(uit)}`, vandaag(), 'png')
      const bewaard = await bewaarBlob(blob, naam, {
        description: 'Afbeelding (PNG)',
        extensions: ['.png'],
      })
      if (bewaard) noteer('Wat te zien was')
      return bewaard ? 'Wat je nu ziet is bewaard.' : null
    })

  const kopieer = () =>
    bezig.doe('Het beeld', async (signaal) => {
      const blob = await neem()
      if (signaal.aborted) return null
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
      noteer('Wat te zien was, op het klembord')
      return 'Wat je nu ziet staat op het klembord.'
    })

  const isBezig = bezig.wat !== null
  return (
    <div className={styles.nu}>
      <h3>Wat je nu ziet</h3>
      <p>Alleen dit stuk van de kaart, zoals het op het scherm staat.</p>
      <div className={styles.rij}>
        <Knop compact busy={isBezig} icon={IcoonKaart} onPress={() => void bewaar()}>
          Bewaar het beeld
        </Knop>
        <Knop compact busy={isBezig} icon={IcoonDupliceer} onPress={() => void kopieer()}>
          Kopieer het beeld
        </Knop>
      </div>
    </div>
  )
}

/** After React and the browser have both drawn what was just asked. */
const naTekenen = () =>
  new Promise<void>((klaar) => requestAnimationFrame(() => requestAnimationFrame(() => klaar())))
