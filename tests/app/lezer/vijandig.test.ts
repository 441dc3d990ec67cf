/**
 * Six hundred hostile files, from a seed: cut off, mutated, of wrong types, with formulas, scripts and the keys that every object has, deep and long at
 * low limits. All are harmless to other software. Of each: it ends, the dossier stays the same, nothing in it runs, and the reason it gives is true.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { GRENZEN, type Grenzen } from '../../../src/app/lezer/grenzen'
import { createLezer, lees, type Werker } from '../../../src/app/lezer/lezer'
import { doeTaak, type Taak } from '../../../src/app/lezer/taak'
import { writeBestand } from '../../../src/domain/bestand/bestand'
import { maakKaart } from '../../support/kaarten'
import { bladXml, boek, boekDelen, oudOffice, pakIn } from '../../support/rekenbladen'

const LAAG: Grenzen = {
  ...GRENZEN,
  bytes: 40_000,
  uitgepakt: 60_000,
  onderdelen: 20,
  bladen: 3,
  rijen: 30,
  kolommen: 8,
  cellen: 120,
  cel: 200,
  regel: 600,
  tekst: 4000,
}
const DOSSIER = writeBestand(maakKaart(4))

/** What sets a flag when anything ever runs or reaches into every object. */
const LADINGEN = [
  '=HYPERLINK("x";"y")',
  '=1+1',
  '@SUM(1+1)',
  '+cmd',
  '<img src=x onerror="globalThis.gehackt=1">',
  '<script>globalThis.gehackt=1</script>',
  '${globalThis.gehackt=1}',
  '{{constructor.constructor("globalThis.gehackt=1")()}}',
  '__proto__',
  'constructor',
  '\u202Eevil\u2066',
  '\uD800',
  '\0',
  '',
]
const lading = fc.oneof(
  fc.constantFrom(...LADINGEN),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.nat(220).map((n) => 'x'.repeat(n)),
)
const rijen = fc.array(fc.array(lading, { maxLength: 6 }), { maxLength: 40 })
/** XML takes no control characters; what a file has of them is somebody's mistake, and no matter here. */
const schoon = (tekst: string): string => tekst.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')

type Geval = { soort: Taak['soort']; naam: string; inhoud: Uint8Array<ArrayBuffer> | string }

const csv = fc
  .record({
    rijen,
    teken: fc.constantFrom(';', ',', '\t', '"', '\n'),
    naam: fc.constantFrom('a.csv', 'a.tsv', 'a.txt', 'a.xlsx', '__proto__.csv'),
  })
  .map(({ rijen: r, teken, naam }): Geval => ({
    soort: 'lijst',
    naam,
    inhoud: r.map((rij) => rij.join(teken)).join('\n'),
  }))

const getallen = fc.oneof(
  fc.integer({ min: -2, max: 1_048_577 }),
  fc.constantFrom('', 'A', '1e9', '0x7', 'NaN'),
)
const celXml = fc
  .record({
    kolom: fc.constantFrom('A', 'B', 'ZZ', 'XFD', 'a', ''),
    rij: getallen,
    t: fc.constantFrom('s', 'inlineStr', 'str', 'b', 'd', 'n', 'e', 'zz'),
    v: lading,
    s: fc.constantFrom('', '', '7'),
  })
  .map(
    ({ kolom, rij, t, v, s }) =>
      `<c r="${kolom}${rij}" t="${t}" s="${s}"><f>1/0</f><v>${schoon(v).replaceAll(/[<&]/gu, ' ')}</v></c>`,
  )
const vreemdBlad = fc
  .array(fc.tuple(getallen, fc.array(celXml, { maxLength: 6 })), { maxLength: 20 })
  .map(
    (r) =>
      `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${r.map(([n, c]) => `<row r="${n}">${c.join('')}</row>`).join('')}</sheetData><mergeCells><mergeCell ref="A1:XFD9"/></mergeCells></worksheet>`,
  )
