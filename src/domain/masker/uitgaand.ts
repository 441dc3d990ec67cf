/**
 * Uitgaand: the one door through which a dossier leaves. Every format receives what comes out here, masked unless people asked for names, with a
 * mark that is true. Nothing else can make one, so no format can be handed the dossier itself.
 */
import type { Dossier } from '../model/dossier'
import { isVerborgen } from './masker'
import { maskDossier } from './maskdossier'
import { lijktPersoonsnaam } from './naamsoort'

/** `verbergen` is what happens unless somebody says otherwise. */
export type Namenkeuze = 'verbergen' | 'tonen'

/**
 * `gemaskeerd`: something was replaced. `nietsTeVerbergen`: there was nothing to replace. `deels`: names of persons stay because people said that
 * these may be seen. `metNamen`: everything stands there.
 */
export type Merkstand = 'gemaskeerd' | 'nietsTeVerbergen' | 'deels' | 'metNamen'

const STAND = Symbol('uitgaand')
const VERBERGT = Symbol('verbergt')

/** A dossier that may be written into a file, a picture or the clipboard. */
export type UitgaandDossier = Dossier & { readonly [STAND]: Merkstand; readonly [VERBERGT]: boolean }

export const standVan = (uit: UitgaandDossier): Merkstand => uit[STAND]
/** Whether it went through the mask, also when there was nothing to replace. */
export const isGemaskeerd = (uit: UitgaandDossier): boolean => uit[VERBERGT]

/** Made at the moment of leaving; the dossier itself stays as it is. */
export function maakUitgaand(dossier: Dossier, namen: Namenkeuze): UitgaandDossier {
  const { gemaskeerd, vervangen } = maskDossier(dossier)
  const toont = Object.values(dossier.actoren).some(
    (actor) =>
      !isVerborgen(actor) && (actor.eenheid === 'individu' || toontPersoon(actor.naam, actor.eenheid)),
  )
  if (namen === 'tonen') {
    return { ...dossier, [STAND]: vervangen || toont ? 'metNamen' : 'nietsTeVerbergen', [VERBERGT]: false }
  }
  const stand = toont ? 'deels' : vervangen ? 'gemaskeerd' : 'nietsTeVerbergen'
  return { ...gemaskeerd, [STAND]: stand, [VERBERGT]: true }
}

/** Of an organisation people said that it is one: then the name on its door is no secret. */
const toontPersoon = (naam: string, eenheid: Dossier['actoren'][string]['eenheid']): boolean =>
  eenheid === null && lijktPersoonsnaam(naam)
