/** Hoofdstukken: what a room looks at one after the other. Made of what stands on the screen, and gone to over the dossier as it is by then. */
import { buildBewaard, readBewaard } from '../../domain/blik/bewaard'
import { findGemis, isErNog, zegGemis } from '../../domain/hoofdstukken/gemis'
import type { Dossier } from '../../domain/model/dossier'
import { type Id, NAAM_MAX, opOrde } from '../../domain/model/grond'
import type { Hoofdstuk, PANELEN } from '../../domain/model/hoofdstuk'
import { SITUATIEVRAGEN } from '../../domain/vragen/situatie'
import { zegStap } from '../../domain/vragen/stappen'
import { hoofdletter, kort } from '../../taal/woorden'
import { addRecord } from '../mutaties'
import { isOpDeKaart, NIETS, type Sessie } from '../sessie'
import { actieveTegenstelling, geldigeSelectie, type Werkruimte } from '../werkruimte'
import { DEELPLEKKEN, STAPPLEKKEN } from '../zoeken/methodeplekken'

const PANEEL: Readonly<Record<(typeof PANELEN)[number], string>> = {
  selectie: 'de keuze',
  bezorgdheden: 'bezorgdheden',
  uitdagingen: 'uitdagingen',
  acties: 'acties',
  netwerk: 'netwerk',
  signalen: 'signalen',
}

/** What stands large, in its own words. */
export function zegGroot(dossier: Dossier, { soort, id }: NonNullable<Hoofdstuk['groot']>): string {
  if (soort === 'vraag') return SITUATIEVRAGEN.find(({ sleutel }) => sleutel === id)?.vraag ?? ''
  return (soort === 'uitdaging' ? dossier.uitdagingen : dossier.acties)[id]?.tekst ?? ''
}

const zegPlek = ({ stap, deel }: Sessie): string =>
  [...DEELPLEKKEN, ...STAPPLEKKEN].find(({ plek }) => plek.stap === stap && (plek.deel ?? '') === deel)
    ?.titel ??
  (hoofdletter(deel) || zegStap(stap))

/** «Kaart: netwerk», «Pitstop», or the words of what stands large: people rename it. */
function noemHoofdstuk(dossier: Dossier, sessie: Sessie): string {
  const groot = sessie.groot && zegGroot(dossier, sessie.groot).trim()
  if (groot) return kort(groot, 60)
  const plek = zegPlek(sessie)
  return isOpDeKaart(sessie) && sessie.paneelOpen ? `${plek}: ${PANEEL[sessie.paneel]}` : plek
}

/** Of what stands on the screen now, last in the row. Gives its id. */
export function addHoofdstuk(w: Werkruimte): Id {
  const [dossier, sessie] = [w.dossier(), w.sessie.getState()]
  const opKaart = isOpDeKaart(sessie)
  const { selectie, belicht, blik, groot, stap, deel } = sessie
  const gekozen = geldigeSelectie(dossier, selectie).actoren
  const id = addRecord(w.document, 'hoofdstukken', {
    naam: noemHoofdstuk(dossier, sessie).slice(0, NAAM_MAX),
    stap,
    deel: deel || null,
    groot,
    ...(opKaart
      ? {
          tegenstelling: actieveTegenstelling(dossier, sessie.tegenstelling)?.id ?? null,
          paneel: sessie.paneelOpen ? sessie.paneel : null,
          licht: [...(gekozen.length > 0 ? gekozen : (belicht?.actoren ?? []))],
          blik: blik && buildBewaard(blik),
          uitsnede: w.kaart?.uitsnede() ?? null,
        }
      : {}),
  })
  w.zet({ hoofdstuk: id })
  return id
}

/** What the screen shows of one, over the dossier of now; what is gone is left out. */
function leesStand(dossier: Dossier, { groot, stap, deel, ...op }: Hoofdstuk): Partial<Sessie> {
  const stand = { groot: groot && isErNog(dossier, groot) ? groot : null, selectie: NIETS }
  if (stap !== 'kaart' || deel !== null) return stand
  const licht = op.licht.filter((id) => Object.hasOwn(dossier.actoren, id))
  return {
    ...stand,
    ...(op.tegenstelling !== null && Object.hasOwn(dossier.tegenstellingen, op.tegenstelling)
      ? { tegenstelling: op.tegenstelling }
      : {}),
    ...(op.paneel === null ? {} : { paneel: op.paneel }),
    paneelOpen: op.paneel !== null,
    blik: op.blik && readBewaard(op.blik),
    belicht: licht.length > 0 ? { actoren: licht, relaties: [] } : null,
    uitsnede: op.uitsnede,
  }
}

/** Goes there, and says where that is and what is no longer to be seen of it. */
export function zetHoofdstuk(w: Werkruimte, id: Id): void {
  const dossier = w.dossier()
  const rij = opOrde(dossier.hoofdstukken)
  const hoofdstuk = dossier.hoofdstukken[id]
  if (!hoofdstuk) return
  const { stap, deel } = w.sessie.getState()
  const rust = { ontwerp: null, hernoemt: null, kaartmenu: null, vergelijking: null }
  w.zet({ ...rust, ...leesStand(dossier, hoofdstuk), hoofdstuk: id })
  const elders = stap !== hoofdstuk.stap || deel !== (hoofdstuk.deel ?? '')
  if (elders) w.omgeving.ga(hoofdstuk.stap, hoofdstuk.deel ?? '')
  else w.kaart?.kijk(hoofdstuk.uitsnede)
  const gemis = zegGemis(findGemis(dossier, hoofdstuk))
  const nummer = rij.indexOf(hoofdstuk) + 1
  w.omgeving.announce(`Hoofdstuk ${nummer} van ${rij.length}: ${hoofdstuk.naam || 'zonder naam'}. ${gemis}`)
}

/** The one after or before the one that is shown; null at the end. From nowhere, forward is the first and back is none. */
export function findBuur(dossier: Dossier, hier: Id | null, kant: 1 | -1): Id | null {
  const rij = opOrde(dossier.hoofdstukken)
  const plaats = rij.findIndex(({ id }) => id === hier)
  return (plaats < 0 ? (kant === 1 ? rij[0] : undefined) : rij[plaats + kant])?.id ?? null
}
