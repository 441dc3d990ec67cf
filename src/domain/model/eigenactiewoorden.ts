/** What the closed lists of the actiebibliotheek are called, and an own actie before anybody fills it in. */
import type { EigenActie, Kost, Samenkomst } from './eigenactie'

export const KOST_NAAM: Readonly<Record<Kost, string>> = {
  laag: 'kost weinig',
  gemiddeld: 'vraagt enig geld',
  hoog: 'vraagt een eigen budget',
}

export const SAMENKOMST_NAAM: Readonly<Record<Samenkomst, string>> = {
  niemand: 'brengt niemand bijeen',
  apart: 'elk apart',
  midden: 'kan met het midden alleen',
  groepen: 'brengt groepen samen',
}

export const LEGE_EIGEN_ACTIE: Omit<EigenActie, 'orde'> = {
  tekst: '',
  hoe: '',
  types: [],
  dieperliggend: [],
  termijn: null,
  werkvorm: null,
  planSamenleven: [],
  samen: null,
  kost: null,
  vraagt: '',
  ervaring: '',
}