const gewoonBlad = rijen.map((r) => bladXml(r.map((rij) => rij.map(schoon))))
const deelboek = fc
  .tuple(
    fc.oneof(vreemdBlad, gewoonBlad),
    fc.subarray(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml'], {
      minLength: 1,
    }),
  )
  .map(([xml, blijft]) =>
    pakIn(
      Object.fromEntries(
        Object.entries(boekDelen([{ naam: 'B', xml }])).filter(([pad]) => blijft.includes(pad)),
      ),
    ),
  )
const heelboek = fc
  .array(fc.oneof(vreemdBlad, gewoonBlad), { minLength: 1, maxLength: 4 })
  .map((bladen) => boek(...bladen.map((xml, i) => ({ naam: `B${i}`, xml }))))
const gaafboek = gewoonBlad.map((xml) => boek({ naam: 'B', xml }))
const office = fc
  .subarray(['EncryptedPackage', 'Workbook', 'WordDocument', 'EncryptionInfo'])
  .map((delen) => oudOffice(...delen))

/** Cut off, or with some bytes changed. */
const geschonden = (bytes: fc.Arbitrary<Uint8Array<ArrayBuffer>>) =>
  fc
    .tuple(
      bytes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
    )
    .map(([b, deel, wissels]) => {
      const uit = b.slice(0, Math.ceil(b.length * (deel > 0.5 ? 1 : deel * 2)))
      for (const [plek, waarde] of wissels) if (uit.length > 0) uit[plek % uit.length] = waarde
      return uit
    })
const excel = fc
  .record({
    inhoud: fc.oneof(gaafboek, heelboek, deelboek, office, geschonden(heelboek)),
    naam: fc.constantFrom('a.xlsx', 'a.xlsm', 'a.csv', 'a.xls'),
  })
  .map((een): Geval => ({ soort: 'lijst', ...een }))

const verkeerd = fc.oneof(
  fc.constantFrom(null, true, 7, -1, 1e308, '', [], {}, [[]], '2026-02-30'),
  lading,
  fc.constantFrom(...['actoren', 'kop'].map((k) => ({ [k]: 1 }))),
)
const dossier = fc
  .record({
    veld: fc.constantFrom(
      'titel',
      'soort',
      'naam',
      'id',
      'posities',
      'actoren',
      'kop',
      'formaat',
      'formaatversie',
      'dossier',
      'relaties',
      'van',
      'momentopnames',
      'bewaarTot',
    ),
    waarde: verkeerd,
    sleutel: fc.constantFrom('"__proto__": {"gehackt": 1}, ', '"constructor": 1, ', '', ''),
    diep: fc.constantFrom(0, 0, 0, 40),
    snij: fc.constantFrom(1, 1, 0.5, 0.99),
  })
  .map(({ veld, waarde, sleutel, diep, snij }): Geval => {
    const nest = `${'['.repeat(diep)}${']'.repeat(diep)}`
    const json = diep > 0 ? nest : JSON.stringify(waarde)
    const tekst = DOSSIER.replace(
      new RegExp(`"${veld}": (?:"[^"]*"|\\d+|null|\\{|\\[)`, 'u'),
      (stuk) => `${sleutel}"${veld}": ${json}${/[{[]$/u.test(stuk) ? `, "x": ${stuk.at(-1)}` : ''}`,
    )
    return { soort: 'dossier', naam: 'a.middenveld', inhoud: tekst.slice(0, tekst.length * snij) }
  })

/** As the app calls it, with a reader in this thread. */
class Hier extends EventTarget implements Werker {
  private readonly geheugen = { rekenblad: null }
  postMessage(taak: Taak) {
    void doeTaak(taak, (data) => this.dispatchEvent(new MessageEvent('message', { data })), this.geheugen)
  }
  terminate() {}
}

