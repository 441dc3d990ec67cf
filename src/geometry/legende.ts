/** What a map has to explain: only what is used on it, each with a small sample drawn by the same hand as the map. */
import { ACTOR_SOORTEN, type ActorSoort, ROL_NAAM, ROLLEN } from '../domain/model/actor'
import { RELATIE, RELATIE_TYPEN, type RelatieType } from '../domain/model/relatie'
import { type ActorBeeld, ROL_ICOON } from './anatomie'
import { BUITEN_TEKST } from './beeld'
import { badgeVormen, chipBreedte, chipVormen } from './blokken'
import { EENS_TEKST, tekenSlot } from './eensmerk'
import { LIJNSTIJL, tekenLijn } from './lijnstijl'
import type { Meet } from './tekst'
import { kaderPad, type Vorm } from './vormen'
import { wegVan } from './weg'

export type LegendeRegel = {
  tekst: string
  /** 34 field units high, left top at 0, 0. */
  monster: Vorm[]
  monsterBreedte: number
  /** Place on the axis whose tint the sample wears. */
  x: number
}
export type LegendeGroep = { kop: string; regels: LegendeRegel[] }

const MONSTER = 58
export const MONSTER_HOOGTE = 34

/** Samples are 34 high with their left top at 0, 0. */
const SOORT_MONSTER: Readonly<Record<ActorSoort, { tekst: string; vormen: Vorm[] }>> = {
  stilleMidden: {
    tekst: 'stille midden',
    vormen: [
      { soort: 'pad', d: kaderPad(0, 3, 54, 28, 14), vul: 'middenVul', dekking: 0.6 },
      { soort: 'pad', d: kaderPad(3, 6, 48, 22, 11), vul: 'middenVul', lijn: 'midden', dikte: 2 },
    ],
  },
  groep: {
    tekst: 'groep inwoners',
    vormen: [
      { soort: 'pad', d: kaderPad(3, 4, 48, 26, 6), vul: 'tintZacht', lijn: 'tint', dikte: 2 },
      { soort: 'pad', d: kaderPad(8, 9, 16, 16, 4), vul: 'tint' },
      { soort: 'icoon', naam: 'users', x: 10.5, y: 11.5, maat: 11, kleur: 'opTint' },
    ],
  },
  luideStem: {
    tekst: 'luide stem',
    vormen: [
      { soort: 'pad', d: kaderPad(3, 4, 48, 26, [2, 7, 7, 7]), vul: 'kaart', lijn: 'zacht', dikte: 1 },
      { soort: 'icoon', naam: 'megaphone', x: 9, y: 9.5, maat: 15, kleur: 'zacht' },
    ],
  },
  netwerk: {
    tekst: 'netwerk',
    vormen: [
      { soort: 'pad', d: kaderPad(9, 3, 36, 28, 7), vul: 'kaart', lijn: 'zacht', dikte: 1.3 },
      { soort: 'icoon', naam: 'waypoints', x: 19, y: 9, maat: 16, kleur: 'inkt' },
    ],
  },
}

const RELATIE_MONSTER = 62
const RELATIE_WEG = wegVan([
  [
    { x: 4, y: 18 },
    { x: RELATIE_MONSTER / 2, y: 16 },
    { x: RELATIE_MONSTER - 4, y: 18 },
  ],
])

/** Groups with at least one line, in reading order; empty for an empty map. */
export function legendeVan(
  { beelden, gebruikt }: { beelden: readonly ActorBeeld[]; gebruikt: ReadonlySet<RelatieType> },
  meet: Meet,
): LegendeGroep[] {
  const soorten = ACTOR_SOORTEN.filter((soort) => beelden.some((beeld) => beeld.soort === soort))
  const buiten = beelden.some((beeld) => beeld.buiten)
  const typen = RELATIE_TYPEN.filter((type) => gebruikt.has(type))
  const rollen = ROLLEN.filter((rol) => beelden.some((beeld) => beeld.rollen.includes(rol)))
  const zonderRol = beelden.some((beeld) => beeld.soort === 'netwerk' && beeld.rollen.length === 0)
  const chips = beelden.flatMap((beeld) => beeld.chips)
  const chip = (
    woord: string,
    tekst: string,
    soort: { gehoord: boolean; gedeeld: boolean },
  ): LegendeRegel => {
    const monster = { tekst: woord, ...soort }
    const breedte = chipBreedte(monster, meet)
    return { tekst, monster: chipVormen(monster, 0, 3, breedte), monsterBreedte: breedte, x: 0 }
  }
  const groepen: LegendeGroep[] = [
    {
      kop: 'Wie',
      regels: [
        ...soorten.map((soort): LegendeRegel => ({
          tekst: SOORT_MONSTER[soort].tekst,
          // A sample of a groep stands on the wij side, as somebody's tint.
          x: -1,
          monster: SOORT_MONSTER[soort].vormen,
          monsterBreedte: MONSTER,
        })),
        ...(buiten ? [buitenRegel()] : []),
        ...(beelden.some((beeld) => beeld.eens) ? [eensRegel()] : []),
      ],
    },
    {
      kop: 'Rollen in het netwerk',
      regels: [
        ...rollen.map((rol): LegendeRegel => ({
          tekst: ROL_NAAM[rol],
          monster: badgeVormen(ROL_ICOON[rol], 0, 0),
          monsterBreedte: 34,
          x: 0,
        })),
        ...(zonderRol
          ? [{ tekst: 'nog geen rol gekozen', monster: badgeVormen(null, 0, 0), monsterBreedte: 34, x: 0 }]
          : []),
      ],
    },
    {
      kop: 'Relaties',
      regels: typen.map((type): LegendeRegel => ({
        tekst: RELATIE[type].naam,
        monster: tekenLijn(LIJNSTIJL[type], RELATIE_WEG),
        monsterBreedte: RELATIE_MONSTER,
        x: 0,
      })),
    },
    {
      kop: 'Bezorgdheden',
      regels: [
        ...(chips.some(({ gedeeld }) => gedeeld)
          ? [chip('gedeeld', 'in het midden en aan beide kanten', { gehoord: true, gedeeld: true })]
          : []),
        ...(chips.some(({ gehoord }) => gehoord)
          ? [chip('gehoord', 'van henzelf', { gehoord: true, gedeeld: false })]
          : []),
        ...(chips.some(({ gehoord }) => !gehoord)
          ? [chip('vermoed', 'nog na te vragen', { gehoord: false, gedeeld: false })]
          : []),
      ],
    },
  ]
  return groepen.filter(({ regels }) => regels.length > 0)
}

const eensRegel = (): LegendeRegel => ({
  tekst: EENS_TEKST,
  monster: tekenSlot(MONSTER / 2 - 2, MONSTER_HOOGTE / 2),
  monsterBreedte: MONSTER,
  x: 0,
})

const buitenRegel = (): LegendeRegel => ({
  tekst: BUITEN_TEKST,
  monster: [
    { soort: 'pad', d: kaderPad(3, 4, 48, 26, 7), lijn: 'zacht', dikte: 1.5, streep: [6, 4.5] },
    { soort: 'icoon', naam: 'map-pin-off', x: 19, y: 9, maat: 16, kleur: 'zacht' },
  ],
  monsterBreedte: MONSTER,
  x: 0,
})
