/**
 * PR: groups and roles before persons. Every actor of the dossier is looked at, placed or not: what stands in the file can leak. Source: GDPR, art. 9
 * for what says something about convictions, health, origin, orientation or a criminal record.
 */
import type { Actor } from '../model/actor'
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
const isIndividu = ({ eenheid }: Actor): boolean => eenheid === 'individu'

export const PR: readonly Regel[] = [
  {
    code: 'PR-01',
    ernst: 'stop',
    titel: 'Een herkenbare naam',
    bron: 'AVG',
    vind: perActor(
      // What people say wins from what the name looks like.
      (actor) => isIndividu(actor) && (actor.naamHerkenbaar ?? lijktPersoonsnaam(actor.naam)),
      (actor) =>
        zin`${noem(actor)} is één persoon met een herkenbare naam. Zet hier een rol met een letter, en bewaar de sleutel elders.`,
    ),
  },
  {
    code: 'PR-02',
    ernst: 'stop',
    titel: 'Te gevoelig om te noteren',
    bron: 'AVG art. 9',
    vind: perActor(
      (actor) => isIndividu(actor) && noemtBijzonderGegeven(`${actor.naam}. ${actor.nota}`),
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
        zin`${noem(actor)} telt ${tel(actor.omvang ?? 0, 'persoon', 'mensen')}: zo zijn ze herkenbaar. Kunnen jullie dit samenvoegen?`,
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
      (actor) => isIndividu(actor) && actor.minderjarige,
      (actor) =>
        zin`${noem(actor)} is minderjarig. Haal deze persoon van de kaart; een groep of een plek kan wel.`,
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
        zin`${noem(actor)} is één persoon aan een kant: de plek zelf zegt al iets. Kan dit een rol of een organisatie zijn?`,
    ),
  },
]
