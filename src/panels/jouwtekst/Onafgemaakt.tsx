/** Words of something new that were being typed when the browser died: offered to who opens the dossier next, without taking the keyboard. */
import { useEffect, useState } from 'react'
import { ACTOR_SOORT_NAAM } from '../../domain/model/actor'
import { REGEL_NAAM, type Schets, type Schetsdoel } from '../../domain/model/schets'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { heeftPlek, maakVanSchets } from '../../store/schetsen'
import { Tekstaanbod } from '../../velden/Tekstaanbod'

export type Schetsbron = {
  neemOver: () => Promise<readonly Schets[]>
  laatGaan: (id: string) => void
}

function watHetWordt(doel: Schetsdoel): string {
  if (doel.wordt === 'actor') return `een naam (${ACTOR_SOORT_NAAM[doel.soort]})`
  return doel.wordt === 'bezorgdheid' ? 'een bezorgdheid' : REGEL_NAAM[doel.wordt]
}

export function Onafgemaakt({ bron }: { bron: Schetsbron }) {
  const { announce } = useWerkruimte().omgeving
  const [schetsen, setSchetsen] = useState<readonly Schets[]>([])
  useEffect(() => {
    let weg = false
    async function haal() {
      const over = await bron.neemOver()
      if (weg || over.length === 0) return
      setSchetsen(over)
      announce(`Je was nog aan het schrijven: ${over.map(({ doel }) => watHetWordt(doel)).join(', ')}`)
    }
    void haal()
    return () => {
      weg = true
    }
  }, [bron, announce])
  return schetsen.map((schets) => (
    <Aanbod
      key={schets.id}
      schets={schets}
      onSluit={() => {
        bron.laatGaan(schets.id)
        setSchetsen((al) => al.filter((ander) => ander !== schets))
      }}
    />
  ))
}

function Aanbod({ schets: { doel, tekst }, onSluit }: { schets: Schets; onSluit: () => void }) {
  const werkruimte = useWerkruimte()
  const kanTerug = useDossier((dossier) => heeftPlek(dossier, doel))
  return (
    <Tekstaanbod
      zin={`Je was nog aan het schrijven: ${watHetWordt(doel)}.${kanTerug ? '' : ' Waar dat bij hoorde, is er niet meer. Kopieer wat je wil houden.'}`}
      tekst={tekst}
      // Half a name is nobody's yet, so no mask knows it: all of it is covered.
      isNaam={doel.wordt === 'actor'}
      onZetTerug={kanTerug ? (woorden) => maakVanSchets(werkruimte, doel, woorden) : null}
      onSluit={onSluit}
    />
  )
}
