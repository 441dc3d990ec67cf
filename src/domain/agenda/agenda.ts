/** The calendar of a dossier: meetings with a date, and agenda points that come back. Source: method S1.4, S4. */
import { opSleutelOrde } from '../model/grond'
import type { Dossier } from '../model/dossier'
import type { Verankering } from '../model/plan'
import type { UitgaandDossier } from '../masker/uitgaand'
import { opVergaderdag, telMinuten, VERGADERSOORT_NAAM, zegDuur } from '../model/vergadering'
import { hoofdletter } from '../../taal/woorden'
import { type Afspraak, writeIcs } from './ics'
import { readRitme } from './ritme'

/** Appointments that a calendar would hold, and meetings without a date, which none can. */
export const telAgenda = (dossier: Agendabron, vandaag: string): { aantal: number; zonderDatum: number } => ({
  aantal: afsprakenVan(dossier, vandaag).length,
  zonderDatum: [dossier.verankering.opvolging, dossier.vergaderingen]
    .flatMap((lijst) => Object.values<{ datum: string }>(lijst))
    .filter(({ datum }) => datum === '').length,
})

type Agendabron = Pick<Dossier, 'verankering' | 'vergaderingen'>

/** The calendar, RFC 5545. `vandaag`: ISO day. Points that come back begin with the first meeting, or today when none has a day yet. */
export const buildAgenda = (dossier: UitgaandDossier, vandaag: string): string =>
  writeIcs(dossier.kop.titel || 'Middenveld', afsprakenVan(dossier, vandaag), vandaag)

const afsprakenVan = ({ verankering, vergaderingen }: Agendabron, vandaag: string): Afspraak[] => [
  ...overleg(verankering),
  ...vergaderen(vergaderingen),
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

/** With hour and place in its words: a calendar of days says nothing of them elsewhere. */
const vergaderen = (vergaderingen: Agendabron['vergaderingen']): Afspraak[] =>
  opVergaderdag(vergaderingen)
    .filter(({ datum }) => datum !== '')
    .map((vergadering) => {
      const { id, soort, datum, uur, plek, punten } = vergadering
      const duur = zegDuur(telMinuten(vergadering))
      return {
        uid: `${id}.vergadering@middenveld`,
        titel: [hoofdletter(VERGADERSOORT_NAAM[soort]), uur.trim(), plek.trim()].filter(Boolean).join(', '),
        uitleg: [
          ...(duur ? [`Duur: ${duur}`] : []),
          ...opSleutelOrde(punten).map(({ tekst }) => `- ${tekst}`),
        ].join('\n'),
        datum,
        herhaling: null,
      }
    })

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
