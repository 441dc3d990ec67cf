/** A Word file of the municipality with what is known in the place of its plaatshouders: its letters, its logo, its head and foot stay. */
import { buildPuntlijst, maakBlokken } from './blokken'
import { laadDocx, type Docx } from './opmaak'
import { type Gelezen, PLAATSHOUDERS, type Waarden } from '../sjabloon/plaatshouders'
import { TEKSTDEEL, writeStijlen } from './sjabloonstijlen'

const DOCUMENT = 'word/document.xml'
/** Bytes that a file may become: what is pressed together that hard is no letter paper. */
const UITGEPAKT_MAX = 60_000_000
const GEEN_WORD = 'Dit is geen Word-bestand (.docx). Bewaar het in Word als «Word-document», en kies dat.'

type Delen = Record<string, Uint8Array>

/** Comes along with the library of Word. */
const laadZip = () => import('fflate')
type Zip = Awaited<ReturnType<typeof laadZip>>

/** Throws an Error in Dutch where it is no file that can be filled. */
function leesDelen({ unzipSync }: Zip, bytes: Uint8Array): Delen {
  let som = 0
  const delen = probeer(() =>
    unzipSync(bytes, {
      filter({ originalSize }) {
        som += originalSize
        return som <= UITGEPAKT_MAX
      },
    }),
  )
  if (som > UITGEPAKT_MAX) throw new Error('Dit bestand is te groot om als sjabloon te gebruiken.')
  if (!delen || !(DOCUMENT in delen)) throw new Error(GEEN_WORD)
  if ('word/vbaProject.bin' in delen)
    throw new Error('In dit bestand zitten macro’s. Bewaar het in Word zonder macro’s, als «Word-document».')
  return delen
}

function probeer<T>(lees: () => T): T | null {
  try {
    return lees()
  } catch {
    return null
  }
}

/** A template of Word itself is opened as a document, or Word refuses what comes out. */
function alsDocument(zip: Zip, bytes: Uint8Array): Uint8Array {
  const delen = leesDelen(zip, bytes)
  const soorten = zip.strFromU8(delen['[Content_Types].xml'] ?? new Uint8Array())
  if (!soorten.includes('template.main+xml')) return bytes
  return zip.zipSync({
    ...delen,
    '[Content_Types].xml': zip.strToU8(soorten.replaceAll('template.main+xml', 'document.main+xml')),
  })
}

/** In the order of the file. Rejects with a reason in Dutch. */
export async function readPlaatshouders(bytes: Uint8Array): Promise<Gelezen> {
  const [zip, { patchDetector }] = await Promise.all([laadZip(), laadDocx()])
  const delen = leesDelen(zip, bytes)
  const namen = await patchDetector({ data: bytes, trimPlaceholders: true })
  const regels = Object.entries(delen).flatMap(([pad, inhoud]) =>
    TEKSTDEEL.test(pad) ? leesRegels(zip.strFromU8(inhoud)) : [],
  )
  const nietAlleen = PLAATSHOUDERS.filter(({ naam, soort }) => {
    const haken = new RegExp(String.raw`\{\{\s*${naam}\s*\}\}`, 'u')
    return (
      soort === 'blok' && regels.some((regel) => haken.test(regel) && regel.replace(haken, '').trim() !== '')
    )
  })
  return {
    namen: [...new Set(namen.map((naam) => naam.trim()))],
    nietAlleen: nietAlleen.map(({ naam }) => naam),
  }
}

/** The words of each paragraph, however Word cut them. */
const leesRegels = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([alinea]) =>
    [...alinea.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, tekst = '']) => tekst).join(''),
  )

/** What nobody here knows stays as it stands. Rejects with a reason in Dutch. */
export async function fillSjabloon(bytes: Uint8Array, waarden: Waarden): Promise<Blob> {
  const [zip, docx] = await Promise.all([laadZip(), laadDocx()])
  const data = alsDocument(zip, bytes)
  const gevuld = await docx.patchDocument({
    outputType: 'uint8array',
    data,
    trimPlaceholders: true,
    keepOriginalStyles: true,
    numbering: buildPuntlijst(docx),
    patches: maakPatches(docx, waarden),
  })
  return new Blob([zip.zipSync(writeStijlen(zip.unzipSync(gevuld)))], { type: WORD })
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function maakPatches(docx: Docx, { zinnen, blokken }: Waarden) {
  const { deel, woorden } = maakBlokken(docx, {})
  return Object.fromEntries(
    PLAATSHOUDERS.map(({ naam, soort }) => [
      naam,
      soort === 'zin'
        ? { type: docx.PatchType.PARAGRAPH, children: woorden(zinnen[naam] ?? '') }
        : {
            type: docx.PatchType.DOCUMENT,
            // Without its heading: that is the municipality's own.
            children: deel({ sleutel: naam, kop: '', blokken: [], delen: [], ...blokken[naam] }, 0).slice(1),
          },
    ]),
  )
}
