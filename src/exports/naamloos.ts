/** The papers that are published: made of what knows nobody, whatever somebody chose. */
import { isGemaskeerd, maakUitgaand, standVan, type UitgaandDossier } from '../domain/masker/uitgaand'
import { buildBrief } from './brief/brief'
import { type Exportformaat, type Exportuitkomst, type Exportvraag, WORD_MIME } from './formaat'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { buildNota } from './nota/nota'
import { ZONDER_BEELD } from './word/pixels'
import type { Verslag } from './verslag/blok'

const NOTA_UITLEG =
  'Twee tot vier bladen die een beslissing vragen: wat gekozen is en waarom, de prioritaire acties, de raming per jaar en een voorstel van besluit. Zonder namen van personen en zonder de kaart.'

const BRIEF_UITLEG =
  'Eén blad in klare taal: dit hoorden we, dit doen we, dit nu niet en waarom. Zonder namen van personen en zonder de kaart.'

type Naamloosvorm = {
  readonly build: (dossier: UitgaandDossier, vraag: { datum: string }) => Verslag
  /** In the name of the file. */
  readonly woord: string
  readonly melding: string
}
const NOTAVORM: Naamloosvorm = {
  build: buildNota,
  woord: 'nota college',
  melding: 'In een nota staan nooit namen van personen.',
}
const BRIEFVORM: Naamloosvorm = {
  build: buildBrief,
  woord: 'brief inwoners',
  melding: 'In een brief aan inwoners staan nooit namen van personen.',
}

/** A paper that is published. It is made without names, so the choice changes nothing but the message. */
function maakNaamloosVerslag({ build, woord, melding }: Naamloosvorm, vraag: Exportvraag, extensie: string) {
  const verslag = build(vraag.dossier, vraag)
  // Who may be seen elsewhere is hidden here too, so that it never shows a part.
  const isLeeg = standVan(maakUitgaand(vraag.dossier, 'verbergen')) === 'nietsTeVerbergen'
  return {
    verslag,
    bestandsnaam: buildBestandsnaam(
      verslag.titel,
      `${woord} ${isLeeg ? 'niets te verbergen' : 'gemaskeerd'}`,
      vraag.datum,
      extensie,
    ),
    melding: isGemaskeerd(vraag.dossier) ? null : melding,
  }
}

async function maakNaamloosWord(vorm: Naamloosvorm, vraag: Exportvraag): Promise<Exportuitkomst> {
  const { verslag, ...rest } = maakNaamloosVerslag(vorm, vraag, 'docx')
  const { writeWord } = await import('./word/schrijver')
  return { blob: await writeWord({ verslag, pixels: ZONDER_BEELD }), ...rest }
}

async function maakNaamlozeAfdruk(vorm: Naamloosvorm, vraag: Exportvraag): Promise<Exportuitkomst> {
  const { verslag, ...rest } = maakNaamloosVerslag(vorm, vraag, 'pdf')
  const { buildPlanAfdruk } = await import('./afdruk/afdruk')
  const html = await buildPlanAfdruk(verslag, null, vraag.lettertypen)
  return { blob: new Blob([html], { type: 'text/html' }), ...rest }
}

const NOTA: Exportformaat = {
  id: 'nota',
  label: 'Nota voor het college (Word)',
  extensie: 'docx',
  mime: WORD_MIME,
  groep: 'plan',
  isAfbeelding: false,
  isAltijdGemaskeerd: true,
  uitleg: NOTA_UITLEG,
  make: (vraag) => maakNaamloosWord(NOTAVORM, vraag),
}

const NOTA_PDF: Exportformaat = {
  id: 'notapdf',
  label: 'Nota als afdruk of PDF',
  extensie: 'pdf',
  mime: 'text/html',
  groep: 'plan',
  isAfbeelding: false,
  isAfdruk: true,
  isAltijdGemaskeerd: true,
  uitleg: NOTA_UITLEG,
  make: (vraag) => maakNaamlozeAfdruk(NOTAVORM, vraag),
}

const BRIEF: Exportformaat = {
  id: 'brief',
  label: 'Brief aan inwoners (Word)',
  extensie: 'docx',
  mime: WORD_MIME,
  groep: 'plan',
  isAfbeelding: false,
  isAltijdGemaskeerd: true,
  uitleg: BRIEF_UITLEG,
  make: (vraag) => maakNaamloosWord(BRIEFVORM, vraag),
}

const BRIEF_PDF: Exportformaat = {
  id: 'briefpdf',
  label: 'Brief als afdruk of PDF',
  extensie: 'pdf',
  mime: 'text/html',
  groep: 'plan',
  isAfbeelding: false,
  isAfdruk: true,
  isAltijdGemaskeerd: true,
  uitleg: BRIEF_UITLEG,
  make: (vraag) => maakNaamlozeAfdruk(BRIEFVORM, vraag),
}

export const NAAMLOZE_FORMATEN: readonly Exportformaat[] = [NOTA, NOTA_PDF, BRIEF, BRIEF_PDF]
