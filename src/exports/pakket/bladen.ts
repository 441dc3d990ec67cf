/** The sheets of the method to write on: ladder, sliders, toets, and the list to type back from. */
import { toonNaam } from '../../domain/model/actor'
import { TOETSVRAGEN } from '../../domain/model/actie'
import { TOETSVRAAG } from '../../domain/model/actiewoorden'
import { PARTICIPATIEVRAAG } from '../../domain/vragen/bestuur'
import { SCHUIFVRAGEN } from '../../domain/vragen/soort'
import { hoofdletter } from '../../taal/woorden'
import { element, veilig } from '../beeld/svg'
import type { Genummerd } from './kaartjes'

const VAKJE = '<span class="vakje"></span>'
const rij = (cellen: readonly string[]): string => `<tr>${cellen.join('')}</tr>`
const kop = (tekst: string): string => element('th', { scope: 'col' }, veilig(tekst) || ' ')
const rijkop = (inhoud: string): string => element('th', { scope: 'row' }, inhoud)
const cel = (inhoud: string): string => element('td', {}, inhoud || ' ')
const tabel = (koppen: readonly string[], rijen: readonly string[], soort: string): string =>
  `<table class="${soort}"><thead>${rij(koppen.map(kop))}</thead><tbody>${rijen.join('')}</tbody></table>`

/** The highest rung on top, as one climbs. */
export function buildLadder(): string {
  const { antwoord } = PARTICIPATIEVRAAG
  const opties = antwoord.vorm === 'keuze' ? antwoord.opties : []
  return tabel(
    ['', 'Trede', 'Voor', 'Tegen'],
    opties
      .toReversed()
      .map(({ label, uitleg = '', voor = '', tegen = '' }) =>
        rij([
          cel(VAKJE),
          rijkop(`${veilig(hoofdletter(label))}<br><span class="zacht">${veilig(uitleg)}</span>`),
          cel(veilig(hoofdletter(voor))),
          cel(veilig(hoofdletter(tegen))),
        ]),
      ),
    'ladder',
  )
}

/** Five steps between two ends, as on the screen. */
export const buildSchuiven = (): string =>
  Object.values(SCHUIFVRAGEN)
    .map(({ vraag, antwoord }) => {
      const [links, rechts] = antwoord.vorm === 'schuif' ? antwoord.einden : ['', '']
      const einde = (tekst: string) => element('span', { class: 'einde' }, veilig(hoofdletter(tekst)))
      return element(
        'div',
        { class: 'schuif' },
        element('h3', {}, veilig(vraag)) +
          element('p', {}, `${einde(links)}${VAKJE.repeat(5)}${einde(rechts)}`),
      )
    })
    .join('')

/** For one actie: room to write a risk and what is done about it. */
export const buildToets = (): string =>
  element('p', { class: 'schrijf' }, 'Actie:') +
  tabel(
    ['Vraag', 'Wat is hier het risico?', 'Wat doen we eraan?'],
    TOETSVRAGEN.map((vraag) => rij([rijkop(veilig(TOETSVRAAG[vraag])), cel(''), cel('')])),
    'toets',
  )

/** Number, name and an empty place; under them rows for who came up in the room. */
export const buildTyplijst = (genummerd: readonly Genummerd[], leeg: number): string =>
  tabel(
    ['Nummer', 'Wie', 'Plaats (−100 tot 100)', 'Bezorgdheden (B…)'],
    [
      ...genummerd.map(({ nummer, actor }) =>
        rij([cel(String(nummer)), rijkop(veilig(toonNaam(actor))), cel(''), cel('')]),
      ),
      ...Array.from({ length: leeg }, (_, i) =>
        rij([cel(String(genummerd.length + i + 1)), rijkop(' '), cel(''), cel('')]),
      ),
    ],
    'typlijst',
  )