/** What a reason claims, and how we know from the outside whether that is so. */
const WAAR: readonly [RegExp, (geval: Geval, bytes: Uint8Array) => boolean][] = [
  [
    /wachtwoord/u,
    (_g, bytes) => heeft(bytes, 'EncryptedPackage') || (bytes[0] === 0x50 && isGeschonden(bytes)),
  ],
  [/oud Excelbestand/u, (_g, bytes) => heeft(bytes, 'Workbook') && !heeft(bytes, 'EncryptedPackage')],
  [
    /oud Officebestand/u,
    (_g, bytes) => bytes[0] === 0xd0 && !heeft(bytes, 'Workbook') && !heeft(bytes, 'EncryptedPackage'),
  ],
  [/is leeg/u, (_g, bytes) => new TextDecoder().decode(bytes).trim() === ''],
  [/groot; een lijst is hoogstens/u, (_g, bytes) => bytes.length > LAAG.bytes],
  [/geen tekst/u, (_g, bytes) => bytes.includes(0)],
  [/een cel van meer dan/u, (_g, bytes) => bytes.length > 100],
  [
    /langer dan 600 tekens/u,
    ({ inhoud }) => typeof inhoud === 'string' && inhoud.split('\n').some((regel) => regel.length > 500),
  ],
  [/meer dan 3 bladen/u, ({ inhoud }) => typeof inhoud !== 'string'],
]
const heeft = (bytes: Uint8Array, woord: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(woord, 'utf16le'))
/** A changed byte may well be the one that says «locked»: then a password is what the file itself claims. */
const isGeschonden = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from([0x50, 0x4b, 0x01, 0x02]))

test('six hundred hostile files: each ends, changes nothing, runs nothing, and says what is so', async () => {
  const voor = {
    sleutels: Object.getOwnPropertyNames(Object.prototype).sort(),
    dossier: writeBestand(maakKaart(4)),
  }
  const tel = { geopend: 0, geweigerd: 0 }
  const mis: string[] = []
  const gevallen = fc.sample(fc.oneof(csv, excel, dossier), { numRuns: 600, seed: 20_261_129 })
  for (const geval of gevallen) {
    const bestand = new File([geval.inhoud], geval.naam)
    const bytes = new Uint8Array(await bestand.arrayBuffer())
    const wat = `${geval.naam}: ${JSON.stringify(typeof geval.inhoud === 'string' ? geval.inhoud.slice(0, 300) : bytes.length)}`
    const redenen: string[] = []
    if (geval.soort === 'lijst') {
      // A step that takes longer than its deadline is ended by the reader itself, and would be named here.
      const lezer = createLezer(geval.naam, () => new Hier())
      try {
        const { bladen } = await lezer.vraag({ soort: 'lijst', bestand, grenzen: LAAG })
        for (const blad of bladen.keys()) {
          const { koppen, regels, overgeslagen } = await lezer.vraag({ soort: 'lezing', blad, wens: {} })
          if (regels.length + overgeslagen.length > LAAG.rijen || koppen.length > LAAG.kolommen)
            mis.push(`te veel gelezen: ${wat}`)
        }
      } catch (fout) {
        redenen.push(fout instanceof Error ? fout.message : String(fout))
      }
      lezer.sluit()
    } else {
      const uitkomst = await lees({ soort: 'dossier', bestand }, { maak: () => new Hier() })
      if (!uitkomst.ok && 'fout' in uitkomst) redenen.push(uitkomst.fout.titel, ...uitkomst.fout.regels)
    }
    tel[redenen.length > 0 ? 'geweigerd' : 'geopend']++
    for (const reden of redenen) {
      const isOnwaar =
        /weten we niet|duurde langer|undefined|\[object|Error|null/u.test(reden) ||
        WAAR.some(([bewering, klopt]) => bewering.test(reden) && !klopt(geval, bytes))
      if (isOnwaar) mis.push(`${reden} (${wat})`)
    }
    if ('gehackt' in globalThis || 'gehackt' in {}) mis.push(`uitgevoerd: ${wat}`)
  }
  expect(mis).toEqual([])
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(voor.sleutels)
  expect(writeBestand(maakKaart(4))).toBe(voor.dossier)
  // Both ways are really gone.
  expect(tel.geopend).toBeGreaterThan(100)
  expect(tel.geweigerd).toBeGreaterThan(100)
})
