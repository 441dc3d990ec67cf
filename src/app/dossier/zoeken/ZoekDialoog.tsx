/** Ctrl K and Ctrl F: find whatever is in the dossier or in the method, or do what a button does, by typing a part of its name. */
import { useEffect, useMemo, useState } from 'react'
import { BEGRIPPEN, type Begrip } from '../../../domain/begrippen'
import type { Exportformaat } from '../../../exports/formaat'
import { useWerkruimte } from '../../../store/hooks'
import { OPDRACHTEN } from '../../../store/opdracht/opdrachten'
import { useZegToets } from '../../../store/opdracht/toetsen'
import {
  DEELPLEKKEN,
  type Methodeplek,
  STAPPLEKKEN,
  VRAAGPLEKKEN,
} from '../../../store/zoeken/methodeplekken'
import { useVindbaars } from '../../../store/zoeken/useVindbaars'
import type { Vindbaar } from '../../../store/zoeken/vindbaar'
import { openVindplek, type Vindplek } from '../../../store/zoeken/vindplek'
import type { Werkruimte } from '../../../store/werkruimte'
import { hoofdletter } from '../../../taal/woorden'
import { toonInBeeld } from '../../../ui/inbeeld'
import type { IcoonNaam } from '../../../ui/iconen'
import { NaamIcoon } from '../../../ui/NaamIcoon'
import { Zoeklijst } from '../../../ui/Zoeklijst'
import { createZoeker, type Zoekgroep, type Zoekpunt } from './zoekpunten'

const TITEL = 'Zoek in dit dossier, of doe iets'

export function ZoekDialoog() {
  const werkruimte = useWerkruimte()
  const zegToets = useZegToets()
  const vindbaars = useVindbaars()
  const [begin] = useState(() => werkruimte.sessie.getState().dialoogbegin)
  const formaten = useFormaten()
  const sluit = () => werkruimte.zet({ dialoog: null })
  const zoek = useMemo(() => {
    const ga = (plek: Vindplek) => openVindplek(werkruimte, plek, toonInBeeld)
    return createZoeker([
      ...plekken(STAPPLEKKEN, 'ga', ga).map((punt) => ({ ...punt, vooraf: true as const })),
      ...plekken(DEELPLEKKEN, 'ga', ga),
      ...vindbaars.map((vindbaar) => inDossier(vindbaar, ga)),
      ...plekken(VRAAGPLEKKEN, 'vragen', ga),
      ...opdrachten(werkruimte, zegToets),
      ...uitvoer(werkruimte, formaten),
      ...begrippen(werkruimte),
    ])
  }, [werkruimte, vindbaars, zegToets, formaten])
  return (
    <Zoeklijst
      title={TITEL}
      placeholder="Typ een naam, een woord of wat je wil doen"
      find={(getypt) =>
        zoek(getypt).map(({ groep, kop, punten }) => ({
          id: groep,
          title: kop,
          items: punten.map(({ id, titel, bij, icoon, toets, doe }) => ({
            id,
            title: titel,
            hint: bij,
            icon: <NaamIcoon naam={icoon} />,
            ...(toets ? { shortcut: toets } : {}),
            onAction: doe,
          })),
        }))
      }
      begin={begin}
      empty="Niets gevonden met die letters."
      onClose={sluit}
    />
  )
}

type Ga = (plek: Vindplek) => void

const plekken = (methode: readonly Methodeplek[], groep: Zoekgroep, ga: Ga): Zoekpunt[] =>
  methode.map(({ id, titel, bij, plek }) => ({
    id,
    groep,
    titel,
    bij,
    ook: bij,
    icoon: groep === 'vragen' ? 'kritischeDenker' : 'rechts',
    doe: () => ga(plek),
  }))

const ICOON: Readonly<Partial<Record<Vindbaar['groep'], IcoonNaam>>> = {
  bezorgdheden: 'paneel-bezorgdheden',
  uitdagingen: 'paneel-uitdagingen',
  acties: 'paneel-acties',
  werkgroep: 'groep',
}

const inDossier = ({ plek, soort, ...rest }: Vindbaar, ga: Ga): Zoekpunt => ({
  ...rest,
  icoon: soort ?? ICOON[rest.groep] ?? 'rechts',
  doe: () => ga(plek),
})

const opdrachten = (werkruimte: Werkruimte, zegToets: ReturnType<typeof useZegToets>): Zoekpunt[] =>
  OPDRACHTEN.filter(({ id, enabled }) => id !== 'zoek' && enabled(werkruimte)).map((opdracht) => ({
    id: `opdracht/${opdracht.id}`,
    groep: 'doen',
    titel: opdracht.label,
    bij: opdracht.uitleg ?? '',
    ook: opdracht.uitleg ?? '',
    icoon: opdracht.icoon,
    toets: zegToets(opdracht),
    vooraf: true,
    doe() {
      werkruimte.zet({ dialoog: null })
      opdracht.run(werkruimte)
    },
  }))

type Formaten = readonly Exportformaat[]

/** They bring what makes them along: the field does not wait for that. */
function useFormaten(): Formaten {
  const [formaten, setFormaten] = useState<Formaten>([])
  useEffect(() => {
    let weg = false
    // Without a network the rest is found all the same.
    import('../../../exports/register').then(
      (m) => void (weg || setFormaten(m.EXPORTFORMATEN)),
      () => undefined,
    )
    return () => {
      weg = true
    }
  }, [])
  return formaten
}

const UITVOER_BIJ: Readonly<Record<Exportformaat['groep'], string>> = {
  kaart: 'de kaart',
  papier: 'papier',
  gegevens: 'de gegevens',
}

const uitvoer = (werkruimte: Werkruimte, formaten: Formaten): Zoekpunt[] =>
  formaten.map(({ id, label, groep, extensie }) => ({
    id: `uitvoer/${id}`,
    groep: 'uitvoer',
    titel: label,
    bij: UITVOER_BIJ[groep],
    ook: `${extensie} ${UITVOER_BIJ[groep]} exporteer`,
    icoon: 'exporteer',
    doe: () => werkruimte.zet({ dialoog: 'exporteer', dialoogbegin: id }),
  }))

const begrippen = (werkruimte: Werkruimte): Zoekpunt[] =>
  Object.entries<Begrip>(BEGRIPPEN).map(([naam, { woord, meervoud = '', ook = [], betekenis }]) => ({
    id: `begrip/${naam}`,
    groep: 'begrippen',
    titel: hoofdletter(woord),
    bij: betekenis,
    ook: [meervoud, ...ook].join(' '),
    icoon: 'begrippen',
    doe: () => werkruimte.zet({ dialoog: 'begrippen', dialoogbegin: woord }),
  }))
