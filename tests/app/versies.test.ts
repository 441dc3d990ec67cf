/** A new version asks first, keeps what is being typed, and only then takes over. */
import { afterEach, expect, test, vi } from 'vitest'
import { volgVersies } from '../../src/app/toestel/versies'
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
    active: null as Dienst | null,
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
/** The storage of one tab. */
function tabblad() {
  const inhoud = new Map<string, string>()
  return {
    getItem: (sleutel: string) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel: string, waarde: string) => void inhoud.set(sleutel, waarde),
    removeItem: (sleutel: string) => void inhoud.delete(sleutel),
  }
}
const getoond = () => meldingen.visibleToasts.map(({ content }) => content)
const ruimOp = () => meldingen.visibleToasts.forEach(({ key }) => meldingen.close(key))

test('the first copy is kept without a word', async () => {
  const { registratie, diensten } = opstelling({ eerder: false })
  await volgVersies(diensten, vi.fn(), tabblad())
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
    await volgVersies(diensten, herlaad, tabblad())
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
  },
)

afterEach(() => {
  vi.useRealTimers()
  ruimOp()
})

test('a browser that holds the new version back: the page is asked for again, and once more when it came in as the old one', async () => {
  vi.useFakeTimers()
  const nieuw = new Dienst()
  const { diensten, registratie } = opstelling({ eerder: true, wacht: nieuw })
  const herlaad = vi.fn()
  const tab = tabblad()
  await volgVersies(diensten, herlaad, tab)
  getoond()[0]?.doe?.druk()
  vi.advanceTimersByTime(2999)
  expect(herlaad).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(herlaad).toHaveBeenCalledOnce()

  // The page that comes in finds it taking over.
  registratie.waiting = null
  registratie.active = Object.assign(nieuw, { state: 'activating' })
  const tweede = volgVersies(diensten, herlaad, tab)
  await vi.advanceTimersByTimeAsync(0)
  expect(herlaad).toHaveBeenCalledOnce()
  nieuw.state = 'activated'
  nieuw.dispatchEvent(new Event('statechange'))
  await tweede
  expect(herlaad).toHaveBeenCalledTimes(2)

  // And that is the end of it.
  await volgVersies(diensten, herlaad, tab)
  expect(herlaad).toHaveBeenCalledTimes(2)
})

test('a new version that took over in time leaves nothing behind', async () => {
  vi.useFakeTimers()
  const { diensten } = opstelling({ eerder: true, wacht: new Dienst() })
  const herlaad = vi.fn()
  const tab = tabblad()
  await volgVersies(diensten, herlaad, tab)
  getoond()[0]?.doe?.druk()
  diensten.dispatchEvent(new Event('controllerchange'))
  vi.runAllTimers()
  await volgVersies(diensten, herlaad, tab)
  expect(herlaad).toHaveBeenCalledOnce()
})

test('where it is refused, nothing happens', async () => {
  const { diensten } = opstelling({ eerder: true })
  diensten.register.mockRejectedValueOnce(new Error('nee'))
  await volgVersies(diensten, vi.fn(), tabblad())
  expect(getoond()).toEqual([])
})
