/** Derive: the single door from a dossier to everything that follows from it. Pure and total: any valid dossier gives an answer. */
import type { Dossier } from '../dossier'
import type { Id } from '../grond'
import type { Afleiding } from './afleiding'
import { readKaart } from './kaartlezing'

/** `tegenstellingId` that is null or gone gives a map with nobody in place; `today` is an ISO day. */
export function derive(
  dossier: Dossier,
  tegenstellingId: Id | null,
  { today }: { readonly today: string },
): Afleiding {
  const kaart = readKaart(dossier, tegenstellingId, today)
  const niets = { omdat: { zin: [], code: 'Middenveld' }, regels: [] } as const
  return {
    tegenstelling: kaart.tegenstelling,
    isLeeg: kaart.geplaatst.size === 0,
    strategie: kaart.strategie,
    nietGeplaatst: kaart.nietGeplaatst.map(({ id }) => id),
    bezorgdheden: [],
    uitdagingen: {
      gerangschikt: [],
      eigenVolgorde: [],
      heeftEigenVolgorde: false,
      verborgen: [],
      vragen: [],
    },
    acties: { perUitdaging: [], wie: {}, grondWeg: {} },
    netwerk: {
      teWeinig: true,
      bereik: { ...niets, bereikt: [], onbereikt: [] },
      afhankelijkheid: { ...niets, perActor: [] },
      brug: { ...niets, rechtstreeks: [], binnenTwee: [] },
      balans: { ...niets, aantallen: {} },
      onderbouwing: { ...niets, gehoord: 0, vermoed: 0, middenGehoord: 0, middenVermoed: 0 },
      ontbrekendeRollen: [],
      blindeVlekken: [],
    },
    breuklijnen: null,
    signalen: {
      kaarten: [],
      gezien: [],
      status: [],
      perActor: {},
      klaarVoorPitstop: false,
      klaarVoorIndiening: false,
    },
    pitstop: { uitdagingen: [], wieMee: [], luideStemmen: [], communicatie: [], wetenWeNogNiet: [] },
    toets: {},
    doorverwijzingen: [],
    storingen: [],
  }
}
