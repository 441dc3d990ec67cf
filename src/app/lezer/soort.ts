/**
 * Soort: what a file from outside is, told by what is in it before its name is believed. Whatever is no dossier and no list of ours is called by its
 * own name, with what people can do: a healthy file is never «beschadigd».
 */
import type { Mislukking } from '../../taal/mislukking'
import { findBuur, readKop } from './buren'
import { isOudOffice, isZip } from './excel'
import { GRENZEN } from './grenzen'
import { heeftSlot } from './slot'
import { pakUit, readArchief } from './zip'

export type Bestandsoort =
  /** A dossier, also behind a phrase, or what is broken of one. */
  | { soort: 'dossier' }
  /** Names in rows: the dialog of the list reads it. */
  | { soort: 'lijst' }
  /** A drawing or network of another program: names and lines. */
  | { soort: 'buur' }
  /** Something that we know by name and cannot read. */
  | { soort: 'anders'; mislukking: Mislukking }

/** Bytes at the beginning that tell what a text is. */
const KOP = 16_384
/** What a name without our reader behind it may end in, and still be rows of text. */
const ROWS = /\.(?:csv|tsv|tab|txt)$/iu
/** As Kumu calls the sheets of its workbook. */
const KUMUBLADEN = [/\sname="elements?"/iu, /\sname="connections?"/iu]
const BLADNAAM = /\.(?:xls[xmb]?|ods|fods)$/iu

/** Never rejects. */
export async function readSoort(bestand: File): Promise<Bestandsoort> {
  const { name: naam, size } = bestand
  const kop = new Uint8Array(await bestand.slice(0, KOP).arrayBuffer())
  if (size === 0 || heeftSlot(kop)) return { soort: 'dossier' }
  if (isZip(kop)) return readPakket(bestand)
  if (isOudOffice(kop)) {
    return /\.(?:doc|ppt|msg|pub)$/iu.test(naam) ? zegAnders(naam, OUD_OFFICE) : { soort: 'lijst' }
  }
  const merk = MERKEN.find(({ begin }) => begin.every((byte, i) => byte === null || kop[i] === byte))
  if (merk) return zegAnders(naam, merk)
  const isUtf16 = (kop[0] === 0xff && kop[1] === 0xfe) || (kop[0] === 0xfe && kop[1] === 0xff)
  if (isUtf16) return { soort: 'lijst' }
  if (/\.middenveld$/iu.test(naam)) return { soort: 'dossier' }
  // Rows in two bytes a sign have a zero in every second place; a program or a film has them anywhere.
  if (kop.includes(0))
    return ROWS.test(naam) || BLADNAAM.test(naam) ? { soort: 'lijst' } : zegAnders(naam, VREEMD)
  return readTekstsoort(new TextDecoder().decode(kop), naam)
}

function readTekstsoort(tekst: string, naam: string): Bestandsoort {
  const begin = tekst.replace(/^\uFEFF/u, '').trimStart()
  if (findBuur({ ...readKop(begin), naam })) return { soort: 'buur' }
  if (isJson(begin, naam)) return { soort: 'dossier' }
  const bekend = TEKSTEN.find(({ past }) => past.test(begin))
  if (bekend) return zegAnders(naam, bekend)
  if (ROWS.test(naam) || BLADNAAM.test(naam) || !/\.[a-z0-9]{1,8}$/iu.test(naam)) return { soort: 'lijst' }
  if (/\.(?:json|age)$/iu.test(naam)) return { soort: 'dossier' }
  return zegAnders(naam, VREEMD)
}

/** A box to tick, «[ ] Bewoners», is no JSON; and in what is called a list only what begins as our own file is it. */
const isJson = (begin: string, naam: string): boolean =>
  ROWS.test(naam) ? /^\{\s*"/u.test(begin) : /^[[{]\s*(?:["{}[\]\d-]|(?:true|false|null)\b|$)/u.test(begin)

