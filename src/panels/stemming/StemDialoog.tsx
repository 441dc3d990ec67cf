/**
 * Stippen: a vote with dots, on a screen that goes round or counted from paper. Nothing of a count shows before the end; the result stands beside the computed
 * order and changes nothing. Source: method S3.1, S3.4.
 */
import { useState } from 'react'
import type { Id } from '../../domain/model/grond'
import type { Stemonderwerp } from '../../domain/model/stemming'
import {
  addStem,
  createStemronde,
  deriveStemEerder,
  deriveSteun,
  findStembeletsel,
  type Stembeletsel,
  type Stemronde,
} from '../../domain/rondes/stemronde'
import type { Eerder } from '../../domain/rondes/verschil'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { addStemming } from '../../store/mutaties'
import { Dialoog } from '../../ui/Dialoog'
import { Bedekt } from '../ronde/Bedekt'
import { addOnthuld, editLopend, findLopend, findOnthuld } from '../ronde/kamer'
import { Stembeurt } from './Stembeurt'
import { Stemopzet } from './Stemopzet'
import { Turven } from './Turven'
import { Uitslag } from './Uitslag'

const BELETSEL: Readonly<Record<Exclude<Stembeletsel, 'teWeinig'>, string>> = {
  verschil:
    'Er is hierover al gestemd met bijna evenveel mensen: het verschil zou tonen wat één iemand koos. Met evenveel, of met duidelijk meer of minder, kan het wel.',
  teVeelStippen: 'Er zijn meer stippen geteld dan er gegeven konden worden. Tel nog eens na.',
}

type Fase = 'opzet' | 'bedekt' | 'beurt' | { stemming: Id }

export function StemDialoog() {
  const werkruimte = useWerkruimte()
  const stemmingen = useDossier((dossier) => dossier.stemmingen)
  const [ronde, toonRonde] = useState(() => findLopend(werkruimte).stemming)
  const [fase, setFase] = useState<Fase>(ronde ? 'bedekt' : 'opzet')
  const zetRonde = (nieuw: Stemronde | null) => {
    editLopend(werkruimte, { stemming: nieuw })
    toonRonde(nieuw)
  }
  const eerdere = (over: Stemonderwerp): Eerder[] => [
    ...Object.values(werkruimte.dossier().stemmingen).map(deriveStemEerder),
    ...findOnthuld(werkruimte, over),
  ]
  const beletsel = ronde && findStembeletsel(ronde, eerdere(ronde.opzet.over))
  const zin = beletsel === null || beletsel === 'teWeinig' ? null : BELETSEL[beletsel]

  function onthul() {
    if (!ronde || beletsel !== null) return
    const { over, wijze, stippen, drempel, kaarten } = ronde.opzet
    addOnthuld(werkruimte, over, Object.fromEntries(kaarten.map((id) => [id, ronde.deelnemers])))
    const stemming = addStemming(werkruimte.document, {
      wijze,
      stippen,
      drempel,
      deelnemers: ronde.deelnemers,
      [over]: deriveSteun(ronde),
    })
    zetRonde(null)
    setFase({ stemming })
  }
  const vergeet = () => (zetRonde(null), setFase('opzet'))
  // Who leaves while giving dots covers them and is not counted; any other way out keeps the vote as it is.
  const sluit = () => (fase === 'beurt' ? setFase('bedekt') : werkruimte.zet({ dialoog: null }))
  const open = typeof fase === 'object' ? stemmingen[fase.stemming] : undefined
  return (
    <Dialoog open size="vol" title="Stippen" onClose={sluit}>
      {(fase === 'opzet' || (typeof fase === 'object' && !open)) && (
        <Stemopzet
          onBegin={(opzet) => (zetRonde(createStemronde(opzet)), setFase('bedekt'))}
          onToon={(stemming) => setFase({ stemming })}
        />
      )}
      {fase === 'bedekt' && ronde?.opzet.wijze === 'tikken' && (
        <Bedekt
          deelnemers={ronde.deelnemers}
          drempel={ronde.opzet.drempel}
          beurt="Ik geef mijn stippen"
          beletsel={zin}
          onBeurt={() => setFase('beurt')}
          onOnthul={onthul}
          onStop={vergeet}
        />
      )}
      {fase === 'bedekt' && ronde?.opzet.wijze === 'turven' && (
        <Turven
          ronde={ronde}
          onRonde={zetRonde}
          kan={beletsel === null}
          beletsel={zin}
          onOnthul={onthul}
          onStop={vergeet}
        />
      )}
      {fase === 'beurt' && ronde && (
        <Stembeurt
          opzet={ronde.opzet}
          onKlaar={(stippen) => {
            zetRonde(addStem(ronde, stippen))
            setFase('bedekt')
            werkruimte.omgeving.announce('Ontvangen en weer bedekt. Geef het scherm door.')
          }}
          onTerug={() => setFase('bedekt')}
        />
      )}
      {open && <Uitslag stemming={open} onNieuw={() => setFase('opzet')} />}
    </Dialoog>
  )
}
