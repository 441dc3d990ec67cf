/** What a file is, told by what is in it: what we read goes to its reader, and whatever else is healthy is called by its own name. */
import { describe, expect, test } from 'vitest'
import { readSoort } from '../../../src/app/lezer/soort'
import { writeBestand } from '../../../src/domain/bestand/bestand'
import { bladXml, boek, oudOffice, pakIn } from '../../support/rekenbladen'
import { maakKaart } from '../../support/kaarten'

type Inhoud = string | Uint8Array<ArrayBuffer>
const soortVan = (naam: string, inhoud: Inhoud) => readSoort(new File([inhoud], naam))
const bytes = (...lijst: number[]) => new Uint8Array(lijst)
const dossier = writeBestand(maakKaart(3))
const xlsx = boek({ naam: 'Lijst', xml: bladXml([['naam'], ['Bib']]) })

test.each<[string, string, Inhoud]>([
  ['a dossier', 'plein.middenveld', dossier],
  ['a dossier that somebody called otherwise', 'plein.txt', dossier],
  ['a list of JSON', 'iets.json', '[\n  {"naam": "Bib"}\n]'],
  ['half a dossier', 'plein.middenveld', dossier.slice(0, 200)],
  ['a dossier behind a phrase', 'plein.age', 'age-encryption.org/v1\n-> scrypt'],
  ['an empty file', 'leeg.xlsx', ''],
])('%s goes to the reader of dossiers', async (_, naam, inhoud) => {
  expect(await soortVan(naam, inhoud)).toEqual({ soort: 'dossier' })
})

test.each<[string, string, Inhoud]>([
  ['a spreadsheet', 'register.xlsx', xlsx],
  ['a spreadsheet without its name', 'register', xlsx],
  ['half a spreadsheet', 'register.xlsx', xlsx.slice(0, 200)],
  ['an old spreadsheet', 'register.xls', oudOffice('Workbook')],
  ['a spreadsheet of LibreOffice', 'register.ods', pakIn({ 'content.xml': '<x/>' })],
  ['rows with semicolons', 'register.csv', 'naam;soort\nBib;netwerk\n'],
  ['a list of names', 'namen.txt', 'Bib\nKSA\n'],
  ['a list without an extension', 'namen', 'Bib\nKSA\n'],
  ['boxes to tick', 'takenlijst.txt', '[ ] Bewoners\n[x] Handelaars\n'],
  ['boxes to tick, without an extension', 'takenlijst', '[x] Bewoners\n[ ] Handelaars\n'],
  ['numbers between brackets', 'lijst.txt', '[1] Bewoners\n[2] Handelaars\n'],
  ['names with the years they were there', 'namen.csv', 'Naam,From,To\nChiro,2020,2024\n'],
  ['years alone', 'namen.csv', 'Groep,From,To\nChiro,2020,2024\n'],
  ['a table of things with sizes', 'werk.csv', 'Title;Type;Width;Height\nChiro;groep;3;4\n'],
  ['two bytes a sign', 'uitvoer.txt', bytes(0xff, 0xfe, 0x42, 0, 0x69, 0)],
])('%s goes to the dialog of the list', async (_, naam, inhoud) => {
  expect(await soortVan(naam, inhoud)).toEqual({ soort: 'lijst' })
})

describe('what we cannot read is called by its name', () => {
  test.each<[string, Inhoud, RegExp]>([
    ['verslag.pdf', '%PDF-1.7', /een pdf/u],
    ['verslag.docx', pakIn({ 'word/document.xml': '<x/>' }), /een tekst uit Word.*Kopieer de namen/u],
    ['avond.pptx', pakIn({ 'ppt/presentation.xml': '<x/>' }), /een presentatie/u],
    ['tekst.odt', pakIn({ 'content.xml': '<x/>' }), /een document van LibreOffice/u],
    ['alles.zip', pakIn({ 'lijst.csv': 'naam' }), /een ingepakte map/u],
    ['half.zip', pakIn({ 'lijst.csv': 'naam' }).slice(0, 30), /een ingepakte map/u],
    ['oud.doc', oudOffice('WordDocument'), /een oud Officebestand/u],
    ['plein.png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), /een afbeelding/u],
    ['plein.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), /een foto/u],
    ['plan.svg', '<?xml version="1.0"?>\n<svg xmlns="x"/>', /een tekening/u],
    ['agenda.ics', 'BEGIN:VCALENDAR\r\n', /een agenda/u],
    ['wie.vcf', 'BEGIN:VCARD\r\n', /een visitekaartje/u],
    ['vraag.eml', 'Received: from ergens\r\n', /een mail/u],
    ['iets.xml', '<?xml version="1.0"?><iets/>', /een ander programma/u],
    ['programma.exe', bytes(0x4d, 0x5a, 0, 0), /die we niet kennen.*\.xlsx/u],
    ['pagina.html', '<!doctype html><p>', /die we niet kennen/u],
  ])('%s', async (naam, inhoud, zin) => {
    const soort = await soortVan(naam, inhoud)
    const regels = 'mislukking' in soort ? soort.mislukking.regels.join(' ') : soort.soort
    expect(regels).toContain(`«${naam}»`)
    expect(regels).toMatch(zin)
    expect(regels).not.toMatch(/JSON|beschadigd/u)
  })
})
