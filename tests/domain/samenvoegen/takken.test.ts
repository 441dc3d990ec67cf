/** Two branches of one dossier, as two hands at two machines made them, brought together: a property for whatever they did. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBestand } from '../../../src/document/mutations'
import { createDossierDocument } from '../../../src/document/ydoc/dossierdocument'
import { writeBestand } from '../../../src/domain/bestand/bestand'
import { COLLECTIE_NAMEN, type Dossier } from '../../../src/domain/model/dossier'
import { isGelijk } from '../../../src/domain/model/gelijk'
import { findLosseVerwijzingen } from '../../../src/domain/model/losseverwijzingen'
import type { Kant } from '../../../src/domain/samenvoegen/drieweg'
import { buildSamenvoeging } from '../../../src/domain/samenvoegen/samenvoegen'
import { createHand } from '../../soak/hand'
import { createToeval } from '../../soak/toeval'
import { inhoudVan, nieuwDocument, tellendeIds, VANDAAG } from '../../support/documenten'

/** What somebody makes of it, in so many acts. */
function speel(begin: Dossier | undefined, zaad: number, daden: number, voor: string): Dossier {
  const document = createDossierDocument({
    begin,
    nieuweId: tellendeIds(voor),
    vandaag: () => VANDAAG,
    clientId: zaad + 1,
  })
  const hand = createHand(document, createToeval(zaad))
  hand.doe(daden)
  const uit = document.read()
  hand.laatLos()
  document.destroy()
  return uit
}

/** Seeds: of what stood there, and of what each of both made of it. */
const arbTakken = fc.record({
  begin: fc.nat(9999),
  een: fc.nat(9999),
  ander: fc.nat(9999),
  daden: fc.integer({ min: 1, max: 25 }),
})
type Takken = { basis: Dossier; hier: Dossier; daar: Dossier }

/** Holds for any two branches. */
function geldt(aantal: number, eis: (takken: Takken) => void): void {
  fc.assert(
    fc.property(arbTakken, ({ begin, een, ander, daden }) => {
      const basis = speel(undefined, begin, 60, 'b')
      eis({ basis, hier: speel(basis, een, daden, 'h'), daar: speel(basis, ander, daden, 'd') })
    }),
    { numRuns: aantal },
  )
}

const keer = (kant: Kant): Kant => (kant === 'hier' ? 'daar' : 'hier')
/** Any answer, but always the same one to the same question. */
const kies = (pad: readonly string[]): Kant => (pad.join().length % 2 === 0 ? 'hier' : 'daar')
/** A look back that both have stays as it is where one is: names may have been taken out of it. */
const zonderOpnames = (dossier: Dossier) => ({ ...dossier, momentopnames: {} })

type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>
const recordsVan = (dossier: Dossier, naam: (typeof COLLECTIE_NAMEN)[number]): Records => dossier[naam]

test('whoever merges into whose, it is the same dossier', () => {
  geldt(60, ({ basis, hier, daar }) => {
    const heen = buildSamenvoeging(basis, hier, daar, kies)
    const terug = buildSamenvoeging(basis, daar, hier, (pad) => keer(kies(pad)))
    expect(zonderOpnames(heen.dossier)).toEqual(zonderOpnames(terug.dossier))
    expect(heen.botsingen.map(({ pad }) => pad)).toEqual(terug.botsingen.map(({ pad }) => pad))
    expect(findLosseVerwijzingen(heen.dossier)).toEqual([])
  })
})

test('one side that did nothing adds nothing, and what was merged once is merged', () => {
  geldt(40, ({ basis, hier, daar }) => {
    for (const [een, ander] of [
      [basis, daar],
      [daar, basis],
      [daar, daar],
    ] as const) {
      const { dossier, botsingen } = buildSamenvoeging(basis, een, ander)
      expect(zonderOpnames(dossier)).toEqual({
        ...zonderOpnames(daar),
        verborgenNamen: dossier.verborgenNamen,
      })
      expect(botsingen).toEqual([])
    }
    const { dossier } = buildSamenvoeging(basis, hier, daar, kies)
    const nogEens = buildSamenvoeging(daar, dossier, daar)
    expect(nogEens).toMatchObject({ dossier, botsingen: [], verschil: { erbij: [], anders: [], weg: [] } })
  })
})

test('what one side changed is there, what it took away is gone, and where both did there is a question', () => {
  geldt(60, ({ basis, hier, daar }) => {
    const { dossier, botsingen } = buildSamenvoeging(basis, hier, daar)
    const alle = (een: Dossier) => COLLECTIE_NAMEN.flatMap((naam) => Object.keys(een[naam]))
    /** What one of both took away: whoever mentioned it lost that with it, and has it again when it stays. */
    const weg = alle(basis).filter((id) => !alle(hier).includes(id) || !alle(daar).includes(id))
    const gevraagd = new Set(botsingen.map(({ pad }) => pad.slice(0, 3).join(' ')))
    const isGevraagd = (...plek: string[]) => [...gevraagd].some((een) => een.startsWith(plek.join(' ')))
    const fouten: string[] = []
    const eis = (klopt: boolean, wat: string) => void (klopt || fouten.push(wat))
    for (const naam of COLLECTIE_NAMEN) {
      if (naam === 'momentopnames' || naam === 'verborgenNamen' || naam === 'relaties') continue
      const [was, ons, hun, uit] = [basis, hier, daar, dossier].map((een) => recordsVan(een, naam))
      for (const id of new Set([was, ons, hun].flatMap((een) => Object.keys(een ?? {})))) {
        const [b, h, d, u] = [was?.[id], ons?.[id], hun?.[id], uit?.[id]]
        const ander = h ?? d
        if (b === undefined) eis(u !== undefined, `${naam} ${id} was added`)
        else if (!h || !d) {
          const isVraag = ander !== undefined && !isGelijk(ander, b)
          eis(isVraag ? isGevraagd(naam, id) : u === undefined, `${naam} ${id} was taken away`)
        }
        if (!h || !d || !u || !b) continue
        for (const veld of Object.keys(u)) {
          if (typeof u[veld] !== 'string' || veld === 'letter' || weg.includes(String(b[veld]))) continue
          const verwacht = isGelijk(h[veld], b[veld]) ? d[veld] : h[veld]
          const isVraag = ![h[veld], b[veld]].some((een) => isGelijk(een, d[veld])) && h[veld] !== b[veld]
          eis(isVraag ? isGevraagd(naam, id, veld) : isGelijk(u[veld], verwacht), `${naam} ${id} ${veld}`)
        }
      }
    }
    expect(fouten).toEqual([])
  })
})

test('undo brings back what stood here, to the byte', () => {
  geldt(40, ({ basis, hier, daar }) => {
    const document = nieuwDocument(hier, 'n')
    const voor = writeBestand(inhoudVan(document))
    addBestand(document, { basis, daar, stand: 'kfile' }, kies)
    expect(document.read().kop.standen).toContain('kfile')
    expect(document.history().undo).toBe('Bestand samengevoegd met dit dossier')
    document.undo()
    expect(writeBestand(inhoudVan(document))).toBe(voor)
    document.destroy()
  })
})
