import type { UitgaandDossier } from '../../src/domain/masker/uitgaand'
import type { Exportvraag } from '../../src/exports/formaat'
import { meetMetTabel } from './letterbreedtes'

/** What the dialog asks of a format when nobody changes a choice, with widths of letters that are the same on every machine. */
export const exportvraag = (dossier: UitgaandDossier, tegenstellingId: string): Exportvraag => ({
  dossier,
  tegenstellingId,
  achtergrond: 'wit',
  schaal: 1,
  papier: 'A4',
  datum: '2026-11-23',
  meet: meetMetTabel,
  lettertypen: () => Promise.resolve('data:,'),
})
