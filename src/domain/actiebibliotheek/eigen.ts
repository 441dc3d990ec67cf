/** Eigen: an actie of the municipality as one of the library, so that both are browsed, weighed and taken over alike. */
import { WERKVORMGROEP } from '../model/actie'
import type { EigenActie, Samenkomst } from '../model/eigenactie'
import type { Id } from '../model/grond'
import { AANSPREEKBAAR } from '../lezing/richtingen'
import type { OpenActie } from './bibliotheekactie'
import { eigenId } from './sleutel'

/** What is not filled in stays open: it is found by nothing that asks for it, and weighed with care. */
export const alsBibliotheekactie = (id: Id, eigen: EigenActie): OpenActie<string> => ({
  id: eigenId(id),
  tekst: eigen.tekst,
  hoe: eigen.hoe,
  types: AANSPREEKBAAR.filter((type) => eigen.types.includes(type)),
  dieperliggend: eigen.dieperliggend,
  // People know when theirs fits; only where safety comes first it waits with the rest.
  fasen: [1, 2, 3],
  termijn: eigen.termijn,
  werkvorm: eigen.werkvorm,
  kanalen: [],
  planSamenleven: eigen.planSamenleven,
  samen: eigen.samen ?? vermoedSamen(eigen.werkvorm),
  kost: eigen.kost,
  vraagt: eigen.vraagt,
  letOp: eigen.ervaring,
  kennis: null,
})

/** Where nobody said whom it brings together, its form tells; what may bring groups together is taken to do so. */
function vermoedSamen(werkvorm: EigenActie['werkvorm']): Samenkomst {
  if (werkvorm === 'huisbezoek' || werkvorm === 'loketgesprek') return 'apart'
  return werkvorm !== null && WERKVORMGROEP[werkvorm] === 'uitvoeren' ? 'niemand' : 'groepen'
}
