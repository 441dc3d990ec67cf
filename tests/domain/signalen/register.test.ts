import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/domain/derive'
import type { Signaal, SignaalCode } from '../../../src/domain/lezing/afleiding'
import type { Dossier } from '../../../src/domain/model/dossier'
import { SIGNAAL_REGELS, SIGNAALFAMILIES } from '../../../src/domain/signalen/register'
import { storingenVan } from '../../support/opkaart'
import { readTree } from '../../support/source'
import { type Gevallen, VANDAAG } from './geval'
import { AC_GEVALLEN } from './gevallen/ac'
import { DI_GEVALLEN } from './gevallen/di'
import { LS_GEVALLEN } from './gevallen/ls'
import { NW_GEVALLEN } from './gevallen/nw'
import { PA_GEVALLEN } from './gevallen/pa'
import { PR_GEVALLEN } from './gevallen/pr'
import { SM_GEVALLEN } from './gevallen/sm'
import { UI_GEVALLEN } from './gevallen/ui'
import { VB_GEVALLEN } from './gevallen/vb'
import { VK_GEVALLEN, WG_GEVALLEN } from './gevallen/wg'

const GEVALLEN: Gevallen = {
  ...AC_GEVALLEN,
  ...DI_GEVALLEN,
  ...LS_GEVALLEN,
  ...NW_GEVALLEN,
  ...PA_GEVALLEN,
  ...PR_GEVALLEN,
  ...SM_GEVALLEN,
  ...UI_GEVALLEN,
  ...VB_GEVALLEN,
  ...VK_GEVALLEN,
  ...WG_GEVALLEN,
}

/** The table of the method, apart from the code that carries it out: code and ernst. */
const TABEL: Readonly<Record<Signaal['ernst'], string>> = {
  stop: 'DI-01 LS-03 PR-01 PR-02 PR-07 SM-01 UI-01 UI-02 VB-02',
  letOp:
    'AC-01 AC-05 AC-06 AC-07 AC-08 AC-12 AC-15 DI-03 DI-06 DI-08 DI-12 LS-01 LS-02 LS-04 LS-07 NW-02 NW-10 NW-12 PA-01 PA-03 PR-03 PR-04 ' +
    'SM-02 SM-03 UI-03 UI-04 UI-05 UI-12 VB-03',
  aandacht:
    'AC-02 AC-03 AC-04 AC-09 AC-10 AC-11 AC-14 DI-02 DI-04 DI-05 DI-09 DI-10 DI-11 DI-14 LS-06 LS-09 LS-10 LS-12 NW-01 NW-03 NW-04 NW-05 NW-07 ' +
    'NW-08 NW-13 PA-02 PR-08 SM-04 SM-05 SM-07 UI-08 UI-09 UI-10 VB-01 VB-05 WG-01 WG-02',
  tip: 'AC-13 AC-16 DI-07 DI-13 LS-05 LS-08 NW-06 NW-09 SM-06 SM-08 UI-06 UI-07 UI-11 VK-01',
  status: '',
}
const codes = (lijst: readonly { readonly code: string }[]) => lijst.map(({ code }) => code).sort()
const REGEL = new Map(SIGNAAL_REGELS.map((regel) => [regel.code, regel]))

const alle = (dossier: Dossier): Signaal[] => {
  const afleiding = derive(dossier, 't', { today: VANDAAG })
  const { signalen } = afleiding
  expect(storingenVan(afleiding)).toEqual([])
  return [...signalen.kaarten.flatMap((kaart) => kaart.signalen), ...signalen.status]
}
const vind = (dossier: Dossier, code: string) => alle(dossier).filter((signaal) => signaal.code === code)

