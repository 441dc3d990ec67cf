/** What is going to be in it, before anything is made: made by the hands that make the file. */
import { useEffect, useMemo, useState } from 'react'
import { writeOpScherm } from '../../exports/afdruk/opscherm'
import type { Exportformaat, Exportvraag } from '../../exports/formaat'
import type { Kijk, Kijkblad } from '../../exports/kijk'
import { readMislukking, zegWaarom } from '../../taal/mislukking'
import { tel } from '../../taal/woorden'
import { Papierbeeld } from './Papierbeeld'
import styles from './voorbeeld.module.css'

type Gezien = { readonly id: string } & ({ readonly kijk: Kijk } | { readonly reden: string })

/** `vraag` is null while there is nothing to draw. Of the same format, what was there stays until the next one is. */
function useKijk(formaat: Exportformaat, vraag: Exportvraag | null): Gezien | null {
  const [gezien, setGezien] = useState<Gezien | null>(null)
  useEffect(() => {
    let weg = false
    const zet = (wat: Gezien) => void (weg || setGezien(wat))
    const { id } = formaat
    if (vraag)
      formaat.kijk(vraag).then(
        (kijk) => zet({ id, kijk }),
        (fout: unknown) => zet({ id, reden: zegWaarom(readMislukking(fout)) }),
      )
    return () => {
      weg = true
    }
  }, [formaat, vraag])
  return gezien?.id === formaat.id && vraag ? gezien : null
}

export function Voorbeeld({
  formaat,
  vraag,
  transparant,
  naam,
}: {
  formaat: Exportformaat
  vraag: Exportvraag | null
  transparant: boolean
  /** Of the map, as it may be seen. */
  naam: string
}) {
  const gezien = useKijk(formaat, vraag)
  return (
    <figure className={styles.figuur}>
      <div className={styles.voorbeeld} data-transparant={transparant || undefined}>
        {gezien === null ? (
          <output>
            {vraag ? 'Het voorbeeld wordt gemaakt…' : 'Er is nog geen tegenstelling om te tekenen.'}
          </output>
        ) : 'reden' in gezien ? (
          <output>Een voorbeeld lukt hier niet. {gezien.reden}</output>
        ) : (
          <Beeld kijk={gezien.kijk} naam={formaat.groep === 'kaart' ? `de kaart ${naam}` : formaat.label} />
        )}
      </div>
      <figcaption>{gezien && 'kijk' in gezien ? zegOver(gezien.kijk, formaat) : ' '}</figcaption>
    </figure>
  )
}

function zegOver(kijk: Kijk, { vorm, mime, vraagtSjabloon }: Exportformaat): string {
  switch (kijk.soort) {
    case 'beeld':
      if (kijk.over) return kijk.over
      return mime === 'image/png'
        ? `${kijk.breedte} × ${kijk.hoogte} beeldpunten`
        : 'Blijft scherp, hoe groot je ze ook maakt.'
    case 'papier':
      return vorm === 'Word'
        ? 'Wat erin komt. In Word kan je het verder bewerken, en valt een blad soms net anders.'
        : kijk.opScherm
          ? 'Zo opent het in een browser.'
          : 'Zo komt het op papier. De printer breekt het af in bladen.'
    case 'bladen':
      return tel(kijk.bladen.length, 'blad', 'bladen')
    case 'inhoud':
      return vraagtSjabloon
        ? 'Wat er in het bestand ingevuld wordt.'
        : 'Een bestand om verder mee te werken, niet om te lezen.'
  }
}

function Beeld({ kijk, naam }: { kijk: Kijk; naam: string }) {
  switch (kijk.soort) {
    case 'beeld':
      return <Tekening svg={kijk.svg} alt={`Voorbeeld van ${naam}`} />
    case 'papier':
      return (
        <Papierbeeld
          html={kijk.opScherm ? kijk.html : writeOpScherm(kijk.html, kijk.breedte)}
          breedte={kijk.breedte}
          hoogte={kijk.hoogte}
          titel={`Voorbeeld van ${naam}`}
        />
      )
    case 'bladen':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
        <section className={styles.bladen} aria-label={`Voorbeeld van ${naam}`} tabIndex={0}>
          {kijk.bladen.map((blad) => (
            <Blad key={blad.naam} blad={blad} />
          ))}
        </section>
      )
    case 'inhoud':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
        <section className={styles.inhoud} aria-label={`Voorbeeld van ${naam}`} tabIndex={0}>
          <ul>
            {kijk.regels.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </section>
      )
  }
}

function Tekening({ svg, alt }: { svg: string; alt: string }) {
  const adres = useMemo(() => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), [svg])
  useEffect(() => () => URL.revokeObjectURL(adres), [adres])
  return <img src={adres} alt={alt} />
}

function Blad({ blad: { naam, kop, rijen, aantal } }: { blad: Kijkblad }) {
  const over = aantal - rijen.length
  return (
    <table>
      <caption>
        {naam} <span>{tel(aantal, 'rij', 'rijen')}</span>
      </caption>
      <thead>
        <tr>
          {kop.map((cel) => (
            <th key={cel} scope="col">
              {cel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of a picture, which never move
          <tr key={i}>
            {rij.map((cel, k) => (
              <td key={kop[k]}>{cel}</td>
            ))}
          </tr>
        ))}
        {over > 0 && (
          <tr>
            <td colSpan={kop.length}>en nog {tel(over, 'rij', 'rijen')}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
