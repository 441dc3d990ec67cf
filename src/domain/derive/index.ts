/**
 * Derive: the single door from a dossier to everything that follows from it. Pure and total: any valid dossier gives an answer, and a question that
 * cannot be answered leaves its place empty and reports itself, so that one mistake of ours never takes a werkgroep's evening. What the map itself
 * shows is answered at once; what only a step or a panel shows, when somebody first looks there, because most acts are done with those closed.
 */
import { type Dossier, leegDossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { findSignalen } from '../signalen'
import { deriveActies } from './acties'
import type {
  ActiesLezing,
  Afleiding,
  NetwerkLezing,
  Signaal,
  SignalenLezing,
  Storing,
} from '../lezing/afleiding'
import { deriveBezorgdheden } from './bezorgdheden'
import { deriveBreuklijnen } from './breuklijnen'
import { findDoorverwijzingen } from './doorverwijzing'
import { readKaart } from '../lezing/kaartlezing'
import { deriveNetwerk } from './netwerk'
import { derivePitstop, geenPitstop } from './pitstop'
import { deriveToets } from './toets'
import { deriveUitdagingen } from './uitdagingen'
import { readMislukking, zegWaarom } from '../../taal/mislukking'

/** `tegenstellingId` that is null or gone gives a map with nobody in place; `today` is an ISO day. */
export function derive(
  dossier: Dossier,
  tegenstellingId: Id | null,
  { today }: { readonly today: string },
): Afleiding {
  const storingen: Storing[] = []
  /** The answer, or `leeg` and a report. */
  function vraag<T>(waar: string, antwoord: () => T, leeg: () => T): T {
    try {
      return antwoord()
    } catch (fout: unknown) {
      storingen.push({ waar, melding: zegWaarom(readMislukking(fout)) })
      return leeg()
    }
  }

  const kaart = vraag(
    'kaart',
    () => readKaart(dossier, tegenstellingId, today),
    () => readKaart(leegDossier(), null, today),
  )
  const bezorgdheden = vraag(
    'bezorgdheden',
    () => deriveBezorgdheden(kaart),
    () => [],
  )
  const uitdagingen = vraag('uitdagingen', () => deriveUitdagingen(kaart, bezorgdheden), geenUitdagingen)
  const netwerk = vraag('netwerk', () => deriveNetwerk(kaart), geenNetwerk)
  const signalen = vraag(
    'signalen',
    () => findSignalen({ kaart, bezorgdheden, uitdagingen, netwerk }),
    () => ({ lezing: geenSignalen(), storingen: [] }),
  )
  storingen.push(...signalen.storingen)

  const acties = eenmaal(() =>
    vraag(
      'acties',
      () => deriveActies(kaart, uitdagingen, netwerk.bereik.onbereikt),
      (): ActiesLezing => ({ perUitdaging: [], wie: {}, grondWeg: {} }),
    ),
  )
  const alle = eenmaal(() => alleSignalen(signalen.lezing))
  const breuklijnen = eenmaal(() =>
    vraag(
      'breuklijnen',
      () => deriveBreuklijnen(kaart),
      () => null,
    ),
  )
  const pitstop = eenmaal(() =>
    vraag(
      'pitstop',
      () => derivePitstop({ kaart, bezorgdheden, uitdagingen, acties: acties(), netwerk }),
      geenPitstop,
    ),
  )
  const toets = eenmaal(() =>
    vraag(
      'toets',
      () => deriveToets(kaart, alle()),
      () => ({}),
    ),
  )
  const doorverwijzingen = eenmaal(() =>
    vraag(
      'doorverwijzingen',
      () => findDoorverwijzingen(kaart, alle()),
      () => [],
    ),
  )
  return {
    tegenstelling: kaart.tegenstelling,
    isLeeg: kaart.aantal === 0,
    strategie: kaart.strategie,
    nietGeplaatst: kaart.nietGeplaatst.map(({ id }) => id),
    teBevestigen: kaart.teBevestigen.map(({ id }) => id),
    bezorgdheden,
    uitdagingen,
    get acties() {
      return acties()
    },
    netwerk,
    get breuklijnen() {
      return breuklijnen()
    },
    signalen: signalen.lezing,
    get pitstop() {
      return pitstop()
    },
    get toets() {
      return toets()
    },
    get doorverwijzingen() {
      return doorverwijzingen()
    },
    storingen,
  }
}

/** The same answer every time, found at the first. */
function eenmaal<T>(vind: () => T): () => T {
  let gevonden: { readonly antwoord: T } | null = null
  return () => (gevonden ??= { antwoord: vind() }).antwoord
}

/** Open, seen and on cards: whatever holds. */
const alleSignalen = ({ kaarten, gezien, status }: SignalenLezing): Signaal[] => [
  ...kaarten.flatMap(({ signalen }) => signalen),
  ...gezien.map(({ signaal }) => signaal),
  ...status,
]

const geenUitdagingen = () => ({
  gerangschikt: [],
  eigenVolgorde: [],
  heeftEigenVolgorde: false,
  verborgen: [],
  vragen: [],
})

/** Without an answer nothing is ready. */
const geenSignalen = (): SignalenLezing => ({
  kaarten: [],
  gezien: [],
  status: [],
  perActor: {},
  klaarVoorPitstop: false,
  klaarVoorIndiening: false,
})

function geenNetwerk(): NetwerkLezing {
  const niets = { omdat: { zin: ['Hier lezen we even niets.'], code: 'Middenveld' }, regels: [] } as const
  return {
    teWeinig: true,
    bereik: { ...niets, bereikt: [], onbereikt: [] },
    afhankelijkheid: { ...niets, perActor: [] },
    brug: { ...niets, rechtstreeks: [], binnenTwee: [] },
    balans: { ...niets, aantallen: {} },
    onderbouwing: { ...niets, gehoord: 0, vermoed: 0, middenGehoord: 0, middenVermoed: 0 },
    ontbrekendeRollen: [],
    blindeVlekken: [],
  }
}
