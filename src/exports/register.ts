/** Every way out as data: a menu, a palette and the tests read this list, so a new format is one entry here. */
import { packBestand } from '../domain/bestand/bestandmaat'
import { hoofdtegenstellingVan } from '../domain/model/dossier'
import { isGemaskeerd, maakUitgaand } from '../domain/masker/uitgaand'
import { type Exportformaat, type Exportvraag, WORD_MIME } from './formaat'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { merkInBestandsnaam } from './merk/merkteken'
import { buildKaartSvg, type KaartSvg } from './beeld/kaartsvg'
import { maakPng, maakPunten } from './beeld/png'
import type { Punten } from './beeld/kleinepng'
import { buildPlankaart, type Plankaart } from './beeld/plankaart'
import { buildTekeningSvg } from './beeld/tekening'
import { findTekeningen, type Verslag } from './verslag/blok'
import { buildVerslag } from './verslag/verslag'
import { WERKSTUKFORMATEN } from './werkstukken'
import type { Pixels } from './word/pixels'

const stand = ({ dossier }: Exportvraag): string => merkInBestandsnaam(dossier)

const naamVan = ({ titel }: Pick<KaartSvg, 'titel'>, vraag: Exportvraag, extensie: string): string =>
  buildBestandsnaam(titel, `kaart ${stand(vraag)}`, vraag.datum, extensie)

const PNG: Exportformaat = {
  id: 'png',
  label: 'Afbeelding (PNG)',
  extensie: 'png',
  mime: 'image/png',
  groep: 'kaart',
  tekentKaart: true,
  isAfbeelding: true,
  async make(vraag) {
    const kaart = await buildKaartSvg(vraag.dossier, vraag.tegenstellingId, vraag)
    const { blob, schaal, verkleind } = await maakPng(kaart, vraag.schaal)
    const maat = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 }).format(schaal)
    return {
      blob,
      bestandsnaam: naamVan(kaart, vraag, PNG.extensie),
      melding: verkleind
        ? `Deze kaart is te groot voor ${vraag.schaal}×: ze werd ${maat}×. Als SVG blijft ze op elke maat scherp.`
        : null,
    }
  },
}

const SVG: Exportformaat = {
  id: 'svg',
  label: 'Tekening (SVG)',
  extensie: 'svg',
  mime: 'image/svg+xml',
  groep: 'kaart',
  tekentKaart: true,
  isAfbeelding: true,
  async make(vraag) {
    const kaart = await buildKaartSvg(vraag.dossier, vraag.tegenstellingId, vraag)
    return {
      blob: new Blob([kaart.svg], { type: SVG.mime }),
      bestandsnaam: naamVan(kaart, vraag, SVG.extensie),
      melding: null,
    }
  },
}

/** Pixels per unit of the map in a document: sharp in print, also when it fills the page. */
const DRUKSCHAAL = 2

const WORD: Exportformaat = {
  id: 'word',
  label: 'Plan in Word',
  extensie: 'docx',
  mime: WORD_MIME,
  groep: 'plan',
  isAfbeelding: false,
  async make(vraag) {
    const verslag = buildVerslag(vraag.dossier, vraag)
    const [{ writeWord }, pixels] = await Promise.all([
      import('./word/schrijver'),
      maakPixels(verslag, vraag),
    ])
    return {
      blob: await writeWord({ verslag, pixels }),
      bestandsnaam: buildBestandsnaam(verslag.titel, `plan ${stand(vraag)}`, vraag.datum, WORD.extensie),
      melding: null,
    }
  },
}

/** The map that feeds the plan; null when nobody is on it. */
async function maakPlankaart(vraag: Exportvraag): Promise<Plankaart | null> {
  const hier = hoofdtegenstellingVan(vraag.dossier)
  if (!hier || Object.keys(vraag.dossier.actoren).length === 0) return null
  return buildPlankaart(vraag.dossier, hier.id, vraag)
}

/** Map and drawings as pixels. */
async function maakPixels(verslag: Verslag, vraag: Exportvraag): Promise<Pixels> {
  const plankaart = await maakPlankaart(vraag)
  const tekeningen: Record<string, Punten> = {}
  for (const tekening of findTekeningen(verslag)) {
    tekeningen[tekening.sleutel] = await maakPunten(
      await buildTekeningSvg(tekening, vraag.lettertypen),
      DRUKSCHAAL,
    )
  }
  return {
    kaart: plankaart && { ...(await maakPunten(plankaart.kaart, DRUKSCHAAL)), papier: plankaart.papier },
    legende: plankaart?.legende ? await maakPunten(plankaart.legende, DRUKSCHAAL) : null,
    tekeningen,
  }
}

const KAART_PDF: Exportformaat = {
  id: 'kaartpdf',
  label: 'Afdruk of PDF',
  extensie: 'pdf',
  mime: 'text/html',
  groep: 'kaart',
  tekentKaart: true,
  isAfbeelding: false,
  isAfdruk: true,
  async make(vraag) {
    const [{ buildKaartAfdruk }, kaart] = await Promise.all([
      import('./afdruk/afdruk'),
      buildKaartSvg(vraag.dossier, vraag.tegenstellingId, { ...vraag, achtergrond: 'wit' }),
    ])
    return {
      blob: new Blob([buildKaartAfdruk(kaart, vraag.papier)], { type: KAART_PDF.mime }),
      bestandsnaam: naamVan(kaart, vraag, KAART_PDF.extensie),
      melding: null,
    }
  },
}