describe('the register', () => {
  test.each(Object.entries(TABEL))('%s is exactly what the table says', (ernst, verwacht) => {
    const met = SIGNAAL_REGELS.filter((regel) => regel.ernst === ernst)
    expect(codes(met)).toEqual(verwacht.split(' ').filter(Boolean))
  })

  test('has every code once, in the family that carries its thema', () => {
    expect(REGEL.size).toBe(SIGNAAL_REGELS.length)
    for (const [thema, regels] of Object.entries(SIGNAALFAMILIES)) {
      expect(regels.filter(({ code }) => !code.startsWith(`${thema}-`))).toEqual([])
    }
  })

  test('no code without a map where it is found and one where it nearly is, and no map without its code', () => {
    expect(Object.keys(GEVALLEN).sort()).toEqual(codes(SIGNAAL_REGELS))
    const zonder = Object.entries(GEVALLEN).filter(
      ([, { wel, bijna }]) => wel.length === 0 || bijna.length === 0,
    )
    expect(zonder).toEqual([])
  })

  test('every family of the folder is in it', () => {
    const families = Object.keys(readTree('src/domain/signalen')).flatMap(
      (pad) => /\/([a-z]{2})\.ts$/.exec(pad)?.[1] ?? [],
    )
    // VK is one rule, and lives with WG.
    expect([...families, 'vk'].sort()).toEqual(
      Object.keys(SIGNAALFAMILIES)
        .map((thema) => thema.toLowerCase())
        .sort(),
    )
  })

  test('has a short title and says nothing twice', () => {
    const titels = SIGNAAL_REGELS.map(({ titel }) => titel)
    expect(titels.filter((titel) => titel === '' || titel.length > 40)).toEqual([])
    expect(new Set(titels).size).toBe(titels.length)
  })
})

const TABELREGELS = Object.entries(GEVALLEN) as [SignaalCode, Gevallen[SignaalCode]][]

describe.each(TABELREGELS)('%s', (code, { wel, bijna }) => {
  test.each(wel.map((geval, i) => [i, geval] as const))(
    'is found on map %i',
    (_i, { dossier, sleutels, ernst }) => {
      const gevonden = vind(dossier, code)
      expect(gevonden.map(({ sleutel }) => sleutel)).toEqual(sleutels)
      expect(new Set(gevonden.map((signaal) => signaal.ernst))).toEqual(
        new Set([ernst ?? REGEL.get(code)?.ernst]),
      )
    },
  )

  test.each(bijna.map((dossier, i) => [i, dossier] as const))(
    'is not found on map %i, that nearly has it',
    (_i, dossier) => {
      expect(vind(dossier, code)).toEqual([])
    },
  )
})

describe('fase 4 puts planning on hold', () => {
  const GEDEMPT = codes(SIGNAAL_REGELS.filter(({ nietInFase4 }) => nietInFase4))

  test('for all AC, and these', () => {
    expect(GEDEMPT.filter((code) => !code.startsWith('AC-'))).toEqual([
      'UI-05',
      'UI-06',
      'UI-08',
      'UI-09',
      'UI-10',
      'VB-01',
      'VB-03',
    ])
    expect(GEDEMPT).toEqual(expect.arrayContaining(codes(SIGNAALFAMILIES.AC)))
  })

  test.each(GEDEMPT)('%s falls silent', (code) => {
    for (const { dossier } of GEVALLEN[code as SignaalCode]?.wel ?? []) {
      expect(vind({ ...dossier, situatie: { ...dossier.situatie, fase: 4 } }, code)).toEqual([])
    }
  })
})

describe('an unfinished map is no reason to complain', () => {
  const LATER = codes(SIGNAAL_REGELS.filter(({ vanafVijf }) => vanafVijf))

  test('about network and werkgroep before five have a place', () => {
    expect(LATER).toEqual(['NW-01', 'NW-02', 'NW-03', 'NW-04', 'SM-06', 'WG-01', 'WG-02'])
  })

  test.each(LATER)('%s waits for the fifth', (code) => {
    for (const { dossier } of GEVALLEN[code as SignaalCode]?.wel ?? []) {
      const staan = Object.values(dossier.actoren).filter(({ posities }) => 't' in posities)
      expect(staan).toHaveLength(5)
      const [eerste] = staan
      const vier = { ...dossier.actoren, ...(eerste ? { [eerste.id]: { ...eerste, posities: {} } } : {}) }
      expect(vind({ ...dossier, actoren: vier }, code)).toEqual([])
    }
  })

  test('and about nothing while nobody has a place', () => {
    for (const { wel } of Object.values(GEVALLEN)) {
      for (const { dossier } of wel) {
        const actoren = Object.fromEntries(
          Object.entries(dossier.actoren).map(([id, actor]) => [id, { ...actor, posities: {} }]),
        )
        expect(alle({ ...dossier, actoren })).toEqual([])
      }
    }
  })
})
