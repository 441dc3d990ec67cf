import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Dossier } from '../../../src/domain/model/dossier'
import { buildKijkbestand } from '../../../src/exports/afdruk/kijkbestand'
import { EXPORTFORMATEN } from '../../../src/exports/register'
import { buildPlankaart } from '../../../src/exports/beeld/plankaart'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildVerslag } from '../../../src/exports/verslag/verslag'
import { PERSOON } from '../../support/kaarten'
import { meetMetTabel } from '../../support/letterbreedtes'
import { metNaamOveral, volDossier } from '../../support/plannen'

const lettertypen = () => Promise.resolve('data:font/woff2;base64,')
const KEUZE = {
  achtergrond: 'wit',
  datum: '2026-11-23',
  meet: meetMetTabel,
  lettertypen,
} as const
const som = (tekst: string) => createHash('sha256').update(tekst).digest('base64')

async function kijk(
  dossier: Dossier,
  hash = (tekst: string): Promise<string | null> => Promise.resolve(som(tekst)),
) {
  const kaart = await buildPlankaart(maakUitgaand(dossier, 'verbergen'), 'groen', KEUZE)
  const html = await buildKijkbestand(
    buildVerslag(maakUitgaand(dossier, 'verbergen'), KEUZE),
    kaart,
    lettertypen,
    hash,
  )
  return { html, document: new DOMParser().parseFromString(html, 'text/html') }
}
const beleidVan = (document: Document) =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''

test('map and plan, with headings, words for the map, and a language', async () => {
  const { document } = await kijk(volDossier())
  expect(document.documentElement.lang).toBe('nl-BE')
  expect(document.querySelectorAll('h1')).toHaveLength(1)
  expect(document.querySelector('main h2')).not.toBeNull()
  expect(document.querySelector('[role="img"][aria-label^="Kaart van"] svg')).not.toBeNull()
  for (const { hash } of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    expect(document.querySelector(hash)?.tagName).toMatch(/^H[23]$/u)
  }
})

test('it asks nothing from anywhere, can do nothing, and its policy allows exactly its own style', async () => {
  const { html, document } = await kijk(volDossier())
  expect(html).not.toMatch(/<script|<link|<img|<iframe|<form| src=| on\w+=| style=/u)
  expect(html.match(/url\((?!data:|#)/gu)).toBeNull()
  const stijlen = [...document.querySelectorAll('style')].map(({ textContent }) => textContent)
  expect(stijlen).toHaveLength(1)
  expect(beleidVan(document)).toBe(
    `default-src 'none'; style-src 'sha256-${som(stijlen[0] ?? '')}'; font-src data:; base-uri 'none'; form-action 'none'`,
  )
})

test('where a browser cannot make the sum, still no script', async () => {
  const { document } = await kijk(volDossier(), () => Promise.resolve(null))
  expect(beleidVan(document)).toContain("default-src 'none'; style-src 'unsafe-inline'")
})

test('the name stands nowhere, also when somebody asked for names', async () => {
  expect((await kijk(metNaamOveral())).html).not.toMatch(PERSOON)
  const formaat = EXPORTFORMATEN.find(({ id }) => id === 'kijkbestand')!
  const { blob, bestandsnaam, melding } = await formaat.make({
    ...KEUZE,
    dossier: maakUitgaand(metNaamOveral(), 'tonen'),
    tegenstellingId: 'groen',
    schaal: 1,
    papier: 'A4',
  })
  const lezer = new FileReader()
  const tekst = await new Promise((klaar) => {
    lezer.addEventListener('load', () => klaar(lezer.result))
    lezer.readAsText(blob)
  })
  expect(tekst).not.toMatch(PERSOON)
  expect(bestandsnaam).not.toMatch(PERSOON)
  expect(melding).toBe('In een kijkbestand zijn namen altijd vervangen.')
})

test('fase 4 stands in a frame above the page and above the pitstop', async () => {
  const kaders = async (fase: 3 | 4) => {
    const dossier = volDossier()
    const { document } = await kijk({ ...dossier, situatie: { ...dossier.situatie, fase } })
    return [...document.querySelectorAll('.kader')].map(({ textContent }) => textContent)
  }
  const vier = await kaders(4)
  expect(vier).toHaveLength(2)
  for (const tekst of vier) expect(tekst).toMatch(/^Fase 4: eerst veiligheid\. Nu gaan veiligheid/u)
  expect(await kaders(3)).toEqual([])
})
