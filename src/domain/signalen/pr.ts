/**
 * PR: groups and roles before persons. Every actor of the dossier is looked at, placed or not: what stands in the file can leak. Source: GDPR, art. 9
 * for what says something about convictions, health, origin, orientation or a criminal record.
 */
import { type Actor, isMinderjarigMens } from '../model/actor'
import { isVoorbij } from '../model/bewaartermijn'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { verwijs, type Zin, zin } from '../lezing/omdat'
import { eenmaal, type Regel, type Signaalgrond, type Vondst, waar } from './regel'
import { lijktPersoonsnaam } from '../masker/naamsoort'
import { noemtBijzonderGegeven } from './woorden'
import { tel } from '../../taal/woorden'

/** Fewer than these, and people recognise each other in it. */
const KLEINE_GROEP = 10

const perActor =
  (geldt: (actor: Actor, kaart: Kaartlezing) => boolean, zeg: (actor: Actor) => Zin) =>
  ({ kaart }: Signaalgrond): Vondst[] =>
    Object.values(kaart.dossier.actoren)
      .filter((actor) => geldt(actor, kaart))
      .map((actor) => waar([verwijs('actor', actor.id)], zeg(actor)))
const noem = ({ id }: Actor): Zin => [verwijs('actor', id)]
const isIndividu = ({ eenheid }: Pick<Actor, 'eenheid'>): boolean => eenheid === 'individu'

/** What people say wins from what the name looks like. */
const isHerkenbaar = (actor: Actor): boolean =>
  isIndividu(actor) && (actor.naamHerkenbaar ?? lijktPersoonsnaam(actor.naam))
const isTeGevoelig = (actor: Actor): boolean =>
  isIndividu(actor) && noemtBijzonderGegeven(`${actor.naam}. ${actor.nota}`)

/** PR-01, PR-02 or PR-07. Records keep their identity, so that each is read once. */
const stops = new WeakMap<Actor, boolean>()
export function draagtStop(actor: Actor): boolean {
  let stop = stops.get(actor)
  if (stop === undefined) {
    stop = isMinderjarigMens(actor) || isHerkenbaar(actor) || isTeGevoelig(actor)
    stops.set(actor, stop)
  }
  return stop
}

export const PR: readonly Regel[] = [
  {
    code: 'PR-01',
    ernst: 'stop',
    titel: 'Een herkenbare naam',
    bron: 'AVG',
    vind: perActor(
      isHerkenbaar,
      (actor) =>
        zin`Eén persoon met een herkenbare naam: ${noem(actor)}. Zet hier een rol met een letter, en bewaar de sleutel elders.`,
    ),
  },
  {
    code: 'PR-02',
    ernst: 'stop',
    titel: 'Te gevoelig om te noteren',
    bron: 'AVG art. 9',
    vind: perActor(
      isTeGevoelig,
      (actor) =>
        zin`Bij ${noem(actor)} staat iets over overtuiging, gezondheid, herkomst, geaardheid of verleden. Schrijf liever de bezorgdheid op.`,
    ),
  },
  {
    code: 'PR-03',
    ernst: 'letOp',
    titel: 'Een heel kleine groep',
    bron: 'AVG',
    vind: perActor(
      ({ eenheid, omvang }) => eenheid === 'meerdere' && omvang !== null && omvang < KLEINE_GROEP,
      (actor) =>
        zin`Omvang van ${noem(actor)}: ${tel(actor.omvang ?? 0, 'persoon', 'mensen')}. Zo klein is iedereen herkenbaar. Kunnen jullie dit samenvoegen?`,
    ),
  },
  {
    code: 'PR-04',
    ernst: 'letOp',
    titel: 'De bewaardatum is voorbij',
    bron: 'AVG',
    vind: ({ kaart }) =>
      eenmaal(
        isVoorbij(kaart.dossier.kop.bewaarTot, kaart.today),
        zin`De datum tot wanneer jullie dit dossier bewaren, is voorbij. Wis het, of verleng met een reden.`,
      ),
  },
  {
    code: 'PR-07',
    ernst: 'stop',
    titel: 'Een minderjarige',
    bron: 'AVG',
    vind: perActor(
      isMinderjarigMens,
      (actor) =>
        zin`Een minderjarige: ${noem(actor)}. Haal deze persoon van de kaart; een groep of een plek kan wel.`,
    ),
  },
  {
    code: 'PR-08',
    ernst: 'aandacht',
    titel: 'De plek zegt al iets',
    bron: 'AVG art. 9',
    vind: perActor(
      (actor, kaart) => isIndividu(actor) && ['wij', 'zij'].includes(kaart.zoneVan(actor.id) ?? ''),
      (actor) =>
        zin`Eén persoon aan een kant: ${noem(actor)}. De plek zelf zegt al iets. Kan dit een rol of een organisatie zijn?`,
    ),
  },
]
