/** A file in XML as a small tree, within bounds. A DTD and names of its own are refused: they can fetch, and they can grow without end. */
import { GRENZEN, Leesfout } from './grenzen'
import { readTag, readXmltekst, zonderBijzaak } from './tags'

export type Knoop = {
  /** Without its prefix. */
  naam: string
  attribuut: (naam: string) => string
  kinderen: readonly Knoop[]
  /** The text right inside it. */
  tekst: string
}

/** Tags of a file; ten for each name that a dossier can hold. */
const TAGS_MAX = 400_000
/** Signs of one tag: a label can be long, and drawings keep pictures in their style. */
const TAG_MAX = 2_000_000

type Bouwknoop = { naam: string; attribuut: Knoop['attribuut']; kinderen: Knoop[]; tekst: string }

/** The root. Throws a Leesfout for what is no XML, or may not be read. */
export function parseXml(xml: string, naam: string): Knoop {
  const zonderTekst = xml.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/gu, '')
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT)/iu.test(zonderTekst)) {
    throw new Leesfout(
      `«${naam}» begint met een eigen taalregel (DOCTYPE), en die lezen we voor de veiligheid niet. Bewaar het bestand opnieuw, of zonder die regel.`,
    )
  }
  const bron = zonderBijzaak(xml)
  const wortel: Bouwknoop = { naam: '', attribuut: () => '', kinderen: [], tekst: '' }
  const open = [wortel]
  let aantal = 0
  let plek = 0
  for (let tag = readTag(bron, 0, TAG_MAX); tag; tag = readTag(bron, plek, TAG_MAX)) {
    const binnen = open.at(-1) ?? wortel
    binnen.tekst += readXmltekst(bron.slice(plek, tag.begin))
    plek = tag.einde
    if (++aantal > TAGS_MAX) throw new Leesfout(`«${naam}» is groter dan een kaart ooit is.`)
    if (tag.sluit) {
      if (open.length > 1 && binnen.naam === tag.naam) open.pop()
      else throw isKapot(naam)
      continue
    }
    const { attribuut } = tag
    const knoop: Bouwknoop = {
      naam: tag.naam,
      attribuut: (welk) => readXmltekst(attribuut(welk) ?? ''),
      kinderen: [],
      tekst: '',
    }
    binnen.kinderen.push(knoop)
    if (tag.leeg) continue
    open.push(knoop)
    if (open.length > GRENZEN.kolommen)
      throw new Leesfout(`«${naam}» zit dieper in elkaar dan een kaart ooit doet.`)
  }
  const [eerste] = wortel.kinderen
  if (!eerste || open.length > 1) throw isKapot(naam)
  return eerste
}

const isKapot = (naam: string): Leesfout =>
  new Leesfout(`«${naam}» is niet volledig, of er is iets aan veranderd: de XML erin klopt niet.`)

/** All of that name inside it, however deep, in the order of the file. */
export function findKnopen(knoop: Knoop, naam: string): Knoop[] {
  const uit: Knoop[] = []
  const stapel = [...knoop.kinderen].toReversed()
  for (let top = stapel.pop(); top; top = stapel.pop()) {
    if (top.naam === naam) uit.push(top)
    for (let i = top.kinderen.length - 1; i >= 0; i--) {
      const kind = top.kinderen[i]
      if (kind) stapel.push(kind)
    }
  }
  return uit
}

export const findKind = (knoop: Knoop, naam: string): Knoop | undefined =>
  knoop.kinderen.find((kind) => kind.naam === naam)
