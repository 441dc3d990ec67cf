/** Three tabs of one browser that each do whatever they like, while the line between them delivers when it pleases: in the end all hold the same. */
import { IDBFactory } from 'fake-indexeddb'
import { openBibliotheek } from '../../src/document/bibliotheek'
import { isGelijk } from '../../src/domain/model/gelijk'
import { Lijn, maakOmgeving } from '../support/opslag'
import { createHand } from './hand'
import { createToeval } from './toeval'

const BEURT = 20

/** `actoren`: the most that there were at once. */
export type Samenloop = { daden: number; gelijk: boolean; opSchijf: boolean; actoren: number }

/** `aantal` acts in each tab. */
export async function speelTabs(
  zaad: number,
  aantal: number,
  vertel: (daden: number) => void = () => undefined,
): Promise<Samenloop> {
  const toeval = createToeval(zaad)
  const lijn = new Lijn()
  const indexedDB = new IDBFactory()
  const open = (ids: string) => openBibliotheek(maakOmgeving({ lijn, indexedDB, ids }))
  const tabs = [await open('e'), await open('t'), await open('d')]
  const id = (await tabs[0]?.create()) ?? ''
  const dossiers = await Promise.all(tabs.map(async (tab) => tab.openDossier(id)))
  lijn.bezorg()
  const handen = dossiers.map(({ document }, i) => createHand(document, createToeval(zaad * 7 + i)))
  const teGaan = handen.map(() => aantal)
  let daden = 0
  let actoren = 0
  while (teGaan.some((rest) => rest > 0)) {
    const wie = toeval.geheel(handen.length)
    const nu = Math.min(teGaan[wie] ?? 0, 1 + toeval.geheel(BEURT))
    handen[wie]?.doe(nu)
    teGaan[wie] = (teGaan[wie] ?? 0) - nu
    daden += nu
    actoren = Math.max(
      actoren,
      ...dossiers.map(({ document }) => Object.keys(document.read().actoren).length),
    )
    if (toeval.deel() < 0.3) lijn.bezorg()
    // The disk is real work: let it keep up, or a thousand transactions wait.
    if (toeval.deel() < 0.2) await Promise.all(dossiers.map(({ opslag }) => opslag.klaar()))
    if (nu > 0 && Math.floor(daden / 1000) > Math.floor((daden - nu) / 1000)) vertel(daden)
  }
  // A momentopname is made by code that comes late: what was asked is done before anybody looks.
  await import('../../src/store/momentopname')
  await new Promise((klaar) => setTimeout(klaar))
  lijn.bezorg()
  await Promise.all(dossiers.map(({ opslag }) => opslag.klaar()))
  const [eerste, ...anderen] = dossiers.map(({ document }) => document.read())
  const vers = await openBibliotheek(maakOmgeving({ indexedDB, ids: 'v' }))
  const gelezen = (await vers.openDossier(id)).document.read()
  for (const hand of handen) hand.laatLos()
  for (const tab of [...tabs, vers]) tab.close()
  return {
    daden,
    gelijk: anderen.every((ander) => isGelijk(ander, eerste)),
    opSchijf: isGelijk(gelezen, eerste),
    actoren,
  }
}
