/** What goes to other programs: a calendar, and the map as a network. */
import { tel } from '../taal/woorden'
import type { Exportformaat, Exportvraag } from './formaat'
import { buildBladenkijk, type Kijk } from './kijk'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { merkInBestandsnaam } from './merk/merkteken'

const naamVan = (vraag: Exportvraag, wat: string, extensie: string): string =>
  buildBestandsnaam(
    vraag.dossier.kop.titel,
    `${wat} ${merkInBestandsnaam(vraag.dossier)}`,
    vraag.datum,
    extensie,
  )

const AGENDA: Exportformaat = {
  id: 'kalender',
  label: 'Kalender (.ics)',
  extensie: 'ics',
  mime: 'text/calendar',
  groep: 'gegevens',
  isAfbeelding: false,
  uitleg: 'Alles met een datum: overleg, acties, gesprekken, spannende dagen en mijlpalen.',
  async make(vraag) {
    const { buildAgenda } = await import('../domain/agenda/agenda')
    return {
      blob: new Blob([buildAgenda(vraag.dossier, vraag.datum)], { type: AGENDA.mime }),
      bestandsnaam: naamVan(vraag, 'agenda', AGENDA.extensie),
      melding: null,
    }
  },
  async kijk(vraag) {
    const { telAgenda, zegAgenda } = await import('../domain/agenda/agenda')
    return { soort: 'inhoud', regels: zegAgenda(telAgenda(vraag.dossier, vraag.datum)) }
  },
}

/** What other programs get of a map, a sentence each. */
async function zegNetwerk({ dossier }: Exportvraag, waar: string): Promise<Kijk> {
  const { telNetwerk } = await import('./netwerk/netwerk')
  const { namen, lijnen } = telNetwerk(dossier)
  return {
    soort: 'inhoud',
    regels: [
      `Erin: ${tel(namen, 'naam', 'namen')} en ${tel(lijnen, 'relatie', 'relaties')}, met soort, rollen, bezorgdheden en plaats op de as.`,
      waar,
      'Wat bij de stappen geschreven staat, gaat niet mee.',
    ],
  }
}
const leesNetwerk = async ({ dossier, tegenstellingId }: Exportvraag) =>
  (await import('./netwerk/netwerk')).buildNetwerk(dossier, tegenstellingId)

const GRAPHML: Exportformaat = {
  id: 'graphml',
  label: 'Netwerk (GraphML)',
  extensie: 'graphml',
  mime: 'application/graphml+xml',
  groep: 'gegevens',
  isAfbeelding: false,
  uitleg: 'Voor Gephi, visone en yEd.',
  async make(vraag) {
    const [netwerk, { buildGraphml }] = await Promise.all([leesNetwerk(vraag), import('./netwerk/graphml')])
    return {
      blob: new Blob([buildGraphml(netwerk)], { type: GRAPHML.mime }),
      bestandsnaam: naamVan(vraag, 'netwerk', GRAPHML.extensie),
      melding: null,
    }
  },
  kijk: (vraag) => zegNetwerk(vraag, 'Gephi, visone en yEd openen dit. Ook Middenveld leest het terug.'),
}

const KUMU: Exportformaat = {
  id: 'kumu',
  label: 'Werkboek voor Kumu',
  extensie: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  groep: 'gegevens',
  isAfbeelding: false,
  uitleg: 'Twee bladen: Elements en Connections.',
  async make(vraag) {
    const [netwerk, { buildKumu }, { buildExcel }] = await Promise.all([
      leesNetwerk(vraag),
      import('./netwerk/kumu'),
      import('./rekenblad/excel'),
    ])
    return {
      blob: await buildExcel(buildKumu(netwerk)),
      bestandsnaam: naamVan(vraag, 'kumu', KUMU.extensie),
      melding: null,
    }
  },
  async kijk(vraag) {
    const [netwerk, { buildKumu }] = await Promise.all([leesNetwerk(vraag), import('./netwerk/kumu')])
    return buildBladenkijk(buildKumu(netwerk))
  },
}

const DRAWIO: Exportformaat = {
  id: 'drawio',
  label: 'Vormen voor draw.io',
  extensie: 'drawio',
  mime: 'application/vnd.jgraph.mxfile',
  groep: 'gegevens',
  isAfbeelding: false,
  uitleg: 'De kaart als kaders en lijnen die je daar kan verzetten en herschrijven.',
  async make(vraag) {
    const { buildDrawio } = await import('./netwerk/drawio')
    return {
      blob: new Blob([buildDrawio(vraag.dossier, vraag.tegenstellingId, vraag.meet)], { type: DRAWIO.mime }),
      bestandsnaam: naamVan(vraag, 'tekening', DRAWIO.extensie),
      melding: null,
    }
  },
  kijk: (vraag) => zegNetwerk(vraag, 'Wie in de parkeerplaats wacht, staat niet in de tekening.'),
}

export const BURENFORMATEN: readonly Exportformaat[] = [AGENDA, GRAPHML, KUMU, DRAWIO]
