/** Momentopnames that make themselves: when, how many, and that they stay where they are. */
import { expect, test } from 'vitest'
import { openBibliotheek } from '../../src/document/bibliotheek'
import { createDatabank } from '../../src/document/schijf/databank'
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import { createMomenten, readMomenten, RING, telGeraakt } from '../../src/document/schijf/momenten'
import {
  addActor,
  addActoren,
  addMomentopname,
  editSectie,
  restoreDossier,
} from '../../src/document/mutations'
import { packBestand } from '../../src/domain/bestand/bestandmaat'
import type { Dossier } from '../../src/domain/model/dossier'
import { readMomentopname } from '../../src/domain/bestand/terugblik'
import { bouwDossier } from '../support/dossiers'
import { nieuwDocument } from '../support/documenten'
import { maakOmgeving, nooit } from '../support/opslag'

const MINUUT = 60_000
const VOORBEELD = bouwDossier({ kop: { titel: 'Plein' }, actoren: { a: {}, b: {} } })

/** What the bibliotheek does, with the disk in the hand. */
async function maak(begin: Dossier = VOORBEELD) {
  const databank = createDatabank({ indexedDB: maakOmgeving().indexedDB, deadline: nooit })
  const document = nieuwDocument(begin)
  let om = 0
  const zitting = (wie: DossierDocument) => {
    const momenten = createMomenten(databank, 'd')
    let nu = wie.read()
    const bezig: Promise<void>[] = []
    const stop = wie.subscribeActs((act) => {
      const voor = nu
      nu = wie.read()
      if (act.kind === 'act') bezig.push(momenten.naDaad({ ...act, voor, na: nu, om, datum: '2026-11-23' }))
    })
    return async () => {
      stop()
      await Promise.all(bezig)
    }
  }
  const lijst = async () => readMomenten(await databank.open(), 'd')
  return { document, zitting, lijst, verstrijk: (ms: number) => void (om += ms) }
}
const velen = (document: DossierDocument, naam: string, aantal = 12) =>
  addActoren(
    document,
    Array.from({ length: aantal }, (_, i) => ({ soort: 'groep' as const, naam: `${naam} ${i}` })),
  )

test('one per sitting, of how it was before anybody began', async () => {
  const { document, zitting, lijst, verstrijk } = await maak()
  let einde = zitting(document)
  for (const naam of ['Een', 'Twee', 'Drie']) addActor(document, { soort: 'groep', naam })
  await einde()
  const na = document.read()
  // A tab that is opened again ten minutes later is no other sitting.
  verstrijk(10 * MINUUT)
  einde = zitting(document)
  addActor(document, { soort: 'groep', naam: 'Vier' })
  await einde()
  expect((await lijst()).map(({ aanleiding }) => aanleiding)).toEqual(['zitting'])
  verstrijk(60 * MINUUT)
  einde = zitting(document)
  addActor(document, { soort: 'groep', naam: 'Vijf' })
  await einde()
  const momenten = await lijst()
  expect(momenten.map(({ aanleiding }) => aanleiding)).toEqual(['zitting', 'zitting'])
  expect(readMomentopname(momenten[1] ?? { bestand: '' })).toEqual({ ok: true, dossier: VOORBEELD })
  expect(Object.keys(na.actoren)).toHaveLength(5)
})

test('one before anything large; what goes on with the same act is no other one', async () => {
  const { document, zitting, lijst } = await maak()
  const einde = zitting(document)
  addActor(document, { soort: 'groep', naam: 'Klein' })
  const voor = document.read()
  const ids = velen(document, 'Lijst')
  for (let n = 0; n < 3; n++) {
    document.act(
      'Verplaatst',
      (write) => {
        for (const id of ids) write.edit('actoren', id, { nota: `keer ${n}` })
      },
      n === 0 ? { starts: 'pijl' } : { continues: 'pijl' },
    )
  }
  await einde()
  const momenten = await lijst()
  expect(momenten.map(({ aanleiding, geraakt }) => [aanleiding, geraakt])).toEqual([
    ['groot', 12],
    ['groot', 12],
    ['zitting', 1],
  ])
  expect(readMomentopname(momenten[1] ?? { bestand: '' })).toEqual({ ok: true, dossier: voor })
})

test('an empty dossier needs none', async () => {
  const { document, zitting, lijst } = await maak(bouwDossier({}))
  const einde = zitting(document)
  addActor(document, { soort: 'groep', naam: 'Eerste' })
  await einde()
  expect(await lijst()).toEqual([])
})

test('the ring has a size, and large acts do not push out the sittings', async () => {
  const { document, zitting, lijst, verstrijk } = await maak()
  for (let n = 0; n < 4; n++) {
    const einde = zitting(document)
    addActor(document, { soort: 'groep', naam: `Zitting ${n}` })
    for (let m = 0; m < 6; m++) velen(document, `Groot ${n} ${m}`)
    await einde()
    verstrijk(60 * MINUUT)
  }
  const momenten = await lijst()
  expect(momenten).toHaveLength(RING)
  expect(momenten.filter(({ aanleiding }) => aanleiding === 'zitting')).toHaveLength(4)
})

test('how many records an act touched is counted by identity', () => {
  const document = nieuwDocument(VOORBEELD)
  const voor = document.read()
  editSectie(document, 'kop', { titel: 'Anders' }, 'Titel gewijzigd')
  expect(telGeraakt(voor, document.read())).toBe(0)
  velen(document, 'Lijst', 3)
  expect(telGeraakt(voor, document.read())).toBe(3)
})

test('going back is one step, and keeps the momentopnames that people made and what was shared', () => {
  const gedeeld = {
    g1: { datum: '2026-11-20', wat: 'Kaart', metNamen: true, aanWie: 'OCMW', protocol: null },
  }
  const document = nieuwDocument({ ...VOORBEELD, kop: { ...VOORBEELD.kop, gedeeld } })
  velen(document, 'Lijst')
  addMomentopname(document, 'van mensen')
  const nu = document.read()
  restoreDossier(document, VOORBEELD)
  const terug = document.read()
  expect(terug.actoren).toEqual(VOORBEELD.actoren)
  expect(terug.momentopnames).toEqual(nu.momentopnames)
  expect(terug.kop.gedeeld).toEqual(nu.kop.gedeeld)
  expect(document.undo()).toBe('Dossier teruggezet')
  expect(document.read()).toEqual(nu)
})

test('they are of this machine: not in the file, gone with what is purged, and the bibliotheek gives them', async () => {
  const bibliotheek = await openBibliotheek(maakOmgeving())
  const id = await bibliotheek.create(VOORBEELD)
  const { document } = await bibliotheek.openDossier(id)
  addActor(document, { soort: 'groep', naam: 'Een' })
  await expect.poll(async () => (await bibliotheek.momenten(id)).length).toBe(1)
  expect(packBestand(document.read()).tekst).not.toContain('zitting')
  expect(document.read().momentopnames).toEqual({})
  await bibliotheek.purge(id)
  expect(await bibliotheek.momenten(id)).toEqual([])
})
