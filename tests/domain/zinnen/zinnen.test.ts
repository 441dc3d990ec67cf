/**
 * The sentences as they are read aloud, for one, two and twelve names: names that begin with De or Het, end in a question mark, hold a comma, are one
 * letter long. `zinnen.txt` is read by people before it is changed; what a sentence claims is held by the tables and laws beside this.
 */
import { expect, test } from 'vitest'
import { derive } from '../../../src/domain/derive'
import type { Signaal, SignaalCode } from '../../../src/domain/lezing/afleiding'
import { type Omdat, verwijzingenIn, type Zin } from '../../../src/domain/lezing/omdat'
import { writeGevouwen } from '../../../src/domain/lezing/opsomming'
import type { Actor } from '../../../src/domain/model/actor'
import type { Dossier } from '../../../src/domain/model/dossier'
import { bouwDossier } from '../../support/dossiers'
import { lijnen } from '../../support/opkaart'
import { type Gevallen, VANDAAG } from '../signalen/geval'
import { DI_GEVALLEN } from '../signalen/gevallen/di'
import { LS_GEVALLEN } from '../signalen/gevallen/ls'
import { NW_GEVALLEN } from '../signalen/gevallen/nw'
import { PR_GEVALLEN } from '../signalen/gevallen/pr'
import { SM_GEVALLEN } from '../signalen/gevallen/sm'
import { VB_GEVALLEN } from '../signalen/gevallen/vb'

const AANTALLEN = [1, 2, 12] as const
const NAMEN = ['De Linde', 'Wie durft?', 'Het Plein', 'Ouders, van school', 'B', 'Jongeren']
const naam = (i: number): string => NAMEN[i] ?? `Straat ${i + 1}`

const lees = (zin: Zin, { actoren, bezorgdheden, uitdagingen }: Dossier): string =>
  writeGevouwen(zin, (deel) =>
    typeof deel === 'string'
      ? deel
      : (actoren[deel.id]?.naam ?? bezorgdheden[deel.id]?.tekst ?? uitdagingen[deel.id]?.tekst ?? deel.id),
  )

/** The map with everybody whom the sentence names so many times, each with the same lines. */
function vermenigvuldig(dossier: Dossier, ids: readonly string[], aantal: number): Dossier {
  const actoren: Record<string, Actor> = { ...dossier.actoren }
  const relaties = { ...dossier.relaties }
  ids.forEach((id, wie) => {
    const actor = dossier.actoren[id]
    if (!actor) return
    for (let i = 0; i < aantal; i++) {
      const kopie = i === 0 ? id : `${id}~${String(i).padStart(2, '0')}`
      actoren[kopie] = { ...actor, id: kopie, naam: ids.length > 1 ? `${naam(i)} ${'XYZ'[wie]}` : naam(i) }
      if (i === 0) continue
      for (const [sleutel, relatie] of Object.entries(dossier.relaties)) {
        if (relatie.van !== id && relatie.naar !== id) continue
        const { van, naar } = relatie
        const nieuw = `${sleutel}~${id}${i}`
        relaties[nieuw] = {
          ...relatie,
          id: nieuw,
          van: van === id ? kopie : van,
          naar: naar === id ? kopie : naar,
        }
      }
    }
  })
  return { ...dossier, actoren, relaties }
}

const signalenVan = (dossier: Dossier, code: string): Signaal[] => {
  const { signalen } = derive(dossier, 't', { today: VANDAAG })
  return [...signalen.kaarten.flatMap((kaart) => kaart.signalen), ...signalen.status].filter(
    (signaal) => signaal.code === code,
  )
}

/** Only the codes whose sentence names somebody on the map. */
function vanSignalen(gevallen: Readonly<Record<string, Gevallen[SignaalCode]>>): string[] {
  return Object.entries(gevallen).flatMap(([code, { wel }]) => {
    const dossier = wel[0]?.dossier
    const [eerste] = dossier ? signalenVan(dossier, code) : []
    const ids = [
      ...new Set(verwijzingenIn(eerste?.omdat.zin ?? []).filter(({ soort }) => soort === 'actor')),
    ].map(({ id }) => id)
    if (!dossier || ids.length === 0) return []
    const gezegd = AANTALLEN.map((aantal) => {
      const groot = vermenigvuldig(dossier, ids, aantal)
      // What stays the same whoever there are more of is said once.
      return signalenVan(groot, code).map(({ omdat }) => lees(omdat.zin, groot))[0] ?? ''
    })
    const regels = inRegels(gezegd)
    return regels.length === 0 ? [] : [code, ...regels]
  })
}

const inRegels = (gezegd: readonly string[]): string[] =>
  gezegd.flatMap((zin, i) =>
    zin === '' || zin === gezegd[i - 1] ? [] : [`${String(AANTALLEN[i]).padStart(4)}  ${zin}`],
  )

