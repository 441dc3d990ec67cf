import { expect, test, vi } from 'vitest'
import { createKnopenbouwer } from '../../src/canvas/knopen'
import { createLijnleg } from '../../src/canvas/lijnleg'
import { createMasker } from '../../src/domain/masker/masker'
import type { Dossier } from '../../src/domain/model/dossier'
import { buildKaartbeeld } from '../../src/geometry/kaartbeeld'
import { dichteKaart, TEGENSTELLING } from '../support/dichtekaarten'
import { meetMetTabel } from '../support/letterbreedtes'

/** What loads late comes late on a slow machine; what never comes still fails. */
const GEDULD = { timeout: 30_000 }

const dossier = dichteKaart({ actoren: 30, relaties: 30, zaad: 7 })

function scherm() {
  const lijnleg = createLijnleg()
  const bouwer = createKnopenbouwer({ meet: meetMetTabel })
  const masker = createMasker(dossier)
  const { as } = buildKaartbeeld(dossier, TEGENSTELLING, meetMetTabel, { masker })
  return {
    lijnleg,
    toon(model: Dossier) {
      const knopen = bouwer.bouwKnopen(model, TEGENSTELLING, masker, new Map(), new Map(), as)
      lijnleg.zet(knopen, bouwer.bouwLijnen(model, TEGENSTELLING, masker, new Map()), as, meetMetTabel)
      return Object.keys(model.relaties)
    },
  }
}

test('every line and every label stands on the screen as in the picture, to the letter', async () => {
  const { lijnleg, toon } = scherm()
  const ids = toon(dossier)
  await vi.waitFor(() => expect(lijnleg.van('r0')).not.toBeNull(), GEDULD)
  const { lijnen } = buildKaartbeeld(dossier, TEGENSTELLING, meetMetTabel, { masker: createMasker(dossier) })
  expect(lijnen.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  for (const { id, tekening } of lijnen) {
    expect(lijnleg.van(id)?.d).toBe(tekening.d)
    expect(lijnleg.van(id)?.vormen).toEqual(tekening.vormen)
  }
})

test('a card that moves changes the lines that it touches, and no other drawing', async () => {
  const { lijnleg, toon } = scherm()
  const ids = toon(dossier)
  await vi.waitFor(() => expect(lijnleg.van('r0')).not.toBeNull(), GEDULD)
  const eerst = new Map(ids.map((id) => [id, lijnleg.van(id)]))
  const { van } = dossier.relaties.r0!
  const actor = dossier.actoren[van]!
  const gehoord = new Map(ids.map((id) => [id, vi.fn<() => void>()]))
  for (const [id, lezer] of gehoord) lijnleg.subscribe(id, lezer)
  toon({
    ...dossier,
    actoren: { ...dossier.actoren, [van]: { ...actor, posities: { [TEGENSTELLING]: { x: 0.9, y: 2000 } } } },
  })
  await vi.waitFor(() => expect(lijnleg.van('r0')).not.toBe(eerst.get('r0')), GEDULD)
  const zelfde = ids.filter((id) => lijnleg.van(id) === eerst.get(id))
  expect(zelfde.length).toBeGreaterThan(ids.length / 3)
  for (const [id, lezer] of gehoord) expect(lezer).toHaveBeenCalledTimes(zelfde.includes(id) ? 0 : 1)
})
