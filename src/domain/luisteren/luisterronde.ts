/** Luisterronde: who of the midden was not heard yet, or of whom something is only presumed, and how they could be heard. Source: method S2.2. */
import { readStrategie } from '../lezing/strategie'
import { isVoorDezeKaart } from '../lezing/kaartlezing'
import type { Actor } from '../model/actor'
import { isGehoord } from '../model/bezorgdheid'
import type { Dossier } from '../model/dossier'
import { type Id, opSleutelOrde } from '../model/grond'
import type { Luistermethode, Luistermoment } from '../model/luistermoment'
import { findMethoden } from './methoden'

export type Luisterrij = {
  readonly actor: Actor
  /** Presumed: by id of the bezorgdheid. */
  readonly vermoed: readonly Id[]
  readonly gehoord: readonly Id[]
  /** Something is presumed, or nothing is known. */
  readonly isTeHoren: boolean
  readonly methoden: readonly Luistermethode[]
  /** As they were written down. */
  readonly momenten: readonly (Luistermoment & { id: Id })[]
}

/** All stille midden that this map is for; who is to be heard first, then by letter. */
export function readLuisterronde(dossier: Dossier): readonly Luisterrij[] {
  const { toxiciteit } = readStrategie(dossier.situatie)
  return Object.values(dossier.actoren)
    .filter((actor) => actor.soort === 'stilleMidden' && isVoorDezeKaart(actor))
    .map((actor): Luisterrij => {
      const lijnen = Object.entries(actor.bezorgdheden).filter(([id]) =>
        Object.hasOwn(dossier.bezorgdheden, id),
      )
      const vermoed = lijnen.flatMap(([id, bron]) => (isGehoord(bron) ? [] : [id]))
      const gehoord = lijnen.flatMap(([id, bron]) => (isGehoord(bron) ? [id] : []))
      return {
        actor,
        vermoed,
        gehoord,
        isTeHoren: vermoed.length > 0 || gehoord.length === 0,
        methoden: findMethoden({
          graad: dossier.werkgroep.participatiegraad,
          isApart: toxiciteit === 'toxisch' || toxiciteit === 'dreigend',
          isTeruggetrokken: actor.verontrusting === 'bedroefd' || lijnen.length === 0,
        }),
        momenten: opSleutelOrde(actor.luistermomenten),
      }
    })
    .sort(
      (a, b) =>
        Number(b.isTeHoren) - Number(a.isTeHoren) ||
        a.actor.letter.length - b.actor.letter.length ||
        (a.actor.letter < b.actor.letter ? -1 : 1),
    )
}

export const telTeHoren = (dossier: Dossier): number =>
  readLuisterronde(dossier).filter(({ isTeHoren }) => isTeHoren).length
