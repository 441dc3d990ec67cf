/**
 * Our workbook comes back: what was changed in it since it went out, row by row. A cell that says what it said then says nothing now, whatever became of
 * the dossier meanwhile; and a cell in which a name was replaced can never write over that name.
 */
import { maakUitgaand } from '../masker/uitgaand'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { tidyDossier } from '../model/samenhang'
import type { Blad } from '../lijst/lijstrijen'
import { readBasis } from './basis'
import type { Bladplan, Boekkolom, Velden } from './bladplan'
import { BLADPLANNEN } from './bladplannen'
import { buildNamen, type Namen } from './namen'
import { readNieuw } from './nieuwerij'
import { buildCelvinger, buildWerkblad, SLEUTELKOP, zegCel } from './werkboek'
import { buildNamenNu, type Stand, type Veldwijziging, type Wijziging } from './wijziging'

export type Werkboekverschil = {
  wijzigingen: readonly Wijziging[]
  /** What is left as it is, row by row with why, in Dutch sentences. */
  opmerkingen: readonly string[]
  isGemaskeerd: boolean
}

/** Everything that differs, in the order of the sheets. Never throws. */
export function readWerkboek(
  bladen: readonly Blad[],
  dossier: Dossier,
  nieuweId: () => Id,
): Werkboekverschil {
  const basis = readBasis(bladen)
  const stand: Stand = {
    basis,
    nu: dossier,
    gezien: basis.isGemaskeerd ? maakUitgaand(dossier, 'verbergen') : dossier,
    dossier,
    nieuweId,
    wijzigingen: [],
    opmerkingen: [],
  }
  for (const plan of BLADPLANNEN) {
    const blad = bladen.find(({ naam }) => naam.trim().toLowerCase() === plan.naam.toLowerCase())
    if (blad) readPlan(plan, blad, stand)
    else if (basis.vingers.has(plan.naam))
      stand.opmerkingen.push(`Het blad «${plan.naam}» zit er niet meer in; daar verandert niets.`)
  }
  const { wijzigingen, opmerkingen } = stand
  return { wijzigingen, opmerkingen, isGemaskeerd: basis.isGemaskeerd }
}

