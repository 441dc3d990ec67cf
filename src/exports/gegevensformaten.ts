/** The data on their way out: sheets, a list, the dossier itself. */
import { packBestand } from '../domain/bestand/bestandmaat'
import { isGemaskeerd } from '../domain/masker/uitgaand'
import type { Exportformaat, Exportvraag } from './formaat'
import { BLIJFT_HIER, buildBladenkijk, zegInhoud } from './kijk'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { merkInBestandsnaam } from './merk/merkteken'

const gegevensNaam = (vraag: Exportvraag, wat: string, extensie: string): string =>
  buildBestandsnaam(
    vraag.dossier.kop.titel,
    `${wat} ${merkInBestandsnaam(vraag.dossier)}`,
    vraag.datum,
    extensie,
  )

async function leesBladen(vraag: Exportvraag) {
  const { buildBladen } = await import('./rekenblad/bladen')
  return buildBladen(vraag.dossier)
}
const leesActoren = async (vraag: Exportvraag) =>
  (await leesBladen(vraag)).filter(({ naam }) => naam === 'Actoren')

const EXCEL: Exportformaat = {
  id: 'excel',
  label: 'Rekenblad (Excel)',
  uitleg: 'Wat je erin aanpast, kan je weer inlezen: je ziet eerst wat er verandert.',
  extensie: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  groep: 'gegevens',
  isAfbeelding: false,
  async make(vraag) {
    const [{ buildWerkboek }, { buildExcel }] = await Promise.all([
      import('./rekenblad/bladen'),
      import('./rekenblad/excel'),
    ])
    return {
      blob: await buildExcel(buildWerkboek(vraag.dossier, vraag)),
      bestandsnaam: gegevensNaam(vraag, 'gegevens', EXCEL.extensie),
      melding: null,
    }
  },
  kijk: async (vraag) => buildBladenkijk(await leesBladen(vraag)),
}

const CSV: Exportformaat = {
  id: 'csv',
  label: 'Lijst van actoren (CSV)',
  extensie: 'csv',
  mime: 'text/csv',
  groep: 'gegevens',
  isAfbeelding: false,
  async make(vraag) {
    const [actoren, { buildCsv }] = await Promise.all([leesActoren(vraag), import('./rekenblad/csv')])
    return {
      blob: new Blob(actoren.map(buildCsv), { type: CSV.mime }),
      bestandsnaam: gegevensNaam(vraag, 'actoren', CSV.extensie),
      melding: null,
    }
  },
  kijk: async (vraag) => buildBladenkijk(await leesActoren(vraag)),
}

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
      melding: isGemaskeerd(dossier) ? `Namen zijn vervangen. ${BLIJFT_HIER}.` : melding,
    }
  },
  kijk: ({ dossier }) => Promise.resolve({ soort: 'inhoud', regels: zegInhoud(dossier) }),
}

export const GEGEVENSFORMATEN: readonly Exportformaat[] = [EXCEL, CSV, MIDDENVELD]