/** Office files are archives; what is inside tells which. */
async function readPakket(bestand: File): Promise<Bestandsoort> {
  const { name: naam } = bestand
  // What is too large, or broken, says its reader.
  if (bestand.size > GRENZEN.bytes) return BLADNAAM.test(naam) ? { soort: 'lijst' } : zegAnders(naam, PAKKET)
  let paden: readonly string[]
  let isKumu = false
  try {
    const bytes = new Uint8Array(await bestand.arrayBuffer())
    const inhoud = readArchief(bytes, naam, GRENZEN)
    paden = inhoud.map(({ pad }) => pad)
    const boek = inhoud.filter(({ pad }) => pad === 'xl/workbook.xml')
    const [opgave] = (await pakUit(bytes, boek, naam, GRENZEN)).values()
    isKumu = KUMUBLADEN.every((blad) => blad.test(new TextDecoder().decode(opgave)))
  } catch {
    return BLADNAAM.test(naam) ? { soort: 'lijst' } : zegAnders(naam, PAKKET)
  }
  const heeft = (past: RegExp): boolean => paden.some((pad) => past.test(pad))
  if (isKumu) return { soort: 'buur' }
  if (heeft(/^xl\//u) || /\.(?:ods|xls[xm])$/iu.test(naam)) return { soort: 'lijst' }
  return zegAnders(naam, PAKKETTEN.find(({ past }) => heeft(past)) ?? PAKKET)
}

/** `wat` follows «is»; `raad` is what people can do. */
type Ander = { wat: string; raad: string }

const AF_TE_SCHRIJVEN = 'Kopieer de namen, en plak ze hier op het scherm.'
const NIET_NODIG = 'Middenveld haalt er geen namen uit.'

const OUD_OFFICE: Ander = { wat: 'een oud Officebestand', raad: AF_TE_SCHRIJVEN }
const VREEMD: Ander = {
  wat: 'een soort bestand die we niet kennen',
  raad: 'We lezen dossiers van Middenveld, lijsten uit een rekenblad (.xlsx, .ods, .csv) of als tekst (.txt), en kaarten uit Kumu, Gephi, yEd, draw.io, Excalidraw, Obsidian, Miro en Mural.',
}
const PAKKET: Ander = { wat: 'een ingepakte map (.zip)', raad: 'Pak ze uit, en kies het bestand zelf.' }

const PAKKETTEN: readonly (Ander & { past: RegExp })[] = [
  { past: /^word\//u, wat: 'een tekst uit Word', raad: AF_TE_SCHRIJVEN },
  { past: /^ppt\//u, wat: 'een presentatie', raad: AF_TE_SCHRIJVEN },
  { past: /^visio\//u, wat: 'een tekening uit Visio', raad: 'Bewaar ze als draw.io, of plak de namen hier.' },
  { past: /^Index\/.*\.iwa$/u, wat: 'een bestand van Apple', raad: 'Bewaar het daar als .xlsx of .csv.' },
  { past: /^content\.xml$/u, wat: 'een document van LibreOffice', raad: AF_TE_SCHRIJVEN },
]

/** The first bytes of what is no text; null is any byte. */
const MERKEN: readonly (Ander & { begin: readonly (number | null)[] })[] = [
  { begin: [0x25, 0x50, 0x44, 0x46], wat: 'een pdf', raad: AF_TE_SCHRIJVEN },
  { begin: [0x89, 0x50, 0x4e, 0x47], wat: 'een afbeelding', raad: NIET_NODIG },
  { begin: [0xff, 0xd8, 0xff], wat: 'een foto', raad: NIET_NODIG },
  { begin: [0x47, 0x49, 0x46, 0x38], wat: 'een afbeelding', raad: NIET_NODIG },
  { begin: [0x42, 0x4d, null, null, null, null, 0, 0], wat: 'een afbeelding', raad: NIET_NODIG },
  { begin: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57], wat: 'een afbeelding', raad: NIET_NODIG },
  { begin: [null, null, null, null, 0x66, 0x74, 0x79, 0x70], wat: 'een foto of een film', raad: NIET_NODIG },
  { begin: [0x49, 0x44, 0x33], wat: 'geluid', raad: NIET_NODIG },
  { begin: [0x1f, 0x8b], wat: 'een ingepakt bestand', raad: 'Pak het uit, en kies het bestand zelf.' },
  {
    begin: [0x37, 0x7a, 0xbc, 0xaf],
    wat: 'een ingepakte map',
    raad: 'Pak ze uit, en kies het bestand zelf.',
  },
  {
    begin: [0x52, 0x61, 0x72, 0x21],
    wat: 'een ingepakte map',
    raad: 'Pak ze uit, en kies het bestand zelf.',
  },
]

const TEKSTEN: readonly (Ander & { past: RegExp })[] = [
  { past: /^BEGIN:VCALENDAR/u, wat: 'een agenda (.ics)', raad: 'Open ze in je eigen agenda.' },
  { past: /^BEGIN:VCARD/u, wat: 'een visitekaartje (.vcf)', raad: AF_TE_SCHRIJVEN },
  { past: /^\{\\rtf/u, wat: 'een opgemaakte tekst (.rtf)', raad: AF_TE_SCHRIJVEN },
  {
    past: /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/iu,
    wat: 'een tekening (.svg)',
    raad: NIET_NODIG,
  },
  {
    past: /^(?:Received|Return-Path|From|Delivered-To|MIME-Version): /u,
    wat: 'een mail',
    raad: AF_TE_SCHRIJVEN,
  },
  {
    past: /^<\?xml/u,
    wat: 'een bestand van een ander programma',
    raad: 'Bewaar het daar als rekenblad (.xlsx of .csv).',
  },
]

const zegAnders = (naam: string, { wat, raad }: Ander): Bestandsoort => ({
  soort: 'anders',
  mislukking: { titel: 'Dit bestand lezen we niet', regels: [`«${naam}» is ${wat}. ${raad}`] },
})