function readPlan(plan: Bladplan, blad: Blad, stand: Stand): void {
  const { basis, dossier, gezien } = stand
  const kopplek = blad.rijen
    .slice(0, 10)
    .findIndex((cellen) => cellen.some((cel) => cel.trim() === SLEUTELKOP))
  if (kopplek < 0) {
    stand.opmerkingen.push(`Op «${plan.naam}» staat geen kolom «${SLEUTELKOP}» meer; daar verandert niets.`)
    return
  }
  const koppen = (blad.rijen[kopplek] ?? []).map((cel) => cel.trim())
  const plekVan = (kop: string) => koppen.indexOf(kop)
  const sleutelplek = plekVan(SLEUTELKOP)
  // How the sheet was headed follows from what it showed.
  const kolommen = plan.kolommen(gezien)
  const namen = buildNamen(gezien)
  const toen = new Map(
    buildWerkblad(plan, gezien, namen).rijen.map(({ sleutel, cellen }) => [sleutel, cellen]),
  )
  const echt = new Map(plan.rijen(dossier).map(({ sleutel, record }) => [sleutel, record]))
  const echteNamen = buildNamen(dossier)
  const vingers = basis.vingers.get(plan.naam)
  const gehad = new Set<string>()
  for (const [i, cellen] of blad.rijen.entries()) {
    if (i <= kopplek || !cellen.some((cel) => cel.trim() !== '')) continue
    const sleutel = (cellen[sleutelplek] ?? '').trim()
    const lees = (kop: string) => (plekVan(kop) < 0 ? undefined : (cellen[plekVan(kop)] ?? '').trim())
    const rij = `${plan.naam}, rij ${i + 1}`
    if (sleutel === '' || gehad.has(sleutel)) {
      readNieuw(plan, kolommen, lees, rij, stand)
      continue
    }
    gehad.add(sleutel)
    const record = echt.get(sleutel)
    if (!record) {
      stand.opmerkingen.push(`${rij}: dit staat niet meer in het dossier, en komt er niet opnieuw bij.`)
      continue
    }
    const wasToen = vingers?.get(sleutel)
    let nieuw = record
    const velden: Veldwijziging[] = []
    let botst = false
    for (const [k, kolom] of kolommen.entries()) {
      const tekst = lees(kolom.kop)
      if (tekst === undefined) continue
      const nuDaar = zegCel(toen.get(sleutel)?.[k] ?? null, kolom.vorm.soort)
      const isZoalsToen = wasToen
        ? wasToen.get(kolom.id) === buildCelvinger(tekst, kolom.vorm.soort)
        : tekst === nuDaar
      if (isZoalsToen || tekst === nuDaar) continue
      const over = keurCel(
        kolom,
        tekst,
        nuDaar,
        zegCel(kolom.vorm.schrijf(kolom.pak(record), echteNamen, record), kolom.vorm.soort),
        record,
        stand,
      )
      if ('fout' in over) {
        if (over.fout !== '') stand.opmerkingen.push(`${rij}, «${kolom.kop}»: ${over.fout}.`)
        continue
      }
      // The same in other words: «ja» for «Ja», the new name of who it was.
      if (JSON.stringify(over.waarde) === JSON.stringify(kolom.pak(record))) continue
      if (kolom.isOuder) {
        stand.opmerkingen.push(
          `${rij}, «${kolom.kop}»: waar een rij bij hoort, verandert niet; maak een nieuwe rij.`,
        )
        continue
      }
      nieuw = kolom.zet ? kolom.zet(nieuw, over.waarde) : nieuw
      botst ||= wasToen !== undefined && wasToen.get(kolom.id) !== buildCelvinger(nuDaar, kolom.vorm.soort)
      velden.push({ kop: kolom.kop, oud: nuDaar, nieuw: tekst })
    }
    if (velden.length === 0) continue
    const uit = plan.zet(stand.nu, sleutel, nieuw)
    if ('fout' in uit) {
      stand.opmerkingen.push(`${rij}: ${uit.fout}.`)
      continue
    }
    stand.nu = uit.dossier
    const veranderd = velden
      .map(({ kop }) => kolommen.find((kolom) => kolom.kop === kop))
      .filter((kolom) => kolom !== undefined)
    stand.wijzigingen.push({
      soort: 'anders',
      blad: plan.naam,
      sleutel,
      wie: zegRij(kolommen, record, echteNamen),
      velden,
      botst,
      pas: (op) => pasVelden(plan, op, sleutel, veranderd, nieuw),
    })
  }
  // Only what went out in this workbook can have been taken away in it.
  for (const sleutel of vingers?.keys() ?? []) {
    const record = echt.get(sleutel)
    if (gehad.has(sleutel) || !record) continue
    if (plan.isVast) {
      stand.opmerkingen.push(
        `Op «${plan.naam}» staat een rij niet meer; wat ze vroeg, blijft in het dossier.`,
      )
      continue
    }
    const wie = zegRij(kolommen, record, echteNamen)
    stand.wijzigingen.push({
      soort: 'weg',
      blad: plan.naam,
      sleutel,
      wie,
      velden: [],
      botst: false,
      pas: (op) => plan.haalWeg(op, sleutel),
    })
  }
}

/** The changed fields, on the record as it is by then. */
function pasVelden(
  plan: Bladplan,
  op: Dossier,
  sleutel: string,
  kolommen: readonly Boekkolom[],
  nieuw: Velden,
): Dossier {
  const record = plan.vind(op, sleutel)
  if (!record) return op
  const anders = kolommen.reduce((na, { pak, zet }) => (zet ? zet(na, pak(nieuw)) : na), record)
  const uit = plan.zet(op, sleutel, anders)
  return 'fout' in uit ? op : uit.dossier
}

/** What a changed cell says; a reason why it stays as it is, empty where that goes without saying. */
function keurCel(
  { vorm, zet }: Boekkolom,
  tekst: string,
  getoond: string,
  echt: string,
  record: Velden,
  stand: Stand,
): { waarde: unknown } | { fout: string } {
  if (zet === null) return { fout: 'dit volgt uit de rest, en blijft zoals het is' }
  if (stand.basis.isGemaskeerd && getoond !== echt) {
    return {
      fout: `hier stond een schuilnaam; «${tekst.slice(0, 40)}» komt niet in de plaats van de echte naam`,
    }
  }
  return vorm.lees(tekst, buildNamenNu(stand), record)
}

const zegRij = (kolommen: readonly Boekkolom[], record: Velden, namen: Namen): string =>
  kolommen
    .filter((kolom, i) => i === 0 || kolom.isOuder)
    .map(({ pak, vorm }) => zegCel(vorm.schrijf(pak(record), namen, record), vorm.soort))
    .filter(Boolean)
    .join(' · ')
    .slice(0, 80)

/** The dossier with what people chose; what then dangles is gone with it. */
export const writeWerkboek = (dossier: Dossier, gekozen: readonly Wijziging[]): Dossier =>
  gekozen.length === 0
    ? dossier
    : tidyDossier(
        [...gekozen]
          .sort((a, b) => Number(a.soort === 'weg') - Number(b.soort === 'weg'))
          .reduce((op, { pas }) => pas(op), dossier),
      )
