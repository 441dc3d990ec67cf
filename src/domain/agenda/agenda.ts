/** The agenda of the verankering: meetings with a date, and agenda points that come back. Source: method S4. */
import { opSleutelOrde } from '../model/grond'
import type { Verankering } from '../model/plan'
import type { UitgaandDossier } from '../masker/uitgaand'
import { type Afspraak, writeIcs } from './ics'
import { readRitme } from './ritme'

/** Appointments that a calendar would hold, and meetings without a date, which none can. */
export const telAgenda = (
  verankering: Verankering,
  vandaag: string,
): { aantal: number; zonderDatum: number } => ({
  aantal: afsprakenVan(verankering, vandaag).length,
  zonderDatum: Object.values(verankering.opvolging).filter(({ datum }) => datum === '').length,
})

/** The calendar, RFC 5545. `vandaag`: ISO day. Points that come back begin with the first meeting, or today when none has a day yet. */
export const buildAgenda = ({ kop, verankering }: UitgaandDossier, vandaag: string): string =>
  writeIcs(kop.titel || 'Middenveld', afsprakenVan(verankering, vandaag), vandaag)

const afsprakenVan = (verankering: Verankering, vandaag: string): Afspraak[] => [
  ...overleg(verankering),
  ...terugkerend(verankering, vandaag),
]

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
