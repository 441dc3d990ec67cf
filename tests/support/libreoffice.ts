/** Another program than ours that opens a Word file. Where it is not installed there is nothing to see; `.ci/run` installs it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const lukt = (opdracht: string, ...rest: string[]) =>
  spawnSync(opdracht, rest, { timeout: 60_000 }).status === 0
export const heeftKantoor = lukt('soffice', '--version') && lukt('pdftotext', '-v') && lukt('pdftoppm', '-v')
/** The widths of Arial, by that name or the free one: without them every line breaks elsewhere. */
export const heeftLetter = /Liberation ?Sans|Arial/u.test(
  spawnSync('fc-match', ['Arial'], { encoding: 'utf8' }).stdout ?? '',
)

/** A page as a reader sees it: its text, and how far down the lowest ink above its foot stands, as a part of its height. */
export type Gelezenblad = { tekst: string; gevuldTot: number }

/** The text per page of the PDF that LibreOffice makes of these bytes. */
export const bladenVan = (naam: string, bytes: Uint8Array): string[] =>
  leesBladen(naam, bytes, false).map(({ tekst }) => tekst)

/** The same with how full they are. In a folder of its own, because test files share what they load. */
export function leesBladen(naam: string, bytes: Uint8Array, kijkt = true): Gelezenblad[] {
  const map = mkdtempSync(join(tmpdir(), 'middenveld-word-'))
  try {
    const pad = join(map, `${naam}.docx`)
    writeFileSync(pad, bytes)
    const profiel = `-env:UserInstallation=file://${join(map, 'profiel')}`
    const { status, stderr } = spawnSync(
      'soffice',
      [profiel, '--headless', '--convert-to', 'pdf', '--outdir', map, pad],
      { encoding: 'utf8', timeout: 120_000 },
    )
    if (status !== 0) throw new Error(`LibreOffice: ${stderr}`)
    spawnSync('pdftotext', ['-layout', join(map, `${naam}.pdf`), join(map, `${naam}.txt`)])
    const vulling = kijkt ? vullingVan(join(map, `${naam}.pdf`)) : []
    return readFileSync(join(map, `${naam}.txt`), 'utf8')
      .replace(/\f$/u, '')
      .split('\f')
      .map((tekst, i) => ({ tekst, gevuldTot: vulling[i] ?? Number.NaN }))
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

/** Where the foot of a page begins, as a part of its height. */
const VOET = 0.93
/** Paper is lighter than this, 0–255. */
const INKT = 200

/** Per page how far down its lowest ink stands, read from small grey pictures (PGM) of it. */
function vullingVan(pdf: string): number[] {
  const { stdout } = spawnSync('pdftoppm', ['-gray', '-r', '24', pdf], { maxBuffer: 1 << 28 })
  const vulling: number[] = []
  for (let plek = 0; plek < stdout.length;) {
    const [kop = '', breed = '', hoog = ''] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(stdout.toString('latin1', plek, plek + 40)) ?? []
    if (kop === '') throw new Error('pdftoppm wrote something else than PGM')
    const [breedte, hoogte, begin] = [Number(breed), Number(hoog), plek + kop.length]
    let laagste = 0
    for (let y = 0; y < hoogte * VOET; y++) {
      if (stdout.subarray(begin + y * breedte, begin + (y + 1) * breedte).some((punt) => punt < INKT))
        laagste = y
    }
    vulling.push(laagste / hoogte)
    plek = begin + breedte * hoogte
  }
  return vulling
}

/** Whether its spreadsheets are installed too: what only has its texts cannot make a workbook. */
export function kanRekenbladen(): boolean {
  if (!heeftKantoor) return false
  const map = mkdtempSync(join(tmpdir(), 'middenveld-rekenblad-'))
  try {
    writeFileSync(join(map, 'een.csv'), 'een\n')
    const profiel = `-env:UserInstallation=file://${join(map, 'profiel')}`
    spawnSync(
      'soffice',
      [profiel, '--headless', '--convert-to', 'xlsx', '--outdir', map, join(map, 'een.csv')],
      {
        timeout: 120_000,
      },
    )
    return existsSync(join(map, 'een.xlsx'))
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

/** The bytes of a spreadsheet as LibreOffice saves it again, in another format or the same. */
export function bewaarOpnieuw(bytes: Uint8Array, als: 'xlsx' | 'ods'): Uint8Array<ArrayBuffer> {
  const map = mkdtempSync(join(tmpdir(), 'middenveld-rekenblad-'))
  try {
    writeFileSync(join(map, 'blad.xlsx'), bytes)
    const profiel = `-env:UserInstallation=file://${join(map, 'profiel')}`
    const uit = join(map, 'uit')
    const { status, stderr } = spawnSync(
      'soffice',
      [profiel, '--headless', '--convert-to', als, '--outdir', uit, join(map, 'blad.xlsx')],
      { encoding: 'utf8', timeout: 120_000 },
    )
    if (status !== 0) throw new Error(`LibreOffice: ${stderr}`)
    return new Uint8Array(readFileSync(join(uit, `blad.${als}`)))
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}
