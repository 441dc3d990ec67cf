/**
 * The picture of a whole map as one SVG that needs nothing else: title, field, legend and what a reader must know. It draws what came out of
 * the one door, so that no hidden name can be left in a corner of the file.
 */
import type { Voorgrond } from '../../domain/blik/blik'
import type { Id } from '../../domain/model/grond'
import { naamVanTegenstelling } from '../../domain/model/tegenstelling'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { tekstVorm } from '../../geometry/blokken'
import { buildKaartbeeld } from '../../geometry/kaartbeeld'
import { breekTekst, type Letter, type Meet, schoneTekst } from '../../geometry/tekst'
import { kaderPad, pad, type Verf, type Vorm } from '../../geometry/vormen'
import { zegDatum } from '../../taal/datum'
import { buildLegende } from './legende'
import { LETTERFAMILIES, type Lettertypen, maakLetterstijl } from './lettertypen'
import { createNoemer } from '../verslag/noemer'
import { isBloot, merkVan } from '../merk/merkteken'
import { PALET } from './palet'
import { element, opPlaats, tekenVormen, veilig } from './svg'
import { buildVeld } from './veldbeeld'

export type Achtergrond = 'wit' | 'transparant'

export type Kaartkeuze = {
  /** `transparant` leaves the white out, to lay the picture on something else. The field keeps its light. */
  achtergrond: Achtergrond
  /** ISO day or month, as it should be said under the title. */
  datum: string
  lettertypen: Lettertypen
  meet: Meet
  /** Who comes forward; the others rest, and a line under the title says why. */
  voorgrond?: Voorgrond | null
}

/** `breedte` and `hoogte` in units = CSS pixels at 1×. `titel` is as it may be seen. */
export type KaartSvg = {
  svg: string
  breedte: number
  hoogte: number
  titel: string
  /** How many stand on it, between which poles, masked or not, in a sentence. */
  omschrijving: string
}

const RAND = 56
const TITEL = { grootte: 44, gewicht: 800 } as const
const ONDERTITEL = { grootte: 22, gewicht: 500 } as const
const MERK = { grootte: 18, gewicht: 700 } as const
const VOET = { grootte: 18, gewicht: 400 } as const
const BRON = { grootte: 15.5, gewicht: 400 } as const
const VOET_KOP = { grootte: 18, gewicht: 700 } as const

