/** How the network reaches the map, in five readings: sentences with names, never a score. Source: method S2.5. */
import type { BreuklijnenLezing, Lezing, NetwerkLezing } from '../../domain/lezing/afleiding'
import type { Omdat } from '../../domain/lezing/omdat'
import { AfgeleidPaneel } from '../afgeleid/AfgeleidPaneel'
import { OmdatTekst } from '../../velden/zin/ZinTekst'
import styles from './netwerk.module.css'

export function PaneelNetwerk() {
  return (
    <AfgeleidPaneel
      naam="netwerk"
      uitleg="Wie bereikt wie, langs contact, vertrouwen en vertegenwoordiging. Eén lijn is één stap."
      leeg="Zet het stille midden op de kaart, en wie hen kent. Trek lijnen van de ene naar de andere: dan lees je hier wie jullie bereiken."
    >
      {({ netwerk, breuklijnen }) => (
        <>
          {netwerk.teWeinig && <TeWeinig />}
          <Lezingblok titel="Bereiken jullie het midden?" lezing={netwerk.bereik} />
          <Lezingblok titel="Aan wie hangt veel?" lezing={netwerk.afhankelijkheid} />
          <Lezingblok titel="Wie kent beide kanten?" lezing={netwerk.brug} />
          <Lezingblok titel="Wie staat er op de kaart?" lezing={netwerk.balans} />
          <Lezingblok titel="Gehoord, of gedacht?" lezing={netwerk.onderbouwing} />
          <Gaten netwerk={netwerk} />
          {breuklijnen && <Breuklijnen lezing={breuklijnen} />}
        </>
      )}
    </AfgeleidPaneel>
  )
}

const TeWeinig = () => (
  <p className={styles.teWeinig}>
    <strong>Nog te weinig op de kaart</strong> om hier veel uit te lezen. Zet minstens drie groepen uit het
    stille midden neer, en zeg bij inwoners wat hen bezighoudt.
  </p>
)

function Lezingblok({ titel, lezing: { omdat, regels } }: { titel: string; lezing: Lezing }) {
  return (
    <section className={styles.blok}>
      <h3>{titel}</h3>
      <p>
        <OmdatTekst omdat={omdat} />
      </p>
      <Regels regels={regels} />
    </section>
  )
}

/** Further sentences of one reading, each said once. */
function Regels({ regels }: { regels: readonly Omdat[] }) {
  if (regels.length === 0) return null
  return (
    <ul className={styles.regels}>
      {regels.map((omdat) => (
        <li key={JSON.stringify(omdat.zin)}>
          <OmdatTekst omdat={omdat} />
        </li>
      ))}
    </ul>
  )
}

function Gaten({ netwerk: { ontbrekendeRollen, blindeVlekken } }: { netwerk: NetwerkLezing }) {
  if (ontbrekendeRollen.length + blindeVlekken.length === 0) return null
  return (
    <section className={styles.blok}>
      <h3>Wie kan er nog bij?</h3>
      <Regels regels={[...ontbrekendeRollen, ...blindeVlekken].map(({ omdat }) => omdat)} />
    </section>
  )
}

function Breuklijnen({ lezing: { omdat, samenvallend, kruisend } }: { lezing: BreuklijnenLezing }) {
  return (
    <Lezingblok
      titel="Over de tegenstellingen heen"
      lezing={{ omdat, regels: [...kruisend, ...samenvallend] }}
    />
  )
}
