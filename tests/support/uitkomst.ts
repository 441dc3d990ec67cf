/** What the map of a dossier leads to, in words for a terminal: order, suggestions, network and signalen. Names are masked, as in every way out. */
import { VERONTRUSTING_NAAM, type Verontrusting } from '../../src/domain/model/actor'
import { derive } from '../../src/domain/derive'
import type { Afleiding, UitdagingLezing } from '../../src/domain/lezing/afleiding'
import type { Omdat, Verwijzing, VerwijzingSoort, Zin } from '../../src/domain/lezing/omdat'
import type { Dossier } from '../../src/domain/model/dossier'
import { opOrde } from '../../src/domain/model/grond'
import { createMasker } from '../../src/domain/masker/masker'
import { naamVanTegenstelling } from '../../src/domain/model/tegenstelling'

const STATUS = { kiesbaar: 'kiesbaar', voorlopig: 'voorlopig', nietKiesbaar: 'nog niet kiesbaar' } as const

/** What is called by its own words; actors are masked by name. */
const WOORDEN: Readonly<Record<VerwijzingSoort, (dossier: Dossier, id: string) => string | undefined>> = {
  actor: () => undefined,
  relatie: ({ relaties }, id) => relaties[id]?.type,
  bezorgdheid: ({ bezorgdheden }, id) => bezorgdheden[id]?.tekst,
  standpunt: ({ standpunten }, id) => standpunten[id]?.tekst,
  uitdaging: ({ uitdagingen }, id) => uitdagingen[id]?.tekst,
  actie: ({ acties }, id) => acties[id]?.tekst,
  forum: ({ fora }, id) => fora[id]?.naam,
  lid: ({ leden }, id) => leden[id]?.wie,
  tegenstelling: ({ tegenstellingen }, id) =>
    tegenstellingen[id] && naamVanTegenstelling(tegenstellingen[id]),
  type: (_, id) => VERONTRUSTING_NAAM[id as Verontrusting],
}

/** `today` is an ISO day. Of the hoofdtegenstelling, else the first. */
export function vertelUitkomst(dossier: Dossier, today: string): string {
  const [eerste] = opOrde(dossier.tegenstellingen)
  const tegenstelling = dossier.kop.hoofdtegenstelling ?? eerste?.id ?? null
  const afleiding = derive(dossier, tegenstelling, { today })
  const masker = createMasker(dossier)

  function naam({ soort, id }: Verwijzing): string {
    const actor = soort === 'actor' ? dossier.actoren[id] : undefined
    return actor ? masker.naam(actor) : masker.tekst(WOORDEN[soort](dossier, id) ?? id)
  }
  const lees = (zin: Zin): string =>
    zin.map((deel) => (typeof deel === 'string' ? deel : naam(deel))).join('')
  const zeg = ({ zin, code }: Omdat): string => `${lees(zin)} (${code})`

  const hier = tegenstelling === null ? undefined : dossier.tegenstellingen[tegenstelling]
  return [
    masker.tekst(dossier.kop.titel),
    ...(hier ? [masker.tekst(naamVanTegenstelling(hier))] : []),
    '',
    'UITDAGINGEN',
    ...afleiding.uitdagingen.gerangschikt.flatMap((een) => [
      `${een.plaats}. ${een.uitdaging === null ? 'Voorstel' : naam({ soort: 'uitdaging', id: een.uitdaging })}: ${STATUS[een.status]}, ${punten(een)}`,
      `   ${zeg(een.omdat)}`,
    ]),
    '',
    'VOORSTELLEN VOOR ACTIES',
    ...afleiding.acties.perUitdaging.flatMap(({ uitdaging, voorstellen, wie, geen }) => [
      naam({ soort: 'uitdaging', id: uitdaging }),
      ...(geen ? [`   ${zeg(geen)}`] : []),
      ...voorstellen.map(({ termijn, tekst, omdat }) => `   ${termijn}: ${tekst}. ${zeg(omdat)}`),
      ...wie.trekkers.map(
        ({ actor, omdat }) => `   trekker? ${naam({ soort: 'actor', id: actor })}. ${zeg(omdat)}`,
      ),
      ...wie.partners.map(
        ({ actor, omdat }) => `   partner? ${naam({ soort: 'actor', id: actor })}. ${zeg(omdat)}`,
      ),
      ...wie.tegenlezers.map((id) => `   leest tegen: ${naam({ soort: 'actor', id })}`),
      ...(wie.niemand ? [`   ${zeg(wie.niemand)}`] : []),
    ]),
    '',
    'NETWERK',
    ...netwerkzinnen(afleiding).map((omdat) => `   ${zeg(omdat)}`),
    '',
    'SIGNALEN',
    ...afleiding.signalen.kaarten.map(({ ernst, code, titel, signalen: [eerste, ...meer] }) =>
      meer.length === 0 && eerste
        ? `   ${ernst} ${code}: ${zeg(eerste.omdat)}`
        : `   ${ernst} ${code}, ${meer.length + 1} keer «${titel}», bijvoorbeeld: ${eerste ? zeg(eerste.omdat) : ''}`,
    ),
    afleiding.signalen.klaarVoorPitstop ? '   Klaar voor de pitstop.' : '   Nog niet klaar voor de pitstop.',
  ]
    .join('\n')
    .trimEnd()
}

const punten = ({ draagvlak, verbinding, haalbaarheid }: UitdagingLezing): string =>
  `draagvlak ${draagvlak.punten}, verbinding ${verbinding.punten}, haalbaarheid ${haalbaarheid.punten}`

const netwerkzinnen = ({ netwerk }: Afleiding): Omdat[] => [
  ...[netwerk.bereik, netwerk.afhankelijkheid, netwerk.brug, netwerk.balans, netwerk.onderbouwing].map(
    ({ omdat }) => omdat,
  ),
  ...netwerk.bereik.regels,
  ...netwerk.ontbrekendeRollen.map(({ omdat }) => omdat),
  ...netwerk.blindeVlekken.map(({ omdat }) => omdat),
]