const PLAN_PDF: Exportformaat = {
  id: 'planpdf',
  label: 'Plan als afdruk of PDF',
  extensie: 'pdf',
  mime: 'text/html',
  groep: 'plan',
  isAfbeelding: false,
  isAfdruk: true,
  async make(vraag) {
    const verslag = buildVerslag(vraag.dossier, vraag)
    const [{ buildPlanAfdruk }, kaart] = await Promise.all([import('./afdruk/afdruk'), maakPlankaart(vraag)])
    return {
      blob: new Blob([await buildPlanAfdruk(verslag, kaart, vraag.lettertypen)], { type: PLAN_PDF.mime }),
      bestandsnaam: buildBestandsnaam(verslag.titel, `plan ${stand(vraag)}`, vraag.datum, PLAN_PDF.extensie),
      melding: null,
    }
  },
}

const PAKKET: Exportformaat = {
  id: 'pakket',
  label: 'Printpakket voor een avond op papier',
  extensie: 'pdf',
  mime: 'text/html',
  groep: 'kaart',
  isAfbeelding: false,
  isAfdruk: true,
  uitleg:
    'Een veld op A3, kaartjes om uit te knippen, de ladder, de schuiven, de toets, en een lijst om over te typen.',
  async make(vraag) {
    const { buildPakket } = await import('./pakket/pakket')
    const { titel, html } = await buildPakket(vraag.dossier, vraag.tegenstellingId, vraag)
    return {
      blob: new Blob([html], { type: PAKKET.mime }),
      bestandsnaam: buildBestandsnaam(titel, `printpakket ${stand(vraag)}`, vraag.datum, PAKKET.extensie),
      melding: null,
    }
  },
}

const KIJKBESTAND: Exportformaat = {
  id: 'kijkbestand',
  label: 'Kijkbestand (HTML)',
  extensie: 'html',
  mime: 'text/html',
  groep: 'plan',
  isAfbeelding: false,
  isAltijdGemaskeerd: true,
  async make(vraag) {
    // It travels further than anybody can follow, so it never holds names.
    const dossier = maakUitgaand(vraag.dossier, 'verbergen')
    const gemaskerd = { ...vraag, dossier }
    const verslag = buildVerslag(dossier, vraag)
    const [{ buildKijkbestand }, kaart] = await Promise.all([
      import('./afdruk/kijkbestand'),
      maakPlankaart(gemaskerd),
    ])
    const html = await buildKijkbestand(verslag, kaart, vraag.lettertypen)
    return {
      blob: new Blob([html], { type: KIJKBESTAND.mime }),
      bestandsnaam: buildBestandsnaam(
        verslag.titel,
        `kijkbestand ${stand(gemaskerd)}`,
        vraag.datum,
        KIJKBESTAND.extensie,
      ),
      melding: isGemaskeerd(vraag.dossier)
        ? 'Het opent in elke browser, ook zonder netwerk.'
        : 'In een kijkbestand zijn namen altijd vervangen.',
    }
  },
}

const EXCEL: Exportformaat = {
  id: 'excel',
  label: 'Rekenblad (Excel)',
  extensie: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  groep: 'gegevens',
  isAfbeelding: false,
  async make(vraag) {
    const [{ buildBladen }, { buildExcel }] = await Promise.all([
      import('./rekenblad/bladen'),
      import('./rekenblad/excel'),
    ])
    return {
      blob: await buildExcel(buildBladen(vraag.dossier, vraag)),
      bestandsnaam: gegevensNaam(vraag, 'gegevens', EXCEL.extensie),
      melding: null,
    }
  },
}

const CSV: Exportformaat = {
  id: 'csv',
  label: 'Lijst van actoren (CSV)',
  extensie: 'csv',
  mime: 'text/csv',
  groep: 'gegevens',
  isAfbeelding: false,
  async make(vraag) {
    const [{ buildBladen }, { buildCsv }] = await Promise.all([
      import('./rekenblad/bladen'),
      import('./rekenblad/csv'),
    ])
    const actoren = buildBladen(vraag.dossier, vraag).filter(({ naam }) => naam === 'Actoren')
    return {
      blob: new Blob(actoren.map(buildCsv), { type: CSV.mime }),
      bestandsnaam: gegevensNaam(vraag, 'actoren', CSV.extensie),
      melding: null,
    }
  },
}

const gegevensNaam = (vraag: Exportvraag, wat: string, extensie: string): string =>
  buildBestandsnaam(vraag.dossier.kop.titel, `${wat} ${stand(vraag)}`, vraag.datum, extensie)

const MIDDENVELD: Exportformaat = {
  id: 'middenveld',
  label: 'Dossier (.middenveld)',
  extensie: 'middenveld',
  mime: 'application/json',
  groep: 'gegevens',
  isAfbeelding: false,
  async make(vraag) {
    const { dossier } = vraag
    const { tekst, melding } = packBestand(dossier)
    return {
      blob: new Blob([tekst], { type: MIDDENVELD.mime }),
      bestandsnaam: gegevensNaam(vraag, 'dossier', MIDDENVELD.extensie),
      melding: isGemaskeerd(dossier) ? 'Namen zijn vervangen en momentopnames zitten er niet in.' : melding,
    }
  },
}

export const EXPORTFORMATEN: readonly Exportformaat[] = [
  PNG,
  SVG,
  KAART_PDF,
  PAKKET,
  WORD,
  PLAN_PDF,
  ...WERKSTUKFORMATEN,
  KIJKBESTAND,
  EXCEL,
  CSV,
  MIDDENVELD,
]
