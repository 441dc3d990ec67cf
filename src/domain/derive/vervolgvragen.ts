/** Vervolgvragen: what the room could go and ask about a bezorgdheid, and whom. An invitation, never a reproach. Source: method S2.1, S2.2. */
import { type Actor, isInwoner } from '../model/actor'
import { type Bezorgdheid, DIEPERLIGGEND, DIEPERLIGGEND_NAAM } from '../model/bezorgdheid'
import type { BezorgdheidKlasse, BezorgdheidLezing } from '../lezing/afleiding'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import { zegGeenMidden } from '../lezing/middenplek'
import { type Omdat, somOp, type Zin, zin } from '../lezing/omdat'
import { aanDeKant, noem } from '../lezing/tellingen'

type Dragend = Pick<BezorgdheidLezing, 'inwoners' | 'netwerk' | 'luid'>

/** Most that are named to go and listen to: a conversation has to begin somewhere. */
const LUISTEREN_BIJ = 3

/** Null when the klasse asks for nothing. Possible discrimination asks for the legal track first, whoever carries it. */
export function askVervolg(
  kaart: Kaartlezing,
  bezorgdheid: Bezorgdheid,
  klasse: BezorgdheidKlasse,
  dragend: Dragend,
): Omdat | null {
  if (bezorgdheid.mogelijkeDiscriminatie) {
    return {
      zin: [
        'Hier speelt misschien discriminatie. Dat hoort niet in een rangorde: bekijk eerst het wettelijke spoor.',
      ],
      code: 'S0',
    }
  }
  const vraag = VRAAG[klasse]?.({ kaart, bezorgdheid, ...dragend })
  return vraag ? { zin: vraag, code: 'S2.2' } : null
}

type Grond = Dragend & { readonly kaart: Kaartlezing; readonly bezorgdheid: Bezorgdheid }

const VRAAG: Partial<Readonly<Record<BezorgdheidKlasse, (grond: Grond) => Zin>>> = {
  enkelLuideStem: (grond) => zin`${watEronderZit(grond)} ${luisterBij(grond)}`,
  enkelNetwerk: ({ kaart }) =>
    kaart.middens.length > 0
      ? zin`Een inschatting van wie het werkveld kent: toets ze bij het midden. Wat hoor je hierover bij ${noem(kaart.middens.slice(0, LUISTEREN_BIJ))}?`
      : zegGeenMidden(kaart, [
          'Een inschatting van wie het werkveld kent: toets ze bij het midden. Wie uit het midden zet je daarvoor op de kaart?',
        ]),
  middenEnEenKant: ({ kaart, inwoners }) => vraagAanKant(kaart, inwoners.wij.length > 0 ? 'zij' : 'wij'),
  gedeeldZonderMidden: ({ kaart }) =>
    kaart.middens.length > 0
      ? zin`Het midden is hier nog niet over gehoord. Wat hoor je bij ${noem(kaart.middens.slice(0, LUISTEREN_BIJ))}?`
      : zegGeenMidden(kaart, [
          'Het midden is hier nog niet over gehoord, en staat nog niet op de kaart. Wie zou het herkennen?',
        ]),
  enkelMiddenzone: ({ inwoners }) =>
    zin`Is dit eigenlijk stille midden: ${noem(inwoners.midden.map(({ actor }) => actor))}? Verander dan de soort.`,
  ongedragen: () => ['Wie ligt hier wakker van? Leg de lijn vanaf die groep.'],
}

/** Everybody at that side, so it is one sentence for all bezorgdheden that ask there. */
function vraagAanKant(kaart: Kaartlezing, kant: Kant): Zin {
  let bekend = perKaart.get(kaart)
  if (!bekend) perKaart.set(kaart, (bekend = {}))
  return (bekend[kant] ??= maakVraagAanKant(kaart, kant))
}
type Kant = 'wij' | 'zij'
const perKaart = new WeakMap<Kaartlezing, Partial<Record<Kant, Zin>>>()

function maakVraagAanKant(kaart: Kaartlezing, kant: Kant): Zin {
  const daar = [...kaart.geplaatst.values()].filter((actor) => isInwoner(actor) && actor.zone === kant)
  return daar.length > 0
    ? zin`Vraag na of de andere kant dit herkent: ${noem(daar)} ${aanDeKant(kant)}.`
    : zin`Vraag na of de andere kant dit herkent. Er staat nog geen groep ${aanDeKant(kant)}: wie is dat?`
}

function watEronderZit({ bezorgdheid }: Grond): Zin {
  const mogelijk = bezorgdheid.dieperliggend ? [bezorgdheid.dieperliggend] : DIEPERLIGGEND
  return zin`Wat zit eronder? Misschien ${somOp(
    mogelijk.map((naam) => DIEPERLIGGEND_NAAM[naam]),
    'of',
  )}.`
}

/** Stille midden that has a relatie with who calls it, else who stands nearest to them; and those who call it themselves, one by one. */
function luisterBij({ kaart, luid }: Grond): Zin {
  const stemmen = luid.map(({ actor }) => actor)
  const apart = zin`spreek ${noem(stemmen)} apart, zonder publiek`
  const bij = dichtstbij(kaart, stemmen)
  return bij.length > 0
    ? zin`Ga luisteren bij ${noem(bij)}, en ${apart}.`
    : zin`Zoek wie in het midden dit herkent, en ${apart}.`
}

function dichtstbij(kaart: Kaartlezing, stemmen: readonly Actor[]): Geplaatst[] {
  const verbonden = new Set(
    stemmen.flatMap(({ id }) => kaart.relatiesVan(id).flatMap(({ van, naar }) => [van, naar])),
  )
  const kennen = kaart.middens.filter(({ id }) => verbonden.has(id))
  const plaatsen = stemmen.flatMap(({ id }) => kaart.xVan(id) ?? [])
  const afstand = ({ x }: Geplaatst) => Math.min(...plaatsen.map((plaats) => Math.abs(plaats - x)))
  return (kennen.length > 0 ? kennen : [...kaart.middens])
    .map((actor) => ({ actor, afstand: Math.round(afstand(actor) * 100) }))
    .sort((a, b) => a.afstand - b.afstand || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, LUISTEREN_BIJ)
    .map(({ actor }) => actor)
}
