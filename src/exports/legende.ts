/** The legend of a picture: only what is used on it, each with a small sample drawn by the same hand as the map. */
import { ACTOR_SOORTEN, type ActorSoort, ROL_NAAM, ROLLEN } from '../domain/actor'
import { RELATIE, RELATIE_TYPEN } from '../domain/relatie'
import { ROL_ICOON } from '../geometry/anatomie'
import { BUITEN_TEKST } from '../geometry/beeld'
import { badgeVormen, basislijn, chipBreedte, chipVormen } from '../geometry/blokken'
import type { Kaartbeeld } from '../geometry/kaartbeeld'
import { LIJNSTIJL } from '../geometry/lijnstijl'
import { breekTekst, type Meet } from '../geometry/tekst'
import { kaderPad, type Vorm } from '../geometry/vormen'
import { opPlaats, type Palet, paletBij, PALET, tekenVormen } from './svg'

type Regel = { tekst: string; palet?: Palet; monster: Vorm[]; monsterBreedte: number }
type Groep = { kop: string; regels: Regel[] }

const RIJ = 38
const KOP_HOOGTE = 34
const KOLOM_LUCHT = 36
const LETTER = { grootte: 17, gewicht: 400 } as const
const KOP = { grootte: 17, gewicht: 700 } as const
const MONSTER = 58

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

function groepenVan({ knopen, lijnen }: Kaartbeeld, meet: Meet): Groep[] {
  const beelden = knopen.map(({ beeld }) => beeld)
  const soorten = ACTOR_SOORTEN.filter((soort) => beelden.some((beeld) => beeld.soort === soort))
  const buiten = beelden.some((beeld) => beeld.buiten)
  const typen = RELATIE_TYPEN.filter((type) => lijnen.some((lijn) => lijn.type === type))
  const rollen = ROLLEN.filter((rol) => beelden.some((beeld) => beeld.rollen.includes(rol)))
  const zonderRol = beelden.some((beeld) => beeld.soort === 'netwerk' && beeld.rollen.length === 0)
  const chips = beelden.flatMap((beeld) => beeld.chips)
  const chip = (woord: string, tekst: string, soort: { gehoord: boolean; gedeeld: boolean }): Regel => {
    const monster = { tekst: woord, ...soort }
    const breedte = chipBreedte(monster, meet)
    return { tekst, monster: chipVormen(monster, 0, 3, breedte), monsterBreedte: breedte }
  }
  const groepen: Groep[] = [
    {
      kop: 'Wie',
      regels: [
        ...soorten.map((soort): Regel => ({
          tekst: SOORT_MONSTER[soort].tekst,
          // A sample of a groep stands on the wij side, as somebody's tint.
          palet: paletBij(-1),
          monster: SOORT_MONSTER[soort].vormen,
          monsterBreedte: MONSTER,
        })),
        ...(buiten ? [buitenRegel()] : []),
      ],
    },
    {
      kop: 'Rollen in het netwerk',
      regels: [
        ...rollen.map((rol): Regel => ({
          tekst: ROL_NAAM[rol],
          monster: badgeVormen(ROL_ICOON[rol], 0, 0),
          monsterBreedte: 34,
        })),
        ...(zonderRol
          ? [{ tekst: 'nog geen rol gekozen', monster: badgeVormen(null, 0, 0), monsterBreedte: 34 }]
          : []),
      ],
    },
    {
      kop: 'Relaties',
      regels: typen.map((type): Regel => ({
        tekst: RELATIE[type].naam,
        monster: LIJNSTIJL[type].teken([
          { x: 4, y: 18 },
          { x: RELATIE_MONSTER / 2, y: 16 },
          { x: RELATIE_MONSTER - 4, y: 18 },
        ]),
        monsterBreedte: RELATIE_MONSTER,
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

const buitenRegel = (): Regel => ({
  tekst: BUITEN_TEKST,
  monster: [
    { soort: 'pad', d: kaderPad(3, 4, 48, 26, 7), lijn: 'zacht', dikte: 1.5, streep: [6, 4.5] },
    { soort: 'icoon', naam: 'map-pin-off', x: 19, y: 9, maat: 16, kleur: 'zacht' },
  ],
  monsterBreedte: MONSTER,
})

type Kolom = { breedte: number; hoogte: number; svg: string }

/** A group in one column; its samples share one width, so that the words stand under each other. */
function maakKolom({ kop, regels }: Groep, maxBreedte: number, meet: Meet): Kolom {
  const monster = Math.max(...regels.map(({ monsterBreedte }) => monsterBreedte)) + 14
  let breedte = meet(kop, KOP.grootte, KOP.gewicht)
  let y = KOP_HOOGTE
  const delen = [
    tekenVormen([
      { soort: 'tekst', x: 0, y: 17, tekst: kop, ...KOP, kleur: 'inkt', anker: 'start', richting: 'ltr' },
    ]),
  ]
  for (const regel of regels) {
    const tekst = breekTekst(
      regel.tekst,
      { ...LETTER, breedte: maxBreedte - monster, maxRegels: 2, evenwichtig: true },
      meet,
    )
    breedte = Math.max(breedte, ...tekst.map((stuk) => monster + meet(stuk, LETTER.grootte, LETTER.gewicht)))
    delen.push(
      opPlaats(0, y, tekenVormen(regel.monster, regel.palet ?? PALET)),
      tekenVormen(
        tekst.map((stuk, i) => ({
          soort: 'tekst',
          x: monster,
          y: basislijn(y + 17 + (i - (tekst.length - 1) / 2) * 21, LETTER.grootte),
          tekst: stuk,
          ...LETTER,
          kleur: 'inkt',
          anker: 'start',
          richting: 'ltr',
        })),
      ),
    )
    y += RIJ + (tekst.length - 1) * 6
  }
  return { breedte, hoogte: y, svg: delen.join('') }
}

/** Columns side by side over the given width, in a next row when there is no room; height 0 when there is nothing to explain. */
export function buildLegende(
  beeld: Kaartbeeld,
  breedte: number,
  meet: Meet,
): { svg: string; hoogte: number } {
  const kolommen = groepenVan(beeld, meet).map((groep) => maakKolom(groep, Math.min(breedte, 400), meet))
  const rijen: Kolom[][] = []
  let lang = 0
  for (const kolom of kolommen) {
    const rij = rijen.at(-1)
    if (rij && lang + KOLOM_LUCHT + kolom.breedte <= breedte) {
      rij.push(kolom)
      lang += KOLOM_LUCHT + kolom.breedte
    } else {
      rijen.push([kolom])
      lang = kolom.breedte
    }
  }
  let y = 0
  const svg = rijen.map((rij) => {
    const som = rij.reduce((totaal, kolom) => totaal + kolom.breedte, 0)
    // Air is shared out evenly, but columns never drift so far apart that they no longer read as one legend.
    const lucht = Math.min(110, rij.length > 1 ? (breedte - som) / (rij.length - 1) : 0)
    let x = 0
    const deel = rij.map((kolom) => {
      const geplaatst = opPlaats(x, y, kolom.svg)
      x += kolom.breedte + lucht
      return geplaatst
    })
    y += Math.max(...rij.map(({ hoogte }) => hoogte)) + 12
    return deel.join('')
  })
  return { svg: svg.join(''), hoogte: Math.max(0, y - 12) }
}
