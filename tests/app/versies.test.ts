/** A new version asks first, keeps what is being typed, and only then takes over. */
import { expect, test, vi } from 'vitest'
import { volgVersies } from '../../src/app/versies'
import { meldingen } from '../../src/ui/melding'

class Dienst extends EventTarget {
  state = 'installing'
  readonly gezegd: unknown[] = []
  postMessage(bericht: unknown) {
    this.gezegd.push(bericht)
  }
}

function opstelling({ eerder, wacht }: { eerder: boolean; wacht?: Dienst }) {
  const registratie = Object.assign(new EventTarget(), {
    waiting: wacht ?? null,
    installing: null as Dienst | null,
  })
  const diensten = Object.assign(new EventTarget(), {
    controller: eerder ? new Dienst() : null,
    register: vi.fn(() => Promise.resolve(registratie)),
  })
  return {
    registratie,
    diensten: diensten as unknown as ServiceWorkerContainer & { register: typeof diensten.register },
  }
}
const getoond = () => meldingen.visibleToasts.map(({ content }) => content)
const ruimOp = () => meldingen.visibleToasts.forEach(({ key }) => meldingen.close(key))

test('the first copy is kept without a word', async () => {
  const { registratie, diensten } = opstelling({ eerder: false })
  await volgVersies(diensten, vi.fn())
  const eerste = new Dienst()
  registratie.installing = eerste
  registratie.dispatchEvent(new Event('updatefound'))
  eerste.state = 'installed'
  eerste.dispatchEvent(new Event('statechange'))
  expect(getoond()).toEqual([])
})

test.each(['found while working', 'waiting since before'])(
  'a new version, %s: asks, and reloads only when it has taken over',
  async (wanneer) => {
    const nieuw = new Dienst()
    const { registratie, diensten } = opstelling({
      eerder: true,
      ...(wanneer.startsWith('waiting') ? { wacht: nieuw } : {}),
    })
    const herlaad = vi.fn()
    await volgVersies(diensten, herlaad)
    if (getoond().length === 0) {
      registratie.installing = nieuw
      registratie.dispatchEvent(new Event('updatefound'))
      nieuw.state = 'installed'
      nieuw.dispatchEvent(new Event('statechange'))
    }
    const [vraag] = getoond()
    expect(vraag).toMatchObject({ text: 'Er is een nieuwe versie.', doe: { label: 'Vernieuw' } })
    expect(nieuw.gezegd).toEqual([])
    vraag?.doe?.druk()
    expect(nieuw.gezegd).toEqual([{ type: 'SKIP_WAITING' }])
    expect(herlaad).not.toHaveBeenCalled()
    diensten.dispatchEvent(new Event('controllerchange'))
    expect(herlaad).toHaveBeenCalledOnce()
    ruimOp()
  },
)

test('where it is refused, nothing happens', async () => {
  const { diensten } = opstelling({ eerder: true })
  diensten.register.mockRejectedValueOnce(new Error('nee'))
  await volgVersies(diensten, vi.fn())
  expect(getoond()).toEqual([])
})