const rij = (aantal: number, id: string, velden: Partial<Actor>) =>
  Object.fromEntries(
    Array.from({ length: aantal }, (_, i) => [
      `${id}${String(i).padStart(2, '0')}`,
      { naam: `${naam(i)} ${id}`, ...velden },
    ]),
  )

/** So many of everybody; with lines each netwerkactor knows a middengroep and a groep. */
function wereld(aantal: number, metLijnen: boolean): Dossier {
  const op = (x: number) => ({ posities: { t: { x, y: 0 } } })
  const paren = Array.from({ length: aantal }, (_, i) => String(i).padStart(2, '0')).flatMap((nr) => [
    `N${nr}-M${nr}`,
    `N${nr}-W${nr}`,
  ])
  return bouwDossier({
    situatie: { fase: 2, soort: 'polarisatie', dialoogMogelijk: 'ja', overkoepelendWij: 'ja' },
    tegenstellingen: { t: { wij: 'voor', zij: 'tegen' } },
    bezorgdheden: {
      afval: { tekst: 'Zwerfvuil', dieperliggend: 'verloedering' },
      licht: { tekst: 'Licht', orde: 1 },
      rust: { tekst: 'Rust', orde: 2 },
      apart: { tekst: 'Parkeren', orde: 3 },
    },
    actoren: {
      ...rij(aantal, 'W', {
        soort: 'groep',
        verontrusting: 'boosPolitiek',
        bezorgdheden: { afval: 'gesprek', rust: 'gesprek' },
        ...op(-0.7),
      }),
      ...rij(aantal, 'Z', {
        soort: 'groep',
        verontrusting: 'bezorgdStructureel',
        bezorgdheden: { afval: 'gesprek', apart: 'inschatting' },
        ...op(0.7),
      }),
      ...rij(aantal, 'M', {
        soort: 'stilleMidden',
        verontrusting: 'bedroefd',
        bezorgdheden: { afval: 'gesprek', licht: 'gesprek', rust: 'inschatting' },
        ...op(0.1),
      }),
      ...rij(aantal, 'L', {
        soort: 'luideStem',
        bezorgdheden: { apart: 'online', afval: 'online' },
        ...op(0.8),
      }),
      ...rij(aantal, 'N', { soort: 'netwerk', rollen: ['verbinder', 'vertegenwoordiger'], ...op(0) }),
    },
    relaties: metLijnen ? lijnen(...paren) : {},
    uitdagingen: {
      net: { tekst: 'Een nette straat', bezorgdheden: ['afval'], impact: 2, keuze: 'gekozen' },
      stil: { tekst: 'Samen stil', bezorgdheden: ['rust', 'apart'], impact: 1, orde: 1 },
    },
  })
}

const isOmdat = (waarde: object): waarde is Omdat => 'zin' in waarde && 'code' in waarde

/** Every sentence of the panels, by the place where it stands. */
function* zinnenIn(waarde: unknown, pad: string): Generator<[pad: string, omdat: Omdat]> {
  if (typeof waarde !== 'object' || waarde === null) return
  if (isOmdat(waarde)) {
    yield [pad, waarde]
    return
  }
  for (const [veld, deel] of Object.entries(waarde)) {
    if (veld !== 'signalen') yield* zinnenIn(deel, Array.isArray(waarde) ? pad : `${pad} ${veld}`.trim())
  }
}

/** By the place where a sentence stands, at most three of a kind for each number. */
function vanPanelen(): string[] {
  const perPlek = new Map<string, string[]>()
  for (const aantal of AANTALLEN) {
    for (const dossier of [wereld(aantal, false), wereld(aantal, true)]) {
      for (const [pad, { zin }] of zinnenIn(derive(dossier, 't', { today: VANDAAG }), '')) {
        const plek = perPlek.get(pad) ?? []
        perPlek.set(pad, plek)
        const begin = `${aantal}`.padStart(4)
        const gezegd = `  ${lees(zin, dossier)}`
        const isNieuw = !plek.some((regel) => regel.endsWith(gezegd))
        if (isNieuw && plek.filter((regel) => regel.startsWith(begin)).length < 3)
          plek.push(`${begin}${gezegd}`)
      }
    }
  }
  return [...perPlek].flatMap(([pad, regels]) => [pad, ...regels])
}

test('are those that were read aloud', async () => {
  const regels = [
    ...[DI_GEVALLEN, LS_GEVALLEN, NW_GEVALLEN, PR_GEVALLEN, SM_GEVALLEN, VB_GEVALLEN].flatMap((gevallen) =>
      vanSignalen(gevallen),
    ),
    ...vanPanelen(),
  ]
  expect(regels.filter((regel) => regel.startsWith(' ')).length).toBeGreaterThan(60)
  await expect(`${regels.join('\n')}\n`).toMatchFileSnapshot('zinnen.txt')
})
