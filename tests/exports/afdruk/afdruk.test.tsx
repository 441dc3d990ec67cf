import { expect, test } from 'vitest'
import type { Dossier } from '../../../src/domain/model/dossier'
import { buildKaartAfdruk, buildPlanAfdruk } from '../../../src/exports/afdruk/afdruk'
import { buildKaartSvg } from '../../../src/exports/beeld/kaartsvg'
import { buildPlankaart } from '../../../src/exports/beeld/plankaart'
import { maakUitgaand } from '../../../src/domain/masker/uitgaand'
import { buildVerslag } from '../../../src/exports/verslag/verslag'
import { bouwDossier } from '../../support/dossiers'
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
const kaartVan = (dossier: Dossier) => buildKaartSvg(maakUitgaand(dossier, 'verbergen'), 'groen', KEUZE)

async function plan(dossier: Dossier) {
  const html = await buildPlanAfdruk(
    buildVerslag(maakUitgaand(dossier, 'verbergen'), KEUZE),
    await buildPlankaart(maakUitgaand(dossier, 'verbergen'), 'groen', KEUZE),
    lettertypen,
  )
  return { html, document: new DOMParser().parseFromString(html, 'text/html') }
}

test('the plan has its chapters as headings, headers above columns, and the map with its words', async () => {
  const { document } = await plan(volDossier())
  const koppen = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)
  expect(koppen).toEqual([
    'Het plan in één blad',
    'Inhoud',
    'De kaart',
    'De situatie',
    'Wie staat waar',
    'Bezorgdheden',
    'Pitstop',
    'Uitdagingen en doelstellingen',
    'Acties',
    'Communicatieplan',
    'Verankering',
    'Waar we op letten',
    'Begrippen',
    'Over dit verslag',
  ])
  for (const { hash } of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    expect(document.querySelector(hash)?.tagName).toMatch(/^H[23]$/u)
  }
  expect(document.querySelectorAll('thead th:not([scope="col"])')).toHaveLength(0)
  expect(document.querySelector('[role="img"][aria-label^="Kaart van"] svg')).not.toBeNull()
  expect(document.documentElement.lang).toBe('nl-BE')
})

test('it needs nothing from elsewhere, and cannot do anything', async () => {
  const { html } = await plan(volDossier())
  expect(html).not.toMatch(/<script|<link|<img| src=| on\w+=/u)
  expect(html.match(/url\((?!data:|#)/gu)).toBeNull()
})

test('masked, the name stands nowhere, in the style neither', async () => {
  expect((await plan(metNaamOveral())).html).not.toMatch(PERSOON)
  expect(buildKaartAfdruk(await kaartVan(metNaamOveral()), 'A3')).not.toMatch(PERSOON)
})

test('what people type stays text, also in the foot of the page', async () => {
  const titel = '</style><script>alert(1)</script>"};*{display:none'
  const { html, document } = await plan(bouwDossier({ kop: { titel, context: 'een\ntwee <b>drie</b>' } }))
  expect(document.querySelector('script')).toBeNull()
  expect(document.querySelector('h1')?.textContent).toBe(titel)
  expect(document.querySelectorAll('style')).toHaveLength(1)
  expect(html).toContain('<p>twee &lt;b&gt;drie&lt;/b&gt;</p>')
})

test.each([
  ['A4', '297mm 210mm'],
  ['A3', '420mm 297mm'],
] as const)('a map on %s lies', async (papier, maat) => {
  expect(buildKaartAfdruk(await kaartVan(volDossier()), papier)).toContain(`@page{size:${maat};`)
})
