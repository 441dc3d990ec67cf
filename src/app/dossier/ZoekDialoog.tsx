/** Ctrl F: find an actor, or do anything that a button does, by typing a part of its name. */
import { ACTOR_SOORT_NAAM } from '../../domain/model/actor'
import { useDossier, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { useNaam } from '../../store/naam'
import { OPDRACHTEN } from '../../store/opdracht/opdrachten'
import { useZegToets } from '../../store/opdracht/toetsen'
import { NaamIcoon } from '../../ui/NaamIcoon'
import { Zoeklijst } from '../../ui/Zoeklijst'

/** `naarKaart` shows the map, where whoever is found stands. */
export function ZoekDialoog({ naarKaart }: { naarKaart: () => void }) {
  const werkruimte = useWerkruimte()
  const zegToets = useZegToets()
  const tegenstelling = useTegenstelling()
  const alle = useDossier(({ actoren }) => Object.values(actoren))
  const naam = useNaam()
  const sluit = () => werkruimte.zet({ dialoog: null })

  const actoren = alle.map((actor) => ({
    id: `actor ${actor.id}`,
    title: naam(actor),
    hint:
      tegenstelling && tegenstelling.id in actor.posities
        ? ACTOR_SOORT_NAAM[actor.soort]
        : `${ACTOR_SOORT_NAAM[actor.soort]} · parkeerplaats`,
    icon: <NaamIcoon naam={actor.soort} />,
    onAction(): void {
      sluit()
      werkruimte.zet({
        selectie: { actoren: [actor.id], relaties: [] },
        paneel: 'selectie',
        paneelOpen: true,
      })
      // A map that comes into view shows everybody.
      if (!werkruimte.kaart) return naarKaart()
      werkruimte.kaart.toon([actor.id])
      werkruimte.kaart.focus(actor.id)
    },
  }))
  const opdrachten = OPDRACHTEN.filter(({ id, enabled }) => id !== 'zoek' && enabled(werkruimte)).map(
    (opdracht) => ({
      id: `opdracht ${opdracht.id}`,
      title: opdracht.label,
      hint: opdracht.uitleg ?? '',
      icon: <NaamIcoon naam={opdracht.icoon} />,
      shortcut: zegToets(opdracht),
      onAction() {
        sluit()
        opdracht.run(werkruimte)
      },
    }),
  )
  return (
    <Zoeklijst
      title="Zoek een actor of een opdracht"
      placeholder="Typ een naam of wat je wil doen"
      groups={[
        { title: 'Actoren', items: actoren },
        { title: 'Doen', items: opdrachten },
      ]}
      empty="Niets gevonden met die letters."
      onClose={sluit}
    />
  )
}
