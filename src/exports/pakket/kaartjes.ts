/** Cards to cut out: every actor as it looks on the map, and every bezorgdheid, each with the number under which it is typed back. */
import { toonNaam, type Actor, type ActorSoort } from '../../domain/model/actor'
import { opOrde, type Id } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { beeldVanActor, tekenActor } from '../../geometry/anatomie'
import type { Meet } from '../../geometry/tekst'
import { paletBij } from '../beeld/palet'
import { element, getal, tekenVormen, veilig } from '../beeld/svg'

/** The midden first: it is cut out first and laid down first. */
const VOLGORDE: readonly ActorSoort[] = ['stilleMidden', 'groep', 'netwerk', 'luideStem']

/** Millimetres for a unit of the map: letters of one soort are of one size, as on the screen. */
const MM = 0.21
const MM_MIDDEN = 0.34

export type Genummerd = { readonly nummer: number; readonly actor: Actor }

/** By soort, then by name; 1, 2, … */
export const telActoren = ({ actoren }: Pick<UitgaandDossier, 'actoren'>): Genummerd[] =>
  Object.values(actoren)
    .sort(
      (a, b) =>
        VOLGORDE.indexOf(a.soort) - VOLGORDE.indexOf(b.soort) ||
        toonNaam(a).localeCompare(toonNaam(b), 'nl-BE') ||
        (a.id < b.id ? -1 : 1),
    )
    .map((actor, i) => ({ nummer: i + 1, actor }))

/** Without concerns on them: those have cards of their own. */
export function tekenActorkaart(
  { nummer, actor }: Genummerd,
  dossier: UitgaandDossier,
  tegenstellingId: Id,
  meet: Meet,
): string {
  const beeld = { ...beeldVanActor(actor, dossier, { tegenstellingId }), chips: [] }
  const { breedte, hoogte, vormen, uitloop } = tekenActor(beeld, meet)
  const [b, h] = [breedte + 2 * uitloop, hoogte + 2 * uitloop]
  // In the colour of its place when it has one; cards to be laid down anew are of the middle.
  const palet = paletBij(actor.soort === 'stilleMidden' ? 0 : (actor.posities[tegenstellingId]?.x ?? 0))
  const isMidden = actor.soort === 'stilleMidden'
  const beeldje = element(
    'svg',
    {
      viewBox: `${-uitloop} ${-uitloop} ${b} ${h}`,
      class: 'beeld',
      style: `width:${getal(b * (isMidden ? MM_MIDDEN : MM))}mm`,
      role: 'img',
      'aria-label': beeld.naam,
    },
    tekenVormen(vormen, palet),
  )
  return element(
    'li',
    { class: isMidden ? 'kaartje groot' : 'kaartje' },
    element('span', { class: 'nummer' }, String(nummer)) + beeldje,
  )
}

/** «B1», «B2», …: what people carry, to lay beside who carries it. */
export const tekenBezorgdheden = ({ bezorgdheden }: Pick<UitgaandDossier, 'bezorgdheden'>): string[] =>
  opOrde(bezorgdheden)
    .filter(({ tekst }) => tekst.trim() !== '')
    .map(({ tekst }, i) =>
      element(
        'li',
        { class: 'kaartje zorg' },
        element('span', { class: 'nummer' }, `B${i + 1}`) +
          element('span', {}, veilig(tekst.trim().replaceAll(/\s+/gu, ' '))),
      ),
    )

/** A number with room to write. */
export const tekenLeegKaartje = (nummer: string, soort: 'kaartje' | 'kaartje zorg'): string =>
  element('li', { class: soort }, element('span', { class: 'nummer' }, veilig(nummer)))
