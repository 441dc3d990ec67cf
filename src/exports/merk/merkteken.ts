import { type Merkstand, standVan, type UitgaandDossier } from '../../domain/masker/uitgaand'

/** What stands on everything that goes out: whether names were replaced. */
export const MERKTEKEN: Readonly<Record<Merkstand, string>> = {
  gemaskeerd: 'gemaskeerd',
  nietsTeVerbergen: 'niets te verbergen',
  deels: 'toont namen die gezien mogen worden',
  metNamen: 'niet gemaskeerd: bevat namen',
}
/** The same in a file name. */
const IN_BESTANDSNAAM: Readonly<Record<Merkstand, string>> = {
  gemaskeerd: 'gemaskeerd',
  nietsTeVerbergen: 'niets te verbergen',
  deels: 'deels gemaskeerd',
  metNamen: 'met namen',
}

export const merkVan = (uit: UitgaandDossier): string => MERKTEKEN[standVan(uit)]
export const merkInBestandsnaam = (uit: UitgaandDossier): string => IN_BESTANDSNAAM[standVan(uit)]
/** Said in the colour of an alert. */
export const isBloot = (uit: UitgaandDossier): boolean => standVan(uit) === 'metNamen'