/** Builds the picture of one tegenstelling; one that is not in the dossier gives an empty field. Any dossier gives a well-formed file. */
export async function buildKaartSvg(
  bron: UitgaandDossier,
  tegenstellingId: Id,
  keuze: Kaartkeuze,
): Promise<KaartSvg> {
  const { meet, achtergrond, datum, voorgrond = null } = keuze
  const merk = { tekst: merkVan(bron), bloot: isBloot(bron) }
  const tegenstelling = bron.tegenstellingen[tegenstellingId] ?? null
  const beeld = buildKaartbeeld(bron, tegenstellingId, meet, { voorgrond })
  const titel = schoneTekst(bron.kop.titel) || 'Kaart zonder titel'
  const polen = tegenstelling ? schoneTekst(naamVanTegenstelling(tegenstelling)) : ''
  const onder = [polen, schoneTekst(zegDatum(datum))].filter(Boolean)

  const veld = buildVeld(beeld, tegenstelling, meet)
  const gezien = voorgrond ? `${schoneTekst(createNoemer(bron).zin(voorgrond.zin))}.` : ''
  const kop = buildKop({ titel, onder, gezien }, merk, veld.breedte, meet)
  const legende = buildLegende(beeld, veld.breedte - 40, meet)
  const voet = buildVoet(voetregels(beeld.wachtend, schoneTekst(bron.kop.bron)), veld.breedte - 40, meet)

  const breedte = veld.breedte + RAND * 2
  const veldY = RAND + kop.hoogte + 30
  const legendeY = veldY + veld.hoogte + 38
  const voetY = legendeY + (legende.hoogte > 0 ? legende.hoogte + 18 : 0)
  const hoogte = Math.ceil(voetY + voet.hoogte + RAND - 14)

  const inhoud = [
    achtergrond === 'wit' ? element('rect', { width: breedte, height: hoogte, fill: PALET('kaart') }) : '',
    opPlaats(RAND, RAND, kop.svg),
    opPlaats(RAND, veldY, veld.svg),
    legende.hoogte > 0 ? opPlaats(RAND + 20, legendeY, legende.svg) : '',
    opPlaats(RAND + 20, voetY, voet.svg),
  ].join('')
  const omschrijving = [omschrijf(beeld.knopen.length, beeld.lijnen.length, polen, merk.tekst), gezien]
    .filter(Boolean)
    .join(' ')
  const stijl = await maakLetterstijl(inhoud, keuze.lettertypen)
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: breedte,
      height: hoogte,
      viewBox: `0 0 ${breedte} ${hoogte}`,
      role: 'img',
      'xml:lang': 'nl-BE',
      'font-family': LETTERFAMILIES,
    },
    [
      element('title', {}, veilig(titel)),
      element('desc', {}, veilig(omschrijving)),
      element('defs', {}, element('style', {}, stijl) + veld.defs),
      inhoud,
    ].join(''),
  )
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`, breedte, hoogte, titel, omschrijving }
}

function omschrijf(actoren: number, relaties: number, tegenstelling: string, merk: string): string {
  const wat = tegenstelling ? ` van ${tegenstelling}` : ''
  return `Kaart${wat}: ${actoren} actoren en ${relaties} relaties, ${merk}.`
}

type Blad = { svg: string; hoogte: number }
type Merk = { tekst: string; bloot: boolean }

/** `gezien`: what of the map is forward, on a line of its own. */
type Kop = { titel: string; onder: readonly string[]; gezien: string }

function buildKop({ titel, onder, gezien }: Kop, gezegd: Merk, breedte: number, meet: Meet): Blad {
  const merk = buildMerk(gezegd, breedte, meet)
  const vak = breedte - merk.breedte - 40
  const titelregels = breekTekst(titel, { ...TITEL, breedte: vak, maxRegels: 3, evenwichtig: true }, meet)
  // On one line when it fits, else each on its own.
  const samen = onder.join(' · ')
  const stukken = meet(samen, ONDERTITEL.grootte, ONDERTITEL.gewicht) <= vak ? [samen] : onder
  const onderregels = [...stukken, gezien]
    .filter(Boolean)
    .flatMap((stuk) =>
      breekTekst(stuk, { ...ONDERTITEL, breedte: vak, maxRegels: 3, evenwichtig: true }, meet),
    )
  const titelHoogte = titelregels.length * 50
  return {
    svg: tekenVormen(
      [
        ...schrijf(titelregels, TITEL, 'inkt', 37, 50, vak),
        ...schrijf(onderregels, ONDERTITEL, 'zacht', titelHoogte + 21, 29, breedte),
        ...merk.vormen,
      ],
      PALET,
      meet,
    ),
    hoogte: titelHoogte + onderregels.length * 29,
  }
}

/** The mark in the corner that says whether names were hidden. */
function buildMerk({ tekst, bloot }: Merk, rechts: number, meet: Meet): { vormen: Vorm[]; breedte: number } {
  const kleur: Verf = bloot ? 'alert' : 'zacht'
  const breedte = meet(tekst, MERK.grootte, MERK.gewicht) + 36
  const x = rechts - breedte
  return {
    breedte,
    vormen: [
      { soort: 'pad', d: kaderPad(x, 6, breedte, 38, 19), vul: 'kaart', lijn: kleur, dikte: 1.6 },
      tekstVorm(tekst, MERK, kleur, { x, y: 31.2, vak: breedte, uitlijning: 'midden' }),
    ],
  }
}

const schrijf = (
  regels: readonly string[],
  letter: Letter,
  kleur: Verf,
  y: number,
  hoog: number,
  vak: number,
): Vorm[] =>
  regels.map((regel, i) =>
    tekstVorm(regel, letter, kleur, { x: 0, y: y + i * hoog, vak, uitlijning: 'links' }),
  )

type Voetregel = { tekst: string; letter: Letter; kleur: Verf }

function voetregels(wachtend: number, bron: string): Voetregel[] {
  const zacht = (tekst: string): Voetregel => ({ tekst, letter: VOET, kleur: 'zacht' })
  return [
    { tekst: 'Alleen de horizontale plaats heeft betekenis.', letter: VOET_KOP, kleur: 'inkt' },
    ...(wachtend > 0
      ? [
          zacht(
            wachtend === 1
              ? '1 actor wacht in de parkeerplaats.'
              : `${wachtend} actoren wachten in de parkeerplaats.`,
          ),
        ]
      : []),
    zacht('Dit gaat over de kaart van een werkgroep, niet over de bevolking. Gemaakt met Middenveld.'),
    ...(bron ? [{ tekst: `Bron: ${bron}`, letter: BRON, kleur: 'zacht' as const }] : []),
  ]
}

function buildVoet(regels: readonly Voetregel[], breedte: number, meet: Meet): Blad {
  const vormen: Vorm[] = [{ soort: 'pad', d: pad('M', 0, 0, 'H', breedte), lijn: 'lijn', dikte: 1.5 }]
  let y = 34
  for (const { tekst, letter, kleur } of regels) {
    const delen = breekTekst(tekst, { ...letter, breedte, maxRegels: 5 }, meet)
    const hoog = Math.round(letter.grootte * 1.4)
    vormen.push(...schrijf(delen, letter, kleur, y, hoog, breedte))
    y += delen.length * hoog
  }
  return { svg: tekenVormen(vormen, PALET, meet), hoogte: y - 10 }
}
