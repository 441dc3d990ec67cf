/** The drawing as a program opens it that reads neither our letters nor the length of a text: what stands on a card stays on it. Skipped where librsvg is not. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Dossier } from '../../src/domain/model/dossier'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { buildKaartSvg } from '../../src/exports/beeld/kaartsvg'
import { buildKaartbeeld } from '../../src/geometry/kaartbeeld'
import { exportvraag } from '../support/exportvraag'
import { maakKaart } from '../support/kaarten'
import { meetMetTabel } from '../support/letterbreedtes'
import { heeftLetter } from '../support/libreoffice'

const heeftRsvg = spawnSync('rsvg-convert', ['--version']).status === 0 && heeftLetter
const map = mkdtempSync(join(tmpdir(), 'middenveld-svg-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))

/** Of the file, with every text on a card as `t0`, `t1` …: each with where it stands on a card that is so wide. */
async function leesKaart(dossier: Dossier, tegenstelling: string) {
  const uit = maakUitgaand(dossier, 'verbergen')
  const { svg } = await buildKaartSvg(uit, tegenstelling, exportvraag(uit, tegenstelling))
  const breedtes = buildKaartbeeld(uit, tegenstelling, meetMetTabel, { voorgrond: null }).knopen.map(
    ({ kader }) => kader.breedte,
  )
  const teksten: { id: string; x: number; anker: string; kaart: number; tekst: string }[] = []
  const metNummers = svg.replaceAll(/<g [^>]*data-actor[\s\S]*?<\/g>/gu, (groep) => {
    const kaart = breedtes.shift() ?? 0
    return groep.replaceAll(/<text ([^>]*)>([^<]*)</gu, (_heel, delen: string, tekst: string) => {
      const id = `t${teksten.length}`
      const anker = /text-anchor="(\w+)"/u.exec(delen)?.[1] ?? 'start'
      teksten.push({ id, x: Number(/x="([-\d.]+)"/u.exec(delen)?.[1]), anker, kaart, tekst })
      return `<text id="${id}" ${delen}>${tekst}<`
    })
  })
  return { svg: metNummers, teksten }
}

test.skipIf(!heeftRsvg).each([
  ['the example', bloemetjeswijk(), 'groen'],
  ['a map of 30', maakKaart(30), 't1'],
] as const)('%s: every text stays within its card', { timeout: 60_000 }, async (_naam, dossier, hier) => {
  const { svg, teksten } = await leesKaart(dossier, hier)
  expect(teksten.length).toBeGreaterThan(20)
  const bestand = join(map, 'kaart.svg')
  writeFileSync(bestand, svg)
  const buiten = teksten.flatMap(({ id, x, anker, kaart, tekst }) => {
    // The width of what is drawn of it, as the picture of it alone says.
    const breedte = execFileSync('rsvg-convert', ['--export-id', id, bestand]).readUInt32BE(16)
    const links = x - { start: 0, middle: breedte / 2, end: breedte }[anker]!
    return links < 0 || links + breedte > kaart ? [`${tekst}: ${links} + ${breedte} on ${kaart}`] : []
  })
  expect(buiten).toEqual([])
})
