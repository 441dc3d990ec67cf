/** A row without a key is a new one. */
import type { Bladplan, Boekkolom } from './bladplan'
import { buildNamenNu, type Stand, type Veldwijziging } from './wijziging'

export function readNieuw(
  plan: Bladplan,
  kolommen: readonly Boekkolom[],
  lees: (kop: string) => string | undefined,
  rij: string,
  stand: Stand,
): void {
  const namen = buildNamenNu(stand)
  let record = plan.leeg(stand.dossier)
  const velden: Veldwijziging[] = []
  for (const kolom of kolommen) {
    const tekst = lees(kolom.kop)
    if (!tekst || kolom.zet === null) continue
    const gelezen = kolom.vorm.lees(tekst, namen, record)
    if ('fout' in gelezen) {
      stand.opmerkingen.push(`${rij}, «${kolom.kop}»: ${gelezen.fout}.`)
      continue
    }
    record = kolom.zet(record, gelezen.waarde)
    velden.push({ kop: kolom.kop, oud: '', nieuw: tekst })
  }
  if (velden.length === 0) return
  const id = stand.nieuweId()
  const uit = plan.voegToe(stand.nu, id, record)
  if ('fout' in uit) {
    stand.opmerkingen.push(`${rij}: ${uit.fout}.`)
    return
  }
  stand.nu = uit.dossier
  stand.wijzigingen.push({
    soort: 'nieuw',
    blad: plan.naam,
    sleutel: uit.sleutel,
    wie: velden[0]?.nieuw.slice(0, 80) ?? '',
    velden,
    botst: false,
    pas: (op) => {
      const erbij = plan.voegToe(op, id, record)
      return 'fout' in erbij ? op : erbij.dossier
    },
  })
}
