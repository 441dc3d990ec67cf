/**
 * Acties: directions for every uitdaging, from how its people feel, the fase and what the plan still lacks; and who could do it. At most three at a
 * time, because a room chooses better from few. Source: method S2.1, S3.4.
 */
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import type {
  ActiesLezing,
  ActiesPerUitdaging,
  ActieVoorstel,
  UitdagingenLezing,
  UitdagingStatus,
} from '../lezing/afleiding'
import { isAanspreekbaar } from './actiekandidaten'
import { findActieVoorstellen, readPlangrond } from './actievoorstellen'
import { type Dragers, readDragers } from './dragers'
import { findGrondWegVanActie } from './grondweg'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { type Omdat, zin } from '../lezing/omdat'
import { noem, uniek } from '../lezing/tellingen'
import { isInwoner } from '../model/actor'
import { trekkerOpKaart } from './netwerkkandidaten'
import { createWie, doelVan } from './wie'

/** `gerangschikt`: what each uitdaging scores; `volgorde`: their ids as the room sees them; `onbereikt`: stille midden that no verbinder reaches. */
export function deriveActies(
  kaart: Kaartlezing,
  { gerangschikt, eigenVolgorde: volgorde }: Pick<UitdagingenLezing, 'gerangschikt' | 'eigenVolgorde'>,
  onbereikt: readonly Id[],
): ActiesLezing {
  const vraagWie = createWie(kaart)
  const plangrond = readPlangrond(kaart, onbereikt)
  const plaats = new Map(volgorde.map((id, i) => [id, i]))
  const uitdagingen = [...kaart.uitdagingen].sort(
    (a, b) => (plaats.get(a.id) ?? Infinity) - (plaats.get(b.id) ?? Infinity) || 0,
  )
  const status = new Map(gerangschikt.map((een) => [een.uitdaging, een.status]))
  // One suggestion of mediation is enough for a plan: with the first that people did not leave out.
  const eerste = uitdagingen.find(({ keuze }) => keuze !== 'niet')

  const perUitdaging = uitdagingen.map((uitdaging): ActiesPerUitdaging => {
    const dragers = readDragers(kaart, uitdaging.bezorgdheden)
    const { voorstellen, verborgen } = findActieVoorstellen(
      kaart,
      uitdaging,
      dragers,
      plangrond,
      uitdaging === eerste,
    )
    return {
      uitdaging: uitdaging.id,
      doelgroep: dragers.inwoners.filter(isAanspreekbaar).map(({ id }) => id),
      voorstellen,
      verborgen,
      wie: vraagWie({ doel: doelVan(dragers), werkvorm: null, trekker: null }),
      geen:
        voorstellen.length > 0
          ? null
          : waaromGeen(kaart, uitdaging, dragers, verborgen, status.get(uitdaging.id) ?? 'nietKiesbaar'),
    }
  })

  const wie: Record<Id, ActiesLezing['wie'][Id]> = {}
  const grondWeg: Record<Id, Omdat> = {}
  for (const actie of kaart.acties) {
    const uitdaging = actie.uitdaging === null ? undefined : kaart.dossier.uitdagingen[actie.uitdaging]
    // Without uitdaging: the stille midden that people named as its doelgroep.
    const doel = uitdaging
      ? doelVan(readDragers(kaart, uitdaging.bezorgdheden))
      : uniek(actie.doelgroep).filter((id) => kaart.geplaatst.get(id)?.soort === 'stilleMidden')
    wie[actie.id] = vraagWie({ doel, werkvorm: actie.werkvorm, trekker: trekkerOpKaart(kaart, actie) })
    const weg = findGrondWegVanActie(kaart, actie)
    if (weg) grondWeg[actie.id] = weg
  }
  return { perUitdaging, wie, grondWeg }
}

function waaromGeen(
  kaart: Kaartlezing,
  { keuze, bezorgdheden }: Uitdaging,
  { inwoners, middenGehoord, middenVermoed }: Dragers,
  verborgen: readonly ActieVoorstel[],
  status: UitdagingStatus,
): Omdat {
  const { strategie } = kaart
  if (strategie.fase === 4) {
    return {
      zin: ['In fase 4 gaat veiligheid voor. Nieuwe voorstellen wachten tot het rustiger is.'],
      code: 'S0.4',
    }
  }
  if (keuze === 'niet')
    return {
      zin: [
        status === 'nietKiesbaar'
          ? 'Jullie kozen hier nu niet voor.'
          : 'Jullie kozen hier nu niet voor. Kies ze, en er komen voorstellen.',
      ],
      code: 'S3.1',
    }
  const doorverwezen = kaart.doorverwezen.filter(
    (actor) => isInwoner(actor) && bezorgdheden.some((id) => Object.hasOwn(actor.bezorgdheden, id)),
  )
  if (inwoners.length === 0 && doorverwezen.length > 0) {
    return { zin: zin`Voor ${noem(doorverwezen)} is deze kaart niet de plek: verwijs door.`, code: 'S2.3' }
  }
  if (inwoners.length === 0) {
    return {
      zin: ['Nog geen groep of middengroep op de kaart draagt dit. Leg eerst de lijnen.'],
      code: 'S3.4',
    }
  }
  if (verborgen.length > 0)
    return { zin: ['Alle voorstellen liggen opzij; jullie kunnen ze terughalen.'], code: 'Middenveld' }
  if (!inwoners.some(isAanspreekbaar)) {
    return {
      zin: [
        'Wie dit draagt, heeft eerst een andere naam of plaats nodig: kijk bij de signalen over privacy.',
      ],
      code: 'AVG',
    }
  }
  if (keuze === 'gekozen' && middenGehoord.length + middenVermoed.length === 0) {
    return {
      zin: [
        'Nog niemand uit het stille midden draagt dit. Een actie voor één kant zou kant kiezen: ga eerst luisteren in het midden.',
      ],
      code: 'S2.4',
    }
  }
  if (strategie.toxiciteit === 'toxisch') {
    return {
      zin: ['Nu alleen het midden en gesprekken apart; daarvoor is er geen nieuw voorstel.'],
      code: 'S2.1',
    }
  }
  return { zin: ['Alles wat de kaart hier voorstelde, namen jullie over.'], code: 'Middenveld' }
}
