/**
 * Acties: directions for every uitdaging, from how its people feel, the fase and what the plan still lacks; and who could do it. At most three at a
 * time, because a room chooses better from few. Source: method S2.1, S3.4.
 */
import type { Id } from '../model/grond'
import type { Uitdaging } from '../model/uitdaging'
import type { ActiesLezing, ActiesPerUitdaging, ActieVoorstel } from '../lezing/afleiding'
import { findActieVoorstellen, isAanspreekbaar } from './actievoorstellen'
import { readDragers } from './dragers'
import { findGrondWegVanActie } from './grondweg'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { type Omdat, zin } from '../lezing/omdat'
import { noem } from '../lezing/tellingen'
import { createWie, doelVan, trekkerOpKaart } from './wie'

/** `volgorde`: ids of uitdagingen as the room sees them; `onbereikt`: stille midden that no verbinder reaches. */
export function deriveActies(
  kaart: Kaartlezing,
  volgorde: readonly Id[],
  onbereikt: readonly Id[],
): ActiesLezing {
  const vraagWie = createWie(kaart)
  const buitenBereik = new Set(onbereikt)
  const plaats = new Map(volgorde.map((id, i) => [id, i]))
  const uitdagingen = [...kaart.uitdagingen].sort(
    (a, b) => (plaats.get(a.id) ?? Infinity) - (plaats.get(b.id) ?? Infinity) || 0,
  )
  const dragersVan = new Map(
    uitdagingen.map(({ id, bezorgdheden }) => [id, readDragers(kaart, bezorgdheden)]),
  )

  const perUitdaging = uitdagingen.map((uitdaging): ActiesPerUitdaging => {
    const dragers = dragersVan.get(uitdaging.id) ?? readDragers(kaart, [])
    const { voorstellen, verborgen } = findActieVoorstellen(kaart, uitdaging, dragers, buitenBereik)
    return {
      uitdaging: uitdaging.id,
      doelgroep: dragers.inwoners.map(({ id }) => id),
      voorstellen,
      verborgen,
      wie: vraagWie({ doel: doelVan(dragers), werkvorm: null, trekker: null }),
      geen: voorstellen.length > 0 ? null : waaromGeen(kaart, uitdaging, dragers.inwoners, verborgen),
    }
  })

  const wie: Record<Id, ActiesLezing['wie'][Id]> = {}
  const grondWeg: Record<Id, Omdat> = {}
  for (const actie of kaart.acties) {
    const dragers = actie.uitdaging === null ? undefined : dragersVan.get(actie.uitdaging)
    // Without uitdaging: the stille midden that people named as its doelgroep.
    const doel = dragers
      ? doelVan(dragers)
      : kaart.middens.filter(({ id }) => actie.doelgroep.includes(id)).map(({ id }) => id)
    wie[actie.id] = vraagWie({ doel, werkvorm: actie.werkvorm, trekker: trekkerOpKaart(kaart, actie) })
    const weg = findGrondWegVanActie(kaart, actie)
    if (weg) grondWeg[actie.id] = weg
  }
  return { perUitdaging, wie, grondWeg }
}

function waaromGeen(
  { strategie }: Kaartlezing,
  { keuze }: Uitdaging,
  doelgroep: Kaartlezing['groepen'],
  verborgen: readonly ActieVoorstel[],
): Omdat {
  if (strategie.fase === 4) {
    return {
      zin: ['In fase 4 gaat veiligheid voor. Nieuwe voorstellen wachten tot het rustiger is.'],
      code: 'S0.4',
    }
  }
  if (keuze === 'niet')
    return { zin: ['Jullie kozen hier nu niet voor. Kies ze, en er komen voorstellen.'], code: 'S3.1' }
  if (doelgroep.length === 0) {
    return {
      zin: ['Nog geen groep of stille midden op de kaart draagt dit. Leg eerst de lijnen.'],
      code: 'S3.4',
    }
  }
  if (verborgen.length > 0)
    return { zin: ['Alle voorstellen liggen opzij; jullie kunnen ze terughalen.'], code: 'Middenveld' }
  const anderen = doelgroep.filter((actor) => !isAanspreekbaar(actor))
  if (anderen.length === doelgroep.length) {
    return { zin: zin`Voor ${noem(anderen)} is deze kaart niet de plek: verwijs door.`, code: 'S2.3' }
  }
  if (strategie.toxiciteit === 'toxisch') {
    return {
      zin: ['Nu alleen het midden en gesprekken apart; daarvoor is er geen nieuw voorstel.'],
      code: 'S2.1',
    }
  }
  return { zin: ['Alles wat de kaart hier voorstelde, namen jullie over.'], code: 'Middenveld' }
}
