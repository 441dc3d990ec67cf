/** The Word file of the municipality itself, filled with what the dossier knows; without one, the one to begin with. */
import { type Exportformaat, type Exportvraag, WORD_MIME } from './formaat'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { merkInBestandsnaam } from './merk/merkteken'

/** Names after each other, as they stand in the file. */
const noem = (namen: readonly string[]): string => namen.map((naam) => `{{${naam}}}`).join(' ')

const SJABLOON: Exportformaat = {
  id: 'sjabloon',
  label: 'Eigen sjabloon in Word',
  extensie: 'docx',
  mime: WORD_MIME,
  groep: 'papier',
  stuk: 'Eigen sjabloon',
  vorm: 'Word',
  vraagtSjabloon: true,
  isAfbeelding: false,
  uitleg:
    'Jullie eigen Word-bestand, met logo en huisstijl. Wat daarin tussen dubbele accolades staat, vult Middenveld in. De kaart en de tekeningen komen er niet in.',
  async make(vraag) {
    const [{ buildWaarden }, { writeSjabloon }] = await Promise.all([
      import('./sjabloon/plaatshouders'),
      import('./word/schrijver'),
    ])
    const { dossier, datum, sjabloon, signaal } = vraag
    return {
      blob: await writeSjabloon(sjabloon?.bytes ?? null, buildWaarden(dossier, { datum }), signaal),
      bestandsnaam: buildBestandsnaam(
        dossier.kop.titel,
        `eigen sjabloon ${merkInBestandsnaam(dossier)}`,
        datum,
        SJABLOON.extensie,
      ),
      melding: null,
    }
  },
  async kijk({ sjabloon }) {
    return { soort: 'inhoud', regels: await (sjabloon ? zegGevonden(sjabloon) : zegAlle()) }
  },
}

async function zegAlle(): Promise<string[]> {
  const { PLAATSHOUDERS } = await import('./sjabloon/plaatshouders')
  return [
    'Nog geen eigen sjabloon: «Bewaar» vult het voorbeeld van Middenveld in.',
    'Dit kan je in je eigen Word-bestand zetten. Een blok staat alleen op een regel:',
    ...PLAATSHOUDERS.map(({ naam, wat, soort }) => `{{${naam}}} ${wat}${soort === 'blok' ? ' (blok)' : ''}`),
  ]
}

async function zegGevonden({ naam, bytes }: NonNullable<Exportvraag['sjabloon']>): Promise<string[]> {
  const [{ PLAATSHOUDERS }, { readSjabloon }] = await Promise.all([
    import('./sjabloon/plaatshouders'),
    import('./word/schrijver'),
  ])
  const { namen, nietAlleen } = await readSjabloon(bytes)
  const gekend = PLAATSHOUDERS.map((een) => een.naam)
  const gevonden = namen.filter((een) => gekend.includes(een))
  const vreemd = namen.filter((een) => !gekend.includes(een))
  const over = gekend.filter((een) => !namen.includes(een))
  return [
    gevonden.length === 0
      ? `In «${naam}» staat nog niets om in te vullen. Zet bijvoorbeeld {{titel}} waar de titel moet komen.`
      : `In «${naam}» wordt ingevuld: ${noem(gevonden)}`,
    ...(vreemd.length > 0 ? [`Niet gekend, dit blijft staan zoals het is: ${noem(vreemd)}`] : []),
    ...(nietAlleen.length > 0
      ? [
          `Hier staan nog andere woorden op dezelfde regel, en die vallen weg: ${noem(nietAlleen)}. Een blok staat best alleen.`,
        ]
      : []),
    ...(over.length > 0 ? [`Kan er ook nog in: ${noem(over)}`] : []),
  ]
}

export const SJABLOONFORMATEN: readonly Exportformaat[] = [SJABLOON]
