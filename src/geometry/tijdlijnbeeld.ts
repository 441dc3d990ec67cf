/** The tijdlijn as primitives: a row for each actie with its name before it, years and months above, days that can become tense across. */
import type { Actie } from '../domain/model/actie'
import type { Plan } from '../domain/model/plan'
import type { Tijdpad } from '../domain/model/tijdpad'
import { dagVan } from '../taal/datum'
import {
  buildBalk,
  buildTijdkop,
  buildTriggers,
  createTijdschaal,
  telMaanden,
  type Tijdvenster,
} from './tijdlijn'
import { kaderPad, pad, type Tekst, type Vorm } from './vormen'

/** In units of the drawing, two to a point of paper. */
export const TIJDLIJNBREEDTE = 964
const NAMEN = 344
const RIJ = 26
const KOPRIJ = 26
const LETTER = 17
/** About what a letter of a trigger takes. */
const TEKEN = 8.6

type Rij = Tijdpad & Pick<Actie, 'termijn'> & { readonly naam: string }

/** `vandaag`: ISO day, for the line of today. The names are as they may be seen. */
export function buildTijdlijnbeeld(
  rijen: readonly Rij[],
  triggers: Plan['triggers'],
  venster: Tijdvenster,
  vandaag: string,
): { vormen: Vorm[]; hoogte: number } {
  const breed = TIJDLIJNBREEDTE - NAMEN
  const naarX = (deel: number) => NAMEN + deel * breed
  const { jaren, delen } = buildTijdkop(venster, telMaanden(venster))
  const dagen = buildTriggers(triggers, venster, (tekst) => (tekst.length * TEKEN) / breed)
  const triggerRijen = Math.max(0, ...dagen.map(({ rij }) => rij + 1))
  const begin = KOPRIJ * (delen.length > 0 ? 2 : 1) + triggerRijen * KOPRIJ + 6
  const hoogte = begin + rijen.length * RIJ + 6
  const nu = createTijdschaal(venster)((dagVan(vandaag) ?? venster.van) + 0.5)
  return {
    hoogte,
    vormen: [
      ...jaren.flatMap(({ label, van, tot }) => kopdeel(label, naarX(van), naarX(tot), 0, 700)),
      // A label that has no room is left out: the lines still say where months lie.
      ...delen.flatMap(({ label, van, tot }) =>
        kopdeel(
          label.length * TEKEN <= (tot - van) * breed ? label : '',
          naarX(van),
          naarX(tot),
          KOPRIJ,
          400,
        ),
      ),
      ...(delen.length > 0 ? delen : jaren).map(({ van }): Vorm => lijn(naarX(van), begin - 4, hoogte)),
      ...dagen.flatMap(({ van, tot, tekst, rij, anker }): Vorm[] => {
        const y = begin - (triggerRijen - rij) * KOPRIJ + 14
        return [
          {
            soort: 'pad',
            d: kaderPad(naarX(van), y + 6, Math.max(2, (tot - van) * breed), hoogte - y - 6, 0),
            vul: 'alert',
            dekking: 0.25,
          },
          woord(
            tekst,
            anker === 'begin' ? naarX(van) : naarX(tot),
            y,
            'alert',
            anker === 'begin' ? 'start' : 'eind',
          ),
        ]
      }),
      ...(nu >= 0 && nu <= 1
        ? [{ ...lijn(naarX(nu), begin - 4, hoogte), lijn: 'inkt', streep: [5, 4] } satisfies Vorm]
        : []),
      ...rijen.flatMap((rij, i): Vorm[] => {
        const y = begin + i * RIJ
        const balk = buildBalk(rij, venster)
        return [
          woord(rij.naam, 0, y + 18, 'inkt', 'start'),
          ...(balk
            ? [
                {
                  soort: 'pad',
                  d: kaderPad(
                    naarX(balk.van),
                    y + 5,
                    Math.max(4, (balk.tot - balk.van) * breed),
                    RIJ - 10,
                    5,
                  ),
                  vul: rij.termijn === 'lang' ? 'middenVul' : 'midden',
                  lijn: 'midden',
                  dikte: 1.5,
                  ...(balk.open ? { streep: [6, 4] } : {}),
                } satisfies Vorm,
                ...balk.merken.map(({ x }): Vorm => ({
                  soort: 'pad',
                  d: pad('M', naarX(x), y + 4, 'V', y + RIJ - 4),
                  lijn: 'inkt',
                  dikte: 2.5,
                })),
              ]
            : []),
        ]
      }),
    ],
  }
}

const lijn = (x: number, van: number, tot: number): Vorm & { soort: 'pad' } => ({
  soort: 'pad',
  d: pad('M', x, van, 'V', tot),
  lijn: 'lijn',
  dikte: 1.2,
})

function woord(tekst: string, x: number, y: number, kleur: Tekst['kleur'], anker: Tekst['anker']): Tekst {
  return { soort: 'tekst', x, y, tekst, grootte: LETTER, gewicht: 400, kleur, anker, richting: 'ltr' }
}

const kopdeel = (label: string, van: number, tot: number, y: number, gewicht: number): Vorm[] =>
  label === '' ? [] : [{ ...woord(label, (van + tot) / 2, y + 18, 'inkt', 'midden'), gewicht }]
