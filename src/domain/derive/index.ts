/**
 * Derive: the single door from a dossier to everything that follows from it. Pure and total: any valid dossier gives an answer, and a question that
 * cannot be answered leaves its place empty and reports itself, so that one mistake of ours never takes a werkgroep's evening.
 */
import { type Dossier, leegDossier } from '../dossier'
import type { Id } from '../grond'
import { findSignalen } from '../signalen'
import { deriveActies } from './acties'
import type { Afleiding, NetwerkLezing, SignalenLezing, Storing } from './afleiding'
import { deriveBezorgdheden } from './bezorgdheden'
import { deriveBreuklijnen } from './breuklijnen'
import { readKaart } from './kaartlezing'
import { deriveNetwerk } from './netwerk'
import { deriveUitdagingen } from './uitdagingen'

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
      storingen.push({ waar, melding: fout instanceof Error ? fout.message : String(fout) })
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
  return {
    tegenstelling: kaart.tegenstelling,
    isLeeg: kaart.geplaatst.size === 0,
    strategie: kaart.strategie,
    nietGeplaatst: kaart.nietGeplaatst.map(({ id }) => id),
    bezorgdheden,
    uitdagingen,
    acties: vraag(
      'acties',
      () => deriveActies(kaart, uitdagingen.eigenVolgorde, netwerk.bereik.onbereikt),
      () => ({ perUitdaging: [], wie: {}, grondWeg: {} }),
    ),
    netwerk,
    breuklijnen: vraag(
      'breuklijnen',
      () => deriveBreuklijnen(kaart),
      () => null,
    ),
    signalen: signalen.lezing,
    pitstop: { uitdagingen: [], wieMee: [], luideStemmen: [], communicatie: [], wetenWeNogNiet: [] },
    toets: {},
    doorverwijzingen: [],
    storingen,
  }
}

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
