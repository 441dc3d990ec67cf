/** What goes to other programs: a calendar, and the map as a network. */
import type { Exportformaat, Exportvraag } from './formaat'
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

export const BURENFORMATEN: readonly Exportformaat[] = [AGENDA]
