/** The help sheet as answers in the form of the Dutch government (MinBZK/par-dpia-form), which opens it and goes on from there. */
import { DPIADELEN, eigenWoorden } from '../../domain/dpia'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'

/** The name of the form of this file; nothing is fetched from it. */
const SCHEMA = 'https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json'
const MODEL = 'urn:nl:dpia:3.0'

/** `om`: the moment as ISO 8601, in UTC. */
export function buildAntwoorden(dossier: UitgaandDossier, om: string): string {
  const answers = Object.fromEntries(
    DPIADELEN.map((deel) => [
      deel.taak,
      {
        value: [
          ...eigenWoorden(deel, (veld) => dossier.kop[veld]),
          ...deel.zinnen.map(({ tekst, toets: [bestand] }) => `${tekst} (Getoetst in ${bestand}.)`),
          `Nog te zeggen: ${deel.vraag}`,
        ].join('\n\n'),
        lastEditedAt: om,
      },
    ]),
  )
  return JSON.stringify({ $schema: SCHEMA, metadata: { urn: MODEL, createdAt: om }, answers }, null, 2)
}
