/**
 * Signalen: a calm lint of the map. Rules find; here it is decided what is open, what was seen, in which order, and what it holds back. A rule that
 * throws becomes a report. Source: afleiding «Signalen».
 */
import {
  ERNSTEN,
  type Ernst,
  type Signaal,
  type SignaalCode,
  SIGNAAL_THEMAS,
  type Signaalkaart,
  type SignaalThema,
  type SignalenLezing,
  type Storing,
} from '../lezing/afleiding'
import type { Id } from '../model/grond'
import { readKlaar } from './klaar'
import { actorenOver } from './over'
import type { Regel, Signaalgrond, Vondst } from './regel'
import { SIGNAAL_REGELS } from './register'
import { readToestand } from './toestand'
import { vingerafdruk } from './vingerafdruk'
import { readMislukking, zegWaarom } from '../../taal/mislukking'

/** From this many placed actors on, what is missing in network and werkgroep is worth a remark. */
const VANAF = 5
/** Longest key that plan.gezien takes. */
const SLEUTEL_MAX = 64

/** Everything that holds on this map; nothing while nobody has a place. `regels` for a test. */
export function findSignalen(
  grond: Signaalgrond,
  regels: readonly Regel[] = SIGNAAL_REGELS,
): { readonly lezing: SignalenLezing; readonly storingen: readonly Storing[] } {
  const storingen: Storing[] = []
  const signalen = regels
    .filter((regel) => magSpreken(regel, grond))
    .sort(opThema)
    .flatMap((regel): Signaal[] => {
      try {
        return eenPerOnderwerp(regel.vind(grond).map((vondst) => maakSignaal(regel, vondst))).sort(opSleutel)
      } catch (fout: unknown) {
        storingen.push({ waar: regel.code, melding: zegWaarom(readMislukking(fout)) })
        return []
      }
    })
  const gezien = new Map(Object.entries(grond.kaart.dossier.plan.gezien))
  const reden = (signaal: Signaal): string | null => {
    const gezegd = gezien.get(signaal.sleutel)
    return gezegd && gezegd.toestand === readToestand(signaal) ? gezegd.reden : null
  }
  // By thema, code and subject already: equal ernst keeps that order.
  const gesorteerd = signalen.sort((a, b) => RANG[a.ernst] - RANG[b.ernst])
  const tellend = gesorteerd.filter(({ ernst }) => ernst !== 'status')
  const open = tellend.filter((signaal) => reden(signaal) === null)
  return {
    lezing: {
      kaarten: vouw(open),
      gezien: tellend.flatMap((signaal) => {
        const waarom = reden(signaal)
        return waarom === null ? [] : [{ signaal, reden: waarom }]
      }),
      status: gesorteerd.filter(({ ernst }) => ernst === 'status'),
      perActor: gravestPerActor(open, grond),
      ...readKlaar(open, grond.kaart.aantal > 0, new Set(storingen.map(({ waar }) => waar.slice(0, 2)))),
    },
    storingen,
  }
}

function magSpreken({ vanafVijf, nietInFase4 }: Regel, { kaart }: Signaalgrond): boolean {
  if (kaart.aantal < (vanafVijf ? VANAF : 1)) return false
  return !(nietInFase4 && kaart.strategie.fase === 4)
}

function maakSignaal({ code, ernst, bron }: Regel, vondst: Vondst): Signaal {
  const over = vondst.over
  return {
    sleutel: maakSleutel(code, vondst.onderwerp ?? over[0]?.id),
    code,
    thema: themaVan(code),
    ernst: vondst.ernst ?? ernst,
    over,
    omdat: { zin: vondst.zin, code: bron },
  }
}

/** A valid key whatever the subject: what does not fit or may not stand in one becomes its fingerprint. */
function maakSleutel(code: SignaalCode, onderwerp: string | undefined): string {
  if (onderwerp === undefined) return code
  const past = /^[A-Za-z0-9_-]+$/u.test(onderwerp) && code.length + 1 + onderwerp.length <= SLEUTEL_MAX
  return `${code}_${past ? onderwerp : vingerafdruk(onderwerp)}`
}

const themaVan = (code: SignaalCode): SignaalThema => code.slice(0, 2) as SignaalThema

/** One per code and subject: the first says it. */
function eenPerOnderwerp(signalen: readonly Signaal[]): Signaal[] {
  const per = new Map<string, Signaal>()
  for (const signaal of signalen) if (!per.has(signaal.sleutel)) per.set(signaal.sleutel, signaal)
  return [...per.values()]
}

/** Thema in the order of the method, then code. */
const opThema = (a: Regel, b: Regel): number =>
  PLAATS[themaVan(a.code)] - PLAATS[themaVan(b.code)] || (a.code < b.code ? -1 : 1)
const opSleutel = (a: Signaal, b: Signaal): number => (a.sleutel < b.sleutel ? -1 : 1)
/** Place of each in its list, 0 first. */
const telAf = <K extends string>(lijst: readonly K[]): Readonly<Record<K, number>> =>
  Object.fromEntries(lijst.map((een, i) => [een, i])) as Record<K, number>
const RANG = telAf(ERNSTEN)
const PLAATS = telAf(SIGNAAL_THEMAS)

const TITELS = new Map(SIGNAAL_REGELS.map(({ code, titel }) => [code, titel]))

/** Equal codes share a card, at the place of their gravest. */
function vouw(open: readonly Signaal[]): Signaalkaart[] {
  const perCode = new Map<SignaalCode, Signaal[]>()
  for (const signaal of open) {
    const samen = perCode.get(signaal.code)
    if (samen) samen.push(signaal)
    else perCode.set(signaal.code, [signaal])
  }
  return [...perCode].map(([code, signalen]) => ({
    code,
    thema: themaVan(code),
    ernst: signalen[0]?.ernst ?? 'tip',
    titel: TITELS.get(code) ?? code,
    signalen,
  }))
}

/** `open` comes gravest first. */
function gravestPerActor(open: readonly Signaal[], { kaart }: Signaalgrond): Record<Id, Ernst> {
  const per = new Map<Id, Ernst>()
  for (const { ernst, over } of open) {
    for (const actor of actorenOver(over, kaart.dossier.relaties)) {
      if (!per.has(actor)) per.set(actor, ernst)
    }
  }
  return Object.fromEntries(per)
}
