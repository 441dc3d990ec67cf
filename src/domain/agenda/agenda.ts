/** The agenda of the verankering: meetings with a date, and agenda points that come back. Source: method S4. */
import type { Dossier } from '../dossier'
import { createMasker } from '../masker'
import type { Verankering } from '../plan'
import { opSleutelOrde } from '../grond'
import { type Afspraak, writeIcs } from './ics'
import { readRitme } from './ritme'

export type Agenda = {
  /** The calendar, RFC 5545. */
  ics: string
  /** Appointments in it. */
  aantal: number
  /** Meetings without a date, which no calendar can hold. */
  zonderDatum: number
}

/** With every hidden name replaced: a calendar is shared before anybody thinks of it. `vandaag`: ISO day. Points that come back begin with the first meeting, or today when none has a day yet. */
export function buildAgenda(dossier: Dossier, vandaag: string): Agenda {
  const masker = createMasker(dossier)
  const tekst = (woorden: string): string => masker.tekst(woorden)
  const afspraken = [...overleg(dossier.verankering), ...terugkerend(dossier.verankering, vandaag)].map(
    (afspraak) => ({ ...afspraak, titel: tekst(afspraak.titel), uitleg: tekst(afspraak.uitleg) }),
  )
  return {
    ics: writeIcs(tekst(dossier.kop.titel) || 'Middenveld', afspraken, vandaag),
    aantal: afspraken.length,
    zonderDatum: Object.values(dossier.verankering.opvolging).filter(({ datum }) => datum === '').length,
  }
}

/** Each meeting brings the fixed points along: that is what makes them fixed. */
function overleg({ opvolging, agendapunten }: Verankering): Afspraak[] {
  const punten = opSleutelOrde(agendapunten).map(({ tekst }) => `- ${tekst}`)
  const uitleg = punten.length > 0 ? ['Vaste agendapunten:', ...punten].join('\n') : ''
  return Object.entries(opvolging)
    .filter(([, { datum }]) => datum !== '')
    .sort(([a, { datum: eerst }], [b, { datum: dan }]) => eerst.localeCompare(dan) || (a < b ? -1 : 1))
    .map(([id, { datum, tekst }]) => ({
      uid: `${id}.opvolging@middenveld`,
      titel: tekst || 'Opvolgoverleg',
      uitleg,
      datum,
      herhaling: null,
    }))
}

function terugkerend({ opvolging, agendapunten }: Verankering, vandaag: string): Afspraak[] {
  const dagen = Object.values(opvolging).flatMap(({ datum }) =>
    datum.length === vandaag.length ? datum : [],
  )
  const begin = dagen.sort()[0] ?? vandaag
  return opSleutelOrde(agendapunten).flatMap(({ id, tekst, ritme }) => {
    const herhaling = readRitme(ritme)
    return herhaling
      ? [{ uid: `${id}.agendapunt@middenveld`, titel: tekst, uitleg: '', datum: begin, herhaling }]
      : []
  })
}
