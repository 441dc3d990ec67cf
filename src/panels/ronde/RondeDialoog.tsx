/**
 * Eerst elk apart: everybody places the same cards without seeing the others, then the room looks at where it differs. All of the window, for a screen that
 * goes round; covered after each. Source: method S2.1, S2.2.
 */
import { useState } from 'react'
import type { Id } from '../../domain/model/grond'
import {
  addPlaatsen,
  createPlaatsronde,
  deriveEerder,
  deriveOnthulling,
  findZelfdeRondes,
  type Plaatsronde,
} from '../../domain/rondes/plaatsronde'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { addRonde } from '../../store/mutaties'
import { Dialoog } from '../../ui/Dialoog'
import { Bedekt } from './Bedekt'
import { Beeld } from './Beeld'
import { Beurt } from './Beurt'
import { addOnthuld, editLopend, findLopend, findOnthuld } from './kamer'
import { Opzet } from './Opzet'
import { OpToestel } from './OpToestel'
import { writeVraagsleutel } from './rondesoorten'

type Fase = { soort: 'opzet' } | { soort: 'bedekt' } | { soort: 'beurt' } | { soort: 'beeld'; ronde: Id }

export function RondeDialoog() {
  const werkruimte = useWerkruimte()
  const rondes = useDossier((dossier) => dossier.rondes)
  const [ronde, toonRonde] = useState(() => findLopend(werkruimte).ronde)
  const [fase, setFase] = useState<Fase>({ soort: ronde ? 'bedekt' : 'opzet' })
  const zetRonde = (nieuw: Plaatsronde | null) => {
    editLopend(werkruimte, nieuw ? { ronde: nieuw } : { ronde: null, vragenblad: null })
    toonRonde(nieuw)
  }
  const { announce } = werkruimte.omgeving

  function onthul() {
    if (!ronde) return
    const { opzet } = ronde
    const vraag = writeVraagsleutel(opzet)
    const bewaard = findZelfdeRondes(werkruimte.dossier().rondes, opzet).map((een) =>
      deriveEerder(een[opzet.over]),
    )
    const onthulling = deriveOnthulling(ronde, [...bewaard, ...findOnthuld(werkruimte, vraag)])
    if (!onthulling) return
    addOnthuld(werkruimte, vraag, deriveEerder(onthulling.getoond))
    const id = addRonde(werkruimte.document, {
      vraag: opzet.vraag,
      tegenstelling: opzet.tegenstelling,
      deelnemers: onthulling.deelnemers,
      drempel: onthulling.drempel,
      [opzet.over]: onthulling.getoond,
    })
    // From here on nobody can be added: what everybody said is gone.
    zetRonde(null)
    setVerborgen(onthulling.verborgen)
    setFase({ soort: 'beeld', ronde: id })
  }
  const [verborgen, setVerborgen] = useState<Readonly<Record<Id, 'teWeinig' | 'verschil'>>>({})

  // Who leaves while placing covers the own places and is not counted; any other way out keeps the round as it is.
  const sluit = () =>
    fase.soort === 'beurt' ? setFase({ soort: 'bedekt' }) : werkruimte.zet({ dialoog: null })
  const open = fase.soort === 'beeld' ? rondes[fase.ronde] : undefined
  return (
    <Dialoog open size="vol" title="Eerst elk apart" onClose={sluit}>
      {fase.soort === 'opzet' || (fase.soort === 'beeld' && !open) ? (
        <Opzet
          onBegin={(opzet) => {
            zetRonde(createPlaatsronde(opzet))
            setFase({ soort: 'bedekt' })
          }}
          onToon={(id) => (setVerborgen({}), setFase({ soort: 'beeld', ronde: id }))}
        />
      ) : null}
      {fase.soort === 'bedekt' && ronde && (
        <Bedekt
          deelnemers={ronde.deelnemers}
          drempel={ronde.opzet.drempel}
          beurt="Ik plaats nu"
          onBeurt={() => setFase({ soort: 'beurt' })}
          onOnthul={onthul}
          onStop={() => (zetRonde(null), setFase({ soort: 'opzet' }))}
        >
          <OpToestel ronde={ronde} onRonde={zetRonde} />
        </Bedekt>
      )}
      {fase.soort === 'beurt' && ronde && (
        <Beurt
          opzet={ronde.opzet}
          onKlaar={(plaatsen) => {
            zetRonde(addPlaatsen(ronde, plaatsen))
            setFase({ soort: 'bedekt' })
            announce('Ontvangen en weer bedekt. Geef het scherm door.')
          }}
          onTerug={() => setFase({ soort: 'bedekt' })}
        />
      )}
      {fase.soort === 'beeld' && open && (
        <Beeld ronde={open} verborgen={verborgen} onNieuw={() => setFase({ soort: 'opzet' })} />
      )}
    </Dialoog>
  )
}
