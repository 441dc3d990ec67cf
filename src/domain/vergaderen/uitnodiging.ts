/** The invitation to a meeting, as words to put in a mail. Made of a dossier as it may leave, so that no name goes along that nobody chose to show. */
import { hoofdletter } from '../../taal/woorden'
import { zegDatum } from '../../taal/datum'
import { type Id, opSleutelOrde } from '../model/grond'
import type { UitgaandDossier } from '../masker/uitgaand'
import { telMinuten, VERGADERSOORT_NAAM, zegDuur } from '../model/vergadering'

/** Empty when the meeting is gone. What nobody said yet is left out, or asked. */
export function writeUitnodiging({ kop, vergaderingen }: UitgaandDossier, id: Id): string {
  const vergadering = vergaderingen[id]
  if (!vergadering) return ''
  const { soort, datum, uur, plek, punten } = vergadering
  const wanneer = [datum ? zegDatum(datum) : 'dag nog af te spreken', uur.trim()].filter(Boolean).join(', ')
  const agenda = opSleutelOrde(punten).filter(({ tekst }) => tekst.trim() !== '')
  const duur = zegDuur(telMinuten(vergadering))
  const regels = [
    `Onderwerp: ${hoofdletter(VERGADERSOORT_NAAM[soort])}${kop.titel.trim() && ` ${kop.titel.trim()}`}`,
    '',
    'Dag iedereen',
    '',
    soort === 'werkgroep'
      ? 'De werkgroep komt weer samen. Iedereen is welkom, ook wie twijfelt of iets anders ziet.'
      : 'Graag overleggen we kort hoe het traject loopt, en wat er te beslissen is.',
    '',
    `Wanneer: ${wanneer}`,
    ...(plek.trim() ? [`Waar: ${plek.trim()}`] : []),
    ...(duur ? [`Duur: ongeveer ${duur}`] : []),
    ...(agenda.length > 0 ? ['', 'Op de agenda:'] : []),
    ...agenda.map(
      ({ tekst, minuten }, i) =>
        `${i + 1}. ${tekst.trim().replaceAll(/\s+/gu, ' ')}${minuten ? ` (${zegDuur(minuten)})` : ''}`,
    ),
    '',
    'Kan je er niet bij zijn, laat het dan weten. Wat je wil meegeven, nemen we mee.',
    '',
    ...[kop.dienst, kop.gemeente].map((regel) => regel.trim()).filter(Boolean),
  ]
  return `${regels.join('\n').trimEnd()}\n`
}
