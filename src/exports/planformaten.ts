/** The plan and what goes with it on paper: in Word, in print, as a page for any browser, and the printpakket. */
import { hoofdtegenstellingVan } from '../domain/model/dossier'
import { isGemaskeerd, maakUitgaand } from '../domain/masker/uitgaand'
import type { Punten } from './beeld/kleinepng'
import { buildPlankaart, type Plankaart } from './beeld/plankaart'
import { maakPunten } from './beeld/png'
import { buildTekeningSvg } from './beeld/tekening'
import { type Exportformaat, type Exportvraag, WORD_MIME } from './formaat'
import { buildPapierkijk } from './kijk'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { merkInBestandsnaam } from './merk/merkteken'
import { findTekeningen, type Verslag } from './verslag/blok'
import { buildVerslag } from './verslag/verslag'
import type { Pixels } from './word/pixels'

const stand = ({ dossier }: Exportvraag): string => merkInBestandsnaam(dossier)

const PLAN = { groep: 'papier', stuk: 'Plan', isAfbeelding: false } as const

/** Pixels per unit of the map in a document: sharp in print, also when it fills the page. */
const DRUKSCHAAL = 2

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
/** As it is printed, and as it is looked at before. */
async function schrijfPlan(vraag: Exportvraag) {
  const verslag = buildVerslag(vraag.dossier, vraag)
  const [{ buildPlanAfdruk }, kaart] = await Promise.all([import('./afdruk/afdruk'), maakPlankaart(vraag)])
  return { verslag, html: await buildPlanAfdruk(verslag, kaart, vraag.lettertypen) }
}

const kijkPlan = async (vraag: Exportvraag) => buildPapierkijk((await schrijfPlan(vraag)).html)

const WORD: Exportformaat = {
  id: 'word',
  label: 'Plan in Word',
  extensie: 'docx',
  mime: WORD_MIME,
  ...PLAN,
  vorm: 'Word',
  kijk: kijkPlan,
  async make(vraag) {
    const verslag = buildVerslag(vraag.dossier, vraag)
    const [{ writeWord }, pixels] = await Promise.all([
      import('./word/schrijver'),
      maakPixels(verslag, vraag),
    ])
    return {
      blob: await writeWord({ verslag, pixels }, vraag.signaal),
      bestandsnaam: buildBestandsnaam(verslag.titel, `plan ${stand(vraag)}`, vraag.datum, WORD.extensie),
      melding: null,
    }
  },
}

const PLAN_PDF: Exportformaat = {
  id: 'planpdf',
  label: 'Plan als afdruk of PDF',
  extensie: 'pdf',
  mime: 'text/html',
  ...PLAN,
  vorm: 'Afdruk of PDF',
  kijk: kijkPlan,
  isAfdruk: true,
  async make(vraag) {
    const { verslag, html } = await schrijfPlan(vraag)
    return {
      blob: new Blob([html], { type: PLAN_PDF.mime }),
      bestandsnaam: buildBestandsnaam(verslag.titel, `plan ${stand(vraag)}`, vraag.datum, PLAN_PDF.extensie),
      melding: null,
    }
  },
}

/** Of the page it is mostly read on, mm. */
const KIJKBREEDTE = 230

/** It travels further than anybody can follow, so it never holds names. */
async function schrijfKijkbestand(vraag: Exportvraag) {
  const gemaskerd = { ...vraag, dossier: maakUitgaand(vraag.dossier, 'verbergen') }
  const verslag = buildVerslag(gemaskerd.dossier, vraag)
  const [{ buildKijkbestand }, kaart] = await Promise.all([
    import('./afdruk/kijkbestand'),
    maakPlankaart(gemaskerd),
  ])
  return { gemaskerd, verslag, html: await buildKijkbestand(verslag, kaart, vraag.lettertypen) }
}

const KIJKBESTAND: Exportformaat = {
  id: 'kijkbestand',
  label: 'Kijkbestand (HTML)',
  extensie: 'html',
  mime: 'text/html',
  ...PLAN,
  vorm: 'Kijkbestand',
  isAltijdGemaskeerd: true,
  async make(vraag) {
    const { gemaskerd, verslag, html } = await schrijfKijkbestand(vraag)
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
  async kijk(vraag) {
    const { html } = await schrijfKijkbestand(vraag)
    return { soort: 'papier', html, breedte: KIJKBREEDTE, hoogte: null, opScherm: true }
  },
}

const schrijfPakket = async (vraag: Exportvraag) => {
  const { buildPakket } = await import('./pakket/pakket')
  return buildPakket(vraag.dossier, vraag.tegenstellingId, vraag)
}

const PAKKET: Exportformaat = {
  id: 'pakket',
  label: 'Printpakket voor een avond op papier',
  stuk: 'Printpakket',
  vorm: 'Afdruk of PDF',
  extensie: 'pdf',
  mime: 'text/html',
  groep: 'papier',
  isAfbeelding: false,
  isAfdruk: true,
  uitleg:
    'Een veld op A3, kaartjes om uit te knippen, de ladder, de schuiven, de toets, en een lijst om over te typen.',
  async make(vraag) {
    const { titel, html } = await schrijfPakket(vraag)
    return {
      blob: new Blob([html], { type: PAKKET.mime }),
      bestandsnaam: buildBestandsnaam(titel, `printpakket ${stand(vraag)}`, vraag.datum, PAKKET.extensie),
      melding: null,
    }
  },
  kijk: async (vraag) => buildPapierkijk((await schrijfPakket(vraag)).html),
}

export const PLANFORMATEN: readonly Exportformaat[] = [WORD, PLAN_PDF, KIJKBESTAND]
export const PAKKETFORMATEN: readonly Exportformaat[] = [PAKKET]
