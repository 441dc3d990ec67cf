/** Another program than ours that opens a Word file. Where it is not installed there is nothing to see; `.ci/run` installs it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const lukt = (opdracht: string, ...rest: string[]) =>
  spawnSync(opdracht, rest, { timeout: 60_000 }).status === 0
export const heeftKantoor = lukt('soffice', '--version') && lukt('pdftotext', '-v')
/** The widths of Arial, by that name or the free one: without them every line breaks elsewhere. */
export const heeftLetter = /Liberation ?Sans|Arial/u.test(
  spawnSync('fc-match', ['Arial'], { encoding: 'utf8' }).stdout ?? '',
)

/** The text per page of the PDF that LibreOffice makes of these bytes. In a folder of its own, because test files share what they load. */
export function bladenVan(naam: string, bytes: Uint8Array): string[] {
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
    return readFileSync(join(map, `${naam}.txt`), 'utf8')
      .replace(/\f$/u, '')
      .split('\f')
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}
