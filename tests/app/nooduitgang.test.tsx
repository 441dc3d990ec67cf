/** A file goes out also where the code that asks for a place cannot be fetched: a page whose server is gone. */
import { expect, test, vi } from 'vitest'
import { bewaarBlob } from '../../src/app/toestel/bestanden'

vi.mock('browser-fs-access', () => {
  throw new Error('The server is gone')
})

test('without its library a file is a plain download, under its own name', async () => {
  URL.createObjectURL = vi.fn(() => 'blob:dossier')
  URL.revokeObjectURL = vi.fn()
  const gedrukt = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const blob = new Blob(['alles'])
  expect(await bewaarBlob(blob, 'wijk.middenveld', { description: '', extensions: [] })).toBe(true)
  expect(URL.createObjectURL).toHaveBeenCalledWith(blob)
  expect(gedrukt.mock.contexts[0]).toMatchObject({ href: 'blob:dossier', download: 'wijk.middenveld' })
})
