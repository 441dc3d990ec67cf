/** The states in which a dossier went into a file: kept on this machine, found by their key, few of them, and gone with the dossier. */
import { expect, test } from 'vitest'
import { openBibliotheek } from '../../src/document/bibliotheek'
import { STANDEN_MAX } from '../../src/document/schijf/standen'
import { leegDossier, maakRecord } from '../../src/domain/model/dossier'
import { buildStand } from '../../src/domain/samenvoegen/stand'
import { maakOmgeving } from '../support/opslag'

const opname = maakRecord('momentopnames', { id: 'm', naam: 'Toen', bestand: 'lang' })
const dossier = (titel: string) => ({
  ...leegDossier(),
  kop: { ...leegDossier().kop, titel },
  momentopnames: { m: opname },
})

test('what went into a file is found by its key, and the dossier knows that key', async () => {
  const bibliotheek = await openBibliotheek(maakOmgeving())
  const id = await bibliotheek.create(dossier('Plein'))
  await bibliotheek.zegInBestand(id, dossier('Plein'))
  const stand = buildStand(dossier('Plein'))
  const gevonden = await bibliotheek.stand(id, ['k0-0', stand])
  expect(gevonden?.dossier.kop.titel).toBe('Plein')
  // Of a look back only that it was there.
  expect(gevonden?.dossier.momentopnames.m).toMatchObject({ naam: 'Toen', bestand: '' })
  const open = await bibliotheek.openDossier(id)
  expect(open.document.read().kop.standen).toEqual([stand])
  expect(open.document.history().undo).toBeNull()
  open.close()
  const [rij] = bibliotheek.list()
  expect(rij?.bestandOp).toBeGreaterThanOrEqual(rij?.gewijzigd ?? Infinity)
  expect(await bibliotheek.stand(id, ['k0-0'])).toBeNull()
  await bibliotheek.purge(id)
  expect(await bibliotheek.stand(id, [stand])).toBeNull()
  bibliotheek.close()
})

test('of two that fit the newest, of one dossier alone, and the oldest make room', async () => {
  let nu = 0
  const bibliotheek = await openBibliotheek({ ...maakOmgeving(), klok: () => ++nu })
  const [id, ander] = [
    await bibliotheek.create(dossier('Plein')),
    await bibliotheek.create(dossier('Straat')),
  ]
  const titels = Array.from({ length: STANDEN_MAX + 2 }, (_, i) => `stand ${i}`)
  for (const titel of titels) await bibliotheek.bewaarStand(id, dossier(titel))
  await bibliotheek.bewaarStand(ander, dossier('stand 0'))
  const alle = titels.map((titel) => buildStand(dossier(titel)))
  expect((await bibliotheek.stand(id, alle))?.dossier.kop.titel).toBe(titels.at(-1))
  expect(await bibliotheek.stand(id, alle.slice(0, 2))).toBeNull()
  expect((await bibliotheek.stand(id, alle.slice(0, 3)))?.dossier.kop.titel).toBe('stand 2')
  expect((await bibliotheek.stand(ander, alle))?.dossier.kop.titel).toBe('stand 0')
  bibliotheek.close()
})
